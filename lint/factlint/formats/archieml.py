"""ArchieML, as newsrooms write it in shared documents: `headline: …`, `[body]`, keys and values line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field

from factlint import lazy
from factlint.formats.blocks import Block, CutText, assemble
from factlint.formats.markdown import paragraph
from factlint.formats.shortcodes import hide
from factlint.records import dataclass
from factlint.text import Document, Section, Span

_LINE = lazy.regex(r"[^\r\n]+")
_KEY = lazy.regex(r"\s*(?P<key>[A-Za-z0-9_][\w.-]*)\s*:[^\S\r\n]*(?P<value>[^\r\n]*)")
_SCOPE = lazy.regex(r"\s*(?:\{(?P<object>[^{}]*)\}|\[(?P<array>[+.]*[^\[\]]*)\])\s*\Z")
_ITEM = lazy.regex(r"\s*\*\s*(?P<value>[^\r\n]*)")
_HEADING = lazy.regex(r"\s*#{1,6}\s+(?P<value>[^\r\n]*)")
_COMMAND = lazy.regex(r"\s*:(?P<name>skip|endskip|ignore|end)", re.IGNORECASE)
_TEMPLATE = lazy.regex(r"(?<=[^\s\ufeff])[^\S\r\n]*[$#]?\{[^{}\r\n]{1,200}\}|[$#]\{[^{}\r\n]{1,200}\}|<%[^\r\n]{0,400}?%>")
"""Code within a line: "{amount|usd}", "${title}", "<% if (x) { %>"; braces on a line of their own open an object."""
_SENTENCE = lazy.regex(r"\s\S+\s\S+.*[.!?…][\"'”’)\]]*\Z")
_KINDS = {
    **dict.fromkeys("headline hed head title".split(), "headline"),
    **dict.fromkeys("dek deck subhed subheadline standfirst summary subtitle".split(), "dek"),
    **dict.fromkeys("byline author authors".split(), "byline"),
    **dict.fromkeys("subhead h2 h3 heading kicker".split(), "subhead"),
    **dict.fromkeys("caption cutline cap alt".split(), "caption"),
    **dict.fromkeys("credit photographer attribution".split(), "credit"),
    **dict.fromkeys("quote blockquote".split(), "blockquote"),
    **dict.fromkeys("pullquote pull".split(), "pullquote"),
    **dict.fromkeys("correction corrections".split(), "correction"),
    **dict.fromkeys("text body copy p paragraph graf lede lead leadin intro value answer question description".split(), "body"),
}
"""Keys whose values readers see; the others are for programs."""
_HIDDEN = frozenset("meta metadata seo share sharing social twitter facebook og settings".split())
"""Objects for programs, whatever their keys are."""


@dataclass(frozen=True)
class _Piece:
    kind: str
    span: Span


def read_archieml(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of an ArchieML text: what readers see of it; the values of other keys are its meta."""
    meta: dict[str, object] = {}
    hidden = hide(text, 0)
    shown = _TEMPLATE.sub(lambda code: hidden.filler * len(code[0]), hidden.text)
    prose = assemble(block for piece in _pieces(text, meta) for block in _blocks(shown, hidden.filler, piece))
    sections = tuple(Section(prose.span(block.span), block.kind) for block in prose.blocks)
    return Document(path, text, sections, prose, meta, notices)


def _pieces(text: str, meta: dict[str, object]) -> Iterator[_Piece]:
    state = _State()
    for found in _LINE.finditer(text):
        line, at = found.group(), found.start()
        command, scope, key = _COMMAND.match(line), _SCOPE.match(line), _KEY.match(line)
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
        elif state.running:
            yield _continued(found, state)


def _continued(line: re.Match[str], state: _State) -> _Piece:
    """A line without a key: a value goes on up to `:end`, and in a free array every line is a paragraph."""
    for pattern, kind in ((_ITEM, "list"), (_HEADING, "subhead")):
        marked = pattern.match(line.group())
        if marked is not None:
            return _Piece(kind, Span(line.start() + marked.start("value"), line.end()))
    return _Piece(state.running, Span(*line.span()))


@dataclass(frozen=True)
class _Scope:
    """An array or an object that is open."""

    array: bool
    name: str
    free: bool = False
    """A free array, [+body], whose lines are paragraphs."""


@dataclass
class _State:
    """Where in the text the reader is."""

    scopes: list[_Scope] = field(default_factory=list)
    skipping: bool = False
    kind: str = ""
    """What a line without a key continues."""
    headed: bool = False
    """The text has its headline; that of a box or a chart in it is a subhead."""

    @property
    def free(self) -> bool:
        return bool(self.scopes) and self.scopes[-1].free

    @property
    def running(self) -> str:
        return "body" if self.free else self.kind

    def enter(self, line: re.Match[str]) -> None:
        """Open a scope, within the one that is open where its name begins with a dot, or close one: {} and []."""
        array = line["array"] is not None
        written = (line["array"] if array else line["object"]).strip().lower()
        marks = written[: len(written) - len(written.lstrip("+."))]
        if not written:
            self._leave(array)
        else:
            if "." not in marks:
                self.scopes.clear()
            self.scopes.append(_Scope(array, written.lstrip("+."), array and "+" in marks))
        self.kind = _KINDS.get(written.lstrip("+."), "") if array else ""

    def _leave(self, array: bool) -> None:
        last = max((at for at, scope in enumerate(self.scopes) if scope.array == array), default=-1)
        if last >= 0:
            del self.scopes[last:]
        elif not self.free:
            self.scopes.clear()


def _keyed(key: re.Match[str], at: int, state: _State, meta: dict[str, object]) -> Iterator[_Piece]:
    path, value = key["key"].lower().split("."), key["value"].strip()
    kind = next((_KINDS[name] for name in reversed(path) if name in _KINDS), "")
    if not _HIDDEN.isdisjoint((*path, *(scope.name for scope in state.scopes))):
        kind = ""
    elif not kind and state.free and _SENTENCE.search(value):
        kind = "body"  # "Note: …" in the running text is an object to programs and words to everybody else
    elif kind == "headline":
        kind = "subhead" if state.headed and state.scopes else kind
        state.headed = True
    state.kind = kind
    if kind and value:
        yield _Piece(kind, Span(at + key.start("value"), at + key.end("value")))
    elif value:
        meta.setdefault(path[-1], value)
    if kind == "headline" and value:
        meta.setdefault("title", value)


def _blocks(text: str, filler: str, piece: _Piece) -> Iterator[Block]:
    """The words of a value, which writers mark up as Markdown or HTML, without the code of templates."""
    words = text[piece.span.start : piece.span.end]
    yield from paragraph(CutText(words.rstrip(), [(0, piece.span.start)], filler), piece.kind)
