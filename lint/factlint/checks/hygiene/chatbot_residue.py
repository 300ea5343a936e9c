"""What a chatbot leaves in copied text: citation tokens, tracking of its links, sentences about itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts.page.masks import readable
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
_TRACKED = re.compile(
    r"(?:[?&]|&amp;)utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini)(?=$|[&#])", re.IGNORECASE
)
_WORK = r"(?:article|story|piece|text|paragraph|draft|passage|section|summary|headline|lede|lead|copy|report|rewrite|version|caption)s?"
_MADE = (
    r"(?:revised|rewritten|reworked|updated|edited|corrected|polished|improved|condensed|shortened|shorter|longer|expanded|tightened"
    r"|streamlined|refined|clean(?:ed-up)?)"
)
_SPOKEN = re.compile(
    rf"""
      \b(?:[Aa]s\ an?|I['’]?\s?a?m\ (?:just\ )?an?)\ (?:AI|artificial\ intelligence|large)\ (?:language\ model|assistant|chatbot|model)\b
    | \b[Aa]s\ an\ AI,\ I\ (?:do|don['’]t|cannot|can['’]t|am|have|lack)\b
    | \b[Aa]s\ of\ my\ (?:last|latest|most\ recent)\ (?:knowledge\ |training\ )?(?:update|cut-?off|training)\b
    | \b[Mm]y\ (?:knowledge|training)\ (?:cut-?off|data\ (?:only\ )?(?:goes|ends|extends|includes))\b
    | \bI\ (?:cannot|can['’]t|do\ not|don['’]t)\ have\ (?:access\ to\ )?(?:real-time|current)\ (?:information|data|access)\b
    | \bI\ (?:cannot|can['’]t|am\ (?:not\ able|unable)\ to|do(?:\ not|n['’]t)\ have\ the\ ability\ to)
      \ (?:browse|access|search)\ (?:the\ (?:internet|web)|real-time|external)\b
    | \bI['’]?\s?a?m\ sorry,\ but\ I\ (?:cannot|can['’]t|am\ unable\ to|won['’]t)
      \ (?:assist|help|comply|fulfil?l|generate|provide|create|continue)\b
    | ^(?:Certainly|Sure|Absolutely|Of\ course|Great\ question)(?:[!,.]|\ thing!)\ (?:Here(?:['’]s|\ is|\ are)|Below\ is)
      (?!\ (?:where|why|how|what|who|when|one|my|our)\b)
      \b(?=[^.!?\r\n]{{0,80}}(?:\b{_WORK}\b|:\s*\Z))
    | ^(?:I\ apologi[sz]e\ for\ the\ (?:confusion|oversight|error|mistake)[.!]\s)?Here(?:['’]s|\ is)\ (?:an?|the|your)
      \ (?:(?:more\ )?[\w-]+,?\ ){{0,3}}{_WORK}
      (?:\ of\ (?:the|your)\ (?:article|text|story|piece|paragraph|draft)\b|\ (?:based\ on|for)\ your\b)
    | ^(?:I\ apologi[sz]e\ for\ the\ (?:confusion|oversight|error|mistake)[.!]\s)?Here(?:['’]s|\ is)\ (?:an?|the|your)
      \ (?:[\w-]+,?\ )?{_MADE}\ (?:[\w-]+\ )?{_WORK}(?:\ of\ (?:the|your)\ [\w-]+)?\s*[:.]?\s*\Z
    | ^Would\ you\ like\ (?:me\ to|a\ (?:shorter|longer|more\ \w+|different)?\ ?version)\b
    | ^Let\ me\ know\ if\ you(?:\ would|['’]d)\ like\ (?:me\ to|any\ changes)\b
    | (?:^|(?<=[.!]\ ))(?:Let\ me\ know|Feel\ free\ to\ (?:ask|let\ me\ know))\ if\ you
      \ (?:need|want|have|would\ like)\ (?:any\ |anything\ |some\ |me\ to\ )?(?:further|more|other|additional|else|make|revise|adjust)\b
    | ^If\ you(?:['’]d|\ would)\ like,?\ I\ can\ (?:also\ )?
      (?:add|write|rewrite|draft|shorten|expand|make|turn|provide|adjust|create|help)\b
    | ^(?:Certainly|Sure|Absolutely|Of\ course),\ here(?:['’]s|\ is)\ (?:an?|the|your)\b[^.!?]{{0,80}}\b{_WORK}\b[^.!?]{{0,60}}:\s*\Z
    | ^(?:Please\ )?[Rr]emember\ to\ (?:replace|fill\ in)\ the\ (?:placeholders?|bracketed)\b
    | ^\*{{0,2}}Note:?\*{{0,2}}:?\ [Tt]his\ (?:article|story|piece|text)\ is\ (?:a\ )?(?:(?:purely\ )?fictional|hypothetical)\b
    | ^(?:ChatGPT|Copilot|Gemini|Claude|You)\ said:\s*\Z | ^Regenerate(?:\ response)?\Z
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
            yield Hit(place, {"found": tracked[0][tracked[0].index("utm_") :]})
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
