from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.facts import Facts
from factlint.facts.parse.nlp import Model, find_model
from factlint.text import Document, Prose, Span

MODEL: Model = find_model()


def facts_of(text: str) -> Facts:
    prose = Prose.plain(text)
    return Facts(Document("story.txt", text, prose.blocks, prose), MODEL)


def said(text: str) -> list[tuple[str, str, str, str]]:
    """Each attribution as source, cue, content and kind; pieces are separated by " | "."""

    def words(spans: tuple[Span, ...]) -> str:
        return " | ".join(text[span.start : span.end] for span in spans)

    return [(words(a.source), words(a.cue), words(a.content), a.kind) for a in facts_of(text).attributions]


CASES = [
    ("The mayor said the bridge is safe.", ("The mayor", "said", "the bridge is safe", "indirect")),
    ("The mayor said that the bridge is safe.", ("The mayor", "said", "the bridge is safe", "indirect")),
    ("The bridge is safe, the mayor said.", ("the mayor", "said", "The bridge is safe", "indirect")),
    ("“The bridge is safe,” said Ida Rask.", ("Ida Rask", "said", "“The bridge is safe,”", "direct")),
    (
        "“The bridge is safe,” Ida Rask said. “We walked over it.”",
        ("Ida Rask", "said", "“The bridge is safe,” | “We walked over it.”", "direct"),
    ),
    ("Ida Rask said the bridge was “as safe as a house.”", ("Ida Rask", "said", "the bridge was “as safe as a house.”", "mixed")),
    ("The bridge cost $4 million, according to the audit.", ("the audit", "according to", "The bridge cost $4 million", "indirect")),
    ("According to the audit, the bridge cost $4 million.", ("the audit", "According to", "the bridge cost $4 million", "indirect")),
    ("Ida Rask told reporters the bridge is safe.", ("Ida Rask", "told", "the bridge is safe", "indirect")),
    ("Ida Rask has not denied that the bridge leaks.", ("Ida Rask", "has not denied", "the bridge leaks", "indirect")),
    ("The council urged drivers to wait.", ("The council", "urged", "drivers to wait", "indirect")),
    ("Ida Rask called for a new bridge.", ("Ida Rask", "called for", "a new bridge", "indirect")),
    ("The audit shows losses of $4 million.", ("The audit", "shows", "losses of $4 million", "indirect")),
    ("As the Ostrand Post noted, the bridge cost $4 million.", ("the Ostrand Post", "noted", "the bridge cost $4 million", "indirect")),
    ("The bridge is expected to close in May.", ("", "is expected", "The bridge | to close in May", "indirect")),
    ("Ida Rask: The bridge is safe", ("Ida Rask", ":", "The bridge is safe", "indirect")),
    ("Ida Rask criticized the plan to close the bridge.", ("Ida Rask", "criticized", "the plan to close the bridge", "indirect")),
    ("The court heard that the pump cost $4 million.", ("The court", "heard", "the pump cost $4 million", "indirect")),
    ("The inquiry was told that the pump cost $4 million.", ("The inquiry", "was told", "the pump cost $4 million", "indirect")),
    ("The Post puts the loss at $4 million.", ("The Post", "puts", "the loss at $4 million", "indirect")),
    ("Ida Rask hopes to sell the bridge.", ("Ida Rask", "hopes", "to sell the bridge", "indirect")),
    ("Ida Rask said she backs the bridge, which opened in May.", ("Ida Rask", "said", "she backs the bridge", "indirect")),
    (
        "Piers sank, Ida Rask said in a letter, and the bridge fell.",
        ("Ida Rask", "said", "Piers sank | the bridge fell", "indirect"),
    ),
    (
        "These pilots, Rask explained earlier at the hearing, were “well-paid,” earning $4,000 a month.",
        ("Rask", "explained", "These pilots | were “well-paid,” earning $4,000 a month", "mixed"),
    ),
    ("Rask claims he's rich.", ("Rask", "claims", "he's rich", "indirect")),
    ("The bank cut its forecast for the region to 2 percent.", ("its", "forecast", "for the region to 2 percent", "indirect")),
    ("By Rask's own admission, the bridge is unsafe.", ("Rask's own admission", "By", "the bridge is unsafe", "indirect")),
    (
        "Ida Rask announced plans this week to give $4 million to the club.",
        ("Ida Rask", "announced", "plans | to give $4 million to the club", "indirect"),
    ),
    (
        "Lind is seizing upon a Harbor Times report that the mayor had a net loss of $4 million.",
        ("a Harbor Times", "report", "the mayor had a net loss of $4 million", "indirect"),
    ),
    # Passive, with and without an agent
    ("Ida Rask was described as reckless by the council.", ("the council", "was described", "Ida Rask | as reckless", "indirect")),
    ("The dam was described as unsafe.", ("", "was described", "The dam | as unsafe", "indirect")),
    ("Ida Rask is accused of theft.", ("", "is accused", "Ida Rask | of theft", "indirect")),
    ("It was reported that the bridge would close.", ("", "was reported", "that the bridge would close", "indirect")),
    # Adverbs of hearsay
    ("The captain reportedly left the ship.", ("", "reportedly", "The captain | left the ship", "indirect")),
    ("The captain allegedly took $4 million.", ("", "allegedly", "The captain | took $4 million", "indirect")),
    # Nouns
    ("The council's warning of a flood came late.", ("The council's", "warning", "a flood", "indirect")),
    # What the model loses: who speaks in a long quotation, second questions, reasons, lists, words of time
    (
        "“The pier will hold until spring. Not a day longer,” said Ida Rask, a diver.",
        ("Ida Rask, a diver", "said", "“The pier will hold until spring. Not a day longer,”", "direct"),
    ),
    ("Then Ida Rask asked the divers if the pier was safe.", ("Ida Rask", "asked", "if the pier was safe", "indirect")),
    ("Ida Rask described the pier as beset by worms.", ("Ida Rask", "described", "the pier as beset by worms", "indirect")),
    (
        "Ida Rask said the vote smacked of haste, because the board had known.",
        ("Ida Rask", "said", "the vote smacked of haste | because the board had known", "indirect"),
    ),
    (
        "Ida Rask tweeted in the early morning that the pier was “rotten” and “a shame”.",
        ("Ida Rask", "tweeted", "the pier was “rotten” and “a shame”", "mixed"),
    ),
    ("The mayor told the divers this weekend he would resign.", ("The mayor", "told", "he would resign", "indirect")),
    (
        "The audit found that the port lost $4 million; the pier lost $2 million; and the ferry lost $1 million.",
        (
            "The audit",
            "found",
            "the port lost $4 million; the pier lost $2 million; and the ferry lost $1 million",
            "indirect",
        ),
    ),
    ("After saying the pier was safe, Ida Rask was applauded.", ("Ida Rask", "saying", "the pier was safe", "indirect")),
    ("Divers backing the plan met on Monday.", ("Divers", "backing", "the plan", "indirect")),
    ("The union warned divers to wait.", ("The union", "warned", "divers to wait", "indirect")),
    # Slipped in, introduced, headlines
    ("The bridge, officials believe, will close in May.", ("officials", "believe", "The bridge | will close in May", "indirect")),
    ("As the mayor put it, the bridge is “a wreck”.", ("the mayor", "put", "the bridge is “a wreck”", "mixed")),
    ("In her view, the bridge is safe.", ("her view", "In", "the bridge is safe", "indirect")),
    ("In a letter, Ida Rask wrote that the bridge would close.", ("Ida Rask", "wrote", "the bridge would close", "indirect")),
    ("“We lost $40 million,” according to the mayor.", ("the mayor", "according to", "“We lost $40 million,”", "direct")),
    ("Poll: Most voters want a bridge", ("Poll", ":", "Most voters want a bridge", "indirect")),
    ("Mayor: Bridge is unsafe", ("Mayor", ":", "Bridge is unsafe", "indirect")),
    # By title; over sentences and paragraphs
    (
        "Mayor Ada Brandt opened the quay. The mayor said the storm had cost $40 million.",
        ("The mayor", "said", "the storm had cost $40 million", "indirect"),
    ),
    (
        "“We lost $4 million,” Ida Rask said on Monday. “It will not come back.” She walked out.",
        ("Ida Rask", "said", "“We lost $4 million,” | “It will not come back.”", "direct"),
    ),
    (
        "“We lost $4 million,” Ida Rask said.\n\nShe walked out.",
        ("Ida Rask", "said", "“We lost $4 million,”", "direct"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_who_is_said_to_say_what(text: str, expected: tuple[str, str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge opened in May.",
        "Ida Rask walked to the pier.",
        "Do you think the pier is safe?",
        "It has a margin of error of 3 points.",
        "",
    ],
)
def test_plain_statements_are_nobodys(text: str) -> None:
    assert said(text) == []


def test_a_thought_within_a_report_belongs_to_the_outer_one() -> None:
    assert [cue for _, cue, _, _ in said("Ida Rask said the council believes the bridge is safe.")] == ["said"]


NOBODY = [
    "Last month saw 17 killings in Ostrand.",
    "January this year saw 11 fires in the port.",
    "Thefts rose by 27 per cent, with 10,849 offences reported.",
    "All told, the spending went up by $1 billion.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_says_what_a_month_saw_and_a_count_adds_up(text: str) -> None:
    assert said(text) == []


NESTED = [
    (
        "One in three said the pier was unsafe and one in four said the pier was ugly.",
        [
            ("One in three", "said", "the pier was unsafe", "indirect"),
            ("one in four", "said", "the pier was ugly", "indirect"),
        ],
    ),
    (
        "The minister said that the agency had told the council that the dam was safe.",
        [
            ("The minister", "said", "the agency had told the council that the dam was safe", "indirect"),
            ("the agency", "had told", "the dam was safe", "indirect"),
        ],
    ),
    (
        "According to the agency, the minister said the dam was safe.",
        [
            ("the agency", "According to", "the minister said the dam was safe", "indirect"),
            ("the minister", "said", "the dam was safe", "indirect"),
        ],
    ),
    (
        "The ministry said it was unclear whether the divers warned that the dam would fail.",
        [
            ("The ministry", "said", "it was unclear whether the divers warned that the dam would fail", "indirect"),
            ("the divers", "warned", "the dam would fail", "indirect"),
        ],
    ),
    (
        "Ida Rask said an aide had told her the dam was safe.",
        [
            ("Ida Rask", "said", "an aide had told her the dam was safe", "indirect"),
            ("an aide", "had told", "the dam was safe", "indirect"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NESTED, ids=[text for text, _ in NESTED])
def test_what_is_said_within_a_report_is_an_attribution_of_its_own(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert said(text) == expected


def test_anonymity_is_noted_for_each_of_two_nested_sources() -> None:
    facts = facts_of("Ida Rask said an aide had told her the dam was safe.")
    assert [found.anonymous for found in facts.attributions] == [False, True]


@pytest.mark.parametrize(
    ("text", "anonymous"),
    [("An aide said it is safe.", True), ("Ida Rask, an aide, said it is safe.", False), ("She said it is safe.", False)],
)
def test_a_source_of_some_kind_without_a_name_is_anonymous(text: str, anonymous: bool) -> None:
    assert [found.anonymous for found in facts_of(text).attributions] == [anonymous]


FIGURES = [
    ("The bridge cost $4 million, the mayor said.", [("$4 million", "said")]),
    ("The bridge cost $4 million.", [("$4 million", None)]),
    ("The diplomat claimed that the war had cost the town some $100 million.", [("$100 million", "claimed")]),
    ("The Center says it would cost 300 jobs, but would save $84 million.", [("300", "says"), ("$84 million", "says")]),
    ("The inquiry was told that the pump cost $4 million.", [("$4 million", "was told")]),
    ("According to its filings, the club spent little. It showed $200,000 in payments for rent.", [("$200,000", "showed")]),
    ("Ida Rask endorsed the $4 million plan.", [("$4 million", None)]),
    ("Leaked papers show he took a $4 million loss.", [("$4 million", "show")]),
    ("Rask gave these figures:\n\n- 40 bridges closed\n- 12 bridges fell", [("40", "gave"), ("12", "gave")]),
    ("Officials paid $4 million for the survey that showed 40 faults.", [("$4 million", None), ("40", "showed")]),
    ("The bank held its estimate of growth steady at 3 percent.", [("3 percent", "estimate")]),
    ("The Post reported that Rask said the bridge cost $4 million.", [("$4 million", "said")]),
    (
        "“We won,” she said, noting that at one point in the spring she had trailed Rask by 40 points.",
        [("one point", "noting"), ("40 points", "noting")],
    ),
    ("Town records show the $4 million that Rask spent is too much, according to the Center.", [("$4 million", "according to")]),
    ("The audit, on which $2 million was spent, is long. Rask said it found 40 faults.", [("$2 million", None), ("40", "said")]),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES, ids=[text for text, _ in FIGURES])
def test_who_answers_for_a_figure(text: str, expected: list[tuple[str, str | None]]) -> None:
    facts = facts_of(text)
    cues = [None if number is None else facts.attributions[number].cue[0] for number in facts.figure_sources]
    found = [(text[f.span.start : f.span.end], cue and text[cue.start : cue.end]) for f, cue in zip(facts.figures, cues, strict=True)]
    assert found == expected


WORDS = st.lists(
    st.sampled_from(
        [
            "Rask",
            "said",
            "“",
            "”",
            '"',
            ",",
            ".",
            ":",
            "according",
            "to",
            "that",
            "$4 million",
            "\n\n",
            "she",
            "poll",
            "shows",
            "reportedly",
            "’s",
            "İ",
            "—",
        ]
    ),
    max_size=25,
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(WORDS)
def test_spans_lie_inside_the_text_and_parts_do_not_overlap(text: str) -> None:
    facts = facts_of(text)
    for found in facts.attributions:
        spans = sorted((*found.source, *found.cue, *found.content))
        assert found.content
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))
    assert len(facts.figure_sources) == len(facts.figures)


@pytest.mark.parametrize("verb", ["replied", "said so", "agreed", "added a word"])
@pytest.mark.parametrize("paragraph", ["\n\n", " "])
def test_a_quotation_with_a_speaker_is_not_given_to_a_verb_nearby(verb: str, paragraph: str) -> None:
    text = f"Knud Holm wrote, “The bridge is safe.”{paragraph}Ida Rask {verb} on the same day."
    assert [source for source, _, content, _ in said(text) if "safe" in content] == ["Knud Holm"]
