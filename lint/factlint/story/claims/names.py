"""What the sources of an article say of its people: their names and roles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity, Name
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import slip
from factlint.facts.page.datelines import dateline
from factlint.facts.parse.nlp import NoModel
from factlint.story import Story
from factlint.story.beside import matches
from factlint.story.claims.besides.bodies import other_surname
from factlint.story.claims.besides.fields import holder, other_field
from factlint.story.claims.model import KINDS, Claim, unsure
from factlint.story.claims.posts import PostParts, agree, apart, outsider, post, posts_beside
from factlint.story.claims.roles import role as said_to_be
from factlint.story.claims.titles import absent_title, has_role, other_forename, other_title, plain_posts, role_words
from factlint.story.evidence import Evidence, Verdict
from factlint.story.names.across import elsewhere
from factlint.story.names.people import full, people, surname
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.roles import KINDS_OF_POST
from factlint.words.names.given import GIVEN
from factlint.words.names.nicknames import called
from factlint.words.names.relatives import KIN, RELATIVES_IN_A_ROW
from factlint.words.names.runs import BLOOD_RELATIVES, HONORIFICS, RELATIVES_BY_MARRIAGE


def names(story: Story) -> Iterator[Claim]:
    """A claim for each person, at the first mention that says who it is; in no order. Nothing without a language model."""
    article = story.article
    try:
        persons = [entity for entity in people(article) if entity.mentions and (full(entity) or _introduced(story, entity))]
        spelt = {conflict.name: conflict for conflict in elsewhere(story)}
    except NoModel:
        return
    for person in _once(persons):
        first = _first(story, person)
        mention = next((name for name in article.names if name.span == first), None)
        if (
            mention is None
            or _in_dateline(story, first)
            or _kind_at(story, first) not in KINDS
            or all(_heading(story, one) for one in person.mentions)
        ):
            continue
        conflict = spelt.get(person.name)
        role = _role(story, person, first)
        if conflict is not None:
            at = Evidence(conflict.source, conflict.there.spans[0])
            yield Claim(first, "name", "conflicts", f"{conflict.there.text} in the source", role, (at,))
        else:
            yield _named(story, person, mention, role)
    yield from _kin(story, [span for person in people(article) if full(person) or person in persons for span in person.mentions])


def _in_dateline(story: Story, span: Span) -> bool:
    """The place at the head of a paragraph, "CARDEN FALLS —", is not a person."""
    article = story.article
    block = article.block(span)
    found = None if block is None else dateline(article.prose.words(block.span))
    start = 0 if block is None else article.prose.local(block.span).start
    return found is not None and article.prose.local(span).end <= start + found.end


def _once(persons: Sequence[Entity]) -> Iterator[Entity]:
    """The persons except for those who are one of them by a short first name, of the same surname: Liz Cheney, Elizabeth Cheney."""
    said: list[Entity] = []
    for person in sorted(persons, key=lambda one: min(one.mentions)):
        if not any(_alias(one.name, person.name) for one in said):
            said.append(person)
            yield person


def _alias(one: str, other: str) -> bool:
    """The two full names differ in a first name that is short for the other."""
    mine, theirs = one.split(), other.split()
    return min(len(mine), len(theirs)) > 1 and fold(mine[-1]) == fold(theirs[-1]) and mine[0] != theirs[0] and called(mine[0], theirs[0])


_KIN = lazy.regex(
    r"(?<![\w-])(?P<kin>"
    + any_of(" ".join(sorted({*BLOOD_RELATIVES, *RELATIVES_BY_MARRIAGE, *KIN.split()})))
    + r")(?P<comma>,?) (?P<name>[A-Z][\w’'-]+)(?=(?P<after>[,.;:])| [a-z])"
)


_RELATIVE = r"[A-Z][\w’'-]+(?:, \d{1,2}(?=,| and))?"
_KIN_IN_A_ROW = lazy.regex(
    rf"(?<![\w-])(?P<kin>{any_of(RELATIVES_IN_A_ROW)}),? (?P<row>{_RELATIVE}(?:, {_RELATIVE}){{0,9}},? and [A-Z][\w’'-]+)(?![\w-]| [A-Z])"
)
_NAME = lazy.regex(r"[A-Z][\w’'-]+")


def _relatives(article: Facts) -> Iterator[tuple[Span, str]]:
    """First names that stand after a word for relatives, with that word; spans of the file."""
    for _, found in matches(article, _KIN):
        apposed = found["comma"] and found["after"] == ","  # "his grandson, Mandla, said": whatever the name is
        if apposed or fold(found["name"]) in GIVEN:
            yield article.prose.span(Span(*found.span("name"))), found["kin"]
    for _, row in matches(article, _KIN_IN_A_ROW):
        for found in _NAME.finditer(row.string, *row.span("row")):
            yield article.prose.span(Span(*found.span())), row["kin"]


def _kin(story: Story, known: Sequence[Span]) -> Iterator[Claim]:
    """A relative by a first name alone: "his widow Christina", "her children Ada, Ben and Cleo"."""
    article = story.article
    for span, kin in _relatives(article):
        if any(map(span.overlaps, known)) or article.quoted(span) is not None:
            continue
        word = re.compile(rf"(?<![^\W_]){re.escape(article.prose.words(span))}(?![^\W_])")
        places = ((source, place) for source in story.sources for place, _ in matches(source.facts, word))
        at = next((Evidence(source, source.facts.prose.span(place)) for source, place in places), None)
        verdict: Verdict = "supported" if at else "unchecked" if unsure(story) else "not found"
        yield Claim(span, "name", verdict, "", kin, (at,) if at else ())


_WHO = lazy.regex(r", (?:who|whose|an?|the|\d{1,3})\b")


def _introduced(story: Story, person: Entity) -> bool:
    """Somebody of one name, who is said to be somebody: "Haldane, who runs the cafe"; nobody of the article has the surname in full."""
    prose = story.article.prose
    at = prose.local(min(person.mentions)).end
    holders = {fold(surname(one)) for one in people(story.article) if full(one)}
    return fold(person.name) not in holders and (bool(person.roles) or bool(_WHO.match(prose.text, at)))


def _first(story: Story, person: Entity) -> Span:
    """Where the story says who it is: the first full name outside quotations, of the text or else of a heading; else the first mention."""
    mentions = sorted(person.mentions)
    below = [one for one in mentions if not _heading(story, one)]
    said = [one for one in below if story.article.quoted(one) is None]
    headings = [one for one in mentions if one not in below]
    size = len(name_words(person.name.split()))
    whole = [one for one in (*said, *headings) if len(name_words(story.article.prose.words(one).split())) >= size]
    return (*whole, *said, *below, *mentions)[0]


def _heading(story: Story, span: Span) -> bool:
    """In a headline, or in a line that repeats one: the story below says who it is."""
    article = story.article
    block = article.block(span)
    words = "" if block is None else heading(article.prose.words(block.span))
    titles = {heading(article.prose.words(one.span)) for one in article.sections if one.kind == "headline"}
    return block is not None and (block.kind == "headline" or words in titles)


def heading(words: str) -> str:
    """A line as one compares headlines: some sites print a full stop after the one above the text."""
    return fold(words).strip().rstrip(".")


def _named(story: Story, person: Entity, mention: Name, role: str) -> Claim:
    """A source has the full name; with a role, a place where the role is beside it goes first."""
    if story.sources:
        places = [(evidence, beside) for evidence, beside in _places(story, (person.name, mention.text), role)]
        if places:
            return _in_full(story, person, mention, role, places)
        if (short := _by_short_name(story, person.name)) is not None:
            return Claim(mention.span, "name", "supported", f"{short[0]} in the source", role, (short[1],))
        if (found := _by_surname(story, person)) is not None:
            word, at = found
            same = fold(word) == fold(surname(person))
            other = (other_forename(story, person.name) or _other_first(story, person, role)) if same else other_surname(story, person.name)
            if other is not None:
                return _otherwise(mention, role, other)
            detail = "surname only" if same else f"{word} in the source"
            return Claim(mention.span, "name", "supported" if same else "conflicts", detail, role, (at,))
        if (other := other_surname(story, person.name)) is not None:
            return _otherwise(mention, role, other)
    return Claim(mention.span, "name", "unchecked" if unsure(story) else "not found", "", role)


def _in_full(story: Story, person: Entity, mention: Name, role: str, places: Sequence[tuple[Evidence, bool]]) -> Claim:
    """What the places with the full name say of the role."""
    best = next((evidence for evidence, beside in places if beside), places[0][0])
    bare = bool(role) and not any(beside for _, beside in places)
    found, posts = [evidence for evidence, _ in places], _posts(story, person, mention, role)
    if (other := _other_post(story, person, mention, role, found)) is not None:
        return _otherwise(mention, role, other)
    if (other := other_field(story, mention.span, posts, found) or (holder(story, person.name, posts) if bare else None)) is not None:
        return _otherwise(mention, role, other)
    if bare and absent_title(posts, found):
        return Claim(mention.span, "name", "not found", "the sources have the name, and not the role", role, (best,))
    return Claim(mention.span, "name", "supported", "the role is not beside the name" if bare else "", role, (best,))


def _otherwise(mention: Name, role: str, other: Evidence) -> Claim:
    words = other.source.facts.prose.words(other.span)
    return Claim(mention.span, "name", "conflicts", f"{words} in the source", role, (other,))


def _posts(story: Story, person: Entity, mention: Name, role: str) -> list[PostParts]:
    """What the story says that a person is."""
    article = story.article
    beside = [found for found, _ in posts_beside(article, article.prose.local(mention.span))]
    return plain_posts([*beside, *filter(None, map(post, dict.fromkeys((role, *person.roles))))])


def _role(story: Story, person: Entity, first: Span) -> str:
    """Who the story says the person is; the words after the name, where only a title is before it: "Dr Lind, the chief inspector"."""
    role = said_to_be(story.article, person, first)
    if fold(role).rstrip(".") not in HONORIFICS:
        return role
    article = story.article
    pieces = [span for found, span in posts_beside(article, article.prose.local(first)) if found.head not in HONORIFICS]
    shortest = min(pieces, key=len, default=None)
    return role if shortest is None else article.local.text[shortest.start : shortest.end]


def _other_post(story: Story, person: Entity, mention: Name, role: str, places: Sequence[Evidence]) -> Evidence | None:
    """Where a source has the person in a post that nobody has who has the story's; None where one has the same, or says nothing."""
    mine = _posts(story, person, mention, role)
    found: list[Evidence] = []
    for place in places if mine else ():
        facts = place.source.facts
        for theirs, span in posts_beside(facts, facts.prose.local(place.span)):
            if theirs.head in HONORIFICS and theirs.head not in KINDS_OF_POST:
                continue
            if any(agree(one, theirs) for one in mine):
                return None
            if any(apart(one, theirs) for one in mine):
                found.append(Evidence(place.source, facts.prose.span(span)))
        outside = (outsider(facts, facts.prose.local(place.span), one) for one in mine)
        found += [Evidence(place.source, facts.prose.span(span)) for span in outside if span is not None]
    return found[0] if found else other_title(story, mine, places)


