"""The written pages say what the program does."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from tests.conftest import Desk

ROOT = Path(__file__).parents[1]


def test_the_rule_reference_is_made_from_the_rules() -> None:
    spec = importlib.util.spec_from_file_location("make_rules", ROOT / "docs/make_rules.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    written = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs/rules").glob("*.md")}
    assert written == module.pages(), "run 'python docs/make_rules.py'"
    assert (ROOT / "docs/standards.md").read_text(encoding="utf-8") == module.standards_page(), "run 'python docs/make_rules.py'"


@pytest.mark.parametrize("name", ["A004", "percent-vs-points", "Q001"])
def test_explain_prints_the_page_of_the_rule(desk: Desk, name: str) -> None:
    out = desk.run("explain", name).out
    pages = {path.read_text(encoding="utf-8") for path in (ROOT / "docs/rules").glob("*.md")}
    assert out in pages, out


# --- what the README shows is run ---------------------------------------------------------------------------------------

README = (ROOT / "README.md").read_text(encoding="utf-8")


PAGES = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").glob("*.md"))]


def blocks() -> list[str]:
    """The indented blocks of the README, and what is fenced as YAML or console in the pages; a prompt is left out."""
    found = re.findall(r"(?:(?<=\n\n)(?: {4}.*\n|\n(?= {4}))+)", README)
    fenced = [block for page in PAGES for block in re.findall(r"^```(?:yaml|console)\n(.*?)^```", page, re.MULTILINE | re.DOTALL)]
    return [textwrap.dedent(block) for block in (*found, *(re.sub(r"^\$ ", "", block, flags=re.MULTILINE) for block in fenced))]


SHOWN = list(dict.fromkeys(block for block in blocks() if re.match(r"[\w-]+:(?: |\n)", block)))
COMMANDS = list(
    dict.fromkeys(line.partition("   #")[0].strip() for block in blocks() for line in block.splitlines() if line.startswith("factlint "))
)


def test_there_is_something_to_run() -> None:
    assert len(SHOWN) >= 10
    assert len(COMMANDS) >= 12


def test_links_lead_somewhere() -> None:
    wrong = []
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")):
        text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        if path.parent.name == "rules" and path.name != "README.md":
            continue  # examples of stories
        for target in re.findall(r"\]\(([^)\s#]+)(?:#[^)]*)?\)", text):
            if "://" not in target and not (path.parent / target).exists():
                wrong.append(f"{path.name}: {target}")
    assert wrong == []


@pytest.mark.slow
def test_the_site_is_built_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs")
    pytest.importorskip("material")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr
    pages = list((tmp_path / "site").rglob("*.html"))
    assert len(pages) > 100
    assert not [page for page in pages if re.search(r'<(?:script|link|img)[^>]+(?:src|href)="https?://(?!github\.com)', page.read_text())]


@pytest.mark.parametrize("block", SHOWN)
def test_what_the_readme_configures_can_be_read(desk: Desk, block: str) -> None:
    read = yaml.safe_load(block)
    if "repos" in read:
        desk.put(".pre-commit-config.yaml", block)
        command = ["pre_commit", "validate-config", ".pre-commit-config.yaml"]
    elif "jobs" in read or "pipelines" in read or "script" in read.get("factlint", {}):
        desk.put("host.yml", block)
        schema = "github-workflows" if "jobs" in read else "bitbucket-pipelines" if "pipelines" in read else "gitlab-ci"
        command = ["check_jsonschema", "--builtin-schema", f"vendor.{schema}", "host.yml"]
    elif "steps" in read:
        job = {"runs-on": "ubuntu-latest", "steps": read["steps"]}
        desk.put("workflow.yml", yaml.safe_dump({"on": "pull_request", "permissions": read["permissions"], "jobs": {"factlint": job}}))
        command = ["check_jsonschema", "--builtin-schema", "vendor.github-workflows", "workflow.yml"]
    else:
        desk.put("factlint.yaml", block)
        desk.put("house-rules.yaml", (ROOT / "docs/house-rules-example.yaml").read_text(encoding="utf-8"))
        desk.put("factlint-baseline.txt")
        screen = desk.run("config")
        assert screen.code == 0, screen.err
        return
    env = {**os.environ, "PRE_COMMIT_HOME": str(desk.path.parent / "pre-commit")}
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_of_the_readme_run(desk: Desk, command: str) -> None:
    desk.put("story.md", "It was Monday, May 14, 2024.\n")
    desk.put("stories/a.md", "It was Monday, May 14, 2024.\n")
    desk.put("tapes/one.txt", "LIND: No.\n")
    for words in ("init -q -b main", "add .", "commit -q -m x", "update-ref refs/remotes/origin/main HEAD"):
        git = ("git", "-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", *words.split())
        subprocess.run(git, check=True, capture_output=True)
    screen = desk.run(*shlex.split(command)[1:])
    assert (screen.code in (0, 1), screen.err) == (True, ""), screen


def test_the_version_and_the_completion_of_a_shell(desk: Desk) -> None:
    from factlint import __version__

    assert desk.run("--version").out == f"factlint {__version__}\n"
    env = {**os.environ, "_FACTLINT_COMPLETE": "complete_bash", "COMP_WORDS": "factlint che", "COMP_CWORD": "1"}
    done = subprocess.run([sys.executable, "-m", "factlint"], capture_output=True, text=True, env=env, check=False)
    assert done.stdout.split() == ["check"], done
