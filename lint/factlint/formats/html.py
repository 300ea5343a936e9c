"""HTML: the words a reader of the page sees, block by block, each with its offset in the source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter, CutText, assemble
from factlint.formats.tags import Tag, references, tags
from factlint.records import dataclass
from factlint.text import Document, Locator, Prose, Section, Span

_SPACE = lazy.regex(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
"""White space that does not read as it is; a single blank does."""
_CODE = frozenset(("code", "kbd", "samp"))
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th"
    " thead tr ul".split()
)
_UNREAD = frozenset(
    "script style nav footer aside template svg math noscript form button select textarea iframe object audio video head"
    " dialog xmp noembed".split()
)
_KINDS = {
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "subhead"),
    "h1": "headline",
    "figcaption": "caption",
    "caption": "caption",
    "blockquote": "blockquote",
    "td": "table",
    "th": "table",
    "li": "list",
    "dt": "list",
    "dd": "list",
    "pre": "code",
}
_KEEPS = frozenset({"footnote", "caption", "credit", "pullquote", "blockquote", "byline", "correction", "code"})
"""Kinds that everything inside has too: a list in a block quotation is quoted."""
_ENDS = {"li": ("li",), "td": ("td", "th"), "th": ("td", "th"), "tr": ("td", "th", "tr"), "dt": ("dt", "dd"), "dd": ("dt", "dd")}
"""Elements whose end tag may be left out before the next one."""
_CLASSES = tuple(
    (lazy.regex(rf"(?:^|[-_])(?:{words})(?:[-_]|$)"), kind)
    for words, kind in (
        ("footnotes?|endnotes?", "footnote"),
        ("pull-?quote", "pullquote"),
        ("credit|photographer", "credit"),
        ("caption|cutline", "caption"),
        ("byline", "byline"),
        ("dateline", "dateline"),
        ("dek|standfirst|subtitle|sub-?headline", "dek"),
        ("corrections?|clarification", "correction"),
    )
)
_WIDGET = lazy.regex(
    r"^(?:newsletter|related|share|sharing|social|comments|advert|cookie)(?:[-_]|$)|(?:^|[-_])(?:sr-only|visually-hidden|backref)$"
    r"|^wp-block-(?:buttons?|file)$"
)
_COMMENT = lazy.regex(r"(?:\s*<(?:p|span)\b[^<>]{0,400}>){0,3}\s*<a\b[^<>]{0,200}\bhref=[\"']#cmnt_ref\d+[\"']")
"""What the comments at the end of a Google document begin with."""
_BACK = lazy.regex(r"#(?:cmnt|ftnt)(?:_ref)?\d+\Z")
"""Targets of the marks [a] and [1] of its comments and notes, and of the ways back."""
_NOTE = lazy.regex(r"(?:\s*<(?:p|span)\b[^<>]{0,400}>){0,3}\s*<a\b[^<>]{0,200}\bhref=[\"']#ftnt_ref\d+[\"']")
_ENDS_QUOTATION = lazy.regex(
    r"(?:[^<]|<(?!/cite|/footer|/?blockquote)){0,1000}</(?:cite|footer)>(?:\s|</?[^<>]{1,80}>){0,9}</blockquote>", re.IGNORECASE
)
"""What follows the tag of who said it, at the end of a block quotation; a work in the middle of a sentence is part of the words."""
_SAID = lazy.regex(r"(?:[.!?…\"'”’)\]>]|\A)\s*\Z")
_OWNS_UP = lazy.regex(
    r"(?:\s*<(?!/)[^<>]{1,200}>){0,4}\s*(?:corrections?|clarifications?|this (?:article|story|post|piece) was (?:amended|corrected)"
    r"|an? (?:earlier|previous) version of this)\b",
    re.IGNORECASE,
)
"""What an aside or a footer begins with that holds a note of correction."""
_NOTE_MARK = lazy.regex(r"\s*(?:<a\b|\[)")
_LONG_CELL = 40
"""Words from which on a table cell is not a cell but a page laid out in a table."""


@dataclass(frozen=True, slots=True)
class _Element:
    name: str
    kind: str
    unread: bool
    article: int
    """0 outside of every article."""
    main: bool
    block: bool = True


@dataclass(frozen=True, slots=True)
class _Placed:
    block: Block
    within: _Element


def read_html(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of a page: the words of its article where it has one, and what its head says as meta."""
    reader = HtmlReader(CutText(text, [(0, 0)]))
    prose = assemble(_story(reader.read()))
    sections = {Section(prose.span(block.span), block.kind) for block in prose.blocks}
    places = _paragraphs(text, prose)
    return Document(path, text, tuple(sorted({*sections, *reader.sections})), prose, reader.meta, notices, kind="html", locators=places)


