"""Lists that a desk keeps: addresses of which it has copies, DOIs of papers that were withdrawn, bibliographies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from factlint import lazy
from factlint.config.files import File
from factlint.facts.citations.addresses import canonical, original
from factlint.formats import bibliography
from factlint.paths import refused, shown
from factlint.rulebook import YamlError
from factlint.rulebook.files import read_text
from factlint.story.protected import HEAD, Protected

KINDS = (".txt", ".csv", ".tsv", ".md", ".json", ".jsonl")
MOST_BYTES = 100_000_000

_ADDRESS = lazy.regex(r"https?://[^\s<>\"',;|\])]+")
_DIGEST = lazy.regex(r"[0-9a-f]{32}")
_DOI = lazy.regex(r"\b10\.\d{4,9}/[^\s\"<>|,;]+")


def archived(files: tuple[File, ...], root: Path) -> tuple[str, ...] | None:
    """The addresses of which there are copies, each in one form; None where no configuration names a list. Raises YamlError."""
    named = [(file, name) for file in files for name in file.written.archived]
    if not named:
        return None
    found = (_ADDRESS.findall(line) for file, name in named for line in _lines(file, "archived", name, root))
    return tuple(sorted({canonical(original(address.rstrip("."))) for addresses in found for address in addresses} - {""}))


def retracted(files: tuple[File, ...], root: Path) -> Mapping[str, str]:
    """DOI in lower case → where a list has it: "desk/retracted.csv:14". Raises YamlError."""
    made: dict[str, str] = {}
    for file in files:
        for name in file.written.retracted:
            where = shown(file.folder / name)
            for number, line in enumerate(_lines(file, "retracted", name, root), 1):
                for doi in _DOI.findall(line):
                    made.setdefault(doi.rstrip(".)").lower(), f"{where}:{number}")
    return dict(sorted(made.items()))


def protected(files: tuple[File, ...], root: Path) -> Protected:
    """The names that must not be published, by their digests. Raises YamlError, also for a list that is not one of ours."""
    salts: dict[str, None] = {}
    where: dict[str, str] = {}
    for file in files:
        for name in file.written.protected:
            path = shown(file.folder / name)
            first, *entries = list(_lines(file, "protected", name, root)) or [""]
            if not first.startswith(f"{HEAD} "):
                raise YamlError([f"{path}:1: is not a list that 'factlint protect' wrote"])
            salts.setdefault(first.split()[1])
            for number, line in enumerate(entries, 2):
                entry = line.partition("#")[0].strip()
                if entry and not _DIGEST.fullmatch(entry):
                    raise YamlError([f"{path}:{number}: should be a digest that 'factlint protect' wrote, and a note after # at most"])
                if entry:
                    where.setdefault(entry, f"{path}:{number}")
    return Protected(tuple(salts), where)


def bibliographies(files: tuple[File, ...], root: Path) -> tuple[str, ...]:
    """The paths of the bibliographies, each once. Raises YamlError."""
    found: dict[str, None] = {}
    for file in files:
        for name in file.written.bibliography:
            _checked(file, "bibliography", name, root, bibliography.KINDS)
            found.setdefault(shown(file.folder / name))
    return tuple(found)


def _lines(file: File, key: str, name: str, root: Path) -> Iterator[str]:
    path = _checked(file, key, name, root, KINDS)
    yield from read_text(path, shown(path), MOST_BYTES).splitlines()


def _checked(file: File, key: str, name: str, root: Path, kinds: tuple[str, ...]) -> Path:
    path = file.folder / name
    why = refused(path, root, kinds)
    if why is None and path.is_dir():
        why = "is a folder, not a file"
    if why is not None:
        raise file.error(key, name, f"the {'list' if kinds is KINDS else key} '{name}' {why}")
    return path
