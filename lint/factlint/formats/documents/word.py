"""Word documents: paragraphs, headings, tables, notes and links, as a page of HTML that has one paragraph a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from factlint import lazy
from factlint.formats.decode import Unreadable
from factlint.formats.documents.unpack import MOST_CHARACTERS, library, unpackable
from factlint.formats.html import read_html
from factlint.text import Document, Locator

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Quotations'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
i =>
u =>
strike =>
"""
_BLOCK_END = lazy.regex(r"(?=<(?:p|h[1-6]|li|table|blockquote)[ >])|(?<=</table>)")
_PARAGRAPH = lazy.regex(r"<(?:p|h[1-6]|li|blockquote)[ >]")
_TOP = lazy.regex(r"<(/?)h1>")
_TO_THE_MARK = lazy.regex(r" <a href=\"#(?:foot|end)note-ref-\d+\">↑</a>|(?<=>)<a href=\"#(?:foot|end)note-ref-\d+\">↑</a>")
_ANCHOR = lazy.regex(r"<a id=\"[^\"]*\"></a>")


def read_docx(path: str, data: bytes) -> Document:
    """The document of a Word file, story or source; each paragraph has its number. Raises Unreadable.

    Insertions that somebody tracked are read, deletions and comments are not.
    """
    html = _html(data)
    found = read_html(path, html)
    return replace(found, extracted=True, locators=tuple(_paragraphs(html)))


def _html(data: bytes) -> str:
    file = unpackable(data)
    mammoth = library("mammoth")
    try:
        made = mammoth.convert_to_html(
            file, style_map=_STYLES, ignore_empty_paragraphs=False, convert_image=_no_image, include_embedded_style_map=False
        )
    except Exception as error:  # whatever a damaged file makes the library raise
        raise Unreadable(f"is not a Word document that can be read: {type(error).__name__}") from error
    html = str(made.value)
    if len(html) > MOST_CHARACTERS:
        raise Unreadable(f"has more than {MOST_CHARACTERS:,} characters of text")
    html = _ANCHOR.sub("", _TO_THE_MARK.sub("", html.replace("\r", " ").replace("\n", " ")))
    return _one_headline(_BLOCK_END.sub("\n", html).lstrip("\n"))


def _no_image(image: Any) -> list[Any]:
    return []


def _one_headline(html: str) -> str:
    """The first heading of the highest level is the headline; more of them are subheads."""
    first = html.find("</h1>")
    return html if first < 0 else html[: first + 5] + _TOP.sub(r"<\1h2>", html[first + 5 :])


def _paragraphs(html: str) -> Iterator[tuple[int, Locator]]:
    for number, found in enumerate(_PARAGRAPH.finditer(html), 1):
        yield found.start(), Locator("paragraph", number)
