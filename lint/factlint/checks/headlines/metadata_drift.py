"""What search engines and platforms show of a story - title, description, social cards - where the story says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.facts.figures.find import find_figures
from factlint.facts.quotes.find import find_quotes
from factlint.finding import Hit, Spot
from factlint.formats.tags import Tag, tags
from factlint.story import Story
from factlint.story.headlines.names import StoryNames
from factlint.story.headlines.polarity import Statements
from factlint.story.headlines.restated import Restated
from factlint.story.quotes.echoes import Body, change
from factlint.story.quotes.verdicts import Strength, file_span, strong
from factlint.story.quotes.words import read_words
from factlint.text import Section, Span

VALUES = ("field", "here", "there", "line")

_KEY = re.compile(
    r"^[ \t]*(?:-[ \t]+)?[\"']?(?P<key>(?:(?:og|twitter)[:_.-])?(?:title|description)"
    r"|(?:seo|meta|social|share|card|short|page|facebook|fb|search)[_ -]?(?:title|description|headline|text)|excerpt|abstract|teaser"
    r"|blurb|lede|summary|dek|deck|standfirst|subtitle|newsletter|slug|permalink|(?:\w{1,20}[_-])?(?:alt|caption)(?:[_-]?text)?)"
    r"[\"']?[ \t]*[:=][ \t]*(?P<value>[^\r\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_NAMES = frozenset(("description", "og:title", "og:description", "twitter:title", "twitter:description", "title", "sailthru.title"))
_SLUGS = ("slug", "permalink")
_SLUG = re.compile(r"(?:[^\s/]*/)*(?:\d{4}-\d\d?-\d\d?-)?(?P<words>[^\s/.]+)(?:\.html?)?/?")
_JOINTS = str.maketrans("-_", "  ")
_NEAR = Strength(1.9, 0.6)
_LONGEST = 2000


@dataclass(frozen=True)
class Params:
    shared: int = 2
    """Words of meaning that a sentence must share with the metadata to tell of the same thing."""


@dataclass(frozen=True)
class _Field:
    name: str
    text: str
    start: int
    exact: bool
    """Each character of the text stands for one of the file."""

    def place(self, span: Span) -> Span:
        if self.exact:
            return span.shifted(self.start)
        return Span(self.start, self.start + len(self.text))


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `figure`, `quote`, `name` and `polarity`; headlines are left to the rules of headlines."""
    article = story.article
    fields = list(_fields(article))
    if not fields:
        return
    body, names, restated, statements = Body(article), StoryNames(article), Restated(article, (), params.shared), Statements(article)
    told: set[tuple[str, str]] = set()
    for field in fields:
        for hit in (
            *_figures(article, field, restated),
            *_quotes(article, field, body),
            *_names(article, field, names),
            *_denied(article, field, statements),
        ):
            key = (hit.values["here"], hit.values["there"])
            if key not in told:
                told.add(key)
                yield hit


def _figures(article: Facts, field: _Field, restated: Restated) -> Iterator[Hit]:
    block = Section(Span(0, len(field.text)), "body")
    for found in restated.contradictions(field.text, find_figures(field.text, [block])):
        yield _hit(article, field, found.figure, found.said, found.story, "figure")


def _quotes(article: Facts, field: _Field, body: Body) -> Iterator[Hit]:
    quotes, _ = find_quotes(field.text, [Section(Span(0, len(field.text)), "headline")])
    for quote in quotes:
        words = read_words(field.text, [quote.inner])
        if len(words) < 4 or body.holds(words):
            continue
        near = body.nearest(words)
        if near is not None and near.label and strong(near, _NEAR):
            there = file_span(article, near.passage, near.other_start, near.other_end)
            yield _hit(article, field, quote.inner, change(near).partition(" for ")[0], there, "quote")


def _names(article: Facts, field: _Field, names: StoryNames) -> Iterator[Hit]:
    text = field.text.title() if field.name.lower() in _SLUGS else field.text
    for span, _, there in names.slips(text, 0, len(text)):
        yield _hit(article, field, span, field.text[span.start : span.end], there, "name")


def _denied(article: Facts, field: _Field, statements: Statements) -> Iterator[Hit]:
    for found in statements.opposed(field.text):
        yield _hit(article, field, found.statement, "the opposite", found.story, "polarity")


def _hit(article: Facts, field: _Field, span: Span, said: str, there: Span, label: str) -> Hit:
    line = str(article.document.place(there.start).line)
    values = {"field": field.name, "here": said, "there": " ".join(article.prose.words(there).split()), "line": line}
    return Hit(field.place(span), values, label, evidence=(Spot(article.document, there, "the story"),))


def _fields(article: Facts) -> Iterator[_Field]:
    """What front matter or the head of a page says besides the headline that the page shows."""
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
            if found["key"].lower() in _SLUGS:
                yield from _slug(found["key"], value, span.start)
                continue
            yield _Field(found["key"], value, span.start, not (quoted == '"' and "\\" in value) and "&" not in value)


def _slug(key: str, address: str, start: int) -> Iterator[_Field]:
    """The words of an address, without its folders and day."""
    found = _SLUG.fullmatch(address)
    if found:
        yield _Field(key, found["words"].translate(_JOINTS), start + found.start("words"), True)


def _value(text: str, span: Span) -> tuple[Span, str]:
    """The words of a plain or quoted scalar and its mark; nothing of one that is a list, a block or goes on below."""
    written = text[span.start : span.end].rstrip()
    mark = written[:1] if written[:1] in ("'", '"') else ""
    if mark:
        closed = len(written) > 1 and written[-1] == mark
        return (Span(span.start + 1, span.start + len(written) - 1) if closed else Span(span.start, span.start)), mark
    return Span(span.start, span.start + (0 if written[:1] in tuple("|>&*[{") else len(written))), ""


def _page(text: str) -> Iterator[_Field]:
    for tag in tags(text):
        if not isinstance(tag, Tag) or tag.name == "body":
            if isinstance(tag, Tag):
                return
            continue
        if tag.name == "title" and tag.raw is not None and 0 < len(tag.raw) <= _LONGEST:
            title = text[tag.raw.start : tag.raw.end]
            yield _Field("title", title, tag.raw.start, "&" not in title)
        name = (tag.get("property") or tag.get("name")).lower()
        content = tag.attributes.get("content")
        if tag.name == "meta" and name in _NAMES and content is not None and 0 < len(content.value) <= _LONGEST:
            exact = text[content.span.start : content.span.end] == content.value
            yield _Field(name, content.value, content.span.start, exact)
