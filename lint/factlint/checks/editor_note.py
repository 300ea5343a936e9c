"""Notes among colleagues that were left in the copy: EDS:, [desk: …], [[legal?]], DO NOT PUBLISH."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit
from factlint.story import Story
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("found",)

_TO = r"(?:EDS?|EDITORS?|DESK|COPY\ ?DESK|NEWS\ ?DESK|PHOTO\ DESK|SUBS?|LEGAL|LAWYERS?|NOTE\ TO\ (?:DESK|SUBS|SELF|EDITORS?|COPY\ ?DESK))"
_NOTE = re.compile(
    rf"""
      [\[(]{{1,2}}\s?{_TO}\s?[:—–-]\s?[^\[\]()]{{1,200}}[\])]{{1,2}}
    | \[(?i:desk|eds|editors|subs|copy\ ?desk|legal|lawyers?|note\ to\ (?:desk|subs|self|editors?))\s?:\s?[^\[\]]{{1,200}}\]
    | \[\[[^\[\]]{{0,100}}(?:\?|\b(?i:legal|check|confirm|verify|tk|cq|ask|source|query)\b)[^\[\]]{{0,100}}\]\]
    | (?<![\w'’“"])(?:EDS|EDITORS|NOTE\ TO\ (?:THE\ )?(?:DESK|SUBS|SELF|EDITORS?|COPY\ ?DESK))\s?:\s[^\r\n.!?]{{0,200}}[.!?]?
    | (?<![\w'’])(?:DO\ NOT|DON['’]T)\ (?:PUBLISH|RUN|POST|PRINT)
      (?:\ (?:YET|THIS|BEFORE\b[^.!?]{{0,40}}|UNTIL\b[^.!?]{{0,40}}))?(?!\s[a-z]|\w)
    | (?<!\w)NOT\ FOR\ (?:PUBLICATION|BROADCAST)(?!\w)
    | (?<!\w)(?:HOLD|KILL)\ (?:FOR|THIS|IF)\ (?:LAWYERS?|LEGAL|STORY|PARA(?:GRAPH)?|TIGHT)\b
    """,
    re.VERBOSE,
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a note; what somebody is quoted with is theirs, and a published "Editor's note" is none."""
    article = story.article
    for block in article.local.blocks:
        for found in _NOTE.finditer(article.prose.text, block.span.start, block.span.end):
            span = article.prose.span(Span(*found.span()))
            if article.quoted(span) is None:
                yield Hit(span, {"found": found[0]})
