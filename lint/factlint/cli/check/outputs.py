"""Where the reports of a check go: each --format to its --output, in the order of the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.finding import Report
    from factlint.run.jobs import Outcome

Target = tuple[str, str | None]
"""A format and the file it is written to, None for standard output."""


class Format(StrEnum):
    screen = "screen"
    text = "text"
    full = "full"
    json = "json"
    jsonl = "jsonl"
    sarif = "sarif"
    github = "github"
    gitlab = "gitlab"
    junit = "junit"
    rdjson = "rdjson"
    rdjsonl = "rdjsonl"
    markdown = "markdown"
    html = "html"


class Ordered(options.PlainCommand):
    """Keeps the words of the command line in their order: each --output belongs to the --format before it."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.meta["words"] = tuple(args)
        return super().parse_args(ctx, args)


def targets_of(words: Sequence[str], formats: Sequence[Format], outputs: Sequence[str]) -> list[Target]:
    """Each format with the file it is written to, None for standard output."""
    names, files = iter(formats), iter(outputs)
    targets: list[Target] = []
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
    return [(name, None if file == "-" else file) for name, file in targets] or [(_usual(), None)]


def _usual() -> str:
    return Format.screen.value if sys.stdout.isatty() else Format.text.value


WITH_TEXTS = frozenset({"screen", "full", "html", "rdjson", "rdjsonl"})
"""Reports that show the lines around what is found, or count their bytes."""
_FOR_READING = ("screen", "text", "github", "markdown")
"""Reports in which what the sources do not have is one line a story."""


def write(report: Report, name: str, path: str | None, *, quiet: bool, verbose: bool = False) -> None:
    from importlib import import_module

    from factlint.report.gathered import gathered

    reporter = import_module(f"factlint.report.{name}")
    choices: dict[str, bool | int] = {}
    if name in _FOR_READING and not verbose:
        report = gathered(report)
    if name in ("screen", "text", "full"):
        choices = {"colour": path is None and screen.coloured(sys.stdout), "quiet": quiet}
    width = screen.width(sys.stdout if path is None else None)
    if name in ("screen", "full") and width is not None:
        choices["width"] = width
    if name == "github":
        choices = {"quiet": quiet}
    pieces = reporter.render(report, **choices)
    if path is None:
        screen.print_report(pieces, name)
    else:
        screen.write_file(path, "".join(screen.harmless_report(pieces, name)))
    if name == "github":
        _add_summary(report)
    if name in ("jsonl", "rdjson", "rdjsonl", "gitlab", "junit") and not quiet:
        for notice in report.notices:
            screen.say(notice)


def _add_summary(report: Report) -> None:
    """The whole table, where a workflow has a page for it: annotations are few."""
    from factlint.report import markdown

    page = os.environ.get("GITHUB_STEP_SUMMARY")
    if page:
        with suppress(OSError), Path(page).open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.writelines(markdown.render(report))


def tell(outcomes: Sequence[Outcome]) -> None:
    from factlint.report.style import count

    for outcome in outcomes:
        parts = ((outcome.sources, "source"), (outcome.peers, "peer"), (len(outcome.findings), "finding"))
        screen.say(f"{outcome.path}: {', '.join(count(number, name) for number, name in parts)}")
        if outcome.quotes:
            screen.say(f"{outcome.path}: {outcome.quotes}")
        for reckoning in outcome.derived:
            screen.say(f"{outcome.path}: {reckoning}")


def print_statistics(report: Report, shown: Sequence[str]) -> None:
    """The table goes where it does not spoil what a program reads."""
    from factlint.report.style import statistics

    stream = sys.stdout if set(shown) <= {"screen", "text", "full"} else sys.stderr
    stream.writelines(statistics(report))
