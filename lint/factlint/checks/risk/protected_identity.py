"""Names on a list of people who must not be identified: children, victims, people under a court's order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story, first_word
from factlint.story.protected import found_in, found_in_slug

VALUES = ("where", "listed")

LABELS = {"text": "in the story", "metadata": "in the front matter or the name of the file"}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Each mention of a full name of a list, wherever the file has it. No value holds the name."""
    if not story.protected:
        return
    article = story.article
    for span, listed in found_in(article.prose.text, story.protected):
        yield Hit(article.prose.span(span), {"where": "", "listed": listed}, "text")
    shown = [article.prose.span(block.span) for block in article.prose.blocks]
    for section in article.document.sections:
        if section.kind == "frontmatter":
            text = article.document[section.span]
            for span, listed in (*found_in(text, story.protected), *found_in_slug(text, story.protected)):
                place = span.shifted(section.span.start)
                if not any(place.overlaps(other) for other in shown):
                    shown.append(place)
                    yield Hit(place, {"where": " in the front matter", "listed": listed}, "metadata")
    for _, listed in found_in_slug(PurePosixPath(article.document.path).stem, story.protected):
        yield Hit(first_word(article), {"where": " in the name of the file", "listed": listed}, "metadata")
