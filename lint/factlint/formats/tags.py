"""HTML → tags and runs of text with their offsets; linear, and total: every text is some HTML."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import field

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Span

_TAG_NAME = lazy.regex(r"</?([A-Za-z][^\s/>\x00]*)")
_ATTRIBUTE = lazy.regex(r"[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"'][^\s>]*)))?")
_REFERENCE = lazy.regex(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
RAW = frozenset({"script", "style", "title", "textarea", "xmp", "iframe", "noembed"})
"""Elements whose content holds no tags."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A value as it reads, and where it is in the text."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening or closing tag; the name is in lower case. `raw` is the span of the content of an element without tags in it."""

    name: str
    span: Span
    closing: bool = False
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    raw: Span | None = None

    def get(self, name: str) -> str:
        """The value of an attribute; "" where it has none."""
        attribute = self.attributes.get(name)
        return attribute.value if attribute else ""


def tags(text: str) -> Iterator[Tag | Span]:
    """Tags and the runs of text between them, in order; comments, declarations and instructions are left out."""
    at = done = 0
    last = text.rfind(">")
    lowered: str | None = None
    while 0 <= (at := text.find("<", at)) < last:
        skipped = _skipped(text, at)
        if skipped is not None:
            if at > done:
                yield Span(done, at)
            at = done = skipped
            continue
        name = _TAG_NAME.match(text, at)
        if name is None:
            at += 1
            continue
        tag = _tag(text, name)
        if tag is None:
            break
        if at > done:
            yield Span(done, at)
        at = done = tag.span.end
        if tag.name in RAW and not tag.closing:
            lowered = lowered if lowered is not None else _lower(text)
            end = lowered.find("</" + tag.name, at)
            raw = Span(at, len(text) if end < 0 else end)
            tag = Tag(tag.name, tag.span, attributes=tag.attributes, raw=raw)
            at = done = raw.end
        yield tag
        if tag.span.end > last:
            break
    if done < len(text):
        yield Span(done, len(text))


def references(text: str, span: Span) -> Iterator[tuple[str, Span]]:
    """The text of a span in pieces: as it is, or one character reference decoded."""
    done = span.start
    for found in _REFERENCE.finditer(text, span.start, span.end):
        decoded = html.unescape(found.group())
        if decoded == found.group():
            continue
        if found.start() > done:
            yield text[done : found.start()], Span(done, found.start())
        yield decoded, Span(*found.span())
        done = found.end()
    if done < span.end:
        yield text[done : span.end], Span(done, span.end)


def _skipped(text: str, at: int) -> int | None:
    """The end of a comment, declaration or instruction that starts here; None where none does."""
    if text.startswith("<!--", at):
        if text.startswith((">", "->"), at + 4):
            return text.index(">", at + 4) + 1
        end = text.find("-->", at + 4)
        return len(text) if end < 0 else end + 3
    if text.startswith(("<!", "<?"), at):
        # What calls this knows that there is a ">" further on.
        return text.index(">", at) + 1
    return None


def _tag(text: str, found: re.Match[str]) -> Tag | None:
    """The tag whose name is found; None where the text ends before it does, and all the rest is its attributes."""
    attributes: dict[str, Attribute] = {}
    end = found.end()
    while attribute := _ATTRIBUTE.match(text, end):
        name, group = attribute[1].lower(), attribute.lastindex or 1
        if name not in attributes:
            span = Span(*attribute.span(group)) if group > 1 else Span(attribute.end(), attribute.end())
            attributes[name] = Attribute(html.unescape(text[span.start : span.end]), span)
        end = attribute.end()
    end = text.find(">", end)
    if end < 0:
        return None
    return Tag(found[1].lower(), Span(found.start(), end + 1), found[0].startswith("</"), attributes)


def _lower(text: str) -> str:
    # Only ASCII letters, so that every offset stays.
    return text.translate({upper: upper + 32 for upper in range(65, 91)})
