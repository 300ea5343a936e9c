"""From clean quotations: every forbidden change is caught for its own reason, every permitted one is left alone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.story.test_quote_labels import story

from factlint.story.quotes import verdicts

SPEECHES = (
    "We are not going to sell the harbour to a company that has never kept a single promise to this town.",
    "The committee counted 340 complaints in March, which is more than it had seen in the whole of last year.",
    "My daughter will start school in the new building, and she has already asked me where the library is.",
    "Nobody at the ministry could tell me why the bridge was closed or when the engineers would come back.",
    "You can ask every farmer in the valley and they would tell you that the water tastes of iron in autumn.",
)
SOURCE = "\n\n".join(f"RASK: {speech}\n\nDAHL: And what happened after that?" for speech in SPEECHES)


def swapped(old: str, new: str) -> Callable[[str], str]:
    return lambda speech: speech.replace(old, new, 1)


FORBIDDEN = [
    ("negation", 0, swapped("are not going", "are going")),
    ("negation", 0, swapped("has never kept", "has kept")),
    ("negation", 2, swapped("will start", "will not start")),
    ("negation", 3, swapped("Nobody", "Everybody")),
    ("modal", 2, swapped("will start", "may start")),
    ("modal", 4, swapped("would tell", "could tell")),
    ("number", 1, swapped("340", "430")),
    ("content-word", 0, swapped("harbour", "hospital")),
    ("content-word", 1, swapped("complaints", "applications")),
    ("content-word", 4, swapped("iron", "copper")),
    ("order", 3, swapped("why the bridge was closed or when the engineers would", "when the engineers closed or why the bridge would")),
    ("silent-omission", 1, swapped(", which is more than it had seen", "")),
    ("silent-omission", 3, swapped("why the bridge was closed or ", "")),
    ("addition", 4, swapped("the water tastes", "the filthy stinking water tastes")),
    ("function-word", 2, swapped("in the new building", "at the new building")),
    ("splice", 0, lambda speech: f"{speech[:-1]}. {SPEECHES[4]}"),
]


@pytest.mark.parametrize(("label", "speech", "change"), FORBIDDEN)
def test_a_forbidden_change_is_caught_for_its_own_reason(label: str, speech: int, change: Callable[[str], str]) -> None:
    changed = change(SPEECHES[speech])
    (verdict,) = verdicts(story(f"“{changed.rstrip('.')},” Rask said.", SOURCE))
    assert changed != SPEECHES[speech]
    assert verdict.label == label


PERMITTED = [
    swapped("We are not", "We aren’t"),
    swapped("We are not", "[W]e are not"),
    swapped("harbour", "harbor"),
    swapped("this town", "this town [of Vik]"),
    swapped("to a company", "[to them]"),
    swapped("340", "three hundred and forty"),
    swapped("which is more than it had seen in", "... in"),
    swapped(", which is more than it had seen in", " … in"),
    swapped("My daughter", "[Ellen]"),
    swapped("why the bridge was closed", "why the bridge [over the Ost] was closed"),
    swapped("the valley and", "the valley -- and"),
    lambda speech: speech[0].lower() + speech[1:],
    lambda speech: speech.replace("’", "'"),
    lambda speech: re.sub(r" (?=\w+ \w+ \w+\.$)", "\n", speech),
    lambda speech: speech.replace(" and ", ",” Rask said, “and ", 1),
    lambda speech: " ".join(speech.split()[3:-3]),
]


@pytest.mark.parametrize("change", PERMITTED)
def test_a_permitted_change_is_left_alone(change: Callable[[str], str]) -> None:
    for speech in SPEECHES:
        found = verdicts(story(f"“{change(speech).rstrip('.')},” Rask said.", SOURCE))
        assert [verdict.label for verdict in found] == [""] * len(found)


MARKS = st.sampled_from(['"{}"', "“{}”", "«{}»"])
LETTERS = st.text(st.sampled_from("abc XYZ’'.,;:-–0123456789$%()[]… \n\u00a0éß“"), min_size=20, max_size=200)
WORDS = st.lists(
    st.sampled_from(
        """a the not never can't cannot won’t wouldn't two hundred and five a hundred thousand million 5 $5 $5.2 £3 % per cent percent 20th twentieth
        first U.S. US us U.K. Gov. Governor Mr. Dr. St. (laughs) (the mayor) [the mayor] [sic] [t]he expect[ed] ... … [...] — -- n't 's
        colour color organise okay ok gonna going to I’m I am we’ve no. No. 6'2 12 1,000 1000 3.5 7:30 he she said unless if but um uh well, f---
        s*** don’t. it. they? “yes” 'no' ‘no’ the"s harbour town water river school""".split()
    ),
    min_size=1,
    max_size=30,
).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(LETTERS, WORDS, st.just(SOURCE)), marks=MARKS, cut=st.data())
def test_words_cut_from_a_source_are_never_flagged(text: str, marks: str, cut: st.DataObject) -> None:
    bounds = sorted({0, len(text), *(m.start() for m in re.finditer(r"(?<!\S)|(?!\S)", text))})
    start, end = sorted((cut.draw(st.sampled_from(bounds)), cut.draw(st.sampled_from(bounds))))
    # A mark that opens and never closes leaves open where the quotation around it ends.
    assume("“" not in text[start:end])
    found = verdicts(story(f"It was {marks.format(text[start:end])}, they said.", text))
    assert {verdict.label for verdict in found} <= {"", "truncation"}
    assert {verdict.status for verdict in found} <= {"verbatim", "short", "unchecked"}


def test_a_quotation_that_ends_with_feet_and_inches_is_closed() -> None:
    statuses = [
        [one.status for one in verdicts(story(f"It was {words}, they said.", "the door 6'2"))] for words in ("“door 6'2”", '"door 6\'2"')
    ]
    assert statuses == [["verbatim"], ["verbatim"]]


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_no_text_makes_the_comparison_fail(article: str, source: str) -> None:
    verdicts(story(f"“{article}”", source))


def test_a_very_long_quotation_is_compared_all_the_same() -> None:
    words = [f"w{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]}{'uvwxyz'[n // 100]}" for n in range(600)]
    changed = [*words[:300], "changed", *words[301:]]
    source = story(f"“{' '.join(changed)}”", "Before that. " + " ".join(words) + ". After that.")
    (verdict,) = verdicts(source)
    assert (verdict.label, len(verdict.pieces[0].edits)) == ("content-word", 1)
