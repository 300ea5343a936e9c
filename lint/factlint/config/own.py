"""The tool's own findings, which no pack of rules holds, and the codes that the catalogue has given out."""

from __future__ import annotations

from factlint.finding import Severity
from factlint.suppress import NO_REASON, UNUSED

UNREADABLE = ("X001", "unreadable")
INTERNAL = ("X002", "internal-error")

OWN = (
    (*UNREADABLE, Severity.ERROR, "A file that cannot be read was not checked, and silence would look like a pass."),
    (*INTERNAL, Severity.ERROR, "A rule failed on a story; the others ran. It is a fault of the rule or of factlint: please report it."),
    (*UNUSED, Severity.WARNING, "A directive that silences nothing hides the next real finding, or names its rule wrongly."),
    (*NO_REASON, Severity.WARNING, "Whoever reads the story next must know why a finding was allowed."),
)
"""Code, id, severity and why."""

_LAST = {"Q": 27, "F": 31, "N": 23, "A": 25, "R": 11, "D": 16, "C": 23, "H": 17, "P": 10, "T": 9, "X": 4}

CATALOGUE = frozenset(f"{letter}{number:03}" for letter, last in _LAST.items() for number in range(1, last + 1))
"""Every code that means something, shipped yet or not."""
