"""Sentences without a language model: ends that are no abbreviation, no initial and not inside a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.text import Section, Span

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Fr|St|Sen|Rep|Gov|Lt|Gen|Col|Maj|Capt|Cmdr|Sgt|Cpl|Pvt|Adm|Supt|Det|Insp|Atty|Jr|Sr|Inc|Ltd|Co"
    r"|Corp|Bros|No|Nos|vs|v|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ave|Blvd|Rd|Ft|Mt|Pa|Va|Md|Calif|Conn|Fla|Ill|Mass|Mich|Minn|Wash"
    r"|approx|est|fig|p|pp|ca|cf|al|e\.g|i\.e|a\.m|p\.m)|\b[A-Z](?:\.[A-Z])*)\.$"
)


def find_sentences(text: str, blocks: Sequence[Section]) -> tuple[Span, ...]:
    """The sentences of each block in order; all of a block's characters but the white space between belong to one."""
    return tuple(span for block in blocks for span in _split(text, block.span))


def _split(text: str, block: Span) -> Iterator[Span]:
    start = block.start
    for end in _END.finditer(text, block.start, block.end):
        if _ABBREVIATION.search(text, max(start, end.start() - 12), end.start() + 1) or _inside_quotation(text, start, end):
            continue
        yield Span(start, end.end())
        start = end.end()
        while start < block.end and text[start].isspace():
            start += 1
    if start < block.end:
        yield Span(start, block.end)


def _inside_quotation(text: str, start: int, end: re.Match[str]) -> bool:
    """The sentence so far has opened a double quotation mark that the end does not close."""
    so_far = text[start : end.end()]
    if so_far.count('"') % 2:
        return True
    return so_far.count("“") > so_far.count("”")
