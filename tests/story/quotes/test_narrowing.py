"""What the language model reads of long sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story import Source, Story
from factlint.story.names.across import elsewhere
from factlint.story.quotes import narrowing
from factlint.story.quotes.narrowing import long, narrowed
from factlint.story.quotes.speakers import conflicts
from factlint.text import Document, Prose

if TYPE_CHECKING:
    from tests.conftest import Desk

MODEL = find_model()
FILL = [f"The council met on item {n} of the list and put it off once more until the clerks had read all of it." for n in range(40)]
ARTICLE = """Marek Ostrowski closed the pier on Monday.

“We cannot mend the piles before the winter storms arrive,” Ostrowski said. Ines Calloway, a diver, agreed."""


def facts(text: str, path: str) -> Facts:
    prose = Prose.plain(text)
    return Facts(Document(path, text, prose.blocks, prose), MODEL)


def story(*blocks: str) -> Story:
    return Story(facts(ARTICLE, "story.txt"), (Source(facts("\n\n".join(blocks), "archive.txt")),))


def test_sources_of_common_length_are_read_whole() -> None:
    desk = story(*FILL)
    assert narrowed(desk, desk.sources[0]) is desk.sources[0].facts
    assert not long(desk)


def test_of_long_sources_the_top_the_people_and_the_quoted_words_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(narrowing, "WHOLE", 100)
    first_name = "Marek Ostrovski, the harbor master, was there."
    quoted = "“We can mend the piles before the winter storms arrive,” said Dale Pratt."
    others = ["The marek of the ostrowski.", "Marek Jones stayed away.", "Ines Hollis left."]
    desk = story(*FILL[:10], first_name, *FILL[10:20], "Then Calloway dived.", *FILL[20:30], quoted, *FILL[30:], *others)
    read = narrowed(desk, desk.sources[0])
    blocks = [read.prose.text[block.span.start : block.span.end] for block in read.prose.blocks]
    assert blocks == [*FILL[:4], first_name, "Then Calloway dived.", *FILL[25:30], quoted, *FILL[30:32]]
    assert narrowed(desk, desk.sources[0]) is read
    assert long(desk)
    file = read.document.text
    assert [file[name.span.start : name.span.end] for name in read.names if name.kind == "person"] == [
        "Marek Ostrovski",
        "Dale Pratt",
    ]


def test_names_and_speakers_are_reported_where_only_a_part_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = [
        *FILL[:20],
        "Ines Caloway, a diver, was there.",
        "“We cannot mend the piles before the winter storms arrive,” said Dale Pratt.",
        *FILL,
    ]
    whole, part = story(*blocks), story(*blocks)
    said = [(c.quote.span, c.voice.name, c.other.name, c.passage) for c in conflicts(whole)]
    named = [(e.here, e.there, e.name, e.other) for e in elsewhere(whole)]
    assert (len(said), len(named)) == (1, 1)
    monkeypatch.setattr(narrowing, "WHOLE", 100)
    assert [(c.quote.span, c.voice.name, c.other.name, c.passage) for c in conflicts(part)] == said
    assert [(e.here, e.there, e.name, e.other) for e in elsewhere(part)] == named
    assert len(narrowed(part, part.sources[0]).prose.blocks) < 15


def test_a_peer_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(narrowing, "WHOLE", 1)
    peer = Source(facts("\n\n".join(FILL), "peer.txt"), peer=True)
    assert narrowed(Story(facts(ARTICLE, "story.txt"), peers=(peer,)), peer) is peer.facts


def test_a_notice_says_that_long_sources_are_read_in_part(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.put("story.md", ARTICLE)
    desk.put("sources/archive.txt", "\n\n".join(FILL))
    part = "names and speakers were checked only in paragraphs that mention its people or quoted words"
    assert part not in desk.run("check", "--no-cache", "--select", "T002", "story.md").out
    monkeypatch.setattr(narrowing, "WHOLE", 100)
    assert f"note: story.md: its sources are very long: {part}\n" in desk.run("check", "--no-cache", "--select", "T002", "story.md").out
