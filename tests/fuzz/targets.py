"""What fuzzing tries: each target takes any bytes, reads them as hostile input would come, and raises for what must not happen."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from factlint import formats
from factlint.config.desk import Desk
from factlint.engine import finding
from factlint.facts import Facts
from factlint.facts.parse.nlp import Model, find_model
from factlint.formats import Unreadable
from factlint.rulebook import YamlError, load_rules
from factlint.rulebook.people import read_people
from factlint.text import Document, Span

NAMES = ("a.md", "a.html", "a.txt", "a.vtt", "a.srt", "a.csv", "a.json", "a.xml", "a.aml")
"""Formats that text can be; the first byte says which."""

assert finding  # the reports of a run are built from what is tried here


def _document(data: bytes, names: tuple[str, ...] = NAMES[:3]) -> Document | None:
    if not data:
        return None
    try:
        return formats.read(names[data[0] % len(names)], data[1:])
    except Unreadable:
        return None


def _inside(document: Document, spans: list[Span]) -> None:
    for span in spans:
        assert 0 <= span.start <= span.end <= len(document.text), span


@cache
def _model() -> Model:
    return find_model()


def read_formats(data: bytes) -> None:
    """Every format: its prose, its regions and the way back to the file."""
    document = _document(data, NAMES)
    if document is not None:
        _inside(document, [section.span for section in document.sections])
        _inside(document, [document.prose.span(block.span) for block in document.prose.blocks])
        _inside(document, [document.prose.span(Span(at, at + 1)) for at in range(0, len(document.prose.text), 7)])


def read_quotes(data: bytes) -> None:
    document = _document(data)
    if document is not None:
        facts = Facts(document)
        _inside(document, [*(quote.span for quote in facts.quotes), *(quote.inner for quote in facts.quotes), *facts.sentences])


def read_figures(data: bytes) -> None:
    document = _document(data)
    if document is not None:
        facts = Facts(document)
        _inside(document, [figure.span for figure in facts.figures])
        assert facts.changes is not None and facts.breakdowns is not None and facts.glosses is not None


def read_dates(data: bytes) -> None:
    document = _document(data)
    if document is not None:
        facts = Facts(document)
        _inside(document, [date.span for date in facts.dates])
        assert facts.published is None or facts.published.year


def read_names(data: bytes) -> None:
    document = _document(data)
    if document is not None:
        _inside(document, [name.span for name in Facts(document, _model()).names])


def read_citations(data: bytes) -> None:
    document = _document(data)
    if document is not None:
        _inside(document, [citation.span for citation in Facts(document).citations])


def read_pack(data: bytes) -> None:
    """A pack of rules: rules, or errors with their places."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "house.yaml").write_bytes(data)
        try:
            load_rules(["./house.yaml"], folder, folder.resolve())
        except YamlError as error:
            assert error.errors and all(error.errors)


def read_configuration(data: bytes) -> None:
    """A configuration, in YAML or TOML, and a people file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / ".git").mkdir()
        file = folder / ("factlint.yaml" if data[:1] < b"\x80" else "pyproject.toml")
        file.write_bytes(data if file.suffix == ".yaml" else b"[tool.factlint]\n" + data[1:])
        try:
            settings = Desk().settings(folder.resolve())
            assert settings.limits.seconds > 0
            settings.is_article(folder.resolve() / "a.md")
        except YamlError as error:
            assert error.errors and all(error.errors)
        try:
            read_people(data.decode("utf-8", "replace"), "people.yaml")
        except YamlError as error:
            assert error.errors


TARGETS: dict[str, Callable[[bytes], None]] = {
    "formats": read_formats,
    "quotes": read_quotes,
    "figures": read_figures,
    "dates": read_dates,
    "names": read_names,
    "citations": read_citations,
    "rules": read_pack,
    "configuration": read_configuration,
}
