"""A claim and its verdict."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from factlint.records import dataclass
from factlint.story import Story
from factlint.story.evidence import Evidence, Verdict
from factlint.text import Span

Kind = Literal["quote", "figure", "date", "name", "superlative"]

KINDS = ("body", "list", "caption", "dek", "subhead", "headline", "table", "blockquote", "pullquote")
"""The sections in which names and superlatives are claims of the story."""


@dataclass(frozen=True)
class Claim:
    """Something in the article that a fact-checker looks up; spans are offsets into the article's file."""

    span: Span
    kind: Kind
    verdict: Verdict
    detail: str = ""
    """More than the verdict says: "altered: negation", "$2 million of $5 million", "nearest"; empty for nothing more."""
    who: str = ""
    """Who is said to say so; empty for nobody, or where that needs a language model."""
    evidence: tuple[Evidence, ...] = field(default=(), repr=False)
    """What it was compared with: the passage that supports or contradicts it, or that comes nearest."""
    reach: Literal["", "tied", "complete", "declared"] = ""
    """The label under which C001 reports it as missing; empty where C001 does not report it."""
    reckoned: bool = False
    """Worked out of what the sources say, for the sheet alone: no rule reports it."""


def unsure(story: Story) -> bool:
    """Nothing can be called missing: there is no source, or one could not be read."""
    return not story.sources or bool(story.unread)
