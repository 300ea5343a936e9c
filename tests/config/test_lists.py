"""Lists of copies and of withdrawn papers that a configuration names."""

from __future__ import annotations

import json

import pytest
from tests.conftest import Desk

STORY = "[A paper](https://doi.org/10.1000/182) and [minutes](https://a.example/minutes) say so.\n"
DEAD = "C018 10.1000/182 was withdrawn (desk/retracted.csv:2), but the story does not say so"
BARE = "C012 there is no copy of https://a.example/minutes"


def found(desk: Desk) -> list[str]:
    screen = desk.run("check", "--model", "none", "--select", "C012,C018", "--format", "json", "story.md")
    return [f"{one['code']} {one['message']}" for one in json.loads(screen.out)["findings"]]


@pytest.fixture
def listed(desk: Desk) -> Desk:
    desk.put("story.md", STORY)
    desk.put("desk/retracted.csv", "Record,OriginalPaperDOI,Reason\n1,10.1000/182,Data\n2,10.1000/7.,Other\n")
    desk.put("desk/copies.txt", "https://web.archive.org/web/2024/https://b.example/\n")
    desk.put("factlint.yaml", "root: true\narchived: [desk/copies.txt]\nretracted: [desk/retracted.csv]\n")
    return desk


def test_a_list_is_not_a_story(listed: Desk) -> None:
    assert listed.run("check", "--model", "none", "--select", "T", ".").out.splitlines()[-1] == "no findings in 1 file"


def test_the_lists_decide_and_each_change_of_one_counts(listed: Desk) -> None:
    assert found(listed) == [DEAD, BARE]
    assert found(listed) == [DEAD, BARE]
    listed.put("desk/copies.txt", "url,copy\nhttp://www.a.example/minutes/,https://archive.ph/x\n")
    assert found(listed) == [DEAD]
    listed.put("desk/retracted.csv", "Record,OriginalPaperDOI\n1,10.1000/183\n")
    assert found(listed) == []
    listed.put("desk/retracted.csv", "Record,OriginalPaperDOI\n1,10.1000/182\n")
    assert found(listed) == [DEAD]
    listed.put("factlint.yaml", "root: true\n")
    assert found(listed) == []


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("desk/none.csv", "does not exist"),
        ("../out.csv", "is outside the repository"),
        ("link.csv", "is outside the repository"),
        (".git/config.csv", "is hidden, and hidden files are not read"),
        ("desk", "is a folder, not a file"),
        ("desk/copies.exe", "is not a kind of file that is read here"),
    ],
)
@pytest.mark.parametrize("key", ["archived", "retracted"])
def test_a_list_is_a_file_of_the_repository(listed: Desk, key: str, name: str, why: str) -> None:
    (listed.path.parent / "out.csv").write_text("10.1000/182\n")
    (listed.path / "link.csv").symlink_to(listed.path.parent / "out.csv")
    listed.put(".git/config.csv", "10.1000/182\n")
    listed.put("desk/copies.exe", "x")
    listed.put("factlint.yaml", f"root: true\n{key}: [{name}]\n")
    screen = listed.run("check", "--model", "none", "story.md")
    assert (screen.code, screen.out) == (2, "")
    assert screen.err.startswith(f"factlint.yaml:2:{len(key) + 4}: the list '{name}' {why}")
    assert len(screen.err.splitlines()) == 1
