"""A study that is cited from a server of preprints, and readers do not learn that nobody has reviewed it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.model import Citation
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story

VALUES = ("server",)

_SERVERS = {
    "arXiv": r"arxiv\.org/|^arxiv:|10\.48550/",
    "bioRxiv or medRxiv": r"(?:bio|med)rxiv\.org/|10\.1101/20",
    "SSRN": r"ssrn\.com/|10\.2139/",
    "Research Square": r"researchsquare\.com/|10\.21203/",
    "PsyArXiv or SocArXiv": r"osf\.io/preprints|10\.31234/|10\.31235/",
    "a server of preprints": r"preprints\.org/|10\.20944/|chemrxiv\.org/|10\.26434/",
}
_PATTERNS = {server: lazy.regex(pattern, re.IGNORECASE) for server, pattern in _SERVERS.items()}
_SAID = lazy.regex(
    r"\bpre-?prints?\b|\bpeer[- ]review|\bworking papers?\b|\b(?:not|un)[- ]?(?:yet )?(?:been )?(?:reviewed|published)\b"
    r"|\bawaiting (?:review|publication)\b|\bdrafts?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at the first citation of each server; none where the story says anywhere that the study is a preprint."""
    if _SAID.search(story.article.prose.text):
        return
    seen: set[str] = set()
    for citation in story.citations:
        server = _server(citation)
        if server and server not in seen:
            seen.add(server)
            yield Hit(citation.span, {"server": server})


def _server(citation: Citation) -> str:
    if "arxiv" in citation.identifiers:
        return "arXiv"
    # The addresses of studies have numbers; those of the server and its pages about itself have none.
    target = citation.target if re.search(r"\d", citation.target) else ""
    cited = (target, citation.identifiers.get("doi", ""))
    return next((server for server, pattern in _PATTERNS.items() if any(pattern.search(one) for one in cited)), "")
