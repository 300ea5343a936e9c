"""`factlint facts`: the facts found in documents."""

from __future__ import annotations

import json
import sys
from enum import Enum
from typing import Annotated

import typer


class Format(str, Enum):
    json = "json"
    jsonl = "jsonl"
    text = "text"


def command(
    paths: Annotated[list[str] | None, typer.Argument(help="Files and folders; - reads standard input.", show_default=False)] = None,
    format: Annotated[Format, typer.Option("--format", help="text, json (one array) or jsonl (an object a document).")] = Format.text,
    model: Annotated[str, typer.Option("--model", metavar="NAME", help="A spaCy pipeline, auto, or none.")] = "auto",
) -> None:
    """Print the facts found: quotes and their speakers, figures, dates, names, attributions, citations."""
    from factlint import formats
    from factlint.config.articles import find_articles
    from factlint.facts import Facts
    from factlint.report import facts as report

    found, status = [], 0
    chosen = _model(model)
    for article in find_articles(paths or ["."]):
        try:
            document = formats.read(article.path)
        except (formats.Unreadable, OSError) as error:
            print(f"factlint: {article.path}: {error}", file=sys.stderr)
            status = 1
            continue
        facts = Facts(document, chosen)
        if format is Format.jsonl:
            print(json.dumps(report.values(facts), ensure_ascii=False))
        elif format is Format.json:
            found.append(report.values(facts))
        else:
            sys.stdout.writelines(report.lines(facts))
    if format is Format.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
    raise typer.Exit(status)


def _model(name: str):
    from factlint.facts.nlp import NoModel, find_model

    if name == "none":
        return None
    try:
        return find_model(name)
    except NoModel as error:
        print(f"factlint: {error}", file=sys.stderr)
        return None
