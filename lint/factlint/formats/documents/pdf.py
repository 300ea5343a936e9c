"""PDF: the words of its pages, read as the text of pages in a plain text is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from factlint import lazy
from factlint.formats.decode import Unreadable
from factlint.formats.documents.pdf_spaces import with_spaces
from factlint.formats.documents.unpack import MOST_CHARACTERS, bounded, library
from factlint.formats.pages import FEED
from factlint.text import Document, Locator

MOST_PAGES = 5_000
_BROKEN = lazy.regex("[\x02\ufffe](?:\r\n|\r|\n)?")
"""What the library puts for a hyphen at the end of a line."""
_UNSEEN = lazy.regex(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]|" + FEED)


def read_pdf(path: str, data: bytes) -> Document:
    """The document of a PDF; each character has its page. Raises Unreadable."""
    from factlint.formats.plain import read_plain

    pages = _pages(data)
    empty = [number for number, page in enumerate(pages, 1) if not page.strip()]
    if len(empty) == len(pages):
        raise Unreadable("no page has text: this is a scan; save it with text recognition (OCR)")
    notices = (f"{path}: {_numbered(empty)} no text and {'is' if len(empty) == 1 else 'are'} unchecked",) if empty else ()
    document = read_plain(path, f"\n{FEED}".join(pages), notices)
    return replace(document, extracted=True, locators=document.locators or ((0, Locator("page", 1)),))


def _numbered(pages: list[int]) -> str:
    if len(pages) == 1:
        return f"page {pages[0]} has"
    shown = ", ".join(map(str, pages[:10])) + (" …" if len(pages) > 10 else "")
    return f"pages {shown} have"


def _pages(data: bytes) -> list[str]:
    bounded(data)
    pdfium = library("pypdfium2")
    pages: list[str] = []
    size = 0
    try:
        with pdfium.PdfDocument(data) as document:
            if len(document) > MOST_PAGES:
                raise Unreadable(f"has more than {MOST_PAGES:,} pages")
            for number in range(len(document)):
                pages.append(_page(document, number))
                size += len(pages[-1])
                if size > MOST_CHARACTERS:
                    raise Unreadable(f"has more than {MOST_CHARACTERS:,} characters of text")
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise Unreadable("is protected by a password" if locked else "is not a PDF that can be read: it is damaged") from error
    if not pages:
        raise Unreadable("has no pages")
    return pages


def _page(document: Any, number: int) -> str:
    """The text of a page, each line with its end."""
    page = document[number]
    try:
        words = page.get_textpage()
        try:
            text = with_spaces(words, str(words.get_text_range(errors="replace")))
        finally:
            words.close()
    finally:
        page.close()
    text = _BROKEN.sub("-\n", text).replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub(" ", text)
