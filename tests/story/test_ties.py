"""Which sources a sentence rests on by its own word."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.ties import tied


def source(path: str, **fields: str) -> Source:
    return Source(Facts(formats.read(path, b"Words.")), **fields)  # type: ignore[arg-type]


SOURCES = (
    source("sources/audit.txt", url="https://www.audit.example/2020/"),
    source("sources/tan2020.txt"),
    source("sources/talk.txt", speaker="Odile Brandt"),
)


def test_a_link_ties_the_sentence_it_opens_and_no_other() -> None:
    article = Facts(
        formats.read(
            "story.md", b"The board met.[^1] [It spends 40%](https://audit.example/2020) on it. It met again.\n\n[^1]: tan2020.txt"
        )
    )
    found = [[one.facts.document.path for one in tied(Story(article, SOURCES), sentence)] for sentence in article.sentences[:3]]
    assert found == [["sources/tan2020.txt"], ["sources/audit.txt"], []]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The board spends [40%](https://audit.example/2020#share) on it.", ["sources/audit.txt"]),
        ("The board spends [40%](https://audit.example/2021) on it.", []),
        ("The board spends 40% on it.[^1]\n\n[^1]: See audit.txt, page 3", ["sources/audit.txt"]),
        ("The board spends 40% on it [@tan2020, p. 3].", ["sources/tan2020.txt"]),
        ("The board spends 40% on it, Brandt said.", ["sources/talk.txt"]),
        ("The board spends 40% on a plan that pleases Brandt.", []),
        ("[The board](https://audit.example/2020) spends 40% on it.", ["sources/audit.txt"]),
        ("The board spends 40% on it. It met [in May](https://audit.example/2020).", []),
    ],
)
def test_links_notes_keys_and_speakers_tie_a_source(sentence: str, expected: list[str]) -> None:
    article = Facts(formats.read("story.md", sentence.encode()))
    found = tied(Story(article, SOURCES), article.sentences[0])
    assert [one.facts.document.path for one in found] == expected
