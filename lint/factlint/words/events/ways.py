"""Two ways in which something can be, for the lists beside: words for one, and words for the other."""

from __future__ import annotations

from factlint.records import dataclass

Forms = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class StateForms:
    """Two ways in which something can be, each with the forms of words for it and an example of each."""

    name: str
    one: Forms
    other: Forms
    alone: bool = False
    """A report seldom has two of these, so that the sentences need share no word."""
    changes: bool = False
    """It can be one way today and the other tomorrow."""
    lasting: bool = False
    """It goes on: the years that are named beside it are those of something else."""
    person: bool = False
    """Somebody does it: compared where it is the same person."""
