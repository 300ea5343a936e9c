"""The value of a YAML or TOML string with the place of each of its characters in the file."""

from __future__ import annotations

import html
import re

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter
from factlint.formats.tags import references
from factlint.text import Span

_ESCAPE = lazy.regex(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|[\s\S])")
_NAMED = {"n": " ", "t": " ", "r": " ", "N": " ", "_": "\u00a0", "L": " ", "P": " ", "e": "", "0": "", "a": "", "b": "", "f": " ", "v": " "}
_LINES = lazy.regex(r"[^\r\n]+")


def scalar_block(kind: str, text: str, span: Span, value: str) -> Block | None:
    """A block that reads as `value`, which is written at `span`; None where the writing cannot be followed.

    A string in quotes, a plain one and a block scalar after | or > are followed, also over several lines.
    """
    written = text[span.start : span.end]
    mark = written[:1]
    writer = BlockWriter(kind)
    if mark in ("'", '"') and len(written) > 1 and written.endswith(mark):
        width = 3 if len(written) > 5 and written.startswith(mark * 3) else 1
        _quoted(writer, text, Span(span.start + width, span.end - width), mark)
    elif mark in ("|", ">"):
        line_end = re.compile(r"[\r\n]|\Z").search(text, span.start)
        _lines(writer, text, Span(line_end.start() if line_end else span.end, span.end))
    else:
        _lines(writer, text, span)
    block = next(writer.done(), None)
    return block if block and block.text.split() == html.unescape(value).split() else None


def _lines(writer: BlockWriter, text: str, span: Span) -> None:
    for line in _LINES.finditer(text, span.start, span.end):
        writer.space()
        decoded_text(writer, text, Span(*line.span()))


def decoded_text(writer: BlockWriter, text: str, span: Span) -> None:
    """Write a span with its character references decoded: site generators put titles into pages as they are, references and all."""
    for part, at in references(text, span):
        if len(part) == len(at):
            writer.text(part, at.start)
        else:
            writer.whole(part, at)


def _quoted(writer: BlockWriter, text: str, span: Span, mark: str) -> None:
    special = _ESCAPE if mark == '"' else re.compile("''")
    done = span.start
    for found in special.finditer(text, span.start, span.end):
        _lines_within(writer, text, Span(done, found.start()))
        decoded = _decoded(found.group()) if mark == '"' else "'"
        if decoded.strip() or decoded == "\u00a0":
            writer.whole(decoded, Span(*found.span()))
        elif decoded:
            writer.space()
        done = found.end()
    _lines_within(writer, text, Span(done, span.end))


def _lines_within(writer: BlockWriter, text: str, span: Span) -> None:
    for number, line in enumerate(_LINES.finditer(text, span.start, span.end)):
        if number or line.start() > span.start:
            writer.space()
        decoded_text(writer, text, Span(*line.span()))
    if span.end > span.start and text[span.end - 1] in "\r\n":
        writer.space()


def _decoded(escape: str) -> str:
    name = escape[1:]
    if len(name) > 1 and name[0] in "xuU":
        code = int(name[1:], 16)
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    if name[:1] in "\r\n":
        return ""
    return _NAMED.get(name, name)
