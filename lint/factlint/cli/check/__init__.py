"""`factlint check`: lint articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.cli import options, screen
from factlint.cli.check import outputs
from factlint.cli.check.outputs import Format

if TYPE_CHECKING:
    from factlint.cli.linting import Asked, Run
    from factlint.cli.older import Ways
    from factlint.cli.picked import Choice
    from factlint.cli.plan import Plan
    from factlint.run.executors import Executor
    from factlint.run.jobs import Outcome


class FailOn(StrEnum):
    error = "error"
    warning = "warning"
    info = "info"


# Long because typer reads the options from the parameters; what is done with them are twenty lines.
def command(
    ctx: typer.Context,
    paths: options.Paths = None,
    sources: options.Sources = None,
    peers: Annotated[bool | None, typer.Option("--peers/--no-peers", help="Compare the articles of a folder with one another.")] = None,
    select: Annotated[list[str] | None, typer.Option(metavar="CODES|IDS", help="Only these rules: Q, F0, quote-altered.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="CODES|IDS", help="Leave these rules out.")] = None,
    format: Annotated[
        list[Format] | None,
        typer.Option(help="How findings are printed; repeat it with --output.", show_default="screen, or text into a pipe"),
    ] = None,
    output: Annotated[list[str] | None, typer.Option(metavar="FILE", help="Write the preceding --format to this file.")] = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(help="Exit with 1 if any finding is at or above this severity.", show_default="error, or as configured"),
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    exclude: Annotated[
        list[str] | None, typer.Option(metavar="GLOB", help="Leave these out of folders, as in .gitignore; repeat it.")
    ] = None,
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Files given by name obey 'articles' and 'exclude' too, as in a hook.")
    ] = False,
    staged: Annotated[
        bool, typer.Option("--staged", help="Without PATHS, what is staged; also the stories that use what git says is deleted or renamed.")
    ] = False,
    diff: Annotated[
        str | None, typer.Option(metavar="REF", help="Only findings that this commit or branch does not have, as in a pull request.")
    ] = None,
    baseline: Annotated[str | None, typer.Option(metavar="FILE", help="Set aside the older findings that this file lists.")] = None,
    write_baseline: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write the findings of this run to a baseline, and exit with 0.")
    ] = None,
    online: Annotated[
        bool, typer.Option("--online", help="Ask whether the links still lead somewhere; nothing else ever uses the network.")
    ] = False,
    add_allow: Annotated[
        str | None, typer.Option(metavar="REASON", help="Write a directive into the stories for each finding that is shown.")
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Write safe edits into the stories, never inside quotation marks.")] = False,
    diff_fix: Annotated[
        bool, typer.Option("--diff-fix", "--dry-run", help="Print as a diff what --fix would write, and write nothing.")
    ] = False,
    stdin_filename: options.StdinFilename = None,
    model: options.ModelName = None,
    strict_model: Annotated[bool, typer.Option("--strict-model", help="Exit with 2 if the language model cannot be used.")] = False,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    jobs: options.Jobs = None,
    executor: Annotated[
        str | None, typer.Option(metavar="URL", help="Let a Dask cluster do the work: dask://HOST:PORT of its scheduler, which you trust.")
    ] = None,
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Findings only: no notices, no summary.")] = False,
    verbose: options.Verbose = False,
    statistics: Annotated[bool, typer.Option("--statistics", help="Print the number of findings per rule.")] = False,
) -> None:
    """Lint articles against their sources, their peers and themselves.

    Exit code 0: clean, 1: findings at or above --fail-on, 2: usage, configuration or rule error, 3: internal error.
    """
    with screen.boundary(verbose=verbose):
        from factlint.cli import older
        from factlint.cli.linting import Asked
        from factlint.config.select import Selection, words

        targets = outputs.targets_of(ctx.meta.get("words", ()), format or [], output or [])
        verdicts = verbose or any(name == "screen" for name, _ in targets)
        cache = screen.cache_folder(cache_dir, off=no_cache)
        chosen = Selection(words(select or ()), words(ignore or ()))
        config = str(Path(config).absolute()) if config is not None else None
        asked = Asked(config, no_config, chosen, peers, model, tuple(sources or ()), stdin_filename, jobs, cache, verdicts, online=online)
        asked = replace(asked, texts=not outputs.WITH_TEXTS.isdisjoint(name for name, _ in targets))
        asked = replace(asked, executor=_executor(executor, jobs)) if executor is not None else asked
        ways = older.Ways(diff, baseline, write_baseline)
        choice = _choice(paths, exclude, ways, staged=staged, force_exclude=force_exclude)
        made = _made(asked, choice, ways, fix=fix, diff_fix=diff_fix)
        if add_allow is not None:
            made = _allowed(made, add_allow)
        _print(made, targets, quiet=quiet, verbose=verbose, statistics=statistics)
        if made.signalled is not None:
            raise typer.Exit(screen.stopped(made.signalled))
        if made.lacking and (strict_model or any(settings.strict_model for settings in made.plan.desk.all())):
            raise screen.UsageError(made.lacking)
        raise typer.Exit(_code(made, fail_on, exit_zero=exit_zero or write_baseline is not None))


def _executor(url: str, jobs: int | None) -> Executor:
    """The cluster that the command line names. Raises UsageError."""
    from factlint.run.cluster.client import cluster_at
    from factlint.run.executors import Lost

    if jobs is not None:
        raise screen.UsageError("--jobs is for processes of this machine; leave it out with --executor")
    try:
        return cluster_at(url)
    except Lost as error:
        raise screen.UsageError(f"--executor {error}") from None


def _made(asked: Asked, choice: Choice, ways: Ways, *, fix: bool, diff_fix: bool) -> Run:
    """The run that is asked for, with older findings set aside and safe edits written. Raises UsageError."""
    from factlint.cli import older
    from factlint.cli.linting import run

    ways.check()
    if (fix or diff_fix) and ways.diff is not None:
        raise screen.UsageError("--fix changes the stories that are checked; leave out --diff")
    if ways.diff is not None:
        made = older.since(ways.diff, asked, choice)
    else:
        made = run(asked, choice)
        if made.signalled is None:
            _remember(made.plan, made.outcomes)
    if diff_fix and made.signalled is None:
        raise typer.Exit(_print_diff(made))
    if fix and made.signalled is None:
        from factlint.cli.check.fix import fixed

        made = fixed(made, asked, choice)
    return older.with_baseline(made, ways)


def _choice(paths: list[str] | None, exclude: list[str] | None, ways: Ways, *, staged: bool, force_exclude: bool) -> Choice:
    from factlint.cli.picked import Choice
    from factlint.cli.staged import StagedChanges, staged_changes

    if ways.diff is not None:
        return Choice(tuple(paths or ()), tuple(exclude or ()), apart=ways.files)
    changes = staged_changes() if staged else StagedChanges()
    force_exclude = force_exclude or (staged and not paths)
    if not paths:
        paths = list(changes.present) if staged else ["."]
    return Choice(tuple(paths), tuple(exclude or ()), force_exclude, changes.gone, changes.renamed, apart=ways.files)


def _print_diff(made: Run) -> int:
    """Print the safe edits of a run as a diff; the exit code."""
    from factlint.cli.check.fix import diff

    lines = list(diff(made))
    screen.print_lines(lines)
    return screen.FOUND if lines else screen.CLEAN


def _allowed(made: Run, reason: str) -> Run:
    from factlint.cli.check.allow import add_directives

    written, findings = add_directives(made.report, reason)
    notices = (*made.report.notices, *written)
    return replace(made, report=replace(made.report, findings=findings, notices=notices))


def _print(made: Run, targets: Sequence[outputs.Target], *, quiet: bool, verbose: bool, statistics: bool) -> None:
    for name, path in targets:
        outputs.write(made.report, name, path, quiet=quiet, verbose=verbose)
    if verbose:
        outputs.tell(made.outcomes)
    if statistics:
        outputs.print_statistics(made.report, [name for name, path in targets if path is None])
    if any(outcome.damaged for outcome in made.outcomes):
        screen.say("damaged cache files were ignored and rebuilt")
    for path in made.plan.missing:
        screen.say(f"{path}: no such file or folder")


def _remember(plan: Plan, outcomes: Sequence[Outcome]) -> None:
    """Say what the run depends on. What was missing or could not be read may be there the next time: such a run is not remembered."""
    from factlint.recording import note

    models = {profile.model for profile in plan.profiles if profile.model is not None}
    folders = [model.folder() for model in models]
    lacking = plan.missing or plan.models.missing or None in folders or any(job.belongs.unread or job.data is not None for job in plan.jobs)
    if not lacking and all(outcome.read and not outcome.failures and not outcome.late for outcome in outcomes):
        files = [
            path for job in plan.jobs for path in (job.article.path, *(s.path for s in job.belongs.sources), *(p.path for p in job.peers))
        ]
        files += [path for job in plan.jobs for path in job.belongs.bibliography]
        files += [path for profile in plan.profiles for path in profile.archive]
        note((str(settings.root) for settings in plan.desk.all()), files, map(str, folders), plan.cache_bytes)


def _code(made: Run, fail_on: FailOn | None, *, exit_zero: bool) -> int:
    """The exit code; without --fail-on each story fails by its own configuration."""
    from factlint.finding import Severity

    least = {
        job.article.path: Severity[fail_on.name.upper()] if fail_on is not None else made.plan.profiles[job.profile].fail_on
        for job in made.plan.jobs
    }
    if any(outcome.failures for outcome in made.outcomes):
        return screen.INTERNAL
    if made.plan.missing:
        return screen.USAGE
    found = any(one.shown and one.severity >= least.get(one.path, Severity.ERROR) for one in made.report.findings)
    return screen.FOUND if found and not exit_zero else screen.CLEAN
