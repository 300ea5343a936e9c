"""What is where a fact is still missing: TK, XX, 000, [CQ], (sp?), [name], QUOTE TO COME, lorem ipsum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.dates.calendar import ANY_MONTH, MONTH
from factlint.words.hygiene.placeholders import CAPITALS, COPY, COUNTED, FIELDS, HERE, NAMED_X, NUMBERED_X, PLAIN_CAPITALS, TO_CHECK
from factlint.words.patterns import alternatives


@dataclass(frozen=True, slots=True)
class Placeholder:
    span: Span
    sayable: bool
    """Somebody may be quoted with it; what nobody can have said is a placeholder inside quotation marks too."""


_MANY = r"(?:%|percent\b|per cent\b|million\b|billion\b|trillion\b|thousand\b)"
_COUNTED = any_of(COUNTED)
_FIELD = any_of(FIELDS).replace(" ", r"\ ")
_COPY = any_of(COPY).replace(" ", r"\ ") + "s?"

_UNSAYABLE = lazy.regex(
    alternatives(
        ("TKTK", r"(?<![\w./@#&-])(?:TK){2,}(?![\w&-])", "TKTK"),
        ("[CQ]", r"\[(?:CQ|cq)\]", "[CQ]"),
        ("(CQ)", r"(?<!Quarterly\ )\(CQ\)", "(CQ)"),
        ("a spelling in doubt", r"[\[(](?:sp|SP|Sp|spelling|ck|CK)\s?\?+[\])]", "[sp?]"),
        ("[sp]", r"\[(?:sp|SP|ck|CK)\]", "[sp]"),
        ("(sp)", r"(?<=[a-zß-ÿ]\ )\((?:sp|SP)\)", "Byrne (sp)"),
        (
            "a word in capitals",
            r"[\[(](?:CHECK|FACT[-\ ]?CHECK|VERIFY|CONFIRM|TO\ COME|TO\ FOLLOW|TBC|TBD|TODO|FIXME)\b[^\[\]()]{0,80}[\])]",
            "[TO COME]",
        ),
        ("TK in brackets", r"\[(?:[^\[\]]{0,40}\s)?(?i:tk)(?:\s[^\[\]]{0,40})?\]", "[age tk]"),
        (
            "[insert quote]",
            rf"\[(?i:(?:please\ )?(?:insert|add|fill\ in|put)\s(?:[a-z]+\s){{0,4}} {any_of(HERE)})\b[^\[\]]{{0,40}}\]",
            "[insert quote]",
        ),
        (
            "[citation needed]",
            r"\[(?i:(?:citation|source|attribution|link|quote|figure|date|name)s?\ (?:needed|missing|pending))\]",
            "[citation needed]",
        ),
        (
            "[pull quote here]",
            rf"\[(?i:(?!(?:see|click|read|view|find|get|more)\b)(?:[a-z]+\ ){{0,3}}{_COPY}\ (?:goes\ )?here)\]",
            "[pull quote here]",
        ),
    ),
    re.VERBOSE,
    signs=(r"[\[(]", "TKTK"),
)
"""What is not language even where somebody is quoted."""

_SAYABLE = lazy.regex(
    alternatives(
        ("TK", r"(?<![A-Za-z_./@#&-])TK(?![\w&]|\s?\d|['’]s|-\d|\ [A-Z][a-z])", "the mayor, TK, said"),
        ("$XX", rf"[$£€]\s?XX{{1,2}}(?:[.,]X+)*(?:\ ?{_MANY})?(?!\w)", "$XX million"),
        ("XX of many", rf"(?<![\w-])(?:XX|xx|XXX)\s?{_MANY}", "XX million"),
        ("[X] of many", rf"[$£€]?\[X\]\ {_MANY}", "[X] million"),
        ("XXXXX", r"(?<![\w-])X{5,}(?![\w-])", "XXXXX"),
        (
            "xx after a hedge",
            r"(?:\b(?i:about|some|nearly|around|almost|over|than|least|roughly)\ )(?P<slot>xxx?)(?=\ [a-z]{3}|[.,;])",
            "about xx people",
        ),
        ("a month and XX", rf"\b{MONTH}\ XX(?![\w-])", "March XX"),
        ("XX and a month", rf"(?<![\w-])XX\ {ANY_MONTH}\b", "XX March"),
        ("$00", rf"[$£€]0{{2,3}}(?:,000)*(?:\ ?{_MANY})?(?![\d.,]*\d)", "$000,000"),
        ("000 of something", rf"(?<![\d.,$£€])(?<!\d\s)0{{3}}\s{_COUNTED}\b", "000 people"),
        ("[name]", rf"(?i:\[(?:your\ )?{_FIELD}(?:\ here)?\])(?![(\[:])", "[your name]"),
        ("$X.X", rf"[$£€]X\.X+(?:\ ?{_MANY})?", "$X.X million"),
        ("X.X of many", rf"(?<![\w.])X\.X\ ?{_MANY}", "X.X million"),
        ("0:00", r"(?<!\d)0?0(?:[:.]00\ ?[ap]\.?m\b\.?|/00/0000\b)", "0:00 p.m."),
        ("[XX]", r"[\[(](?:X{2,}|x{2,}|\?{2,})[\])]", "[XX]"),
        ("[?]", r"\[\?\]", "[?]"),
        ("???", r"(?<=[a-z,]\ )\?{3,}(?![?\w])", "the mayor, ???"),
        ("first name last name", r"(?i:\bfirst\ ?name\ last\ ?name\b)", "first name last name"),
        (
            "COMPANY NAME",
            rf"(?<![A-Z]\ )\b{any_of(CAPITALS)}(?:['’]S)?\ NAME\b(?!\ [A-Z])",
            "COMPANY NAME",
        ),
        ("headline goes here", rf"(?i:\b{_COPY}\ goes\ here\b)", "headline goes here"),
        ("your text here", r"(?i:\b(?:type\ )?your\ text\ here\b)", "type your text here"),
        ("QUOTE TO COME", rf'(?<![\w"“])(?i:{_COPY})(?<=[A-Z])\ (?:TO\ COME|TO\ FOLLOW|HERE|TK)(?!\w|\ [A-Z])', "QUOTE TO COME"),
        ("[MORE TO COME]", r"[\[(](?:MORE|REST)\ TO\ (?:COME|FOLLOW)[\])]", "[MORE TO COME]"),
        (
            "insert quote here",
            r"(?i:\binsert\ (?:quote|name|figure|number|photo|link|headline|date|title|text|caption)\ here\b)",
            "insert quote here",
        ),
        (
            "(check this)",
            rf"\((?i:check\ {any_of(TO_CHECK)})\)",
            "(check spelling)",
        ),
        (
            "[check]",
            r"\[(?i:check|double-check|verify|confirm|fact[-\ ]?check)(?!:|\ out\b)(?:\ [^\[\]]{1,60})?\](?![(\[:])",
            "[check with Ana]",
        ),
        (
            "[needs source]",
            r"\[(?i:needs?\ (?:an?\ )?(?:source|attribution|citation|link|quote|photo|name|date|figure))\b[^\[\]]{0,40}\]",
            "[needs a source]",
        ),
        ("[link to]", r"\[(?i:(?:link|cite)\ to)\ [^\[\]]{1,60}\](?![(\[:])", "[link to the report]"),
        ("[to come]", r"\[(?i:(?:[a-z]+\s){0,5}to\ (?:come|follow))\](?![(\[:])", "[photo to come]"),
        ("TODO:", r'(?<![\w"“])(?:TODO|FIXME):', "TODO:"),
        ("lorem ipsum", r"(?i:\blorem\ ipsum\ dolor\b[^.]{0,60})", "lorem ipsum dolor"),
        ("consectetur", r"(?i:\bconsectetur\ adipisc)\w*", "consectetur adipiscing"),
    ),
    re.VERBOSE,
    signs=(
        r"\[|TK|XX|xx|X\.X|(?<!\d)0(?:0|[:./]0)|\?\?",
        r" NAME| TO (?:COME|FOLLOW)| HERE|TODO|FIXME",
        r"(?i:lorem|consectetur|last ?name|goes here|text here|insert|\(check)",
    ),
)
_OPENING = lazy.regex(
    r"(?i:lorem ipsum)(?=[.…,]|\s*\Z)|(?:TODO|FIXME)\b|(?i:placeholder (?:text|copy|image|headline|caption|quote|paragraph|story))\b"
)
"""What is a placeholder where a block begins with it."""

_ROMAN = lazy.regex(r"(?<![\w$£€.(\[-])X{2,3}(?!\w|\.\w|['’&])(?P<next>[ -][^\W\d]+)?")
_PLAIN_BEFORE = lazy.regex(
    r"(?:^|[.!?][\"”’)]?\s|[(—–]|\b(?!" + any_of(NAMED_X) + rf"\s)[a-z][\w-]*[,;:]?\s|\b{any_of(PLAIN_CAPITALS)}\s)\Z"
)
_GENETICS = lazy.regex(r"(?i)chromosom|karyotyp|\bXY\b|\bXX?L\b")
_INITIALS = lazy.regex(
    alternatives(
        ("in quotation marks", r"[\"“‘']TK[\"”’',.]", '"TK"'),
        ("with points", r"\bT\.\s?K\.", "T. K."),
        ("after what it is short for", r"\bT\w+(?:\s\w+){0,3}\s\(TK\)", "Turkish Kurus (TK)"),
        ("of TK", r"\bTK['’]s\b", "TK's"),
        ("a number after it", r"\bTK\s?\d", "TK 4"),
        ("a name after it", r"\bTK [A-Z][a-z]", "TK Maxx"),
        (
            "called a placeholder",
            r"\b(?:shorthand|placeholders?|abbreviation|letters|initials|notation|write|writes|wrote|type|"
            r"typed)\s(?:like\s|of\s)?TK\b",
            "the placeholder TK",
        ),
        ("is explained", r"\bTK\b[^.!?]{0,60}\b(?:stands for|is short for|means|placeholders?)\b", "TK stands for"),
        ("TKs", r"\bTKs\b", "TKs"),
    ),
    signs=("TK", r"T\.\s?K\."),
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
        plain = not word or (word[0].islower() and word not in NUMBERED_X)
        if plain and _PLAIN_BEFORE.search(before):
            yield Placeholder(Span(found.start(), found.start("next") if word else found.end()), sayable=True)


def means_something(text: str) -> frozenset[str]:
    """Which of TK and XX are not placeholders in a text: somebody's initials, a word of the story, chromosomes, sizes."""
    return frozenset(word for word, meant in (("TK", _INITIALS), ("XX", _GENETICS)) if meant.search(text))


_SLOT = r"(?:(?:first|last|full|your|company|person|candidate|victim|city)[ _-]?name|name|surname|city|town|company|amount|quote|place|age)"
_SLOTS = lazy.regex(
    rf"\{{\{{\s?{_SLOT}\s?\}}\}}|\$?\{{{_SLOT}\}}|<<{_SLOT}>>|<{_SLOT}>|\[\[{_SLOT}\]\](?!\()|(?<!\w)%{{1,2}}(?:FIRST_?|LAST_?|FULL_?)?NAME%{{1,2}}"
    r"|\*\|[A-Z_]{3,20}\|\*",
    re.IGNORECASE,
)


_MARKS = ("{", "<", "[[", "%", "*|")
"""What each slot of a template has."""


def find_slots(text: str) -> Iterator[Span]:
    """Slots of templates that nothing was filled into: {{name}}, <first name>, %NAME%, *|FNAME|*."""
    if any(mark in text for mark in _MARKS):
        for found in _SLOTS.finditer(text):
            yield Span(*found.span())
