"""Placeholders left in copy: TK, XX, 000, [CQ], (sp?), [name], lorem ipsum, and comments addressed to editors."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.checks.hygiene._placeholders import Placeholder, find_numerals, find_placeholders, find_slots, means_something
from factlint.facts import Facts
from factlint.facts.page.masks import between, readable
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Document, Span
from factlint.words import any_of
from factlint.words.hygiene.desk import ADDRESSES


@dataclass(frozen=True)
class Params:
    also: tuple[str, ...] = ()
    """More words that a desk leaves where something is missing, as they are written: "KOMMT", "XYZ"."""


VALUES = ("found", "kind")
"""The placeholder as it is, and what it is: a placeholder, a query, a comment."""

_ADDRESSED = lazy.regex(rf"(?:^|\W){any_of(ADDRESSES)}\b(?!-)")
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
    document = story.article.document
    slots = tuple(find_slots(readable(document, templates=True)))
    yield from (Hit(span, {"found": document[span], "kind": "placeholder"}) for span in slots)
    for hit in _in_prose(story.article, _words(params.also)):
        if not any(hit.span.overlaps(slot) for slot in slots):
            yield hit
    yield from _in_comments(document)


def _in_prose(article: Facts, own: re.Pattern[str] | None) -> Iterator[Hit]:
    text = article.prose.text
    meant = means_something(text)
    for block in article.local.blocks:
        if block.kind == "boilerplate":
            continue
        found = [*find_placeholders(text, block)]
        found += [] if "XX" in meant else find_numerals(text, block)
        found += [Placeholder(Span(*m.span()), True) for m in own.finditer(text, block.span.start, block.span.end)] if own else []
        taken = 0
        for placeholder in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
            local, words = placeholder.span, text[placeholder.span.start : placeholder.span.end]
            if local.start < taken or words in meant:
                continue
            span = article.prose.span(local)
            quote = article.quoted(span)
            # The quotation itself is what the sentence is about: the template said "[insert name here]".
            if quote is None or not (placeholder.sayable or quote.inner == span):
                taken = local.end
                yield Hit(span, {"found": words, "kind": "placeholder"})


def _words(words: tuple[str, ...]) -> re.Pattern[str] | None:
    kept = sorted((word for word in words if word.strip()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, kept))})(?!\w)") if kept else None


def _in_comments(document: Document) -> Iterator[Hit]:
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
