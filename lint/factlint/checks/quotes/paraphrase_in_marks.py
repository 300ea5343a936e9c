"""Words in quotation marks that the speaker cannot have said so: "he would", of himself."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Quote
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.quotes.beside import BEFORE_CLAUSE

VALUES = ("who", "words")
LABELS = {"pronoun": "he or she for the speaker who says “I”", "name": "the speaker's own name"}

_LEAD = lazy.regex(r"(?P<who>(?:\b[Hh]e|\b[Ss]he|\b[A-Z][\w’'-]+))\s+" + any_of(BEFORE_CLAUSE) + r"\s*(?:that\s+)?\Z")
_SHIFTED = lazy.regex(
    r"(?P<self>he|she)"
    r"(?:[’']d|\s+(?:would|had|was|could|might|did(?:n[’']t)?|wouldn[’']t|couldn[’']t|hadn[’']t|wasn[’']t))\b"
)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `pronoun` where "she said" leads in, `name` where a name does."""
    article = story.article
    text = article.prose.text
    for quote in article.local.quotes:
        words = _SHIFTED.match(text, quote.inner.start, quote.inner.end)
        if words is None:
            continue
        lead = _LEAD.search(text[max(0, quote.span.start - 90) : quote.span.start])
        if lead is None:
            continue
        pronoun = lead["who"].lower() in ("he", "she")
        if (pronoun and lead["who"].lower() != words["self"]) or (not pronoun and _another(article, quote)):
            continue
        yield Hit(article.prose.span(Span(*words.span())), {"who": lead["who"], "words": words[0]}, "pronoun" if pronoun else "name")


def _another(article: Facts, quote: Quote) -> bool:
    """The sentences about the quotation name a second person, who may be the one meant; a name that is not a person's speaks for itself."""
    near = Span(quote.span.start - 300, quote.span.end)
    people = {name.entity for name in article.local.names if name.kind == "person" and name.span.overlaps(near)}
    speaker = article.local.speakers[quote.index]
    return len(people) != 1 or speaker is None or speaker.carried or speaker.kind != "name"
