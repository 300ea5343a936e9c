"""Marks after numbers: inches and feet, or the end of a quotation; where the marks do not balance, inches first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RIGHT = r"""
The 12" record and the 7" sleeve were sold for £40, the shop said.
"It was a 12" record," said Ada Kroll, the owner.
"We lost a 55" TV and two 20" rims that night," said Ada Kroll, the owner. "They left the 15" laptop."
"We pressed it as a 7" single in 1973," said Ada Kroll, the owner. "He was 6'2" and sang it once."
The 12" pipe burst. "It was a 12" pipe," she said, "and a 3/4" screw."
“We pressed it as a 7” single in 1973,” said Ada Kroll, the owner.
“It was a 12” record,” said Ada Kroll, the owner. “They left the 15” laptop.”
The 12” record and the 7” single were sold, the shop said.
He is 6' 2" tall. "He was 6' 2" then," she said.
He stood 6’ 2”, and she 5’ 11”. “I am 6’ 2”,” he said.
The board is 8" wide, 3/4" thick and 10' long. "We cut it to 8", then to 6"," she said.
"I bought a 27" monitor," he said. "It has a 27" screen."
The snow was 8" and the ice 2" by noon, Ada Kroll said.
A 55" TV, a 15" laptop and two 20" rims were stolen, police said.
"We are open until 10," she said. "Last year it was 9". The room is called "Studio 54" and the song "Route 66".
She said: "The pipe was 12" across and the valve 4"."
"The 4" valve and the 12" pipe broke," she said.
The ‘60s were good, and the '70s better; the ‘80s were "the worst," she said.
‘The ‘60s were good,’ said Ada Kroll, the owner. ‘The ‘70s were better.’
“The ‘60s were good,” said Ada Kroll. “Rock ‘n’ roll was new.”
'The '60s were good,' said Ada Kroll, the owner.
"In the '60s a 45" cost a pound," she said.
A 4" x 6" photo and an 8"x10" print hung there. "I took the 8" x 10" print," he said.
"It measured 12 1/2" by 9"," she said.
The screen (55") is new. "A 55" screen?" she asked.
A 10½" blade and a 6¾" hat were found. "The 10½" blade is mine," he said.
Wheels of 20", 22" and 24" were sold. "I want 24" wheels," she said.
"My 6'4" son and my 5'3" daughter are at home," she said.
'My 6'4" son is at home,' she said.
The vinyl 12" came out in 1985. "The 12" sold well," she said. "So did the 7"."
He wore a 34" waist. "I am a 34" waist," he said.
A 1.5" crack ran along it. "The crack is 1.5" long," she said. "It was 1" in May."
The song "7" came out. Her album "1989" sold well.
Adele's "21" and "25" sold well; "30" did not.
She sang "99" and then "1999" at the end.
""".strip().splitlines()
WRONG = r"""
"It was a 12" record, said Ada Kroll, the owner.
"We lost a 55" TV that night, said Ada Kroll.
It was a 12" record," said Ada Kroll, the owner.
She said: "We are open until 10. The door was shut.
“It was a 12” record, said Ada Kroll.
The 7" single was sold. "It was new, she said.
""".strip().splitlines()


@pytest.mark.parametrize("name", ["story.md", "story.txt", "story.html"])
@pytest.mark.parametrize("line", RIGHT)
def test_marks_that_are_right(line: str, name: str, findings: Callable[..., list[str]]) -> None:
    assert findings(f"<p>{line}</p>" if name.endswith("html") else line, "Q006 Q015 Q016", name=name) == []


@pytest.mark.parametrize("line", WRONG)
def test_a_mark_that_is_missing(line: str, findings: Callable[..., list[str]]) -> None:
    assert findings(line, "Q006 Q016") == ["Q006 line 1"]
