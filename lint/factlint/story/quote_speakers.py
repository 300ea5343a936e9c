"""Who is given the same words: by the article, by its sources and peers, by the turns of a transcript."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from factlint.facts import Facts
from factlint.facts.model import Quote, Speaker
from factlint.story import Source, Story
from factlint.story.align import Alignment, align
from factlint.story.near import narrowed
from factlint.story.quote_index import Index, core, passages, verbatim_all
from factlint.story.quote_texts import texts
from factlint.story.quote_words import BREAK, Words
from factlint.story.quotes import Strength, read_quote, strong
from factlint.text import Span

WORDS = 5
"""Fewer of the speaker's own words than this are anybody's."""

SAME = Strength(3.0, 0.8)

MOST = 0.7
"""Within one article only quotations that agree in this share of their words are one remark."""


@dataclass(frozen=True)
class Voice:
    """Somebody who is given a quotation in a document."""

    facts: Facts
    span: Span
    """The mention, in the file."""
    name: str
    kind: str
    """person, organisation, place, turn, or "" where that is unknown."""
    beside: bool
    """Named in words beside the cue, or at the head of the turn; not inferred."""


@dataclass(frozen=True)
class Conflict:
    """The same words with two speakers: here, and in another place."""

    quote: Quote
    voice: Voice
    other: Voice
    passage: Span
    """The same words in the other voice's file."""
    peer: bool


def conflicts(story: Story) -> Iterator[Conflict]:
    """The quotations of the article whose words are given to somebody else elsewhere, in order; one conflict each.

    A quotation that any source gives to the same speaker is settled.
    """
    others = [*story.sources, *story.rivals]
    for quote in story.article.quotes:
        words = read_quote(story, quote)
        if quote.kind == "title" or len(core(words, 0, len(words))) < WORDS:
            continue
        found = list(_elsewhere(story, words, others)) + list(_in_article(story, quote, words))
        if not found:
            continue
        mine = _voice(story.article, quote.index)
        if mine is None:
            continue
        voices = [(voice, span, peer) for voice, span, peer in found if voice is not None]
        if any(compatible(story, mine, voice) for voice, _, _ in voices):
            continue
        for voice, span, peer in voices:
            yield Conflict(quote, mine, voice, span, peer)
            break


def _elsewhere(story: Story, words: Words, others: list[Source]) -> Iterator[tuple[Voice | None, Span, bool]]:
    for source in others:
        read = texts(source.facts)
        turns = _turns(source)
        for index in (read.spoken,) if not turns else (read.prose,):
            for start, end in _places(words, index):
                span = source.facts.prose.span(index.words.span(start, end))
                at = index.words.starts[start]
                voice = _turn(source.facts, turns, at) if turns else _heard(narrowed(story, source), source.facts, at)
                yield voice, span, source.peer


def _heard(narrow: Facts, facts: Facts, at: int) -> Voice | None:
    """Who speaks at a place of a source, as the facts of its part that the model has read tell it."""
    return _voice_at(narrow, at if narrow is facts else narrow.prose.local(facts.prose.span(Span(at, at + 1))).start)


def _in_article(story: Story, quote: Quote, words: Words) -> Iterator[tuple[Voice | None, Span, bool]]:
    """Other quotations of the article with the same words, or nearly."""
    facts = story.article
    index = texts(facts).spoken
    own = facts.local.quotes[quote.index]
    for start, end in _places(words, index):
        if end - start < MOST * len(words):
            continue  # testimonials and vows begin alike: "I'm thankful for the chance to work with …"
        at = index.words.starts[start]
        other = _quote_at(facts, at)
        if other is not None and other.utterance != own.utterance and other.index < own.index:
            yield _voice(facts, other.index), facts.prose.span(index.words.span(start, end)), False


def _places(words: Words, index: Index) -> Iterator[tuple[int, int]]:
    """Where the words stand, or nearly the same: first word and the one after the last."""
    exact = verbatim_all(words, 0, len(words), index)
    if exact:
        yield from ((at, at + len(words)) for at in exact)
    for low, high in passages(words, 0, len(words), index, 2.0):
        for start, end in _runs(index.words, low, high):
            made = align(words, 0, len(words), index.words, start, end, "overlap")
            if made is not None and _much(made) and not any(at <= made.other_start < at + len(words) for at in exact):
                yield made.other_start, made.other_end


def _runs(words: Words, low: int, high: int) -> Iterator[tuple[int, int]]:
    start = low
    for at in range(low, high + 1):
        if at == high or words.keys[at] == BREAK:
            if at - start >= WORDS:
                yield start, at
            start = at + 1


def _much(alignment: Alignment) -> bool:
    return len(alignment.pairs) >= WORDS and strong(alignment, SAME)


def _quote_at(facts: Facts, at: int) -> Quote | None:
    quotes = facts.local.quotes
    index = bisect_right(quotes, at, key=lambda quote: quote.span.start) - 1
    return quotes[index] if index >= 0 and at < quotes[index].span.end else None


def _voice_at(facts: Facts, at: int) -> Voice | None:
    quote = _quote_at(facts, at)
    if quote is None or any(nested.start <= at < nested.end for nested in quote.nested):
        return None
    return _voice(facts, quote.index)


def _voice(facts: Facts, index: int) -> Voice | None:
    speaker = facts.speakers[index]
    if speaker is None or speaker.name is None or speaker.kind == "description" or _for_another(facts, speaker):
        return None
    return Voice(facts, speaker.span, speaker.name, _kind(facts, speaker), speaker.kind == "name" and not speaker.carried)


