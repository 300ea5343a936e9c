"""A source that may not be published yet on the day of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story, first_word

VALUES = ("source", "until", "published")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit where the front matter names the source, else at the first word; a story without a day of its own is not judged."""
    published = story.article.published
    for source in story.sources:
        until = _day(source.embargo)
        if published is not None and until is not None and published < until:
            values = {"source": source.facts.document.path, "until": source.embargo, "published": published.isoformat()}
            yield Hit(source.declared or first_word(story.article), values)


def _day(text: str) -> date | None:
    found = re.match(r"\d{4}-\d{2}-\d{2}", text.strip())
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None
