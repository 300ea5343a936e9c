"""ArchieML, as newsrooms write it in shared documents: `headline: …`, `[body]`, keys and values line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter, assemble
from factlint.records import dataclass
from factlint.text import Document, Section, Span

_LINE = lazy.regex(r"[^\r\n]+")
_KEY = lazy.regex(r"\s*(?P<key>[A-Za-z0-9_][\w.-]*)\s*:[^\S\r\n]*(?P<value>[^\r\n]*)")
_SCOPE = lazy.regex(r"\s*(?:\{(?P<object>[^{}]*)\}|\[(?P<array>\+?[^\[\]]*)\])\s*\Z")
_ITEM = lazy.regex(r"\s*\*\s*(?P<value>[^\r\n]*)")
_COMMAND = lazy.regex(r"\s*:(?P<name>skip|endskip|ignore|end)\b", re.IGNORECASE)
_KINDS = {
    **dict.fromkeys("headline hed head title".split(), "headline"),
    **dict.fromkeys("dek deck subhed subheadline standfirst summary subtitle".split(), "dek"),
    **dict.fromkeys("byline author authors".split(), "byline"),
    **dict.fromkeys("subhead h2 h3 heading kicker".split(), "subhead"),
    **dict.fromkeys("caption cutline alt".split(), "caption"),
    **dict.fromkeys("credit photographer".split(), "credit"),
    **dict.fromkeys("quote blockquote".split(), "blockquote"),
    **dict.fromkeys("pullquote pull".split(), "pullquote"),
    **dict.fromkeys("correction corrections".split(), "correction"),
    **dict.fromkeys("text body copy p paragraph graf lede lead value answer question description".split(), "body"),
}
"""Keys whose values readers see; the others are for programs."""


@dataclass(frozen=True)
class _Piece:
    kind: str
    spans: tuple[Span, ...]


def read_archieml(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of an ArchieML text: what readers see of it; the values of other keys are its meta."""
    meta: dict[str, object] = {}
    prose = assemble(block for piece in _pieces(text, meta) for block in _block(text, piece))
    sections = tuple(Section(prose.span(block.span), block.kind) for block in prose.blocks)
    return Document(path, text, sections, prose, meta, notices)


def _pieces(text: str, meta: dict[str, object]) -> Iterator[_Piece]:
    state = _State()
    for found in _LINE.finditer(text):
        line, at = found.group(), found.start()
        command, scope, key, item = _COMMAND.match(line), _SCOPE.match(line), _KEY.match(line), _ITEM.match(line)
        if command is not None:
            name = command["name"].lower()
            if name == "ignore":
                return
            state.skipping = (state.skipping or name == "skip") and name != "endskip"
            state.kind = ""
        elif state.skipping or not line.strip():
            continue
        elif scope is not None:
            state.enter(scope)
        elif key is not None:
            yield from _keyed(key, at, state, meta)
        elif item is not None and state.running:
            yield _Piece("list", (Span(at + item.start("value"), found.end()),))
        elif state.running:
            # A value goes on in the next lines up to `:end`; in a free array every line is a paragraph.
            yield _Piece(state.running, (Span(at, found.end()),))


@dataclass
class _State:
    """Where in the text the reader is."""

    free: bool = False
    """In a free array, [+body], whose lines are paragraphs."""
    inner: bool = False
    """In an object of it, {.image}, whose lines are keys."""
    skipping: bool = False
    kind: str = ""
    """What a line without a key continues."""

    @property
    def running(self) -> str:
        return "body" if self.free and not self.inner else self.kind

    def enter(self, scope: re.Match[str]) -> None:
        if scope["object"] is not None:
            self.inner, self.kind = bool(scope["object"].strip()), ""
            return
        name = scope["array"].strip().lower()
        self.free = name.startswith("+") or (self.free and name.startswith("."))
        self.inner, self.kind = False, _KINDS.get(name.lstrip("+."), "")


def _keyed(key: re.Match[str], at: int, state: _State, meta: dict[str, object]) -> Iterator[_Piece]:
    name, value = key["key"].rpartition(".")[2].lower(), key["value"].strip()
    state.kind = _KINDS.get(name, "")
    if state.kind and value:
        yield _Piece(state.kind, (Span(at + key.start("value"), at + key.end("value")),))
    elif value:
        meta.setdefault(name, value)
    if state.kind == "headline" and value:
        meta.setdefault("title", value)


def _block(text: str, piece: _Piece) -> Iterator[Block]:
    writer = BlockWriter(piece.kind)
    for span in piece.spans:
        writer.text(text[span.start : span.end], span.start)
    yield from writer.done()
