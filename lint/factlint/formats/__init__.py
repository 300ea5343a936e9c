"""Bytes → Document: one file a format."""

from __future__ import annotations

from pathlib import PurePath

from factlint.formats.decode import MOST_BYTES, Unreadable, check, decode, load
from factlint.formats.long_words import plain_words
from factlint.formats.misread import as_meant
from factlint.text import Document

__all__ = ["EXPORTS", "READABLE", "SOURCES", "SUFFIXES", "UNREAD", "Unreadable", "in_context", "is_export", "read", "text_of"]

_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".svx", ".mdoc", ".qmd", ".rmd")
_HTML = (".html", ".htm", ".xhtml")
_CAPTIONS = (".vtt", ".srt", ".sbv")
_SUBTITLES = (".ttml", ".dfxp", ".ass", ".ssa")
_TABLES = (".csv", ".tsv")
_ARCHIEML = (".aml", ".archieml")
EXPORTS = (".json", ".xml")
"""Kinds of files that may hold stories, and may hold anything else."""
_SHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
SUFFIXES = (*_MARKDOWN, ".txt", ".html", ".htm", ".xhtml", ".docx", *_ARCHIEML)
"""What a walk through a folder takes for stories; a file named by itself may have any suffix and is plain text then."""
UNREAD = (
    ".rst", ".rest", ".adoc", ".asciidoc", ".asc", ".org", ".textile", ".tex", ".wiki", ".mediawiki", ".njk", ".rtf", ".odt", ".doc",
    ".pages",
)  # fmt: skip
"""What may be stories and is not read as such: its markup would be taken for words."""
SOURCES = (*SUFFIXES, *_CAPTIONS, *_SUBTITLES, ".lrc", *_TABLES, *_SHEETS, ".pdf")
"""What is read in a folder of sources."""

_BEGINNING = 4_000
READABLE = (*_MARKDOWN, *_HTML)
"""Suffixes that have a format of their own."""


def is_export(path: str) -> bool:
    """A .json or .xml file to read: an item of a wire service, an export of WordPress, the segments of a recording."""
    if PurePath(path).suffix.lower() not in EXPORTS:
        return False
    from factlint.formats.exports import is_ninjs
    from factlint.formats.recordings.segments import is_segments
    from factlint.formats.recordings.subtitles import is_ttml
    from factlint.formats.wordpress import is_wordpress

    try:
        text, _ = decode(path, load(path))
    except Unreadable:
        return False
    return is_ninjs(text) or is_wordpress(text) or is_segments(text) or is_ttml(text)


def read(path: str, data: bytes | None = None, most: int = MOST_BYTES) -> Document:
    """The document of a file of at most this many bytes, or of bytes that are said to be that file. Raises Unreadable, and nothing else."""
    data = load(path, most) if data is None else data
    check(data, most)
    return plain_words(as_meant(_read(path, data)))


def _read(path: str, data: bytes) -> Document:
    suffix = _suffix(path, data)
    packed = _packed(path, suffix, data)
    return packed if packed is not None else _text(path, suffix, data)


def _suffix(path: str, data: bytes) -> str:
    """The suffix of what the file is: many a site names its pages and tables .xls, that a spreadsheet program may open them."""
    suffix = PurePath(path).suffix.lower()
    if suffix not in _SHEETS or data.startswith((b"PK", b"\xd0\xcf\x11\xe0")) or b"\0" in data[:_BEGINNING]:
        return suffix
    beginning = data[:_BEGINNING].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if beginning.startswith(b"<"):
        return ".html" if b"<table" in beginning and b"urn:schemas-microsoft-com:office:spreadsheet" not in beginning else suffix
    first = beginning.partition(b"\n")[0]
    return ".csv" if b"\t" in first or b"," in first or b";" in first else suffix


def in_context(document: Document) -> Document:
    """The document as a source: each cell of a table on a page or in a text has the name of its row and the head of its column."""
    document = _labelled(document)
    if document.kind in ("markdown", "html") and any(section.kind == "table" for section in document.sections):
        from factlint.formats.tables.page import in_context

        document = in_context(document)
    if document.cells or document.extracted or document.spoken or document.kind == "html" or _is_table(document):
        return document
    from factlint.formats.tables.in_text import has_drawn_table, tables_in_text

    return tables_in_text(document) if document.kind == "text" or has_drawn_table(document.text) else document


def _labelled(document: Document) -> Document:
    """The document as a source: where markup alone says who speaks, a name and a colon begin each turn."""
    if document.kind not in ("markdown", "html"):
        return document
    from factlint.formats.recordings.labels import with_labels

    return with_labels(document)


def _is_table(document: Document) -> bool:
    return bool(document.locators) and document.locators[0][1].kind == "cell"


def text_of(path: str, data: bytes, most: int = MOST_BYTES) -> str:
    """The text of the document that `read` makes of these bytes, without making it where they are text. Raises Unreadable."""
    check(data, most)
    suffix = _suffix(path, data)
    return read(path, data, most).text if suffix in (".pdf", ".docx", *_SHEETS) else decode(path, data)[0]


def _packed(path: str, suffix: str, data: bytes) -> Document | None:
    """The document of a file that is not text; None for a text."""
    if suffix == ".pdf":
        from factlint.formats.documents.pdf import read_pdf

        return read_pdf(path, data)
    if suffix == ".docx":
        from factlint.formats.documents.word import read_docx

        return read_docx(path, data)
    if suffix in _SHEETS:
        from factlint.formats.documents.workbook import read_sheets

        return read_sheets(path, data)
    return None


def _text(path: str, suffix: str, data: bytes) -> Document:
    text, notices = decode(path, data)
    if suffix in _MARKDOWN:
        from factlint.formats.markdown import read_markdown

        return read_markdown(path, text, notices)
    if suffix in _HTML:
        from factlint.formats.html import read_html

        return read_html(path, text, notices)
    if suffix in _CAPTIONS:
        from factlint.formats.recordings.captions import read_captions

        return read_captions(path, text, notices)
    if suffix in _SUBTITLES:
        from factlint.formats.recordings.subtitles import read_ass, read_ttml

        return (read_ass if suffix in (".ass", ".ssa") else read_ttml)(path, text, notices)
    if suffix in _ARCHIEML:
        from factlint.formats.archieml import read_archieml

        return read_archieml(path, text, notices)
    exported = _exported(path, text, notices) if suffix in EXPORTS else None
    if exported is not None:
        return exported
    if suffix in _TABLES:
        from factlint.formats.recordings.segments import is_segment_table, read_segment_table
        from factlint.formats.tables.delimited import read_table

        if is_segment_table(text):
            return read_segment_table(path, text, notices)
        return read_table(path, text, notices)
    from factlint.formats.plain import read_plain

    return read_plain(path, text, notices)


def _exported(path: str, text: str, notices: tuple[str, ...]) -> Document | None:
    """The document of a .json or .xml file of a kind that is known; None for others."""
    from factlint.formats.exports import is_ninjs, read_ninjs
    from factlint.formats.wordpress import is_wordpress, read_wordpress

    if is_wordpress(text):
        return read_wordpress(path, text, notices)
    if is_ninjs(text):
        return read_ninjs(path, text, notices)
    from factlint.formats.recordings.segments import is_segments, read_segments

    if is_segments(text):
        return read_segments(path, text, notices)
    from factlint.formats.recordings.subtitles import is_ttml, read_ttml

    if is_ttml(text):
        return read_ttml(path, text, notices)
    return None
