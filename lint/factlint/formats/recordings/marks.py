"""Elements of a page that may hold nothing but the name of who speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.formats.tags import Tag, references, tags
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.quotes.transcripts import SPEAKER_CLASSES, SPEAKER_HEADS, SPEECH_HEADS

_SPEAKER = lazy.regex(rf"(?:.*-)?{any_of(SPEAKER_CLASSES)}(?:-?\d{{1,2}})?", re.IGNORECASE)
_IS_BOLD = r"font(?:-weight:\s*(?:bold|[6-9]00)|:\s*[^;{}]{0,40}?\bbold)\b"
_BOLD = lazy.regex(_IS_BOLD, re.IGNORECASE)
_BOLD_RULE = lazy.regex(rf"\.([\w-]+)\s*\{{[^{{}}]{{0,400}}?{_IS_BOLD}", re.IGNORECASE)
"""A class that is bold, as the style of a Google document has it: .c2{font-weight:700}."""
_KINDS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **{name: name for name in ("u", "cite", "dt", "h2", "h3", "h4", "h5", "h6")},
}
_ENDS = {"dt": ("dt",), "dd": ("dt", "dd"), "td": ("td", "th"), "th": ("td", "th"), "tr": ("td", "th"), "p": ("p",)}
"""Elements whose end tag may be left out before another one."""
ORDER = ("speaker", "cite", "dt", "h2", "h3", "h4", "h5", "h6", "bold", "u", "italic", "data")
"""Kinds of marks; those that are surer come first, and what readers do not see last."""
SURE = frozenset({"speaker", "data"})


@dataclass(frozen=True, slots=True)
class NameMark:
    """An element that may hold a name."""

    kind: str
    """One of ORDER."""
    span: Span
    """What is in it; of an attribute its value."""
    at: int
    """Where the words of the element begin."""


@dataclass(frozen=True, slots=True)
class _Open:
    name: str
    kinds: tuple[str, ...]
    start: int


def marks(text: str) -> list[NameMark]:
    """The marks of a page in their order, the ones within others after them."""
    found = [tag for tag in tags(text) if isinstance(tag, Tag) and tag.raw is None]
    return sorted({*_elements(text, found), *_cells(text, found)}, key=lambda mark: (mark.at, -mark.span.end))


_STRONG = lazy.regex(r"(?<![*\w])(?P<sign>\*\*|__)(?P<words>[^\s*_][^*_\n]{0,98})(?P=sign)(?![*\w])")


def strong(text: str) -> list[NameMark]:
    """The marks of a text in Markdown: what is in bold letters."""
    return [NameMark("bold", Span(*found.span("words")), found.start("words")) for found in _STRONG.finditer(text)]


def _elements(text: str, found: Sequence[Tag]) -> Iterator[NameMark]:
    bold = frozenset(_BOLD_RULE.findall(text)) if "font" in text else frozenset()
    stack: list[_Open] = []
    count = Counter[str]()
    for tag in found:
        ended = tag.closing and count[tag.name] > 0
        while stack and (ended or (not tag.closing and stack[-1].name in _ENDS.get(tag.name, ()))):
            last = stack.pop()
            count[last.name] -= 1
            yield from (NameMark(kind, Span(last.start, tag.span.start), last.start) for kind in last.kinds)
            ended = ended and last.name != tag.name
        if tag.closing:
            continue
        named = tag.attributes.get("data-speaker") or tag.attributes.get("data-speaker-name")
        if named is not None and named.value.strip():
            yield NameMark("data", named.span, tag.span.end)
        kinds = tuple(_kinds(tag, bold))
        if kinds or tag.name in _ENDS:
            stack.append(_Open(tag.name, kinds, tag.span.end))
            count[tag.name] += 1


def _kinds(tag: Tag, bold: frozenset[str]) -> Iterator[str]:
    named = tag.get("class").split() if tag.attributes else ()
    if any(_SPEAKER.fullmatch(name.replace("_", "-")) for name in named):
        yield "speaker"
    if tag.name in _KINDS:
        yield _KINDS[tag.name]
    elif tag.name in ("span", "a", "p", "div") and (not bold.isdisjoint(named) or _BOLD.search(tag.get("style"))):
        yield "bold"


_MARKUP = lazy.regex(r"<[^<>]*>")


def _cells(text: str, found: Sequence[Tag]) -> Iterator[NameMark]:
    """The cells of a column that says who speaks."""
    tables: list[list[list[Span]]] = []
    opened: int | None = None
    for tag in found:
        if tag.name not in ("table", "tr", "td", "th"):
            continue
        if opened is not None and tables and tables[-1]:
            tables[-1][-1].append(Span(opened, tag.span.start))
        opened = None if tag.closing or tag.name in ("table", "tr") else tag.span.end
        if tag.name == "table" and not tag.closing:
            tables.append([])
        elif tag.name == "table" and tables:
            yield from _column(text, tables.pop())
        elif tables and not tag.closing and (tag.name == "tr" or not tables[-1]):
            tables[-1].append([])


def _column(text: str, rows: list[list[Span]]) -> Iterator[NameMark]:
    column = _speakers([_plain(text, cell) for cell in rows[0]]) if rows else None
    if column is not None:
        yield from (NameMark("speaker", row[column], row[column].start) for row in rows[1:] if column < len(row))


def _plain(text: str, cell: Span) -> str:
    words = "".join(part for part, _ in references(text, Span(cell.start, min(cell.end, cell.start + 200))))
    return _MARKUP.sub(" ", words).strip().lower().rstrip(":")


def _speakers(heads: list[str]) -> int | None:
    """The column that says who speaks, by the heads of a table."""
    if SPEECH_HEADS.isdisjoint(heads):
        return None
    return next((column for column, head in enumerate(heads) if head in SPEAKER_HEADS), None)
