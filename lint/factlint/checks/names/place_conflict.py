"""A place in two spellings, one event in a place here and outside it there, or in another place in a source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.finding import Edit, Fix, Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.lives import unsettled
from factlint.story.events.passages import Passage
from factlint.story.events.sites import pairs
from factlint.story.events.whereabouts import misplaced
from factlint.story.persons.grounds import other_grounds
from factlint.story.persons.wards import other_wards
from factlint.story.rewritten import rewritten
from factlint.text import Span
from factlint.words.names.places import GENERAL_VERBS


@dataclass(frozen=True)
class Params:
    spellings: tuple[str, ...] = ()
    """Two spellings of one place, separated by a slash."""


VALUES = ("here", "there")
LABELS = {
    "spelling": "two spellings of a place",
    "event": "one event in two places",
    "source": "one event in another place in a source",
    "peer": "north of a town and south of it, in two states, on two streets or for two wards, born or dead in two places in two outlets",
    "article": "the same person died in two places",
}

_OUTSIDE = lazy.regex(r"(?<!\w)(?:just )?(?:outside|near) (?:of )?$", re.IGNORECASE)
_INSIDE = lazy.regex(r"(?<!\w)in (?:central |downtown )?$", re.IGNORECASE)


def check(story: Story, params: Params) -> Iterator[Hit]:
    yield from _spelt(story.article, params.spellings)
    yield from _moved(story.article)
    yield from _elsewhere(story)
    for life in unsettled(story):
        values = {"here": life.mine.words, "there": life.other.words}
        label, note = ("peer", "peer") if life.source else ("article", "earlier in the article")
        yield Hit(life.mine.place, values, label, evidence=(Spot(life.other.facts.document, life.other.place, note),))
    yield from (_hit(found.mine, found.other) for found in misplaced(story))
    yield from (_hit(found.mine, found.other) for found in other_grounds(story))
    yield from (_hit(found.mine, found.other) for found in other_wards(story))


def _hit(mine: Passage, other: Passage) -> Hit:
    """What the article and a peer have in two places."""
    values = {"here": mine.words, "there": other.words}
    return Hit(mine.place, values, "peer", evidence=(Spot(other.facts.document, other.place, "peer"),))


def _elsewhere(story: Story) -> Iterator[Hit]:
    """Another hall or town in a source; what N024 finds, in a sentence of the same words, is left to it."""
    words = story.article.prose.words
    seen = [found.mine for found in rewritten(story)] if story.sources else []
    for here, there, source in pairs(story):
        if story.article.quoted(here) is None and not any(here.overlaps(span) for span in seen):
            values = {"here": words(here), "there": source.prose.words(there)}
            yield Hit(here, values, "source", evidence=(Spot(source.document, there, "source"),))


def _spelt(article: Facts, pairs: tuple[str, ...]) -> Iterator[Hit]:
    text = article.prose.text
    for pair in pairs:
        forms = [part.strip() for part in pair.split("/")]
        if len(forms) != 2 or not all(form in text for form in forms):
            continue
        places = [list(_places(article, form)) for form in forms]
        if places[0] and places[1]:
            many, few = sorted(places, key=lambda found: (-len(found), found[0].start))
            first, *rest = few
            here, there = article.prose.words(first), article.prose.words(many[0])
            fix = Fix(tuple(Edit(span, there) for span in few))
            yield Hit(
                first,
                {"here": here, "there": there},
                "spelling",
                tuple(rest),
                (Spot(article.document, many[0], "the other spelling"),),
                fix=fix,
            )


def _places(article: Facts, form: str) -> Iterator[Span]:
    """Where the form is used as the name of a place by itself: no quotation, no dish, body or other town of the name."""
    pattern = re.compile(rf"(?<![\w-]){re.escape(form)}(?![\w-])(?!, [A-Z]| [A-Z])")
    for block in article.local.blocks:
        if block.kind in ("body", "subhead", "caption", "headline", "list"):
            for found in pattern.finditer(article.prose.text, block.span.start, block.span.end):
                span = article.prose.span(Span(*found.span()))
                lead = article.prose.text[max(0, found.start() - 40) : found.start()].split()[-1:]
                if article.quoted(span) is None and not (
                    lead and lead[0][0].isupper() and lead[0] not in ("In", "From", "At", "To", "The")
                ):
                    yield span


@dataclass(frozen=True)
class Event:
    """What happened at a place: the verb and its subject, as lemmas."""

    verb: str
    subject: str
    outside: bool
    span: Span


def _moved(article: Facts) -> Iterator[Hit]:
    first: dict[tuple[int, str, str], Event] = {}
    for name in article.names:
        event = _event(article, name) if name.kind == "place" else None
        if event is None:
            continue
        earlier = first.setdefault((name.entity, event.verb, event.subject), event)
        if earlier.outside != event.outside:
            values = {"here": article.prose.words(event.span), "there": article.prose.words(earlier.span)}
            yield Hit(event.span, values, "event", evidence=(Spot(article.document, earlier.span, "the same event"),))


def _event(article: Facts, name: Name) -> Event | None:
    """The event of a verb with a named or definite subject, "in" or "outside" the place."""
    parse, text, local = article.local.parse, article.prose.text, article.prose.local(name.span)
    before = text[max(0, local.start - 16) : local.start]
    outside = _OUTSIDE.search(before)
    lead = outside or _INSIDE.search(before)
    tokens = parse.within(local)
    if lead is None or not tokens or article.quoted(name.span) is not None or text[local.end : local.end + 2].strip()[:1].isupper():
        return None
    token = tokens[-1]
    for _ in range(3):
        token = parse.heads[token]
        if parse.pos[token] == "VERB":
            break
    if parse.pos[token] != "VERB" or parse.tags[token] not in ("VBD", "VBN") or parse.lemmas[token] in GENERAL_VERBS:
        return None
    subject = next((child for child in parse.children[token] if parse.deps[child] in ("nsubj", "nsubjpass")), None)
    if subject is None or parse.pos[subject] not in ("NOUN", "PROPN"):
        return None
    determined = any(text[parse.starts[c] : parse.ends[c]].lower() in ("the", "its", "his", "her") for c in parse.children[subject])
    if parse.pos[subject] == "NOUN" and (not determined or parse.tags[subject] == "NNS"):
        return None
    start = local.start - len(before) + lead.start()
    return Event(parse.lemmas[token], parse.lemmas[subject], bool(outside), article.prose.span(Span(start, local.end)))
