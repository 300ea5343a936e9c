"""`factlint facts --why`: what speaks for each kind of name and for each speaker."""

from __future__ import annotations

import ast
import inspect
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from factlint.facts.names import beside, candidates, find, tagged
from factlint.facts.names.weights import SIGNS, Weight, weigh
from factlint.facts.quotes import cues
from factlint.facts.quotes.nearness import WAYS

if TYPE_CHECKING:
    from tests.conftest import Desk

STORY = """\
Mayor Dana Holt closed the pier.

The Harbor Board met in Tarn. “The piles are rotten,” Holt told reporters.
"""


def test_signs_add_up_in_their_order_and_a_person_never_falls_below_nothing() -> None:
    assert weigh(()) == Weight()
    assert weigh(("“the” before it", "a trade after it")) == Weight(person=2, organisation=1)
    assert weigh(("an office or title before it", "all in capitals")) == Weight(organisation=2)


def strings(module: ModuleType, *functions: str) -> set[str]:
    """The texts in these functions of a module, docstrings left out."""
    tree = ast.parse(inspect.getsource(module))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name in functions]
    assert len(found) == len(functions)
    inside = [node for function in found for statement in function.body[1:] for node in ast.walk(statement)]
    return {node.value for node in inside if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value}


def signed(module: ModuleType) -> set[str]:
    """The signs that candidates get later."""
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(node, ast.Call)]
    later = [call.args[0] for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "signed"]
    return {node.value for node in later if isinstance(node, ast.Constant)}


def test_the_ways_that_a_cue_is_tied_are_those_of_the_table() -> None:
    assert strings(cues, "_way", "_way_after") == set(WAYS)


def test_the_signs_of_a_name_are_those_of_the_table() -> None:
    said = strings(candidates, "_weighed", "_around", "_after") | strings(beside, "beside_speech") | strings(tagged, "labelled")
    later = {sign for module in (candidates, find) for sign in signed(module)}
    assert said | set(tagged._TAKEN.values()) | later == set(SIGNS)


@pytest.mark.parametrize(
    ("way", "between", "plain", "distance"),
    [
        ("right after the words", 2, True, 0.0),
        ("right after the words", 0, False, 1.0),
        ("at the end of the sentence", 12, True, 8.0),
        ("at the end of the sentence", 600, True, 16.0),
        ("above the words in the parse", 2, True, 7.0),
        ("right before a name or title", 2, False, 9.0),
        ("somewhere before the words", 5, False, 22.0),
    ],
)
def test_how_near_a_cue_is(way: str, between: int, plain: bool, distance: float) -> None:
    assert WAYS[way].distance(between, plain=plain) == distance


def test_why_prints_the_signs_beside_names_and_quotations(desk: Desk) -> None:
    desk.put("story.md", STORY)
    lines = [line for line in desk.run("facts", "--why", "--no-cache", "story.md").out.splitlines() if ": why: " in line]
    assert all(sign in SIGNS for line in lines for sign in SIGNS if sign in line)
    assert "story.md:1:7: why: Dana Holt: person 9, body 0, place 0: the model takes the words for a person (person +2), " in lines[0]
    assert [line for line in lines if "“told” is at 0.0: right after the words" in line] == [
        "story.md:3:32: why: The piles are rotten,: “told” is at 0.0: right after the words"
    ]
