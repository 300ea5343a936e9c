"""The command `factlint`. Only this package prints, exits and reads the environment; each command imports what it needs."""

from __future__ import annotations

import io
from typing import Annotated

import typer

from factlint.cli import cache, check, config, facts, init, lsp, options, people, protect, rules, screen, sheet
from factlint.cli.check import outputs

app = typer.Typer(
    name="factlint",
    cls=options.PlainGroup,
    help="A fact-check and citation linter for newsrooms: stories and their sources in, line-referenced findings out.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("check", cls=outputs.Ordered)(check.command)
app.command("facts", cls=options.PlainCommand)(facts.command)
app.command("sheet", cls=options.PlainCommand)(sheet.command)
app.command("people", cls=options.PlainCommand)(people.command)
app.command("protect", cls=options.PlainCommand)(protect.command)
app.add_typer(rules.app, name="rules")
app.command("explain")(rules.explain)
app.add_typer(config.app, name="config")
app.add_typer(cache.app, name="cache")
app.command("init")(init.command)
app.command("lsp")(lsp.command)


def _version(asked: bool) -> None:
    if asked:
        version()
        raise typer.Exit


@app.callback()
def main_options(
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)] = False,
) -> None:
    """A fact-check and citation linter for newsrooms: stories and their sources in, line-referenced findings out."""


@app.command()
def version() -> None:
    """The version of factlint."""
    from factlint import __version__

    typer.echo(f"factlint {__version__}")


def main() -> None:
    """The console script: runs the command and exits with its code."""
    try:
        code = app(prog_name="factlint", standalone_mode=False)
    except Exception as error:
        # What is wrong with the words of the command line quotes them, and they may have come from a file name.
        if not hasattr(error, "show"):
            raise
        said = io.StringIO()
        error.show(said)
        for line in said.getvalue().splitlines():
            typer.echo(screen.harmless(line, spaces=True), err=True)
        code = getattr(error, "exit_code", screen.USAGE)
    raise SystemExit(code or screen.CLEAN)
