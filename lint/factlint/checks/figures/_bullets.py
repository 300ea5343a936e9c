"""A count that ends a paragraph, and the items of the list below it: "The mayor has four priorities:" above three bullets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.facts.nouns import is_plural
from factlint.text import Section, Span
from factlint.words.things import PEOPLE

_ANNOUNCES = lazy.regex(r"(?P<nouns>(?: [a-z][a-z’'-]+){1,3}?)(?P<of> (?:for|in|of|on|to|this|next)\b[^:.;,\n]{0,50})?:$")
_OPEN = lazy.regex(r"\b(?:include|including|among|such as|like|some|for example|e\.g|at least|of (?:the|its|their|her|his))\b", re.I)
_MARKER = lazy.regex(r"(?P<indent>[ \t]*)(?:[-*+•]|\d{1,2}[.)])[ \t]+(?:\[[ x]\] )?\**")
_LISTS = lazy.regex(r"<(?P<end>/)?(?:ul|ol)\b", re.I)
_WORDS = lazy.regex(r"\S+(?: \S+){0,3}")


def below(facts: Facts) -> Iterator[tuple[Figure, tuple[Span, ...]]]:
    """Each such count, with the first words of every item; spans of the file."""
    text, sections = facts.document.text, facts.document.sections
    for number, section in enumerate(sections[:-1]):
        if section.kind == "body" and sections[number + 1].kind == "list" and text[section.span.end - 1] == ":":
            figure = _count(facts, section)
            items = _items(text, section.span.end, sections[number + 1 :]) if figure is not None else ()
            if figure is not None and len(items) > 1:
                yield figure, items


def _count(facts: Facts, section: Section) -> Figure | None:
    """The one figure of the last sentence, where it counts what follows the colon."""
    text, end = facts.document.text, section.span.end
    sentence = facts.sentence(Span(end - 1, end))
    start = max(section.span.start, sentence.start if sentence else 0)
    found = [figure for figure in facts.figures if start <= figure.span.start < end]
    if len(found) != 1 or found[0].kind != "count" or found[0].hedge or found[0].unit or _OPEN.search(text, start, end):
        return None
    match = _ANNOUNCES.match(text, found[0].span.end, end)
    if match is None or not is_plural(match["nouns"].split()[-1]) or (match["of"] and found[0].of in PEOPLE):
        return None  # "the three men are accused of several crimes:"
    return found[0]


def _items(text: str, above: int, sections: Sequence[Section]) -> tuple[Span, ...]:
    """The items of the list's outermost level; none where it is not plain what an item is."""
    found: list[Span] = []
    indent = None
    for section in sections:
        if section.kind != "list":
            break
        start = section.span.start
        between = text[above:start]
        tags = [tag["end"] is None for tag in _LISTS.finditer(between)]
        marker = _MARKER.fullmatch(text, text.rfind("\n", 0, start) + 1, start)
        if tags:
            top = sum(1 if opens else -1 for opens in tags) == 1 and between.rstrip().lower().endswith(("<li>", "<p>"))
        else:
            indent = marker["indent"] if marker and indent is None else indent
            top = marker is not None and marker["indent"] == indent
        if top:
            words = _WORDS.match(text, start, section.span.end)
            found.append(Span(*words.span()) if words else section.span)
    return tuple(found)
