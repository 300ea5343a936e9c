"""What factlint says: hits of checks, findings of rules, reports of runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import IntEnum
from types import MappingProxyType

from factlint.records import dataclass
from factlint.text import Document, Locator, Place, Span, located


class Severity(IntEnum):
    """How much a finding matters; `OFF` is the severity of a rule that does not run."""

    OFF = 0
    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True)
class Spot:
    """A span in a document: the article's own, or that of a source or peer."""

    document: Document
    span: Span
    note: str = ""
    """What is there, for evidence: "source", "first mention", "the headline" …"""


@dataclass(frozen=True)
class Edit:
    """Put `text` in place of the characters of `span`."""

    span: Span
    text: str


@dataclass(frozen=True)
class Fix:
    """Edits that mend a problem; a safe one changes no meaning."""

    edits: tuple[Edit, ...]
    safe: bool = False


Diff = tuple[tuple[str, str], ...]
"""Word runs in order: ("equal", words), ("delete", words of the evidence), ("insert", words of the article)."""


@dataclass(frozen=True)
class Hit:
    """What a check yields: a place in the article and what is seen there; no code, no severity, no wording.

    All spans are offsets into the file. `values` are what the rule's message may mention; `label` is the kind of edit or
    conflict, which a rule may map to a severity. `places` are other places of the same problem in the article.
    """

    span: Span
    values: Mapping[str, str] = field(default_factory=dict)
    label: str = ""
    places: tuple[Span, ...] = ()
    evidence: tuple[Spot, ...] = ()
    diff: Diff | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Range:
    """A span of a file with its lines, columns and text, ready to print."""

    path: str
    start: int
    end: int
    begin: Place
    finish: Place
    text: str
    note: str = ""
    locator: Locator | None = None
    """The page, time, cell or paragraph, where the file has them."""
    extracted: bool = False
    """The file is not text: nobody finds the passage by line and column."""

    @classmethod
    def of(cls, document: Document, span: Span, note: str = "") -> Range:
        start, end = document.place(span.start), document.place(span.end)
        at = document.locator(span.start)
        return cls(document.path, span.start, span.end, start, end, document[span], note, at, document.extracted)

    @property
    def where(self) -> str:
        """The place as messages print it: "minutes.txt:7:12", "hearing.vtt:31:1 at 0:14:07", "council.pdf, page 12"."""
        return located(self.path, self.begin, self.locator, extracted=self.extracted)


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit with its rule: what is printed."""

    code: str
    rule: str
    severity: Severity
    message: str
    range: Range
    places: tuple[Range, ...] = ()
    evidence: tuple[Range, ...] = ()
    diff: Diff | None = None
    fix: Fix | None = None
    fingerprint: str = ""
    """Hash of rule, words and evidence words; the same when lines move."""
    suppressed: bool = False
    """A directive of the story allows it."""
    older: bool = False
    """It was there before: a baseline, or the other side of a comparison, has it."""
    label: str = ""
    rank: int = 0
    """How soon an editor wants to see it; the highest first."""

    @property
    def path(self) -> str:
        return self.range.path

    @property
    def shown(self) -> bool:
        """Neither allowed nor older."""
        return not self.suppressed and not self.older

    @property
    def order(self) -> tuple[int, int, str, str]:
        return (self.range.start, self.range.end, self.code, self.message)


@dataclass(frozen=True)
class About:
    """What reports say of a rule."""

    code: str
    id: str
    severity: Severity
    """The most severe one that it gives."""
    why: str
    advice: str = ""
    """What to do about a finding, in a few words."""
    file: str = ""
    """The name of its page in the rule reference; code and id where it is empty."""

    @property
    def page(self) -> str:
        """Where its description is."""
        return f"https://github.com/factlint/factlint/blob/main/docs/rules/{self.file or f'{self.code}-{self.id}'}.md"


@dataclass(frozen=True)
class Report:
    """A run: findings in the order of the files given, and what else the user should know."""

    findings: tuple[Finding, ...]
    files: int
    notices: tuple[str, ...] = ()
    texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Path → text of the files that findings and evidence are in, for excerpts."""
    paths: tuple[str, ...] = ()
    """The files linted, in order."""
    rules: tuple[About, ...] = ()
    """The rules that ran, by code."""
    verified: tuple[str, ...] = ()
    """What the sources say of the quotations of each story, in words."""
    changed: Mapping[str, tuple[range, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Path → lines that a change touches, where only a change is looked at."""

    def count(self, severity: Severity) -> int:
        """Findings of just this severity that are shown."""
        return sum(f.severity == severity and f.shown for f in self.findings)
