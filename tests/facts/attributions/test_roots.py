"""Parses that a model gives of broken sentences: the search for what a verb reports comes to an end in each."""

from __future__ import annotations

from itertools import product

from factlint.facts.attributions.find import find_attributions
from factlint.facts.parse import Parse
from factlint.text import paragraphs

TEXT = "He says rain mist"


def parse(heads: tuple[int, ...], last: str) -> Parse:
    starts = (0, 3, 8, 13)
    ends = (2, 7, 12, 17)
    pos = ("PRON", "VERB", "NOUN", last)
    return Parse(
        starts, ends, ("he", "say", "rain", "mist"), pos, ("PRP", "VBZ", "NN", "NN"), ("nsubj", "ROOT", "dep", "dep"), heads, ((0, 4),), ()
    )


def test_the_way_up_from_a_word_ends_at_any_root() -> None:
    trees = [heads for heads in product(range(4), repeat=4) if all(_ends(heads, token) for token in range(4))]
    assert len(trees) > 100
    for heads in trees:
        for last in ("NOUN", "VERB"):
            find_attributions(TEXT, tuple(paragraphs(TEXT)), parse(heads, last), (), (), ())


def _ends(heads: tuple[int, ...], token: int) -> bool:
    """Following the heads from a token leads to a root: the parse is a tree."""
    for _ in heads:
        if heads[token] == token:
            return True
        token = heads[token]
    return False
