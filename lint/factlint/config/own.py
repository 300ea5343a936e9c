"""The tool's own findings, which no pack of rules holds, and the rules that are planned."""

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

PLANNED = {
    "A010": "loaded-speech-verb",
    "A015": "no-response-noted",
    "A017": "mind-reading",
    "A018": "label-in-news-voice",
    "A023": "prediction-as-fact",
    "A024": "medium-missing",
    "C019": "source-drift",
    "C023": "phone-or-address-format",
    "D010": "year-missing",
    "D013": "last-next-ambiguity",
    "F025": "spurious-precision",
    "F026": "times-less",
    "F027": "ambiguous-ton",
    "F029": "rank-vs-values",
    "F030": "number-without-base",
    "F031": "money-time-span",
    "H010": "lead-unsupported",
    "H012": "question-headline",
    "N017": "person-by-relation",
    "N018": "nickname-in-news-voice",
    "N020": "company-form",
    "N022": "byline-form",
    "N023": "dangling-definite",
    "P005": "poll-proves",
    "P006": "study-facts-missing",
    "P007": "causal-from-association",
    "P008": "relative-without-absolute",
    "P010": "self-selected-poll-as-poll",
    "Q013": "late-attribution",
    "Q019": "quote-secondhand-uncredited",
    "Q025": "viral-misquote",
    "Q027": "dialect-or-sanitised",
}
"""Code → id of rules that are planned. A configuration that names one is not wrong: it may be meant for a later version."""
