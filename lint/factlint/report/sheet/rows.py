"""The rows of a fact-check sheet, and what checkers wrote in an earlier one."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, fields, replace

from factlint.engine import short
from factlint.records import dataclass
from factlint.report.style import count
from factlint.story import Story
from factlint.story.claims.find import claims
from factlint.story.claims.model import Claim
from factlint.text import Document, Span


@dataclass(frozen=True)
class CheckerWords:
    """What a checker writes."""

    status: str = ""
    checker: str = ""
    note: str = ""
    contacted: str = ""

    def __bool__(self) -> bool:
        return any(getattr(self, one.name).strip() for one in fields(self))


@dataclass(frozen=True)
class SheetRow:
    """A claim of a story, ready to print."""

    id: str
    """The same as long as kind and words of the claim are; where it is in the story does not count."""
    line: int
    column: int
    words: str
    context: str
    """The sentence it is in."""
    kind: str
    who: str
    verdict: str
    detail: str
    compared: str
    """What it was compared with: "3 sources", "no source"."""
    evidence: str
    """The words of the source."""
    where: str
    """Their place: "minutes.txt:7:12", "council.pdf, page 12"."""
    kept: CheckerWords = field(default_factory=CheckerWords)


@dataclass(frozen=True)
class Sheet:
    """The claims of one story."""

    path: str
    rows: tuple[SheetRow, ...]
    sources: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    """The sources that could not be read, with the reason."""

    @property
    def summary(self) -> str:
        """How many claims have which verdict: "12 claims: 8 supported, 1 conflicts, 3 unchecked"."""
        numbers = Counter(row.verdict for row in self.rows)
        listed = ", ".join(f"{numbers[verdict]} {verdict}" for verdict in VERDICTS if numbers[verdict])
        return count(len(self.rows), "claim") + (f": {listed}" if listed else "")


GONE = "no longer in the story"
VERDICTS = ("supported", "derived", "conflicts", "not found", "unchecked", GONE)
COLUMNS: Mapping[str, str] = {
    "line": "Line",
    "words": "Claim",
    "context": "Sentence",
    "kind": "Kind",
    "who": "Speaker or source",
    "verdict": "Verdict",
    "detail": "Detail",
    "compared": "Compared with",
    "evidence": "Words of the evidence",
    "where": "Where",
    "status": "Status",
    "checker": "Checker",
    "note": "Note",
    "contacted": "Source contacted",
    "id": "Id",
}
"""The columns of the tables with their heads; those from `status` on, except the id, are the checker's."""
CHECKERS = tuple(one.name for one in fields(CheckerWords))


def value(row: SheetRow, name: str) -> str:
    """A column of a row."""
    return str(getattr(row.kept if name in CHECKERS else row, name))


def sheet(story: Story, earlier: Mapping[str, SheetRow] | None = None) -> Sheet:
    """The sheet of a story. Of an earlier one, by the ids of its rows, what the checker wrote is kept; so are rows with such words whose
    claim is no longer in the story."""
    earlier = earlier or {}
    document = story.article.document
    rows = tuple(_rows(story, claims(story)))
    known = {row.id for row in rows}
    kept = [replace(row, kept=earlier[row.id].kept) if row.id in earlier else row for row in rows]
    gone = [replace(row, verdict=GONE, line=0, column=0) for row in earlier.values() if row.id not in known and row.kept]
    sources = tuple(source.facts.document.path for source in story.sources)
    return Sheet(document.path, (*kept, *gone), sources, tuple(f"{one.path} {one.why}" for one in story.unread))


def _rows(story: Story, found: Iterable[Claim]) -> Iterator[SheetRow]:
    document = story.article.document
    seen = Counter[tuple[str, str]]()
    compared = _compared(story)
    for claim in found:
        place = document.place(claim.span.start)
        words = " ".join(story.article.prose.words(claim.span).split())
        seen[claim.kind, words] += 1
        id = hashlib.sha256(f"{claim.kind}\0{words}\0{seen[claim.kind, words]}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
        first = claim.evidence[0] if claim.evidence else None
        evidence = short(_passage(first.source.facts.document, first.source.facts.prose.words(first.span), first.span)) if first else ""
        where = first.source.facts.document.where(first.span.start) if first else ""
        yield SheetRow(
            id,
            place.line,
            place.column,
            words,
            _sentence(story, claim),
            claim.kind,
            claim.who,
            claim.verdict,
            claim.detail,
            compared,
            evidence,
            where,
        )


def _compared(story: Story) -> str:
    """ "3 sources", "no source; 2 other stories"."""
    sources = count(story.searched, "source") if story.searched else "no source"
    others = len(story.peers)
    return f"{sources}; {others} other {'story' if others == 1 else 'stories'}" if others else sources


def _sentence(story: Story, claim: Claim) -> str:
    """The sentence around a claim; empty where the claim is all of it."""
    local = story.article.prose.local(claim.span)
    around = next((one for one in story.article.local.sentences if one.start <= local.start < one.end), local)
    words = " ".join(story.article.local.text[around.start : around.end].split())
    return short(words) if len(around) > len(local) + 8 else ""


def _passage(document: Document, words: str, span: Span) -> str:
    return words or document[span]


def from_tables(tables: Sequence[Mapping[str, str]]) -> dict[str, SheetRow]:
    """The rows of an earlier sheet by their ids, from what its columns hold; a row without an id is not one of ours."""
    found = {}
    for table in tables:
        one = {name: str(table.get(name) or "") for name in COLUMNS}
        if one["id"]:
            kept = CheckerWords(**{name: one[name] for name in CHECKERS})
            texts = {name: one[name] for name in COLUMNS if name not in (*CHECKERS, "line", "id")}
            found[one["id"]] = SheetRow(id=one["id"], line=0, column=0, kept=kept, **texts)
    return found
