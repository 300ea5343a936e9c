"""Patterns wait until they are used; then they find what `re` finds. A long one is asked only where its signs are, which it always has."""

from __future__ import annotations

import ast
import copy
import pickle
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import factlint
from factlint import lazy
from factlint.facts.relations.skeleton import SIGN
from factlint.facts.relations.timeline import DATE, FIGURE
from factlint.words.patterns import Alternatives, alternatives

PACKAGE = Path(factlint.__file__).parent
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__main__.py")
FRUIT = lazy.regex(r"(?P<fruit>apples?|pears?)", re.IGNORECASE, signs=("(?i:app)", "(?i:pea)"))


def _patterns(value: object) -> Iterator[Any]:
    if isinstance(value, lazy.LazyPattern | lazy.GuardedPattern):
        yield value
    elif isinstance(value, dict):
        yield from (found for one in value.values() for found in _patterns(one))
    elif isinstance(value, tuple | list):
        yield from (found for one in value for found in _patterns(one))


def _all() -> Iterator[Any]:
    for path in MODULES:
        module = ".".join(["factlint", *path.relative_to(PACKAGE).with_suffix("").parts]).removesuffix(".__init__")
        for value in vars(import_module(module)).values():
            yield from _patterns(value)


def test_nothing_is_compiled_before_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    monkeypatch.setattr(lazy.re, "compile", lambda pattern, flags: compiled.append(pattern) or re._compiler.compile(pattern, flags))
    waiting, guarded = lazy.regex("a+"), lazy.regex("b+", signs=("b",))
    assert waiting.pattern == "a+"
    assert compiled == []
    assert [found[0] for found in waiting.finditer("caab")] == ["aa"]
    assert waiting.search("a")
    assert compiled == ["a+"]
    assert (guarded.search("cc"), guarded.match("cc"), list(guarded.finditer("cc"))) == (None, None, [])
    assert compiled == ["a+", "b"]
    assert guarded.search("cbb")
    assert compiled == ["a+", "b", "b+"]


@pytest.mark.parametrize("text", ["", "Apples and pears", "a pea", "two PEARS", "an app\nan apple"])
def test_a_guarded_pattern_finds_what_re_finds(text: str) -> None:
    plain = re.compile(FRUIT.pattern, FRUIT.flags)
    for places in ((), (1,), (0, 5), (2, 100)):
        assert [(m.span(), m["fruit"]) for m in FRUIT.finditer(text, *places)] == [
            (m.span(), m["fruit"]) for m in plain.finditer(text, *places)
        ]
        for name in ("match", "search"):
            found, wanted = (getattr(pattern, name)(text, *places) for pattern in (FRUIT, plain))
            assert (found and found.span()) == (wanted and wanted.span())


@pytest.mark.parametrize("pattern", [lazy.regex("a(?P<b>.)", re.I), FRUIT])
def test_a_copy_is_the_same_pattern(pattern: re.Pattern[str]) -> None:
    for other in (copy.deepcopy(pattern), pickle.loads(pickle.dumps(pattern))):
        assert (other.pattern, other.flags) == (pattern.pattern, pattern.flags)
        assert other.search("xApples")


def test_what_re_does_not_offer_is_missing() -> None:
    for pattern in (lazy.regex("a"), FRUIT):
        with pytest.raises(AttributeError):
            pattern.replace  # noqa: B018


def test_every_pattern_of_the_package_can_be_compiled() -> None:
    found = list(_all())
    assert len(found) > 1000
    for pattern in found:
        assert pattern.flags & re.UNICODE, pattern.pattern


def test_no_guard_holds_back_what_the_long_pattern_finds() -> None:
    guarded = {pattern.pattern: pattern for pattern in _all() if isinstance(pattern, lazy.GuardedPattern)}
    assert len(guarded) > 4
    for whole, pattern in guarded.items():
        for name, part, example in whole.parts if isinstance(whole, Alternatives) else ():
            texts = [example.replace("{figure}", figure).replace("{date}", DATE[1]) for figure in (SIGN[1], FIGURE[1])]
            one = alternatives((name, part, example), before=whole.before, after=whole.after)
            found = [text for text in texts if re.search(one, text, pattern.flags)]
            assert found
            assert all(map(pattern.search, found)), f"{name}: no sign finds {example}"
        for words in _spelt(re._parser.parse(str(whole), pattern.flags)):
            assert pattern._short.search(words), f"no sign in {words!r}, which is a way through {whole}"


def test_a_way_without_a_sign_is_seen() -> None:
    pattern: Any = lazy.regex(r"x(?:ab|c?\d|[e-g]{2})(?!b)b?", signs=("b",))
    ways = _spelt(re._parser.parse(pattern.pattern, pattern.flags))
    assert ways == ["xab", "x0", "xee"]
    assert [way for way in ways if not pattern._short.search(way)] == ["x0", "xee"]


def _spelt(tree: Any) -> list[str]:
    """The least that a pattern matches, once for each of its alternatives: what is optional or only looked at is left out."""
    ways = [""]
    for kind, value in tree:
        ways = _joined(ways, _ways(str(kind), value))
    return ways


def _ways(kind: str, value: Any) -> list[str]:
    if kind == "LITERAL":
        return [chr(value)]
    if kind == "BRANCH":
        return [way for branch in value[1] for way in _spelt(branch)]
    if kind == "SUBPATTERN":
        return _spelt(value[3])
    if kind in ("MAX_REPEAT", "MIN_REPEAT"):
        least, _, repeated = value
        return [way * least for way in _spelt(repeated)] if least else [""]
    if kind == "IN":
        name, first = str(value[0][0]), value[0][1]
        known = {"CATEGORY_DIGIT": "0", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}
        return [chr(first) if name == "LITERAL" else chr(first[0]) if name == "RANGE" else known.get(str(first), "\ufffd")]
    return ["" if kind in ("AT", "ASSERT", "ASSERT_NOT") else "\ufffd"]


def _joined(before: list[str], after: list[str]) -> list[str]:
    """Each of both at least once; all pairs would be too many."""
    return [before[min(n, len(before) - 1)] + after[min(n, len(after) - 1)] for n in range(max(len(before), len(after)))]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_compiles_nothing_when_it_is_imported(path: Path) -> None:
    def compiles(node: ast.AST) -> Iterator[int]:
        if isinstance(node, ast.Attribute) and node.attr == "compile" and isinstance(node.value, ast.Name) and node.value.id == "re":
            yield node.lineno
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from (line for child in ast.iter_child_nodes(node) for line in compiles(child))

    assert list(compiles(ast.parse(path.read_text(encoding="utf-8")))) == []
