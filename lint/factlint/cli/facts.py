"""`factlint facts`: the facts found in documents."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.facts import Facts
    from factlint.facts.nlp import Model

BATCH = 8
"""Documents that one process takes at a time."""


class Format(str, Enum):
    text = "text"
    json = "json"
    jsonl = "jsonl"


@dataclass(frozen=True)
class Setup:
    """What every process needs."""

    format: Format
    cache: Path | None


@dataclass(frozen=True)
class Job:
    """A document to read."""

    path: str
    model: Model | None
    data: bytes | None = None


@dataclass(frozen=True)
class Told:
    """What came of a document: its facts as text, or why there are none."""

    text: str
    error: str = ""
    notices: tuple[str, ...] = ()
    exit: int = screen.CLEAN


def command(
    paths: options.Paths = None,
    format: Annotated[Format, typer.Option(help="text, json (one array), or jsonl (one object a document).")] = Format.text,
    stdin_filename: options.StdinFilename = None,
    model: options.ModelName = None,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    jobs: options.Jobs = None,
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
    verbose: options.Verbose = False,
) -> None:
    """Print the facts found: quotations and their speakers, figures, dates, names, attributions, citations."""
    with screen.boundary(verbose=verbose):
        from factlint.cli.setup import Models, open_desk
        from factlint.config.articles import STDIN, find_articles, real
        from factlint.pool import processes, spread

        desk, models = open_desk(config, ignore=no_config), Models()
        found = []
        for article in find_articles(paths or ["."]):
            data = sys.stdin.buffer.read() if article.path == STDIN else None
            path = stdin_filename or STDIN if data is not None else article.path
            settings = desk.settings(real(path).parent)
            chosen = models.find(model or settings.model or "auto", None if model else settings.root)
            found.append(Job(path, chosen, data))
        if models.missing:
            screen.say(f"{models.missing}; speakers, names and attributions are left out")
        work = [tuple(found[at : at + BATCH]) for at in range(0, len(found), BATCH)]
        setup = Setup(format, screen.cache_folder(cache_dir, off=no_cache))
        results = spread(reader, setup, work, jobs if jobs is not None else processes(len(work)))
        told = [one for batch in screen.progress(results, len(work), "reading") for one in batch]
        texts = [one.text for one in told if one.text]
        screen.print_pieces(["[" + ",\n ".join(texts) + "]\n"] if format is Format.json else texts)
        for line in (line for one in told for line in (*one.notices, one.error) if line):
            screen.say(line)
        raise typer.Exit(max((one.exit for one in told), default=screen.CLEAN))


def reader(setup: Setup) -> Callable[[Sequence[Job]], tuple[Told, ...]]:
    """What reads batches of documents in one process."""
    from factlint.cache import DiskStore

    store = DiskStore(setup.cache) if setup.cache is not None else None
    return lambda batch: tuple(_told(job, setup.format, store) for job in batch)


def _told(job: Job, format: Format, store: object) -> Told:
    from factlint import formats
    from factlint.facts import Facts
    from factlint.facts.nlp import NoModel

    try:
        document = formats.read(job.path, job.data)
    except formats.Unreadable as error:
        return Told("", f"{job.path}:{error.line}:1: cannot be read: {error}", exit=screen.FOUND)
    try:
        text = _text(Facts(document, job.model, store), format)  # type: ignore[arg-type]
    except NoModel as error:
        return Told(_text(Facts(document), format), f"{error}; speakers, names and attributions are left out", document.notices)
    except Exception as error:  # one document must not end the others
        return Told("", f"{job.path}: internal error: {type(error).__name__}: {error}; please report it", exit=screen.INTERNAL)
    return Told(text, notices=document.notices)


def _text(facts: Facts, format: Format) -> str:
    from factlint.report import facts as report

    if format is Format.text:
        return "".join(report.lines(facts))
    return json.dumps(report.values(facts), ensure_ascii=False) + ("\n" if format is Format.jsonl else "")
