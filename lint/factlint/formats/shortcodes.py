"""What site generators put into Markdown: shortcodes, template tags, attribute lists and comments, hidden from the Markdown reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter
from factlint.formats.directives import is_directive
from factlint.formats.scalars import decoded_text
from factlint.records import dataclass
from factlint.text import Span
from factlint.words.patterns import alternatives

_CLOSERS = {
    opener: lazy.regex(closer, re.I)
    for opener, closer in (
        ("<!--", "-->"),
        ("<script", r"</script\s*>"),
        ("<style", r"</style\s*>"),
        ("{/*", r"\*/\}"),
        ("{{<", ">}}"),
        ("{{%", "%}}"),
        ("{{", "}}"),
        ("{%", "%}"),
    )
}
_OPENERS = lazy.regex(
    alternatives(
        ("a comment", "<!--", "<!--"),
        ("a comment of MDX", r"\{/\*", "{/*"),
        ("a script", r"<(?:script|style)\b", "<script"),
        ("a shortcode", r"\{\{[<%]?", "{{<"),
        ("a tag", r"\{%", "{%"),
        ("attributes after what they belong to", r"(?<=[)\s*_`>])\{:[^}\r\n]{0,200}\}", "){: .wide }"),
        ("attributes on a line of their own", r"(?<![^\r\n])[ \t]*\{:[^}\r\n]{0,200}\}", "{: .wide }"),
        (
            "an import of MDX",
            r"(?<![^\r\n])(?-i:import) (?:[\w*{},$ \t]{1,200}(?:\r?\n[\w*{},$ \t]{0,80}){0,12} from "
            r")?(?:\"[^\"\r\n]{1,200}\"|'[^'\r\n]{1,200}');?[ \t]*(?![^\r\n])",
            'import Chart from "./chart"',
        ),
        (
            "an export of MDX",
            r"(?<![^\r\n])(?-i:export (?:const|let|default|function|async) )[^\r\n]{1,400}(?:\r?\n[^\r\n]{1,400}){0,80}",
            "export const meta = 1",
        ),
        (
            "a component with expressions",
            r"<(?-i:[A-Z][\w.]*[a-z][\w.]*)(?:\s+[\w:-]{1,60}(?:=(?:\"[^\"]{0,400}\"|'[^']{0,400}'|\{(?:[^{}]|"
            r"\{[^{}]{0,200}\}){0,400}\}))?){1,40}\s*/?>",
            "<Chart data={[1, 2]} />",
        ),
        ("attributes of a heading", r"\{[#.][\w .#=\"'-]{1,100}\}[ \t]*(?=[\r\n]|\Z)", "{#top}"),
        ("attributes of a link or picture", r"(?<=[)}])\{(?=[:.#\s]|[^{}\r\n]{0,200}=)[^{}\r\n]{1,200}\}", "){width=50%}"),
    ),
    re.I,
    ("<", r"\{", r"import (?<![^\r\n]import )", r"export (?<![^\r\n]export )"),
)
_LONGEST = 5_000
_PICTURES = lazy.regex(r"\{\{[<%]\s*/?(?:[\w/.-]*(?:figure|fig|img|image|picture|photo|gallery)[\w/.-]*)\s", re.I)
_CAPTION = lazy.regex(r"\s(caption|alt|title)\s*=\s*(\"(?:[^\"\\]|\\.)*\"|'[^']*'|`[^`]*`)", re.I)
_SPECIAL = lazy.regex(r"\\([\"'\\])|[ \t]*[\r\n]\s*")
_UNREAD = lazy.regex(r"\{%-?\s*(comment|highlight|raw)\b")
_END = {name: lazy.regex(rf"\{{%-?\s*end{name}\s*-?%\}}") for name in ("comment", "highlight", "raw")}


@dataclass(frozen=True)
class Hidden:
    """A text in which shortcodes are hidden: as long as it was, each of its characters in its place."""

    text: str
    filler: str
    """Replaces a hidden character within a line; blanks do where a shortcode has lines of its own."""
    captions: tuple[Block, ...]


def hide(text: str, start: int) -> Hidden:
    """The text with its shortcodes, comments and attribute lists hidden from `start` on, and the captions they hold."""
    filler = _filler(text)
    spans = list(_spans(text, start))
    if not spans:
        return Hidden(text, filler, ())
    pieces: list[str] = []
    captions: list[Block] = []
    done = 0
    for span in spans:
        mask = " " if _alone(text, span) and not _within_paragraph(text, span) else filler
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
        span = _closed(text, found, unclosed)
        at = span.end if span else found.end()
        if span:
            yield span
            block = _UNREAD.match(text, span.start)
            if block and (rest := _until(text, at, _END[block[1]], unclosed)):
                yield rest
                at = rest.end


def _closed(text: str, found: re.Match[str], unclosed: set[str]) -> Span | None:
    """From an opener to its closer; None for one that is never closed, or not soon enough, or is shown as code."""
    opener = found.group().lower()
    if opener not in _CLOSERS:
        return Span(*found.span())
    if text[found.start() - 1 : found.start()] == "`":
        return None
    if opener.startswith("{"):
        closer = _CLOSERS[opener].search(text, found.end(), found.end() + _LONGEST)
        return Span(found.start(), closer.end()) if closer else None
    rest = _until(text, found.end(), _CLOSERS[opener], unclosed)
    return Span(found.start(), rest.end) if rest else None


def _until(text: str, at: int, closer: re.Pattern[str], unclosed: set[str]) -> Span | None:
    """All up to a closer and the closer; what is once not found is not looked for again."""
    found = None if closer.pattern in unclosed else closer.search(text, at)
    if found is None:
        unclosed.add(closer.pattern)
        return None
    return Span(at, found.end())


_REST = lazy.regex(r"[^\r\n]*")


def _alone(text: str, span: Span) -> bool:
    """Nothing but blanks is beside it on its lines."""
    least = max(0, span.start - _LONGEST)
    before = max(text.rfind("\n", least, span.start), text.rfind("\r", least, span.start)) + 1 or least
    after = _REST.match(text, span.end, span.end + _LONGEST)
    return not text[before : span.start].strip() and not (after and after.group().strip())


_RUNS_INTO = lazy.regex(r"[ \t>]*(?:\r\n|\r|\n)[ \t>]*(?![-=]+[ \t]*(?:[\r\n]|\Z))[^\s\[]")


def _within_paragraph(text: str, span: Span) -> bool:
    """A directive on a line of its own with words on the lines before and after: the paragraph goes on."""
    if not is_directive(text[span.start : span.end]) or not _RUNS_INTO.match(text, span.end):
        return False
    end = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start))
    end -= text[max(0, end - 1) : end + 1] == "\r\n"
    start = max(text.rfind("\n", 0, max(0, end)), text.rfind("\r", 0, max(0, end))) + 1
    return end > 0 and bool(text[start:end].strip(" \t>"))


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
        decoded_text(writer, text, Span(done, special.start()))
        if special[1]:
            writer.whole(special[1], Span(*special.span()))
        else:
            writer.space()
        done = special.end()
    decoded_text(writer, text, Span(done, span.end))
