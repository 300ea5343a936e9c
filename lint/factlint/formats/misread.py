"""Characters that were read in a wrong encoding, "â€œ" for “ and "Ã©" for é: prose has what was meant, the file stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factlint import lazy
from factlint.text import Document, Span

# UTF-8 read as Windows-1252: the first letter, then what its following bytes look like.
_AFTER = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x80-\xbf"
# … or as Mac Roman, where the bytes of curly quotation marks, dashes and accented letters begin with ‚Ä and √.
_MAC = "‚Ä[îìúùòô¶¢]|√[†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∏π∫ªºΩ]"
# … and Windows-1252 read as Latin-1: control characters that no text has.
_BYTE = r"[\x80-\x84\x86-\x9f]"
MISREAD = lazy.regex(
    rf"(?:â‚¬Å[{_AFTER}]|â[€‚„][{_AFTER}]?|[ÃÂ][{_AFTER}]|ðŸ[{_AFTER}]{{2}}|â[\x80-\x9f][\x80-\xbf]|{_BYTE})+|(?:{_MAC})+|\ufffd+",
    signs=("[âÃÂð√\ufffd]", "‚Ä", _BYTE),
)
"""A run of such characters, or of those that stand for what could not be read at all."""
_CUT = "â€"
"""What is left of ”, at the end of a word, where a program drops the byte that Windows-1252 has no letter for."""
_LONGEST = 8
"""Characters that one may become by being misread twice."""
_TIMES = 3


def meant(text: str) -> str:
    """What a run of such characters was before it was misread, once or several times; "" where that cannot be known."""
    found = _once(text)
    for _ in range(_TIMES):
        before = _once(found) if MISREAD.search(found) else ""
        if not before:
            return found
        found = before
    return found


def _once(text: str) -> str:
    if len(text) == 1:
        return text.encode("latin-1", "ignore").decode("cp1252", "ignore") if "\x80" <= text <= "\x9f" else ""
    if text[:1] in ("‚", "√"):
        return text.encode("mac_roman", "ignore").decode("utf-8", "ignore")
    try:
        data = b"".join(bytes([ord(c)]) if ord(c) < 256 else c.encode("cp1252") for c in text)
        read = data.decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return ""
    return read if len(read) < len(text) else ""


def as_meant(document: Document) -> Document:
    """The document with prose as it was meant; each such character stands for all those in the file that it became."""
    prose = document.prose
    found = [one for run in MISREAD.finditer(prose.text) for one in _characters(prose.text, Span(*run.span()))]
    return replace(document, prose=prose.replaced(found)) if found else document


def _characters(text: str, run: Span) -> Iterator[tuple[Span, str]]:
    """The characters of a run, by their places in the prose; what cannot be known is left out."""
    at = run.start
    while at < run.end:
        sizes = range(min(_LONGEST, run.end - at), 0, -1)
        size, character = next(((size, one) for size in sizes if len(one := meant(text[at : at + size])) == 1), (0, ""))
        if not size and text.startswith(_CUT, at, run.end) and at and not text[at - 1].isspace():
            size, character = len(_CUT), "”"
        if size:
            yield Span(at, at + size), character
        at += size or 1
