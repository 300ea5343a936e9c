"""Words are data: a list of twelve words or more has its home in `words/`, and patterns are built from it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

CODE = Path(__file__).parents[2] / "lint" / "factlint"
LEAST = 12
"""Words that make a list."""
TABLES = ("any_of", "either", "ordered", "word_set")

_OPENS = re.compile(r"\((?:\?(?:P<\w+>|[a-zA-Z]*-?[a-zA-Z]*:|<?[=!]|P=\w+))?")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_PLAIN = re.compile(r"[A-Za-z][A-Za-z'’ .-]*")
_HOLE = "\ue000"
"""What a pattern takes from elsewhere."""
_WORD = re.compile(
    r"(?:\\b|\^)*(?:[A-Za-zÀ-ÿ]|\[[A-Za-z]{2}\]|\(\?:[\w|? -]+\)\??)"
    r"(?:[A-Za-zÀ-ÿ0-9'’&/_.-]|\\[.bw'-]|[ ?*+$]|\[[\w’'. -]+\]|\(\?[!=:](?:[^()]|\([^()]*\))*\))*"
)
"""A word or a phrase, with the endings that a pattern gives it."""


def _alternatives(pattern: str) -> Iterator[list[str]]:
    """The alternatives of a pattern and of each of its groups."""
    open_: list[tuple[int, list[str]]] = []
    start, alternatives, at = 0, [], 0
    while at < len(pattern):
        found = _CLASS.match(pattern, at) if pattern[at] == "[" else _OPENS.match(pattern, at)
        if pattern[at] == "\\":
            at += 2
        elif found and pattern[at] == "(":
            open_.append((start, alternatives))
            start, alternatives, at = found.end(), [], found.end()
        elif found:
            at = found.end()
        else:
            if pattern[at] in "|)":
                alternatives.append(pattern[start:at])
                start = at + 1
            if pattern[at] == ")" and open_:
                yield alternatives
                start, alternatives = open_.pop()
            at += 1
    yield [*alternatives, pattern[start:]]


def _text(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else _HOLE for part in node.values)
    return None


def _tables(tree: ast.AST) -> Iterator[ast.expr]:
    """Text that is split into words, and text given to the functions that do so, by itself or by its name."""
    named = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            yield node.func.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TABLES:
            yield from (named.get(given.id, given) if isinstance(given, ast.Name) else given for given in node.args)


def _of(node: ast.AST, tables: set[int]) -> Iterator[list[str]]:
    """The lists of words that a node is."""
    text = _text(node)
    if isinstance(node, ast.Tuple | ast.List | ast.Set | ast.Dict):
        items = node.keys if isinstance(node, ast.Dict) else node.elts
        yield [word for item in items if item and (word := _text(item)) and _PLAIN.fullmatch(word)]
    elif text and "|" in text:
        for alternatives in _alternatives(text):
            yield [word for word in alternatives if _HOLE not in word and _WORD.fullmatch(word)]
    elif text and id(node) in tables:
        yield text.split()


def lists(source: str) -> Iterator[list[str]]:
    """Every list of words in a module, docstrings left out."""
    tree = ast.parse(source)
    left_out = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    left_out |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    tables = {id(node) for node in _tables(tree)}
    for node in ast.walk(tree):
        if id(node) not in left_out:
            yield from (words for words in _of(node, tables) if len(words) >= LEAST)


@pytest.mark.parametrize(
    ("source", "first"),
    [
        ("_A = 'b c d e f g h i j k l m'.split()", "b"),
        ("_A = word_set('''b c d e f\n g h i j k l m''')", "b"),
        ("_A = 'b c d e f g h i j k l m'\n_B = any_of(_A)", "b"),
        ("_A = {'bar', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'}", "bar"),
        (r"_A = re.compile(r'\b(?:bars?|c\w*|d(?:o|ing)|e e|f|g|h|i|j|k|l|m(?! n))\b')", "bars?"),
        (r"_A = re.compile(rf'{_B}(?P<c>bar|c|d|e|f|g|h|i|j|k|l|m)[|)]')", "bar"),
        ("_A = 'b c d e f g h i j k l'.split()", None),
        ("_A = 'a message of more than twelve words is not a list of words at all'", None),
        (r"_A = re.compile(r'[b|c|d|e|f|g|h|i|j|k|l|m|n]|\(o\||\d|\d\d|\d+|%|-|–|—|,|;|:|!')", None),
        ("_A = any_of(WORDS)", None),
    ],
)
def test_what_is_a_list_of_words(source: str, first: str | None) -> None:
    assert [words[0] for words in lists(source)] == ([first] if first else [])


ELSEWHERE = {
    "checks/attribution/_doubt.py": "REASONS: labels of findings with their meaning",
    "facts/names/weights.py": "SIGNS: each sign of a name with its weight, a sentence about it for `factlint facts --why`",
    "facts/quotes/nearness.py": "WAYS: each way a speaker is near with its weight, the same",
    "formats/archieml.py": "keys of ArchieML with the kind of section that each is",
    "formats/html.py": "elements of HTML: the format's own names",
    "remembered.py": "options of `factlint check`; a command that is remembered loads nothing of the package",
    "report/json.py": "keys of the JSON report",
    "report/sheet/rows.py": "columns of the sheet with their heads",
    "rulebook/__init__.py": "names that the package exports",
    "rulebook/former.py": "former ids of checks and rules with the present ones",
    "rulebook/standards.py": "short names of standards with the works",
    "story/events/properties.py": "_SEVERAL: names of our own for what an amount is of",
    "story/quotes/edits.py": "TRIMS: kinds of edits, which are ours",
    "story/quotes/labels.py": "KINDS and RANK: labels of findings with their meaning",
    "text.py": "kinds of sections with their meaning",
}
"""Files whose lists are not words that stories are read by, and what they are."""


def test_a_list_has_a_name_of_its_own() -> None:
    places: dict[str, list[str]] = {}
    for path in sorted((CODE / "words").glob("*/*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and not node.targets[0].id.startswith("_"):
                places.setdefault(node.targets[0].id, []).append(path.relative_to(CODE).as_posix())
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def test_lists_of_words_are_in_words() -> None:
    files = [file for file in sorted(CODE.rglob("*.py")) if "words" not in file.relative_to(CODE).parts[:-1]]
    found = {file.relative_to(CODE).as_posix(): [words[:3] for words in lists(file.read_text(encoding="utf-8"))] for file in files}
    assert {path: words for path, words in found.items() if words and path not in ELSEWHERE} == {}
    assert [path for path in ELSEWHERE if not found[path]] == [], "no list there any more"
