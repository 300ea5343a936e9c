"""What a correction calls wrong is still in other stories: of the archive, or of the folder."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.stems import stems
from factlint.story.history.corrections import Wrong, notes_of, still_there, wrongs

VALUES = ("wrong", "stories", "first")

_SHOWN = 5


@dataclass(frozen=True)
class Params:
    shared: int = 3
    """Content words that the other story must share with the note."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at the correction for each wrong value, with the places in the other stories as evidence; a story with the same
    correction is not one."""
    article = story.article
    for wrong in wrongs(article.local):
        spots: list[Spot] = []
        for facts in _others(story, wrong):
            spots += _places(facts, wrong, params.shared)
        if spots:
            stories = list(dict.fromkeys(spot.document.path for spot in spots))
            count = f"{len(stories)} other stories" if len(stories) > 1 else "another story"
            values = {"wrong": wrong.words, "stories": count, "first": spots[0].document.where(spots[0].span.start)}
            yield Hit(article.prose.span(wrong.span), values, evidence=tuple(spots[:_SHOWN]))


def _others(story: Story, wrong: Wrong) -> Iterator[Facts]:
    own = {story.article.document.path}
    for peer in story.peers:
        if peer.facts.document.path not in own:
            own.add(peer.facts.document.path)
            yield peer.facts
    for facts in story.archive.holding(wrong.words) if story.archive is not None else ():
        if facts.document.path not in own:
            yield facts


def _places(facts: Facts, wrong: Wrong, shared: int) -> list[Spot]:
    """Where the other story says so; none where it has a note on the same value, or is hardly about the same thing."""
    local = facts.local
    if any(wrong.words in local.text[note.span.start : note.span.end] for note in notes_of(local)):
        return []
    if len(wrong.topic & stems(local.text)) < min(shared, len(wrong.topic)):
        return []
    return [Spot(facts.document, facts.prose.span(span), "still here") for span in still_there(local, wrong)]
