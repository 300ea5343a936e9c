"""Square brackets of Markdown: links, images, reference links, footnotes, citation keys."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from factlint import lazy
from factlint.facts.model import Citation
from factlint.text import Span

_TOKEN = lazy.regex(r"\\.|!?\[|\]|(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r|\n)", re.DOTALL)
_PAREN = lazy.regex(r"\\.|[()]|\s", re.DOTALL)
_BEFORE_TARGET = lazy.regex(r"[^\S\r\n]*(?:\r\n|\r|\n)?[^\S\r\n]*")
_SPACE = lazy.regex(r"\s|\Z")
_TITLE = lazy.regex(r"""\s{1,99}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))\s{0,99}\)|\s{0,99}\)""")
_REST = lazy.regex(r"[^()\r\n\0]*")
_REFERENCE = lazy.regex(r"\[([^\[\]\n]{0,200})\]")
_REFERRED = lazy.regex(r"[^\S\r\n]*(?:\r\n|\r|\n)?[^\S\r\n]*<?([^\s<>]+)>?")
_LINE_START = lazy.regex(r"[\r\n][ \t>]*\Z")
_CITEKEY = lazy.regex(r"-?@(?P<key>[A-Za-z0-9_][\w:.#$%&+?~/-]*\w)(?![@\w])")
_KEYED = lazy.regex(
    r"(?:(?:see|cf\.?|e\.g\.,?|in|as in|see also|see e\.g\.,?|also|from|quoted in|cited in|compare|for (?:details|more),? see)\s+)?-?@",
    re.IGNORECASE,
)
"""How the brackets of citation keys begin."""
_RANGE = lazy.regex(r"\\?[\w.]-\\?[\w.].*|[\\\W]*")
_WEB = lazy.regex(r"(?:[a-z]{3,7}[:;]?//|www\.)", re.IGNORECASE)
_SWAPPED = lazy.regex(r"\((?P<label>[^()\[\]\r\n\0]{1,200})\)\[(?P<target>(?:[a-z]{3,7}[:;]?//|www\.)[^\[\]\s\0]+)\]", re.IGNORECASE)

LONG = 4000
"""Characters of the longest target that is read."""
WORDS = 1000
"""Characters of the longest label that is kept."""


def find_bracketed(text: str, file: str) -> tuple[Citation, ...]:
    """What brackets cite, in no order. `text` has NULs where the file is not read; targets and labels are the file's."""
    return _Brackets(text, file).citations()


