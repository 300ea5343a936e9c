"""What a claim was compared with, and what came of it."""

from __future__ import annotations

from typing import Literal

from factlint.records import dataclass
from factlint.story import Source
from factlint.text import Span

Verdict = Literal["supported", "derived", "conflicts", "not found", "unchecked"]


@dataclass(frozen=True)
class Evidence:
    """A passage of a source; offsets into its file."""

    source: Source
    span: Span
