"""Notes among colleagues in copy: EDS:, [desk: …], [[legal?]], [is this right?], DO NOT PUBLISH, (cut here if tight)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.hygiene.desk import NOTES, QUESTIONS
from factlint.words.patterns import alternatives

_TO = r"(?:EDS?|EDITORS?|DESK|COPY\ ?DESK|NEWS\ ?DESK|PHOTO\ DESK|SUBS?|LEGAL|LAWYERS?|NOTE\ TO\ (?:DESK|SUBS|SELF|EDITORS?|COPY\ ?DESK))"
_DESK = r"(?:desk|eds|editors|subs|copy\ ?desk|news\ ?desk|photo\ desk|legal|lawyers?|note\ to\ (?:desk|subs|self|editors?))"
_ASK = any_of(r"""
    please pls plz cut trim check confirm verify hold can_(?:we|you) could_(?:we|you) should_(?:we|i) do_we is_this needs?
    fix rewrite rephrase delete remove update ask source not_sure moved?_(?:this|up|down) ok\b okay\b
""").replace(" ", r"\ ")
_QUESTION = any_of(QUESTIONS)
_NOTE = lazy.regex(
    alternatives(
        ("a note to the desk", rf"[\[(]{{1,2}}\s?{_TO}\s?[:—–-]\s?[^\[\]()]{{1,200}}[\])]{{1,2}}", "[DESK: check the spelling of Ayr]"),
        ("a desk in square brackets", rf"\[(?i:{_DESK})\s?:\s?[^\[\]]{{1,200}}\]", "[desk: the picture is old]"),
        ("a desk in round brackets", r"\((?:Eds|Subs|Desk|Copy\ ?desk)\s?:\s?[^()]{1,200}\)", "(Subs: the picture is old)"),
        (
            "an editor's question",
            rf"[\[(](?i:ed(?:itor)?s?\.?(?:\ note)?|legal)\s?[:—–-]\s?(?i:{_ASK})[^\[\]()]{{0,160}}[\])]",
            "[Ed: please check the date]",
        ),
        (
            "for the lawyers",
            rf"\[(?i:legal|libel|law(?:yer(?:s|ed)?)?|subs?|desk|copy\ ?desk|eds?|editors?) (?:\s?\?+|,?\s(?i:{any_of(NOTES)}"
            r")\b[^\[\]]{0,120})\]",
            "[legal?]",
        ),
        (
            "a question in double brackets",
            r"\[\[[^\[\]]{0,100}(?:\?|\b(?i:legal|check|confirm|verify|tk|cq|ask|source|query)\b)[^\[\]]{0,100}\]\]",
            "[[is this the right year?]]",
        ),
        (
            "an order",
            r"\[(?i:pls|plz|please\ (?:check|confirm|verify|cut|trim|add|update|advise|source|rewrite|fix)"
            r" |hold\ (?:for|until|this)|to\ be\ (?:checked|cut) |needs?\ (?:work|attribution|context|another|"
            r"sourcing|legal|lawyers?|checking|updating)|moved?\ (?:this|up|down)\b |still\ (?:needs?|waiting|"
            r"to)|awaiting|confirm\ with|check\ with|ask\ (?:him|her|them|the))\b[^\[\]]{0,120}\]",
            "[please check the date]",
        ),
        ("a query", r"\[(?i:aq|query|qu|question)\s?:\s?[^\[\]]{1,120}\]", "[query: which bridge?]"),
        ("a question", rf"\[{_QUESTION}(?:\ [^\[\]?]{{1,70}})?\?+\](?![(\[:])", "[who says this?]"),
        (
            "initials before a note",
            rf"\[[A-Za-z]{{2,3}}\s?[:–—-]\s?(?:I|[Ww]e|{_ASK}|[Cc]an|[Nn]eed|[Aa]dded)\b[^\[\]]{{0,140}}\]",
            "[jd: can we lose this]",
        ),
        (
            "cut from here",
            r"[\[(](?i:optional\ )?(?i:cut|trim)(?i:\ from)?(?i:\ here)(?i:\ if\ (?:tight|needed|necessary|long))?[\])]",
            "[cut from here if needed]",
        ),
        (
            "cut if tight",
            r"[\[(](?i:cut|trim)(?i:\ this)?(?i:\ (?:paragraph|graf|para|section))?(?i:\ if\ (?:tight|needed|"
            r"necessary|long))[\])]",
            "[trim this para if tight]",
        ),
        (
            "EDS:",
            r"""(?<![\w'’“"])(?:EDS|EDITORS|NOTE\ TO\ (?:THE\ )?(?:DESK|SUBS|SELF|EDITORS?|COPY\ ?DESK))\s?:\s[^\r\n.!?]{0,200}[.!?]?""",
            "EDS: the picture is old.",
        ),
        (
            "do not publish",
            r"(?<![\w'’])(?:DO\ NOT|DON['’]T)\ (?:PUBLISH|RUN|POST|PRINT) (?:\ (?:YET|THIS|BEFORE\b[^.!?]{0,40}|"
            r"UNTIL\b[^.!?]{0,40}))?(?!\s[a-z]|\w)",
            "DO NOT PUBLISH YET",
        ),
        ("not for publication", r"(?<!\w)NOT\ FOR\ (?:PUBLICATION|BROADCAST)(?!\w)", "NOT FOR PUBLICATION"),
        (
            "hold for the lawyers",
            r"(?<!\w)(?:HOLD|KILL)\ (?:FOR|THIS|IF)\ (?:LAWYERS?|LEGAL|STORY|PARA(?:GRAPH)?|TIGHT|RELEASE)\b",
            "HOLD FOR LAWYERS",
        ),
        (
            "hold until a day",
            r"(?<!\w)HOLD\ (?:UNTIL|TILL|FOR)\ (?:MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|"
            r"TOMORROW|FURTHER\ NOTICE|\d)",
            "HOLD UNTIL MONDAY",
        ),
        ("please check", r'(?<![\w"“])(?:PLS|PLZ|PLEASE)\ (?:CHECK|CONFIRM|VERIFY|CUT|TRIM|UPDATE|ADVISE)\b', "PLS CHECK"),
        ("check with the desk", r"(?<!\w)CHECK\ WITH\ (?:LEGAL|LAWYERS?|(?:THE\ )?DESK)\b", "CHECK WITH THE DESK"),
        (
            "optional material",
            r'\(?(?<![\w"“])(?:(?:BEGIN|END|START|END\ OF)\ )?OPTIONAL\ (?:TRIM|CUT|ADD|MATERIAL|TEXT|PARAGRAPHS?)'
            r"\b (?:\ (?:BEGINS|STARTS|ENDS))?(?:\ HERE)?\)?",
            "(BEGIN OPTIONAL TRIM)",
        ),
        ("may end here", r"\(?(?<!\w)STORY\ (?:CAN|MAY|COULD)\ END\ HERE\)?", "STORY CAN END HERE"),
    ),
    re.VERBOSE,
    signs=(
        r"\[|\(\s?[A-Z]{2}|\((?:Eds|Subs|Desk|Copy)|\((?i:ed|legal|optional|cut|trim)",
        r"EDS|EDITORS|NOTE TO|DO NOT|DON['’]T|NOT FOR",
        r"HOLD|KILL|PL(?:S|Z|EASE)|CHECK|OPTIONAL|STORY",
    ),
)
_LINE = lazy.regex(
    alternatives(
        (
            "a desk before a colon",
            r"(?:SUBS|DESK|COPY\ ?DESK|NEWS\ ?DESK|PHOTO\ DESK|LAWYERS|[Ss]ubs|[Cc]opy\ desk)\s?:\s[^\r\n]{1,160}",
            "SUBS: the picture is old",
        ),
        (
            "a note to the editor",
            r"[Nn]ote\ to\ (?:the\ )?(?:editor|self|desk|subs?|copy\ ?(?:desk|editors?)|producer)\s?:[^\r\n]{0,160}",
            "Note to the editor: the picture is old",
        ),
        (
            "do not publish before",
            r"(?:[Pp]lease\ )?[Dd]o\ not\ (?:publish|broadcast|release)\ (?:before|until|yet|without|this)\b[^\r\n]{0,100}",
            "Do not publish before noon",
        ),
        (
            "an embargo",
            r"(?:STRICTLY\ |UNDER\ )?EMBARGO(?:ED)?(?:\ (?:UNTIL|TILL|FOR|TO)\b|:\ (?=[^\r\n]{0,40}\d))[^\r\n]{0,80}",
            "EMBARGOED UNTIL NOON",
        ),
        ("somebody called with @", r"@\w{1,30}[,:]?\ (?:can|could|please|pls|check|is\ this)\b[^\r\n]{0,160}", "@ana can you check this"),
        ("a draft", r"(?:(?:FIRST|SECOND|ROUGH|WORKING|FINAL|END\ OF)\ )?DRAFT(?:\ (?:ONLY|\d{1,2}))?\W{0,3}\Z", "SECOND DRAFT"),
        ("a write-through", r"(?:\d(?:ST|ND|RD|TH)?[- ]?)?(?:LD[- ])?WRITETHRU\b[^\r\n]{0,100}", "2ND LD-WRITETHRU"),
    ),
    re.VERBOSE,
)
"""What is a note where a block begins with it."""
_LEAD = lazy.regex(r"[\s>*_=~#-]*")


def find_notes(text: str, block: Section) -> Iterator[Span]:
    """The notes in a block of prose, in order."""
    start, end = block.span.start, block.span.end
    lead = _LEAD.match(text, start, end)
    line = _LINE.match(text, lead.end() if lead else start, end)
    if line is not None:
        yield Span(*line.span())
        start = line.end()
    for found in _NOTE.finditer(text, start, end):
        yield Span(*found.span())
