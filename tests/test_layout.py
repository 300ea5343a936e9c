"""How the code is laid out: rooms that one can overlook, functions that fit a screen, names that mean one thing."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = sorted(path for room in ("lint", "tests", "docs") for path in (ROOT / room).rglob("*.py"))
MOST_FILES = 20
MOST_LINES = 40
"""Of a function; one that is longer says why in a comment over it."""


def test_no_folder_of_code_has_more_than_twenty_files() -> None:
    """Files of code and of what goes with it: templates, tables of cases."""
    rooms = Counter(
        path.parent.relative_to(ROOT).as_posix()
        for room in ("lint", "tests", "rules")
        for path in (ROOT / room).rglob("*")
        if path.is_file() and path.suffix in (".py", ".yaml", ".j2")
    )
    assert {room: files for room, files in rooms.items() if files > MOST_FILES} == {}


def test_every_room_of_code_has_its_room_of_tests() -> None:
    """The tests of lint/factlint/story/names are in tests/story/names; a topic of checks may have tables of cases alone. The lists of
    words/ are tested as one."""
    code = ROOT / "lint/factlint"
    rooms = {path.parent.relative_to(code) for path in code.rglob("*.py")}
    rooms = {room for room in rooms if Path("words") not in room.parents}
    tests = {path.parent.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("test_*.py")}
    tables = {"checks" / path.parent.relative_to(ROOT / "tests/cases") for path in (ROOT / "tests/cases").rglob("*.yaml")}
    assert rooms - tests - tables == set()
    assert tables <= rooms


def _long(path: Path) -> Iterator[str]:
    """The functions of a file that are too long and do not say why."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno >= MOST_LINES:
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            if not lines[first - 2].lstrip().startswith("# ") and not lines[node.lineno - 2].lstrip().startswith("# "):
                yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}: {node.name}"


def test_a_function_over_forty_lines_says_why() -> None:
    assert [found for path in CODE for found in _long(path)] == []


def test_a_long_function_is_found_unless_a_comment_is_over_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    body = "    pass\n" * (MOST_LINES - 1)
    file = tmp_path / "a.py"
    file.write_text(f"def screen():\n{body}\n\ndef long():\n{body}    pass\n\n\n# A table.\ndef table():\n{body}    pass\n")
    assert list(_long(file)) == [f"a.py:{MOST_LINES + 3}: long"]


def test_class_names_are_unique() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for path in (ROOT / "lint").rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(path.relative_to(ROOT).as_posix())
    assert {name: found for name, found in places.items() if len(found) > 1 and name != "Params"} == {}
