"""Names joined in two ways: White-Gluz and White Gluz, Mid-Kenforshire and Mid Kenfordshire, Election and Elections Board."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import neighbours, plain
from factlint.facts.once import once
from factlint.story.names.people import Form, full, people
from factlint.story.names.places import alike
from factlint.text import Span
from factlint.words import word_set
from factlint.words.names.given import GIVEN

RUN = lazy.regex(r"(?<![\w.])[A-Z][\w’'-]+(?: (?:(?:of|for|and|the|on|&) ){0,3}[A-Z][\w’'-]+){2,}")
LINKS = word_set("of for and the on &")
LEAST = 3
"""Words of a name, without the small ones."""


@once
def runs(facts: Facts) -> dict[str, tuple[Span, ...]]:
    """The capitalised names of three words or more in running text, without a possessive."""
    found: dict[str, list[Span]] = defaultdict(list)
    for block in facts.local.blocks:
        if block.kind in ("body", "list", "caption"):
            for run in RUN.finditer(facts.prose.text, block.span.start, block.span.end):
                words = re.sub(r"['’]s$", "", run[0])
                before = _before(words)
                found[words[before:]].append(facts.prose.span(Span(run.start() + before, run.start() + len(words))))
    return {words: tuple(spans) for words, spans in found.items()}


def _before(words: str) -> int:
    """How many characters are before the name itself: "Staff of the " of "Staff of the Department of Veterans Affairs"."""
    name = words.rpartition(" the ")[2]
    return len(words) - len(name) if sum(word not in LINKS for word in name.split()) >= LEAST else 0


def joined_variants(facts: Facts) -> Iterator[tuple[Form, Form]]:
    """The two forms of the name of a place or a body within one document."""
    yield from _plurals(facts)
    yield from _paired(facts)


def _plurals(facts: Facts) -> Iterator[tuple[Form, Form]]:
    """ "Federal Election Commission" and "Federal Elections Commission": one body, once with an s within its name."""
    by_key: dict[tuple[str, ...], dict[str, list[Span]]] = defaultdict(dict)
    for name, spans in runs(facts).items():
        words = name.removeprefix("The ").split()
        if sum(word.lower() not in LINKS for word in words) >= LEAST:
            bare = tuple(Span(span.end - len(" ".join(words)), span.end) for span in spans)
            by_key[(*(word.rstrip("s") for word in words[:-1]), words[-1])].setdefault(" ".join(words), []).extend(bare)
    for holders in by_key.values():
        written = [Form(name, tuple(sorted(spans))) for name, spans in holders.items()]
        for at, one in enumerate(written):
            for other in written[:at]:
                if _within(one.text.split(), other.text.split()):
                    yield other, one


def _within(one: Sequence[str], other: Sequence[str]) -> bool:
    """The words that differ are one long word inside the name, not what there may be several of: Court and Courts of Appeal."""
    odd = [at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
    if len(odd) != 1 or odd[0] == 0 or min(len(one[odd[0]]), len(other[odd[0]])) <= LEAST:
        return False
    return one[odd[0] + 1].lower() not in LINKS


_PAIR = lazy.regex(r"(?<![\w-])(?P<first>[A-Z][^\W\d_]{2,})[ -](?P<second>[A-Z][^\W\d_]{6,})(?![\w-])")


def _paired(facts: Facts) -> Iterator[tuple[Form, Form]]:
    """The second words of a name, one of them with a slip, after one first word that is not a person's."""
    found: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    named = {plain(word) for person in people(facts) for word in person.name.split()}
    for match in _PAIR.finditer(facts.prose.text):
        first = plain(match["first"])
        if first not in named and first not in GIVEN:
            found[first][match["second"]].append(facts.prose.span(Span(*match.span("second"))))
    for seconds in found.values():
        for one, other in neighbours(seconds):
            if alike(one, other) and not {plain(one), plain(other)} & named:
                yield Form(one, tuple(seconds[one])), Form(other, tuple(seconds[other]))


_HYPHENED = lazy.regex(r"(?<![\w-])(?P<given>[A-Z][\w’']+) (?P<one>[A-Z][\w’']+)-(?P<two>[A-Z][\w’']+)(?![\w-])")


def hyphened_and_not(facts: Facts, other: Facts) -> Iterator[tuple[Form, Form]]:
    """A person's double surname with its hyphen in the first document, and without it in the second, under one first name."""
    persons = [f" {plain(person.name).replace('-', ' ')} " for person in people(facts) if full(person)]
    seen: dict[str, list[Span]] = defaultdict(list)
    for match in _HYPHENED.finditer(facts.prose.text):
        if any(f" {plain(match[0]).replace('-', ' ')} " in name for name in persons):
            seen[match[0]].append(facts.prose.span(Span(*match.span())))
    for name, spans in seen.items():
        apart = re.compile(rf"(?<![\w-]){re.escape(name.replace('-', ' '))}(?![\w-])")
        places = tuple(other.prose.span(Span(*found.span())) for found in apart.finditer(other.prose.text))
        if places:
            yield Form(name, tuple(spans)), Form(name.replace("-", " "), places)