_PER_LINE = 3
"""Blocks a line on average from which on lines say nothing of the place: some programs write a page as one line."""


def _paragraphs(text: str, prose: Prose) -> tuple[tuple[int, Locator], ...]:
    """The number of each block, where the page has few lines for many blocks."""
    lines = text.count("\n") + text.count("\r") + 1
    if len(prose.blocks) < _PER_LINE * lines:
        return ()
    return tuple((prose.span(block.span).start, Locator("paragraph", number)) for number, block in enumerate(prose.blocks, 1))


def fragment(source: CutText) -> tuple[list[Block], list[Section]]:
    """The blocks and marked regions of a piece of HTML that is in another file."""
    reader = HtmlReader(source)
    return [placed.block for placed in reader.read()], reader.sections


def _story(placed: list[_Placed]) -> Iterator[Block]:
    """The blocks of the story; what is around it goes, unless that is most of the page."""
    sizes = Counter[int]()
    for one in placed:
        sizes[one.within.article] += len(one.block.text)
    best = max((article for article in sizes if article), key=lambda article: sizes[article], default=0)
    if best and 2 * sizes[best] >= sum(sizes.values()):
        kept = [one for one in placed if one.within.article == best or one.block.kind == "headline"]
    else:
        in_main = [one for one in placed if one.within.main]
        kept = [one for one in placed if one.within.main or one.block.kind == "headline"] if in_main else placed
    for one in kept:
        block = one.block
        yield Block("body", block.parts) if block.kind == "table" and len(block.text.split()) >= _LONG_CELL else block


