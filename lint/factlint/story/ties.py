"""Which sources a sentence of the article rests on by its own word: link, footnote, citation key, or the person who speaks."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from pathlib import PurePosixPath

from factlint import lazy
from factlint.facts.citations.listed import CITE
from factlint.facts.model import Citation
from factlint.story import Source, Story
from factlint.story.reporters import has_a_reporter
from factlint.text import Span

_AFTER = lazy.regex(r"\s*")
_NESTED = 4
"""Citations that may begin before a sentence and reach into it: the bracket of a link that opens it, a picture in a link."""


def tied(story: Story, sentence: Span) -> tuple[Source, ...]:
    """The sources that a sentence, a span of the article's file, cites or whose speaker it lets speak; in the order of the story."""
    cited = cited_by(story, sentence)
    words = story.article.prose.words(sentence)
    speaking = has_a_reporter(words)
    return tuple(
        source
        for source in story.sources
        if any(points_to(of_work(story, citation), source) or points_to(citation, source) for citation in cited)
        or (speaking and source.speaker and re.search(rf"\b{re.escape(source.speaker.split()[-1])}\b", words))
    )


def cited_by(story: Story, sentence: Span) -> tuple[Citation, ...]:
    """The citations in a sentence and the notes right after it."""
    citations = story.article.citations
    text = story.article.document.text
    found: list[Citation] = []
    end = sentence.end
    first = bisect_left(citations, sentence.start, key=lambda c: c.span.start)
    for at in range(max(0, first - _NESTED), len(citations)):
        citation = citations[at]
        if citation.span.end <= sentence.start:
            continue
        note = citation.kind in ("footnote", "citekey")
        if citation.span.start >= end and not (note and _AFTER.fullmatch(text, end, citation.span.start)):
            break
        end = max(end, citation.span.end)
        if citation.kind not in ("definition", "image") and (citation.kind != "listed" or citation.label == CITE):
            found.append(citation)
    return tuple(found)


def of_work(story: Story, citation: Citation) -> Citation:
    """A citation key as a link to the work that the bibliography has for it; another citation as it is."""
    work = (story.works or {}).get(citation.target) if citation.kind == "citekey" else None
    if work is None:
        return citation
    doi = dict(work.identifiers).get("doi", "")
    return replace(citation, kind="link", target=work.url or (f"https://doi.org/{doi}" if doi else ""))


def points_to(citation: Citation, source: Source) -> bool:
    """The target of a citation is the source: its address, its file, its key."""
    path = PurePosixPath(source.facts.document.path)
    target = citation.target.strip()
    if citation.kind == "citekey":
        return target in (path.stem, path.name)
    if source.url and _plain(source.url) and re.search(rf"(?<![\w.-]){re.escape(_plain(source.url))}(?![\w/-])", _unschemed(target)):
        return True
    return bool(re.search(rf"(?<![\w.-]){re.escape(path.name)}(?![\w-])", target))


def _plain(address: str) -> str:
    return re.sub(r"[#?].*$|/+$", "", _unschemed(address))


def _unschemed(words: str) -> str:
    return re.sub(r"(?:https?://)?(?:www\.)?", "", words)


def sought(story: Story, sources: tuple[Source, ...]) -> str:
    """What was searched, as messages name it: the path of one source, or how many there are."""
    count = story.searched if sources is story.sources else len(sources)
    return sources[0].facts.document.path if count == 1 else f"{count} sources"
