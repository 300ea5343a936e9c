"""The words of a document as columns of numbers, to be kept between runs, and back; there is nothing in them that could run."""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping
from io import BytesIO
from itertools import pairwise
from sys import intern
from typing import Any
from zipfile import ZipFile

from factlint.facts.parse.packed import most_bytes
from factlint.story.quotes.index import Index
from factlint.story.quotes.postings import END, Postings
from factlint.story.quotes.words import Words

Parts = tuple[Index, Index, Postings]
"""The words of the prose, which of them are spoken, and the plain words."""
Columns = Mapping[str, Any]


def packed(parts: Parts) -> bytes:
    """The words as a file of NumPy columns."""
    import numpy as np

    prose, spoken, plain = parts
    made = {**_of_index("prose", prose), **_of_index("spoken", spoken), **_of_postings("plain", plain)}
    columns: Any = {name: np.frombuffer(column, np.uint32 if isinstance(column, array) else np.uint8) for name, column in made.items()}
    file = BytesIO()
    np.savez(file, **columns)
    return file.getvalue()


def unpacked(data: bytes, text: str) -> Parts | None:
    """The words of a prose that were packed; None where the bytes cannot be that."""
    import numpy as np

    try:
        with ZipFile(BytesIO(data)) as file:
            _hold(sum(column.file_size for column in file.infolist()) <= most_bytes(len(text)))
        # The file has a check sum of each column. Without pickle nothing runs, whatever is in it.
        with np.load(BytesIO(data), allow_pickle=False) as columns:
            return _index("prose", columns, text), _index("spoken", columns, text), _postings("plain", columns)
    except Exception:  # a file of columns can be wrong in as many ways as its reader has parts
        return None


def _of_index(name: str, index: Index) -> dict[str, array[int] | bytes]:
    words = index.words
    more = {"gaps": sorted(words.gaps), "joints": sorted(words.joints), "patched": list(words.patched.items())}
    return {
        **_of_postings(name, index.postings),
        f"{name}.starts": words.starts,
        f"{name}.ends": words.ends,
        f"{name}.asides": bytes(words.asides),
        f"{name}.more": json.dumps(more).encode(),
    }


def _of_postings(name: str, made: Postings) -> dict[str, array[int] | bytes]:
    return {
        f"{name}.vocabulary": json.dumps(list(made.numbers)).encode(),
        f"{name}.words": made.words,
        f"{name}.places": made.places,
        f"{name}.firsts": made.firsts,
    }


def _index(name: str, columns: Columns, text: str) -> Index:
    made = _postings(name, columns)
    starts, ends = _column(columns, f"{name}.starts"), _column(columns, f"{name}.ends")
    asides, more = bytearray(_bytes(columns, f"{name}.asides")), json.loads(_bytes(columns, f"{name}.more"))
    count = len(made.places)
    _hold(len(starts) == len(ends) == len(asides) == count and max(ends, default=0) <= len(text) and max(asides, default=0) <= 2)
    vocabulary = list(made.numbers)
    keys = [vocabulary[number] for number in memoryview(made.words)[:-1]]
    patched = {int(index): (str(before), str(after)) for index, (before, after) in more["patched"]}
    words = Words(text, keys, starts, ends, asides, set(map(int, more["gaps"])), set(map(int, more["joints"])), patched)
    marked = words.gaps | words.joints | set(patched)
    _hold(not marked or (min(marked) >= 0 and max(marked) <= count))
    _hold(all(start <= end for start, end in zip(starts, ends, strict=True)) and _ascending(starts))
    return Index(words, made)


def _postings(name: str, columns: Columns) -> Postings:
    words, places, firsts = (_column(columns, f"{name}.{part}") for part in ("words", "places", "firsts"))
    # Documents have most of their words in common: each is held once.
    numbers = {intern(word): number for number, word in enumerate(json.loads(_bytes(columns, f"{name}.vocabulary")))}
    _hold(len(words) == len(places) + 1 and words[-1] == END and len(firsts) == len(numbers) + 1)
    _hold(not places or max(memoryview(words)[:-1]) < len(numbers))
    _hold(max(places, default=-1) < len(places) and max(firsts) <= len(places) and _ascending(firsts))
    return Postings(numbers, words, places, firsts)


def _ascending(numbers: array[int]) -> bool:
    return all(before <= after for before, after in pairwise(memoryview(numbers)))


def _column(columns: Columns, name: str) -> array[int]:
    read = array("I")
    read.frombytes(_bytes(columns, name, 4))
    return read


def _bytes(columns: Columns, name: str, size: int = 1) -> bytes:
    column = columns[name]
    _hold(column.ndim == 1 and column.dtype.kind == "u" and column.dtype.itemsize == size)
    data: bytes = column.astype(column.dtype.newbyteorder("=")).tobytes()
    return data


def _hold(condition: bool) -> None:
    if not condition:
        raise ValueError("these are not the columns that were packed")
