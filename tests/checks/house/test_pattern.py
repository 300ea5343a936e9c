"""House rules of the kind `pattern`: what matches, what is let through, what is wrong with an expression."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.checks.house.pattern import LIMIT, Params, check
from factlint.facts import Facts
from factlint.story import Story


def found(text: str, params: Params) -> list[str]:
    story = Story(Facts(formats.read("story.md", text.encode())))
    return [story.article.document[hit.span] for hit in check(story, params)]


@pytest.mark.parametrize(
    ("text", "params", "expected"),
    [
        ("The utilise of Utilise.", Params(("utilise",)), ["utilise", "Utilise"]),
        ("The utilise of Utilise.", Params(("utilise",), ignore_case=False), ["utilise"]),
        ("Utilised.", Params(("utilise",)), []),
        ("Utilised.", Params(("utilise",), whole_words=False), ["Utilise"]),
        ("A café, a cafés.", Params(("caf.",)), ["café"]),
        ("Labour Party or labour?", Params(("labour",), unless=("labour party",)), ["labour"]),
        ("One two, two three.", Params(("one two", "two", "two,? two")), ["One two", "two"]),
        ("A *very* old [very](x.md) link.", Params(("very (?:old|link)",)), ["very* old", "very](x.md) link"]),
        ("One\ntwo.\n\nOne\n\ntwo.", Params(("one two",)), ["One\ntwo"]),
        ("A comment <!-- very -->.\n\n```\nvery\n```", Params(("very",)), []),
        ("Nothing.", Params(("x*",)), []),
        ("!!", Params(("!+",)), ["!!"]),
    ],
)
def test_a_pattern_finds(text: str, params: Params, expected: list[str]) -> None:
    assert found(text, params) == expected


def test_the_first_match_can_stand_for_all() -> None:
    story = Story(Facts(formats.read("story.md", b"One very, two very.\n\nVery.")))
    (hit,) = check(story, Params(("very",), count="first"))
    assert (hit.values["times"], [story.article.document[place] for place in hit.places]) == (" (3 times)", ["very", "Very"])


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"patterns": ()}, "'patterns' names no regular expression"),
        ({"patterns": ("",)}, "item 1 of 'patterns' is empty"),
        ({"patterns": ("a(b",)}, "'a(b' in 'patterns' is not a regular expression: missing ): a(b at character 1"),
        (
            {"patterns": ("a", "a(?=b)")},
            "item 2 of 'patterns', 'a(?=b)', is not a regular expression: invalid perl operator: (?= at character 2; "
            "look-around is not available, use 'unless'",
        ),
        (
            {"patterns": ("a",), "unless": (r"(a)\1",)},
            r"'(a)\1' in 'unless' is not a regular expression: invalid escape sequence: \1 at character 4; "
            "back-references are not available",
        ),
        ({"patterns": ("a" * 2001,)}, "item 1 of 'patterns' is longer than 2000 characters"),
    ],
)
def test_what_is_wrong_with_an_expression_is_reported(params: dict[str, tuple[str, ...]], said: str) -> None:
    with pytest.raises(ValueError) as error:
        Params(**params)  # type: ignore[arg-type]
    assert str(error.value) == said


@pytest.mark.parametrize("pattern", [".", ".*", r"(a+)+$", r"(?:a?){50}a{50}", r"(\w+\s*)+!", "x*"])
def test_no_expression_hangs_and_none_floods(pattern: str) -> None:
    assert len(found("a" * 30_000 + "\n\n" + "a b " * 10_000, Params((pattern,), whole_words=False))) <= LIMIT
