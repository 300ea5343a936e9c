"""`factlint sheet`: the fact-check sheet of stories."""

from __future__ import annotations

import csv
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.config.articles import Article
    from factlint.report.sheet.rows import Row, Sheet
    from factlint.run.stories import Stories


class Format(StrEnum):
    html = "html"
    csv = "csv"
    xlsx = "xlsx"
    markdown = "markdown"
    json = "json"


_SUFFIXES = {
    ".html": Format.html,
    ".htm": Format.html,
    ".csv": Format.csv,
    ".xlsx": Format.xlsx,
    ".md": Format.markdown,
    ".json": Format.json,
}


def command(
    paths: options.Paths = None,
    sources: options.Sources = None,
    format: Annotated[Format | None, typer.Option(help="By default what the name of the output says, else markdown.")] = None,
    output: Annotated[str | None, typer.Option(metavar="FILE", help="Write to this file.")] = None,
    update: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Keep what the checker wrote in this CSV sheet; without --output it is written anew."),
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
        target = output or (update if format in (None, Format.csv) else None)
        chosen = format or _SUFFIXES.get(Path(target or "").suffix.lower(), Format.markdown)
        earlier = _earlier(update) if update else {}
        sheets, failed = _sheets(paths or ["."], sources or [], earlier, _Setup(model, config, no_config, cache_dir, no_cache))
        _write(sheets, chosen, target)
        raise typer.Exit(screen.FOUND if failed else screen.CLEAN)


class _Setup:
    """What the options say of how stories are read."""

    def __init__(self, model: str | None, config: str | None, no_config: bool, cache_dir: str | None, no_cache: bool) -> None:
        from factlint.cache import DiskStore
        from factlint.cli.setup import Models, open_desk
        from factlint.run.stories import Stories

        folder = screen.cache_folder(cache_dir, off=no_cache)
        self.desk, self.models, self.model = open_desk(config, ignore=no_config), Models(), model
        self.stories: Stories = Stories(DiskStore(folder) if folder is not None else None)


def _sheets(
    paths: Sequence[str], sources: Sequence[str], earlier: Mapping[str, Mapping[str, Row]], setup: _Setup
) -> tuple[list[Sheet], bool]:
    """The sheets of the stories, and whether one of them could not be read."""
    from factlint import formats
    from factlint.cli.setup import given_files
    from factlint.clock import TimeUp
    from factlint.config.articles import find_articles
    from factlint.facts import Failed
    from factlint.paths import exists

    given, failed = given_files(sources), False
    found: list[Sheet] = []
    for article in find_articles(list(paths)):
        if not article.problem and not exists(article.path):
            raise screen.UsageError(f"{article.path}: no such file or folder")
        try:
            found.append(_sheet(article, given, earlier.get(article.path, {}), setup))
        except formats.Unreadable as error:
            failed = True
            screen.say(f"{article.path}:{error.line}:1: cannot be read: {error}")
        except TimeUp:
            failed = True
            screen.say(f"{article.path}:1:1: gave up; `limits: {{seconds: …}}` gives more time")
        except Failed as error:
            failed = True
            screen.say(f"{article.path}:1:1: internal error: {error}; please report it")
    if setup.models.missing:
        screen.say(f"{setup.models.missing}; speakers and names are left out")
    # What somebody wrote of a story that is not in this run is not lost.
    others = [path for path in earlier if all(path != one.path for one in found) and any(row.kept for row in earlier[path].values())]
    if others:
        screen.say(f"not in this run, and left out of the sheet: {', '.join(others)}")
    return found, failed


def _sheet(article: Article, given: tuple[str, ...], earlier: Mapping[str, Row], setup: _Setup) -> Sheet:
    from factlint import formats
    from factlint.clock import time_limit
    from factlint.paths import real
    from factlint.report.sheet.rows import sheet
    from factlint.run.stories import sources_of

    if article.problem:
        raise formats.Unreadable(article.problem)
    settings = setup.desk.settings(real(article.path).parent)
    model = setup.models.chosen(setup.model, settings)
    limits, belongs = settings.limits, sources_of(article, settings, given)
    with time_limit(5 * limits.seconds):
        facts = setup.stories.facts(article.path, model, most=limits.story_mb)
        story = setup.stories.story(facts, belongs, people=settings.people, complete=settings.complete, limits=limits)
        return sheet(story, earlier)


def _earlier(name: str) -> dict[str, dict[str, Row]]:
    """The rows of the sheet of --update by story and id; none where there is no such file yet."""
    from factlint.report.sheet.csv import read

    try:
        return read(Path(name).read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (ValueError, csv.Error) as error:
        what = "is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else str(error)
        raise screen.UsageError(f"--update {name}: {what}") from error
    except OSError as error:
        raise screen.UsageError(f"--update {name}: cannot be read: {(error.strerror or str(error)).lower()}") from error


def _write(sheets: Sequence[Sheet], format: Format, target: str | None) -> None:
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
