"""House rules that count, and that look for words by what they are."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import formats
from factlint.checks.house import count, tokens
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story import Story

MODEL = find_model()


def story(text: str) -> Story:
    return Story(Facts(formats.read("a.md", text.encode()), MODEL))


def counted(text: str, **params: object) -> list[tuple[str, str, str]]:
    made = story(text)
    hits = count.check(made, count.Params(**params))  # type: ignore[arg-type]
    return [(made.article.document[hit.span], hit.values["number"], hit.values["limit"]) for hit in hits]


@pytest.mark.parametrize(
    ("text", "params", "expected"),
    [
        ("No! Yes! Well!\n", {"patterns": ("!",), "at_most": 2}, [("!", "3", "2")]),
        ("No! Yes!\n", {"patterns": ("!",), "at_most": 2}, []),
        ("No!\n\nYes!\n", {"patterns": ("!",), "at_most": 0, "within": "block"}, [("!", "1", "0"), ("!", "1", "0")]),
        ("# One two three\n\nOne two three four.\n", {"at_most": 3, "within": "block"}, [("four.", "4", "3")]),
        ("# One two three\n\nOne two three four.\n", {"at_most": 2, "within": "block", "sections": ("headline",)}, [("three", "3", "2")]),
        ("One two.\n\nThree.\n", {"at_least": 4}, [("One", "3", "4")]),
        ("One two.\n\nThree four.\n", {"at_least": 4, "at_most": 4}, []),
        ("The lido.\n", {"patterns": ("said",), "at_least": 1}, [("The", "0", "1")]),
        ("said Said saids\n", {"patterns": ("said",), "at_most": 1, "whole_words": True}, [("Said", "2", "1")]),
        ("", {"at_least": 4}, []),
    ],
)
def test_how_many(text: str, params: dict[str, object], expected: list[tuple[str, str, str]]) -> None:
    assert counted(text, **params) == expected


@pytest.mark.parametrize(
    ("params", "wrong"),
    [
        ({}, "'at-most' or 'at-least' should be given"),
        ({"at_most": -1}, "'at-most' and 'at-least' should not be below 0"),
        ({"at_most": 1, "at_least": 2}, "'at-least' should not be more than 'at-most'"),
        ({"at_most": 1, "patterns": ("(",)}, "is not a regular expression"),
    ],
)
def test_counts_that_make_no_sense(params: dict[str, object], wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        count.Params(**params)  # type: ignore[arg-type]


def found(text: str, *patterns: tuple[dict[str, tuple[str, ...]], ...]) -> list[str]:
    made = story(text)
    return [made.article.document[hit.span] for hit in tokens.check(made, tokens.Params(patterns))]


ADJECTIVES = {"POS": ("ADJ",), "OP": ("*",)}
NOUN = {"POS": ("NOUN",)}


@pytest.mark.parametrize(
    ("text", "pattern", "expected"),
    [
        ("The mayor slams it. She slammed it.", ({"LEMMA": ("slam",)},), ["slams", "slammed"]),
        ("A big old red house stood there.", (ADJECTIVES, NOUN), ["big old red house"]),
        ("A house stood there.", (ADJECTIVES, NOUN), ["house"]),
        ("Ana Ruiz met Tom Lind.", ({"IS_TITLE": ("true",), "OP": ("+",)},), ["Ana Ruiz", "Tom Lind"]),
        ("She said no. She did not say it.", ({"LEMMA": ("say",)}, {"LOWER": ("no",), "OP": ("!",)}), ["say it"]),
        (
            "It cost 5 dollars or 5 big dollars.",
            ({"IS_DIGIT": ("true",)}, {"POS": ("ADJ",), "OP": ("?",)}, {"LOWER": ("dollars",)}),
            ["5 dollars", "5 big dollars"],
        ),
        ("One ends here. Two begins.", ({"LOWER": ("here",)}, {"TEXT": (".",)}, {"LOWER": ("two",)}), []),
        ("", (NOUN,), []),
    ],
)
def test_words_by_what_they_are(text: str, pattern: tuple[dict[str, tuple[str, ...]], ...], expected: list[str]) -> None:
    assert found(text, pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "wrong"),
    [
        ((), "should have 1 to 12 tokens"),
        (({"POS": ("NOUN",)},) * 13, "should have 1 to 12 tokens"),
        (({"REGEX": ("(a+)+",)},), "has 'REGEX', which is not one of .*; it could run without end"),
        (({"POS": ("NOUN",), "OP": ("**",)},), r"has the OP '\*\*', which is not one of !, \?, \*, \+"),
        (({"IS_TITLE": ("maybe",)},), "has 'IS_TITLE: maybe', which should be true or false"),
        (({"POS": ("NOUN",), "OP": ("?",)},), "matches nothing at all"),
    ],
)
def test_patterns_that_are_refused(pattern: tuple[dict[str, tuple[str, ...]], ...], wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        tokens.Params((pattern,))


TOKEN = st.fixed_dictionaries(
    {"POS": st.sampled_from([("NOUN",), ("VERB",), ("ADJ", "DET")])}, optional={"OP": st.sampled_from([("!",), ("?",), ("*",), ("+",)])}
)
TEXT = "The old mayor slammed the new plan and the board praised a very big dog. Nobody heard it."


@given(st.lists(TOKEN, min_size=1, max_size=5))
def test_matches_are_those_of_spacy(pattern: list[dict[str, tuple[str, ...]]]) -> None:
    """Where ours finds a match, spaCy's matcher finds one that begins there, and its longest is as long."""
    from spacy.matcher import Matcher
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    if all(token.get("OP", ("",))[0] in ("?", "*", "!") for token in pattern):
        return
    made = story(TEXT)
    parse = made.article.local.parse
    ours = {made.article.document[hit.span] for hit in tokens.check(made, tokens.Params((tuple(pattern),)))}
    theirs = set()
    vocab = Vocab()
    matcher = Matcher(vocab)
    matcher.add("x", [[{"POS": {"IN": list(token["POS"])}, **({"OP": token["OP"][0]} if "OP" in token else {})} for token in pattern]])
    for first, end in parse.sentences:
        words = [TEXT[start:stop] for start, stop in zip(parse.starts[first:end], parse.ends[first:end], strict=True)]
        doc = Doc(vocab, words, pos=list(parse.pos[first:end]))
        theirs |= {TEXT[parse.starts[first + start] : parse.ends[first + stop - 1]] for _, start, stop in matcher(doc)}
    assert ours <= theirs
    assert bool(ours) == bool(theirs)


def test_many_loops_take_no_longer_than_their_length_allows() -> None:
    loop: dict[str, tuple[str, ...]] = {"IS_ALPHA": ("true",), "OP": ("*",)}
    pattern = (*[loop] * 11, {"TEXT": ("#",)})
    made = story("word " * 3_000)
    _ = made.article.local.parse
    started = time.process_time()
    assert list(tokens.check(made, tokens.Params((pattern,)))) == []
    assert time.process_time() - started < 20
