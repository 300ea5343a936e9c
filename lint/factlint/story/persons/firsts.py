"""First names that two outlets give the one bearer of a surname, or the one sister: Lorna and Loretta Moss, Carol and "sister Karol"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import edits, from_arabic, plain, rendering, same_given, slip
from factlint.facts.once import once
from factlint.story.events.coverage import one_event
from factlint.story.figures.stems import stems
from factlint.story.names.people import Form, full, has_word, people, surname
from factlint.story.names.relatives import KIN, Relative, relatives
from factlint.story.names.renamed import heard, mistaken, other_sex
from factlint.text import Span
from factlint.words.names.given import GIVEN, MEN, WOMEN
from factlint.words.names.nicknames import called
from factlint.words.names.runs import TITLES


def other_firsts(article: Facts, peer: Facts) -> Iterator[tuple[Form, Form]]:
    """The first names of one person here and there, in reports of one event."""
    if not one_event(article, peer):
        return
    mine, theirs = _bearers(article), _bearers(peer)
    surnames = _surnames(article) | _surnames(peer)
    for last in sorted(mine.keys() & theirs.keys() & surnames):
        if len(mine[last]) == len(theirs[last]) == 1:
            (one, here), (two, there) = *mine[last].items(), *theirs[last].items()
            introduced = _introduced(article, last, here) and _introduced(peer, last, there)
            if (
                introduced
                and _one_name(one, two)
                and _unknown(article, two)
                and _unknown(peer, one)
                and _one_person(article, here, peer, there, _wanted(one, two))
            ):
                yield here, there
    yield from _of_relatives(article, peer)


def _introduced(facts: Facts, last: str, form: Form) -> bool:
    """The surname comes first with the first name: where "President Osk" is before Maria Osk, he is another."""
    first = {block.span.start for block in facts.local.blocks[:1]}
    for block in facts.local.blocks:
        if block.kind not in _LINES and block.span.start not in first:
            found = re.search(rf"\b{re.escape(last)}\b", plain(facts.prose.text[block.span.start : block.span.end]))
            if found is not None:
                return any(facts.prose.local(span) in block.span for span in form.spans)
    return True


_LINES = ("headline", "dek", "byline", "caption", "credit", "boilerplate", "frontmatter")


def _one_name(one: str, other: str) -> bool:
    """Two first names that may be meant for one person's: they sound alike, begin alike or are near one another."""
    if one == other or min(len(one), len(other)) < 3 or called(one, other) or same_given(one, other) or other_sex(one, other):
        return False
    if rendering(one, other) or from_arabic(one, other):
        return False
    return slip(one, other) or mistaken(one, other) or one[0] == other[0] or heard(one) == heard(other) or _like(one, other) >= _NEAR


_FIRST_NAMES = GIVEN | MEN | WOMEN


def _wanted(one: str, other: str) -> int:
    """How many words beside the names must agree, the surname among them: fewer, the more alike the names are."""
    if heard(one) == heard(other) or ({one, other} <= _FIRST_NAMES and _like(one, other) >= _CLOSE):
        return 1
    return 2 if {one, other} & _FIRST_NAMES or _like(one, other) >= _NEAR else 3


_CLOSE, _NEAR = 0.55, 0.6
"""Michael and Miguel are close, David and Daniel are not; Hernan and German are near, whatever they begin with."""


def _like(one: str, other: str) -> float:
    """1 for the same name, 0 for two that have no letter in one place."""
    longest = max(len(one), len(other))
    return 1 - edits(one, other, longest) / longest


def _unknown(facts: Facts, first: str) -> bool:
    return not has_word(facts, first)


def _one_person(article: Facts, here: Form, peer: Facts, there: Form, wanted: int) -> bool:
    """Nothing makes two people of them, and so many words that stand beside them agree."""
    mine, theirs = (_beside(facts, form) for facts, form in ((article, here), (peer, there)))
    kin, ages = ({pattern(facts, form) for facts, form in ((article, here), (peer, there))} for pattern in (_kin, _age))
    shared = len(mine & theirs) + (len(ages) == 1 and ages != {""}) * 2
    return len(kin) == 1 and (len(ages) == 1 or "" in ages) and shared >= wanted


def _beside(facts: Facts, form: Form) -> frozenset[str]:
    """The stems of the sentences that have the name."""
    sentences = {facts.sentence(span) for span in form.spans} - {None}
    return stems(" \n".join(facts.prose.words(sentence) for sentence in sorted(filter(None, sentences)))) - stems(form.text)


