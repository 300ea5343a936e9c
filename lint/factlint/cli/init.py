"""`factlint init`: the files a newsroom starts with. Nothing is asked, nothing that exists is changed, and nothing is added to a folder
that is set up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from factlint.cli import screen
from factlint.records import dataclass


@dataclass(frozen=True)
class Layout:
    """Where stories and their evidence are kept."""

    site: str
    """What makes the site, in words."""
    articles: str
    evidence: str


def command(
    folder: Annotated[str, typer.Argument(metavar="[FOLDER]", help="The top of the newsroom's repository.")] = ".",
) -> None:
    """Write factlint.yaml, people.yaml, a hook for pre-commit and a workflow, where they do not exist yet.

    Where there is a factlint.yaml, the folder is set up and nothing is written.
    """
    with screen.boundary():
        top = Path(folder)
        if not top.is_dir():
            raise screen.UsageError(f"{folder}: no such folder")
        layout = layout_of(top.resolve())
        screen.print_pieces([f"{layout.site}; stories: {layout.articles}, evidence: {layout.evidence}/<slug>/\n"])
        known = there(top / "factlint.yaml")
        for name, text in files(layout):
            path = top / name
            if there(path):
                screen.print_pieces([f"kept     {name}{_hint(path, name)}\n"])
            elif known:
                screen.print_pieces([f"left out {name}: there is a factlint.yaml already\n"])
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                screen.write_file(str(path), text)
                screen.print_pieces([f"written  {name}\n"])
        screen.print_pieces(["next: put a transcript into its folder, and run 'factlint check'\n"])


def there(path: Path) -> bool:
    """There is a file, or a link to one that is gone."""
    return path.exists() or path.is_symlink()


def layout_of(top: Path) -> Layout:
    """The layout that fits the site generator in a folder."""
    from factlint.config.sites import site_in

    site = site_in(top)
    name = site.name if site is not None else ""
    if site is not None and name == "Hugo":
        return Layout(f"Hugo, which publishes {site.inputs[0]}/", f"{site.inputs[0]}/**/*.md", "evidence")
    if site is not None and name == "Jekyll":
        inside = "" if site.inputs[0] == "." else f"{site.inputs[0]}/"
        return Layout("Jekyll, which publishes all but folders that begin with _", f"{inside}_posts/**/*.md", "_evidence")
    if site is not None and name == "Eleventy":
        published = "this folder" if site.inputs[0] == "." else f"{site.inputs[0]}/"
        return Layout(f"Eleventy, which publishes {published}", _eleventy(site.inputs[0]), "_evidence")
    return Layout("no site generator found", "stories/**/*.md", "evidence")


def _eleventy(folder: str) -> str:
    return "posts/**/*.md" if folder == "." else f"{folder}/**/*.md"


def files(layout: Layout) -> Iterator[tuple[str, str]]:
    """The names and texts of the files."""
    yield "factlint.yaml", CONFIG.format(articles=layout.articles, evidence=layout.evidence)
    yield "people.yaml", PEOPLE
    yield ".pre-commit-config.yaml", HOOK
    yield ".github/workflows/factlint.yml", WORKFLOW


def _hint(path: Path, name: str) -> str:
    if (
        name != ".pre-commit-config.yaml"
        or path.is_symlink()
        or not path.is_file()
        or "factlint" in path.read_text(encoding="utf-8", errors="replace")
    ):
        return ""
    return "; add under 'repos':\n" + HOOK.partition("repos:\n")[2].rstrip("\n")


CONFIG = """\
# What factlint checks, and how. All keys: docs/configuration.md of factlint; `factlint config show FILE` says what holds for a file.
root: true

# Which files are stories, as in .gitignore.
articles: ["{articles}"]
exclude: ["README.md"]

# The evidence of a story, outside of what the site publishes. The slug is that of its front matter, else its file name without a date.
sources: ["{evidence}/{{slug}}/**"]

# Compare the stories of one folder with one another:
# peers: true

# Older findings that are set aside; written by `factlint check --write-baseline factlint-baseline.txt`:
# baseline: factlint-baseline.txt

# rules:
#   figure-unattributed: off
#   anonymous-source-policy: error
# overrides:
#   - paths: ["opinion/**"]
#     rules: {{A: off}}
"""

PEOPLE = """\
# People whose names must be right: spellings to accept and to refuse, offices with their terms.
people: []
#  - name: Marguerite Oduya
#    aliases: [Maggie Oduya]
#    roles: [{title: mayor, from: 2019-05}]
#    refuse: [Margaret Oduya]
"""

HOOK = """\
repos:
  - repo: https://github.com/factlint/factlint
    rev: v0.1.0
    hooks:
      - id: factlint
        verbose: true # pre-commit shows what a hook says only when it fails; warnings and notices count too
"""

WORKFLOW = """\
name: factlint
on: pull_request
permissions:
  contents: read
jobs:
  factlint:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # both sides of the change are checked
          persist-credentials: false
      - uses: factlint/factlint@v0.1.0
        with:
          diff: origin/${{ github.base_ref }}
"""
