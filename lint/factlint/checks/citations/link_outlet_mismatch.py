"""Links whose words name one outlet and whose address is another's; links to a "report" that lead to a front page or a search."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.citations.addresses import host, original, path
from factlint.facts.model import Citation
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.words import any_of
from factlint.words.attribution.crediting import REPORTED
from factlint.words.attribution.outlets import AGENCIES, HOSTS, OUTLET, outlet_of, within
from factlint.words.citations.hosts import ANYBODYS, ARCHIVES

VALUES = ("named", "host", "problem")

LABELS = {
    "other-outlet": "the address is another outlet's",
    "unknown-host": "the address is not the outlet's",
    "agency": "an agency's story at another outlet",
    "no-page": "a front page or a search",
}

_REPORT = r"(?:reports?|reporting|story|stories|articles?|investigation|interview|analysis|piece|column|account)"
_REPORTED = any_of(REPORTED)
_BY = r"(?:(?:reported|published|obtained|seen|reviewed|revealed|cited|quoted) by|according to|via|from|source:?|by)"
_AFTER = rf"(?:first|also|had|has|have|previously|earlier|later|then|exclusively|separately|{_REPORTED}|{_REPORT})"
_CREDIT = lazy.regex(
    rf"(?:as |was |were |been |first |also )*{_BY}?[ (]*(?:the |an? |this )?\0(?:['’]s?)?(?: {_AFTER})*[).:]*",
    re.IGNORECASE,
)
"""The words of a link that credits an outlet and says nothing else; a NUL is the outlet's name."""

# Syndicators, shorteners, resolvers and platforms: what is there may be anybody's.
_ANYBODYS = (
    *ARCHIVES,
    *ANYBODYS,
)
_ABOUT = lazy.regex(r"/(?:topics?|tags?|wiki|about(?:-us)?|companies|company|quote|profile|people|author)(?:/|\Z)", re.IGNORECASE)
_DOCUMENT = lazy.regex(
    r"\b"
    + any_of(
        """
        reports? stud(?:y|ies) articles? rulings? surveys? audits? indictments? complaints? lawsuits? transcripts? memos?
        statements? press_releases? letters? minutes filings? decisions? verdicts? papers?
        """
    )
    + r"\b"
)
_SEARCH = lazy.regex(
    r"/search/?[?/]|/search\Z|^/?\?s=|[?&](?:q|query|search_query)=|/(?:login|signin|sign-in|subscribe|register)(?:/?\Z|[/?])",
    re.IGNORECASE,
)
_FRONT = lazy.regex(r"/?(?:index\.(?:html?|php)|home|en|us|uk)?/?(?:[?#].*)?\Z", re.IGNORECASE)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `other-outlet`, `unknown-host`, `agency` (its reports are printed by others) and `no-page`."""
    for citation in story.article.citations:
        if citation.kind == "link" and (name := host(citation.target)):
            hit = _credited(citation, host(original(citation.target))) or _page(story, citation, name)
            if hit is not None:
                yield hit


def _credited(citation: Citation, name: str) -> Hit | None:
    found = list(OUTLET.finditer(citation.label))
    if len(found) != 1 or not name or any(within(name, other) for other in _ANYBODYS):
        return None
    outlet = found[0][0]
    own = HOSTS[outlet]
    credit = _CREDIT.fullmatch(f"{citation.label[: found[0].start()]}\0{citation.label[found[0].end() :]}".strip())
    if credit is None or any(within(name, one) for one in own) or _ABOUT.search(path(citation.target)):
        return None
    if outlet.lower().removeprefix("the ").replace(" ", "") in name.replace("-", ""):
        return None
    other = outlet_of(name)
    label = "other-outlet" if other and outlet not in AGENCIES else "agency" if outlet in AGENCIES else "unknown-host"
    return Hit(citation.span, {"named": outlet, "host": name, "problem": f"“{outlet}” is credited, and the address is at {name}"}, label)


def _page(story: Story, citation: Citation, name: str) -> Hit | None:
    document = _DOCUMENT.search(citation.label)
    if document is None or OUTLET.search(citation.label) or re.match(r"\W*[A-Z]\w+(?: [A-Z]|\W*\Z)", citation.label):
        return None
    rest = path(citation.target)
    where = "a search or a login" if _SEARCH.search(rest) else "the front page" if _FRONT.fullmatch(rest) else ""
    if not where or (where == "the front page" and name.count(".") > 1):
        return None  # a site of its own may be all there is of a report
    values = {"named": document[0], "host": name, "problem": f"“{document[0]}” leads to {where} of {name}"}
    return Hit(citation.span, values, "no-page")
