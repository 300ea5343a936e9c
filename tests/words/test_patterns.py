"""Long patterns: each has named parts, and every part finds its example. No other pattern in the package is long."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import factlint
from factlint.facts.relations.skeleton import SIGN
from factlint.facts.relations.timeline import DATE, FIGURE
from factlint.lazy import GuardedPattern, LazyPattern
from factlint.words.patterns import Alternatives, alternatives

PACKAGE = Path(factlint.__file__).parent
LONGEST = 200
"""Characters of a pattern without named parts."""
LISTS = ("any_of", "either", "word_set", "ordered")
"""What takes a list of words as text; lists may be as long as they need to be."""


PATTERNS = (re.Pattern, LazyPattern, GuardedPattern)


def _calls(tree: ast.AST, *names: str) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names]


FILES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}
USED = {path: len(_calls(tree, "alternatives")) for path, tree in FILES.items() if _calls(tree, "alternatives")}


def _made(value: object) -> Iterator[tuple[Alternatives, int]]:
    """The patterns with named parts in the value of a module, each with its flags."""
    if isinstance(value, PATTERNS) and isinstance(value.pattern, Alternatives):
        yield value.pattern, value.flags
    elif isinstance(value, Alternatives):
        yield value, re.IGNORECASE
    elif isinstance(value, dict):
        for one in value.values():
            yield from _made(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _made(one)


def _of(path: Path) -> dict[str, tuple[Alternatives, int]]:
    module = importlib.import_module(".".join(["factlint", *path.relative_to(PACKAGE).with_suffix("").parts]))
    return {made: (made, flags) for value in vars(module).values() for made, flags in _made(value)}


@pytest.mark.parametrize("path", USED, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_part_finds_its_example(path: Path) -> None:
    made = _of(path)
    assert len(made) == USED[path], "a pattern is made where this test does not see it"
    for whole, flags in made.values():
        names = [name for name, _, _ in whole.parts]
        assert len(set(names)) == len(names)
        for name, pattern, example in whole.parts:
            texts = [example.replace("{figure}", figure).replace("{date}", DATE[1]) for figure in (SIGN[1], FIGURE[1])]
            for one in (whole.before + pattern + whole.after, whole):
                assert any(re.search(one, text, flags) for text in texts), f"{name}: {example}"


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(value.value) if isinstance(value, ast.Constant) else "{}" for value in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def long_patterns(tree: ast.AST) -> Iterator[int]:
    """The lines on which a long pattern begins that has no named parts."""
    exempt = {id(node) for call in _calls(tree, "alternatives", *LISTS) for node in ast.walk(call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            exempt |= {id(part) for part in node.values}
        text = "" if id(node) in exempt else _text(node)
        if len(text) > LONGEST and ("(?" in text or re.search(r"\w\|\w", text)):
            yield node.lineno


def test_no_other_pattern_is_long() -> None:
    """Templates of files are not patterns, and words/ has lists only."""
    searched = {path: tree for path, tree in FILES.items() if "words" not in path.relative_to(PACKAGE).parts and path.name != "init.py"}
    assert {path.relative_to(PACKAGE).as_posix(): lines for path, tree in searched.items() if (lines := list(long_patterns(tree)))} == {}


def test_what_counts_as_a_long_pattern() -> None:
    long = "|".join(["word"] * 60)
    assert list(long_patterns(ast.parse(f"A = r'{long}'"))) == [1]
    assert list(long_patterns(ast.parse(f"A = rf'{long}' rf'{{B}}'"))) == [1]
    assert list(long_patterns(ast.parse(f"A = either('{long}')"))) == []
    assert list(long_patterns(ast.parse(f"A = alternatives(('words', '{long}', 'word'))"))) == []


def test_parts_are_tried_in_their_order_between_what_is_common() -> None:
    made = alternatives(("a", "x", "x"), ("b", "xy", "xy"), before=r"\b(?:", after=")")
    assert made == r"\b(?:x|xy)"
    assert [name for name, _, _ in made.parts] == ["a", "b"]
