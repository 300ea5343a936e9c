"""Links to pages that are gone; runs with --online alone."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts.citations.addresses import asked_for
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("address", "problem")
NEEDS = "network"


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit an address, its other places as places."""
    places: dict[str, list[Span]] = {}
    for citation in story.article.citations:
        address = asked_for(citation.target) if citation.kind in ("link", "bare", "listed") else ""
        if address in (story.gone or {}):
            places.setdefault(address, []).append(citation.span)
    for address, (first, *rest) in places.items():
        assert story.gone is not None
        yield Hit(first, {"address": address, "problem": story.gone[address]}, places=tuple(rest))