@dataclass
class _Brackets:
    """One walk over the brackets of a text; each is looked at once."""

    text: str
    file: str
    found: list[Citation] = field(default_factory=list)
    referring: list[tuple[Span, Span, str]] = field(default_factory=list)
    """Whole, words and label of what may be a reference link, if its label is defined."""
    defined: dict[str, tuple[str, Span]] = field(default_factory=dict)
    run: tuple[int, int] = (0, -1)

    def citations(self) -> tuple[Citation, ...]:
        self.closers = _closing_parentheses(self.text)
        opened: list[re.Match[str]] = []
        for token in _TOKEN.finditer(self.text):
            if token[0].endswith("["):
                opened.append(token)
            elif token[0] == "]":
                if opened and self._bracket(opened.pop(), token.start()):
                    # A link holds no other link: what was opened around it stays a bracket.
                    opened = [opener for opener in opened if opener[0] == "!["]
            elif token[0][0] != "\\":
                opened.clear()
        return (*self.found, *self._references(), *self._swapped())

    def _bracket(self, opener: re.Match[str], close: int) -> bool:
        """Takes in what a pair of brackets is; true where it is a link."""
        inner, after = Span(opener.end(), close), self.text[close + 1 : close + 2]
        first = self.text[inner.start : inner.start + 1]
        if first == "^" and opener[0] == "[":
            self._footnote(opener.start(), inner, after)
        elif after == "(" and (target := self._target(close + 2)):
            self._link(opener, inner, *target)
            return opener[0] == "["
        elif after == ":" and self._starts_line(opener.start()):
            self._definition(inner)
        elif opener[0] == "[":
            self._plain(opener.start(), inner, after)
        return False

    def _footnote(self, start: int, inner: Span, after: str) -> None:
        label = self.file[inner.start + 1 : min(inner.end, inner.start + 1 + WORDS)]
        # "[^a-z]" in a story about searching is a pattern; a label has no spaces and is more than marks.
        unread = "\0" in self.text[inner.start : inner.end]
        if unread or not label or len(label) > 200 or any(map(str.isspace, label)) or _RANGE.fullmatch(label):
            return
        if after == ":" and self._starts_line(start):
            words = _paragraph(self.file, inner.end + 2)
            self.found.append(Citation(Span(start, inner.end + 2), "definition", words, label))
        else:
            self.found.append(Citation(Span(start, inner.end + 1), "footnote", "", label))

    def _link(self, opener: re.Match[str], inner: Span, place: Span, end: int) -> None:
        target = html.unescape(self.file[place.start : place.end])
        label = " ".join(self.file[inner.start : min(inner.end, inner.start + WORDS)].split())
        kind = "image" if opener[0] == "![" else "link"
        self.found.append(Citation(Span(opener.start(), end), kind, target, label, place=place))  # type: ignore[arg-type]

    def _definition(self, inner: Span) -> None:
        found = _REFERRED.match(self.text, inner.end + 2, inner.end + 2 + LONG)
        if found and len(inner) <= 200:
            place = Span(*found.span(1))
            self.defined.setdefault(folded(self.file[inner.start : inner.end]), (self.file[place.start : place.end], place))

    def _plain(self, start: int, inner: Span, after: str) -> None:
        if _KEYED.match(self.text, inner.start, inner.end):
            keys = _CITEKEY.finditer(self.text, inner.start, min(inner.end, inner.start + WORDS))
            self.found += [Citation(Span(*key.span()), "citekey", key["key"], key["key"], place=Span(*key.span("key"))) for key in keys]
            return
        reference = _REFERENCE.match(self.text, inner.end + 1) if after == "[" else None
        label = (reference and reference[1]) or self.file[inner.start : min(inner.end, inner.start + 201)]
        if len(label) <= 200:
            self.referring.append((Span(start, reference.end() if reference else inner.end + 1), inner, label))
        # Readers see "[the report] (https://…)" as it is: a space keeps it from being a link.
        if after == " " and self.text[inner.end + 2 : inner.end + 3] == "(":
            self._apart(start, inner)

    def _apart(self, start: int, inner: Span) -> None:
        at = inner.end + 3
        if end := self.closers.get(inner.end + 2):
            target = self.text[at : min(end, at + LONG)]
            words = self.file[inner.start : min(inner.end, inner.start + WORDS)]
            if _WEB.match(target) and not re.search(r"[\s\0]", target) and re.search(r"[^\W\d]{2}", words):
                self.found.append(Citation(Span(start, end + 1), "link", html.unescape(target), words, place=Span(at, end)))

    def _target(self, at: int) -> tuple[Span, int] | None:
        """Where the target of an inline link is, and the end of the link; `at` is after the parenthesis."""
        if at - 1 in self.closers:
            end = self.closers[at - 1]
            if end - at > LONG:
                return None
            angled = self.text[at : at + 1] == "<" and self.text[end - 1] == ">"
            return (Span(at + 1, end - 1) if angled and end - at >= 2 else Span(at, end)), end + 1
        start = _end_of(_BEFORE_TARGET, self.text, at)
        if self.text[start : start + 1] == "<":
            stop = self.text.find(">", start, start + LONG)
            title = _TITLE.match(self.text, stop + 1) if stop >= 0 and "\n" not in self.text[start:stop] else None
            return (Span(start + 1, stop), title.end()) if title else None
        stop = self._run_end(start)
        if stop - start > LONG:
            return None
        target = self.text[start:stop]
        spare = target.count(")") - target.count("(")
        if spare > 0:
            end = start + _unopened(target)
            return Span(start, end), end + 1
        if spare == 0 and (title := _TITLE.match(self.text, stop)):
            return Span(start, stop), title.end()
        return self._broken_target(start, stop, spare) if _WEB.match(target) else None

    def _broken_target(self, start: int, stop: int, spare: int) -> tuple[Span, int] | None:
        """The target of what was meant to be a link and is not: it has a space, or a parenthesis that nothing closes."""
        if self.text[start:stop].rstrip(".,;:").endswith(")"):
            stop = start + len(self.text[start:stop].rstrip(".,;:"))
            return Span(start, stop), stop
        rest = _REST.match(self.text, stop, stop + 300)
        if spare == 0 and rest and self.text[rest.end() : rest.end() + 1] == ")":
            return Span(start, rest.end()), rest.end() + 1
        open_line = not rest or self.text[rest.end() : rest.end() + 1] in ("", "\r", "\n")
        return (Span(start, stop), stop) if spare == 0 and open_line else None

    def _run_end(self, at: int) -> int:
        """The first white space at or after a character; each run of other characters is measured once."""
        if not self.run[0] <= at <= self.run[1]:
            space = _SPACE.search(self.text, at)
            self.run = (at, space.start() if space else len(self.text))
        return self.run[1]

    def _starts_line(self, at: int) -> bool:
        before = self.text[at - 60 : at] if at > 60 else f"\n{self.text[:at]}"
        return bool(_LINE_START.search(before))

    def _references(self) -> Iterator[Citation]:
        done = 0
        for span, words, label in sorted(self.referring):
            definition = self.defined.get(folded(label))
            if definition and span.start >= done:
                done = span.end
                target, place = definition
                yield Citation(span, "link", html.unescape(target), " ".join(self.file[words.start : words.end].split()), place=place)

    def _swapped(self) -> Iterator[Citation]:
        for found in _SWAPPED.finditer(self.text):
            yield Citation(Span(*found.span()), "link", html.unescape(found["target"]), found["label"], place=Span(*found.span("target")))


def with_definitions(citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """The citations, each footnote with the words of its definition as its target."""
    words = {folded(c.label): c.target for c in reversed(citations) if c.kind == "definition"}
    return tuple(replace(c, target=words.get(folded(c.label), "")) if c.kind == "footnote" and not c.target else c for c in citations)


def folded(label: str) -> str:
    """A label as labels are compared: case and the length of spaces make no difference."""
    return " ".join(label.split()).casefold()


def _unopened(target: str) -> int:
    """Where the first parenthesis is closed that the target did not open."""
    depth = 0
    for at, character in enumerate(target):
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return at
    return len(target)


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _paragraph(text: str, start: int) -> str:
    """The words from here to the next blank line, on one line, at most LONG characters."""
    piece = text[start : start + LONG]
    blank = re.search(r"(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r|\n)|(?:\r\n|\r|\n)[^\S\r\n]*\[", piece)
    return " ".join(piece[: blank.start() if blank else len(piece)].split())


def _closing_parentheses(text: str) -> dict[int, int]:
    """The closing parenthesis of each opening one, where no white space is between them."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for found in _PAREN.finditer(text):
        if found[0] == "(":
            opened.append(found.start())
        elif found[0] == ")" and opened:
            pairs[opened.pop()] = found.start()
        elif found[0].isspace():
            opened.clear()
    return pairs
