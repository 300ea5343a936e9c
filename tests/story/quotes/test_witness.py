"""A witness who quotes somebody: what the whole quotation says is the witness's, whoever is quoted within it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

INNER = "You will never work in this harbour again"
STORIES = [
    "{o}My boss, Ada Kroll, said to me, {i}%s,{j} and I believed her,{c} said Marta Lind, a pilot.",
    "{o}Ada Kroll said, {i}%s,{j} and I believed her,{c} Marta Lind told the hearing.",
    "Marta Lind said: {o}My boss, Ada Kroll, said to me, {i}%s,{j} and I believed her.{c}",
    "{o}She told me, {i}%s,{j}{c} said Marta Lind, a pilot.",
    "{o}And then Ada Kroll turned to me. {i}%s,{j} she said,{c} Marta Lind said.",
]
TURNS = [
    "My boss, Ada Kroll, said to me, {i}%s,{j} and I believed her.",
    "Ada Kroll said, {i}%s,{j} and I believed her.",
    "My boss, Ada Kroll, said to me, {i}%s,{j} and I believed her.",
    "She told me, {i}%s.{j}",
    "And then Ada Kroll turned to me. {i}%s,{j} she said.",
]
MARKS = [("“", "‘", "’", "”"), ('"', "'", "'", '"'), ("‘", "“", "”", "’"), ("“", "“", "”", "”"), ("<q>", "‘", "’", "</q>")]
THEIRS = [('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’")]


def _story(form: str, marks: tuple[str, str, str, str]) -> str:
    o, i, j, c = marks
    text = (form % INNER).format(o=o, i=i, j=j, c=c)
    return f"<p>{text}</p>" if "<" in o else text


@pytest.mark.parametrize(("number", "marks"), list(product(range(len(STORIES)), MARKS)))
def test_the_turn_is_the_witness_s(number: int, marks: tuple[str, str, str, str], findings: Callable[..., list[str]]) -> None:
    story = _story(STORIES[number], marks)
    for i, j in THEIRS:
        turn = (TURNS[number] % INNER).format(i=i, j=j)
        assert findings(story, "Q004", f"MARTA LIND: {turn}") == []
        assert findings(story, "Q004", f"MARTA LIND: {turn}\n\nCHAIR: Thank you very much for coming.") == []
        assert findings(story, "Q004", f"PER DAHL: {turn}\n\nMARTA LIND: I have nothing more to say.") == ["Q004 line 1"]


@pytest.mark.parametrize(
    ("story", "source", "expected"),
    [
        (f"“{INNER},” Marta Lind, a pilot, said.", f"ADA KROLL: {INNER}.\n\nMARTA LIND: I believed her.", ["Q004 line 1"]),
        (f"“{INNER},” Ada Kroll told Marta Lind, a pilot.", f'MARTA LIND: Ada Kroll said to me, "{INNER}," and I left.', []),
        (f"“{INNER},” Ada Kroll had told her, Marta Lind said.", f'MARTA LIND: Ada Kroll said to me, "{INNER}," and I left.', []),
    ],
)
def test_the_inner_words_alone(story: str, source: str, expected: list[str], findings: Callable[..., list[str]]) -> None:
    assert findings(story, "Q004", source) == expected


HEARING = (
    "Q. Did it sink?\nA. It did.\n\nMR. MOSS: Objection, it is not for him to say that.\n\n"
    "THE WITNESS: The pier was worth about four million to us.\n"
)


@pytest.mark.parametrize(
    ("speaker", "source", "expected"),
    [
        ("Marta Lind", HEARING, []),
        ("Per Moss", HEARING, ["Q004 line 1"]),
        ("Marta Lind", HEARING.replace("THE WITNESS", "THE DEPONENT"), []),
        ("Marta Lind", HEARING.replace("THE WITNESS", "MS. BERG"), ["Q004 line 1"]),
    ],
)
def test_the_witness_of_a_transcript_is_somebody_without_a_label(
    speaker: str, source: str, expected: list[str], findings: Callable[..., list[str]]
) -> None:
    assert findings(f"“The pier was worth about four million to us,” {speaker} testified.", "Q004", source) == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        *(
            (label, [])
            for label in ("Spokesperson", "GUEST", "You", "Client", "MADAM CHAIR", "Expert", "Co-host", "Press Secretary", "INT")
        ),
        *((label, []) for label in ("Counsel", "THE REGISTRAR", "Defence Counsel", "Unidentified journalist", "Guest 2", "Me")),
        *((label, ["Q004 line 1"]) for label in ("MS. BERG", "Expert Berg", "Per Berg", "Counsel Berg")),
    ],
)
def test_a_part_in_a_talk_may_be_anybody_s(label: str, expected: list[str], findings: Callable[..., list[str]]) -> None:
    source = f"{label}: {INNER}.\n\nTomas Dahl: Why would I?\n\n{label}: You will not.\n"
    assert findings(f"“{INNER},” Marta Lind, a pilot, said.", "Q004", source) == expected
