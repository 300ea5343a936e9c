"""Our frozen dataclasses do what those of the standard library do."""

from __future__ import annotations

import ast
import copy
import dataclasses
import pickle
import sys
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field
from pathlib import Path
from typing import Any, Generic, TypeVar

import pytest

import factlint
from factlint import records

T = TypeVar("T")
Kinds = dict[str, type[Any]]


# A table of classes.
def _made(decorate: Callable[..., Any], module: str) -> Kinds:
    """Classes of all kinds that the package has; as attributes of a module of their own they can be pickled."""

    @decorate(frozen=True)
    class Empty:
        pass

    @decorate(frozen=True)
    class One:
        """A line."""

        text: str

    @decorate(frozen=True)
    class Many:
        first: int
        second: str = "b"
        third: dict[str, int] = field(default_factory=dict)
        fourth: tuple[int, ...] = field(default=(), repr=False)
        fifth: int = field(default=5, compare=False)

    @decorate(frozen=True)
    class Longer(Many):
        sixth: float = 6.0

    @decorate(frozen=True, slots=True)
    class Slots:
        first: int
        second: tuple[int, ...] = ()
        third: list[int] = field(default_factory=list)

    @decorate(frozen=True)
    class Checked(Generic[T]):
        low: T

        def __post_init__(self) -> None:
            if self.low == 0:
                raise ValueError("zero")

    @decorate(frozen=True)
    class Own:
        low: int

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Own) and self.low % 2 == other.low % 2

        def __hash__(self) -> int:
            return self.low % 2

        def __repr__(self) -> str:
            return "own"

    @decorate
    class Open:
        low: int = 1

    @decorate(frozen=True, order=True)
    class Ordered:
        low: int

    kinds = {name: kind for name, kind in locals().items() if isinstance(kind, type)}
    for name, kind in kinds.items():
        kind.__module__, kind.__qualname__ = module, name
    return kinds


class Module(type(sys)):  # type: ignore[misc]
    """A module that has some classes."""

    def __init__(self, name: str, kinds: Kinds) -> None:
        super().__init__(name)
        vars(self).update(kinds)
        sys.modules[name] = self


THEIRS, OURS = _made(dataclasses.dataclass, "theirs"), _made(records.dataclass, "ours")
Module("theirs", THEIRS), Module("ours", OURS)
VALUES: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("Empty", (), {}),
    ("One", ("a",), {}),
    ("One", ("b",), {}),
    ("One", (1,), {}),
    ("Many", (1,), {}),
    ("Many", (1, "b", {}, (), 6), {}),
    ("Many", (1,), {"fifth": 7, "third": {"a": 1}}),
    ("Many", (), {"second": "c", "first": 1}),
    ("Longer", (1,), {}),
    ("Longer", (1,), {"sixth": 7.0}),
    ("Slots", (1,), {}),
    ("Slots", (1, (2,), [3]), {}),
    ("Checked", ("x",), {}),
    ("Own", (1,), {}),
    ("Own", (3,), {}),
    ("Open", (), {}),
    ("Ordered", (1,), {}),
    ("Ordered", (2,), {}),
]
IDS = [f"{name} {number}" for number, (name, _, _) in enumerate(VALUES)]


def _pair(value: tuple[str, tuple[Any, ...], dict[str, Any]]) -> tuple[Any, Any]:
    name, words, given = value
    return THEIRS[name](*words, **given), OURS[name](*words, **given)


def _hash(value: object) -> str:
    try:
        return "same" if hash(value) == hash(copy.deepcopy(value)) else "other"
    except TypeError as error:
        return str(error)


@pytest.mark.parametrize("value", VALUES, ids=IDS)
def test_a_value_is_shown_compared_and_copied_alike(value: tuple[str, tuple[Any, ...], dict[str, Any]]) -> None:
    theirs, ours = _pair(value)
    assert repr(theirs) == repr(ours)
    assert dataclasses.asdict(theirs) == dataclasses.asdict(ours)
    assert _hash(theirs) == _hash(ours)
    for other in VALUES:
        assert (theirs == _pair(other)[0]) == (ours == _pair(other)[1]), other
    for same in (copy.copy(ours), copy.deepcopy(ours), pickle.loads(pickle.dumps(ours)), dataclasses.replace(ours)):
        assert (same, repr(same)) == (ours, repr(ours))
    assert ours != theirs


@pytest.mark.parametrize("name", OURS)
def test_a_class_looks_alike(name: str) -> None:
    theirs, ours = THEIRS[name], OURS[name]
    assert [str(one) for one in dataclasses.fields(theirs)] == [str(one) for one in dataclasses.fields(ours)]
    assert theirs.__match_args__ == ours.__match_args__
    assert ours.__doc__
    assert theirs.__doc__ == ours.__doc__ or ours.__doc__ == name
    assert hasattr(ours, "__slots__") == hasattr(theirs, "__slots__")


@pytest.mark.parametrize("name", [name for name in OURS if name not in ("Empty", "Open")])
def test_nobody_changes_a_value(name: str) -> None:
    _, ours = _pair(next(value for value in VALUES if value[0] == name))
    for attribute in (dataclasses.fields(ours)[0].name, "new"):
        with pytest.raises((FrozenInstanceError, TypeError)):
            setattr(ours, attribute, 1)
        with pytest.raises((FrozenInstanceError, TypeError)):
            delattr(ours, attribute)


@pytest.mark.parametrize(
    ("name", "words", "given"), [("One", (), {}), ("One", (1, 2), {}), ("Many", (1,), {"first": 2}), ("Slots", (1,), {"other": 2})]
)
def test_wrong_arguments_are_refused(name: str, words: tuple[Any, ...], given: dict[str, Any]) -> None:
    for kinds in (THEIRS, OURS):
        with pytest.raises(TypeError):
            kinds[name](*words, **given)


def test_defaults_are_made_anew_and_values_are_checked() -> None:
    assert OURS["Many"](1).third is not OURS["Many"](1).third
    with pytest.raises(ValueError, match="zero"):
        OURS["Checked"](0)


def test_a_value_in_a_circle_can_be_shown() -> None:
    ours = OURS["Slots"](1)
    ours.third.append(ours)
    theirs = THEIRS["Slots"](1)
    theirs.third.append(theirs)
    assert repr(ours) == repr(theirs)


def test_the_package_takes_them_from_here() -> None:
    """A class that is not: `from dataclasses import dataclass` there costs half a millisecond at each start."""
    slow = [
        path.name
        for path in Path(factlint.__file__).parent.rglob("*.py")
        if path.name != "records.py" and "@dataclass(frozen=True" in (text := path.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom) and node.module == "dataclasses" and any(name.name == "dataclass" for name in node.names)
    ]
    assert slow == []
