"""The text of a configuration, people or pack file: a regular file of a sensible size, in UTF-8, or one clear error."""

from __future__ import annotations

from pathlib import Path

from factlint.formats.decode import Unreadable, load
from factlint.rulebook.nodes import YamlError

MOST_BYTES = 2_000_000
"""Of a configuration file and of a pack."""
MOST_PEOPLE_BYTES = 20_000_000


def read_text(path: Path, name: str, most: int = MOST_BYTES, errors: str = "strict") -> str:
    """The text of a file, without a byte order mark. Raises YamlError, whose one error begins with the name given."""
    try:
        data = load(str(path), most)
    except Unreadable as error:
        raise YamlError([f"{name}:1:1: cannot be read: {error}"]) from error
    if len(data) > most:
        raise YamlError([f"{name}:1:1: the file is larger than {most // 1_000_000} MB"])
    try:
        return data.decode("utf-8-sig", errors)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise YamlError([f"{name}:{line}:1: not UTF-8; save the file as UTF-8 text"]) from error
