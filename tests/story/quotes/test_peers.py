"""How outlets word one remark: what is a disagreement, and what is another remark or a permitted edit."""

from __future__ import annotations

from itertools import product

import pytest

from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.quotes.align import changes
from factlint.story.quotes.peers import disagreements
from factlint.text import Document, Prose

MARKS = [("“", "”"), ('"', '"'), ("‘", "’")]
FRAMES = ["{}, Rask said.", "Rask told the harbour radio: {}.", "It was, Rask said, {}, and he left.", "{}\n\nThe council met on Monday."]


def facts(path: str, text: str) -> Facts:
    return Facts(Document(path, text, (), Prose.plain(text)))


def found(article: str, *peers: str) -> list[tuple[str, str, int]]:
    """For each disagreement what differs here, what differs there, and how many peers differ too."""
    others = tuple(Source(facts(f"{n}.txt", text), peer=True) for n, text in enumerate(peers))
    made = disagreements(Story(facts("article.txt", article), (), others))
    return [(first.mine, first.theirs, len(one.also)) for one in made for first in changes(one.alignment)[:1]]


PAIRS = [
    (
        "last word before a clause that one of them cuts",
        "The old ferry came home with a dent",
        "The old ferry came home with a leak, like the rest of us",
    ),
    ("short remark", "It is destructive of the fabric of the harbour", "It is destructive to the fabric of the harbour"),
    ("short fragment", "closer to a nuclear bomb", "closer to a nuclear weapon"),
    (
        "end in other words",
        "The aim of these patrols is to protect people",
        "The aim of these patrols is to protect the skippers of Vik, to stop theft, to keep the lights on",
    ),
    (
        "words in the middle",
        "I expect to get the votes I need to remove him",
        "I expect to get the votes I need from the other skippers to remove him",
    ),
    (
        "words that one of them puts in near the beginning",
        "compounded by a narrow reading of the harbour act",
        "compounded by what we consider to be a narrow reading of the harbour act",
    ),
    (
        "words that one of them puts in near the end",
        "The skippers were angry about the letter from Hull",
        "The skippers were angry about the letter that you and everybody else here has read from Hull",
    ),
    (
        "small words before the same end, after which one goes on",
        "They were just relieved that it was a settlement",
        "I think they were just relieved there was a settlement and that it is behind us, the worst of it at any rate",
    ),
]


@pytest.mark.parametrize(("marks", "frame"), list(product(MARKS[:2], FRAMES)))
@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*pair[1:], id=pair[0]) for pair in PAIRS])
def test_two_wordings_in_every_frame(mine: str, theirs: str, marks: tuple[str, str], frame: str) -> None:
    begin, end = marks
    for one, two in ((mine, theirs), (theirs, mine)):
        assert len(found(frame.format(f"{begin}{one}{end}"), f"Rask said at noon: “{two}.”")) == 1


BEFORE = "I have sailed from here since I was a boy. "
AFTER = " My brother keeps the books, and he will tell you the same."


@pytest.mark.parametrize("lead", ["", BEFORE])
@pytest.mark.parametrize("rest", ["", AFTER])
def test_one_sentence_of_a_long_quotation(lead: str, rest: str) -> None:
    article = f"“{lead}I don’t think it is anything worse than what the harbour master has said.{rest}” Rask said."
    peer = (
        "“I have sailed from here since I was a boy,” Rask said. He was asked about the letter. “But I don’t think it is any worse than "
        "what the harbour master has said,” he added. “My brother keeps the books, and he will tell you the same.”"
    )
    assert found(article, peer) == [("anything", "any", 0)]


SPEECH = (
    "Friends of Vik, thank you. This town was built by people who mended their own nets and never asked who would pay. "
    "Your new mayor could be a man who stands by when rich owners try to silence a skipper with hateful letters. Not here."
)


def test_a_peer_that_prints_the_speech_without_marks() -> None:
    article = (
        "“This town was built by people who mended their own nets and never asked who would pay,” Rask said. “Your new mayor could be a "
        "man who stands by when a rich owner tries to silence a skipper with hateful letters.”"
    )
    assert found(article, SPEECH) == [("a rich owner tries", "rich owners try", 0)]


def test_one_of_two_sentences_shows_that_a_peer_prints_the_speech() -> None:
    article = (
        "“This town was built by people who mended their own nets and never asked who would pay. Your new mayor could be a man who "
        "stands by when a rich owner tries to silence a skipper with hateful letters,” Rask said."
    )
    assert found(article, SPEECH) == [("a rich owner tries", "rich owners try", 0)]


def test_a_peer_that_reports_it_in_its_own_words() -> None:
    article = "“Your new mayor could be a man who stands by when a rich owner tries to silence a skipper with hateful letters,” Rask said."
    told = "Rask said the new mayor could be a man who stood by when rich owners tried to silence a skipper with hateful letters."
    assert not found(article, told)


def test_several_outlets_are_one_disagreement() -> None:
    article = "“The old pier stood for ninety years, and one storm took it in a night,” Rask said."
    one = "“The old pier held for ninety years, and one storm took it in a night,” Rask said."
    two = "“The old pier lasted for ninety years, and one storm took it in a night,” Rask said."
    assert found(article, one, two) == [("stood", "held", 1)]


SILENT = [
    (
        "cut at its end",
        "The aim of these patrols is to protect people",
        "The aim of these patrols is to protect people, to stop theft and arson",
    ),
    (
        "cut with an ellipsis",
        "The aim of these patrols … is to protect people",
        "The aim of these patrols, as you all know, is to protect people",
    ),
    ("leading words left out", "we are all in a better place because of this", "I think we are all in a better place because of this"),
    (
        "a slogan that goes on",
        "We will bring back our boats",
        "We will bring back our boats. We will bring back our cranes. We will bring back our slip",
    ),
    (
        "another remark with a phrase in common",
        "I think the harbour master did well",
        "I think the harbour master has other things to do than answer letters",
    ),
    ("the same beginning, another sentence", "We are going to mend the pier", "We are going to ask every owner in the county for money"),
    ("the same beginning, and other clauses", "We are sad to go", "We are sad, and the boats are laid up, and it rains"),
    ("spelling and contractions", "It’s been the longest winter in my time", "It has been the longest winter in my time"),
    ("a number in figures", "There are 12 boats in the harbour of Vik", "There are twelve boats in the harbour of Vik"),
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*pair[1:], id=pair[0]) for pair in SILENT])
def test_permitted_edits_and_other_remarks(mine: str, theirs: str, frame: str) -> None:
    for one, two in ((mine, theirs), (theirs, mine)):
        assert [change for change in found(frame.format(f"“{one}”"), f"“{two},” Rask said.") if not _small(change)] == []


def _small(change: tuple[str, str, int]) -> bool:
    """A contraction or a numeral, which the rule lists as info."""
    return {change[0].lower(), change[1].lower()} in ({"it’s", "it has"}, {"12", "twelve"})
