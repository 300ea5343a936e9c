"""Addresses with parts that say how readers came, shortened ones, pages made for phones or for a search engine, sessions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.citations.addresses import host, path, tracking, without_tracking
from factlint.finding import Edit, Fix, Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words.attribution.outlets import within
from factlint.words.citations.hosts import SHORTENERS
from factlint.words.patterns import alternatives

VALUES = ("found", "problem", "more")

LABELS = {
    "tracking": "says how readers came",
    "shortened": "hides where it leads",
    "phone-page": "a page made for phones or for a search engine",
    "session": "belongs to one visit",
    "wrapped": "goes through a mail program or a platform",
    "http": "not encrypted",
}

_WRAPPERS = lazy.regex(
    alternatives(
        ("Proofpoint", r"urldefense\.(?:proofpoint\.)?com", "urldefense.proofpoint.com"),
        ("Outlook", r".*\.safelinks\.protection\.outlook\.com", "eur01.safelinks.protection.outlook.com"),
        ("Facebook and Instagram", r"(?:l|lm)\.(?:facebook|instagram)\.com", "l.facebook.com"),
        ("GovDelivery", r"lnks\.gd", "lnks.gd"),
        ("Barracuda", r"linkprotect\.cudasvc\.com", "linkprotect.cudasvc.com"),
        ("Mimecast", r"protect-\w+\.mimecast\.com", "protect-eu.mimecast.com"),
        ("counters of clicks in mail", r"click\.(?:icptrack|pstmrk)\.\w+", "click.pstmrk.it"),
        ("Mailchimp", r".*\.list-manage\.com", "paper.us1.list-manage.com"),
    )
)
_PHONE = lazy.regex(r"(?:[a-z]{2,3}\.)?(?:m|mobile|amp)\.[^.]+\.[a-z]{2,}(?:\.[a-z]{2,})?|.+\.cdn\.ampproject\.org")
_AMP = lazy.regex(r"/amp/?(?:[?#]|\Z)|[/.]amp\.html(?:[?#]|\Z)|[?&]amp(?:=1)?(?:&|\Z)|^/amp/s/", re.IGNORECASE)
_SESSION = lazy.regex(r"[;?&](?:jsessionid|phpsessid|sessionid|session_id|aspsessionid\w*|sid|cftoken)=[\w!.-]{6,}", re.IGNORECASE)
_CHATBOT = lazy.regex(r"utm_source=(?:chatgpt|openai|copilot|perplexity|claude|gemini)", re.IGNORECASE)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a label, the other addresses as places; tracking is taken out by a safe fix."""
    text = story.article.document.text
    found: dict[str, dict[tuple[Span, str], None]] = {}
    for citation in story.article.citations:
        place = citation.place
        if place is not None and citation.kind in ("link", "bare") and host(text[place.start : place.end]):
            for label, what in _problems(text[place.start : place.end]):
                found.setdefault(label, {})[place, what] = None
    for label, places in found.items():
        (first, what), *rest = places
        edits = [Edit(place, without_tracking(text[place.start : place.end])) for place, _ in places] if label == "tracking" else []
        values = {"found": what, "problem": _SAID[label], "more": f" (and {len(rest)} more)" if rest else ""}
        yield Hit(first, values, label, places=tuple(place for place, _ in rest), fix=Fix(tuple(edits), safe=True) if edits else None)


_SAID = {
    "tracking": "only records how readers arrived; take it out",
    "shortened": "is a shortened address: readers cannot see where it leads, and it may be gone before the page is",
    "phone-page": "is a page made for phones or for a search engine; link to the page itself",
    "session": "is your own visit to the site; the address may not work for anybody else",
    "wrapped": "is what a mail program or a platform puts around an address; link to the page itself",
    "http": "is not encrypted; most sites have the page under https:// as well",
}


def _problems(address: str) -> Iterator[tuple[str, str]]:
    """Label and the words at fault. What a chatbot's link says of itself is another rule's."""
    name, rest = host(address), path(address)
    cut = tracking(address)
    if cut and not _CHATBOT.search(address):
        yield "tracking", ", ".join(re.split(r"[=]", address[start:end].lstrip("?&").removeprefix("amp;"))[0] for start, end in cut)
    if any(within(name, short) for short in SHORTENERS) and len(rest) > 1:
        yield "shortened", name
    if _WRAPPERS.fullmatch(name):
        yield "wrapped", name
    if _PHONE.fullmatch(name) or _AMP.search(rest):
        yield "phone-page", name if _PHONE.fullmatch(name) else f"{name}{rest}"[:80]
    if session := _SESSION.search(rest):
        yield "session", session[0].lstrip(";?&")[:40]
    if address.lower().startswith("http://"):
        yield "http", name
