"""A link that readers cannot follow, or that shows them what is not published: a draft, a shared document, a machine of the house."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.patterns import alternatives

VALUES = ("problem",)
LABELS = {"private": "a machine or page that readers cannot reach", "shared": "a document that is shared by link"}

_HOST = r"^(?:https?:)?//(?:[^/@]*@)?"
_PROBLEMS = {
    "a file on somebody's disk": r"^file:|^[A-Za-z]:[\\/](?![\\/])|^/(?:Users|home)/",
    "a machine inside the newsroom": (
        _HOST
        + any_of(
            r"""
        localhost 127\.\d+\.\d+\.\d+ 0\.0\.0\.0 \[::1\] 10\.\d+\.\d+\.\d+ 192\.168\.\d+\.\d+ 172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+
        [^/:]+\.(?:local|internal|lan|intranet|corp|localdomain) intranet\.[^/:]+
        """
        )
        + r"(?=[/:?#]|$)"
    ),
    "a site that is not public": rf"{_HOST}(?:staging|stage|preview|preprod|uat)\.[^/]+",
    "a draft in a publishing system": r"[?&]preview(?:_id|_nonce)?=|/wp-admin/|/wp-login\.php|/ghost/#|/admin/content/|/node/\d+/edit\b",
    "a document that is shared by link": alternatives(
        (
            "a document being edited",
            r"//docs\.google\.com/(?!.*(?:/pub(?:html)?\b|/d/e/|viewform)).*/(?:edit|d/)",
            "https://docs.google.com/document/d/1aB/edit",
        ),
        ("OneDrive, short", r"//1drv\.ms/", "https://1drv.ms/w/s!A"),
        ("WeTransfer, short", r"//we\.tl/", "https://we.tl/t-abc"),
        ("Google Drive", r"//drive\.google\.com/(?:file|drive|open)", "https://drive.google.com/file/d/1aB/view"),
        ("Dropbox", r"//(?:www\.)?dropbox\.com/(?:s|scl|sh|home|work)/", "https://www.dropbox.com/s/abc/minutes.pdf"),
        ("OneDrive", r"//onedrive\.live\.com/", "https://onedrive.live.com/?id=1"),
        ("SharePoint", r"\.sharepoint\.com/", "https://paper.sharepoint.com/sites/desk"),
        ("iCloud", r"//(?:www\.)?icloud\.com/iclouddrive/", "https://www.icloud.com/iclouddrive/0ab"),
        ("WeTransfer", r"//wetransfer\.com/downloads/", "https://wetransfer.com/downloads/1ab"),
    ),
    "a message or a channel": r"//[\w-]+\.slack\.com/archives/|//mail\.google\.com/|//outlook\.(?:office|live)(?:365)?\.com/mail"
    r"|//teams\.microsoft\.com/l/",
}
_PATTERNS = {problem: lazy.regex(pattern, re.IGNORECASE) for problem, pattern in _PROBLEMS.items()}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit an address, at the first link that leads there; a note is read only where it has no address that is read by itself."""
    seen: set[Span] = set()
    bare = [citation.target for citation in story.article.citations if citation.kind == "bare"]
    for citation in story.article.citations:
        read = citation.kind in ("link", "bare", "image") or (
            citation.kind == "definition" and not any(address in citation.target for address in bare)
        )
        if read and citation.place not in seen:
            problem = next((problem for problem, pattern in _PATTERNS.items() if pattern.search(citation.target)), None)
            if problem is not None:
                seen.update([citation.place] if citation.place else [])
                yield Hit(citation.span, {"problem": problem}, "shared" if "shared" in problem else "private")
