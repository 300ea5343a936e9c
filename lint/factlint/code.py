"""Which code made something: what other code has made is not used."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path


@cache
def code_key(folder: Path = Path(__file__).parent) -> str:
    """A hash of names and contents of all code below a folder; by default of all of factlint."""
    made = hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        made.update(f"{file.relative_to(folder).as_posix()}\0".encode() + file.read_bytes())
    return made.hexdigest()
