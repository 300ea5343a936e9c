"""Words of a document that say something of an event."""

from __future__ import annotations

from factlint import lazy
from factlint.facts import Facts
from factlint.records import dataclass
from factlint.text import Span

YEAR = lazy.regex(r"\b(?:19|20)\d\d\b(?!,\d)")
"""A year in digits: what is said of another year is of another event."""


@dataclass(frozen=True)
class Passage:
    """Some words of a document; what they say is in the classes of the modules beside."""

    facts: Facts
    span: Span
    """Local."""

    @property
    def place(self) -> Span:
        """Their offsets in the file."""
        return self.facts.prose.span(self.span)

    @property
    def words(self) -> str:
        return " ".join(self.facts.local.text[self.span.start : self.span.end].split())


@dataclass(frozen=True)
class OfPerson(Passage):
    """Words beside the name of the person whose they are."""

    named: Span
    """The name."""

    @property
    def whole(self) -> Span:
        """The words and the name, in the file."""
        return self.facts.prose.span(Span(min(self.span.start, self.named.start), max(self.span.end, self.named.end)))
