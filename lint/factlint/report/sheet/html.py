"""The sheet as one page of HTML: to read, print and fill in by hand; nothing in it is fetched and nothing is run."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

from factlint import __version__
from factlint.report.sheet.rows import CHECKERS, COLUMNS, VERDICTS, Sheet, value
from factlint.report.style import visible


def render(sheets: Sequence[Sheet]) -> str:
    """The page, with a table for each story."""
    from jinja2 import Environment, StrictUndefined

    made = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    made.filters["visible"] = visible
    template = made.from_string(files("factlint.report.sheet").joinpath("sheet.html.j2").read_text(encoding="utf-8"))
    classes = {verdict: verdict.replace(" ", "-") for verdict in VERDICTS}
    return template.render(sheets=sheets, columns=COLUMNS, checkers=CHECKERS, classes=classes, value=value, version=__version__)
