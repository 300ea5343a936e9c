"""`factlint rules` and `factlint explain`: which rules there are, what they say, whether their examples hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.rulebook import Rule

app = typer.Typer(help="List, show and test rules.", rich_markup_mode=None)

Name = Annotated[str, typer.Argument(metavar="ID", help="A code or an id: Q001, quote-altered.")]


@app.callback(invoke_without_command=True)
def default(ctx: typer.Context) -> None:
    """List the rules, show one, or test the examples of packs."""
    if ctx.invoked_subcommand is None:
        rules_list()


@app.command("list")
def rules_list(config: options.ConfigFile = None, no_config: options.NoConfig = False) -> None:
    """The rules that hold in this folder, one a line."""
    with screen.boundary():
        from factlint.config.own import OWN

        rows = [(rule.code, rule.id, _severity(rule), _first(rule.why)) for rule in _rules(config, no_config)]
        rows += [(code, id, str(severity), _first(why)) for code, id, severity, why in OWN]
        width = max(len(id) for _, id, _, _ in rows)
        screen.print_lines(f"{code}  {id:{width}}  {severity:8} {why}" for code, id, severity, why in rows)


@app.command("show")
def rules_show(id: Name, config: options.ConfigFile = None, no_config: options.NoConfig = False) -> None:
    """What a rule says, why, with its parameters and examples."""
    explain(id, config, no_config)


def explain(id: Name, config: options.ConfigFile = None, no_config: options.NoConfig = False) -> None:
    """What a rule says, why, with its parameters and examples."""
    with screen.boundary():
        from difflib import get_close_matches

        from factlint.config.own import OWN
        from factlint.report.reference import page
        from factlint.rulebook import illustrated, planned, ready, wholes

        rules = _rules(config, no_config)
        parts = next((parts for parts in wholes(rules) if any(id.upper() == rule.code or id in rule.names for rule in parts)), ())
        if parts:
            screen.print_lines(["\n".join(page(tuple(map(ready, illustrated(parts))))).rstrip("\n")])
            return
        for code, name, severity, why in OWN:
            if id.upper() == code or id == name:
                screen.print_lines([f"# {code} {name}\n\n**{severity}**. {why}"])
                return
        if any(id.upper() == code or id == name for code, name in planned(rules).items()):
            raise screen.UsageError(f"{id} is planned but not available in this version")
        names = [name for rule in rules for name in rule.names]
        near = get_close_matches(id, names, n=1)
        hint = f"did you mean '{near[0]}'?" if near else "'factlint rules list' shows them all"
        raise screen.UsageError(f"unknown rule '{id}'; {hint}")


@app.command("test")
def rules_test(
    packs: Annotated[
        list[str] | None, typer.Argument(metavar="[PACK]...", help="Files, or factlint:NAME; all shipped ones by default.")
    ] = None,
    verbose: options.Verbose = False,
) -> None:
    """Run the examples of packs: their carets say exactly what each rule finds."""
    with screen.boundary(verbose=verbose):
        from factlint.examples import run_rule
        from factlint.report.style import count
        from factlint.rulebook import wholes

        rules = wholes(_tested(packs or ["factlint:default"]))
        failures = [failure for parts in screen.progress(rules, len(rules), "testing") for failure in run_rule(parts)]
        screen.print_lines(map(str, failures))
        examples = sum(len(parts[0].examples) for parts in rules)
        end = f"{len(failures)} do not hold" if failures else "all hold"
        typer.echo(f"{count(len(rules), 'rule')}, {count(examples, 'example')}: {end}")
        if not rules:
            raise screen.UsageError("no rules in these packs")
        raise typer.Exit(screen.FOUND if failures else screen.CLEAN)


@app.command("schema")
def rules_schema() -> None:
    """Print a JSON Schema of packs of rules, for the completion and checks of editors."""
    from factlint.cli.config import Kind, print_schema

    print_schema(Kind.pack)


def _tested(packs: Sequence[str]) -> list[Rule]:
    """The rules that are in these packs themselves, not in those they extend."""
    from factlint.paths import shown
    from factlint.rulebook import load_rules

    rules = load_rules(packs, Path())
    if "factlint:default" in packs:
        return list(rules)
    names = tuple(name if name.startswith("factlint:") else shown(Path(name)) for name in packs)
    return [rule for rule in rules if rule.place.rpartition(":")[0] in names]


def _rules(config: str | None, no_config: bool) -> tuple[Rule, ...]:
    from factlint.cli.setup import open_desk

    return open_desk(config, ignore=no_config).settings(Path.cwd().resolve()).rules


def _severity(rule: Rule) -> str:
    from factlint.rulebook import worst

    if not rule.enabled:
        return "off"
    return str(worst(rule))


def _first(text: str) -> str:
    return " ".join(text.split()).split(". ")[0].rstrip(".")
