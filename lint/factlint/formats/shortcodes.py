"""What site generators put into Markdown: shortcodes, template tags, attribute lists and comments, hidden from the Markdown reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.formats.blocks import Block, BlockWriter
from factlint.formats.tags import references
from factlint.text import Span

_PAIRS = (("<!--", "-->"), ("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}"))
_OPENERS = re.compile(r"<!--|\{\{[<%]?|\{%|(?<=[)\s*_`>])\{:[^}\r\n]{0,200}\}|^[ \t]*\{:[^}\r\n]{0,200}\}|\{[#.][\w .#=\"'-]{1,100}\}[ \t]*$|(?<=\))\{[^{}\r\n]{1,200}\}", re.M)
_LONGEST = 5_000
_PICTURES = re.compile(r"\{\{[<%]\s*/?(?:[\w/.-]*(?:figure|fig|img|image|picture|photo|gallery)[\w/.-]*)\s", re.I)
_CAPTION = re.compile(r"\s(caption|alt|title)\s*=\s*(\"(?:[^\"\\]|\\.)*\"|'[^']*'|`[^`]*`)", re.I)
_SPECIAL = re.compile(r"\\([\"'\\])|[ \t]*[\r\n]\s*")
_UNREAD = re.compile(r"\{%-?\s*(comment|highlight|raw)\b")
_END = {name: re.compile(rf"\{{%-?\s*end{name}\s*-?%\}}") for name in ("comment", "highlight", "raw")}


@dataclass(frozen=True)
class Hidden:
    """A text in which shortcodes are hidden: as long as it was, each of its characters in its place."""

    text: str
    filler: str
    """Stands for a hidden character within a line; blanks do where a shortcode has lines of its own."""
    captions: tuple[Block, ...]


def hide(text: str, start: int) -> Hidden:
    """The text with its shortcodes, comments and attribute lists hidden from `start` on, and the captions they hold."""
    filler = _filler(text)
    spans = list(_spans(text, start))
    if not spans:
        return Hidden(text, filler, ())
    pieces, captions, done = [], [], 0
    for span in spans:
        mask = " " if _alone(text, span) else filler
        pieces += [text[done : span.start], re.sub(r"[^\r\n]", mask, text[span.start : span.end])]
        done = span.end
        captions += _captions(text, span)
    return Hidden("".join([*pieces, text[done:]]), filler, tuple(captions))


def _filler(text: str) -> str:
    """A character that the text does not use.

    Rare punctuation: next to a letter, markdown-it would not see the emphasis mark on its other side.
    """
    used = set(text)
    return next(character for character in map(chr, (*range(0x2E00, 0x2E2F), *range(0xE000, 0xF900))) if character not in used)


def _spans(text: str, at: int) -> Iterator[Span]:
    unclosed = set[str]()
    while found := _OPENERS.search(text, at):
        opener, closer = found.group(), ""
        closer = dict(_PAIRS).get(opener, "")
        if not closer:
            yield Span(*found.span())
            at = found.end()
            continue
        end = -1 if opener in unclosed else text.find(closer, found.end())
        if end < 0:
            unclosed.add(opener)
            at = found.end()
            continue
        at = end + len(closer)
        if (opener != "<!--" and at - found.start() > _LONGEST) or text[found.start() - 1 : found.start()] == "`":
            at = found.end()
            continue
        yield Span(found.start(), at)
        block = _UNREAD.match(text, found.start())
        if block and (closing := _END[block[1]].search(text, at)):
            yield Span(at, closing.end())
            at = closing.end()


def _alone(text: str, span: Span) -> bool:
    """Nothing but blanks stands beside it on its lines."""
    before = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    after = re.compile(r"[^\r\n]*").match(text, span.end)
    return not text[before : span.start].strip() and not (after and after.group().strip())


def _captions(text: str, span: Span) -> Iterator[Block]:
    """The caption of a picture's shortcode, else its alternative text."""
    if not _PICTURES.match(text, span.start, span.end):
        return
    values = {found[1].lower(): found.span(2) for found in _CAPTION.finditer(text, span.start, span.end)}
    place = values.get("caption") or values.get("alt") or values.get("title")
    if place:
        writer = BlockWriter("caption")
        _value(writer, text, Span(place[0] + 1, place[1] - 1))
        yield from writer.done()


def _value(writer: BlockWriter, text: str, span: Span) -> None:
    done = span.start
    for special in _SPECIAL.finditer(text, span.start, span.end):
        _plain(writer, text, Span(done, special.start()))
        if special[1]:
            writer.whole(special[1], Span(*special.span()))
        else:
            writer.space()
        done = special.end()
    _plain(writer, text, Span(done, span.end))


def _plain(writer: BlockWriter, text: str, span: Span) -> None:
    for part, at in references(text, span):
        if len(part) == len(at):
            writer.text(part, at.start)
        else:
            writer.whole(part, at)
