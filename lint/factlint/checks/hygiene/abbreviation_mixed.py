"""Abbreviations that an article writes with full stops here and without there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Edit, Fix, Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.hygiene.letters import BODIES, WITH_OR_WITHOUT_STOPS

VALUES = ("found", "other", "line", "times")

_DOTTED = lazy.regex(r"(?<![\w.&$/@#])(?:[A-Z]\.){2,4}(?=\W|\Z)")
_BARE = lazy.regex(r"(?<![\w.&$/@#’'-])[A-Z]{2,4}(?![\w&$/@’]|\.[A-Za-z]|'\w\w|-\d)")
_NAMED = lazy.regex(rf" {any_of(BODIES)}")
_KINDS = ("body", "list", "dek", "caption")


@dataclass(frozen=True)
class Params:
    words: tuple[str, ...] = WITH_OR_WITHOUT_STOPS
    """The abbreviations that are looked at, without stops."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit an abbreviation, at the form that appears less often; its other places as places."""
    article = story.article
    text = article.prose.text
    forms: dict[str, dict[bool, list[Span]]] = defaultdict(lambda: {True: [], False: []})
    for block in article.local.blocks:
        words = text[block.span.start : block.span.end]
        if block.kind not in _KINDS or _shouted(words):
            continue
        for dotted, pattern in ((True, _DOTTED), (False, _BARE)):
            for found in pattern.finditer(text, block.span.start, block.span.end):
                key = found[0].replace(".", "")
                span = article.prose.span(Span(*found.span()))
                if key in params.words and not _NAMED.match(text, found.end()) and article.quoted(span) is None:
                    forms[key][dotted].append(span)
    for key, by_form in forms.items():
        if by_form[True] and by_form[False]:
            yield _hit(story, key, by_form)


def _hit(story: Story, key: str, by_form: dict[bool, list[Span]]) -> Hit:
    article = story.article
    dotted = (len(by_form[True]), -by_form[True][0].start) < (len(by_form[False]), -by_form[False][0].start)
    odd, usual = by_form[dotted], by_form[not dotted]
    right = "".join(f"{letter}." for letter in key) if not dotted else key
    values = {
        "found": article.prose.words(odd[0]),
        "other": right,
        "line": str(article.document.place(usual[0].start).line),
        "times": f" ({len(odd)} times)" if len(odd) > 1 else "",
    }
    fix = Fix(tuple(Edit(span, right) for span in odd))
    return Hit(odd[0], values, places=tuple(odd[1:]), evidence=(Spot(article.document, usual[0], "the other form"),), fix=fix)


def _shouted(words: str) -> bool:
    """The block is in capitals, where US may be the pronoun."""
    letters = [c for c in words if c.isalpha()]
    return sum(c.isupper() for c in letters) > 0.6 * len(letters)
