"""Markdown within a block: the words of a paragraph with the offset of each, link targets and emphasis marks left out.

markdown-it gives no offsets inside a block. They are noted while it works: a rule of ours that is before all others, and
takes nothing, sees the position at which every step begins, and what a step puts out begins there.
"""

from __future__ import annotations

import re
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter, CutText
from factlint.records import dataclass

_MOST_BRACKETS = 2_000
"""Openings in one block from which on it is read as it is: nobody writes that many, and each may cost a look at all that follows."""
_DEEPEST = 2
"""A note may hold a picture; a picture in the words of a picture in a note is nobody's."""
_OPENINGS = lazy.regex(r"[\[<`]|[*_~]+")
_SHUT, _OPEN = lazy.regex(r"\w['’]\s"), lazy.regex(r"(?:^|[\s=(])['’]")
"""Typewriters open with a backtick and shut with an apostrophe: of `this' and `that' Markdown makes code of "this' and "."""
_BREAK = lazy.regex(r"<br\b", re.I)
_STRONG = lazy.regex(r"<(/?)(?:b|strong)\b", re.I)
_ITALIC = lazy.regex(r"<(/?)(?:i|em)\b", re.I)
_QUOTE = lazy.regex(r"<(/?)q\b", re.I)
_CODE = lazy.regex(r"<(/?)(?:code|kbd|samp)\b", re.I)
_UNREAD = lazy.regex(r"<(/?)(?:script|style|svg|noscript|template|sup)\b", re.I)
_NOTE_MARK = lazy.regex(r"\s*(?:<a\b|\[)", re.I)


class _Placed(StateInline):
    """Inline state whose tokens carry `at`, the position in the source where they begin."""

    step = 0
    """Where the rule that runs now was called."""
    waiting = 0
    """Where the pending text begins."""
    steps = 0

    def pushPending(self) -> Token:
        token = super().pushPending()
        token.meta = {"at": self.waiting}
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        # An emphasis run is one step that puts out a token a mark.
        before = self.tokens[-1] if self.tokens else None
        token = super().push(ttype, tag, nesting)
        at = self.step
        if before is not None and before.meta.get("step") == self.steps and before.type == ttype == "text":
            at = before.meta["at"] + len(before.content)
        token.meta = {**token.meta, "at": at, "step": self.steps}
        return token


def note_steps(state: StateInline, silent: bool) -> bool:
    """An inline rule that takes nothing and notes where each step begins."""
    if not silent and isinstance(state, _Placed):
        state.step = state.pos
        state.steps += 1
        if not state.pending:
            state.waiting = state.pos
    return False


@dataclass(frozen=True)
class Inline:
    """The blocks of one inline source: pictures at its edges as captions, the words between, notes written into it."""

    blocks: tuple[Block, ...]
    strong: bool
    """All of its words are in bold."""
    slanted: bool = False
    """All of its words are in italics."""
    pictures: bool = False
    """It begins with a picture."""


def read_inline(md: MarkdownIt, env: dict[str, object], source: CutText, kind: str, depth: int = 0) -> Inline:
    """What is in the source of one block; `depth` says how many pictures or notes it is in."""
    return _Reader(md, env, source, depth).read(kind)


