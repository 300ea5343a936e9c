"""What the people file says of the names of an article: refused spellings, near misses, which of two spellings is right."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factlint.facts import Facts
from factlint.facts.names.spelling import Near, plain, same_given, slip
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Person, Story
from factlint.story.names.people import Form, form, full, people, share_role, surname
from factlint.story.names.within import Variant, varied
from factlint.text import Span


@once
def variants(story: Story) -> tuple[Variant, ...]:
    """The misspelt names that the article itself shows, one for each misspelt form, in the order of the first misspelling.

    The people file, where it has one of the two spellings, says which is right; two that it has both are two people. What the
    people file shows to be misspelt is left to `misspelt`.
    """
    listed = {found.wrong.text for found in misspelt(story)}
    return tuple(variant for variant in varied(story) if not any(variant.wrong.text in text.split() for text in listed))


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A name of the people file as the article misspells it."""

    wrong: Form
    right: str
    name: str
    """The entry of the people file."""
    refused: bool
    """The file names this very spelling as wrong; else it is a near miss."""


@once
def misspelt(story: Story) -> tuple[Misspelt, ...]:
    """Refused spellings and near misses of the people file; each form once with all its places, in order."""
    return tuple(_misspelt(story)) if story.people else ()


def _misspelt(story: Story) -> list[Misspelt]:
    found: dict[str, Misspelt] = {}
    for person in story.people:
        for wrong in _refused(story.article, person):
            found.setdefault(wrong.wrong.text, wrong)
    within = {variant.wrong.text: variant.wrong.spans for variant in varied(story)}
    for near in _missed(story):
        if not any(near.wrong.text in text.split() for text in found):
            spans = sorted({*near.wrong.spans, *within.get(near.wrong.text, ())})
            found.setdefault(near.wrong.text, replace(near, wrong=Form(near.wrong.text, tuple(spans))))
    return sorted(found.values(), key=lambda m: m.wrong.spans[0])


def _refused(article: Facts, person: Person) -> Iterator[Misspelt]:
    for spelling in filter(None, (" ".join(text.split()) for text in person.refuse)):
        words = re.compile(rf"(?<![\w-]){re.escape(spelling)}(?![\w-])")
        local = [block.span for block in article.local.blocks if block.kind not in ("code", "frontmatter")]
        spans = [Span(m.start(), m.end()) for block in local for m in words.finditer(article.prose.text, block.start, block.end)]
        if spans:
            yield Misspelt(Form(spelling, tuple(map(article.prose.span, spans))), person.name, person.name, True)


def _missed(story: Story) -> Iterator[Misspelt]:
    listed = [(tuple(name.split()), person) for person in story.people for name in (person.name, *person.aliases) if name.strip()]
    spellings = {plain(" ".join(words)) for words, _ in listed}
    yield from _missed_whole(story.article, [entry for entry in listed if len(entry[0]) > 1], spellings)
    yield from _missed_alone(story.article, listed)


def _missed_whole(article: Facts, listed: Sequence[tuple[tuple[str, ...], Person]], spellings: set[str]) -> Iterator[Misspelt]:
    """Names in full, read from the capitals alone: what the people file has needs no other sign."""
    by_end: dict[tuple[int, str], list[tuple[tuple[str, ...], Person]]] = defaultdict(list)
    for words, person in listed:
        by_end[0, plain(words[0])].append((words, person))
        by_end[-1, plain(words[-1])].append((words, person))
    found: dict[str, tuple[list[Span], str, str]] = {}
    for run in article.local.runs:
        for at, token in enumerate(run.tokens):
            for end in (0, -1):
                for words, person in by_end.get((end, plain(token.text)), ())[:20]:
                    start = at if end == 0 else at - len(words) + 1
                    window = run.tokens[max(0, start) : start + len(words)]
                    wrong = _wrong_word(words, [t.text for t in window])
                    if wrong is not None and plain(" ".join(t.text for t in window)) not in spellings:
                        spans, _, _ = found.setdefault(window[wrong].text, ([], words[wrong], person.name))
                        spans.append(article.prose.span(window[wrong].span))
    for text, (spans, right, name) in found.items():
        yield Misspelt(Form(text, tuple(dict.fromkeys(spans))), right, name, False)


def _wrong_word(right: Sequence[str], words: Sequence[str]) -> int | None:
    """The index of the only word that differs, where it is a slip for the right one, or a first name in another spelling."""
    odd = [n for n, (a, b) in enumerate(zip(right, words, strict=False)) if plain(a) != plain(b)]
    if len(words) != len(right) or len(odd) != 1:
        return None
    one, other = right[odd[0]], words[odd[0]]
    return odd[0] if (same_given(one, other) if odd[0] == 0 else slip(one, other)) else None


def _missed_alone(article: Facts, listed: Sequence[tuple[tuple[str, ...], Person]]) -> Iterator[Misspelt]:
    """Surnames alone, of people who have the role of the entry."""
    by_surname: dict[str, list[Person]] = defaultdict(list)
    spelling = {plain(words[-1]): words[-1] for words, _ in listed}
    for words, person in listed:
        by_surname[plain(words[-1])].append(person)
    near = Near(by_surname)
    for ours in people(article):
        if full(ours) or plain(ours.name) in by_surname:
            continue
        for key in near(surname(ours)):
            for person in by_surname[key][:20]:
                if share_role(ours, person) and (wrong := form(article, ours, surname(ours))):
                    yield Misspelt(wrong, spelling[key], person.name, False)
