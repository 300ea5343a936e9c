"""Figures and records whose only source is a page that anybody can edit, or that repeats what others send."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.citations.addresses import host, original
from factlint.facts.model import Citation
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.claims.superlatives import superlative
from factlint.story.figures.given import checkable
from factlint.story.figures.sentences import GivenFigure, read
from factlint.story.ties import cited_by
from factlint.text import Span
from factlint.words.attribution.outlets import within

VALUES = ("claim", "site", "kind")

_KINDS = {
    "which anybody can edit": """
        wikipedia.org wikidata.org fandom.com wikia.com everipedia.org imdb.com discogs.com genius.com quora.com answers.com reddit.com
        findagrave.com geni.com ancestry.com wikihow.com urbandictionary.com openstreetmap.org familysearch.org
    """,
    "which collects what others publish": """
        worldometers.info numbeo.com celebritynetworth.com famousbirthdays.com statista.com brainyquote.com goodreads.com azquotes.com
        wikiquote.org zoominfo.com rocketreach.co
    """,
    "which sends out what companies pay for": """
        prnewswire.com businesswire.com globenewswire.com prweb.com accesswire.com einpresswire.com newswire.com prlog.org openpr.com
    """,
}
_SITES = {site: kind for kind, sites in _KINDS.items() for site in sites.split()}
_NAMED = lazy.regex(
    r"\b(?:wiki\w*|IMDb|reddit\w*|quora|fandom|press release|said in a (?:news )?release|announced|worldometers?|statista)\b", re.IGNORECASE
)
_ADDRESS = lazy.regex(r"https?://[^\s<>\"\])]+")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at the claim, once a sentence; none where the sentence or the story is about the site itself."""
    article = story.article
    for sentence in read(article).sentences:
        claims = [
            mine.span for mine in sentence.figures if checkable(mine) and (mine.figure.of or mine.figure.unit) and _plain(story, mine)
        ]
        if claims and (found := _weak(story, claims[0], claims)) is not None:
            yield found
    for span in article.sentences:
        words = article.prose.words(span)
        if (best := superlative(words)) is not None and (found := _weak(story, span, [])) is not None:
            local = article.prose.local(span)
            at = article.prose.span(Span(local.start + best.start(), local.start + best.end()))
            yield Hit(at, {**found.values, "claim": best[0]}, evidence=found.evidence)


def _plain(story: Story, mine: GivenFigure) -> bool:
    """Not part of a name or a kind: "64-bit", "a 404 page"."""
    document = story.article.document
    after = document.text[mine.span.end : mine.span.end + 10]
    return not re.match(r"[-‑][a-z]|\w*-[a-z]|s\b| (?:pages?|errors?)\b", after) and "-" not in document[mine.span]


def _weak(story: Story, at: Span, claims: list[Span]) -> Hit | None:
    article = story.article
    sentence = article.sentence(at)
    if sentence is None or _NAMED.search(article.prose.words(sentence)) or article.quoted(at) is not None:
        return None
    cited = [one for one in cited_by(story, sentence) if one.kind in ("footnote", "citekey", "bare") or any(c in one.span for c in claims)]
    sites = [_site(citation) for citation in cited]
    if not sites or not all(sites) or _NAMED.search(_title(story)):
        return None
    site = sites[0]
    return Hit(at, {"claim": article.prose.words(at), "site": site, "kind": _SITES[site]}, places=tuple(one.span for one in cited))


def _site(citation: Citation) -> str:
    """The weak site that a citation leads to, and to no other; "" where there is none."""
    addresses = [one.rstrip(".,;)") for one in _ADDRESS.findall(citation.target)]
    hosts = [host(original(address)) for address in addresses]
    found = [next((site for site in _SITES if within(name, site)), "") for name in hosts]
    return found[0] if found and all(found) else ""


def _title(story: Story) -> str:
    headline = next((block for block in story.article.blocks if block.kind == "headline"), None)
    return story.article.prose.words(headline.span) if headline is not None else ""
