"""Directives in a text: comments `<!-- factlint: … -->`, in MDX `{/* factlint: … */}`, in plain text also `%% factlint: …`, in front
matter `# factlint: …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher, get_close_matches

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Span

VERBS = ("allow", "allow-file", "off", "on")

_OTHERS = {
    **dict.fromkeys(("ignore", "permit", "suppress", "skip", "disable-line", "disable-next-line", "ignore-next-line", "noqa"), "allow"),
    **dict.fromkeys(("ignore-file", "disable-file", "skip-file", "allow-all"), "allow-file"),
    "disable": "off",
    "enable": "on",
}
"""What other tools call a directive → what we call it."""

_ALIKE = 0.8
"""How much a word must resemble "factlint" to be taken for a slip of it."""

_OPENING = lazy.regex(r"<!--+|<![\u2013\u2014]|\{/\*")
_CLOSING = lazy.regex(r"--+>|[\u2013\u2014]>")
_CLOSING_MDX = lazy.regex(r"\*/\}")
_MARKED = lazy.regex(r"(?:^|(?<=\s))%%[ \t]{0,40}(?P<body>[^\r\n]*)", re.MULTILINE)
_HASHED = lazy.regex(r"(?:^|(?<=\s))#[ \t]{0,40}(?P<body>[^\r\n]*)", re.MULTILINE)
_CALL = lazy.regex(r"\s{0,40}(?P<name>[A-Za-z]{4,12}(?:[ _-]lint)?)(?P<mark>[\s:;.,=_-]{0,40})(?P<rest>.*)", re.DOTALL)
_WORD = lazy.regex(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_REASON = lazy.regex(r"\s*:\s*|\s*[\u2013\u2014]\s*|\s+-{1,2}\s+")
_LIST = lazy.regex(r"[\s,;/&+]+(?:and\s+)?")


@dataclass(frozen=True)
class Directive:
    """One directive as written."""

    span: Span
    verb: str
    rules: tuple[str, ...]
    """Codes and ids as written; none means all rules, for `off` and `on` alone."""
    reason: str
    right: str = ""
    """For a malformed one, which is not obeyed: what would be right."""
    unclosed: bool = False


def directives(text: str, kind: str, front: Span) -> Iterator[Directive]:
    """The directives of a text of this kind (text, markdown, html), malformed ones too, in order.

    `front` is its front matter, where comments begin with "#".
    """
    found = [*_hashed(text, front), *_comments(text, front.end), *_marked(text, front.end, kind)]
    yield from sorted(found, key=lambda directive: directive.span)


def spans(text: str, start: int = 0) -> Iterator[Span]:
    """Where directives are in a plain text from `start` on, in order."""
    yield from sorted(directive.span for directive in (*_comments(text, start), *_marked(text, start, "text")))


def is_directive(comment: str) -> bool:
    """Whether a whole comment is a directive, or meant as one."""
    opening = _OPENING.match(comment)
    return opening is not None and _call(comment[opening.end() :]) is not None


def _hashed(text: str, front: Span) -> Iterator[Directive]:
    for found in _HASHED.finditer(text, front.start, front.end):
        yield from _read(Span(*found.span()), found["body"], "# ", "")


def _comments(text: str, at: int) -> Iterator[Directive]:
    last = text.rfind("*/}")
    while opening := _OPENING.search(text, at):
        mdx = opening.group() == "{/*"
        if mdx and last < opening.end():  # braces in prose
            at = opening.end()
            continue
        closing = (_CLOSING_MDX if mdx else _CLOSING).search(text, opening.end())
        at = closing.end() if closing else opening.end()
        body = text[opening.end() : closing.start() if closing else _line_end(text, at)]
        span = Span(opening.start(), closing.end() if closing else _line_end(text, at))
        plain = mdx or (closing is not None and opening.group().startswith("<!--") and closing.group().endswith("->"))
        before, after = ("{/* ", " */}") if mdx else ("<!-- ", " -->")
        for made in _read(span, body, before, after, plain=plain):
            yield made if closing else Directive(span, made.verb, made.rules, made.reason, made.right, unclosed=True)
        if closing is None:
            return


def _marked(text: str, at: int, kind: str) -> Iterator[Directive]:
    before, after = ("%% ", "") if kind == "text" else ("<!-- ", " -->")
    for found in _MARKED.finditer(text, at):
        yield from _read(Span(*found.span()), found["body"].rstrip(" \t%"), before, after, plain=kind == "text")


def _line_end(text: str, at: int) -> int:
    found = re.compile(r"[\r\n]|\Z").search(text, at)
    assert found is not None
    return found.start()


def _call(body: str) -> tuple[bool, str] | None:
    """Whether a body names the tool as it should, and what it says to it; None where it is about something else."""
    call = _CALL.match(body)
    if call is None:
        return None
    name = call["name"]
    exact = name == "factlint" and call["mark"].strip() == ":" and not call["mark"].startswith((" ", "\t"))
    if exact:
        return True, call["rest"]
    alike = re.sub("[ _-]", "", name.lower())
    if alike != "factlint" and SequenceMatcher(None, alike, "factlint").ratio() < _ALIKE:
        return None
    word = _WORD.match(call["rest"])
    return (False, call["rest"]) if word and meant(word.group()) else None


def meant(verb: str) -> str:
    """The verb that a word is or was meant to be; "" for one that resembles none."""
    small = verb.lower()
    if small in VERBS:
        return small
    near = get_close_matches(small, (*VERBS[:2], *_OTHERS), n=1, cutoff=0.75)
    return _OTHERS.get(near[0], near[0]) if near else ""


def _read(span: Span, body: str, before: str, after: str, *, plain: bool = True) -> Iterator[Directive]:
    call = _call(body)
    if call is None:
        return
    exact, said = call
    mark = _REASON.search(said)
    head, reason = (said[: mark.start()], said[mark.end() :]) if mark else (said, "")
    verb, *rules = [word for word in _LIST.split(head.strip()) if word] or [""]
    made = Directive(span, verb, tuple(rules), " ".join(reason.split()))
    right = "" if exact and plain else f"{before}factlint: {written(made)}{after}"
    yield Directive(made.span, made.verb, made.rules, made.reason, right)


def written(made: Directive, rules: tuple[str, ...] | None = None, reason: str = "") -> str:
    """The directive as it should be, with its words or better ones."""
    words = " ".join([meant(made.verb) or "allow", ", ".join(made.rules if rules is None else rules)]).strip()
    why = reason or made.reason
    return words if words.startswith("on") else f"{words}: {why or 'reason'}"