def _kind(facts: Facts, speaker: Speaker) -> str:
    for name in facts.names:
        if name.span.overlaps(speaker.span):
            return name.kind
    return next((entity.kind for entity in facts.entities if entity.name == speaker.name), "")


_SPEAKS_FOR = re.compile(
    r"\b(?:spokes\w+|press (?:secretary|officer)|on behalf of|echo(?:ed|es|ing)|quot(?:ed|es|ing)|read(?:ing)? (?:from|out)|citing)\b", re.I
)


def _for_another(facts: Facts, speaker: Speaker) -> bool:
    """The words beside the mention say that the words are another's."""
    text, span = facts.document.text, speaker.span
    return bool(_SPEAKS_FOR.search(text[max(0, span.start - 60) : span.start]) or _SPEAKS_FOR.search(text[span.end : span.end + 60]))


@dataclass(frozen=True)
class Turn:
    """A turn of a transcript: who is named at its head, and where it begins; local offsets."""

    label: Span
    start: int


_LABEL = re.compile(r"(?P<name>[^\W\d_][\w.’' -]{0,50}?)(?: ?\([^()\n]{1,80}\)| ?\[[^\[\]\n]{1,80}\])?:(?=\s)")


def _turns(source: Source) -> tuple[Turn, ...]:
    """The turns of a source that is a transcript; none for other documents."""
    facts = source.facts
    if "quote-turns" not in facts.shared:
        text = facts.prose.text
        turns = []
        for block in facts.local.blocks:
            label = _LABEL.match(text, block.span.start, min(block.span.end, block.span.start + 140))
            if label and len(label["name"].split()) <= 5:
                turns.append(Turn(Span(*label.span("name")), label.end()))
        names = {text[turn.label.start : turn.label.end].lower() for turn in turns}
        transcript = len(turns) >= 2 and len(names) >= 2 and len(turns) * 3 >= len(facts.local.blocks)
        facts.shared["quote-turns"] = tuple(turns) if transcript or source.kind == "transcript" else ()
    return cast("tuple[Turn, ...]", facts.shared["quote-turns"])


def _turn(facts: Facts, turns: tuple[Turn, ...], at: int) -> Voice | None:
    index = bisect_right(turns, at, key=lambda turn: turn.start) - 1
    if index < 0:
        return None
    label = turns[index].label
    name = facts.prose.text[label.start : label.end]
    return Voice(facts, facts.prose.span(label), name, "turn", True)


_ROLES = re.compile(r"q|a|question|answer|reporter|moderator|host|interviewer|speaker|unidentified|announcer|narrator|audience|crowd", re.I)
_TITLES = frozenset(
    """mr mrs ms miss mx dr sir dame lord lady gov governor sen senator rep representative president prime minister secretary general gen
    judge justice chief director mayor captain capt col colonel lt sgt officer professor prof chairman chairwoman chair the of and for
    de van von la al el del bin jr sr ii iii us united states american russian chinese british national state department office""".split()
)
CAPITALS = (
    frozenset("russia moscow kremlin russian".split()),
    frozenset("washington states america american administration pentagon us u.s".split()),
    frozenset("china beijing chinese".split()),
    frozenset("britain london uk kingdom downing british".split()),
    frozenset("eu brussels european union commission".split()),
    frozenset("ukraine kyiv kiev ukrainian".split()),
    frozenset("france paris elysee french".split()),
    frozenset("germany berlin german".split()),
    frozenset("iran tehran iranian".split()),
    frozenset("israel jerusalem israeli".split()),
    frozenset("japan tokyo japanese".split()),
    frozenset("india delhi indian".split()),
    frozenset("turkey ankara turkish".split()),
)


def compatible(story: Story, one: Voice, other: Voice) -> bool:
    """The two may be one speaker: they share a name, one is a government's seat or speaks for the other, or too little is known."""
    if one.kind != other.kind and "turn" not in (one.kind, other.kind):
        return True
    if "" in (one.kind, other.kind) or "place" in (one.kind, other.kind) or _ROLES.fullmatch(one.name) or _ROLES.fullmatch(other.name):
        return True
    mine, theirs = _forms(one), _forms(other)
    if not mine or not theirs or _shared(one, other):
        return True
    if any(mine & _plain(person.name, *person.aliases) and theirs & _plain(person.name, *person.aliases) for person in story.people):
        return True
    return any(mine <= names or theirs <= names for names in CAPITALS)


def _shared(one: Voice, other: Voice) -> bool:
    """The two have a name in common; for people their surnames, or the one name that one of them goes by."""
    if "organisation" in (one.kind, other.kind):
        return bool(_forms(one) & _forms(other))
    return bool(_surnames(one) & _forms(other) or _forms(one) & _surnames(other))


def _surnames(voice: Voice) -> set[str]:
    words = (re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name) for name in (voice.name, *_other_forms(voice)))
    return _plain(*(name[-1] for name in words if name))


def _forms(voice: Voice) -> set[str]:
    """The words of all names that the document has for a voice."""
    return _plain(voice.name, *_other_forms(voice))


def _other_forms(voice: Voice) -> tuple[str, ...]:
    if voice.kind == "turn":
        return ()
    return next((entity.forms for entity in voice.facts.entities if entity.name == voice.name), ())


def _plain(*names: str) -> set[str]:
    letters = "".join(c for c in unicodedata.normalize("NFD", " ".join(names).lower()) if not unicodedata.combining(c))
    return {word for word in re.findall(r"[^\W\d_]+", letters) if len(word) > 1 and word not in _TITLES}