def _by_short_name(story: Story, name: str) -> tuple[str, Evidence] | None:
    """Where a source has the surname after a first name that is short for the person's, or long for it: Elizabeth for Liz."""
    if len(words := name.split()) < 2:
        return None
    full_form = re.compile(rf"(?<![^\W_])([A-Z][\w’'-]+) {re.escape(words[-1])}(?![^\W_])")
    for source in story.sources:
        for place, found in matches(source.facts, full_form):
            if called(words[0], found[1]):
                return found[0], Evidence(source, source.facts.prose.span(place))
    return None


def _by_surname(story: Story, person: Entity) -> tuple[str, Evidence] | None:
    """Where a source has the surname alone; else a surname that is one slip from it: after the same first name, or new to the story."""
    name, first = fold(surname(person)), fold(person.name.split()[0])
    own = set(_WORD.findall(fold(story.article.prose.text)))
    near: tuple[str, Evidence] | None = None
    for source in story.sources:
        prose = source.facts.prose
        for found in _WORD.finditer(prose.text):
            word = found.group()
            if not word[0].isupper():
                continue
            at = Evidence(source, prose.span(Span(*found.span())))
            if fold(word) == name:
                return word, at
            before = fold(prose.text[max(0, found.start() - len(first) - 1) : found.start()]).strip()
            forename = fold(word) in GIVEN and prose.text[found.end() : found.end() + 2][1:].isupper()
            if (
                near is None
                and before == first
                and len(name) == len(word) > 3
                and sum(a != b for a, b in zip(name, fold(word), strict=True)) == 1
            ):
                near = word, at
            if near is None and not forename and slip(name, fold(word)) and (before == first or fold(word) not in own):
                near = word, at
    return near


