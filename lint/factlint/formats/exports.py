"""What newsrooms' systems export, ninjs of wire services and WordPress: their stories as a page of HTML, a paragraph a line."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from xml.etree import ElementTree

from factlint import lazy
from factlint.formats.decode import Unreadable
from factlint.formats.html import read_html
from factlint.text import Document, Locator

_BLOCK = lazy.regex(r"<(?:p|h[1-6]|li|blockquote|figcaption|td|div)(?:\s[^<>]*)?>", re.IGNORECASE)
_STARTS = lazy.regex(r"(?<!\n)(?=<(?:p|h[1-6]|li|blockquote|figure|figcaption|table|div|section)[\s>])", re.IGNORECASE)
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_KIND = lazy.regex(r"\{http://wordpress\.org/export/[\d.]+/\}post_type")
_SHORTCODE = lazy.regex(r"\[/?(?:caption|gallery|embed|audio|video|playlist|contact-form|sharethis)\b[^\[\]]{0,500}\]")
_MOST_ITEMS = 5_000
_DATES = ("versioncreated", "firstcreated", "versionCreated", "contentCreated")


def is_ninjs(text: str) -> bool:
    """A JSON object with the keys of IPTC's ninjs."""
    return (
        text.lstrip()[:1] == "{"
        and bool(re.search(r'"(?:uri|type|guid)"\s*:', text))
        and bool(re.search(r'"(?:body_\w+|bodies|headlines?)"\s*:', text))
    )


def is_wordpress(text: str) -> bool:
    """An RSS file with the export of a WordPress site."""
    return "<rss" in text[:4_000] and "wordpress.org/export/" in text[:8_000]


def read_ninjs(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of an item of a wire service: headline, byline and body. Raises Unreadable."""
    try:
        item = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"is not JSON: {error}" if isinstance(error, ValueError) else "is JSON that is too deep") from error
    if not isinstance(item, dict):
        raise Unreadable("is not a ninjs item: it should be an object")
    parts = [_element("h1", _text(item, "headline", "headlines")), _element("p", _text(item, "byline"), "byline"), _body(item)]
    if not any(parts):
        raise Unreadable("is not a ninjs item: it has neither a headline nor a body")
    found = _page(path, "".join(parts), notices)
    dated = next((item[key] for key in _DATES if isinstance(item.get(key), str)), "")
    return replace(found, meta={**found.meta, **({"date": dated} if dated else {}), "title": _text(item, "headline", "headlines")})


def _text(item: Mapping[str, object], *keys: str) -> str:
    """The words of the first key that has some: a text, or in ninjs 2 a list of objects with a value."""
    for key in keys:
        value = item.get(key)
        if isinstance(value, list) and value and isinstance(value[0], dict):
            value = value[0].get("value")
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _body(item: Mapping[str, object]) -> str:
    bodies = item.get("bodies")
    if isinstance(bodies, list):
        found = [body for body in bodies if isinstance(body, dict) and isinstance(body.get("value"), str)]
        marked = next((body for body in found if "html" in str(body.get("contentType", body.get("contenttype", "")))), None)
        if marked is not None:
            return _marked(marked["value"])
        if found:
            return _paragraphs(found[0]["value"])
    for key in ("body_html", "body_xhtml"):
        if isinstance(item.get(key), str):
            return _marked(str(item[key]))
    return _paragraphs(_text(item, "body_text", "description_text"))


def read_wordpress(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of an export of WordPress: every post and page, each with its title as headline. Raises Unreadable."""
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
        raise Unreadable("declares entities, which an export of WordPress does not")
    try:
        tree = ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError) as error:
        raise Unreadable(f"is not XML: {error}") from error
    parts = [part for item in list(tree.iter("item"))[:_MOST_ITEMS] for part in _post(item)]
    if not parts:
        raise Unreadable("has no posts")
    return _page(path, "".join(parts), notices)


def _post(item: ElementTree.Element) -> Iterator[str]:
    kind = next((one.text for one in item if _KIND.fullmatch(one.tag)), "post")
    body = item.findtext(_CONTENT) or ""
    if kind not in ("post", "page", None) or not body.strip():
        return
    yield _element("h1", (item.findtext("title") or "").strip())
    body = _SHORTCODE.sub(" ", body)
    yield _marked(body) if re.search(r"<p[\s>]", body) else _loose(body)


def _loose(body: str) -> str:
    """A body of the old editor, whose paragraphs are separated by blank lines."""
    return "".join(part if _BLOCK.match(part) else f"<p>{part}</p>" for part in re.split(r"(?:\r?\n){2,}", body.strip()))


def _marked(body: str) -> str:
    return re.sub(r"\s*[\r\n]\s*", " ", body)


def _paragraphs(body: str) -> str:
    return "".join(_element("p", part) for part in re.split(r"(?:\r?\n\s*)+", body.strip()))


def _element(name: str, words: str, kind: str = "") -> str:
    marked = f' class="{kind}"' if kind else ""
    return f"<{name}{marked}>{html.escape(words, quote=False)}</{name}>" if words else ""


def _page(path: str, body: str, notices: tuple[str, ...]) -> Document:
    text = _STARTS.sub("\n", _marked(body)).lstrip("\n")
    locators = tuple((found.start(), Locator("paragraph", number)) for number, found in enumerate(_BLOCK.finditer(text), 1))
    return replace(read_html(path, text, notices), extracted=True, locators=locators)