_WHOSE = r"(?:his|her|their|[\w’'-]+[’']s|[\w-]+s’) (?:\w+ )?"
_KIN_BEFORE = lazy.regex(rf"(?<![\w’'-]){_WHOSE}({KIN}),? $", re.I)
_KIN_AFTER = lazy.regex(rf" [\w’'-]+,? (?:\(?\d{{1,3}}\)?, )?(?:{_WHOSE}({KIN})\b|(?:(?:the|an?) )?(?:\w+ )?({KIN}) of\b)", re.I)
_AGE_AFTER = lazy.regex(r" [\w’'-]+,? (?:aged |is )?\(?(\d{1,3})\b(?=[,).;]| years| and\b)")


def _kin(facts: Facts, form: Form) -> str:
    """Whose relative the person is, where that is beside the name."""
    text = facts.prose.text
    for span in map(facts.prose.local, form.spans):
        found = _KIN_BEFORE.search(text[max(0, span.start - 40) : span.start]) or _KIN_AFTER.match(text, span.end)
        if found:
            return str(next(filter(None, found.groups()))).lower()
    return ""


def _age(facts: Facts, form: Form) -> str:
    places = map(facts.prose.local, form.spans)
    return next((found[1] for span in places if (found := _AGE_AFTER.match(facts.prose.text, span.end))), "")


_PAIR = lazy.regex(r"(?<![\w’'-])(?=([A-Z][a-zà-ÿ’'-]+) (?:[A-Z]\. )?([A-Z][\w’'-]*[a-z])(?![\w-]))")


@once
def _bearers(facts: Facts) -> dict[str, dict[str, Form]]:
    """By each capitalised word those before it: by a surname the first names of its bearers."""
    spans: dict[tuple[str, str], list[Span]] = defaultdict(list)
    written: dict[tuple[str, str], str] = {}
    for match in _PAIR.finditer(facts.prose.text):
        key = plain(match[2].removesuffix("’s").removesuffix("'s")), plain(match[1])
        if key[1] not in TITLES:
            spans[key].append(facts.prose.span(Span(*match.span(1))))
            written.setdefault(key, match[1])
    found: dict[str, dict[str, Form]] = defaultdict(dict)
    for (last, first), places in spans.items():
        found[last][first] = Form(written[last, first], tuple(places))
    return found


@once
def _surnames(facts: Facts) -> frozenset[str]:
    """The surnames of a document: of its people, and after a first name in use."""
    surnames = {plain(surname(person)) for person in people(facts) if full(person)}
    return frozenset(surnames | {last for last, firsts in _bearers(facts).items() if firsts.keys() & _FIRST_NAMES})


# --- relatives ---------------------------------------------------------------------------------------------------------------


def _of_relatives(article: Facts, peer: Facts) -> Iterator[tuple[Form, Form]]:
    """The one sister, or son, who each of the two names, by first names that sound alike, of which one is without a surname."""
    mine, theirs = _one_each(article), _one_each(peer)
    for relation in sorted(mine.keys() & theirs.keys()):
        one, two = mine[relation], theirs[relation]
        alone = [relative.person.endswith("?") or " " not in relative.person for relative in (one, two)]
        names = [relative.person.split()[0] for relative in (one, two)]
        if any(alone) and (heard(names[0]) == heard(names[1]) or slip(*names)) and _one_name(*names):
            here, there = _form(article, names[0]), _form(peer, names[1])
            if here and there and _unknown(article, names[1]) and _unknown(peer, names[0]):
                yield here, there


@once
def _one_each(facts: Facts) -> dict[str, Relative]:
    """By the kind of relative the one who has a name, where one has."""
    found: dict[str, dict[str, Relative]] = defaultdict(dict)
    for relative in relatives(facts):
        if relative.person:
            found[relative.relation].setdefault(relative.person.split()[0], relative)
    return {relation: next(iter(named.values())) for relation, named in found.items() if len(named) == 1}


def _form(facts: Facts, first: str) -> Form | None:
    matches = [match for match in re.finditer(r"(?<![\w’'-])[A-Z][a-zà-ÿ]+", facts.prose.text) if plain(match[0]) == first]
    return Form(matches[0][0], tuple(facts.prose.span(Span(*match.span())) for match in matches)) if matches else None
