"""Citations: links, footnotes, references, bare addresses and identifiers, with their places in the file."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from urllib.parse import unquote

from factlint import lazy
from factlint.facts.citations.brackets import find_bracketed, folded, with_definitions
from factlint.facts.citations.identifiers import find_identifiers, of_address, trimmed
from factlint.facts.citations.listed import find_listed
from factlint.facts.citations.shortcoded import find_shortcoded
from factlint.facts.model import Citation
from factlint.facts.page.masks import blanked, readable
from factlint.records import dataclass
from factlint.text import Document, Span

_TAG = lazy.regex(r"<(?P<close>/)?(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?P<rest>(?:[\s/][^<>]*)?)>")
_ATTRIBUTE = lazy.regex(
    r"""\b(?P<key>href|src|id|name|cite)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+))""", re.IGNORECASE
)
_NOTE = lazy.regex(r"(?P<family>_?(?:fn|ftnt?|edn|footnote|endnote|cite_note|note)s?[-_:.]?)\d[\w.-]*", re.IGNORECASE)

# Slips in the scheme are read as addresses too: somebody has to see them.
_BARE = lazy.regex(
    r"(?<![\w@./:])(?:(?:h{0,2}t{1,3}p{1,2}s{0,2}|htts?|ftp)(?:[:;.]?//|:/(?=\w)|:\\\\|:(?=www\.)|://\ (?=www\.))(?=[\w\[])|www\.(?=\w))"
    r"[^\s<>\0\"“”«»|`^]+",
    re.IGNORECASE,
)
_NUMBERED = lazy.regex(
    r"(?:(?P<line>^[ \t]{0,3})|(?<=[^\s\[\]\0]))\[(?P<label>[1-9]\d{0,2})\](?![(\[:])(?(line)[ \t]+(?=\S))", re.MULTILINE
)


def find_citations(document: Document) -> tuple[Citation, ...]:
    """The citations of a document in order of their start, with offsets into its file; code holds none, front matter what it lists.

    A link's span is all of it, words and target; that of a footnote is its mark, of a definition its mark and colon.
    """
    text = readable(document)
    found = list(find_bracketed(text, document.text))
    if document.kind != "text":
        found += _anchors(text, document.text)
        found += find_shortcoded(document)
    found += _numbered(text, found)
    found += find_listed(document, text)
    running = blanked(text, [c.span for c in found if c.kind in ("link", "image")])
    if document.kind != "text":
        running = blanked(running, [Span(*tag.span()) for tag in _TAG.finditer(running)])
    bare = [_bare(address) for address in _BARE.finditer(running)]
    # The words of a link may hold an identifier that its target does not.
    words = blanked(text, [c.place for c in (*found, *bare) if c.place])
    named = [Citation(i.span, "identifier", i.value, i.kind.upper(), {i.kind: i.value}, i.span) for i in find_identifiers(words)]
    whole = with_definitions((*map(_identified, found), *bare, *named))
    return tuple(sorted(whole, key=lambda c: (c.span, c.kind)))


def _bare(found: re.Match[str]) -> Citation:
    address = trimmed(found[0])
    span = Span(found.start(), found.start() + len(address))
    return Citation(span, "bare", address, identifiers=of_address(address), place=span)


def _identified(citation: Citation) -> Citation:
    identifiers = of_address(citation.target) if citation.kind == "link" else {}
    return replace(citation, identifiers=identifiers) if identifiers else citation


def _anchors(text: str, file: str) -> Iterator[Citation]:
    """The links and images of HTML tags, and its footnotes: links to #fn1 and the elements of that name."""
    notes: list[Citation] = []
    names: list[tuple[str, Span]] = []
    opened: tuple[re.Match[str], str, Span] | None = None
    for tag in _TAG.finditer(text):
        name, attributes = tag["name"].lower(), _attributes(tag, file)
        names += [(target, Span(*tag.span())) for key in ("id", "name") if key in attributes for target, _ in [attributes[key]]]
        if name == "img" and "src" in attributes:
            yield Citation(Span(*tag.span()), "image", html.unescape(attributes["src"][0]), place=attributes["src"][1])
        if name in ("blockquote", "q") and "cite" in attributes and not tag["close"]:
            target, place = attributes["cite"]
            yield Citation(Span(*tag.span()), "link", html.unescape(target.strip()), place=place)
        if name != "a":
            continue
        if opened:
            yield from _anchor(opened, tag if tag["close"] else None, file, notes)
        opened = (tag, *attributes["href"]) if "href" in attributes else None
    if opened:
        yield from _anchor(opened, None, file, notes)
    yield from notes
    families = {match["family"] for note in notes if (match := _NOTE.fullmatch(note.label))}
    for label, span in names:
        if (match := _NOTE.fullmatch(label)) and match["family"] in families:
            yield Citation(span, "definition", _following(file, span.end), label)


