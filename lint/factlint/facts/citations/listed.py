"""Sources that are listed and not linked: in the front matter, under "Sources:" at the end of a story, and in <cite>."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import zip_longest

from factlint import lazy
from factlint.facts.citations.identifiers import find_identifiers, of_address, trimmed
from factlint.facts.model import Citation
from factlint.facts.page.masks import blanked
from factlint.text import Document, Span
from factlint.words.patterns import alternatives

_KEY = lazy.regex(r"^(?:\[\[?)?(?P<name>[A-Za-z_][\w.-]*)(?:\]\]?)?[ \t]*[:=]?", re.MULTILINE)
_KEYS = frozenset({"sources", "references", "citations"})
_ADDRESS = lazy.regex(r"\bh{0,2}t{1,3}p{1,2}s?[:;.]?//[^\s<>\0\"'“”|`^]+", re.IGNORECASE)
_NAMES = r"(?:(?:primary |further |our |main )?sources(?: consulted| used| and notes)?|references|works cited|citations|bibliography)"
_HEAD = lazy.regex(
    alternatives(
        (
            "a heading of sources",
            r"(?:^|(?<=>))[ \t>]{0,6}(?:#{1,6}[ \t]+|<(?:h[1-6]|p|strong|b|dt)\b[^<>]{0,200}>\s?(?:<(?:strong|"
            rf"b|em)>)?)?[*_]{{0,3}}{_NAMES}(?:[*_]{{0,3}}:[*_]{{0,3}}|[*_]{{1,3}}|</[^<>]{{1,9}}>|(?<=s))(?:</[^<>]{{1,9}}>)"
            r"{0,2}[ \t]*(?P<rest>[^\r\n]*)$",
            "## Sources:",
        ),
    ),
    re.IGNORECASE | re.MULTILINE,
)
_ITEM = lazy.regex(r"[ \t>]{0,6}(?:[-*+•–][ \t]+|\d{1,3}[.)][ \t]+|<dd\b[^<>]{0,200}>)(?P<words>\S[^\r\n]*)")
_LIST = lazy.regex(r"\s*<[uo]l\b[^<>]{0,200}>", re.IGNORECASE)
_BLOCK = lazy.regex(r"</(?:p|div|li|section|td)>|<(?:ul|ol|p|div|h[1-6])\b", re.IGNORECASE)
_LISTED = lazy.regex(r"<li\b[^<>]{0,200}>(?P<words>[^\0]{1,1000}?)(?=</li>|<li\b|\Z)", re.IGNORECASE)
_LINES = lazy.regex(r"(?<=\n)[^\r\n]*|(?<=\r)(?!\n)[^\r\n]*")
_FRAME = lazy.regex(r"(?i)[ \t]*</?(?:dl|div|section|p)\b[^<>]{0,200}>[ \t]*")
_CITE = lazy.regex(r"<cite\b[^<>]{0,300}>(?P<words>[^\0]{1,300}?)</cite>", re.IGNORECASE)
CITE = "cite"
"""The label of a work that <cite> names."""
_TAGS = lazy.regex(r"<(?!https?:|www\.)[^<>]{0,300}>")


def find_listed(document: Document, text: str) -> Iterator[Citation]:
    """What is listed, in no order; a target is the words of an entry, or the address in the front matter. `text` is what is read."""
    for section in document.sections:
        if section.kind == "frontmatter":
            yield from _front(document.text, section.span)
    yield from _blocks(text)
    if document.kind != "text":
        yield from _named(text)


def _front(text: str, span: Span) -> Iterator[Citation]:
    """Addresses and identifiers in the lists of sources of the front matter."""
    seen: set[str] = set()
    keys = list(_KEY.finditer(text, span.start, span.end))
    for key, following in zip_longest(keys, keys[1:]):
        end = following.start() if following is not None else span.end
        name = key["name"].lower()
        if name not in _KEYS or name in seen:
            continue
        seen.add(name)
        part, taken = blanked(text[:end], [Span(0, key.end())]), []
        for found in _ADDRESS.finditer(part, key.end()):
            address = trimmed(found[0])
            place = Span(found.start(), found.start() + len(address))
            taken.append(place)
            yield Citation(place, "listed", address, identifiers=of_address(address), place=place)
        for named in find_identifiers(blanked(part, taken)):
            yield Citation(named.span, "listed", named.value, named.kind.upper(), {named.kind: named.value}, named.span)


def _blocks(text: str) -> Iterator[Citation]:
    """The entries below a line that says "Sources:", or what is after its colon."""
    for head in _HEAD.finditer(text):
        start, rest = head.start("rest"), head["rest"].strip()
        if _LIST.match(rest):
            yield from _below(text, start)
        elif not rest or _FRAME.fullmatch(rest):
            yield from _below(text, head.end())
        elif ":" in text[head.start() : start]:
            cut = _BLOCK.search(text, start, head.end())
            yield _entry(text, Span(start, cut.start() if cut else head.end()))


def _below(text: str, at: int) -> Iterator[Citation]:
    """The items of the list that follows, or else the lines up to the first blank one."""
    if markup := _LIST.match(text, at):
        closed = re.compile(r"</[uo]l>", re.IGNORECASE).search(text, markup.end())
        for entry in _LISTED.finditer(text, markup.end(), closed.start() if closed else markup.end()):
            yield _entry(text, Span(*entry.span("words")))
        return
    listed, blank = False, 0
    for line in _LINES.finditer(text, at):
        words, item = line[0].strip(), _ITEM.fullmatch(line[0])
        if item is not None:
            listed = True
            yield _entry(text, Span(line.start() + item.start("words"), line.start() + item.end("words")))
        elif not words:
            blank += 1
            if blank > 1 and not listed:
                return
        elif not _FRAME.fullmatch(words):
            if listed or blank or words.startswith(("#", "<h", "[^")):
                return
            yield _entry(text, Span(*line.span()))


def _entry(text: str, span: Span) -> Citation:
    return Citation(span, "listed", _words(text[span.start : span.end].replace("\0", " ")))


def _words(markup: str) -> str:
    return " ".join(html.unescape(_TAGS.sub(" ", markup)).split())


def _named(text: str) -> Iterator[Citation]:
    """The works that <cite> names."""
    for found in _CITE.finditer(text):
        words = _words(found["words"])
        if re.search(r"[^\W\d_]{2}", words):
            yield Citation(Span(*found.span()), "listed", words, CITE)
