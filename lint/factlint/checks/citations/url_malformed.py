"""Addresses that no browser opens as they are written, and Markdown that was meant to be a link and is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.citations.identifiers import trimmed
from factlint.facts.model import Citation
from factlint.finding import Edit, Fix, Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Document, Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("address", "problem", "better")
"""The address, what is wrong with it, and how it was probably meant ("" where that is not plain)."""

_SCHEME = lazy.regex(r"(?P<name>h{0,2}t{1,3}p{1,2}s{0,2}|htts?)(?P<colon>[:;.]?)(?P<slashes>[/\\]{1,3}\s?|(?<=:)(?=www\.))", re.IGNORECASE)
_TWICE = lazy.regex(r"https?://(?P<rest>h?ttps?(?::/{0,2}|/{1,2}).*)", re.IGNORECASE)
_HOST = lazy.regex(r"(?:https?://|(?=www\.))(?P<host>[^/?#\s]*)", re.IGNORECASE)
_MOJIBAKE = lazy.regex(r"â€|Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|\ufffd")
_GLUED = lazy.regex(r"https?://\S+?[\w.](?P<second>https?://)", re.IGNORECASE)
_CURLY = "“”„‘’«»"
_MARKUP = lazy.regex(r"\{\{|\{%|<%|\$\{|\0")


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit an address, its place; with a fix, never applied unasked, where there is one plain way to mend it."""
    document = story.article.document
    seen: set[Span] = set()
    for citation in story.article.citations:
        if citation.kind not in ("link", "image", "bare", "listed") or citation.place is None or citation.place in seen:
            continue
        seen.add(citation.place)
        found = _problem(document, citation)
        if found:
            problem, span, better = found
            fix = Fix((Edit(span, better),)) if better else None
            yield Hit(span, {"address": citation.target, "problem": problem, "better": better}, fix=fix)


def _problem(document: Document, citation: Citation) -> tuple[str, Span, str] | None:
    """What is wrong, where, and what would be right."""
    place = citation.place or citation.span
    written = document[place]
    if _MARKUP.search(written):
        return None
    shape = _shape(document, citation, place)
    if shape:
        return shape
    for find in (_marks, _scheme, _inside, _end):
        said = find(written, citation)
        if said:
            problem, better = said
            return problem, place, better
    return None


def _shape(document: Document, citation: Citation, place: Span) -> tuple[str, Span, str] | None:
    """Markdown links written so that readers see brackets and parentheses."""
    if citation.kind != "link" or document.kind == "html":
        return None
    first, last = document.text[citation.span.start], document.text[citation.span.end - 1]
    if first == "(" and last == "]":
        return "the brackets and parentheses of the link are swapped", citation.span, f"[{citation.label}]({document[place]})"
    if first == "[" and document.text[place.start - 3 : place.start] == "] (":
        return "a space separates the words of the link from its address", citation.span, f"[{citation.label}]({document[place]})"
    if first == "[" and place.end == citation.span.end and document.text[place.start - 1] == "(":
        return "the parenthesis of the link is not closed", citation.span, f"{document[citation.span]})"
    if first in "![" and re.search(r"\s", document[place]) and document.text[place.start - 1] != "<":
        return "it has a space", place, ""
    return None


def _marks(written: str, citation: Citation) -> tuple[str, str] | None:
    """Typographic quotation marks, which a word processor put where straight ones belong."""
    inner = written.strip(_CURLY)
    return ("it is in typographic quotation marks", "") if inner != written and _HOST.match(inner) else None


def _scheme(written: str, citation: Citation) -> tuple[str, str] | None:
    address = written.strip()
    twice = _TWICE.match(address)
    if twice:
        inner = twice["rest"]
        return "it has two schemes", inner if re.match(r"https?://\w", inner, re.IGNORECASE) else ""
    if citation.kind == "link" and address.lower().startswith("www."):
        return "it has no https://, so it leads to a page of this site", f"https://{address}"
    scheme = _SCHEME.match(address)
    if scheme is None or re.match(r"https?://[^/\\\s]", address, re.IGNORECASE):
        return None
    if re.match(r"https?:///", address, re.IGNORECASE):
        return None  # the site is missing, not the scheme
    if citation.kind != "bare" and scheme["slashes"] == "/" and not scheme["colon"]:
        return None  # a folder of that name: "http/intro.md"
    rest = address[scheme.end() :]
    secure = "s" if "s" in scheme["name"].lower() else ""
    return f"'{scheme[0]}' is not a scheme", f"http{secure}://{rest}" if re.match(r"[\w-]+\.", rest) else ""


def _inside(written: str, citation: Citation) -> tuple[str, str] | None:
    address = written.strip()
    found = _HOST.match(address)
    if found is None:
        return None
    host = found["host"].rpartition("@")[2]
    if not host.strip("."):
        return "it names no site", ""
    if ".." in host or host.startswith("."):
        return "the name of its site has an empty part", ""
    if re.search(r"[,;%\\]", host):
        return f"the name of its site has '{re.findall(r'[,;%]|[^a-z0-9.:-]', host)[0]}' in it", ""
    if _GLUED.match(address[:2000]) and "?" not in address:
        return "another address runs into it", ""
    if _MOJIBAKE.search(address):
        return "it has characters of a wrong encoding", ""
    return None


def _end(written: str, citation: Citation) -> tuple[str, str] | None:
    """Punctuation of the sentence that was pasted with the address."""
    # A text fragment (#:~:text=…) quotes the page, punctuation and all.
    if citation.kind == "bare" or not _HOST.match(written) or "#:~:" in written:
        return None
    cut = trimmed(written)
    tail = written[len(cut) :]
    # A single full stop or dash may belong to it (…/Acme_Inc.); a parenthesis that opens nowhere does not.
    return (f"it ends in '{tail}'", cut) if ")" in tail or "”" in tail or "," in tail else None
