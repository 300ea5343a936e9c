"""YAML into dataclasses: values, and errors with their line and column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.finding import Severity
from factlint.rulebook.nodes import Reader, YamlError, compose


@dataclass(frozen=True)
class Inner:
    SHORT: ClassVar[str] = "text"

    text: str
    kind: str = ""


@dataclass(frozen=True)
class Thing:
    name: str
    min_words: int = 4
    share: Decimal = Decimal(0)
    severe: Severity = Severity.INFO
    on: bool = True
    words: tuple[str, ...] = ()
    inner: Mapping[str, Inner] = field(default_factory=dict)
    side: Literal["left", "right"] = "left"
    maybe: str | None = None

    def __post_init__(self) -> None:
        if self.min_words < 0:
            raise ValueError("'min-words' should not be negative")


def read(text: str) -> Thing | None:
    node = compose(text, "t.yaml")
    assert node is not None
    reader = Reader("t.yaml")
    value = reader.into(Thing, node, "the thing")
    reader.done()
    return value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: a", Thing("a")),
        ("{name: no, min-words: 3, on: no}", Thing("no", 3, on=False)),
        ("{name: 2020-01-02, words: [yes, 010, 1:30]}", Thing("2020-01-02", words=("yes", "010", "1:30"))),
        ("{name: a, words: one}", Thing("a", words=("one",))),
        ("{name: a, words: }", Thing("a")),
        ("{name: a, share: 0.10, severe: error, side: right}", Thing("a", share=Decimal("0.10"), severe=Severity.ERROR, side="right")),
        ("{name: a, inner: {x: short, y: {text: long, kind: k}}}", Thing("a", inner={"x": Inner("short"), "y": Inner("long", "k")})),
        ("{name: a, maybe: null}", Thing("a")),
        ("{name: a, maybe: b}", Thing("a", maybe="b")),
    ],
)
def test_a_mapping_becomes_the_dataclass(text: str, expected: Thing) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "errors"),
    [
        ("name: a\nmin-wrods: 3", ["t.yaml:2:1: 'min-wrods' is not a key of the thing; did you mean 'min-words'?"]),
        ("name: a\nzzz: 3", ["t.yaml:2:1: 'zzz' is not a key of the thing"]),
        ("{name: a, min-words: three}", ["t.yaml:1:22: 'min-words' of the thing should be a whole number, not 'three'"]),
        ("{name: a, min-words: -1}", ["t.yaml:1:1: the thing: 'min-words' should not be negative"]),
        ("{name: a, share: .nan}", ["t.yaml:1:18: 'share' of the thing should be a number, not '.nan'"]),
        ("{name: a, on: maybe}", ["t.yaml:1:15: 'on' of the thing should be true or false, not 'maybe'"]),
        (
            "{name: a, severe: eror}",
            ["t.yaml:1:19: 'severe' of the thing should be one of off, info, warning, error, not 'eror'; did you mean 'error'?"],
        ),
        ("{name: a, words: {b: c}}", ["t.yaml:1:18: 'words' of the thing should be a list"]),
        ("{name: [a]}", ["t.yaml:1:8: 'name' of the thing should be text"]),
        ("name: a\nname: b", ["t.yaml:2:1: 'name' is given twice in the thing; the first is on line 1"]),
        ("min-words: 3", ["t.yaml:1:1: the thing has no 'name'"]),
        ("[a, b]", ["t.yaml:1:1: the thing should be a mapping of keys and values"]),
        (
            "{name: [a], on: maybe}",
            ["t.yaml:1:8: 'name' of the thing should be text", "t.yaml:1:17: 'on' of the thing should be true or false, not 'maybe'"],
        ),
        ("name: [a\nb: c", ["t.yaml:2:2: not YAML: expected ',' or ']', but got ':'"]),
        ("name: \x00", ["t.yaml:1:7: not YAML: contains a control character (0)"]),
        ("name: &a [b]\nwords: *a", ["t.yaml:2:8: '*a' is an alias; write the value out"]),
        ("[" * 100, ["t.yaml:1:41: nested more than 40 deep"]),
        ('name: "\\UFFFFFFFF"', ["t.yaml:1:1: not YAML: an escape stands for no character"]),
    ],
)
def test_an_error_names_its_line_and_column(text: str, errors: list[str]) -> None:
    with pytest.raises(YamlError) as caught:
        read(text)
    assert caught.value.errors == errors


def test_a_base_keeps_what_a_mapping_does_not_name() -> None:
    node = compose("min-words: 9", "t.yaml")
    assert node is not None
    assert Reader("t.yaml").into(Thing, node, "the thing", Thing("kept", words=("a",))) == Thing("kept", 9, words=("a",))


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60) | st.text(alphabet="[]{}:,-&*!|>'\"%@#? \nab0", max_size=40))
def test_any_text_is_read_or_refused_with_a_place(text: str) -> None:
    try:
        node = compose(text, "t.yaml")
    except YamlError as error:
        assert all(line.startswith("t.yaml:") for line in error.errors)
        return
    if node is not None:
        Reader("t.yaml").into(Thing, node, "the thing")
