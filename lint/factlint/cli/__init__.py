"""The command `factlint`. Only this package prints, exits and reads the environment; each command imports what it needs."""

from __future__ import annotations

from typing import Annotated

import typer

from factlint.cli import check, config, facts, init, lsp, outputs, rules, sheet

app = typer.Typer(
    name="factlint",
    help="A fact-check and citation linter for newsrooms: stories and their sources in, line-referenced findings out.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("check", cls=outputs.Ordered)(check.command)
app.command("facts")(facts.command)
app.command("sheet")(sheet.command)
app.add_typer(rules.app, name="rules")
app.command("explain")(rules.explain)
app.add_typer(config.app, name="config")
app.command("init")(init.command)
app.command("lsp")(lsp.command)


def _version(asked: bool) -> None:
    if asked:
        version()
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)] = False,
) -> None:
    """A fact-check and citation linter for newsrooms: stories and their sources in, line-referenced findings out."""


@app.command()
def version() -> None:
    """The version of factlint."""
    from factlint import __version__

    typer.echo(f"factlint {__version__}")


def main() -> None:
    """The console script."""
    app(prog_name="factlint")
