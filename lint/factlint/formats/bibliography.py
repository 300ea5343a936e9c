"""Bibliographies: BibTeX and BibLaTeX (.bib), CSL as JSON and as YAML; key → what an entry says of where the work is."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import PurePath

import yaml

from factlint.formats.decode import Unreadable, decode
from factlint.formats.frontmatter import Refused, plain_yaml
from factlint.records import dataclass

KINDS = (".bib", ".bibtex", ".biblatex", ".json", ".yaml", ".yml")
MOST_BYTES = 5_000_000


@dataclass(frozen=True)
class Entry:
    """A work of a bibliography."""

    key: str
    where: str
    """File and line: "refs.bib:12"; the file alone where lines are not known."""
    url: str = ""
    identifiers: tuple[tuple[str, str], ...] = ()
    """doi, isbn, issn, pmid, arxiv, as citations have them."""


def read_bibliography(path: str, data: bytes) -> tuple[Entry, ...]:
    """The entries of the bytes of a file in order. Raises Unreadable with the line at fault where it is known."""
    text, _ = decode(path, data)
    kind = PurePath(path).suffix.lower()
    if kind in (".bib", ".bibtex", ".biblatex"):
        return tuple(_bibtex(path, text))
    try:
        values = json.loads(text) if kind == ".json" else plain_yaml(text)
    except (ValueError, RecursionError, yaml.YAMLError, Refused) as error:
        raise Unreadable(f"this is not {'JSON' if kind == '.json' else 'YAML'} that can be read") from error
    return entries_of(path, values)


def entries_of(path: str, values: object) -> tuple[Entry, ...]:
    """The entries of CSL data: a list of mappings, or a mapping that has it under `references`."""
    listed = values.get("references") if isinstance(values, Mapping) else values
    found = [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []
    return tuple(_entry(str(one["id"]), path, {str(key).lower(): str(value) for key, value in one.items()}) for one in found if "id" in one)


def _bibtex(path: str, text: str) -> Iterator[Entry]:
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import Entry as BibEntry

    with _quiet():
        # Without middleware no macro is put in place of its name: macros of macros expand without end.
        library = parse_string(text, parse_stack=[])
    # A key that is given twice, or an entry that has a field twice, counts as failed, and is one nevertheless.
    failed = [one.ignore_error_block for one in library.failed_blocks if isinstance(one.ignore_error_block, BibEntry)]
    for entry in (*library.entries, *failed):
        values = {field.key.lower(): _bare(str(field.value)) for field in entry.fields}
        yield _entry(entry.key, f"{path}:{(entry.start_line or 0) + 1}", values)


@contextmanager
def _quiet() -> Iterator[None]:
    """What the reader of BibTeX thinks of a file is not printed."""
    logger = logging.getLogger("bibtexparser")
    before, logger.disabled = logger.disabled, True
    children = [logging.getLogger(name) for name in logging.root.manager.loggerDict if name.startswith("bibtexparser.")]
    states = [child.disabled for child in children]
    for child in children:
        child.disabled = True
    try:
        yield
    finally:
        logger.disabled = before
        for child, state in zip(children, states, strict=True):
            child.disabled = state


def _bare(value: str) -> str:
    """A value without its braces or quotation marks, and without the braces within."""
    stripped = value.strip()
    if stripped[:1] + stripped[-1:] in ("{}", '""'):
        stripped = stripped[1:-1]
    return re.sub(r"\\(?=[_%&#$])|[{}]", "", stripped).strip()


def _entry(key: str, where: str, values: Mapping[str, str]) -> Entry:
    found: dict[str, str] = {}
    for name in ("doi", "isbn", "issn", "pmid"):
        value = re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", values.get(name, "").strip(), flags=re.IGNORECASE)
        if value:
            found[name] = value if name == "doi" else re.sub(r"[\s\-‐‑–−]+", "", value.split(",")[0].split(" ")[0]).upper()
    preprint = values.get("eprint", "").strip()
    if preprint and values.get("archiveprefix", values.get("eprinttype", "")).lower() == "arxiv":
        found["arxiv"] = preprint
    return Entry(key, where, values.get("url", "").strip(), tuple(found.items()))
