"""Whether a story was published at an earlier commit, and whether it has owned up to what changed since."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factlint import lazy
from factlint.facts import Facts
from factlint.story import Earlier, Story
from factlint.text import fold
from factlint.words.pages.fields import DRAFT
from factlint.words.patterns import alternatives

_LIVE = frozenset("published publish live final public posted online".split())
_NOTES = (
    "correction",
    "corrections",
    "clarification",
    "clarifications",
    "editors_note",
    "editor_note",
    "update_note",
    "change_note",
    "errata",
)
_OWNED = lazy.regex(
    alternatives(
        (
            "a correction",
            r"\b(?:correct(?:ion|ed|s)|clarif(?:ication|ied)|editor['’]?s['’]? note|(?:an? )?(?:earlier|previous|"
            "original) version|(?:this|the) (?:story|article|post|report|page|piece) (?:has been|was) (?:updated|"
            r"corrected|amended|changed|revised)|updated? (?:on|at|to))\b",
            "has been corrected",
        ),
        ("an update", r"^\W*updates?\b(?:\W|\s\d)", "Update: "),
    ),
    re.IGNORECASE,
)
_ROLLING = lazy.regex(r"live[- ]?(?:blog|updates?|coverage|ticker)|\bas it happened\b", re.IGNORECASE)


def was_published(before: Earlier) -> bool:
    """The earlier version says that it is published, or is dated before the day of its commit; a draft and a live blog are not."""
    meta = before.facts.document.meta
    status = _status(meta)
    if meta.get("draft") is True or meta.get("published") is False or status in DRAFT or _rolls(before.facts):
        return False
    if status in _LIVE or meta.get("published") is True:
        return True
    published = before.facts.published
    return published is not None and before.day is not None and published < before.day


def _status(meta: Mapping[str, object]) -> str:
    return next((str(meta[key]).strip().lower() for key in ("status", "state", "workflow", "post_status") if meta.get(key)), "")


def _rolls(facts: Facts) -> bool:
    meta = facts.document.meta
    said = [str(meta.get(key, "")) for key in ("type", "kind", "layout", "format", "category", "tags", "title", "headline", "slug")]
    return any(_ROLLING.search(text) for text in said)


def owned(story: Story) -> bool:
    """The story has a note that the earlier version had not, or that says something else now."""
    assert story.before is not None
    return bool(_notes(story.article) - _notes(story.before.facts))


def _notes(facts: Facts) -> frozenset[str]:
    meta = facts.document.meta
    said = [str(meta[key]) for key in _NOTES if meta.get(key)]
    text = facts.local.text
    for block in facts.local.blocks:
        words = text[block.span.start : block.span.end]
        if block.kind == "correction" or (block.kind not in ("headline", "boilerplate") and _OWNED.search(words)):
            said.append(words)
    return frozenset(" ".join(fold(words).split()) for words in said)
