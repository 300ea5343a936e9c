"""Front matter in which a story was updated before it was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("updated", "published")

_UPDATED = r"(?:(?:last[_-]?)?(?:updated|modified)(?:[_-]?(?:at|on|date))?|lastmod|date[_-]?(?:updated|modified))"
_PUBLISHED = r"(?:date|published(?:[_-]?(?:at|on|date))?|pubdate|publish[_-]?date|date[_-]?published)"
_LINE = r"(?im)^[\"']?{key}[\"']?[ \t]*[:=][ \t]*[\"']?(?P<day>\d{{4}}-\d\d-\d\d)"


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Days are compared, not hours: their time zones may differ."""
    document = story.article.document
    front = next((section.span for section in document.sections if section.kind == "frontmatter"), None)
    if front is None:
        return
    updated, published = (_day(document.text, front, key) for key in (_UPDATED, _PUBLISHED))
    if updated is not None and published is not None and updated[0] < published[0]:
        yield Hit(updated[1], {"updated": updated[0].isoformat(), "published": published[0].isoformat()})


def _day(text: str, front: Span, key: str) -> tuple[date, Span] | None:
    found = re.compile(_LINE.format(key=key)).search(text, front.start, front.end)
    try:
        return (date.fromisoformat(found["day"]), Span(*found.span("day"))) if found else None
    except ValueError:
        return None
