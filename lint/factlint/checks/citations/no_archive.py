"""Web pages that are cited, and of which the desk's list of copies has none."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.facts.citations.addresses import canonical, host
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words.attribution.outlets import within
from factlint.words.citations.hosts import ARCHIVES

VALUES = ("address", "more")

_LASTING = ("doi.org", "handle.net", "arxiv.org", "pubmed.ncbi.nlm.nih.gov", "jstor.org", "wikipedia.org", "orcid.org", "isbnsearch.org")
_ADDRESS = lazy.regex(r"https?://[^\s<>\"\])]+")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a story, at the first such address; none where no configuration names a list of copies."""
    if story.archived is None:
        return
    missing: dict[str, tuple[str, Span]] = {}
    for citation in story.article.citations:
        name = host(citation.target)
        lasting = any(within(name, one) for one in (*_LASTING, *ARCHIVES)) or citation.identifiers
        page = canonical(citation.target) if citation.kind in ("link", "bare") and not lasting else ""
        if page and page not in story.archived and not _copied(story, citation.span):
            missing.setdefault(page, (citation.target, citation.span))
    if missing:
        (address, span), *rest = missing.values()
        more = f" and {len(rest)} other addresses" if len(rest) > 1 else " and another address" if rest else ""
        yield Hit(span, {"address": address, "more": more}, places=tuple(place for _, place in rest))


def _copied(story: Story, span: Span) -> bool:
    """A link to an archive is right after it: "(archived)"."""
    near = story.article.document.text[span.end : span.end + 300].partition("\n")[0]
    found = _ADDRESS.search(near)
    return found is not None and any(within(host(found[0]), one) for one in ARCHIVES)
