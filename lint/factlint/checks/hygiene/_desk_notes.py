"""Notes among colleagues in copy: EDS:, [desk: …], [[legal?]], [is this right?], DO NOT PUBLISH, (cut here if tight)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.text import Section, Span

_TO = r"(?:EDS?|EDITORS?|DESK|COPY\ ?DESK|NEWS\ ?DESK|PHOTO\ DESK|SUBS?|LEGAL|LAWYERS?|NOTE\ TO\ (?:DESK|SUBS|SELF|EDITORS?|COPY\ ?DESK))"
_DESK = r"(?:desk|eds|editors|subs|copy\ ?desk|news\ ?desk|photo\ desk|legal|lawyers?|note\ to\ (?:desk|subs|self|editors?))"
_ASK = (
    r"(?:please|pls|plz|cut|trim|check|confirm|verify|hold|can\ (?:we|you)|could\ (?:we|you)|should\ (?:we|i)|do\ we|is\ this|needs?|fix"
    r"|rewrite|rephrase|delete|remove|update|ask|source|not\ sure|moved?\ (?:this|up|down)|ok\b|okay\b)"
)
_QUESTION = (
    r"(?:OK|Is|Are|Do|Does|Did|Was|Were|Can|Could|Should|Which|Who|What|When|Where|Why|How|Source|Spelling|Date|Name|Age|Title|Right|Correct"
    r"|Really|Sure|Legal|Attribution|Figure|First|Last|[a-z][a-z'’-]*)"
)
_NOTE = re.compile(
    rf"""
      [\[(]{{1,2}}\s?{_TO}\s?[:—–-]\s?[^\[\]()]{{1,200}}[\])]{{1,2}}
    | \[(?i:{_DESK})\s?:\s?[^\[\]]{{1,200}}\] | \((?:Eds|Subs|Desk|Copy\ ?desk)\s?:\s?[^()]{{1,200}}\)
    | [\[(](?i:ed(?:itor)?s?\.?(?:\ note)?|legal)\s?[:—–-]\s?(?i:{_ASK})[^\[\]()]{{0,160}}[\])]
    | \[(?i:legal|libel|law(?:yer(?:s|ed)?)?|subs?|desk|copy\ ?desk|eds?|editors?)
      (?:\s?\?+|,?\s(?i:to|please|pls|can|should|check|ok|has|need|needs|must|hold|read)\b[^\[\]]{{0,120}})\]
    | \[\[[^\[\]]{{0,100}}(?:\?|\b(?i:legal|check|confirm|verify|tk|cq|ask|source|query)\b)[^\[\]]{{0,100}}\]\]
    | \[(?i:pls|plz|please\ (?:check|confirm|verify|cut|trim|add|update|advise|source|rewrite|fix)
      |hold\ (?:for|until|this)|to\ be\ (?:checked|cut)
      |needs?\ (?:work|attribution|context|another|sourcing|legal|lawyers?|checking|updating)|moved?\ (?:this|up|down)\b
      |still\ (?:needs?|waiting|to)|awaiting|confirm\ with|check\ with|ask\ (?:him|her|them|the))\b[^\[\]]{{0,120}}\]
    | \[(?i:aq|query|qu|question)\s?:\s?[^\[\]]{{1,120}}\] | \[{_QUESTION}(?:\ [^\[\]?]{{1,70}})?\?+\](?![(\[:])
    | \[[A-Za-z]{{2,3}}\s?[:–—-]\s?(?:I|[Ww]e|{_ASK}|[Cc]an|[Nn]eed|[Aa]dded)\b[^\[\]]{{0,140}}\]
    | [\[(](?i:optional\ )?(?i:cut|trim)(?i:\ from)?(?i:\ here)(?i:\ if\ (?:tight|needed|necessary|long))?[\])]
    | [\[(](?i:cut|trim)(?i:\ this)?(?i:\ (?:paragraph|graf|para|section))?(?i:\ if\ (?:tight|needed|necessary|long))[\])]
    | (?<![\w'’“"])(?:EDS|EDITORS|NOTE\ TO\ (?:THE\ )?(?:DESK|SUBS|SELF|EDITORS?|COPY\ ?DESK))\s?:\s[^\r\n.!?]{{0,200}}[.!?]?
    | (?<![\w'’])(?:DO\ NOT|DON['’]T)\ (?:PUBLISH|RUN|POST|PRINT)
      (?:\ (?:YET|THIS|BEFORE\b[^.!?]{{0,40}}|UNTIL\b[^.!?]{{0,40}}))?(?!\s[a-z]|\w)
    | (?<!\w)NOT\ FOR\ (?:PUBLICATION|BROADCAST)(?!\w)
    | (?<!\w)(?:HOLD|KILL)\ (?:FOR|THIS|IF)\ (?:LAWYERS?|LEGAL|STORY|PARA(?:GRAPH)?|TIGHT|RELEASE)\b
    | (?<!\w)HOLD\ (?:UNTIL|TILL|FOR)\ (?:MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|TOMORROW|FURTHER\ NOTICE|\d)
    | (?<![\w"“])(?:PLS|PLZ|PLEASE)\ (?:CHECK|CONFIRM|VERIFY|CUT|TRIM|UPDATE|ADVISE)\b
    | (?<!\w)CHECK\ WITH\ (?:LEGAL|LAWYERS?|(?:THE\ )?DESK)\b
    | \(?(?<![\w"“])(?:(?:BEGIN|END|START|END\ OF)\ )?OPTIONAL\ (?:TRIM|CUT|ADD|MATERIAL|TEXT|PARAGRAPHS?)\b
      (?:\ (?:BEGINS|STARTS|ENDS))?(?:\ HERE)?\)?
    | \(?(?<!\w)STORY\ (?:CAN|MAY|COULD)\ END\ HERE\)?
    """,
    re.VERBOSE,
)
_LINE = re.compile(
    r"""
      (?:SUBS|DESK|COPY\ ?DESK|NEWS\ ?DESK|PHOTO\ DESK|LAWYERS|[Ss]ubs|[Cc]opy\ desk)\s?:\s[^\r\n]{1,160}
    | [Nn]ote\ to\ (?:the\ )?(?:editor|self|desk|subs?|copy\ ?(?:desk|editors?)|producer)\s?:[^\r\n]{0,160}
    | (?:[Pp]lease\ )?[Dd]o\ not\ (?:publish|broadcast|release)\ (?:before|until|yet|without|this)\b[^\r\n]{0,100}
    | (?:STRICTLY\ |UNDER\ )?EMBARGO(?:ED)?(?:\ (?:UNTIL|TILL|FOR|TO)\b|:\ (?=[^\r\n]{0,40}\d))[^\r\n]{0,80}
    | @\w{1,30}[,:]?\ (?:can|could|please|pls|check|is\ this)\b[^\r\n]{0,160}
    | (?:(?:FIRST|SECOND|ROUGH|WORKING|FINAL|END\ OF)\ )?DRAFT(?:\ (?:ONLY|\d{1,2}))?\W{0,3}\Z
    | (?:\d(?:ST|ND|RD|TH)?[- ]?)?(?:LD[- ])?WRITETHRU\b[^\r\n]{0,100}
    """,
    re.VERBOSE,
)
"""What is a note where a block begins with it."""
_LEAD = re.compile(r"[\s>*_=~#-]*")


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
