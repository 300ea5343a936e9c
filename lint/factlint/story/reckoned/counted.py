"""Another number of the same thing, where a source has one only: six states and five states, eight years and the seven that were asked."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.story import Source, Story
from factlint.story.beside import sentence_at
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem, stems
from factlint.story.reckoned.sought import Reckoned, at
from factlint.text import Span, fold
from factlint.words.claims.reckoned import DEALINGS, OF_EVERYTHING

_DEEDS = {stem(word): name for name, words in DEALINGS.items() for word in words.split()}
_SHARED = 3
"""Words that the two sentences share, besides what is counted."""
_TURN = lazy.regex(r"(?:^|\n)(?P<name>(?:[A-Z][\w.’'-]*,? ?){1,5})(?: ?\([^()\n]*\))?: ")
_CAPITAL = lazy.regex(r"[A-Z][\w’'-]{2,}")
_FEW = 100


def other_count(story: Story, own: GivenFigure) -> Reckoned | None:
    """Where every number that the sources give of the same thing is another one, and one is in a sentence on the same."""
    figure = own.figure
    if figure.value is None or figure.hedge or figure.kind not in ("count", "duration", "ratio", "money", "percent"):
        return None
    same = [(source, other) for source in story.sources for other in given(source.facts).figures if _of_the_same(own, other)]
    near = [(source, other) for source, other in same if _alike(own, source, other)]
    values = {other.figure.value for _, other in near}
    if len(values) != 1 or not _near(own, near[0][1]) or any(other.figure.value == figure.value for _, other in same):
        return None
    source, other = near[0]
    said = {(one.figure.kind, one.figure.unit, one.figure.value) for one in given(story.article).figures if one.number != own.number}
    if figure.kind in ("percent", "money") and (other.figure.kind, other.figure.unit, other.figure.value) in said:
        return None  # the story has both: 40 per cent at first, and 30 later
    return Reckoned("conflicts", "another number", at(source, other.span))


_ON = lazy.regex(r" (?:(?:on|for|to|in|at) (?:an? |the |its |his |her )?|an? |the )(?P<words>[a-z][\w’'-]+(?: [a-z][\w’'-]+)?)")


def of_sibling(source: Source, own: GivenFigure) -> GivenFigure | None:
    """Where a source has the figure of one thing and another figure of the one that the story names: "$5 on boats and $7 on nets"."""
    if own.figure.kind not in ("money", "count", "percent") or not (mine := _on(own)):
        return None
    figures = given(source.facts).figures
    same = [
        one
        for one in figures
        if (one.figure.kind, one.figure.unit, one.figure.value) == (own.figure.kind, own.figure.unit, own.figure.value)
    ]
    if not same or any(not _on(one) or _on(one) & mine for one in same):
        return None
    beside = (other for one in same for other in figures if other.sentence == one.sentence and other.number != one.number)
    return next(
        (one for one in beside if one.figure.kind == own.figure.kind and one.figure.unit == own.figure.unit and mine <= _on(one)), None
    )


def _on(own: GivenFigure) -> frozenset[str]:
    found = _ON.match(own.facts.local.text, own.figure.span.end)
    return stems(found["words"]) if found else frozenset()


_PHRASE = lazy.regex(r" (?P<words>(?:[a-z][\w’'-]+ ){1,2}[a-z][\w’'-]+)")


def other_phrase(story: Story, own: GivenFigure) -> Reckoned | None:
    """Another number before the very same words, "ten rebuilt trains": in the sources there is one only, and the story has it nowhere."""
    mine = _phrase(own)
    if own.figure.kind != "count" or own.figure.hedge or own.figure.value is None or not mine:
        return None
    found = [
        (source, other) for source in story.sources for other in given(source.facts).figures if other.figure.value and mine & _phrase(other)
    ]
    values = {other.figure.value for _, other in found}
    said = {one.figure.value for one in given(story.article).figures}
    if len(values) != 1 or values & said or found[0][1].figure.hedge or not _near(own, found[0][1]):
        return None
    return Reckoned("conflicts", "another number", at(found[0][0], found[0][1].span))


def _phrase(own: GivenFigure) -> frozenset[str]:
    """What is counted with the word before it, "rebuilt trains"."""
    found = _PHRASE.match(own.facts.local.text, own.figure.span.end)
    of = own.figure.of
    words = found["words"].split() if found and of else []
    at_noun = next((place for place, word in enumerate(words) if stem(word) == stem(of or "")), 0)
    known = at_noun and bool(stems(words[at_noun - 1]))
    return frozenset({f"{stem(words[at_noun - 1])} {stem(words[at_noun])}"}) if known else frozenset()


_BARE = 2


def other_total(story: Story, own: GivenFigure) -> Reckoned | None:
    """ "Nine candidates stood", where a source says "There were eight candidates" and has no other number of them."""
    of = stem(own.figure.of or "")
    if own.figure.kind != "count" or own.figure.hedge or not own.figure.value or not of or len(own.topic - {of}) > _BARE:
        return None
    found = [(source, other) for source in story.sources for other in given(source.facts).figures if stem(other.figure.of or "") == of]
    values = {other.figure.value for _, other in found}
    if len(values) != 1 or len(found[0][1].topic - {of}) > _BARE or not _near(own, found[0][1]) or own.figure.value in values:
        return None
    return Reckoned("conflicts", "another number", at(found[0][0], found[0][1].span))


def _near(own: GivenFigure, other: GivenFigure) -> bool:
    """One is at most half as much again as the other: a far number is of something else."""
    large, small = max(own.figure.value or 0, other.figure.value or 0), min(own.figure.value or 0, other.figure.value or 0)
    return small > 0 and large <= small * Decimal("1.5")


def _of_the_same(own: GivenFigure, other: GivenFigure) -> bool:
    mine, theirs = own.figure, other.figure
    if theirs.value is None or theirs.hedge or mine.kind != theirs.kind or mine.unit != theirs.unit:
        return False
    if mine.kind in ("duration", "ratio", "money", "percent"):
        return True
    if _whole(own) is not None and _whole(own) == _whole(other):
        return True  # four of the nine, and five of the nine
    of = stem(mine.of or "")
    bare = theirs.of is None and (theirs.value or 0) < _FEW and (mine.value or 0) < _FEW
    return bool(of) and of not in _GENERAL and (of == stem(theirs.of or "") or bare)


_OF_WHOLE = lazy.regex(r" (?:out )?of (?:the |its |their |our |his |her )?(?:past |last |first |[\w-]+['’]s )?$")
_OF_ALL = lazy.regex(r"\b[Oo]f $|\b[Oo]f (?:the|its|our) $")
_THEN = lazy.regex(r"(?: [a-z]+){0,2},? (?:only )?")


def _whole(own: GivenFigure) -> Decimal | None:
    """Nine, of "four of the nine"."""
    figures, text = own.facts.local.figures, own.facts.local.text
    before = figures[own.number - 1] if own.number else None
    all_ = before is not None and before.kind == "count" and _OF_ALL.search(text, max(0, before.span.start - 8), before.span.start)
    if before is not None and all_ and _THEN.fullmatch(text, before.span.end, own.figure.span.start):
        return before.value  # "of 58 trains, 17"
    after = figures[own.number + 1] if own.number + 1 < len(figures) else None
    if after is None or not _OF_WHOLE.fullmatch(text, own.figure.span.end, after.span.start):
        return None
    return after.value


_GENERAL = frozenset(map(stem, OF_EVERYTHING))


def _alike(own: GivenFigure, source: Source, other: GivenFigure) -> bool:
    """The sentences share several words; fewer where it is the turn of somebody who is named in the story's sentence."""
    mine, theirs = _topic(own), _topic(other)
    shared = (mine & theirs) - {stem(own.figure.of or "")}
    if _whole(own) is not None and _whole(own) == _whole(other):
        return len(shared) >= _SHARED - 1
    if own.figure.kind == "ratio":
        return len(shared) >= _SHARED - 1 and 2 * len(shared) >= min(len(mine), len(theirs))
    if own.figure.kind == "percent":
        return len(shared) > _SHARED and 2 * len(shared) >= min(len(mine), len(theirs))
    if own.figure.kind == "money":
        # What a thing costs changes from year to year: another number has to be in both sentences.
        return (
            bool(_values(own) & _values(other))
            and len(shared) >= _SHARED - 1
            and not (own.years and other.years and own.years != other.years)
        )
    if own.figure.kind == "count" and other.figure.of is not None:
        least = min(len(mine), len(theirs)) - 1
        if shared and 2 * len(shared) >= least and min(_size(own), _size(other)) >= _FEW_TEN:
            return True
        return len(shared) + len(_values(own) & _values(other)) >= _SHARED
    named = _turn_of(source, other) & _names(own)
    deeds = frozenset(_DEEDS.values())
    return bool(named) and (len(shared - named) >= 2 or bool(shared & deeds))


_FEW_TEN = 20


def _size(own: GivenFigure) -> Decimal:
    return own.figure.value or Decimal(0)


def _topic(own: GivenFigure) -> frozenset[str]:
    return frozenset(_DEEDS.get(word, word) for word in own.topic | stems(sentence_at(own.facts, own.figure.span.start)))


def _values(own: GivenFigure) -> frozenset[object]:
    """The other numbers of its sentence."""
    return frozenset(one.figure.value for one in given(own.facts).figures if one.sentence == own.sentence and one.number != own.number)


def _names(own: GivenFigure) -> frozenset[str]:
    return frozenset(map(fold, _CAPITAL.findall(sentence_at(own.facts, own.figure.span.start))))


def _turn_of(source: Source, other: GivenFigure) -> frozenset[str]:
    """The words of the name of whoever has the turn in a transcript."""
    text = source.facts.local.text
    turns = list(_turns(text, other.figure.span))
    return frozenset(map(fold, _CAPITAL.findall(turns[-1]))) if turns else frozenset()


def _turns(text: str, span: Span) -> Iterator[str]:
    for found in _TURN.finditer(text, max(0, span.start - 1500), span.start):
        yield found["name"]
