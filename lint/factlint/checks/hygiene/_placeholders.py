"""What is where a fact is still missing: TK, XX, 000, [CQ], (sp?), [name], QUOTE TO COME, lorem ipsum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.text import Section, Span
from factlint.words.calendar import ANY_MONTH


@dataclass(frozen=True, slots=True)
class Placeholder:
    span: Span
    sayable: bool
    """Somebody may be quoted with it; what nobody can have said is a placeholder inside quotation marks too."""


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_MANY = r"(?:%|percent\b|per cent\b|million\b|billion\b|trillion\b|thousand\b)"
_COUNTED = r"(?:people|percent|per\ cent|million|billion|jobs|homes|residents|voters|votes|students|patients|deaths)"
_FIELD = (
    r"(?:name|first\ name|last\ name|full\ name|surname|figure|number|amount|quote|headline|byline|photo|link|source|percentage|date|day"
    r"|month|time|place|location|city|town|street|age|company|company\ name|job\ title|organi[sz]ation|score|statistic)"
)
_COPY = (
    r"(?:lede|lead|intro|nut\ ?graf|kicker|headline|hed|dek|standfirst|subhead|caption|cutline|byline|quote|pull\ ?quote|name|figure|number"
    r"|photo|art|comment|response|reaction|details?|copy|text|link|source|stats?|date|ending|graf|paragraph)s?"
)

_UNSAYABLE = re.compile(
    rf"""
      (?<![\w./@#&-])(?:TK){{2,}}(?![\w&-])
    | \[(?:CQ|cq)\] | (?<!Quarterly\ )\(CQ\)
    | [\[(](?:sp|SP|Sp|spelling|ck|CK)\s?\?+[\])] | \[(?:sp|SP|ck|CK)\] | (?<=[a-zß-ÿ]\ )\((?:sp|SP)\)
    | [\[(](?:CHECK|FACT[-\ ]?CHECK|VERIFY|CONFIRM|TO\ COME|TO\ FOLLOW|TBC|TBD|TODO|FIXME)\b[^\[\]()]{{0,80}}[\])]
    | \[(?:[^\[\]]{{0,40}}\s)?(?i:tk)(?:\s[^\[\]]{{0,40}})?\]
    | \[(?i:(?:please\ )?(?:insert|add|fill\ in|put)\s(?:[a-z]+\s){{0,4}}
      (?:here|quote|name|figure|number|link|photo|date|title|source|byline|caption))\b[^\[\]]{{0,40}}\]
    | \[(?i:(?:citation|source|attribution|link|quote|figure|date|name)s?\ (?:needed|missing|pending))\]
    | \[(?i:(?!(?:see|click|read|view|find|get|more)\b)(?:[a-z]+\ ){{0,3}}{_COPY}\ (?:goes\ )?here)\]
    """,
    re.VERBOSE,
)
"""What is not language even where somebody is quoted."""

_SAYABLE = re.compile(
    rf"""
      (?<![A-Za-z_./@#&-])TK(?![\w&]|\s?\d|['’]s|-\d|\ [A-Z][a-z])
    | [$£€]\s?XX{{1,2}}(?:[.,]X+)*(?:\ ?{_MANY})?(?!\w)
    | (?<![\w-])(?:XX|xx|XXX)\s?{_MANY} | [$£€]?\[X\]\ {_MANY} | (?<![\w-])X{{5,}}(?![\w-])
    | (?:\b(?i:about|some|nearly|around|almost|over|than|least|roughly)\ )(?P<slot>xxx?)(?=\ [a-z]{{3}}|[.,;])
    | \b{_MONTH}\ XX(?![\w-]) | (?<![\w-])XX\ {ANY_MONTH}\b
    | [$£€]0{{2,3}}(?:,000)*(?:\ ?{_MANY})?(?![\d.,]*\d)
    | (?<![\d.,$£€])(?<!\d\s)0{{3}}\s{_COUNTED}\b
    | (?i:\[(?:your\ )?{_FIELD}(?:\ here)?\])(?![(\[:])
    | [$£€]X\.X+(?:\ ?{_MANY})? | (?<![\w.])X\.X\ ?{_MANY}
    | (?<!\d)0?0(?:[:.]00\ ?[ap]\.?m\b\.?|/00/0000\b)
    | [\[(](?:X{{2,}}|x{{2,}}|\?{{2,}})[\])] | \[\?\] | (?<=[a-z,]\ )\?{{3,}}(?![?\w])
    | (?i:\bfirst\ ?name\ last\ ?name\b)
    | (?<![A-Z]\ )\b(?:COMPANY|FIRST|LAST|FULL|YOUR|PERSON|CITY|TOWN|SCHOOL|AGENCY|CANDIDATE|VICTIM)(?:['’]S)?\ NAME\b(?!\ [A-Z])
    | (?i:\b{_COPY}\ goes\ here\b) | (?i:\b(?:type\ )?your\ text\ here\b)
    | (?<![\w"“])(?i:{_COPY})(?<=[A-Z])\ (?:TO\ COME|TO\ FOLLOW|HERE|TK)(?!\w|\ [A-Z])
    | [\[(](?:MORE|REST)\ TO\ (?:COME|FOLLOW)[\])]
    | (?i:\binsert\ (?:quote|name|figure|number|photo|link|headline|date|title|text|caption)\ here\b)
    | \((?i:check\ (?:this|spelling|name|names|figures?|numbers?|dates?|quotes?|math|maths|sums?|facts?))\)
    | \[(?i:check|double-check|verify|confirm|fact[-\ ]?check)(?!:|\ out\b)(?:\ [^\[\]]{{1,60}})?\](?![(\[:])
    | \[(?i:needs?\ (?:an?\ )?(?:source|attribution|citation|link|quote|photo|name|date|figure))\b[^\[\]]{{0,40}}\]
    | \[(?i:(?:link|cite)\ to)\ [^\[\]]{{1,60}}\](?![(\[:])
    | \[(?i:(?:[a-z]+\s){{0,5}}to\ (?:come|follow))\](?![(\[:])
    | (?<![\w"“])(?:TODO|FIXME):
    | (?i:\blorem\ ipsum\ dolor\b[^.]{{0,60}}) | (?i:\bconsectetur\ adipisc)\w*
    """,
    re.VERBOSE,
)
_OPENING = re.compile(
    r"(?i:lorem ipsum)(?=[.…,]|\s*\Z)|(?:TODO|FIXME)\b|(?i:placeholder (?:text|copy|image|headline|caption|quote|paragraph|story))\b"
)
"""What is a placeholder where a block begins with it."""

_ROMAN = re.compile(r"(?<![\w$£€.(\[-])X{2,3}(?!\w|\.\w|['’&])(?P<next>[ -][^\W\d]+)?")
_NUMBERED = frozenset(
    "century centuries chromosome chromosomes embryo embryos female females winter summer women woman sex"
    " rated film films movie movies video videos site sites content porn".split()
)
_PLAIN_BEFORE = re.compile(
    r"(?:^|[.!?][\"”’)]?\s|[(—–]"
    r"|\b(?!(?:type|types|class|size|sizes|chapter|part|act|article|section|volume|book|title|model|phase|level|grade|page|rated|or)\s)"
    r"[a-z][\w-]*[,;:]?\s|\b(?:The|About|Some|Nearly|Around|Almost|Over|Only|In|By|Of|For|From|With|And|But)\s)\Z"
)
_GENETICS = re.compile(r"(?i)chromosom|karyotyp|\bXY\b|\bXX?L\b")
_INITIALS = re.compile(
    r"[\"“‘']TK[\"”’',.]|\bT\.\s?K\.|\bT\w+(?:\s\w+){0,3}\s\(TK\)|\bTK['’]s\b|\bTK\s?\d|\bTK [A-Z][a-z]"
    r"|\b(?:shorthand|placeholders?|abbreviation|letters|initials|notation|write|writes|wrote|type|typed)\s(?:like\s|of\s)?TK\b"
    r"|\bTK\b[^.!?]{0,60}\b(?:stands for|is short for|means|placeholders?)\b|\bTKs\b"
)
"""The story says what TK is, or somebody is called so."""


def find_placeholders(text: str, block: Section) -> Iterator[Placeholder]:
    """The placeholders of a block of prose, in no order; some may overlap."""
    start, end = block.span.start, block.span.end
    for found in _UNSAYABLE.finditer(text, start, end):
        yield Placeholder(Span(*found.span()), sayable=False)
    for found in _SAYABLE.finditer(text, start, end):
        yield Placeholder(Span(*found.span("slot" if found["slot"] else 0)), sayable=True)
    if opening := _OPENING.match(text, start, end):
        yield Placeholder(Span(*opening.span()), sayable=True)


def find_numerals(text: str, block: Section) -> Iterator[Placeholder]:
    """XX where a figure belongs: before a noun or at the end, and after no name that it numbers (Super Bowl XX)."""
    start, end = block.span.start, block.span.end
    for found in _ROMAN.finditer(text, start, end):
        before = text[max(start, found.start() - 24) : found.start()]
        word = (found["next"] or "").strip(" -")
        plain = not word or (word[0].islower() and word not in _NUMBERED)
        if plain and _PLAIN_BEFORE.search(before):
            yield Placeholder(Span(found.start(), found.start("next") if word else found.end()), sayable=True)


def means_something(text: str) -> frozenset[str]:
    """Which of TK and XX are not placeholders in a text: somebody's initials, a word of the story, chromosomes, sizes."""
    return frozenset(word for word, meant in (("TK", _INITIALS), ("XX", _GENETICS)) if meant.search(text))


_SLOT = r"(?:(?:first|last|full|your|company|person|candidate|victim|city)[ _-]?name|name|surname|city|town|company|amount|quote|place|age)"
_SLOTS = re.compile(
    rf"\{{\{{\s?{_SLOT}\s?\}}\}}|\$?\{{{_SLOT}\}}|<<{_SLOT}>>|<{_SLOT}>|\[\[{_SLOT}\]\](?!\()|(?<!\w)%{{1,2}}(?:FIRST_?|LAST_?|FULL_?)?NAME%{{1,2}}"
    r"|\*\|[A-Z_]{3,20}\|\*",
    re.IGNORECASE,
)


def find_slots(text: str) -> Iterator[Span]:
    """Slots of templates that nothing was filled into: {{name}}, <first name>, %NAME%, *|FNAME|*."""
    for found in _SLOTS.finditer(text):
        yield Span(*found.span())
