"""Proof that goes in a circle: a source that rests on this very story, or that is younger than it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.ties import points_to

VALUES = ("source", "problem")

LABELS = {"mutual": "each cites the other", "later": "the source was published after the story"}

_OWN = ("url", "canonical", "canonical_url", "permalink", "og:url", "link")
_UPDATED = ("updated", "modified", "lastmod", "last_modified", "date_modified", "dateModified", "article:modified_time")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `mutual` where each cites the other, `later` where a cited source was published after the story."""
    article = story.article
    mine = Source(article, url=_address(article))
    for source in story.others:
        cited = next((one for one in article.citations if points_to(one, _addressed(source)) and one.kind != "image"), None)
        if cited is None or source.facts is article or _everywhere(source):
            continue
        citing = () if _everywhere(mine) else source.facts.citations
        back = next((one for one in citing if points_to(one, mine) and one.kind != "image"), None)
        path = source.facts.document.path
        if back is not None:
            spot = Spot(source.facts.document, back.span, "cites this story")
            yield Hit(cited.span, {"source": path, "problem": "cites this story in turn"}, "mutual", evidence=(spot,))
        elif source.date is not None and not source.peer and _before(article, source):
            day = article.published.isoformat() if article.published else ""
            yield Hit(cited.span, {"source": path, "problem": f"is dated {source.date.isoformat()}, after this story ({day})"}, "later")


def _everywhere(source: Source) -> bool:
    """A file name that many stories have, and no address: a link to "index.md" may lead to any of them."""
    return not source.url and PurePosixPath(source.facts.document.path).stem.lower() in ("index", "_index", "story", "readme")


def _address(facts: Facts) -> str:
    return next((str(facts.document.meta[key]) for key in _OWN if facts.document.meta.get(key)), "")


def _addressed(source: Source) -> Source:
    """The source with the address that its own front matter gives, where the manifest gives none."""
    address = "" if source.url else _address(source.facts)
    return Source(source.facts, url=address) if address else source


def _before(article: Facts, source: Source) -> bool:
    updated = any(article.document.meta.get(key) for key in _UPDATED)
    return article.published is not None and source.date is not None and article.published < source.date and not updated
