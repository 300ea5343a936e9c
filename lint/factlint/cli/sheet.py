"""`factlint sheet`: the fact-check sheet of stories."""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.cli.setup import Models, Opened
    from factlint.report.sheet.rows import Sheet, SheetRow
    from factlint.run.reading import Made, Task
    from factlint.run.stories import Stories


class SheetFormat(StrEnum):
    html = "html"
    csv = "csv"
    xlsx = "xlsx"
    markdown = "markdown"
    json = "json"


_NAMED = 5
"""How many stories a message names."""

_SUFFIXES = {
    ".html": SheetFormat.html,
    ".htm": SheetFormat.html,
    ".csv": SheetFormat.csv,
    ".xlsx": SheetFormat.xlsx,
    ".md": SheetFormat.markdown,
    ".json": SheetFormat.json,
}


def command(
    paths: options.Paths = None,
    sources: options.Sources = None,
    format: Annotated[SheetFormat | None, typer.Option(help="Default: from the name of the output, else markdown.")] = None,
    output: Annotated[str | None, typer.Option(metavar="FILE", help="Write to this file.")] = None,
    update: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Keep what the checker wrote in this CSV sheet; without --output it is overwritten."),
    ] = None,
    model: options.ModelName = None,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
    verbose: options.Verbose = False,
) -> None:
    """Write a fact-check sheet: every claim of a story with its line, its verdict and its evidence, and columns for the checker."""
    with screen.boundary(verbose=verbose):
        from factlint.cli.setup import opened

        target = output or (update if format in (None, SheetFormat.csv) else None)
        chosen = format or _SUFFIXES.get(Path(target or "").suffix.lower(), SheetFormat.markdown)
        earlier = _earlier(update) if update else {}
        setup = opened(model, config, cache_dir, no_config=no_config, no_cache=no_cache)
        sheets, code = _sheets(paths or ["."], sources or [], earlier, setup)
        _refuse_loss(earlier, sheets, target, update)
        _write(sheets, chosen, target)
        raise typer.Exit(code)


def _sheets(
    paths: Sequence[str], sources: Sequence[str], earlier: Mapping[str, Mapping[str, SheetRow]], setup: Opened
) -> tuple[list[Sheet], int]:
    """The sheets of the stories, and the exit code: what goes wrong with one story is said, and the others are written."""
    from factlint.cli.setup import given_files
    from factlint.config.articles import STDIN, find_articles
    from factlint.formats.decode import MOST_BYTES
    from factlint.paths import exists
    from factlint.run.reading import task
    from factlint.run.stories import Stories

    stories = Stories(setup.store)
    given, code = given_files(sources), screen.CLEAN
    found: list[Sheet] = []
    for article in find_articles(list(paths)):
        data = sys.stdin.buffer.read(MOST_BYTES + 1) if article.path == STDIN else None
        if data is None and not article.problem and not exists(article.path):
            screen.say(f"{article.path}: no such file or folder")
            code = max(code, screen.USAGE)
            continue
        settings, model = setup.of(article)
        made = _sheet(task(article, settings, given, model, data), earlier.get(article.path, {}), setup.models, stories)
        found += [made.value] if made.value is not None else []
        for line in made.lines(article.path):
            screen.say(line)
        code = max(code, made.code)
    if setup.models.missing:
        screen.say(f"{setup.models.missing}; speakers and names are left out")
    return found, code


def _sheet(job: Task, earlier: Mapping[str, SheetRow], models: Models, stories: Stories) -> Made[Sheet]:
    from factlint.facts.parse.nlp import NoModel
    from factlint.report.sheet.rows import sheet
    from factlint.run.reading import read, story

    def work() -> Sheet:
        try:
            return sheet(story(job, stories, job.model), earlier)
        except NoModel as error:
            models.missing = models.missing or str(error)
            return sheet(story(job, stories, None), earlier)

    return read(job, stories, work)


def _refuse_loss(earlier: Mapping[str, Mapping[str, SheetRow]], sheets: Sequence[Sheet], target: str | None, update: str | None) -> None:
    """Raises UsageError where what somebody wrote of a story that is not in this run would be overwritten; says so where it would not."""
    made = {one.path for one in sheets}
    others = [path for path, rows in earlier.items() if path not in made and any(row.kept for row in rows.values())]
    if not others:
        return
    names = ", ".join(others[:_NAMED]) + (f" and {len(others) - _NAMED} more" if len(others) > _NAMED else "")
    if target is not None and update is not None and os.path.realpath(target) == os.path.realpath(update):
        raise screen.UsageError(f"{update} has notes on {names}, which could not be read or is not in this run; nothing was written")
    screen.say(f"not in this run, and left out of the sheet: {names}")


def _earlier(name: str) -> dict[str, dict[str, SheetRow]]:
    """The rows of the sheet of --update by story and id; none where there is no such file yet."""
    from factlint.paths import exists
    from factlint.report.sheet.csv import read

    if not exists(name):
        return {}
    try:
        return read(screen.read_file(name))
    except (ValueError, csv.Error) as error:
        raise screen.UsageError(f"--update {name}: {error}") from error
    except screen.UsageError as error:
        raise screen.UsageError(f"--update {error}") from None


def _write(sheets: Sequence[Sheet], format: SheetFormat, target: str | None) -> None:
    from importlib import import_module

    try:
        made = import_module(f"factlint.report.sheet.{format.value}").render(sheets)
    except ImportError as error:
        raise screen.UsageError("--format xlsx needs factlint[sources]; install it: pip install 'factlint[sources]'") from error
    if target is not None:
        screen.write_file(target, made)
    elif isinstance(made, bytes):
        if sys.stdout.isatty():
            raise screen.UsageError("--format xlsx is not text; write it with --output FILE.xlsx")
        sys.stdout.buffer.write(made)
    else:
        screen.print_report([made], format.value)
