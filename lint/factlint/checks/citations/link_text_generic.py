"""Links whose words do not say where they lead: "here", "click here", "this link"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.words.patterns import alternatives

VALUES = ("words", "more")

_GENERIC = lazy.regex(
    alternatives(
        ("here", "(?:right |over |see |read (?:it |more )?|look |details? |more (?:details |information |info )?)?here", "read more here"),
        ("click here", "click (?:here|this|this link|on this link|for more)", "click on this link"),
        (
            "this page",
            "(?:(?:at|via|on|follow|use|see) )?(?:this|the|following) (?:link|page|url|website|web ?site|site|web ?page)",
            "at this link",
        ),
        ("link", "link", "link"),
        ("this", "this", "this"),
        ("this one", "this one", "this one"),
        ("read more", "(?:read|learn|find out|see|view|get) more", "find out more"),
        ("more information", "more (?:info|information|details)", "more details"),
        ("read on", "read on", "read on"),
        ("continue reading", "continue reading", "continue reading"),
        ("tap here", "tap here", "tap here"),
        ("go here", "go here", "go here"),
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a story, at the first such link in running text; links that are a whole block are part of the page."""
    prose = story.article.prose
    found = []
    for citation in story.article.citations:
        words = citation.label.strip(" \t*_.,:;!…→»›<>()[]\"“”'‘’")
        if citation.kind == "link" and _GENERIC.fullmatch(words):
            block = story.article.block(citation.span)
            if block is not None and block.kind in ("body", "list", "dek", "blockquote") and len(prose.words(block.span)) > len(words) + 12:
                found.append((citation.span, words))
    if found:
        (span, words), *rest = found
        more = f" (and {len(rest)} more)" if rest else ""
        yield Hit(span, {"words": words, "more": more}, places=tuple(place for place, _ in rest))
