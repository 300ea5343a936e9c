"""Subheads that the story does not support: another figure, the opposite, somebody who does not appear in it."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.figures.find import find_figures
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.headlines.polarity import Statements
from factlint.story.headlines.restated import Restated, about
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.headlines.subheads import AFTER_VERB, NO_VERB, NOT_AN_AGENT

VALUES = ("problem",)
"""What the story has instead: "the story has “14 boats” on line 8", "nobody of that name appears in the story"."""
LABELS = {"figure": "another figure", "polarity": "the opposite of what the story says", "agent": "somebody who is not in the story"}

_AGENT = lazy.regex(
    r"(?:The )?(?P<agent>[A-Z][a-z]{3,}(?: [a-z]{4,})?) (?P<verb>[a-z]{3,}(?:[^s]s|ed))"
    rf" {any_of(AFTER_VERB)}\b"
)
_NO_AGENT = lazy.regex(rf"{any_of(NOT_AN_AGENT)}\b|\S+(?:ly|ing) ")
_LEAST = 80
"""Words a story must have before it is expected to name whoever its subheads mention."""
_ALIKE = 4
"""Letters that words of one family share: army, armies; police, policing."""


@dataclass(frozen=True)
class Params:
    shared: int = 2
    """Content words that a sentence must share with a subhead to be about the same thing."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `figure`, `polarity` and `agent`; a subhead that asks, quotes or labels is left alone."""
    article = story.article
    heads = [block for block in article.local.blocks if block.kind == "subhead"]
    if not heads:
        return
    spans = frozenset(block.span for block in heads)
    restated, statements = Restated(article, spans, params.shared), Statements(article, spans)
    text = article.prose.text
    for block in heads:
        words = text[block.span.start : block.span.end]
        for found in restated.contradictions(words, find_figures(words, [Section(Span(0, len(words)), "body")])):
            yield _hit(article, block, found.figure, found.story, "figure")
        for denied in statements.opposed(words):
            yield _hit(article, block, denied.statement, denied.story, "polarity")
    yield from _strangers(article, heads)


def _hit(article: Facts, block: Section, span: Span, story: Span, label: str) -> Hit:
    line = article.document.place(story.start).line
    problem = f"the story has “{article.prose.words(story)}” on line {line}"
    here = article.prose.span(span.shifted(block.span.start))
    return Hit(here, {"problem": problem}, label, evidence=(Spot(article.document, story, "the story"),))


def _strangers(article: Facts, heads: list[Section]) -> Iterator[Hit]:
    """Subheads that say what somebody does who does not appear in the story."""
    if article.document.words < _LEAST:
        return
    text = article.prose.text
    said: frozenset[str] | None = None
    for block in heads:
        words = text[block.span.start : block.span.end]
        found = _AGENT.match(words)
        if found is None or _NO_AGENT.match(words) or found["verb"] in NO_VERB or set(words) & set('?:“"‘'):
            continue
        if said is None:
            below = "\n".join(text[b.span.start : b.span.end] for b in article.local.blocks if b.kind not in ("subhead", "headline"))
            said = frozenset(word[:_ALIKE] for word in about(below))
        agent = found["agent"].split()[-1]
        if not {word[:_ALIKE] for word in about(agent)} <= said:
            span = article.prose.span(Span(block.span.start + found.start("agent"), block.span.start + found.end("agent")))
            yield Hit(span, {"problem": f"“{agent.lower()}” is not in the story"}, "agent")
