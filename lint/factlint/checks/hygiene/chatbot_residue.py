"""What a chatbot leaves in copied text: citation tokens, tracking of its links, sentences about itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.page.masks import readable
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.hygiene.chatbots import COPY_ASKED_FOR, REQUESTS, REWORKED
from factlint.words.patterns import alternatives


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("found",)

_TOKEN = lazy.regex(
    alternatives(
        (
            "a turn of ChatGPT",
            r"[\ue200-\ue2ff]?\b(?:cite[\ue200-\ue2ff]?)?turn\d{1,3}(?:search|view|news|image|file|fetch|"
            r"academia|product)\d{1,3}\b",
            "citeturn0search3",
        ),
        ("a content reference", r":?contentReference\[oaicite:\d+\](?:\{[^{}]{0,40}\})?", ":contentReference[oaicite:0]{index=0}"),
        ("oaicite", r"\boaicite:\d+", "oaicite:0"),
        ("oai_citation", r"\boai_citation:\d+", "oai_citation:0"),
        ("brackets of a source", r"【\d{1,3}(?:†|:\d)[^】\r\n]{0,60}】", "【4†source】"),
        ("a card of Grok", r"\bgrok_(?:card|render_citation\w*)\b", "grok_card"),
        ("a beginning of Gemini's", r"\[cite_start\]", "[cite_start]"),
        ("a citation of Gemini's", r"\[cite: ?\d[\d, -]*\]", "[cite: 1, 2]"),
    )
)
_TRACKED = lazy.regex(
    r"(?:[?&]|&amp;)utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini)(?=$|[&#])", re.IGNORECASE
)
_WORK = rf"{any_of(COPY_ASKED_FOR)}s?"
_MADE = any_of(REWORKED)
_SPOKEN = lazy.regex(
    alternatives(
        (
            "as a language model",
            r"\b(?:[Aa]s\ an?|I['’]?\s?a?m\ (?:just\ )?an?)\ (?:AI|artificial\ intelligence|large)\ (?:language\ model|"
            r"assistant|chatbot|model)\b",
            "As an AI language model",
        ),
        ("as an AI", r"\b[Aa]s\ an\ AI,\ I\ (?:do|don['’]t|cannot|can['’]t|am|have|lack)\b", "As an AI, I cannot"),
        (
            "as of my last update",
            r"\b[Aa]s\ of\ my\ (?:last|latest|most\ recent)\ (?:knowledge\ |training\ )?(?:update|cut-?off|training)\b",
            "As of my last knowledge update",
        ),
        (
            "my knowledge ends",
            r"\b[Mm]y\ (?:knowledge|training)\ (?:cut-?off|data\ (?:only\ )?(?:goes|ends|extends|includes))\b",
            "my knowledge cutoff",
        ),
        (
            "no access to current data",
            r"\bI\ (?:cannot|can['’]t|do\ not|don['’]t)\ have\ (?:access\ to\ )?(?:real-time|current)\ (?:information|"
            r"data|access)\b",
            "I do not have access to real-time data",
        ),
        (
            "cannot browse",
            r"\bI\ (?:cannot|can['’]t|am\ (?:not\ able|unable)\ to|do(?:\ not|n['’]t)\ have\ the\ ability\ to)"
            r" \ (?:browse|access|search)\ (?:the\ (?:internet|web)|real-time|external)\b",
            "I cannot browse the internet",
        ),
        (
            "sorry, but I cannot",
            r"\bI['’]?\s?a?m\ sorry,\ but\ I\ (?:cannot|can['’]t|am\ unable\ to|won['’]t) \ (?:assist|help|"
            r"comply|fulfil?l|generate|provide|create|continue)\b",
            "I'm sorry, but I cannot assist",
        ),
        (
            "Certainly! Here is",
            r"^(?:Certainly|Sure|Absolutely|Of\ course|Great\ question)(?:[!,.]|\ thing!)\ (?:Here(?:['’]s|"
            rf"\ is|\ are)|Below\ is) (?!\ (?:where|why|how|what|who|when|one|my|our)\b) \b(?=[^.!?\r\n]{{0,80}}(?:\b{_WORK}\b|"
            r":\s*\Z))",
            "Certainly! Here is a draft of the article:",
        ),
        (
            "Here is a version of your text",
            r"^(?:I\ apologi[sz]e\ for\ the\ (?:confusion|oversight|error|mistake)[.!]\s)?Here(?:['’]s|\ is)"
            rf"\ (?:an?|the|your) \ (?:(?:more\ )?[\w-]+,?\ ){{0,3}}{_WORK} (?:\ of\ (?:the|your)\ (?:article|"
            r"text|story|piece|paragraph|draft)\b|\ (?:based\ on|for)\ your\b)",
            "Here is a shorter version of your article",
        ),
        (
            "Here is the rewritten article",
            r"^(?:I\ apologi[sz]e\ for\ the\ (?:confusion|oversight|error|mistake)[.!]\s)?Here(?:['’]s|\ is)"
            rf"\ (?:an?|the|your) \ (?:[\w-]+,?\ )?{_MADE}\ (?:[\w-]+\ )?{_WORK}(?:\ of\ (?:the|your)\ [\w-]+)"
            r"?\s*[:.]?\s*\Z",
            "Here is the revised article:",
        ),
        (
            "would you like me to",
            r"^Would\ you\ like\ (?:me\ to|a\ (?:shorter|longer|more\ \w+|different)?\ ?version)\b",
            "Would you like me to",
        ),
        (
            "let me know if you would like",
            r"^Let\ me\ know\ if\ you(?:\ would|['’]d)\ like\ (?:me\ to|any\ changes)\b",
            "Let me know if you would like me to",
        ),
        (
            "let me know if you need",
            r"(?:^|(?<=[.!]\ ))(?:Let\ me\ know|Feel\ free\ to\ (?:ask|let\ me\ know))\ if\ you \ (?:need|"
            r"want|have|would\ like)\ (?:any\ |anything\ |some\ |me\ to\ )?(?:further|more|other|additional|"
            r"else|make|revise|adjust)\b",
            "Let me know if you need any further",
        ),
        (
            "if you would like, I can",
            rf"^If\ you(?:['’]d|\ would)\ like,?\ I\ can\ (?:also\ )? {any_of(REQUESTS)}\b",
            "If you'd like, I can also add",
        ),
        (
            "Sure, here is",
            rf"^(?:Certainly|Sure|Absolutely|Of\ course),\ here(?:['’]s|\ is)\ (?:an?|the|your)\b"
            rf"[^.!?]{{0,80}}\b{_WORK}\b[^.!?]{{0,60}}:\s*\Z",
            "Sure, here is the article:",
        ),
        (
            "remember to replace",
            r"^(?:Please\ )?[Rr]emember\ to\ (?:replace|fill\ in)\ the\ (?:placeholders?|bracketed)\b",
            "Remember to replace the placeholders",
        ),
        (
            "is fictional",
            r"^\*{0,2}Note:?\*{0,2}:?\ [Tt]his\ (?:article|story|piece|text)\ is\ (?:a\ )?(?:(?:purely\ )"
            r"?fictional|hypothetical)\b",
            "Note: This article is purely fictional",
        ),
        ("who said", r"^(?:ChatGPT|Copilot|Gemini|Claude|You)\ said:\s*\Z", "ChatGPT said:"),
        ("Regenerate", r"^Regenerate(?:\ response)?\Z", "Regenerate response"),
    ),
    re.VERBOSE,
    signs=(
        r"(?:AI|artificial intelligence|large) (?:language|assistant|chatbot|model)|s an AI,",
        r"[Mm]y (?:last|latest|most|knowledge|training)|have (?:access to )?(?:real-time|current)",
        r"(?:browse|access|search) (?:the|real-time|external)|sorry, but I|Let me know|Feel free",
        r"\A(?:Certainly|Sure|Absolutely|Of course|Great question|I apologi|Here(?:['’]s| is)|Would you like|If you)",
        r"\A(?:(?:Please )?[Rr]emember|\*{0,2}Note|(?:ChatGPT|Copilot|Gemini|Claude|You) said|Regenerate)",
    ),
)
_SUBJECT = lazy.regex(
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
