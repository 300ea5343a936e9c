"""Placeholders left in copy: TK, XX, 000, [CQ], (sp?), [name], lorem ipsum, and comments addressed to editors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts.markup_mask import between
from factlint.finding import Hit
from factlint.story import Story
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    also: tuple[str, ...] = ()
    """More words that a desk leaves where something is missing, as they are written: "KOMMT", "XYZ"."""


VALUES = ("found", "kind")
"""The placeholder as it stands, and what it is: a placeholder, a query, a comment."""

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_MANY = r"(?:%|percent\b|per cent\b|million\b|billion\b|trillion\b|thousand\b)"

_ANYWHERE = re.compile(
    r"""
      (?<![\w./@#&-])(?:TK){2,}(?![\w&-])
    | \[(?:CQ|cq)\] | (?<!Quarterly\ )\(CQ\)
    | [\[(](?:sp|SP|Sp|spelling|ck|CK)\s?\?+[\])] | \[(?:sp|SP|ck|CK)\]
    | [\[(](?:CHECK|FACT[-\ ]?CHECK|VERIFY|CONFIRM|TO\ COME|TO\ FOLLOW|TBC|TBD)\b[^\[\]()]{0,80}[\])]
    | \[(?:[^\[\]]{0,40}\s)?TK(?:\s[^\[\]]{0,40})?\]
    | \[(?:please\ )?(?:insert|add|fill\ in)\s(?:[a-z]+\s){0,4}
      (?:here|quote|name|figure|number|link|photo|date|title|source|byline|caption)[^\[\]]{0,40}\]
    """,
    re.VERBOSE,
)
"""What is no language even where somebody is quoted."""

_OUTSIDE = re.compile(
    rf"""
      (?<![A-Za-z_./@#&-])TK(?![\w&]|\s?\d|['’]s|-\d|\ [A-Z][a-z])
    | [$£€]\s?XX{{1,2}}(?:[.,]X+)*(?:\ ?{_MANY})?(?!\w)
    | (?<![\w-])(?:XX|xx|XXX)\s?{_MANY}
    | \b{_MONTH}\ XX(?![\w-])
    | [$£€]0{{2,3}}(?:,000)*(?:\ ?{_MANY})?(?![\d.,]*\d)
    | (?<![\d.,$£€])(?<!\d\s)0{{3}}
      \s(?:people|percent|per\ cent|million|billion|jobs|homes|residents|voters|votes|students|patients|deaths)\b
    | (?i:\[(?:your\ )?
      (?:name|first\ name|last\ name|surname|figure|number|amount|quote|headline|byline|photo|link|source|percentage)
      (?:\ here)?\])(?![(\[:])
    | [$£€]X\.X+(?:\ ?{_MANY})? | (?<![\w.])X\.X\ ?{_MANY}
    | (?<!\d)0?0(?:[:.]00\ ?[ap]\.?m\b\.?|/00/0000\b)
    | [\[(](?:X{{2,}}|x{{2,}}|\?{{2,}})[\])] | (?<=[a-z,]\ )\?{{3,}}(?![?\w])
    | (?i:\bfirst\ ?name\ last\ ?name\b)
    | (?i:\b(?:headline|caption|text|quote|byline|name)\ goes\ here\b) | (?i:\b(?:type\ )?your\ text\ here\b)
    | (?i:\binsert\ (?:quote|name|figure|number|photo|link|headline|date|title|text|caption)\ here\b)
    | (?i:\blorem\ ipsum\ dolor\b[^.]{{0,60}})
    """,
    re.VERBOSE,
)
_ROMAN = re.compile(r"(?<![\w$£€.(\[-])X{2,3}(?!\w|\.\w|['’&])(?P<next>[ -][^\W\d]+)?")
_NUMBERED = frozenset(
    "century centuries chromosome chromosomes embryo embryos female females winter summer women woman sex"
    " rated film films movie movies video videos site sites content porn".split()
)
_PLAIN_BEFORE = re.compile(
    r"(?:^|[.!?][\"”’)]?\s|[(—–]|\b[a-z][\w-]*[,;:]?\s|\b(?:The|About|Some|Nearly|Around|Almost|Over|Only|In|By|Of|For|From|With|And|But)\s)\Z"
)
_GENETICS = re.compile(r"(?i)chromosom|karyotyp|\bXY\b")
_INITIALS = re.compile(r"[\"“‘']TK[\"”’',.]|\bT\.\s?K\.|\bT\w+(?:\s\w+){0,3}\s\(TK\)|\bTK['’]s\b|\bTK\s?\d")

_ADDRESSED = re.compile(r"(?:^|\W)(?:TODO|FIXME|CHECK|EDITORS?|EDS|TK|TKTK|CQ|XXX|VERIFY|CONFIRM|LEGAL|DESK|SUBS)\b(?!-)")
_COMMENTS = (
    ("<!--", "-->"),
    ("[//]: # (", ")"),
    ('[//]: # "', '"'),
    ("[comment]: # (", ")"),
    ("{{/*", "*/}}"),
    ("{% comment %}", "{% endcomment %}"),
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a placeholder. Inside quotation marks only what nobody could have said counts."""
    yield from _in_prose(story, params)
    yield from _in_comments(story)


def _in_prose(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    text = article.prose.text
    named = bool(_INITIALS.search(text))
    genetic = bool(_GENETICS.search(text))
    own = _words(params.also)
    for block in article.local.blocks:
        start, end = block.span.start, block.span.end
        taken = 0
        found = [(Span(*m.span()), True) for m in _ANYWHERE.finditer(text, start, end)]
        found += [(Span(*m.span()), False) for m in _OUTSIDE.finditer(text, start, end) if not (named and m[0] == "TK")]
        found += [] if genetic else [(span, False) for span in _numerals(text, block.span)]
        found += [(Span(*m.span()), False) for m in own.finditer(text, start, end)] if own else []
        for local, anywhere in sorted(found, key=lambda pair: (pair[0].start, -pair[0].end)):
            span = article.prose.span(local)
            if local.start >= taken and (anywhere or article.quoted(span) is None):
                taken = local.end
                yield Hit(span, {"found": text[local.start : local.end], "kind": "placeholder"})


def _words(words: tuple[str, ...]) -> re.Pattern[str] | None:
    kept = sorted((word for word in words if word.strip()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, kept))})(?!\w)") if kept else None


def _numerals(text: str, block: Span) -> Iterator[Span]:
    """XX where a figure belongs: before a noun or at the end, and after no name that it numbers (Super Bowl XX)."""
    for found in _ROMAN.finditer(text, block.start, block.end):
        before = text[max(block.start, found.start() - 24) : found.start()]
        word = (found["next"] or "").strip(" -")
        plain = not word or (word[0].islower() and word not in _NUMBERED)
        if plain and _PLAIN_BEFORE.search(before):
            yield Span(found.start(), found.start("next") if word else found.end())


def _in_comments(story: Story) -> Iterator[Hit]:
    document = story.article.document
    if document.kind == "text":
        return
    code = [s.span for s in document.sections if s.kind == "code"]
    found = sorted(span for opener, closer in _COMMENTS for span in between(document.text, opener, closer))
    done = 0
    for span in found:
        while done < len(code) and code[done].end <= span.start:
            done += 1
        inside = done < len(code) and span in code[done] and span != code[done]
        words = document[span]
        if not inside and "factlint:" not in words and _ADDRESSED.search(words[:300]):
            yield Hit(span, {"found": " ".join(words.split())[:80], "kind": "comment to editors"})
