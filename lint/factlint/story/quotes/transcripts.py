"""Transcripts: the turns of a source, and who has the word at a place of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source
from factlint.text import Span
from factlint.words import any_of
from factlint.words.attribution.cues import SPOKEN
from factlint.words.names.given import GIVEN
from factlint.words.names.runs import NOT_NAMES, OPENERS
from factlint.words.quotes.transcripts import BEFORE_SPEAKERS, MEMO_HEADS, TITLED_SPEAKERS, TURN_ROLES
from factlint.words.small import CAPITALISED_NO_NAME


@dataclass(frozen=True)
class Turn:
    """A turn of a transcript: who is named at its head, "" where that is doubtful, and where it begins; local offsets."""

    span: Span
    start: int
    name: str


_TIME = r"(?:>{2,3} ?)?(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]? +)?"
_NAME = r"(?P<name>@?[^\W\d_](?:[\w.’'-]| (?!- )){0,50}?)"
_OFFICE = r"(?:,| ?[–—|/]| -) (?:[^:\n.!?]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z]{2})\.){1,70}"
"""Of "Ada Lind, County Clerk", "Ada Lind – Sund Ltd.": what the speaker is."""
_AFTER_NAME = rf"(?P<office>{_OFFICE})?" r"(?P<about>(?: ?\([^()\n]{1,80}\)| ?\[[^\[\]\n]{1,80}\]){0,3}):(?=\s|\Z)"
_RECORD = (
    r"(?P<record>(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep)\.|Senator|Representative|Chair(?:man|woman)?|The) [A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]+)?)\.(?=\s)"
)
"""As congressional records print it: "Mr. DAHL. I have the report." """
_PLAIN_RECORD = r"(?P<plain>(?:Mr|Ms|Mrs|Dr|Sen|Rep)\. [A-Z][a-z’'-]+)\.(?=\s+[A-Z“\"])"
"""The same in small letters: "Mr. Dahl. I have the report." """
_DASHED = r"(?P<dashed>[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]*){1,3}) ?(?:[–—]| -{1,2}) ?(?=[A-Z“\"])"
"""In capitals with a dash before the words: "OLA DAHL — I have the report." """
_DOTTED = (
    rf"(?P<dotted>(?:{any_of(TITLED_SPEAKERS)}|HON|MR|MRS|MS|DR)\.? [A-Z](?:[\w.’'-]| (?=[A-Z])){{1,50}}?)"
    r"(?: ?\([^()\n]{1,120}\))?\.[ ]?[-–—](?=\s)"
)
"""With a full stop and a dash, as chambers print it: "HON. O. DAHL (Minister for Fisheries).- I have it." """
_SIDE = r"(?P<side>[QA](?=\.\s|\t|[ ]{3})|Q(?=[ \u00a0]+[A-Z“\"(]))\.?"
"""Who asks and who answers; a question may have nothing but a blank after its letter, an answer may not: "A boat sank"."""
_LABEL = lazy.regex(rf"{_TIME}(?:{_NAME}{_AFTER_NAME}|{_SIDE}|{_RECORD}|{_PLAIN_RECORD}|{_DASHED}|{_DOTTED})")
_IN_SENTENCE = r"(?P<name>(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Prof|Gov|Hon)\. )?[^\W\d_](?:[\w’'-]|(?<=\b[A-Z])\.| (?=\S)){0,50}?(?: [JS]r\.)?)"
"""A name without the full stop of the sentence before it."""
_IN_CAPITALS = r"(?P<office>, [A-Z][A-Z .,’'&/-]{1,70}(?=:))?"
_WITHIN = lazy.regex(rf"(?<=[.!?…”\"—-] )(?:{_IN_SENTENCE}{_IN_CAPITALS}:(?=\s)|{_RECORD}|{_PLAIN_RECORD})")
"""A label after a sentence: a page that has breaks for paragraphs, or a converter that has joined the lines of two turns."""
_HONORIFIC = lazy.regex(rf"{any_of(BEFORE_SPEAKERS)}\b\.?")


def turns(source: Source) -> tuple[Turn, ...]:
    """The turns of a source that is a transcript; none for other documents."""
    facts = source.facts
    if source.kind == "transcript" or facts.document.spoken:
        return _declared(facts)
    return () if facts.document.excerpt else _shown(facts)  # of an excerpt it is known: it is spoken where the labels of the file show it


@once
def _declared(facts: Facts) -> tuple[Turn, ...]:
    return _found(facts, declared=True)


@once
def _shown(facts: Facts) -> tuple[Turn, ...]:
    return _found(facts, declared=False)


def _found(facts: Facts, declared: bool) -> tuple[Turn, ...]:
    """The turns of a document that is declared to be a transcript, or that two or more labels show to be one."""
    text = facts.prose.text
    first: list[Turn] = []
    alone: list[Turn] = []
    later: list[Turn] = []
    for block in facts.local.blocks:
        label = _LABEL.match(text, block.span.start, min(block.span.end, block.span.start + 200))
        if label and (label.end() < block.span.end or _alone(label)):
            first += _labelled(label)
        elif label and len((label["name"] or "").split()) > 1:
            alone += _labelled(label)
        later += [turn for found in _WITHIN.finditer(text, block.span.start, block.span.end) for turn in _labelled(found)]
    first += _again(alone, any(turn.name.split()[0].lower() in GIVEN for turn in first))
    first += _name_lines(facts)
    first += _side_lines(facts, first)
    first = [*_names([turn for turn in first if turn.name], text), *(turn for turn in first if not turn.name)]
    known = {turn.name.lower() for turn in first if turn.name}
    first.sort(key=lambda turn: turn.start)
    first_begins = bool(first) and first[0].span.start < len(text) // 4 + 200
    more = (t for t in later if t.name.lower() in known or ((declared or (first_begins and _full(t.name))) and _capitals(t.name)))
    by_words = {turn.start: turn for turn in (*more, *first)}  # "DAHL" is in "MS. DAHL" as well
    all_turns = sorted({turn.span: turn for turn in by_words.values()}.values(), key=lambda turn: turn.start)
    names = {turn.name.lower() for turn in all_turns} - {""}
    shown = len(names) >= 2 and sum(turn.name != "" for turn in all_turns) * 3 >= len(facts.local.blocks)
    shown = shown or (len(all_turns) * _LONG >= len(facts.local.blocks) and _by_turns(first))
    return tuple(all_turns) if shown or declared else ()


_LONG = 8
"""Paragraphs to a turn, at most, where people speak by turns."""


def _by_turns(labels: Sequence[Turn]) -> bool:
    """Two or more people, one of whom has the word again after another."""
    names = [turn.name.lower() for turn in labels]
    people = {name for name in names if len(name.split()) > 1 and (name.split()[0] in GIVEN or _HONORIFIC.match(name.title()))}
    begins = {name: at for at, name in reversed(list(enumerate(names)))}
    again = any(name in people and name != last and begins[name] < at for at, (last, name) in enumerate(pairwise(names), 1))
    return len(people) > 1 and again


_LINE = lazy.regex(
    r"(?:(?<=\n)|(?<=[.!?…”\"] )|\A)(?P<name>[A-Z][A-Z’'-]+(?: (?:[A-Z]\.|[A-Z][A-Z’'-]+)){1,3}|[A-Z][a-z’'-]+ [A-Z][a-z’'-]+)(?=\s+\S)"
)
_BREAK = lazy.regex(r"\n|<br\b", re.I)


_SIDE_LINE = lazy.regex(r"(?<=\s)(?P<side>[QA])[.:](?=\s)")
_PAGE_BREAK = lazy.regex(r"<br\b", re.I)


def _side_lines(facts: Facts, first: Sequence[Turn]) -> list[Turn]:
    """Questions and answers on lines of their own within a paragraph: "Q. Did it sink?<br>A. It did."; none without both."""
    breaks = _PAGE_BREAK if facts.document.kind == "html" else _BREAK
    found = []
    for side in _SIDE_LINE.finditer(facts.prose.text):
        before, at = facts.prose.span(Span(side.start() - 2, side.start() - 1)), facts.prose.span(Span(*side.span("side")))
        if breaks.search(facts.document[Span(before.end, at.start)]):
            found.append(Turn(Span(*side.span("side")), side.end(), side["side"]))
    known = {turn.start for turn in first}
    return [turn for turn in found if turn.start not in known] if len({turn.name for turn in (*first, *found)} & {"Q", "A"}) == 2 else []


def _name_lines(facts: Facts) -> list[Turn]:
    """Names on lines of their own above the words: "ANN REES" and a line break; a first name, or the line again, shows it is a name."""
    text, prose = facts.prose.text, facts.prose
    found = []
    for line in _LINE.finditer(text):
        span = prose.span(Span(*line.span("name")))
        words = next((at for at in range(line.end(), len(text)) if not text[at].isspace()), len(text))
        after = facts.document[Span(span.end, prose.span(Span(words, words + 1)).start)]
        before = facts.document[Span(max(0, span.start - 12), span.start)]
        if _BREAK.search(after) and (_BREAK.search(before) or span.start < 12 or "<p" in before):
            found.append(Turn(Span(*line.span("name")), words, line["name"]))
    often = Counter(turn.name for turn in found)
    return [turn for turn in found if often[turn.name] > 1 or turn.name.split()[0].lower() in GIVEN]


def _names(first: Sequence[Turn], text: str) -> Iterator[Turn]:
    """The labels that may be names. "One thing I know: …" begins a sentence, unless it comes again; who speaks after "Remember: …", which
    may be a name, is not known, unless most labels are such words: "Dahl: …", "Lund: …"."""
    often = Counter(turn.name.lower() for turn in first)
    surnames = {part.lower() for turn in first if len(turn.name.split()) > 1 for part in turn.name.split()}
    if any(often[turn.name.lower()] == 1 and " " not in turn.name for turn in first):
        surnames |= {pair["last"].lower() for pair in _PAIR.finditer(text) if pair["first"].lower() in GIVEN}
    sure = [often[turn.name.lower()] > 1 or _may_be_name(turn.name, surnames) for turn in first]
    odd = [" " not in turn.name and turn.name[0].isupper() and not is_sure for turn, is_sure in zip(first, sure, strict=True)]
    other_words = OPENERS | NOT_NAMES | set(_SMALL.findall(text)) if sum(odd) > sum(sure) else frozenset()
    for turn, is_sure, is_odd in zip(first, sure, odd, strict=True):
        if is_sure or (is_odd and other_words and turn.name.lower() not in other_words):
            yield turn
        elif is_odd:
            yield replace(turn, name="")


_SMALL = lazy.regex(r"\b[a-z]+\b")
_PAIR = lazy.regex(r"\b(?P<first>[A-Z][\w’'-]+) (?=(?P<last>[A-Z][\w’'-]+))")


def _may_be_name(name: str, surnames: set[str]) -> bool:
    words = name.split()
    if len(words) > 1:
        return all(not word[0].isalpha() or word[0].isupper() for word in (words[0], words[-1]))
    return name.isupper() or name.lower() in GIVEN | surnames or not name.isalpha() or _ROLE.fullmatch(name) is not None


_ROLE = lazy.regex(any_of(TURN_ROLES), re.I)


def _again(alone: Sequence[Turn], people: bool) -> Iterator[Turn]:
    """Labels on lines of their own: those that come again, beside `people`, have first names that are less known; others may be topics, and
    who speaks below them is not known."""
    often = Counter(turn.name for turn in alone)
    for turn in alone:
        yield turn if people and often[turn.name] > 1 else replace(turn, name="")


def _alone(label: re.Match[str]) -> bool:
    """The label is a line of its own, by its office or first name that of a speaker: "ADA LIND, head coach:"."""
    words = (label["name"] or "").split()
    return len(words) > 1 and (label["office"] is not None or words[0].lower() in GIVEN)


def _labelled(label: re.Match[str]) -> tuple[Turn, ...]:
    """The turn a label begins; none where it is a sentence that ends in a colon."""
    found = label.groupdict()
    group = next(key for key in ("name", "record", "plain", "side", "dashed", "dotted") if found.get(key))
    name = found[group]
    if group == "dashed" and name.split()[0].lower() not in GIVEN and _HONORIFIC.match(name.title()) is None:
        return ()  # the place a report comes from: "NORTH VIK — The pier …"
    turned = _TURNED.fullmatch(found.get("office") or "")
    if turned is not None and turned["first"].lower() in GIVEN and len(name.split()) < 3:
        return (Turn(Span(*label.span(group)), label.end(), f"{turned['given']} {name}"),)
    if name.lower() in MEMO_HEADS:
        return ()
    holder = _HOLDER.fullmatch(found.get("about") or "")
    if holder is not None and name.split()[0].lower() not in GIVEN and (holder["title"] or holder["first"].lower() in GIVEN):
        start = label.start("about") + holder.start("name")
        return (Turn(Span(start, start + len(holder["name"])), label.end(), holder["name"]),)
    if len(name.split()) > 5 or name.split()[-1] in SPOKEN or not _holds(name, found.get("office") or "", label):
        return ()  # "He concluded: “…”"
    return (Turn(Span(*label.span(group)), label.end(), name),)


_MORE = r"(?:[A-Z][\w.’'-]* )"
_TITLED = rf"(?P<title>{any_of(TITLED_SPEAKERS)})\.? {_MORE}{{0,3}}"
_UNTITLED = rf"(?P<first>[A-Z][\w’'-]+) {_MORE}{{0,2}}"
_HOLDER = lazy.regex(rf" ?[(\[](?P<name>(?:{_TITLED}|{_UNTITLED})[A-Z][\w’'-]+)[)\]].*")
"""Who holds the post that a label has: "The Minister for Fisheries (Mr Tomas Dahl):"."""
_NO_NAME = lazy.regex(any_of(CAPITALISED_NO_NAME), re.IGNORECASE)
_QUOTED = lazy.regex(r"\s*[“\"‘]")


def _holds(name: str, office: str, label: re.Match[str]) -> bool:
    """What stands between a name and its colon is an office, and no part of a sentence: "As Ada Lind, the mayor, put it: “We …”"."""
    words = name.split()
    if not office or name.isupper():
        return True
    if len(words) < 2 or not _capitals(name) or any(character.isdigit() for character in name):
        return False
    said = any(word.strip(",.") in SPOKEN for word in office.split())
    return not said and _NO_NAME.fullmatch(words[0]) is None and _QUOTED.match(label.string, label.end()) is None


_TURNED = lazy.regex(r", (?P<given>(?P<first>[A-Z][\w’'-]+)(?: [A-Z][\w.’'-]*)?)")
"""A first name after the surname, as meeting programs of large bodies write it: "Lind, Marta:"."""


def _full(name: str) -> bool:
    """The name is one of two words, in capitals throughout, or has a title: no "Where:" and no "Cost:"."""
    return len(name.split()) > 1 or (name.isupper() and len(name) > 2) or _HONORIFIC.match(name) is not None


def _capitals(name: str) -> bool:
    return len(name.split()) <= 4 and all(word[0].isupper() for word in name.split())


def turn_at(turns: tuple[Turn, ...], at: int) -> Turn | None:
    """The turn that holds a place."""
    index = bisect_right(turns, at, key=lambda turn: turn.start) - 1
    return turns[index] if index >= 0 else None
