"""Characters that break the matching of names and quotations unseen: wrong encodings, invisible characters, foreign look-alikes."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.page.masks import readable
from factlint.finding import Edit, Fix, Hit
from factlint.formats.misread import MISREAD, meant
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Document, Span
from factlint.words import any_of
from factlint.words.hygiene.letters import ENTITIES


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("found", "problem", "better", "times", "meant")
"""The characters, what they are, what was probably meant, " (n times)" where there are more, and " for “…”" where it is known."""

# What a page wrote twice over, or plain text took from one, appears in the words as an entity.
_ENTITY = lazy.regex(rf"&(?:amp;)*{any_of(ENTITIES)};")
_LIGATURE = lazy.regex("(?<![A-Za-z])[A-Za-z]*[\ufb00-\ufb04][A-Za-z\ufb00-\ufb04]*")
# wasn?t, the mayor?s office: what a program put for an apostrophe it could not write.
_APOSTROPHE = lazy.regex(r"(?<=[a-z])\?(?=(?:t|s|re|ve|ll) [a-z])")
_LEAST_APOSTROPHES = 2
"""A single one may be a slip of the keyboard."""
# Joiners between emoji and in other scripts are meant; these are not.
_UNSEEN = lazy.regex("[\u200b\u2060\ufeff\u00ad]+")
_UNSEEN_NAMES = {"\u200b": "zero-width space", "\u2060": "word joiner", "\ufeff": "byte order mark", "\u00ad": "soft hyphen"}
_ELSEWHERE = "\u0370-\u03ff\u0400-\u04ff"
_MIXED = lazy.regex(rf"(?<![A-Za-z])[A-Za-z]+[{_ELSEWHERE}]+[A-Za-z{_ELSEWHERE}]*|(?<![{_ELSEWHERE}])[{_ELSEWHERE}]{{1,3}}[A-Za-z]{{2,}}")
_LIKE = str.maketrans("АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo")


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for each sort of character and file, the others as places. Invisible characters are mended safely."""
    document = story.article.document
    text = readable(document)
    misread = [Span(*found.span()) for found in MISREAD.finditer(text)]
    if misread:
        yield _hit(story, misread, "characters of a wrong encoding", {span: meant(document[span]) for span in misread})
    unseen: dict[str, list[Span]] = {}
    for found in _UNSEEN.finditer(text, 1):
        unseen.setdefault(found[0][0], []).append(Span(*found.span()))
    for character, spans in unseen.items():
        yield _invisible(document, spans, _UNSEEN_NAMES[character])
    yield from _in_words(story, text)
    mixed = {Span(*m.span()): m[0].translate(_LIKE) for m in _MIXED.finditer(text) if m[0].translate(_LIKE).isascii()}
    if mixed:
        yield _hit(story, list(mixed), "letters of another alphabet that look like ours", mixed)


def _in_words(story: Story, text: str) -> Iterator[Hit]:
    """What is not a fault of the file but of the words: an entity that readers see, joined letters, lost apostrophes."""
    prose = story.article.prose
    document = story.article.document
    # Plain text with tags in it is a page under another name: there entities are expected.
    page = document.kind == "text" and "</" in document.text
    found = () if page else _ENTITY.finditer(prose.text)
    entities = {prose.span(Span(*m.span())): html.unescape(html.unescape(m[0])) for m in found}
    if entities:
        yield _hit(story, list(entities), "an HTML entity that readers see as it is", entities)
    # The words have the letters apart.
    joined = {Span(*m.span()): unicodedata.normalize("NFKC", m[0]) for m in _LIGATURE.finditer(text)}
    if joined:
        yield _hit(story, list(joined), "letters joined into one character, as copied from a page of print", joined)
    lost = {prose.span(Span(*m.span())): "’" for m in _APOSTROPHE.finditer(prose.text)}
    if len(lost) >= _LEAST_APOSTROPHES:
        yield _hit(story, list(lost), "takes the place of an apostrophe", lost)


def _hit(story: Story, spans: list[Span], problem: str, better: dict[Span, str]) -> Hit:
    document, first = story.article.document, spans[0]
    values = {"found": document[first], "problem": problem, "better": better[first], "times": _times(spans)}
    values["meant"] = f" for “{better[first]}”" if better[first] else ""
    # What is seen inside quotation marks stays as it is until somebody looks; the marks themselves may be such characters.
    quotes = {span: story.article.quoted(span) for span in spans}
    edits = tuple(Edit(span, better[span]) for span, quote in quotes.items() if better[span] and (quote is None or span not in quote.inner))
    return Hit(first, values, places=tuple(spans[1:]), fix=Fix(edits) if edits else None)


def _invisible(document: Document, spans: list[Span], name: str) -> Hit:
    values = {"found": name, "problem": "an invisible character", "better": "", "times": _times(spans), "meant": ""}
    return Hit(spans[0], values, places=tuple(spans[1:]), fix=Fix(tuple(Edit(span, "") for span in spans), safe=True))


def _times(spans: list[Span]) -> str:
    return f" ({len(spans)} times)" if len(spans) > 1 else ""