class HtmlReader:
    """Reads HTML once from start to end; what it finds apart from blocks is then in `sections` and `meta`."""

    def __init__(self, source: CutText) -> None:
        self.source = source
        self.sections: list[Section] = []
        """Tables and preformatted text, as regions of the file."""
        self.meta: dict[str, object] = {}
        self._text = source.text
        self._blocks: list[_Placed] = []
        self._stack = [_Element("", "body", False, 0, False)]
        self._open = Counter[str]()
        self._articles = 0
        self._starts: list[int] = []
        self._writer = BlockWriter("body")

    def read(self) -> list[_Placed]:
        for token in tags(self._text):
            if isinstance(token, Span):
                self._words(token)
            elif token.closing:
                self._close(token)
            else:
                self._start(token)
        self._flush()
        return self._blocks

    @property
    def _here(self) -> _Element:
        return self._stack[-1]

    def _words(self, span: Span) -> None:
        if self._here.unread:
            return
        for text, at in references(self._text, span):
            if len(text) != len(at):
                self._writer.whole(text, self.source.span(at.start, at.end))
            else:
                self._run(at)

    def _run(self, span: Span) -> None:
        """Text that is as it is; white space of any length is one space."""
        at = span.start
        for gap in _SPACE.finditer(self._text, span.start, span.end):
            self._characters(at, gap.start())
            self._writer.space()
            at = gap.end()
        self._characters(at, span.end)

    def _characters(self, start: int, end: int) -> None:
        for text, at in self.source.pieces(start, end):
            self._writer.text(text, at)

    def _start(self, tag: Tag) -> None:
        if tag.raw is not None:
            if tag.name == "title" and "title" not in self.meta and not self._open["svg"]:
                self.meta["title"] = " ".join("".join(text for text, _ in references(self._text, tag.raw)).split())
            return
        if tag.name == "meta":
            self._note_meta(tag)
        elif tag.name == "html" and tag.get("lang"):
            self.meta["lang"] = tag.get("lang")
        elif tag.name == "time" and tag.get("datetime"):
            self.meta.setdefault("time", tag.get("datetime"))
        elif tag.name == "img" and not self._here.unread:
            self._image(tag)
        if tag.name == "br":
            self._writer.space()
        elif tag.name in ("q", *_CODE) and not self._here.unread:
            self._sign(tag)
        credited = self._is_credit(tag)
        if tag.name in BLOCKS or credited:
            self._end_before(tag.name)
            self._flush()
        if tag.name not in _VOID:
            self._push(tag, credited)

    def _is_credit(self, tag: Tag) -> bool:
        """The tag of who said it, at the end of a block quotation."""
        if tag.name not in ("cite", "footer") or not self._open["blockquote"]:
            return False
        before = self._text[max(0, tag.span.start - 40) : tag.span.start]
        return bool(_SAID.search(before) and _ENDS_QUOTATION.match(self._text, tag.span.end))

    def _note_meta(self, tag: Tag) -> None:
        key = (tag.get("property") or tag.get("name") or tag.get("itemprop")).lower()
        if key and tag.get("content"):
            self.meta.setdefault(key, tag.get("content"))

    def _image(self, tag: Tag) -> None:
        """The alternative text of an image as a caption; it has no place in the middle of a paragraph."""
        alt = tag.attributes.get("alt")
        if alt is None or not self._writer.empty:
            return
        outer, self._writer = self._writer, BlockWriter("caption")
        self._words(alt.span)
        self._emit()
        self._writer = outer

    def _end_before(self, name: str) -> None:
        if self._here.name == "p":
            self._pop()
        if self._here.name in _ENDS.get(name, ()):
            self._pop()
        if name in ("body", "main", "article", "h1") and self._here.name in ("head", "nav"):
            self._pop()

    def _push(self, tag: Tag, credited: bool = False) -> None:
        outer = self._here
        if tag.name == "article":
            self._articles += 1
        unread = outer.unread or self._unread(tag)
        kind = "credit" if credited else _kind(tag, outer.kind)
        if tag.name in ("div", "p") and _NOTE.match(self._text, tag.span.end):
            kind = "footnote"
        if kind == "code":
            unread = True
        article = self._articles if tag.name == "article" and not outer.article else outer.article
        main = outer.main or tag.name == "main" or tag.get("role") == "main"
        self._stack.append(_Element(tag.name, kind, unread, article, main, block=tag.name in BLOCKS or credited))
        self._open[tag.name] += 1
        if tag.name in ("table", "pre"):
            self._starts.append(tag.span.start)
        if self._here.block:
            self._writer = BlockWriter(kind)

    def _unread(self, tag: Tag) -> bool:
        if tag.name == "footer" and self._open["blockquote"]:
            return False
        if tag.name in ("div", "p") and _COMMENT.match(self._text, tag.span.end):
            return True
        if tag.name == "a" and _BACK.match(tag.get("href")):
            return True
        if tag.name == "aside" and _kind(tag, "") in ("pullquote", "correction"):
            return False
        if tag.name in ("aside", "footer") and _OWNS_UP.match(self._text, tag.span.end):
            return False
        if tag.name in _UNREAD or tag.name in _CODE or "hidden" in tag.attributes or tag.get("aria-hidden") == "true":
            return True
        if tag.name == "sup" and _NOTE_MARK.match(self._text, tag.span.end):
            return True
        named = tag.get("class").lower().split()
        return tag.name not in ("html", "body", "main", "article") and any(map(_WIDGET.search, named))

    def _sign(self, tag: Tag) -> None:
        """What a tag within a sentence is read as: <q> is a quotation mark, code is one sign."""
        if tag.name == "q":
            self._writer.mark(tag.closing, self.source.span(tag.span.start, tag.span.end))
        else:
            self._writer.code(self.source.span(tag.span.start, tag.span.end))

    def _close(self, tag: Tag) -> None:
        if tag.name in BLOCKS:
            self._flush()
        if self._open[tag.name] <= 0:
            return
        if tag.name == "q" and not self._here.unread:
            self._sign(tag)
        while self._here.name != tag.name:
            self._pop()
        self._pop(tag.span.end)

    def _pop(self, end: int | None = None) -> None:
        element = self._stack.pop()
        self._open[element.name] -= 1
        if element.block:
            self._flush_as(element)
        if element.name in ("table", "pre"):
            start = self._starts.pop()
            if end is not None:
                self.sections.append(Section(self.source.span(start, end), "table" if element.name == "table" else "code"))

    def _flush_as(self, element: _Element) -> None:
        self._blocks += [_Placed(block, element) for block in self._writer.done()]
        self._writer = BlockWriter(self._here.kind)

    def _flush(self) -> None:
        self._emit()
        self._writer = BlockWriter(self._here.kind)

    def _emit(self) -> None:
        self._blocks += [_Placed(block, self._here) for block in self._writer.done()]


def _kind(tag: Tag, outer: str) -> str:
    if outer in _KEEPS:
        return outer
    if not tag.attributes:
        return _KINDS.get(tag.name, outer)
    role = tag.get("role")
    if role in ("doc-endnotes", "doc-footnote"):
        return "footnote"
    named = [*tag.get("class").lower().split(), tag.get("id").lower()]
    if tag.name == "p" and "title" in named:
        return "headline"
    if tag.name not in ("html", "body", "main", "article", "h1"):
        for pattern, kind in _CLASSES:
            if (tag.name != "figure" or kind == "pullquote") and any(map(pattern.search, named)):
                return kind
    return _KINDS.get(tag.name, outer)
