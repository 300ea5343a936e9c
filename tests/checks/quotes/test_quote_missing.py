"""A quotation that a source has is never said to be missing."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factlint import formats
from factlint.checks.quotes.quote_not_in_source import Params, check
from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.quotes.absent import stub

WORDS = (
    "the harbour council never paid for our boats because nobody in May had read 340 letters when I asked them again about winter".split()
)
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=6, max_size=14).map(lambda words: " ".join(words).capitalize())


def story(article: str, *sources: str, complete: bool = True) -> Story:
    read = tuple(Source(Facts(formats.read(f"source{n}.txt", text.encode()))) for n, text in enumerate(sources))
    return Story(Facts(formats.read("story.md", article.encode())), read, complete=complete)


@settings(max_examples=60, deadline=None)
@given(st.lists(SENTENCES, min_size=2, max_size=8, unique=True), st.data())
def test_a_verbatim_quotation_is_never_missing(sentences: list[str], data: st.DataObject) -> None:
    said = data.draw(st.sampled_from(sentences))
    source = ". ".join(sentences) + "."
    other = "Day four. The panel heard the fire service, which sent two engines and a boat."
    for sources in ((source,), (other, source)):
        assert not list(check(story(f"“{said},” she said. It rained.", *sources), Params()))


@settings(max_examples=60, deadline=None)
@given(SENTENCES, st.integers(2, 12))
def test_nor_are_its_halves(said: str, cut: int) -> None:
    words = said.split()
    assume(2 <= cut <= len(words) - 2)
    article = f"“{' '.join(words[:cut])},” she said, “{' '.join(words[cut:])}.”"
    assert not list(check(story(article, f"The panel met in the old hall. {said}. It went on at noon."), Params()))


def test_the_passage_that_comes_nearest_is_shown() -> None:
    article = "“The council never once paid us for our boats in forty long years,” she said."
    source = "RASK: The winter was long. The council never paid for the boats, and I told them so twice."
    (hit,) = check(story(article, source), Params())
    assert hit.values == {"sources": "source0.txt", "nearest": "; nearest: source0.txt:1:28"}
    assert [(spot.document[spot.span], spot.note) for spot in hit.evidence] == [("The council never paid for the boats", "nearest")]


def test_a_wall_is_a_stub_and_a_short_statement_is_not() -> None:
    assert stub("A witness speaks. Subscribe to read on, it costs less than a cup of coffee.")
    assert stub("[audio]")
    assert not stub("We had two people on the night shift, and there was no radio.")
