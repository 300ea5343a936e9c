"""How many children one person has in two outlets: "a father of two" here, "dad-of-three" there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, pairwise_clashes
from factlint.story.events.passages import Passage
from factlint.story.persons.named import Person, named_in, of_the_other_sex, one_person, only_person
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.numbers import ONES, SMALL


@dataclass(frozen=True)
class Family(Passage):
    """The children, sons or daughters of a person."""

    person: Person
    sort: str
    """children, sons, daughters or grandchildren."""
    number: int


def other_families(story: Story) -> tuple[PeerClash[Family], ...]:
    """People who an earlier peer that reports the same event gives another number of children; at most one for each, in order."""
    return pairwise_clashes(story, _families, _two_families)


def _two_families(one: Family, two: Family) -> bool:
    return one.sort == two.sort and one.number != two.number and one_person(one.person, two.person)


_SORTS = {
    **dict.fromkeys(("children", "kids", "youngsters"), "children"),
    **dict.fromkeys(("sons", "boys"), "sons"),
    **dict.fromkeys(("daughters", "girls"), "daughters"),
    **dict.fromkeys(("grandchildren", "grandkids"), "grandchildren"),
}
_NUMBERS = any_of(" ".join(ONES[2:14]))
_N = rf"(?P<n>{_NUMBERS}|\d{{1,2}})"
_WHAT = rf"(?P<what>{any_of(' '.join(_SORTS))})(?![\w-])"
_LITTLE = rf"(?:{any_of('young small little grown adult teenage teenaged grown-up')},? )?"
_CHILD = any_of("sons? daughters? boys? girls? child children baby step-?\\w+ toddler")
_MORE = rf"(?!,? (?:and|plus) (?:an?|one|{_NUMBERS}|\d+) (?:[\w-]+ )?{_CHILD}\b)"
_HAS = any_of("raising raised brought_up ha[sd] have leav(?:es|ing)(?:_behind)? left_behind survived_by")
_PARTNER = any_of("wife husband partner widow widower")
_ENDS = r"(?=[,.;:!?”\"]|$| (?:and|aged|together|whose?|named)\b)"
_FORMS = (
    lazy.regex(rf"\b(?P<who>father|mother|dad|mum|mom|parent)[ -]of[ -]{_N}\b(?! (?:sons|boys|daughters|girls))(?:,? {_WHAT})?", re.I),
    lazy.regex(rf"\b{_HAS} (?:a {_PARTNER} and )?(?:(?:his|her|their) )?{_N} {_LITTLE}{_WHAT}{_MORE}{_ENDS}"),
    lazy.regex(rf"\b(?:[Hh]is|[Hh]er) {_N} {_LITTLE}{_WHAT}{_MORE}"),
    lazy.regex(rf"^[“\"‘]{_N} {_WHAT}{_MORE}(?= and\b)", re.I),
)


@once
def _families(facts: Facts) -> tuple[Family, ...]:
    """The children of the people of a document who have one number of them throughout, in order."""
    by_person: dict[tuple[Person, str], list[Family]] = defaultdict(list)
    for family in _read(facts):
        by_person[family.person, family.sort].append(family)
    found = [listed[0] for listed in by_person.values() if len({family.number for family in listed}) == 1]
    return tuple(sorted(found, key=lambda family: family.span))


def _read(facts: Facts) -> Iterator[Family]:
    text, sentences = facts.prose.text, facts.local.sentences
    for place, sentence in enumerate(sentences):
        words = text[sentence.start : sentence.end]
        for form in _FORMS if _SIGN.search(words) else ():
            for match in form.finditer(words):
                person = _whose(facts, place, match)
                span = Span(*match.span()).shifted(sentence.start)
                opening = match[0][0] in '“"‘'
                if person is None or (facts.quoted(facts.prose.span(span)) is not None and not opening):
                    continue
                written = match["n"].lower()
                yield Family(facts, span, person, _SORTS[(match["what"] or "children").lower()], SMALL.get(written) or int(written))


_SIGN = lazy.regex(rf"[ -]of[ -]|{any_of(' '.join(_SORTS))}", re.I)


def _whose(facts: Facts, place: int, match: re.Match[str]) -> Person | None:
    """The only person who the sentence names before the words, or anywhere of "a father of two"; else that of the sentence before."""
    sentences = facts.local.sentences
    here = sentences[place]
    persons = named_in(facts, here if "who" in match.groupdict() else Span(here.start, here.start + match.start()))
    if (not persons or _RELATIVE.match(match.string)) and place:
        persons = named_in(facts, sentences[place - 1])
    person = only_person(persons)
    pronouns = re.findall(r"\b(?:he|she|his|her)\b", match.string[: match.end()], re.I)
    return None if person is not None and pronouns and of_the_other_sex(pronouns[-1], person) else person


_RELATIVE = lazy.regex(r"(?:His|Her) [a-z]+,? [A-Z][a-z]+,? (?:said|says|told) (?:that )?s?he\b")
""" "Her brother, Paul, said she was raising two sons": she is who was named before."""
