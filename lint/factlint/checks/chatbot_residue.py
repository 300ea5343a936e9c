"""What a chatbot leaves in copied text: citation tokens, tracking of its links, sentences about itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts.markup_mask import readable
from factlint.finding import Hit
from factlint.story import Story
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("found",)

_TOKEN = re.compile(
    r"[\ue200-\ue2ff]?\b(?:cite[\ue200-\ue2ff]?)?turn\d{1,3}(?:search|view|news|image|file|fetch|academia|product)\d{1,3}\b"
    r"|:?contentReference\[oaicite:\d+\](?:\{[^{}]{0,40}\})?|\boaicite:\d+|\boai_citation:\d+|【\d{1,3}(?:†|:\d)[^】\r\n]{0,60}】"
    r"|\bgrok_(?:card|render_citation\w*)\b|\[cite_start\]|\[cite: ?\d[\d, -]*\]"
)
_TRACKED = re.compile(r"[?&]utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini)(?=$|[&#])", re.IGNORECASE)
_SPOKEN = re.compile(
    r"""
      \b(?:[Aa]s\ an?|I['’]?\s?a?m\ (?:just\ )?an?)\ (?:AI|artificial\ intelligence|large)\ (?:language\ model|assistant|chatbot|model)\b
    | \b[Aa]s\ of\ my\ (?:last|latest|most\ recent)\ (?:knowledge\ |training\ )?(?:update|cut-?off|training)\b
    | \b[Mm]y\ (?:knowledge|training)\ cut-?off\b
    | \bI\ (?:cannot|can['’]t|do\ not|don['’]t)\ have\ (?:access\ to\ )?(?:real-time|current)\ (?:information|data|access)\b
    | ^(?:Certainly|Sure|Absolutely|Of\ course|Great\ question)[!,.]\ (?:Here(?:['’]s|\ is|\ are)|Below\ is)\b
    | ^Here(?:['’]s|\ is)\ (?:a|an|the|your)\ (?:(?:more\ )?\w+,?\ ){0,3}(?:version|draft|rewrite|summary)\ of
      \ (?:the|your)\ (?:article|text|story|piece)\b
    | ^Would\ you\ like\ (?:me\ to|a\ (?:shorter|longer|more\ \w+|different)?\ ?version)\b
    | ^Let\ me\ know\ if\ you(?:\ would|['’]d)\ like\ (?:me\ to|any\ changes)\b
    """,
    re.VERBOSE,
)
_SUBJECT = re.compile(
    r"\b(?:[Cc]hatbots?|ChatGPT|OpenAI|Copilot|Gemini|Claude|Grok|[Gg]enerative AI|language models?|AI-(?:generated|written))\b"
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a trace. Sentences count only outside quotation marks and where the story is not about chatbots."""
    article = story.article
    document = article.document
    for found in _TOKEN.finditer(readable(document)):
        span = Span(*found.span())
        if article.quoted(span) is None:
            yield Hit(span, {"found": document[span]})
    for citation in article.citations:
        place = citation.place
        tracked = _TRACKED.search(document[place]) if place and citation.kind in ("link", "bare") else None
        if place and tracked:
            yield Hit(place, {"found": tracked[0].lstrip("?&")})
    yield from _spoken(story)


def _spoken(story: Story) -> Iterator[Hit]:
    article = story.article
    text = article.prose.text
    hits = []
    for block in article.local.blocks:
        # Each block by itself, so that "^" is its start.
        for found in _SPOKEN.finditer(text[block.span.start : block.span.end]):
            span = article.prose.span(Span(*found.span()).shifted(block.span.start))
            if article.quoted(span) is None:
                hits.append(Hit(span, {"found": found[0]}))
    subjects = [m.span() for m in _SUBJECT.finditer(text)] if hits else []
    shown = [article.prose.local(hit.span) for hit in hits]
    if not any(all(not Span(*subject).overlaps(span) for span in shown) for subject in subjects):
        yield from hits
