"""An export of a WordPress site, by either of its editors: every story with its headline and byline, a paragraph a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from xml.etree import ElementTree

from factlint import lazy
from factlint.formats.decode import Unreadable
from factlint.formats.exports import element, page
from factlint.formats.html import BLOCKS
from factlint.text import Document

_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_OWN = lazy.regex(r"\{https?://wordpress\.org/export/[\d.]+/\}(\w+)")
_NO_STORY = frozenset("attachment revision nav_menu_item custom_css customize_changeset oembed_cache user_request feedback".split())
"""Kinds of posts without words for readers, besides those that begin with wp_, acf- and the like."""
_OF_PROGRAMS = ("wp_", "acf-", "elementor_", "jp_")
_MOST_ITEMS = 5_000
_DAY = lazy.regex(r"(?!0000)\d{4}-\d{2}-\d{2}\b")
_NO_CHARACTER = lazy.regex(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""What XML may not hold and databases of sites do."""


def is_wordpress(text: str) -> bool:
    """An RSS file with the export of a WordPress site."""
    return "<rss" in text[:4_000] and "wordpress.org/export/" in text[:8_000]


def read_wordpress(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of an export of WordPress: every story and page, each with its title as headline. Raises Unreadable."""
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text[: text.index("<rss")], re.IGNORECASE):
        raise Unreadable("declares entities, which an export of WordPress does not")
    try:
        tree = ElementTree.fromstring(_NO_CHARACTER.sub(" ", text.lstrip()))
    except (ElementTree.ParseError, ValueError) as error:
        raise Unreadable(f"is not XML: {error}") from error
    names = {login: name for one in tree.iter() if (login := _own(one, "author_login")) and (name := _own(one, "author_display_name"))}
    stories = [one for one in list(tree.iter("item"))[:_MOST_ITEMS] if _is_story(one)]
    if not stories:
        raise Unreadable("has no posts")
    found = page(path, "".join(part for one in stories for part in _story(one, names)), notices)
    dated = _own(stories[0], "post_date") if len(stories) == 1 else ""
    return replace(found, meta={**found.meta, "date": dated}) if _DAY.match(dated) else found


def _own(item: ElementTree.Element, name: str) -> str:
    """The words of an element of WordPress's own in an item; "" where it has none."""
    return next((one.text.strip() for one in item if one.text and (own := _OWN.fullmatch(one.tag)) and own[1] == name), "")


def _is_story(item: ElementTree.Element) -> bool:
    kind = _own(item, "post_type")
    unread = kind in _NO_STORY or kind.startswith(_OF_PROGRAMS) or _own(item, "status") == "trash"
    return not unread and bool((item.findtext(_CONTENT) or "").strip())


def _story(item: ElementTree.Element, names: Mapping[str, str]) -> Iterator[str]:
    yield element("h1", (item.findtext("title") or "").strip())
    yield element("p", names.get((item.findtext(_CREATOR) or "").strip(), ""), "byline")
    yield "".join(_paragraphs(_read_out(item.findtext(_CONTENT) or "")))


_COMMENT = lazy.regex(r"<!--.*?-->", re.DOTALL)
_ADDRESS = lazy.regex(r"^[^\S\n]*https?://[^\s<>]+[^\S\n]*$", re.MULTILINE)
"""An address on a line of its own, in whose place the site shows a film or a post."""
_CAPTION = lazy.regex(r"\[(?P<name>(?:wp_)?caption)\b(?P<values>[^\[\]]{0,2000})\](?P<inner>.{0,4000}?)\[/(?P=name)\]", re.DOTALL)
_PICTURE = lazy.regex(r"\s*(?:<a\b[^<>]{0,1000}>)?\s*<img\b[^<>]{0,2000}>\s*(?:</a>)?")
_WRITTEN = lazy.regex(r"\bcaption=\"(?P<words>[^\"]{1,2000})\"")
_FILM = lazy.regex(r"\[(?P<name>embed|audio|video)\b[^\[\]]{0,500}\][^\[\]]{0,1000}\[/(?P=name)\]")
_CODE = lazy.regex(r"\[(?P<name>(?:source)?code)\b[^\[\]]{0,500}\].*?\[/(?P=name)\]", re.DOTALL)
_SHORTCODE = lazy.regex(r"\[(?P<end>/?)(?P<name>[a-z][\w-]{1,40})(?P<values>\s[^\[\]]{0,500})?\]")
_KNOWN = frozenset("caption gallery embed audio video playlist contact-form sharethis".split())
_BEGINS = lazy.regex(r"\s*</?(?P<name>[a-z][a-z0-9]*)(?=[\s/>])[^<>]*>", re.I)


def _read_out(body: str) -> str:
    """A body without what the site puts something else in the place of: blocks' comments, shortcodes, addresses of films."""
    body = _CODE.sub(" ", _COMMENT.sub("", body.replace("\r\n", "\n")))
    body = _FILM.sub(" ", _CAPTION.sub(_captioned, body))
    paired = {found["name"] for found in _SHORTCODE.finditer(body) if found["end"]}
    return _ADDRESS.sub("", _SHORTCODE.sub(lambda found: "" if _is_shortcode(found, paired) else found[0], body))


def _is_shortcode(found: re.Match[str], paired: set[str]) -> bool:
    """Not a word in brackets that an editor put in: [sic]."""
    return found["name"] in _KNOWN or found["name"] in paired or "=" in (found["values"] or "")


def _captioned(found: re.Match[str]) -> str:
    """A picture in the form of today's editor: its caption is between the marks, or in them."""
    picture, written = _PICTURE.match(found["inner"]), _WRITTEN.search(found["values"])
    words = found["inner"][picture.end() if picture else 0 :].strip() or (written["words"] if written else "")
    return f"<figure>{picture[0] if picture else ''}<figcaption>{words}</figcaption></figure>"


def _paragraphs(body: str) -> Iterator[str]:
    """The paragraphs of a body; where the old editor has written it, the words between blank lines are one, whatever stands beside them."""
    for part in re.split(r"\n\s*\n", body.strip()):
        begins = _BEGINS.match(part)
        yield part if begins and begins["name"].lower() in BLOCKS else f"<p>{part}</p>"
