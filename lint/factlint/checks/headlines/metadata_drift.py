"""What search engines and platforms show of a story - title, description, social cards - where the story says otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.figures.find import find_figures
from factlint.facts.quotes.find import find_quotes
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.headlines.fields import SLUGS, Field, fields
from factlint.story.headlines.names import StoryNames
from factlint.story.headlines.polarity import Statements
from factlint.story.headlines.restated import Restated
from factlint.story.quotes.echoes import Body, change
from factlint.story.quotes.verdicts import Strength, file_span, strong
from factlint.story.quotes.words import read_words
from factlint.text import Section, Span

VALUES = ("field", "here", "there", "line")
LABELS = {
    "figure": "another figure",
    "polarity": "the opposite of what the story says",
    "quote": "other words in quotation marks",
    "name": "another name",
}

_NEAR = Strength(1.9, 0.6)


@dataclass(frozen=True)
class Params:
    shared: int = 2
    """Content words that a sentence must share with the metadata to be about the same thing."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `figure`, `quote`, `name` and `polarity`; headlines are left to the rules of headlines."""
    article = story.article
    shown = list(fields(article))
    if not shown:
        return
    body, names, restated, statements = Body(article), StoryNames(article), Restated(article, (), params.shared), Statements(article)
    reported: set[tuple[str, str]] = set()
    for field in shown:
        for hit in (
            *_figures(article, field, restated),
            *_quotes(article, field, body),
            *_names(article, field, names),
            *_denied(article, field, statements),
        ):
            key = (hit.values["here"], hit.values["there"])
            if key not in reported:
                reported.add(key)
                yield hit


def _figures(article: Facts, field: Field, restated: Restated) -> Iterator[Hit]:
    block = Section(Span(0, len(field.text)), "body")
    for found in restated.contradictions(field.text, find_figures(field.text, [block])):
        yield _hit(article, field, found.figure, f"has {found.said}", found.story, "figure")


def _quotes(article: Facts, field: Field, body: Body) -> Iterator[Hit]:
    quotes, _ = find_quotes(field.text, [Section(Span(0, len(field.text)), "headline")])
    for quote in quotes:
        words = read_words(field.text, [quote.inner])
        if len(words) < 4 or body.holds(words):
            continue
        near = body.nearest(words)
        if near is not None and near.label and strong(near, _NEAR):
            there = file_span(article, near.passage, near.other_start, near.other_end)
            yield _hit(article, field, quote.inner, f"has {change(near).partition(' for ')[0]}", there, "quote")


def _names(article: Facts, field: Field, names: StoryNames) -> Iterator[Hit]:
    text = field.text.title() if field.name.lower() in SLUGS else field.text
    for span, _, there, _ in names.slips(text, 0, len(text)):
        yield _hit(article, field, span, f"has {field.text[span.start : span.end]}", there, "name")


def _denied(article: Facts, field: Field, statements: Statements) -> Iterator[Hit]:
    for found in statements.opposed(field.text):
        yield _hit(article, field, found.statement, "says the opposite", found.story, "polarity")


def _hit(article: Facts, field: Field, span: Span, said: str, there: Span, label: str) -> Hit:
    line = str(article.document.place(there.start).line)
    values = {"field": field.name, "here": said, "there": " ".join(article.prose.words(there).split()), "line": line}
    return Hit(field.place(span), values, label, evidence=(Spot(article.document, there, "the story"),))
