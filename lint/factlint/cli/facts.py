"""`factlint facts`: the facts found in documents."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.cli import options, screen
from factlint.records import dataclass

if TYPE_CHECKING:
    from factlint.config.desk import Desk
    from factlint.facts.parse.nlp import Model
    from factlint.run.reading import Task
    from factlint.run.stories import Stories

BATCH = 8
"""Documents that one process takes at a time."""


class FactsFormat(StrEnum):
    text = "text"
    json = "json"
    jsonl = "jsonl"
    why = "why"


@dataclass(frozen=True)
class FactsSetup:
    """What every process needs."""

    format: FactsFormat
    cache: Path | None


@dataclass(frozen=True)
class FactsText:
    """What came of a document: its facts as text, or why there are none."""

    text: str
    said: tuple[str, ...] = ()
    """Notices, and what went wrong."""
    exit: int = screen.CLEAN


def command(
    paths: options.Paths = None,
    sources: options.Sources = None,
    format: Annotated[
        FactsFormat, typer.Option(help="text, json (one array), jsonl (a document a line), or why (text with reasons).")
    ] = FactsFormat.text,
    why: Annotated[
        bool,
        typer.Option("--why", help="Text, with what speaks for each name and speaker, and what each changed word of a quotation costs."),
    ] = False,
    stdin_filename: options.StdinFilename = None,
    model: options.ModelName = None,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    jobs: options.Jobs = None,
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
    verbose: options.Verbose = False,
) -> None:
    """Print the facts: quotations, their speakers and what the sources say of them, figures, dates, names, attributions, citations."""
    with screen.boundary(verbose=verbose):
        from factlint.cli.setup import open_desk
        from factlint.pool import Rescue, processes, spread

        found = _tasks(open_desk(config, ignore=no_config), paths or ["."], sources or [], model, stdin_filename)
        work = [tuple(found[at : at + BATCH]) for at in range(0, len(found), BATCH)]
        setup = FactsSetup(FactsFormat.why if why else format, screen.cache_folder(cache_dir, off=no_cache))
        rescue = Rescue(_each, _together, _lost)
        results = spread(reader, setup, work, jobs if jobs is not None else processes(len(work)), rescue)
        outcomes = [one for batch in screen.progress(results, len(work), "reading") for one in batch]
        texts = [one.text for one in outcomes if one.text]
        screen.print_report(["[" + ",\n ".join(texts) + "]\n"] if format is FactsFormat.json else texts, format.value)
        for line in (line for one in outcomes for line in one.said):
            screen.say(line)
        raise typer.Exit(max((one.exit for one in outcomes), default=screen.CLEAN))


def _tasks(desk: Desk, paths: list[str], sources: list[str], model: str | None, stdin_filename: str | None) -> list[Task]:
    """The documents of these paths, each with its settings; says once that a language model is missing."""
    from factlint.cli.setup import Models, given_files
    from factlint.config.articles import STDIN, find_articles, place_of
    from factlint.formats.decode import MOST_BYTES
    from factlint.run.reading import task

    models, given, found = Models(), given_files(sources), []
    for article in find_articles(paths):
        data = sys.stdin.buffer.read(MOST_BYTES + 1) if article.path == STDIN else None
        one = replace(article, path=stdin_filename or STDIN) if data is not None else article
        settings = desk.settings(place_of(one).parent)
        found.append(task(one, settings, given, models.chosen(model, settings), data))
    if models.missing:
        screen.say(f"{models.missing}; speakers, names and attributions are left out")
    return found


def reader(setup: FactsSetup) -> Callable[[Sequence[Task]], tuple[FactsText, ...]]:
    """What reads batches of documents in one process."""
    from factlint.cache import DiskStore
    from factlint.run.stories import Stories

    store = DiskStore(setup.cache) if setup.cache is not None else None
    return lambda batch: tuple(_facts_text(job, setup.format, stories) for stories in (Stories(store),) for job in batch)


def _each(batch: Sequence[Task]) -> tuple[tuple[Task, ...], ...]:
    return tuple((job,) for job in batch)


def _together(parts: Sequence[Sequence[FactsText]]) -> tuple[FactsText, ...]:
    return tuple(one for part in parts for one in part)


def _lost(batch: Sequence[Task]) -> tuple[FactsText, ...]:
    what = "internal error: the process that read this file was ended, perhaps because memory ran out"
    return tuple(FactsText("", (f"{job.article.path}:1:1: {what}",), screen.INTERNAL) for job in batch)


def _facts_text(job: Task, format: FactsFormat, stories: Stories) -> FactsText:
    """The facts of one document, or why there are none, whatever goes wrong with it."""
    from factlint.paths import exists
    from factlint.run.reading import read

    path = job.article.path
    if job.data is None and not job.article.problem and not exists(path):
        return FactsText("", (f"{path}: no such file or folder",), screen.USAGE)
    made = read(job, stories, lambda: _read(job, format, stories))
    text, notices = made.value or ("", ())
    return FactsText(text, (*notices, *made.lines(path)), made.code)


def _read(job: Task, format: FactsFormat, stories: Stories) -> tuple[str, tuple[str, ...]]:
    from factlint.facts.parse.nlp import NoModel
    from factlint.run.reading import facts

    notices = facts(job, stories, job.model).document.notices
    try:
        return _text(job, job.model, format, stories), notices
    except NoModel as error:
        return _text(job, None, format, stories), (*notices, f"{error}; speakers, names and attributions are left out")


def _text(job: Task, model: Model | None, format: FactsFormat, stories: Stories) -> str:
    from factlint.facts.why import why
    from factlint.report.facts.lines import lines
    from factlint.report.facts.values import values
    from factlint.run.reading import story
    from factlint.story.claims.find import claims
    from factlint.story.figures.support import derived
    from factlint.story.quotes.align.why import why as differences
    from factlint.story.quotes.outcomes import outcomes

    whole = story(job, stories, model)
    verdicts, sums, found = outcomes(whole), derived(whole), claims(whole)
    if format in (FactsFormat.text, FactsFormat.why):
        reasons = [*differences(whole), *(why(whole.article) if model is not None else ())] if format is FactsFormat.why else []
        return "".join(lines(whole.article, verdicts, sums, found, reasons))
    return json.dumps(values(whole.article, verdicts, sums, found), ensure_ascii=False) + ("\n" if format is FactsFormat.jsonl else "")
