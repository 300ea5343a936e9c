"""Where reports go: files, standard output, the page of a workflow's job."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factlint.cli.check import outputs
from factlint.cli.check.outputs import Format

if TYPE_CHECKING:
    from tests.conftest import Desk


@pytest.mark.parametrize("name", ["sarif", "gitlab", "junit", "rdjson", "rdjsonl", "markdown", "html"])
def test_every_format_is_written(desk: Desk, name: str) -> None:
    desk.put("a.md", "TK\n")
    screen = desk.run("check", "--model", "none", "--format", name, "--output", "out", ".")
    assert (screen.code, screen.out) == (1, "")
    assert '"TK" is a placeholder' in (desk.path / "out").read_text().replace('\\"', '"').replace("&quot;", '"').replace("&#34;", '"')


def test_a_workflow_gets_the_whole_table(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(desk.path.parent / "summary.md"))
    (desk.path.parent / "summary.md").write_text("before\n")
    desk.put("a.md", "TK\n\n" * 12)
    screen = desk.run("check", "--model", "none", "--select", "T002", "--format", "github", ".")
    commands = [line for line in screen.out.splitlines() if line.startswith("::error")]
    assert (len(commands), commands[-1]) == (10, "::error title=factlint::3 more in the summary of this job and in its log")
    summary = (desk.path.parent / "summary.md").read_text()
    assert summary.startswith("before\n### factlint: 12 errors in 1 file\n")
    assert summary.count("\n| ") == 13
    assert "- a.md has no source and no peer" in summary


def test_rules_are_described_where_a_format_has_room(desk: Desk) -> None:
    desk.put("a.md", "TK\n")
    desk.run("check", "--model", "none", "--format", "sarif", "--output", "out", ".")
    (rule,) = json.loads((desk.path / "out").read_text())["runs"][0]["tool"]["driver"]["rules"]
    assert (rule["id"], rule["helpUri"].rpartition("/")[2]) == ("T002", "T002-placeholder.md")
    assert rule["fullDescription"]["text"]


@pytest.mark.parametrize("name", [form.value for form in Format])
def test_texts_come_along_for_the_reports_that_show_them(desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    desk.put("a.md", "The pier cost €4 million, Ana Ruiz said.\r\n\r\n« Été » TK\r\n\r\n“We wont go,” said Ana Ruiz.\r\n")
    desk.put("sources/talk.txt", "Ana Ruiz: We will not go. The pier cost €5 million.\n")
    printed = []
    for names in ({name}, {form.value for form in Format} - {name}):
        monkeypatch.setattr(outputs, "WITH_TEXTS", frozenset(names))
        printed.append(desk.run("check", "--model", "none", "--no-cache", "--sources", "sources", "--format", name, "a.md").out)
    monkeypatch.undo()
    assert "TK" in printed[0]
    assert (printed[0] != printed[1]) == (name in outputs.WITH_TEXTS)
