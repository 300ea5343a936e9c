"""Parses as bytes of the cache, and back. A cache may come along with a repository: sizes, types, ranges and trees are checked."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import fields
from itertools import pairwise
from typing import Any

from factlint.facts.parse import Parse

PER_CHARACTER, BASE = 200, 1_000_000
"""Bytes that may be kept for each character of a text, and for any text: a few kilobytes can unpack to gigabytes."""


class Damaged(Exception):
    """These bytes are not what was kept."""


def most_bytes(length: int) -> int:
    """How many bytes may be kept for a text of this many characters, unpacked."""
    return BASE + PER_CHARACTER * length


def packed(made: Parse) -> bytes:
    """A parse as bytes."""
    columns = {field.name: getattr(made, field.name) for field in fields(made)}
    return zlib.compress(json.dumps(columns, separators=(",", ":")).encode(), 1)


def unpacked(data: bytes, length: int) -> Parse:
    """The parse of a text of this many characters, from bytes that anybody may have written. Raises Damaged."""
    try:
        reader = zlib.decompressobj()
        text = reader.decompress(data, most_bytes(length))
        if reader.unconsumed_tail or not reader.eof:
            raise Damaged
        columns = json.loads(text)
        made = Parse(**{name: _frozen(columns[name]) for name in columns})
        return _checked(made, length)
    except (ValueError, TypeError, AttributeError, IndexError, RecursionError, zlib.error) as error:
        raise Damaged from error


def _frozen(value: Any) -> Any:
    """Lists as tuples. A list begins with what all of it is; where it does not, the check that follows says so."""
    if not isinstance(value, list):
        return value
    return tuple(map(tuple, value)) if value and isinstance(value[0], list) else tuple(value)


def _checked(made: Parse, length: int) -> Parse:
    count = len(made.starts)
    for numbers in (made.starts, made.ends, made.heads):
        _hold(type(numbers) is tuple and len(numbers) == count and all(type(number) is int for number in numbers))
    for words in (made.lemmas, made.pos, made.tags, made.deps):
        _hold(type(words) is tuple and len(words) == count and all(type(word) is str for word in words))
    _hold(all(start < end for start, end in zip(made.starts, made.ends, strict=True)))
    _hold(all(end <= start for end, start in zip(made.ends, made.starts[1:], strict=False)))
    _hold(count == 0 or (made.starts[0] >= 0 and made.ends[-1] <= length))
    _hold(_trees(made.heads))
    _hold(_spans(made.sentences, count) and all(before[1] <= after[0] for before, after in pairwise(made.sentences)))
    _hold(type(made.entities) is tuple and all(len(entity) == 3 and type(entity[2]) is str for entity in made.entities))
    _hold(_spans(tuple(entity[:2] for entity in made.entities), length))
    return made


def _spans(spans: Any, end: int) -> bool:
    return type(spans) is tuple and all(
        type(span) is tuple and len(span) == 2 and type(span[0]) is type(span[1]) is int and 0 <= span[0] < span[1] <= end for span in spans
    )


def _trees(heads: Sequence[int]) -> bool:
    """Each token leads to a root, which is its own head."""
    count = len(heads)
    seen = [0] * count  # in which walk a token was reached; walks count from 1
    for walk in range(1, count + 1):
        token = walk - 1
        while not seen[token]:
            seen[token] = walk
            head = heads[token]
            if not 0 <= head < count:
                return False
            if head == token:
                break
            token = head
        if seen[token] == walk and heads[token] != token:
            return False
    return True


def _hold(condition: bool) -> None:
    if not condition:
        raise Damaged
