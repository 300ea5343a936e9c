"""`factlint check`: lint articles."""

from __future__ import annotations

import glob
import sys
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer


class Format(str, Enum):
    json = "json"
    jsonl = "jsonl"
    text = "text"


def command(
    paths: Annotated[list[str] | None, typer.Argument(help="Articles and folders of them; - reads standard input.", show_default=False)] = None,
    sources: Annotated[list[str] | None, typer.Option("--sources", metavar="PATH|GLOB")] = None,
    peers: Annotated[bool | None, typer.Option("--peers/--no-peers")] = None,
    select: Annotated[list[str] | None, typer.Option("--select", metavar="CODES|IDS")] = None,
    ignore: Annotated[list[str] | None, typer.Option("--ignore", metavar="CODES|IDS")] = None,
    format: Annotated[Format, typer.Option("--format")] = Format.text,
    model: Annotated[str, typer.Option("--model", metavar="NAME")] = "auto",
    no_config: Annotated[bool, typer.Option("--no-config")] = False,
) -> None:
    """Lint articles against their sources, their peers and themselves."""
    from factlint import formats
    from factlint.cli.facts import _model
    from factlint.config.articles import find_articles
    from factlint.engine import lint
    from factlint.facts import Facts
    from factlint.finding import Report
    from factlint.report import json as report
    from factlint.rulebook import load_rules
    from factlint.story import Source, Story

    rules = [r for r in load_rules() if not select or any(r.code.startswith(s) or r.id == s for w in select for s in w.split(","))]
    chosen = _model(model)
    known: dict[str, Facts] = {}

    def read(path: str) -> Facts:
        if path not in known:
            known[path] = Facts(formats.read(path), chosen)
        return known[path]

    findings, texts, articles = [], {}, list(find_articles(paths or ["."]))
    for article in articles:
        folder = Path(article.path).parent
        given = [p for s in sources or () for p in sorted(glob.glob(s, recursive=True))]
        beside = [str(p) for n in ("sources", Path(article.path).stem + ".sources") for p in sorted((folder / n).rglob("*")) if p.is_file()]
        others = [a.path for a in articles if peers and a.path < article.path and Path(a.path).parent == folder]
        story = Story(
            read(article.path),
            sources=tuple(Source(read(p)) for p in [*given, *beside]),
            peers=tuple(Source(read(p), peer=True) for p in others),
        )
        result = lint(story, rules)
        findings += result.findings
        texts[article.path] = story.article.document.text
    made = Report(tuple(findings), len(articles), (), texts)
    if format is Format.text:
        for f in made.findings:
            print(f"{f.path}:{f.range.begin.line}:{f.range.begin.column}: {f.severity} {f.code} {f.rule}: {f.message}")
    else:
        sys.stdout.writelines(report.render(made))
    raise typer.Exit(1 if any(f.severity == 3 for f in findings) else 0)
