"""The command `factlint`. Only this package prints, exits and reads the environment; each command imports what it needs."""

from __future__ import annotations

import typer

from factlint.cli import check, facts

app = typer.Typer(
    name="factlint",
    help="A fact-check and citation linter for newsrooms: stories and their sources in, line-referenced findings out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("check")(check.command)
app.command("facts")(facts.command)


def main() -> None:
    """The console script."""
    app()
