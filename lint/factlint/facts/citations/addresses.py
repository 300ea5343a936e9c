"""Web addresses: their host, the address that an archive or a redirect keeps, and one form for all that lead to the same page."""

from __future__ import annotations

import html
import re
from urllib.parse import unquote

from factlint import lazy
from factlint.words import either
from factlint.words.citations.hosts import TRACKING

_HOST = lazy.regex(r"(?:[a-z]{3,7}:)?//(?:[^/@?#]*@)?(?P<host>[^/:?#]+)|(?P<bare>www\.[^/:?#]+)", re.IGNORECASE)
_ARCHIVED = lazy.regex(
    r"(?:archive\.org/(?:web|wayback)/(?:\d+\w*|\*)/|archive\.(?:today|ph|is|li|vn|fo|md)/(?:\d+|o/\w+|newest)/)", re.IGNORECASE
)
_TRACKING = lazy.regex(
    either(TRACKING),
    re.IGNORECASE,
)
_PART = lazy.regex(r"(?P<joint>&amp;|[?&])(?P<name>[^=&#?\s]*)(?:=[^&#\s]*)?")


def host(address: str) -> str:
    """The host of an address in lower case, without "www."; "" for a path, a mail address and the like."""
    found = _HOST.match(address.strip())
    return (found["host"] or found["bare"]).lower().removeprefix("www.").rstrip(".") if found else ""


def original(address: str) -> str:
    """The address of the page that an archived copy is of; another address as it is."""
    found = _ARCHIVED.search(address)
    rest = address[found.end() :] if found else ""
    if not rest:
        return address
    return rest if "//" in rest[:9] else f"http://{unquote(rest)}"


def tracking(address: str) -> list[tuple[int, int]]:
    """The parts of an address, with the joint before each, that say how readers came and nothing of the page; start and end of each."""
    end = address.find("#")
    query = address.find("?")
    if query < 0 or 0 <= end < query:
        return []
    parts = [part for part in _PART.finditer(address, query, end if end >= 0 else len(address)) if part["name"]]
    return [part.span() for part in parts if _TRACKING.fullmatch(part["name"])]


def without_tracking(address: str) -> str:
    """The address without these parts, its first joint a question mark again."""
    cut = tracking(address)
    kept, done = "", 0
    for start, end in cut:
        kept, done = kept + address[done:start], end
    rest = address[done:]
    kept += rest
    at = next((start for start, _ in cut), len(kept))
    if "?" not in kept[:at]:
        joint = "&amp;" if kept.startswith("&amp;", at) else "&"
        if kept.startswith(joint, at):
            kept = kept[:at] + "?" + kept[at + len(joint) :]
    return kept


def canonical(address: str) -> str:
    """One form for addresses that lead to the same page: no scheme, "www.", tracking, fragment or last slash; "" for no web address."""
    whole = without_tracking(original(address.strip()))
    name = host(whole)
    if not name:
        return ""
    found = _HOST.match(whole)
    rest = whole[found.end() :] if found else ""
    rest = re.sub(r"#.*\Z", "", re.sub(r"^:(?:80|443)(?=/|\Z)", "", rest)).replace("&amp;", "&")
    return name.removeprefix("m.").removeprefix("amp.") + rest.rstrip("/?")


def path(address: str) -> str:
    """What is after the host, with query and fragment."""
    found = _HOST.match(address.strip())
    return address.strip()[found.end() :] if found else address


def asked_for(address: str) -> str:
    """The address as a server is asked for it, without its fragment; "" for what is not on the web."""
    whole = html.unescape(address.strip()).partition("#")[0]
    return whole if re.match(r"https?://[^/\s]", whole, re.IGNORECASE) and not re.search(r"\s", whole) else ""
