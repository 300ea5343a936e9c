"""`factlint check`: lint articles."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.cli.setup import Models
    from factlint.config.articles import Article
    from factlint.config.select import Selection
    from factlint.config.settings import Desk, Settings
    from factlint.finding import Report
    from factlint.run import Job, Outcome, Peer, Profile


class Format(str, Enum):
    text = "text"
    full = "full"
    json = "json"
    jsonl = "jsonl"
    github = "github"


class FailOn(str, Enum):
    error = "error"
    warning = "warning"
    info = "info"


class Ordered(TyperCommand):
    """Keeps the words of the command line in their order: each --output belongs to the --format before it."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.meta["words"] = tuple(args)
        return super().parse_args(ctx, args)


def command(
    ctx: typer.Context,
    paths: options.Paths = None,
    sources: Annotated[list[str] | None, typer.Option(metavar="PATH|GLOB", help="Evidence for every article given; repeat it.")] = None,
    peers: Annotated[bool | None, typer.Option("--peers/--no-peers", help="Compare the articles of a folder with one another.")] = None,
    select: Annotated[list[str] | None, typer.Option(metavar="CODES|IDS", help="Only these rules: Q, F0, quote-altered.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="CODES|IDS", help="Not these rules.")] = None,
    format: Annotated[
        list[Format] | None, typer.Option(help="How findings are printed; repeat it with --output.", show_default="text")
    ] = None,
    output: Annotated[list[str] | None, typer.Option(metavar="FILE", help="Where the --format before it is written.")] = None,
    fail_on: Annotated[FailOn, typer.Option(help="The least severity that ends with exit code 1.")] = FailOn.error,
    stdin_filename: options.StdinFilename = None,
    model: options.ModelName = None,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    jobs: options.Jobs = None,
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Findings only: no notices, no summary.")] = False,
    verbose: options.Verbose = False,
    statistics: Annotated[bool, typer.Option("--statistics", help="End with how often each rule found something.")] = False,
) -> None:
    """Lint articles against their sources, their peers and themselves.

    Exit code 0: clean, 1: findings at or above --fail-on, 2: wrong options, configuration or rules, 3: a rule failed.
    """
    with screen.boundary(verbose=verbose):
        from factlint.cli.setup import Models, open_desk
        from factlint.config.select import Selection, words
        from factlint.finding import Severity
        from factlint.run import gather

        targets = _targets(ctx.meta.get("words", ()), format or [], output or [])
        desk = open_desk(config, ignore=no_config)
        plan = Plan(desk, Models(), Selection(words(select or ()), words(ignore or ())), peers, model)
        missing = plan.take(paths or ["."], stdin_filename, sources or [])
        outcomes = list(_lint(plan, jobs, screen.cache_folder(cache_dir, off=no_cache)))
        report = gather(outcomes, plan.notices, plan.models.missing)
        for name, path in targets:
            _write(report, name, path, quiet=quiet)
        if verbose:
            _tell(outcomes)
        if statistics:
            _statistics(report, [name for name, path in targets if path is None])
        for path in missing:
            screen.say(f"{path}: no such file or folder")
        least = Severity[fail_on.name.upper()]
        found = any(made.severity >= least and not made.suppressed for made in report.findings)
        if any(outcome.failures for outcome in outcomes):
            raise typer.Exit(screen.INTERNAL)
        raise typer.Exit(screen.USAGE if missing else screen.FOUND if found else screen.CLEAN)


@dataclass
class Plan:
    """What is to be done, told from the paths and the options."""

    desk: Desk
    models: Models
    selection: Selection
    peers: bool | None
    model: str | None

    def __post_init__(self) -> None:
        self.notices: list[str] = []
        self.jobs: list[Job] = []
        self.profiles: list[Profile] = []
        self._numbers: dict[tuple[int, tuple[bool, ...]], int] = {}
        self._beside: dict[Path, dict[Path, Peer]] = {}

    def take(self, paths: Sequence[str], stdin_filename: str | None, sources: Sequence[str]) -> list[str]:
        """Plan the articles under these paths; gives the paths that are not there."""
        from factlint.config.articles import STDIN, exists, find_articles, real
        from factlint.config.sources import Belongings, given_sources
        from factlint.run import Job, Peer, sources_of

        try:
            given = list(given_sources(sources))
        except FileNotFoundError as error:
            raise screen.UsageError(f"--sources {error}: no such file or folder") from error
        missing: list[str] = []
        found: list[tuple[Article, Path, Settings, bytes | None, Belongings]] = []
        for article in find_articles(paths):
            data = None
            if article.path == STDIN:
                data = sys.stdin.buffer.read()
                article = type(article)(stdin_filename or STDIN)
            elif not article.problem and not exists(article.path):
                missing.append(article.path)
                continue
            file = real(article.path)
            settings = self.desk.settings(file.parent)
            if article.named or settings.is_article(file):
                found.append((article, file, settings, data, sources_of(article, settings, given, data)))
        evidence = {real(source.path) for *_, theirs in found for source in theirs.sources}
        found = [row for row in found if row[0].named or row[1] not in evidence]
        linted: dict[Path, dict[Path, Peer]] = {}
        for article, file, *_ in found:
            linted.setdefault(file.parent, {})[file] = Peer(article.path, True)
        for article, file, settings, data, theirs in found:
            peers = self._peers(article, file, settings, linted[file.parent]) if self._compared(settings) else ()
            self.jobs.append(Job(article, self._profile(file, settings), theirs.sources, theirs.unread, peers, data))
        self._told(missing)
        return missing

    def _compared(self, settings: Settings) -> bool:
        return self.peers if self.peers is not None else settings.peers

    def _peers(self, article: Article, file: Path, settings: Settings, linted: Mapping[Path, Peer]) -> tuple[Peer, ...]:
        """The other articles of the folder: those linted in this run and, where the configuration compares, those on the disk."""
        from factlint.config.articles import real
        from factlint.run import Peer, articles_in

        if settings.peers and file.parent not in self._beside:
            names = articles_in(article.path.rpartition("/")[0], settings)
            self._beside[file.parent] = {real(name): Peer(name, False) for name in names}
        peers = {**self._beside.get(file.parent, {}), **linted}
        return tuple(sorted((peer for path, peer in peers.items() if path != file), key=lambda peer: peer.path))

    def _profile(self, file: Path, settings: Settings) -> int:
        """The number of the profile of an article: those with the same settings and overrides share one."""
        from factlint.run import profile

        key = (id(settings), tuple(change.speak_of(file) for change in settings.changes))
        if key not in self._numbers:
            name = self.model or settings.model or "auto"
            model = self.models.find(name, None if self.model else settings.root)
            self.profiles.append(profile(settings.rules_for(file), settings, self.selection, model))
            self._numbers[key] = len(self.profiles) - 1
        return self._numbers[key]

    def _told(self, missing: Sequence[str]) -> None:
        from factlint.config.select import Unknown, not_yet

        self.notices += [notice for settings in self.desk.all() for notice in settings.notices]
        rules = [rule for settings in self.desk.all() for rule in settings.rules] or self.desk.settings(Path.cwd()).rules
        try:
            for word in not_yet(self.selection, rules):
                self.notices.append(f"{word} is in the catalogue of rules but not in this version; nothing ran for it")
        except Unknown as error:
            raise screen.UsageError(str(error)) from error
        if not self.jobs and not missing:
            self.notices.append("no articles found: stories are .md, .markdown, .txt, .html and .htm files outside folders named sources")


def _targets(words: Sequence[str], formats: Sequence[Format], outputs: Sequence[str]) -> list[tuple[str, str | None]]:
    """Each format with the file it is written to, None for standard output."""
    names, files = iter(formats), iter(outputs)
    targets: list[tuple[str, str | None]] = []
    for word in words:
        if word == "--":
            break
        option = word.partition("=")[0]
        if option == "--format":
            targets.append((next(names).value, None))
        elif option == "--output":
            file = next(files)
            if targets and targets[-1][1] is not None:
                raise screen.UsageError(f"--output {file}: give the --format of each file before it")
            targets[-1:] = [(targets[-1][0] if targets else Format.text.value, file)]
    targets += [(name.value, None) for name in names]
    return [(name, None if file == "-" else file) for name, file in targets] or [(Format.text.value, None)]


def _lint(plan: Plan, jobs: int | None, cache: Path | None) -> Iterator[Outcome]:
    from factlint.pool import processes, spread
    from factlint.run import Linter, Setup, batches

    work = list(batches(plan.jobs))
    setup = Setup(tuple(plan.profiles), cache)
    results = spread(Linter, setup, work, jobs if jobs is not None else processes(len(work)))
    for outcomes in screen.progress(results, len(work), "linting"):
        yield from outcomes


def _write(report: Report, name: str, path: str | None, *, quiet: bool) -> None:
    from importlib import import_module

    reporter = import_module(f"factlint.report.{name}")
    choices: dict[str, bool] = {}
    if name in ("text", "full"):
        choices = {"colour": path is None and screen.coloured(sys.stdout), "quiet": quiet}
    elif name == "github":
        choices = {"quiet": quiet}
    pieces = reporter.render(report, **choices)
    if path is None:
        screen.print_pieces(pieces)
    else:
        screen.write_file(path, "".join(pieces))
    if name == "jsonl" and not quiet:
        for notice in report.notices:
            screen.say(notice)


def _tell(outcomes: Sequence[Outcome]) -> None:
    from factlint.report.style import count

    for outcome in outcomes:
        parts = ((outcome.sources, "source"), (outcome.peers, "peer"), (len(outcome.findings), "finding"))
        screen.say(f"{outcome.path}: {', '.join(count(number, name) for number, name in parts)}")


def _statistics(report: Report, shown: Sequence[str]) -> None:
    """The table goes where it does not spoil what a program reads."""
    from factlint.report.style import statistics

    stream = sys.stdout if set(shown) <= {"text", "full"} else sys.stderr
    stream.writelines(statistics(report))
