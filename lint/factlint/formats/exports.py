"""What newsrooms' systems export as a page of HTML, a paragraph a line; of wire services the items of IPTC's ninjs, from version 1 to 3."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from factlint import lazy
from factlint.formats.decode import Unreadable
from factlint.formats.html import read_html
from factlint.text import Document, Locator

_STARTS = lazy.regex(r"(?<!\n)(?=<(?:p|h[1-6]|li|blockquote|figure|figcaption|table|div|section)[\s>])", re.IGNORECASE)
_DATES = ("versioncreated", "firstcreated", "versionCreated", "contentCreated")
_HEADLINES = ("headline", "headlines", "title")
_LEADS = ("descriptions", "description_text")
_KEYS = ("contentType", "contenttype", "role", "name")
"""Where a body says what it is."""
_PICTURES = frozenset(("picture", "graphic", "video", "audio"))
_AROUND = lazy.regex(r"<head[\s>].*?</head>|</?(?:html|body|article|main)(?:\s[^<>]*)?>", re.IGNORECASE | re.DOTALL)
"""What a body that is a page of its own has around the story."""
_CONTENT = lazy.regex(r"<body\.content\b[^<>]*>(?P<words>.*?)(?:</body\.content>|\Z)", re.DOTALL)
_FIRST_HEAD = lazy.regex(r"<h1(?:\s[^<>]*)?>(?P<words>.*?)</h1>", re.IGNORECASE | re.DOTALL)
_TAG = lazy.regex(r"<[^<>]*>")
_ENOUGH = 40
"""Characters of a lead that show whether the body begins with it."""


def is_ninjs(text: str) -> bool:
    """A JSON object with the keys of IPTC's ninjs."""
    return (
        text.lstrip()[:1] == "{"
        and bool(re.search(r'"(?:uri|type|guid)"\s*:', text))
        and bool(re.search(r'"(?:body_\w+|bodies|headlines?)"\s*:', text))
    )


def read_ninjs(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of an item of a wire service: headline, byline, lead and body. Raises Unreadable."""
    try:
        item = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"is not JSON: {error}" if isinstance(error, ValueError) else "is JSON that is too deep") from error
    if not isinstance(item, dict):
        raise Unreadable("is not a ninjs item: it should be an object")
    headline, body = _text(item, *_HEADLINES), _body(item)
    first = _FIRST_HEAD.search(body)
    shown = first is not None and _plain(first["words"]) == " ".join(headline.split())
    parts = ["" if shown else element("h1", headline), element("p", _text(item, "byline", "by"), "byline"), _lead(item, body), body]
    if not any(parts):
        raise Unreadable("is not a ninjs item: it has neither a headline nor a body")
    found = page(path, "".join(parts), notices)
    dated = next((item[key] for key in _DATES if isinstance(item.get(key), str)), "")
    return replace(found, meta={**found.meta, **({"date": dated} if dated else {}), "title": headline})


def _text(item: Mapping[str, object], *keys: str) -> str:
    """The words of the first key that has some: a text, or from ninjs 2 on a list of objects with a value each."""
    for key in keys:
        words = next((words for _, words in _values(item, key) if words), "")
        if words:
            return words
    return ""


def _values(item: Mapping[str, object], key: str) -> Iterator[tuple[str, str]]:
    """What each value of a key says it is, and its words; what credits somebody is none of them."""
    value = item.get(key)
    for one in value if isinstance(value, list) else [{"value": value}]:
        if not isinstance(one, dict):
            continue
        kind = " ".join(str(one[name]) for name in _KEYS if name in one).lower()
        words = one.get("value", one.get("text"))
        if isinstance(words, str) and "credit" not in kind:
            yield kind, words.strip()


def _body(item: Mapping[str, object]) -> str:
    found = [one for key in ("bodies", "body") for one in _values(item, key)]
    for wanted in ("html", "plain", "text", "nitf"):
        words = next((words for kind, words in found if words and wanted in kind and (wanted == "nitf" or "nitf" not in kind)), "")
        if words:
            return _of_kind(words, wanted)
    for key in ("body_html", "body_xhtml"):
        if isinstance(item.get(key), str):
            return _marked(str(item[key]))
    first = next((words for _, words in found if words), "")
    return _of_kind(first, "html" if first.startswith("<") else "plain") or paragraphs(_text(item, "body_text"))


def _of_kind(words: str, kind: str) -> str:
    if kind == "html":
        return _marked(_AROUND.sub(" ", words))
    if kind == "nitf":
        content = _CONTENT.search(words)
        return _marked(content["words"].replace("media-caption", "figcaption")) if content else ""
    return paragraphs(words)


def _lead(item: Mapping[str, object], body: str) -> str:
    """The caption of a picture; of a story the lead that its body does not begin with, and all that it has where there is no body."""
    words = _text(item, *_LEADS)
    if not body and item.get("type") not in _PICTURES:
        return paragraphs(words)
    if " ".join(words.split())[:_ENOUGH] in _plain(body):
        return ""
    return element("p", words, "caption" if item.get("type") in _PICTURES else "dek")


def _plain(marked: str) -> str:
    return " ".join(html.unescape(_TAG.sub(" ", marked)).split())


def _marked(body: str) -> str:
    return re.sub(r"\s*[\r\n]\s*", " ", body)


def paragraphs(body: str) -> str:
    """Each line of a plain text that holds something as a paragraph."""
    return "".join(element("p", part) for part in re.split(r"(?:\r?\n\s*)+", body.strip()))


def element(name: str, words: str, kind: str = "") -> str:
    """Words as an element of HTML; none for no words."""
    marked = f' class="{kind}"' if kind else ""
    return f"<{name}{marked}>{html.escape(words, quote=False)}</{name}>" if words else ""


def page(path: str, body: str, notices: tuple[str, ...]) -> Document:
    """The document of a page that is made of an export; its blocks are counted, as the file has other lines."""
    found = read_html(path, _STARTS.sub("\n", _marked(body)).lstrip("\n"), notices)
    starts = (found.prose.span(block.span).start for block in found.prose.blocks)
    return replace(found, extracted=True, locators=tuple((start, Locator("paragraph", number)) for number, start in enumerate(starts, 1)))
