"""House rules of the kind `require`: where this is, that must be near it."""

from __future__ import annotations

from typing import Any

import pytest

from factlint import formats
from factlint.checks.house.require import LIMIT, Params, check
from factlint.facts import Facts
from factlint.story import Story


def lacking(text: str, **params: Any) -> list[str]:
    story = Story(Facts(formats.read("story.md", text.encode())))
    hits = check(story, Params(("suicide",), ("helpline",), **params))
    return [story.article.document[place] for hit in hits for place in (hit.span, *hit.places)]


NEAR = "A suicide. Rain fell.\n\nSnow came. The helpline is open.\n\nCats purr. Suicide."


@pytest.mark.parametrize(
    ("text", "params", "expected"),
    [
        ("A suicide, no helpline.", {}, []),
        ("A suicide. A helpline.", {}, ["suicide"]),
        ("A suicide. A helpline.", {"reach": 2}, []),
        (NEAR, {"reach": 3}, ["suicide"]),
        (NEAR, {"reach": 4}, []),
        (NEAR, {"within": "block"}, ["suicide", "Suicide"]),
        (NEAR, {"within": "document"}, []),
        (NEAR, {"within": "document", "side": "after"}, ["Suicide"]),
        (NEAR, {"within": "document", "side": "before"}, ["suicide"]),
        ("A helpline, two suicide words", {"within": "words", "reach": 2}, []),
        ("A helpline, two more suicide words", {"within": "words", "reach": 2}, ["suicide"]),
        ("A suicide. Suicides. A suicide.", {"within": "document"}, ["suicide", "suicide"]),
        ("The Suicide Squad film. A suicide.", {"unless": ("suicide squad",)}, ["suicide"]),
        ("", {}, []),
    ],
)
def test_what_is_needed_must_be_in_reach(text: str, params: dict[str, Any], expected: list[str]) -> None:
    assert lacking(text, **params) == expected


def test_wider_words_around_the_call_answer_it_and_the_call_itself_does_not() -> None:
    story = Story(Facts(formats.read("story.md", b"Havel Media, our owner, met. Then Havel Media left.")))
    hits = list(check(story, Params(("Havel Media",), ("Havel Media, our owner", "Havel"))))
    assert [story.article.document.place(hit.span.start).column for hit in hits] == [35]


def test_a_document_is_reported_once_with_all_places_and_in_the_words_of_the_rule() -> None:
    story = Story(Facts(formats.read("story.md", b"A suicide. A suicide.\n\nA suicide.")))
    (hit,) = check(story, Params(("suicide",), ("helpline",), within="document", required="the number of a helpline"))
    assert (hit.values["required"], len(hit.places)) == ("the number of a helpline", 2)


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"when": (), "need": ("a",)}, "both 'when' and 'need' must name a regular expression"),
        ({"when": ("a",), "need": ("[",)}, "'[' in 'need' is not a regular expression: missing ]: [ at character 1"),
        ({"when": ("a",), "need": ("b",), "reach": 0}, "'reach' should be 1 or more, not 0"),
    ],
)
def test_what_is_wrong_with_a_rule_is_reported(params: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError) as error:
        Params(**params)
    assert str(error.value) == said


@pytest.mark.parametrize("within", ["words", "sentences", "block", "document"])
def test_many_calls_and_many_answers_take_no_time(within: Any) -> None:
    assert len(lacking("suicide. " * 20_000 + "\n\nhelpline", within=within)) <= LIMIT
    assert lacking("suicide helpline " * 10_000, within=within) == []
