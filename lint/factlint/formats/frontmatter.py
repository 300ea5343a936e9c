"""Front matter: what a file says of itself before its text, as plain values, and the title and dek in it as blocks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import field
from datetime import date, datetime, time
from typing import Any

import yaml

from factlint import lazy
from factlint.formats.blocks import Block
from factlint.formats.scalars import scalar_block
from factlint.records import dataclass
from factlint.text import Span

HEADLINES = ("title", "headline")
DEKS = ("description", "dek", "deck", "subtitle", "standfirst", "subhed", "summary")
_LONGEST = 64_000
_MOST_VALUES = 20_000
_DEEPEST = 40
_FENCE = lazy.regex(r"(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_CLOSE = {
    "---": lazy.regex(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|[\r\n]|\Z)", re.M),
    "+++": lazy.regex(r"^\+\+\+[ \t]*(?:\r\n|[\r\n]|\Z)", re.M),
}
_FIRST = {"---": lazy.regex(r"\s*(?:[#{-]|[\w\"'][^\r\n:]{0,80}:(?:\s|$))"), "+++": lazy.regex(r"\s*(?:[#\[+]|[\w\"'.-]+\s*=)")}
"""How front matter begins; the first of two rule lines around a paragraph is followed by something else."""
_ADVICE = {
    "mapping values are not allowed": "a value that holds ': ' should be in quotation marks",
    "'\\t'": "lines should be indented by blanks, not by a tab",
    "found unexpected end of stream": "a quotation mark or bracket is never closed",
    "found undefined alias": "a value that begins with * should be in quotation marks",
    "could not find expected ':'": "a line should be 'key: value'",
}
"""What would be right, for what YAML often complains of."""
_WHOLE_NUMBER = lazy.regex(r"[-+]?(?:0|[1-9][0-9]{0,17})\Z")
_TOML_TITLE = lazy.regex(
    rf"^(?P<key>{'|'.join((*HEADLINES, *DEKS))})[ \t]*=[ \t]*"
    r"(?P<value>\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\\r\n]|\\.)*\"|'[^'\r\n]*')",
    re.M | re.S,
)


@dataclass(frozen=True)
class FrontMatter:
    """The front matter of a file: `end` is the offset of what comes after it; 0 and empty where it has none."""

    end: int = 0
    meta: dict[str, object] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()
    notices: tuple[str, ...] = ()


class Refused(Exception):
    """Values that are not read: too many, too deep, too long; with the offset of what is at fault."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset


def read_front_matter(path: str, text: str) -> FrontMatter:
    """What is between two lines --- (YAML) or +++ (TOML) at the very start.

    Numbers, true, false and null are read as such; dates and all else stay as written. Broken front matter gives a notice
    with its line, an empty meta, and the text after it is read nevertheless.
    """
    opening = _FENCE.match(text)
    if not opening:
        return FrontMatter()
    closing = _closing(text, opening)
    if not closing or not _FIRST[opening["fence"]].match(text, opening.end(), closing.start() + 1):
        return FrontMatter()
    span = Span(opening.end(), closing.start())
    read = _yaml if opening["fence"] == "---" else _toml
    try:
        if len(span) > _LONGEST:
            raise Refused(span.start, f"front matter is longer than {_LONGEST:,} characters; keep it to what describes the story")
        meta, blocks, notes = read(text, span)
    except Refused as refused:
        return FrontMatter(closing.end(), {}, (), (_notice(path, text, refused),))
    return FrontMatter(closing.end(), meta, blocks, tuple(_notice(path, text, note) for note in notes))


def _closing(text: str, opening: re.Match[str]) -> re.Match[str] | None:
    # re.M takes only \n for a line end, and old files have \r.
    close = _CLOSE[opening["fence"]]
    if "\r" in text and "\n" not in text:
        shown = text.replace("\r", "\n")
        return close.search(shown, opening.end())
    return close.search(text, opening.end())


def _notice(path: str, text: str, refused: Refused) -> str:
    line = len(re.findall(r"\r\n|\r|\n", text[: refused.offset])) + 1
    return f"{path}:{line}: {refused}"


