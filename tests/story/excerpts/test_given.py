"""The figures and dates of paragraphs in an index: what went in comes out, wherever the paragraph is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.story.excerpts.excerpted import excerpted

from factlint import formats
from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.excerpts.given import packed, unpacked

TEXTS = (
    "",
    "Nobody said a word.",
    "Some 1,200 people paid at least $3.5 million on May 5, 2019.",
    "About 30 percent came last year, in 2018; yesterday it was three to four degrees Celsius.",
    "Between 12 and 15 ships of 40,000 tonnes each left in the 1990s, nearly £2 billion in all, and a 43-year-old died on Friday.",
    "Naïve 12-year-olds ran 3 km — “5½ miles” — on 3 März and on 4/5/2011.",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("at", [0, 7])
def test_what_is_packed_is_unpacked(text: str, at: int) -> None:
    local = Facts(formats.read("source.md", f"{text}\n".encode())).local
    moved = Facts(formats.read("source.md", f"{'x' * (at - 2)}\n\n{text}\n".encode() if at else f"{text}\n".encode())).local
    figures, dates = unpacked(packed(local.figures, local.dates, 0), at)
    assert (tuple(figures), tuple(dates)) == (moved.figures, moved.dates)


@pytest.mark.parametrize("data", [b"{", b"[]", b"[[[1]],[]]", b'[[["a",2]],[]]', b"[[],[[1,2,3]]]", b"\xff"])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        unpacked(data, 0)


def test_half_a_character_is_not_packed() -> None:
    local = Facts(formats.read("source.md", b"The mayor saw 12 ships.")).local
    with pytest.raises(UnicodeEncodeError):
        packed([replace(local.figures[0], of="\ud800")], (), 0)


def test_a_year_that_a_source_gives_before_an_excerpt_counts_in_it() -> None:
    filler = "\n\n".join("The harbour board met again and nobody of the town came to hear it speak." for _ in range(12))
    source = f"The pier of Vessmar opened on March 3, 2011.\n\n{filler}\n\nOda Lindqvist came to Vessmar on April 7 with 41 ships.\n"
    article = Facts(formats.read("story.md", b"Oda Lindqvist came to Vessmar on April 7 with 41 ships.\n"))
    whole = Facts(formats.read("sources/pier.md", source.encode()))
    found = excerpted(Story(article, (Source(whole),))).sources[0].facts
    assert len(found.prose.text) < len(whole.prose.text)
    assert [(one.span, one.earliest) for one in found.dates] == [(one.span, one.earliest) for one in whole.dates]
    assert found.figures == whole.figures
