"""The files below a folder, and where paths lead: the same as the slower ways of the library say."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factlint.config.listing import files_below
from factlint.paths import RealPaths, real, refused

FILES = ("b.md", "a/b.txt", "a/c/d.csv", "a.d/e.pdf", ".hidden/f.txt", "a/.g.txt", "z", "a/c/ü.md")

LINKS = {
    "l.txt": "b.md",
    "out.txt": "../outside.txt",
    "a/up": "..",
    "a/broken": "nowhere",
    "loop": "loop",
    "a/c/far": "../../../outside.txt",
}
WAYS = ("a/up/b.md", "a/c/..", "a/c/../c/d.csv", "", ".", "/", "/x", "a//b.txt", "a/", "missing/x.md", "b.md/x", "nul\0", "./b.md")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Files, with links to files and folders, one of them broken and one a loop."""
    for name in FILES:
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    (tmp_path / "outside.txt").write_text("x")
    links = {
        "l.txt": "b.md",
        "out.txt": "../outside.txt",
        "a/up": "..",
        "a/broken": "nowhere",
        "loop": "loop",
        "a/c/far": "../../../outside.txt",
    }
    for name, to in links.items():
        (tmp_path / "in" / name).symlink_to(to)
    return tmp_path / "in"


def walked(folder: Path) -> list[str]:
    found: list[str] = []
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name[0] != ".")
        found += [(Path(at).relative_to(folder) / name).as_posix() for name in sorted(names) if name[0] != "."]
    return found


def test_files_are_in_the_order_of_a_walk(tree: Path) -> None:
    found = files_below(tree, tree.parent)
    assert found.names == walked(tree)
    assert found.closed == []


def test_whatever_is_plain_may_be_read_as_the_folder_may(tree: Path) -> None:
    found = files_below(tree, tree)
    assert found.plain == {name for name in walked(tree) if not (tree / name).is_symlink()}
    assert {refused(tree / name, tree) for name in found.plain} == {None}
    assert {name: refused(tree / name, tree) for name in found.names if name not in found.plain} == {
        "l.txt": None,
        "out.txt": "is outside the repository",
        "loop": "is a link that leads to itself",
        "a/broken": "does not exist",
        "a/c/far": "is outside the repository",
    }


def test_nothing_of_a_folder_outside_is_listed(tree: Path) -> None:
    assert files_below(tree.parent, tree).names == []
    (tree / "way").symlink_to(tree.parent)
    assert files_below(tree / "way", tree).names == []


def test_a_folder_that_cannot_be_listed_is_said(tree: Path) -> None:
    assert files_below(tree / "b.md", tree).closed == [str(tree / "b.md")]


@pytest.mark.parametrize("name", [*FILES, *LINKS, *WAYS])
def test_a_path_leads_where_the_library_says(tree: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tree)
    paths = RealPaths()
    assert paths.of(name) == str(real(name))
    assert paths.of(f"{tree}/{name}") == str(real(f"{tree}/{name}"))
    assert paths.of(name) == str(real(name))  # once more, as it is known
