"""Reports of two outlets, for tests of what is compared between them."""

from __future__ import annotations

from factlint.facts import Facts
from factlint.facts.parse.nlp import Model
from factlint.formats import read
from factlint.story import Source, Story
from factlint.text import Document, Prose


def plain(path: str, text: str, model: Model | None = None) -> Facts:
    """A text of which nothing is a headline or a dateline."""
    return Facts(Document(path, text, (), Prose.plain(text)), model)


def as_file(path: str, text: str, model: Model | None = None) -> Facts:
    """A text as a file of that name is read."""
    return Facts(read(path, text.encode()), model)


def beside(article: Facts, *peers: Facts) -> Story:
    """A story with earlier reports of other outlets, which are not linted themselves."""
    return Story(article, (), tuple(Source(peer, peer=True, linted=False) for peer in peers))
