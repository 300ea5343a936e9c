"""Two spellings of one name in one article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.facts import Facts
from factlint.finding import Edit, Fix, Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.people import full, people
from factlint.story.names.people_file import variants
from factlint.story.names.within import Variant, listed
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("wrong", "right", "lines", "right_lines")
LABELS = {
    "surname": "two spellings of a surname",
    "first-name": "two spellings of a first name",
    "body": "two spellings of a body or its initials",
    "place": "two spellings of a place",
    "hyphen": "a double surname with and without its hyphen",
}


_NOUNS_HAVE_CAPITALS = ("de", "lb")
"""Languages in which a noun with another ending looks like a name in another spelling."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    if story.article.language in _NOUNS_HAVE_CAPITALS:
        return
    for variant in variants(story):
        yield _hit(story.article, variant, listed(story, variant.right.text))


def _hit(article: Facts, variant: Variant, known: bool) -> Hit:
    """One finding with all places of both spellings; a fix where the people file, the full name or a clear majority decides."""
    first, *rest = variant.wrong.spans
    more, fewer = len(variant.right.spans), len(variant.wrong.spans)
    named = [f" {person.name} ".lower() for person in people(article) if full(person)]
    introduced, doubtful = (any(f" {form.text} ".lower() in name for name in named) for form in (variant.right, variant.wrong))
    decided = known or ((introduced or not doubtful) and (more >= _SURE * fewer or (more > fewer and introduced)))
    right = variant.right.text
    if variant.wrong.text[0].isupper():
        right = right[0].upper() + right[1:]  # "Van den Berg", where a sentence begins with it
    edits = tuple(Edit(span, right) for span in variant.wrong.spans if article.quoted(span) is None)
    return Hit(
        first,
        {
            "wrong": variant.wrong.text,
            "right": right,
            "lines": lines(article, variant.wrong.spans),
            "right_lines": lines(article, variant.right.spans),
        },
        label=variant.label,
        places=tuple(rest),
        evidence=tuple(Spot(article.document, span, "the other spelling") for span in variant.right.spans),
        fix=Fix(edits) if decided and edits else None,
    )


_SURE = 3
"""How many times as often one spelling has to occur to be right, where it is not that of a full name."""


def lines(article: Facts, spans: Sequence[Span]) -> str:
    """ "line 7", "lines 7, 9 and 11", "lines 7, 9, 11 and 4 more"."""
    numbers = list(dict.fromkeys(article.document.place(span.start).line for span in spans))
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    shown, more = (numbers, "") if len(numbers) <= 4 else (numbers[:3], f"{len(numbers) - 3} more")
    last = more or str(shown.pop())
    return f"lines {', '.join(map(str, shown))} and {last}"
