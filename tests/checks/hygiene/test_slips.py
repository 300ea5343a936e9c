"""Slips of typing and notes by name, in all their forms, with what must stay silent."""

from __future__ import annotations

import pytest
from tests.checks.marked import seen, wanted

from factlint.checks.hygiene._addressed import find_addressed
from factlint.text import Section, Span

SLIPS = [
    "The pier [is is] closed until May.",
    "Ferry trips to Odda [are are] cheaper now.",
    "He [was was] late for the meeting.",
    "The mayor [said said] it was over.",
    "They went [to to] the pier [for for] lunch.",
    "[Police police] said on Monday that the pier was shut.",
    "The [council council] voted on Monday.",
    "She lived [in in] a house.",
    "The road is [safe,r] and the town is glad.",
    "The council [vote,d] on Monday to close it.",
    "We will make it “stronger, [safe,r] and richer,” he said.",
    "The [ferrie,s] sail at noon; the [boat,s].",
]
CORRECT = [
    "She said that that day had had its moments. What it is is a pier. The question is is it safe?",
    "What the problem is is unclear. All there is is sand. The thing is is that he lied.",
    "How old the pier was was never clear. Who he was was a riddle.",
    "The bill was voted on on Monday. She was sworn in in January, and logged in in 2019.",
    "He gave her her coat. A very very old man, many many years ago. It was long, long ago.",
    "“It is is over,” he said. “We we won,” she said.",
    "Duran Duran and The The play in Walla Walla. Her great great aunt said so.",
    "Red,green and blue; x,y and z; at 4,5 and a,b. See example.com/a,b and col,a.",
    "He came,he saw. Yes,I do. It was late,so we left. He left,an hour late.",
    "Il dit quel,que chose.",
]
NOTES = [
    "[Sam can you add a line here about the pier?]",
    "The pier closed on Monday. [Sam, can you check this?]",
    "The pier closed on Monday. [Add quote from mayor here.]",
    "The board met. [Priya, please add a link to the audit.] It voted.",
    "[Tom - could you double-check the spelling of this name before we publish]",
    "[Can you add a quote from the union?]",
    "The board met on Monday. [Need quote from the union]",
    "[JT please fix the lede]",
    "[Hey Dana, can we get a photo here?]",
    "The audit found gaps. [MK: please verify these numbers with the state.]",
    "[Ana, we still need to confirm this date with the clerk.]",
    "[Add link to the audit]",
]
NO_NOTES = [
    "Sam can add a line whenever he wants. Readers can add a comment. Please add a link if you share it.",
    "Can you get a permit here? Ask the clerk. Can you include context in the classroom?",
    "Add the butter and the date paste here. Get a photo of the boat. Need help? Call the line.",
    "Maria, can you tell us what this figure means? Mayor Lund, can you give us the number of homes?",
    "Alexa, can you find the name of this song? Will you read this story?",
    "Need a quote for your roof? Call us. Add source lines to the budget, the board said.",
    "Sam asked whether Dana could check the figures. Dana will add a line.",
]


@pytest.mark.parametrize("text", [*SLIPS, *CORRECT])
def test_slips_of_typing(text: str) -> None:
    assert seen(text, "T004") == wanted(text, "T004")


@pytest.mark.parametrize("text", [*NOTES, *NO_NOTES])
def test_notes_by_name(text: str) -> None:
    words = text.replace("[", "").replace("]", "")
    found = [words[s.start : s.end] for s in sorted(find_addressed(words, Section(Span(0, len(words)), "body")))]
    assert found == [piece.partition("]")[0] for piece in text.split("[")[1:]]


def test_a_note_in_parentheses_and_one_that_is_quoted() -> None:
    text = "The pier closed. [(Ana please confirm the date)] “Sam, can you add a line here?” she asked."
    assert seen(text, "T008") == wanted(text, "T008")
