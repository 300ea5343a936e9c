"""The facts a document holds, as plain values. Spans are local inside the extractors and offsets into the file outside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields, replace
from datetime import date
from decimal import Decimal
from typing import Any, Literal, TypeVar

from factlint.records import dataclass
from factlint.text import Prose, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark that could not be paired, or was paired with one of another kind."""

    span: Span
    problem: Literal["unclosed", "unopened", "mixed", "reversed"]
    partner: Span | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """One paragraph's worth of an outermost quotation; `index` is its place in `Facts.quotes`.

    `span` includes the marks (or what there is of them), `inner` is the words between. An utterance is what one speaker says
    in one go, over "…," he said, "…" and over paragraphs: its quotes share a number.
    """

    index: int
    span: Span
    inner: Span
    kind: Literal["speech", "fragment", "scare", "title"]
    utterance: int
    block: bool = False
    """A block quotation: no marks, the whole block is quoted."""
    nested: tuple[Span, ...] = ()
    """The words inside quotations within this one."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a quotation is given to: the mention beside the cue as it is, and the person or body it resolves to."""

    span: Span
    text: str
    name: str | None
    """The fullest name the article has for the speaker; None where only "the diplomat", "officials" or an unresolved pronoun are."""
    cue: Span | None
    kind: Literal["name", "pronoun", "description"]
    carried: bool = False
    """Not said beside this quotation but taken over from the one before."""
    named: bool = False
    """The text names the speaker: beside the quotation or another part of its utterance, or right before it with nobody else in between."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to say what, with or without quotation marks; each part may be in several pieces."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: Literal["direct", "indirect", "mixed"]
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity as the interval its words allow; None is unbounded. `value` is the number printed, where there is one."""

    span: Span
    low: Decimal | None
    high: Decimal | None
    low_open: bool
    high_open: bool
    value: Decimal | None
    unit: str
    """ISO currency ("USD"; "$" for a bare sign in a text with dollars of several countries), "%", "points", a unit ("t", "km"), or ""."""
    kind: Literal["money", "percent", "points", "count", "measure", "ratio", "age", "temperature", "duration", "ordinal"]
    hedge: str | None = None
    of: str | None = None
    """The head of the counted noun, singular where that is plain: "troop", "home"; None for none."""
    step: Decimal | None = None
    """The precision printed: 4.2 million has a step of 100,000."""
    core: Span | None = None
    """The number with its unit, without the hedge."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date as written; earliest and latest are None where the year stays unknown."""

    span: Span
    earliest: date | None
    latest: date | None
    weekday: str | None = None
    """The weekday as written in full, "Friday"."""
    day: int | None = None
    month: int | None = None
    year: int | None = None
    """The parts as written; None where they are not."""
    relative: bool = False
    """"yesterday", "last week": taken from the day of publication."""


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a person, organisation or place; `entity` is the id of the entity it belongs to."""

    span: Span
    text: str
    kind: Literal["person", "organisation", "place"]
    entity: int


@dataclass(frozen=True, slots=True)
class Entity:
    """A person or body of the article: the ledger of its forms, roles and mentions."""

    id: int
    kind: Literal["person", "organisation", "place"]
    name: str
    """The fullest form."""
    forms: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Citation:
    """A pointer to a source: link, footnote reference or definition, bare address, [@key], identifier."""

    span: Span
    kind: Literal["link", "image", "footnote", "definition", "citekey", "bare", "identifier", "listed"]
    """Listed: an entry under "Sources:", a work in <cite>, an address or identifier among the sources of the front matter."""
    target: str
    label: str = ""
    identifiers: Mapping[str, str] = field(default_factory=dict)
    """What the target or the words say it is: doi, isbn, issn, orcid, pmid, arxiv, nct, cas, iban, without hyphens and spaces."""
    place: Span | None = None
    """Where the target is, as written; None where it appears nowhere (a footnote)."""


Fact = TypeVar("Fact")


def placed(fact: Fact, prose: Prose) -> Fact:
    """The fact with every local span, however deep, turned into offsets of the file."""
    return _placed(fact, prose)  # type: ignore[no-any-return]


def _placed(value: Any, prose: Prose) -> Any:
    if isinstance(value, Span):
        return prose.span(value)
    if isinstance(value, tuple):
        return tuple(_placed(item, prose) for item in value)
    if hasattr(value, "__dataclass_fields__"):
        return replace(value, **{f.name: _placed(getattr(value, f.name), prose) for f in fields(value)})
    return value
