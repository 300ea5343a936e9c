"""What a command loads: seconds that nobody should wait for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

STORY = "---\ndate: 2024-05-15\n---\n\nThe pier cost $4 million, “a bargain,” Ana Ruiz said on Monday, May 14.\n\nTK\n"


def loaded(folder: Path, *words: str, modules: bool = False) -> set[str]:
    """The packages that a command loads, or the modules."""
    name = "name" if modules else "name.partition('.')[0]"
    code = (
        "import sys\nfrom factlint.cli import app\n"
        f"try: app({list(words)!r}, prog_name='factlint')\n"
        "except SystemExit: pass\n"
        "print('LOADED', *sorted({" + name + " for name in sys.modules}))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=True)
    return set(done.stdout.rpartition("LOADED")[2].split())


@pytest.mark.parametrize("words", [("--help",), ("check", "--help"), ("facts", "--help"), ("rules", "--help"), ("version",)])
def test_help_loads_no_heavy_package(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert loaded(tmp_path, *words) & {"spacy", "numpy", "yaml", "rapidfuzz", "markdown_it", "selectolax", "pathspec"} == set()


def test_rules_that_need_no_model_load_none(tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text(STORY, encoding="utf-8")
    assert loaded(tmp_path, "check", "--select", "T,H009", "story.md") & {"spacy", "thinc", "numpy"} == set()
    assert loaded(tmp_path, "check", "--model", "none", "story.md") & {"spacy", "thinc", "numpy"} == set()


QUICK = {"typer", "yaml", "markdown_it", "factlint.rulebook.load"}
SLOW = """pydantic pydantic_core annotated_types rich.console spacy thinc numpy selectolax lxml jinja2 pathspec dask distributed
    concurrent.futures multiprocessing asyncio http ssl email importlib.metadata factlint.report.html factlint.report.sarif
    factlint.cli.server factlint.run.cluster factlint.run.online factlint.examples""".split()


def test_a_run_without_a_model_loads_no_more_than_it_uses(tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text(STORY, encoding="utf-8")
    command = ("check", "--no-config", "-j1", "--no-cache", "--format", "text", "--model", "none", "--fail-on", "error", "story.md")
    found = loaded(tmp_path, *command, modules=True)
    assert found >= QUICK
    assert found & set(SLOW) == set()
    assert len(found) < 950


def test_what_the_command_line_gets_wrong_is_still_said(tmp_path: Path) -> None:
    for words, said in (
        (("--jobs", "0"), "Input should be greater than or equal to 1"),
        (("--jobs", "many"), "Input should be a valid integer"),
        (("--fail-on", "never"), "'never' is not one of 'error', 'warning', 'info'"),
        (("--format", "text", "--format", "pdf"), "'pdf' is not one of 'screen', 'text'"),
    ):
        command = [sys.executable, "-m", "factlint", "check", *words, "."]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)
        assert (done.returncode, said in done.stderr) == (2, True), done.stderr


def test_rules_for_dates_load_no_other_facts(tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text(STORY, encoding="utf-8")
    found = loaded(tmp_path, "check", "--no-cache", "--select", "D001", "story.md", modules=True)
    assert "factlint.facts.dates.find" in found
    assert found & {"factlint.facts.names.find", "factlint.story.quotes.narrowing", "factlint.facts.figures.find"} == set()


def test_a_story_whose_parse_is_kept_loads_no_model(tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text(STORY, encoding="utf-8")
    command = ("check", "--cache-dir", str(tmp_path / "cache"), "story.md")
    assert "spacy" in loaded(tmp_path, *command)
    assert "spacy" not in loaded(tmp_path, *command)
