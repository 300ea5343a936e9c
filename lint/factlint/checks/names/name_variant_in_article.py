"""Two spellings of one name in one article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.facts.names.spelling import plain
from factlint.finding import Edit, Fix, Hit, Spot
from factlint.story import Story
from factlint.story.names.people import Variant, variants
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("wrong", "right", "lines", "right_lines")
LABELS = {
    "surname": "two spellings of a surname",
    "first-name": "two spellings of a first name",
    "body": "two spellings of a body or place",
}


_NOUNS_HAVE_CAPITALS = ("de", "lb")
"""Languages in which a noun with another ending looks like a name in another spelling."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    if story.article.language in _NOUNS_HAVE_CAPITALS:
        return
    listed = {plain(word) for person in story.people for name in (person.name, *person.aliases) for word in name.split()}
    for variant in variants(story):
        yield _hit(story.article, variant, plain(variant.right.text) in listed)


def _hit(article: Facts, variant: Variant, listed: bool) -> Hit:
    """One finding with all places of the spelling and all of the other; mended where most places or the people file decide."""
    first, *rest = variant.wrong.spans
    decided = listed or len(variant.right.spans) > len(variant.wrong.spans)
    edits = tuple(Edit(span, variant.right.text) for span in variant.wrong.spans if article.quoted(span) is None)
    return Hit(
        first,
        {
            "wrong": variant.wrong.text,
            "right": variant.right.text,
            "lines": lines(article, variant.wrong.spans),
            "right_lines": lines(article, variant.right.spans),
        },
        label=variant.label,
        places=tuple(rest),
        evidence=tuple(Spot(article.document, span, "the other spelling") for span in variant.right.spans),
        fix=Fix(edits) if decided and edits else None,
    )


def lines(article: Facts, spans: Sequence[Span]) -> str:
    """ "line 7", "lines 7, 9 and 11", "lines 7, 9, 11 and 4 more"."""
    numbers = list(dict.fromkeys(article.document.place(span.start).line for span in spans))
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    shown, more = (numbers, "") if len(numbers) <= 4 else (numbers[:3], f"{len(numbers) - 3} more")
    last = more or str(shown.pop())
    return f"lines {', '.join(map(str, shown))} and {last}"
