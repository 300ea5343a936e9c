"""Speakers: who is said to say a quotation, in every order that reporters write."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.facts import Facts
from factlint.facts.model import Speaker
from factlint.facts.parse.nlp import find_model
from factlint.formats import read
from factlint.text import Document, Prose

MODEL = find_model()


def speakers(text: str, name: str = "story.txt") -> tuple[Speaker | None, ...]:
    return Facts(read(name, text.encode()), MODEL).speakers


def mentions(text: str) -> list[str | None]:
    return [speaker and speaker.text for speaker in speakers(text)]


def names(text: str) -> list[str | None]:
    return [speaker and (speaker.name or speaker.text) for speaker in speakers(text)]


MENTIONS = [
    ("“We will rebuild the hall,” Anna Weber said.", ["Anna Weber"]),
    ("“We will rebuild the hall,” said Anna Weber, the mayor of Ellbach.", ["Anna Weber"]),
    ("Anna Weber said, “We will rebuild the hall.”", ["Anna Weber"]),
    ("Anna Weber told reporters: “We will rebuild the hall.”", ["Anna Weber"]),
    ("“We will,” Anna Weber said, “rebuild the hall.”", ["Anna Weber", "Anna Weber"]),
    ("“We will rebuild the hall,” Anna Weber said. “It will take a year.”", ["Anna Weber", "Anna Weber"]),
    ("“We will rebuild the hall,” Anna Weber said.\n\n“It will take a year.”", ["Anna Weber", "Anna Weber"]),
    ("“Will they rebuild the hall?” Anna Weber asked on Monday.", ["Anna Weber"]),
    ("According to Anna Weber, the hall is “a total loss” for the town.", ["Anna Weber"]),
    ("Anna Weber called the fire “a heavy blow” to the town.", ["Anna Weber"]),
    ("Anna Weber, who lost her own house, was clear about it:\n\n“We will rebuild the hall.”", ["Anna Weber"]),
    ("“We will rebuild the hall,” said the mayor of Ellbach.", ["the mayor of Ellbach"]),
    ("“We will rebuild the hall,” she wrote on Monday.", ["she"]),
    ("“We will rebuild the hall,” Anna Weber tweeted.", ["Anna Weber"]),
    ("Anna Weber was quoted as saying “we will rebuild the hall” on Monday.", ["Anna Weber"]),
    ("The Ledger quoted Anna Weber as saying: “We will rebuild the hall.”", ["Anna Weber"]),
    ("“We will rebuild the hall,” the Ledger quoted Anna Weber as saying.", ["Anna Weber"]),
    ("The Ledger cited a resident of Vik as saying the mayor “takes the hall seriously.”", ["a resident of Vik"]),
    ("Anna Weber was quoted by the Ledger as saying “we will rebuild the hall.”", ["Anna Weber"]),
    ("“We will rebuild the hall,” Anna Weber is shown saying.", ["Anna Weber"]),
    (
        "The music swells. “We will wait for the hall.” Then an unseen announcer concludes: “The hall needs strength.”",
        [None, "an unseen announcer"],
    ),
    ("WEBER: “We will rebuild the hall.”", ["WEBER"]),
    ("Too late - Anna Weber: “We will never see it rebuilt.”", ["Anna Weber"]),
    ("Anna Weber said,“We will rebuild the hall.”", ["Anna Weber"]),
    ("As Anna Weber puts it, “the hall is gone for good.”", ["Anna Weber"]),
    ("Anna Weber prefers the term “total loss” for the hall.", ["Anna Weber"]),
    ("Anna Weber, the mayor, called the plan of the council “too late” for the town.", ["Anna Weber"]),
    (
        "Anna Weber, at a meeting in Ellbach, said she was “glad to be alive,” while trying to explain her plan for the hall.",
        ["Anna Weber"],
    ),
    ("Anna Weber told the town that “we will rebuild the hall,” and she vowed to stay.", ["Anna Weber"]),
    ("Anna Weber issued a statement saying the fire was “a heavy blow” to the town.", ["Anna Weber"]),
    ("“We will rebuild the hall,” read the statement, which was signed on Monday.", ["the statement"]),
    ("The council, Anna Weber said, considered her a “dreamer” for years.", ["Anna Weber"]),
    ("Nothing the council said “will rebuild the hall,” Anna Weber said.", ["Anna Weber"]),
    ("The residents chanted “Anna Weber: too late, too slow.”", ["The residents"]),
    ("Anna Weber wrote that her plans were “too late” for the town.", ["Anna Weber"]),
    ("“Who will pay for the hall?” Anna Weber pressed.", ["Anna Weber"]),
    ("Anna Weber called Peter Brandt’s remarks on the hall “a wake-up call” for the town.", ["Anna Weber"]),
    *(
        (f"Anna Weber {verb} Peter Brandt’s speech as “a long list of excuses.”", ["Anna Weber"])
        for verb in "blasted condemned derided described dismissed hailed lambasted painted portrayed praised rejected slammed".split()
    ),
    ("Anna Weber dismissed the idea and called Brandt’s comments “late.”", ["Anna Weber"]),
    ("The talks brought “too little,” Anna Weber added on Twitter.", ["Anna Weber"]),
    ("The hall is “as good as lost,” Anna Weber wrote in a letter to the council, and “cold.”", ["Anna Weber", "Anna Weber"]),
    ("The hall “is the only place where old and young can still meet,” retired Army general Anna Weber said.", ["Anna Weber"]),
    ("Anna Weber nicknamed the mayor “Mr. Mortar” at the fair.", ["Anna Weber"]),
    ("Anna Weber hailed the mayor as “The Comeback Kid” at the fair.", ["Anna Weber"]),
    ("Anna Weber rated a third of the promises as “broken” or “half kept.”", ["Anna Weber", "Anna Weber"]),
    ("In May Anna Weber attacked “the slow death of the hall, its roof and its doors” in a speech.", ["Anna Weber"]),
    ("A native nicknamed “King Josef” will open the fair.", [None]),
    ("In a film that he called “late,” Anna Weber plays the widow.", ["he"]),
    ("The plan is dead.\n\nSaid Weber: “We gave it a year.”", ["Weber"]),
    ("The plan is dead. Said Weber of the tenants’ group: ‘We gave it a year.’", ["Weber of the tenants’ group"]),
    ('The plan is dead. Wrote O’Hara, a plumber: "We gave it a year."', ["O’Hara"]),
    ("The plan is dead. Said one resident: “We gave it a year.”", ["one resident"]),
    ("The plan is dead. Said Weber, “We gave it a year.” Replied Brandt: “You gave it a week.”", ["Weber", "Brandt"]),
    ("The hall was labelled “a treasure” by a travel guide.", ["a travel guide"]),
    ("The hall has been branded “a disgrace” by Senator Anna Weber.", ["Anna Weber"]),
    ("The plan was described as “a mess” by Councillor Anna Weber.", ["Anna Weber"]),
    ("The hall, dubbed “the ice box” by locals, opens in May.", ["locals"]),
    ("The fund is on a list labelled “high risk” by the regulator.", ["the regulator"]),
    ("The term “soft landing” was coined by Anna Weber.", ["Anna Weber"]),
    ("Anna Weber put the odds at “fifty-fifty.”", ["Anna Weber"]),
    ("Anna Weber graded the plan “incomplete.”", ["Anna Weber"]),
    ("“There is a limit,” said BJD member K. Brandt, who sought an apology.", ["K. Brandt"]),
    ("“There is a limit,” said Google spokesman Peter Brandt.", ["Peter Brandt"]),
    ("“There is a limit,” said Unite regional officer Anna Weber.", ["Anna Weber"]),
    ("“There is a limit,” said Google on Monday.", ["Google"]),
    ("“It rained,” recalled one of them, the poet Anna Weber. “And we danced.”", ["Anna Weber", "Anna Weber"]),
    ("“It rained,” said another, a nurse named Anna Weber.", ["Anna Weber"]),
    ("The owner, Nordfjord Lines, said it “rejects any suggestion” of neglect.", ["Nordfjord Lines"]),
    ("Peter Brandt tweeted that the vote was “a farce.” Later on Twitter: “Rigged from the start.”", ["Peter Brandt", "Peter Brandt"]),
    (
        "“Will you resign?” a reporter asked.\n\n“No,” Peter Brandt said.\n\n“Why not?”\n\n“Because I won.”",
        ["a reporter", "Peter Brandt", "a reporter", "Peter Brandt"],
    ),
    ("“The hall was not only mine!” Anna Weber, the widow of the architect Josef “Pepi” Brandt, shouted.", ["Anna Weber", None]),
]


@pytest.mark.parametrize(("text", "expected"), MENTIONS)
def test_the_mention_beside_the_cue_is_the_speaker(text: str, expected: list[str]) -> None:
    assert mentions(text) == expected


NAMES = [
    ("Anna Weber came to Ellbach. “We will rebuild,” Weber said.", ["Anna Weber"]),
    ("Anna Weber came to Ellbach on Monday. “We will rebuild the hall,” she said.", ["Anna Weber"]),
    ("Gov. Jan Brewer (R) vetoed the bill.\n\nBrewer was tired.\n\n“It was hard work,” she said.", ["Jan Brewer"]),
    ("Anna Weber thanked Peter Brandt on Monday. “It was hard work,” he said.", ["Peter Brandt"]),
    ("Anna Weber and Peter Brandt came on Monday.\n\nWeber thanked the firemen. “It was hard work,” she said.", ["Anna Weber"]),
    ("Peter Brandt met Josef Lang. He thanked Josef Lang for the engines. “It was hard work,” he said.", ["Peter Brandt"]),
    ("Peter Brandt said Josef Lang was late. He left Lang on the bridge. He drove home. “I was tired,” he said.", ["Peter Brandt"]),
    ("Anna Weber spoke first. “Maria Brandt and Julia Lang saved the hall,” she said.", ["Anna Weber"]),
    ("The hall was saved by Anna Weber, the mayor. The mayor was tired. “It was hard work,” she said.", ["Anna Weber"]),
    ("Two neighbours came. One woman, Anna Weber, brought tea for Maria Brandt. “It was hard work,” she said.", ["Anna Weber"]),
    ("Peter Brandt met the men who saved the hall, saying, “It was hard work.”", ["Peter Brandt"]),
    ("Anna Weber won in May. The Republican nominee has not held office. “I run a bakery,” she said.", ["Anna Weber"]),
    ("Sen. Anna Weber met Gov. Peter Brandt. The Democrat was blunt. “It is theft,” she said.", ["Anna Weber"]),
    ("Opening the case, Fiona Weber KC, prosecuting, said Peter Brandt, 52, had a knife. ‘It was planned,’ she said.", ["Fiona Weber"]),
    ("Moderator Juan Brandt had to step in. “One at a time,” he said.", ["Juan Brandt"]),
    ("Customer Anna Weber wiped her eyes. “I met him here,” she said.", ["Anna Weber"]),
    (
        "Paul Moor and Ann Moor gave evidence.\n\nMR. MOOR: “The tunnel is safe.”\n\nMS. MOOR: “My brother is wrong.”",
        ["Paul Moor", "Ann Moor"],
    ),
    ("MR MOOR: ‘The tunnel is safe.’\n\nMS MOOR: ‘It is not.’\n\nPaul Moor and Ann Moor spoke.", ["Paul Moor", "Ann Moor"]),
    ("Vice President Carla Mott spoke.\n\nTHE VICE PRESIDENT: “We will not leave.”", ["Carla Mott"]),
    ("PRESIDENT MOOR: “We are done here.”\n\nPaul Moor left at noon.", ["Paul Moor"]),
    ("A spokeswoman for Mayor Anna Weber said the mayor “was appalled by the fire.”", ["A spokeswoman for Mayor Anna Weber"]),
    ("President Anna Weber met Vice President Peter Brandt. “It was hard work,” the president said.", ["Anna Weber"]),
    ("President Anna Weber met Vice President Peter Brandt. “It was hard work,” the vice president said.", ["Peter Brandt"]),
    ("Anna Weber defended her refusal to use the words “total loss of hope.”", ["Anna Weber"]),
    (
        "Ada Lind, the chair, met Jo Moor, the treasurer.\n\nTHE CHAIR: “We are open.”\n\nTHE TREASURER: “We are broke.”",
        ["Ada Lind", "Jo Moor"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_surnames_and_pronouns_lead_to_the_full_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


UNKNOWN = [
    ("There was praise for Peter Brandt from Josef Lang. “It was hard work,” he said.", ["he"]),
    ("Peter Brandt came late. The farmer thanked the firemen. “It was hard work,” he said.", ["he"]),
    ("Anna Weber met Maria Brandt. The senator was blunt. “It is theft,” she said.", ["she"]),
    ("“It was hard work,” he said.", ["he"]),
    ("“Peter Brandt saved the hall,” he said.", ["he"]),
    ("Maria Brandt came late. “It was hard work,” he said.", ["he"]),
]


@pytest.mark.parametrize(("text", "expected"), UNKNOWN)
def test_a_pronoun_that_two_people_are_as_near_to_means_nobody(text: str, expected: list[str]) -> None:
    assert names(text) == expected


NOBODY = [
    "The so-called “smart” meters broke again on Monday.",
    "Her novel “The Long Way Home” sold well in Ellbach.",
    "Anna Weber said on the radio show “Morning in Ellbach” that the hall was lost.",
    "Josef “Pepi” Brandt has left the town.",
]


SHOWN = [
    "“We left at dawn,” Anna Weber said. At the gate she passed a sign. “No entry.”",
    "“We left at dawn,” Anna Weber said. The screen flickered. “Insert coin.” Nobody did.",
    "“We left at dawn,” Anna Weber said. A banner hung over the road. “Welcome home.”",
    "‘We left at dawn,’ Anna Weber said. The message on the screen was brief. ‘Service ended.’",
    "“We left at dawn,” Anna Weber said.\n\n“Keep out.” The sign had hung there since the war.",
]


@pytest.mark.parametrize("text", SHOWN)
def test_what_a_sign_says_is_not_given_to_the_speaker_before(text: str) -> None:
    assert mentions(text) == ["Anna Weber", None]


@pytest.mark.parametrize("text", NOBODY)
def test_words_that_nobody_says_have_no_speaker(text: str) -> None:
    assert mentions(text) == [None]


def test_a_speaker_taken_over_is_marked_as_carried() -> None:
    first, second = speakers("“We will rebuild the hall,” Anna Weber said. “It will take a year.”")
    assert first is not None and second is not None
    assert (first.carried, second.carried) == (False, True)


def test_the_cue_is_the_reporting_verb() -> None:
    text = "“We will rebuild the hall,” Anna Weber told reporters."
    (speaker,) = speakers(text)
    assert speaker is not None and speaker.cue is not None
    assert text[speaker.cue.start : speaker.cue.end] == "told"


def test_a_block_quotation_is_signed_below() -> None:
    (speaker,) = speakers("> We will rebuild the hall, whatever it takes.\n> — Anna Weber, mayor\n", "story.md")
    assert speaker is not None
    assert speaker.text == "Anna Weber"


WORDS = st.lists(
    st.sampled_from(
        [
            "“",
            "”",
            '"',
            "''",
            "``",
            "‘",
            "’",
            " ",
            ",",
            ".",
            ":",
            "\n\n",
            "—",
            "Anna Weber",
            "she",
            "said",
            "who",
            "told",
            "according to",
            "x",
        ]
    ),
    max_size=30,
).map(" ".join)


@given(st.one_of(WORDS, st.text(max_size=40)))
@settings(deadline=None, max_examples=60)
def test_any_text_gives_one_speaker_or_none_for_each_quotation_and_its_words_are_the_files(text: str) -> None:
    facts = Facts(Document("story.txt", text, (), Prose.plain(text)), MODEL)
    assert len(facts.speakers) == len(facts.quotes)
    for speaker in facts.speakers:
        if speaker is not None:
            assert facts.prose.words(speaker.span) == speaker.text
            assert 0 <= speaker.span.start < speaker.span.end <= len(facts.document.text)


@pytest.mark.parametrize(
    "text",
    [
        "Whom he calls “a clown,” Anna Weber wants gone from the hall.",
        "Those he calls “the clowns of the old town and of the new,” Anna Weber wants gone from the hall.",
    ],
)
def test_words_that_end_a_clause_are_not_those_of_the_next_one(text: str) -> None:
    assert mentions(text) == ["he"]
