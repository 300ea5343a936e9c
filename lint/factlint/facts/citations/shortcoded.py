"""What shortcodes of Hugo, Jekyll and WordPress cite: keys of bibliographies, and notes whose words are in the shortcode itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.citations.identifiers import of_address, trimmed
from factlint.facts.model import Citation
from factlint.facts.page.masks import readable
from factlint.text import Document, Span

_CITE = lazy.regex(
    r"\{(?:%-?|\{[<%])\s{0,9}(?:cite[pt]?|citation|quote)\s{1,9}(?P<keys>[^{}\r\n]{1,300}?)\s{0,9}(?:-?%|[>%]\})\}", re.IGNORECASE
)
"""{% cite lind2020 %} of Jekyll and {{< cite "lind2020" >}} of Hugo."""
_KEYS = lazy.regex(r"(?:\w+=)?(?P<mark>[\"'`]?)(?P<key>[A-Za-z][\w:.#$&+?~/-]*\w)(?P=mark)(?=[\s,]|\Z)")
_NAME = r"(?:foot|end|side|margin)-?note|fn|refnote|efn_note"
_WITHIN = lazy.regex(
    rf"(?:\{{\{{(?P<hugo>[<%])|\{{%-?)\s{{0,9}}(?:include(?:_cached|_relative)?\s{{1,9}}[\w/-]{{0,60}})?(?:{_NAME})(?:\.html|\.md|\.liquid)?\s{{1,9}}"
    r"(?P<words>[^{}]{1,2000}?)\s{0,9}(?(hugo)/?[>%]\}\}|-?%\})",
    re.IGNORECASE,
)
"""{{< fn "Minutes, May 3" >}}, {% include footnote.html id="1" text="Minutes, May 3" %}."""
_OPENER = lazy.regex(
    rf"\{{\{{[<%]\s{{0,9}}(?P<hugo>{_NAME})\b[^{{}}]{{0,200}}[>%]\}}\}}"
    rf"|\{{%-?\s{{0,9}}(?P<jekyll>{_NAME})\b[^{{}}]{{0,200}}%\}}|\[(?P<press>ref|note|{_NAME})\]",
    re.IGNORECASE,
)
_CLOSERS = {"hugo": r"\{{\{{[<%]\s{{0,9}}/{}\s{{0,9}}[>%]\}}\}}", "jekyll": r"\{{%-?\s{{0,9}}end{}\s{{0,9}}-?%\}}", "press": r"\[/{}\]"}
"""{{< fn >}}Minutes, May 3{{< /fn >}}, {% footnote %}…{% endfootnote %}, [efn_note]…[/efn_note]."""
_LONGEST = 2000
"""Characters of a note."""
_QUOTED = lazy.regex(r"(?:\b(?P<name>\w+)\s?=\s?)?(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|`(?P<raw>[^`]*)`)")
_ADDRESS = lazy.regex(r"https?://[^\s<>\"'“”|`\0]+", re.IGNORECASE)
_HINT = lazy.regex(r"cit|quote|note|fn|\[ref\]", re.IGNORECASE)


def find_shortcoded(document: Document) -> Iterator[Citation]:
    """Keys, notes, and the addresses in notes; options such as --locator 4 end the keys."""
    if not _HINT.search(document.text) or not ("{" in document.text or "[/" in document.text):
        return
    text = readable(document, templates=True)
    for found in _CITE.finditer(text):
        start = found.start("keys")
        end = next((start + at for at in (found["keys"].find(" -"),) if at >= 0), found.end("keys"))
        for key in _KEYS.finditer(document.text, start, end):
            place = Span(*key.span("key"))
            yield Citation(place, "citekey", key["key"], key["key"], place=place)
    yield from _paired(text)
    for found in _WITHIN.finditer(text):
        words = _longest(text, Span(*found.span("words")))
        if words is not None:
            yield Citation(Span(*found.span()), "footnote", " ".join(text[words.start : words.end].split()))
            yield from _addresses(text, words)


def _paired(text: str) -> Iterator[Citation]:
    """What is between an opener and its closer, which is looked for once for each."""
    closers: dict[str, re.Match[str] | None] = {}
    done = 0
    for opener in _OPENER.finditer(text):
        kind = opener.lastgroup or ""
        name = opener[kind].lower()
        known = closers.get(kind + name)
        if opener.start() < done or (known is None and kind + name in closers):
            continue
        if known is None or known.start() < opener.end():
            known = re.compile(_CLOSERS[kind].format(re.escape(name)), re.IGNORECASE).search(text, opener.end())
            closers[kind + name] = known
        if known is not None and 0 < known.start() - opener.end() <= _LONGEST:
            done = known.end()
            yield Citation(Span(opener.start(), done), "footnote", " ".join(text[opener.end() : known.start()].split()))


def _longest(text: str, span: Span) -> Span | None:
    """The longest of the quoted values that is more than a label."""
    values = [Span(*found.span(found.lastgroup or 0)) for found in _QUOTED.finditer(text, span.start, span.end) if found["name"] != "id"]
    words = [value for value in values if re.search(r"\s|://", text[value.start : value.end])]
    return max(words, key=len, default=None)


def _addresses(text: str, span: Span) -> Iterator[Citation]:
    for found in _ADDRESS.finditer(text, span.start, span.end):
        address = trimmed(found[0])
        place = Span(found.start(), found.start() + len(address))
        yield Citation(place, "bare", address, identifiers=of_address(address), place=place)