def _other_first(story: Story, person: Entity, role: str) -> Evidence | None:
    """Where a source has another first name before the surname, after the same title: Sheriff Lorna Whitcomb for Laura."""
    first, last = person.name.split()[0], surname(person)
    title = role.split(" ")[-1] if role else ""
    if not title or first == last:
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(title)} (?P<first>[A-Z][a-z’'-]+) {re.escape(last)}(?![^\W_])", re.I)
    for source in story.sources:
        for place, found in matches(source.facts, pattern):
            if found["first"][0].isupper() and fold(found["first"]) != fold(first) and not called(first, found["first"]):
                return Evidence(source, source.facts.prose.span(place))
    return None


_WORD = lazy.regex(r"(?<![^\W_])[^\W\d_]{3,}(?![^\W_])")


def _places(story: Story, names: Sequence[str], role: str) -> Iterator[tuple[Evidence, bool]]:
    wanted = [fold(" ".join(name.split())) for name in dict.fromkeys(names) if " " in name.strip()]
    words = role_words(role)
    for source in story.sources:
        text = fold(source.facts.prose.text)
        for name in wanted:
            for found in re.finditer(_written(name), text):
                near = text[max(0, found.start() - 80) : found.end() + 80]
                beside = bool(words) and has_role(words, role_words(near))
                yield Evidence(source, source.facts.prose.span(Span(*found.span()))), beside


def _written(name: str) -> str:
    """A pattern for a name as sources write it, with its initial after the first name or without: "Vladimir V. Putin", "Vladimir Putin"."""
    first, *others = name.split()
    rest = [word for word in others if not _INITIAL.fullmatch(word)]
    if not rest:
        return rf"(?<![^\W_]){re.escape(name)}(?![^\W_])"
    initial = re.escape(others[0][0]) if len(rest) < len(others) else r"[^\W\d_]"
    return rf"(?<![^\W_]){re.escape(first)} (?:{initial}\.? )?{re.escape(' '.join(rest))}(?![^\W_])"


_INITIAL = lazy.regex(r"[^\W\d_]\.?")


def _kind_at(story: Story, span: Span) -> str:
    block = story.article.block(span)
    return block.kind if block is not None else "body"
