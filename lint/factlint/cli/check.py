"""`factlint check`: lint articles."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.cli.picked import Choice
    from factlint.cli.plan import Plan
    from factlint.finding import Report
    from factlint.run.jobs import Outcome


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
    sources: options.Sources = None,
    peers: Annotated[bool | None, typer.Option("--peers/--no-peers", help="Compare the articles of a folder with one another.")] = None,
    select: Annotated[list[str] | None, typer.Option(metavar="CODES|IDS", help="Only these rules: Q, F0, quote-altered.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="CODES|IDS", help="Not these rules.")] = None,
    format: Annotated[
        list[Format] | None, typer.Option(help="How findings are printed; repeat it with --output.", show_default="text")
    ] = None,
    output: Annotated[list[str] | None, typer.Option(metavar="FILE", help="Where the --format before it is written.")] = None,
    fail_on: Annotated[FailOn, typer.Option(help="The least severity that ends with exit code 1.")] = FailOn.error,
    exclude: Annotated[
        list[str] | None, typer.Option(metavar="GLOB", help="Leave these out of folders, as in .gitignore; repeat it.")
    ] = None,
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Files given by name obey 'articles' and 'exclude' too, as in a hook.")
    ] = False,
    staged: Annotated[
        bool, typer.Option("--staged", help="Without PATHS, what is staged; also the stories that use what git says is deleted or renamed.")
    ] = False,
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
        from factlint.cli.plan import Plan
        from factlint.cli.setup import open_desk
        from factlint.config.select import Selection, words
        from factlint.finding import Severity
        from factlint.run.notices import gather

        targets = _targets(ctx.meta.get("words", ()), format or [], output or [])
        chosen = Selection(words(select or ()), words(ignore or ()))
        plan = Plan(open_desk(config, ignore=no_config), chosen, peers, model)
        plan.take(_choice(paths, exclude, staged=staged, force_exclude=force_exclude), stdin_filename, sources or [])
        outcomes = list(_lint(plan, jobs, screen.cache_folder(cache_dir, off=no_cache), verdicts=verbose))
        _remember(plan, outcomes)
        report = gather(outcomes, plan.notices, plan.models.missing)
        for name, path in targets:
            _write(report, name, path, quiet=quiet)
        if verbose:
            _tell(outcomes)
        if statistics:
            _statistics(report, [name for name, path in targets if path is None])
        for path in plan.missing:
            screen.say(f"{path}: no such file or folder")
        least = Severity[fail_on.name.upper()]
        found = any(made.severity >= least and not made.suppressed for made in report.findings)
        if any(outcome.failures for outcome in outcomes):
            raise typer.Exit(screen.INTERNAL)
        raise typer.Exit(screen.USAGE if plan.missing else screen.FOUND if found else screen.CLEAN)


def _choice(paths: list[str] | None, exclude: list[str] | None, *, staged: bool, force_exclude: bool) -> Choice:
    from factlint.cli.picked import Choice
    from factlint.cli.staged import Changes, staged_changes

    changes = staged_changes() if staged else Changes()
    if not paths:
        paths = list(changes.present) if staged else ["."]
    return Choice(tuple(paths), tuple(exclude or ()), force_exclude or (staged and not paths), changes.gone)


def _targets(words: Sequence[str], formats: Sequence[Format], outputs: Sequence[str]) -> list[tuple[str, str | None]]:
    """Each format with the file it is written to, None for standard output."""
    names, files = iter(formats), iter(outputs)
    targets: list[tuple[str, str | None]] = []
    for word in words:
        if word == "--":
            break
        option = word.partition("=")[0]
        if option == "--format":
            targets += [(name.value, None) for name in islice(names, 1)]
        elif option == "--output":
            file = next(files, None)
            if file is None:  # the word was the value of another option
                continue
            if targets and targets[-1][1] is not None:
                raise screen.UsageError(f"--output {file}: give the --format of each file before it")
            targets[-1:] = [(targets[-1][0] if targets else Format.text.value, file)]
    targets += [(name.value, None) for name in names]
    return [(name, None if file == "-" else file) for name, file in targets] or [(Format.text.value, None)]


def _lint(plan: Plan, jobs: int | None, cache: Path | None, *, verdicts: bool) -> Iterator[Outcome]:
    from factlint.run.jobs import Setup
    from factlint.run.linter import lint_all

    setup = Setup(tuple(plan.profiles), cache, verdicts)
    yield from screen.progress(lint_all(plan.jobs, setup, jobs), len(plan.jobs), "linting")


def _remember(plan: Plan, outcomes: Sequence[Outcome]) -> None:
    """Say what the run depends on. What was missing or could not be read may be there the next time: such a run is not remembered."""
    from factlint.recording import note

    models = {profile.model for profile in plan.profiles if profile.model is not None}
    folders = [model.folder() for model in models]
    lacking = plan.missing or plan.models.missing or None in folders or any(job.unread or job.data is not None for job in plan.jobs)
    if not lacking and all(outcome.read and not outcome.failures for outcome in outcomes):
        files = [path for job in plan.jobs for path in (job.article.path, *(s.path for s in job.sources), *(p.path for p in job.peers))]
        note((str(settings.root) for settings in plan.desk.all()), files, map(str, folders))


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
        if outcome.quotes:
            screen.say(f"{outcome.path}: {outcome.quotes}")
        for reckoning in outcome.derived:
            screen.say(f"{outcome.path}: {reckoning}")


def _statistics(report: Report, shown: Sequence[str]) -> None:
    """The table goes where it does not spoil what a program reads."""
    from factlint.report.style import statistics

    stream = sys.stdout if set(shown) <= {"text", "full"} else sys.stderr
    stream.writelines(statistics(report))