def _anchor(opened: tuple[re.Match[str], str, Span], close: re.Match[str] | None, file: str, notes: list[Citation]) -> Iterator[Citation]:
    tag, target, place = opened
    span = Span(tag.start(), close.end() if close else tag.end())
    if target.startswith("#"):
        if _NOTE.fullmatch(target[1:]):
            notes.append(Citation(span, "footnote", "", target[1:]))
        return
    label = _unmarked(file[tag.end() : min(close.start(), tag.end() + 1000)]) if close else ""
    yield Citation(span, "link", _unwrapped(html.unescape(target.strip())), label, place=place)


_REDIRECT = lazy.regex(r"https?://www\.google\.[a-z.]{2,6}/url\?(?:[^#]*&)?(?:q|url)=(?P<target>[^&#]+)", re.IGNORECASE)


def _unwrapped(address: str) -> str:
    """The address that a redirect of an office program leads to."""
    redirect = _REDIRECT.match(address)
    return unquote(redirect["target"]) if redirect else address


def _attributes(tag: re.Match[str], file: str) -> dict[str, tuple[str, Span]]:
    """The attributes that name things, first of each, with where their values are."""
    found: dict[str, tuple[str, Span]] = {}
    start, end = tag.span("rest")
    for attribute in _ATTRIBUTE.finditer(tag.string, start, end):
        value = next(Span(*attribute.span(group)) for group in ("double", "single", "bare") if attribute[group] is not None)
        found.setdefault(attribute["key"].lower(), (file[value.start : value.end], value))
    return found


def _unmarked(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^<>]*>", " ", markup)).split())


def _following(file: str, start: int) -> str:
    """The words of a note after its tag, as far as the next block."""
    piece = file[start : start + 1000]
    end = re.search(r"</(?:li|p|div|dd|td|section|aside)>|<(?:li|p|div|dt|section)\b|[\r\n]\s*(?:[\r\n]|\[\d)", piece, re.IGNORECASE)
    return _unmarked(piece[: end.start() if end else len(piece)])


def _numbered(text: str, found: Iterable[Citation]) -> tuple[Citation, ...]:
    """Notes in plain brackets, [1] in the text and "[1] Source" below, where both are there and the numbers run from 1.

    Anything less may be a bracketed number and nothing more.
    """
    taken = sorted(citation.span for citation in found)
    marks: list[tuple[Span, str]] = []
    notes: list[tuple[Span, str]] = []
    for mark in _NUMBERED.finditer(text):
        span = Span(mark.start("label") - 1, mark.end("label") + 1)
        if not _taken(span, taken):
            (marks if mark["line"] is None else notes).append((span, mark["label"]))
    listed = [label for _, label in notes]
    below = notes[0][0].start if notes else 0
    above = [(span, label) for span, label in marks if span.start < below]
    if (
        len(notes) < 2
        or [int(label) for label in listed] != list(range(1, len(notes) + 1))
        or not any(label in listed for _, label in above)
    ):
        return ()
    defined = [Citation(span, "definition", _following(text, span.end), label) for span, label in notes]
    return (*defined, *(Citation(span, "footnote", "", label) for span, label in above))


def _taken(span: Span, taken: list[Span]) -> bool:
    at = bisect_left(taken, span)
    return any(other.overlaps(span) for other in taken[max(0, at - 1) : at + 1])


@dataclass(frozen=True)
class Notes:
    """How the footnotes of a document and their definitions fit together; each group is one label's, in order."""

    undefined: tuple[tuple[Citation, ...], ...]
    unused: tuple[Citation, ...]
    duplicate: tuple[tuple[Citation, ...], ...]

    def meant(self, label: str) -> Citation | None:
        """The definition without a reference that an undefined label was most likely meant for: the only one, or one spelt like it."""
        if len(self.unused) == 1 and len(self.undefined) == 1:
            return self.unused[0]
        if len(label) < 3:
            return None
        near = {folded(each.label): each for each in reversed(self.unused)}
        match = get_close_matches(folded(label), list(near)[:50], n=1, cutoff=0.7)
        return near[match[0]] if match else None


def match_notes(citations: Iterable[Citation]) -> Notes:
    """Footnotes without definition, definitions without footnote, labels defined twice."""
    marks: dict[str, list[Citation]] = defaultdict(list)
    definitions: dict[str, list[Citation]] = defaultdict(list)
    for citation in citations:
        # A note whose words are in a shortcode has no label, and needs no definition.
        if citation.kind in ("footnote", "definition") and citation.label:
            (marks if citation.kind == "footnote" else definitions)[folded(citation.label)].append(citation)
    return Notes(
        tuple(tuple(group) for label, group in marks.items() if label not in definitions),
        tuple(group[0] for label, group in definitions.items() if label not in marks),
        tuple(tuple(group) for group in definitions.values() if len(group) > 1),
    )
