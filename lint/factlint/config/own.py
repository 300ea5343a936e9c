"""The tool's own findings, which no pack of rules holds."""

from __future__ import annotations

from factlint.finding import Severity
from factlint.suppress import NO_REASON, UNUSED

UNREADABLE = ("X001", "unreadable")
INTERNAL = ("X002", "internal-error")
OUT_OF_TIME = ("X005", "out-of-time")

OWN = (
    (*UNREADABLE, Severity.ERROR, "A file that cannot be read was not checked, and silence would look like a pass."),
    (
        *INTERNAL,
        Severity.ERROR,
        "Reading a file, or a rule, failed; the rest ran. It is a fault of factlint or a pack: please report it.",
    ),
    (*UNUSED, Severity.WARNING, "A directive that silences nothing hides the next real finding, or names its rule wrongly."),
    (*NO_REASON, Severity.WARNING, "Whoever reads the story next must know why a finding was allowed."),
    (*OUT_OF_TIME, Severity.ERROR, "What did not finish in time was not checked; `limits: {seconds: …}` gives more."),
)
"""Code, id, severity and why."""
