"""`factlint config`: which configuration, rules and sources apply to a file, and the schemas for editors."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.config.articles import Article
    from factlint.config.looked import Belongings
    from factlint.config.settings import Settings

app = typer.Typer(help="Show what holds for a file; print schemas for editors.", rich_markup_mode=None)

MOST = 40
"""Sources that are listed one a line."""


class Kind(StrEnum):
    config = "config"
    pack = "pack"
    people = "people"


@app.callback(invoke_without_command=True)
def default(ctx: typer.Context) -> None:
    """Show what holds in this folder, or what a subcommand says."""
    if ctx.invoked_subcommand is None:
        show(".")


@app.command("schema")
def schema(kind: Annotated[Kind, typer.Argument(help="Of factlint.yaml, of a pack of rules, or of people.yaml.")] = Kind.config) -> None:
    """Print a JSON Schema, for the completion and checks of editors."""
    print_schema(kind)


def print_schema(kind: Kind) -> None:
    """Print the JSON Schema of a kind of file."""
    with screen.boundary():
        from factlint.config import schema as schemas

        made = {Kind.config: schemas.config_schema, Kind.pack: schemas.pack_schema, Kind.people: schemas.people_schema}[kind]()
        screen.print_pieces([json.dumps(made, indent=2, ensure_ascii=False) + "\n"])


@app.command("show")
def show(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A story, or a folder.")],
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
) -> None:
    """Show which configuration, rules, people and sources apply to a story, and why."""
    with screen.boundary():
        from factlint.cli.setup import open_desk
        from factlint.config.articles import Article, find_articles, place_of
        from factlint.paths import exists, real

        article = next(find_articles([file]), Article(file))
        if article.problem:
            raise screen.UsageError(f"{file}: {article.problem}")
        if not exists(file):
            raise screen.UsageError(f"{file}: no such file or folder")
        path = real(file) if Path(file).is_dir() else place_of(article)
        settings = open_desk(config, ignore=no_config).settings(path if path.is_dir() else path.parent)
        screen.print_lines(_lines(Article(file), path, settings))


def _lines(article: Article, path: Path, settings: Settings) -> Iterator[str]:
    from factlint.paths import shown

    folder = path if path.is_dir() else path.parent
    files = [file.shown for file in reversed(settings.files)]
    yield f"{article.path}"
    yield f"configuration: {', then '.join(files) if files else 'none found; the defaults hold'}"
    yield f"nothing is read outside of: {settings.root}"
    yield f"people: {_people(settings, folder)}"
    yield f"model: {settings.model or 'auto'}; peers: {_word(settings.peers)}; fail-on: {settings.fail_on}"
    if settings.baseline is not None:
        why = settings.baseline_refused
        yield f"baseline: {shown(settings.baseline)}{f', which {why}' if why else ''}"
    yield from settings.notices
    if path.is_file():
        yield ""
        yield from _story(article, path, settings)
    yield ""
    yield from _rules(path, settings)


def _people(settings: Settings, folder: Path) -> str:
    from factlint.config.files import PEOPLE
    from factlint.paths import shown, upwards
    from factlint.report.style import count

    named = [shown(file.folder / name) for file in settings.files for name in file.written.people or ()]
    near = [shown(place / PEOPLE) for place in upwards(folder) if (place / PEOPLE).is_file()]
    files = named or near
    return f"{count(len(settings.people), 'name')} of {', '.join(files)}" if files else "no people file"


def _word(on: bool) -> str:
    return "yes" if on else "no"


def _story(article: Article, path: Path, settings: Settings) -> Iterator[str]:
    from factlint.cli.picked import Choice
    from factlint.config.dependents import in_evidence, is_setting
    from factlint.report.style import count
    from factlint.run.stories import sources_of

    if is_setting(path) or in_evidence(path, settings.root) or settings.is_source(path) or not Choice().leaves(path, settings):
        yield f"not a story: {_why_not(path, settings)}"
        return
    belongs = sources_of(article, settings, ())
    nothing = "no source: quotations and figures are not compared with anything"
    yield f"{count(len(belongs.sources), 'source')}:" if belongs.sources else nothing
    yield from _sources(article, settings, belongs)


def _why_not(path: Path, settings: Settings) -> str:
    from factlint.config.dependents import in_evidence, is_setting

    if is_setting(path):
        return "a configuration or people file"
    if in_evidence(path, settings.root):
        return "in a folder of sources"
    return "a source by 'sources' of the configuration" if settings.is_source(path) else "left out by 'articles' or 'exclude'"


def _sources(article: Article, settings: Settings, belongs: Belongings) -> Iterator[str]:
    from factlint.paths import real

    beside = [real(article.path).parent / "sources", real(article.path).with_suffix(".sources")]
    for source in belongs.sources[:MOST]:
        file = real(source.path)
        if source.span is not None:
            why = "named in the front matter"
        elif any(file.is_relative_to(folder) for folder in beside):
            why = "in a folder beside the story"
        else:
            why = "by 'sources' of the configuration" if settings.is_source(file) else "named in the front matter"
        yield f"  {source.path}: {why}"
    if len(belongs.sources) > MOST:
        yield f"  and {len(belongs.sources) - MOST} more"
    for unread in belongs.unread:
        yield f"  {unread.path}: {unread.why}"
    for exposed in belongs.exposed:
        yield f"  {exposed.path}: {exposed.site} publishes {exposed.folder}"


def _rules(path: Path, settings: Settings) -> Iterator[str]:
    from factlint.rulebook import list_rules, worst

    usual = {rule.id: rule for rule in list_rules()}
    rules = settings.rules_for(path)
    on = sum(rule.enabled for rule in rules)
    yield f"{on} of {len(rules)} rules on; those that differ from factlint:default:"
    same = True
    for rule in rules:
        old = usual.get(rule.id)
        if old is None:
            said = f"from {rule.place}" + ("" if rule.enabled else ", off")
        elif rule.enabled != old.enabled:
            said = "on" if rule.enabled else "off"
        elif (rule.severity, rule.labels) != (old.severity, old.labels):
            said = f"{worst(rule)}, not {worst(old)}"
        elif (rule.message, rule.scope) != (old.message, old.scope) or type(rule.params) is not type(old.params):
            said = "another message, scope or parameters"
        else:
            continue
        same = False
        yield f"  {rule.code} {rule.id}: {said}"
    if same:
        yield "  none"
