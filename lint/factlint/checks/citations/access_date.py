"""Days on which somebody says to have opened a web page: after the story was published, or before the page was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factlint import lazy
from factlint.facts.model import Date
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("day", "problem")

LABELS = {"future": "opened after the story was published", "before": "opened before the page was published", "missing": "no day is given"}

_CUE = lazy.regex(
    r"\b(?:last )?(?:accessed|retrieved|visited|viewed|consulted|access(?:ed)? date|archived)\b(?: on| in)?:? ?", re.IGNORECASE
)
_UPDATED = ("updated", "modified", "lastmod", "last_modified", "date_modified", "dateModified", "article:modified_time")
_WEB = lazy.regex(r"https?://|www\.")
_NEEDLESS = lazy.regex(r"\bdoi\b|doi\.org|\bISBN\b|arxiv|archive\.(?:org|today|ph|is)|perma\.cc", re.IGNORECASE)


@dataclass(frozen=True)
class Params:
    pass


@dataclass(frozen=True)
class _Note:
    """A note or a line that gives a source; spans are local."""

    span: Span
    opened: Date
    dated: tuple[Date, ...]
    """The other dates in it."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `future`, `before`, and `missing` for a note with a web address among others that have the day."""
    local, prose = story.article.local, story.article.prose
    read = (_note(story, block.span) for block in local.blocks if block.kind in ("footnote", "list", "body"))
    notes = [note for note in read if note is not None]
    last = _last(story)
    for note in notes:
        opened = note.opened
        if opened.earliest is None:
            continue
        span, day = prose.span(opened.span), opened.earliest.isoformat()
        published = [one.earliest for one in note.dated if one.earliest is not None and one.day is not None]
        if last is not None and opened.earliest > last:
            yield Hit(span, {"day": day, "problem": f"is after the story's date, {last.isoformat()}"}, "future")
        elif published and opened.latest is not None and min(published) > opened.latest:
            yield Hit(span, {"day": day, "problem": f"is before the date of the page, {min(published).isoformat()}"}, "before")
    yield from _missing(story, notes)


def _note(story: Story, span: Span) -> _Note | None:
    local = story.article.local
    cue = _CUE.search(local.text, span.start, span.end)
    if cue is None:
        return None
    dates = [one for one in local.dates if one.span in span and not one.relative]
    opened = next((one for one in dates if 0 <= one.span.start - cue.end() <= 2), None)
    web = _WEB.search(local.text, span.start, span.end) or any(
        c.kind == "link" and story.article.prose.local(c.span).overlaps(span) for c in story.article.citations
    )
    return _Note(span, opened, tuple(one for one in dates if one is not opened)) if opened is not None and web else None


def _last(story: Story) -> date | None:
    """The last day that the story gives for itself."""
    days = [story.article.published] if story.article.published else []
    for key in _UPDATED:
        found = re.match(r"\d{4}-\d\d-\d\d", str(story.article.document.meta.get(key, "")))
        try:
            days += [date.fromisoformat(found[0])] if found else []
        except ValueError:
            continue
    return max(days, default=None)


def _missing(story: Story, known: list[_Note]) -> Iterator[Hit]:
    """Footnotes with an address and without the day, where at least two others have it and no more lack it than have it."""
    if len(known) < 2:
        return
    article = story.article
    have = [article.prose.span(note.span) for note in known]
    lacking = [
        citation
        for citation in article.citations
        if citation.kind == "definition"
        and _WEB.search(citation.target)
        and not _NEEDLESS.search(citation.target)
        and not _CUE.search(citation.target)
        and not any(citation.span.overlaps(span) for span in have)
    ]
    if lacking and len(lacking) <= len(known):
        first, *rest = lacking
        values = {"day": "", "problem": f"the access date is missing here; {len(known)} other notes have it"}
        yield Hit(first.span, values, "missing", places=tuple(one.span for one in rest))