class _Reader:
    def __init__(self, md: MarkdownIt, env: dict[str, object], source: CutText, depth: int) -> None:
        self._depth = depth
        self._md = md
        self._env = env
        self._source = source
        self._before: list[Block] = []
        self._after: list[Block] = []
        self._unread = False
        self._bold = self._italic = 0
        self._all_bold = self._all_italic = True
        self._pictures = False

    def read(self, kind: str) -> Inline:
        writer = BlockWriter(kind)
        if len(_OPENINGS.findall(self._source.text)) > _MOST_BRACKETS:
            self._characters(writer, 0, len(self._source.text))
            return Inline(tuple(writer.done()), False)
        self._tokens(writer, _tokens(self._md, self._env, self._source.text))
        words = tuple(writer.done())
        blocks = (*self._before, *words, *self._after)
        return Inline(blocks, bool(words) and self._all_bold, bool(words) and self._all_italic, self._pictures)

    def _tokens(self, writer: BlockWriter, tokens: list[Token]) -> None:
        for number, token in enumerate(tokens):
            at = token.meta.get("at", 0)
            if token.type == "html_inline":
                self._html(writer, token, at)
            elif token.type in ("strong_open", "strong_close"):
                self._bold += token.nesting
            elif token.type in ("em_open", "em_close"):
                self._italic += token.nesting
            elif self._unread:
                continue
            elif token.type == "text":
                if number and tokens[number - 1].type == "link_open" and tokens[number - 1].markup == "autolink":
                    self._characters(writer, at + 1, self._source.text.index(">", at))
                else:
                    self._characters(writer, at, at + len(token.content))
            elif token.type == "text_special":
                self._special(writer, token, at)
            elif token.type == "code_inline":
                self._code(writer, token, at)
            elif token.type in ("softbreak", "hardbreak"):
                writer.space()
            elif token.type == "image":
                self._pictures |= writer.empty
                (self._before if writer.empty else self._after).extend(self._inner(at + 2, token.content, "caption"))
            elif token.type == "note":
                self._after += self._inner(at + 2, token.content, "footnote")

    def _characters(self, writer: BlockWriter, start: int, end: int) -> None:
        for text, at in self._source.pieces(start, end):
            if text.strip():
                self._words()
            writer.text(text.rstrip("\n"), at)
            if text.endswith("\n"):
                writer.space()

    def _words(self) -> None:
        # Pictures that words follow are in the middle of a sentence: their captions have no place there.
        self._after.clear()
        self._all_bold &= self._bold > 0
        self._all_italic &= self._italic > 0

    def _special(self, writer: BlockWriter, token: Token, at: int) -> None:
        self._words()
        if token.content == token.markup:
            self._characters(writer, at, at + len(token.markup))
        else:
            writer.whole(token.content, self._source.span(at, at + len(token.markup)))

    def _code(self, writer: BlockWriter, token: Token, at: int) -> None:
        start = at + len(token.markup)
        end = start + len(token.content)
        # One blank on either side belongs to the marks.
        blank = not self._source.text.startswith(token.markup, end) or self._source.text[start:end].replace("\n", " ") != token.content
        if _SHUT.search(token.content) and not _OPEN.search(token.content):
            self._characters(writer, start + blank, end + blank)
        else:
            self._words()
            writer.code(self._source.span(at, end + 2 * blank + len(token.markup)))

    def _html(self, writer: BlockWriter, token: Token, at: int) -> None:
        if found := _CODE.match(token.content):
            self._unread = not found[1]
            writer.code(self._source.span(at, at + len(token.content)))
        elif found := _UNREAD.match(token.content):
            opens = not found[1] and (found[0].lower() != "<sup" or _NOTE_MARK.match(self._source.text, at + len(token.content)))
            self._unread = bool(opens)
        elif _BREAK.match(token.content):
            writer.space()
        elif found := _STRONG.match(token.content):
            self._bold += -1 if found[1] else 1
        elif found := _ITALIC.match(token.content):
            self._italic += -1 if found[1] else 1
        elif self._unread:
            return
        elif found := _QUOTE.match(token.content):
            writer.mark(bool(found[1]), self._source.span(at, at + len(token.content)))

    def _inner(self, start: int, text: str, kind: str) -> tuple[Block, ...]:
        if self._depth >= _DEEPEST or not self._source.text.startswith(text, start):
            return ()
        return read_inline(self._md, self._env, self._source.cut(start, start + len(text)), kind, self._depth + 1).blocks


def note(state: StateInline, silent: bool) -> bool:
    """An inline rule for a footnote written where it belongs: ^[like this]."""
    if not state.src.startswith("^[", state.pos):
        return False
    start, after = state.pos + 2, state.posMax
    end = parseLinkLabel(state, state.pos + 1)
    if end < 0:
        return False
    if not silent:
        token = state.push("note", "", 0)
        token.content = state.src[start:end]
    state.pos, state.posMax = end + 1, after
    return True


def _tokens(md: MarkdownIt, env: dict[str, object], text: str) -> list[Token]:
    state = _Placed(text, md, env, [])
    md.inline.tokenize(state)
    for rule in md.inline.ruler2.getRules(""):
        rule(state)
    return state.tokens
