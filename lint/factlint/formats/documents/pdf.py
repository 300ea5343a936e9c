"""PDF: the words of its pages, read as the text of pages in a plain text is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from string import ascii_letters
from typing import Any

from factlint import lazy
from factlint.formats.decode import Unreadable
from factlint.formats.documents.pdf_spaces import with_spaces
from factlint.formats.documents.pdf_tables import of_pages, page_tables
from factlint.formats.documents.unpack import MOST_CHARACTERS, bounded, library
from factlint.formats.pages import FEED
from factlint.formats.tables.aligned import AlignedTable
from factlint.formats.tables.in_text import with_tables
from factlint.records import dataclass
from factlint.text import Document, Locator

MOST_PAGES = 5_000
_BROKEN = lazy.regex("[\x02\ufffe](?:\r\n|\r|\n)?")
"""What the library puts for a hyphen at the end of a line."""
_LINE_END = lazy.regex(r"\r\n|\r")
_BETWEEN = f"\n{FEED}"
_UNSEEN = lazy.regex(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]|" + FEED)


@dataclass(frozen=True)
class _Page:
    text: str
    tables: Sequence[AlignedTable]
    """Their places are those in the text of the page."""


def read_pdf(path: str, data: bytes) -> Document:
    """The document of a PDF; each character has its page. Raises Unreadable."""
    from factlint.formats.plain import read_plain

    pages = _pages(data)
    empty = [number for number, page in enumerate(pages, 1) if not page.text.strip()]
    if len(empty) == len(pages):
        raise Unreadable("no page has text: this is a scan; save it with text recognition (OCR)")
    notices = (f"{path}: {_numbered(empty)} no text and {'is' if len(empty) == 1 else 'are'} unchecked",) if empty else ()
    document = read_plain(path, _BETWEEN.join(page.text for page in pages), notices)
    starts = accumulate((len(page.text) + len(_BETWEEN) for page in pages[:-1]), initial=0)
    document = with_tables(document, list(of_pages([page.tables for page in pages], list(starts))))
    return replace(document, extracted=True, locators=document.locators or ((0, Locator("page", 1)),))


def _numbered(pages: list[int]) -> str:
    if len(pages) == 1:
        return f"page {pages[0]} has"
    shown = ", ".join(map(str, pages[:10])) + (" …" if len(pages) > 10 else "")
    return f"pages {shown} have"


def _pages(data: bytes) -> list[_Page]:
    bounded(data)
    pdfium = library("pypdfium2")
    pages: list[_Page] = []
    size = 0
    try:
        with pdfium.PdfDocument(data) as document:
            if len(document) > MOST_PAGES:
                raise Unreadable(f"has more than {MOST_PAGES:,} pages")
            for number in range(len(document)):
                pages.append(_page(document, number))
                size += len(pages[-1].text)
                if size > MOST_CHARACTERS:
                    raise Unreadable(f"has more than {MOST_CHARACTERS:,} characters of text")
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise Unreadable("is protected by a password" if locked else "is not a PDF that can be read: it is damaged") from error
    if not pages:
        raise Unreadable("has no pages")
    return pages


def _page(document: Any, number: int) -> _Page:
    """The text of a page, each line with its end."""
    page = document[number]
    try:
        words = page.get_textpage()
        try:
            found = with_spaces(words, str(words.get_text_range(errors="replace")))
        finally:
            words.close()
    finally:
        page.close()
    found = found.changed(_BROKEN, "-\n").changed(_LINE_END, "\n").changed(_UNSEEN, " ")
    found = replace(found, text=_turned(found.text))
    return _Page(found.text, page_tables(found))


def _turned(text: str) -> str:
    """The text with the letters of joined ones the right way round: some writers of PDFs swap the two bytes of f and i in “fi”."""
    found = {letter for letter in text if "\u3400" <= letter <= "\u9fff"}
    return text.translate(_SWAPPED) if found and found <= _SWAPPED_LETTERS else text


_SWAPPED = {ord(letter) << 8: letter for letter in ascii_letters}
_SWAPPED_LETTERS = frozenset(map(chr, _SWAPPED))
