"""What search engines and platforms show of a story: the texts of front matter and of the head of a page, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.formats.tags import Tag, tags
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.pages.fields import REPEATING
from factlint.words.patterns import alternatives

_KEY = lazy.regex(
    alternatives(
        (
            "a field of a page",
            r"^[ \t]*(?:-[ \t]+)?[\"']?(?P<key>(?:(?:og|twitter)[:_.-])?(?:title|description)|(?:seo|meta|"
            "social|share|card|short|page|facebook|fb|search)[_ -]?(?:title|description|headline|text)|"
            rf"{any_of(REPEATING)}|(?:\w{{1,20}}[_-])"
            r"?(?:alt|caption)(?:[_-]?text)?)[\"']?[ \t]*[:=][ \t]*(?P<value>[^\r\n]*)$",
            "og:title: Bridge closed",
        ),
    ),
    re.IGNORECASE | re.MULTILINE,
)
_NAMES = frozenset(("description", "og:title", "og:description", "twitter:title", "twitter:description", "title", "sailthru.title"))
SLUGS = ("slug", "permalink")
"""Keys whose value is the words of an address."""
_SLUG = lazy.regex(r"(?:[^\s/]*/)*(?:\d{4}-\d\d?-\d\d?-)?(?P<words>[^\s/.]+)(?:\.html?)?/?")
_JOINTS = str.maketrans("-_", "  ")
_LONGEST = 2000


@dataclass(frozen=True)
class Field:
    name: str
    text: str
    start: int
    exact: bool
    """Each character of the text stands for one of the file."""

    def place(self, span: Span) -> Span:
        if self.exact:
            return span.shifted(self.start)
        return Span(self.start, self.start + len(self.text))


def fields(article: Facts) -> Iterator[Field]:
    """What front matter or the head of a page says in addition to the headline that the page shows."""
    document = article.document
    shown = {block.span for block in article.blocks if block.kind == "headline"}
    if document.kind == "html":
        yield from _page(document.text)
        return
    front = next((section for section in document.sections if section.kind == "frontmatter"), None)
    if front is None:
        return
    for found in _KEY.finditer(document.text, front.span.start, front.span.end):
        span, quoted = _value(document.text, Span(*found.span("value")))
        if 0 < len(span) <= _LONGEST and not any(span.overlaps(head) for head in shown):
            value = document[span]
            if found["key"].lower() in SLUGS:
                yield from _slug(found["key"], value, span.start)
                continue
            yield Field(found["key"], value, span.start, not (quoted == '"' and "\\" in value) and "&" not in value)


def _slug(key: str, address: str, start: int) -> Iterator[Field]:
    """The words of an address, without its folders and day."""
    found = _SLUG.fullmatch(address)
    if found:
        yield Field(key, found["words"].translate(_JOINTS), start + found.start("words"), True)


def _value(text: str, span: Span) -> tuple[Span, str]:
    """The words of a plain or quoted scalar and its mark; nothing of one that is a list, a block or goes on below."""
    written = text[span.start : span.end].rstrip()
    mark = written[:1] if written[:1] in ("'", '"') else ""
    if mark:
        closed = len(written) > 1 and written[-1] == mark
        return (Span(span.start + 1, span.start + len(written) - 1) if closed else Span(span.start, span.start)), mark
    return Span(span.start, span.start + (0 if written[:1] in tuple("|>&*[{") else len(written))), ""


def _page(text: str) -> Iterator[Field]:
    for tag in tags(text):
        if not isinstance(tag, Tag) or tag.name == "body":
            if isinstance(tag, Tag):
                return
            continue
        if tag.name == "title" and tag.raw is not None and 0 < len(tag.raw) <= _LONGEST:
            title = text[tag.raw.start : tag.raw.end]
            yield Field("title", title, tag.raw.start, "&" not in title)
        name = (tag.get("property") or tag.get("name")).lower()
        content = tag.attributes.get("content")
        if tag.name == "meta" and name in _NAMES and content is not None and 0 < len(content.value) <= _LONGEST:
            exact = text[content.span.start : content.span.end] == content.value
            yield Field(name, content.value, content.span.start, exact)