def _yaml(text: str, span: Span) -> tuple[dict[str, object], tuple[Block, ...], list[Refused]]:
    written = text[span.start : span.end]
    try:
        root = yaml.SafeLoader(written).get_single_node()
    except yaml.MarkedYAMLError as error:
        # What is never closed, or never was a key, is at fault where it begins.
        began = any(words in str(error.problem) for words in ("end of stream", "could not find"))
        mark = (error.context_mark if began else None) or error.problem_mark or error.context_mark
        raise Refused(span.start + (mark.index if mark else 0), f"front matter is not YAML: {_advice(error)}") from error
    except yaml.reader.ReaderError as error:
        raise Refused(span.start + error.position, "front matter holds a character that YAML does not allow; take it out") from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise Refused(span.start, "front matter is not YAML that can be read; keep it to keys, values and lists") from error
    if root is None:
        return {}, (), []
    if not isinstance(root, yaml.MappingNode):
        raise Refused(span.start, "front matter should be 'key: value' lines")
    walk = _Walk(span.start)
    meta = walk.mapping(root, 0)
    nodes = {key.value: value for key, value in root.value if isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode)}
    blocks = [
        scalar_block(kind, text, Span(span.start + node.start_mark.index, span.start + node.end_mark.index), node.value)
        for kind, node in _titles(nodes)
    ]
    return meta, tuple(block for block in blocks if block), walk.notes


def plain_yaml(text: str) -> object:
    """A YAML document as plain values, without aliases that multiply. Raises yaml.YAMLError and Refused."""
    root = yaml.SafeLoader(text).get_single_node()
    return _Walk(0).value(root, 0) if root is not None else None


def _advice(error: yaml.MarkedYAMLError) -> str:
    problem = str(error.problem or error.context)
    return next((advice for words, advice in _ADVICE.items() if words in problem), problem)


def _titles(found: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The first headline and the first dek of a mapping."""
    for kind, keys in (("headline", HEADLINES), ("dek", DEKS)):
        key = next((key for key in keys if key in found), None)
        if key:
            yield kind, found[key]


@dataclass
class _Walk:
    """YAML nodes as plain values; aliases that multiply and nests without end are refused."""

    offset: int
    notes: list[Refused] = field(default_factory=list)
    _seen: int = 0

    def value(self, node: yaml.Node, depth: int) -> object:
        self._seen += 1
        if self._seen > _MOST_VALUES or depth > _DEEPEST:
            raise Refused(self._at(node), "front matter holds too many values, or too deep a nest of them; write them out without aliases")
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, depth)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, depth + 1) for item in node.value]
        return _scalar(node) if isinstance(node, yaml.ScalarNode) else None

    def mapping(self, node: yaml.MappingNode, depth: int) -> dict[str, object]:
        values: dict[str, object] = {}
        lines: dict[str, int] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else str(self.value(key, depth + 1))
            if name in values:
                note = f"'{name}' is given twice in the front matter; the first is {key.start_mark.line - lines[name]} lines above"
                self.notes.append(Refused(self._at(key), note))
            lines.setdefault(name, key.start_mark.line)
            values[name] = self.value(value, depth + 1)
        return values

    def _at(self, node: yaml.Node) -> int:
        return self.offset + int(node.start_mark.index)


def _scalar(node: yaml.ScalarNode) -> object:
    text: str = node.value
    if node.style in ("'", '"', "|", ">"):
        return text
    # YAML 1.1 reads "no", "1:30" and "2020-01-02" as False, 90 and a date: only what nobody means otherwise is taken.
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.lower() == "true"
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    return int(text) if _WHOLE_NUMBER.match(text) else text


def _toml(text: str, span: Span) -> tuple[dict[str, object], tuple[Block, ...], list[Refused]]:
    written = text[span.start : span.end]
    try:
        meta = tomllib.loads(re.sub(r"\r\n?", "\n", written))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        starts = [span.start, *(end.end() + span.start for end in re.finditer(r"\r\n|\r|\n", written))]
        at = starts[min(int(line[1]), len(starts)) - 1] if line else span.start
        raise Refused(at, f"front matter is not TOML: {str(error).split(' (at ')[0].lower()}") from error
    except (RecursionError, ValueError) as error:
        raise Refused(span.start, "front matter is not TOML that can be read; keep it to keys, values and lists") from error
    table = re.search(r"^[ \t]*\[", written, re.M)
    top = span.start + table.start() if table else span.end
    found = {match["key"]: Span(*match.span("value")) for match in _TOML_TITLE.finditer(text, span.start, top)}
    named = {key: place for key, place in found.items() if isinstance(meta.get(key), str)}
    values = {place: str(meta[key]) for key, place in named.items()}
    blocks = [scalar_block(kind, text, place, values[place]) for kind, place in _titles(named)]
    return {key: _plain(value) for key, value in meta.items()}, tuple(block for block in blocks if block), []


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return value
