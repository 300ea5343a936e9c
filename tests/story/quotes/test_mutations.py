"""From clean quotations: every forbidden change is caught for its own reason, every permitted one is left alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.story.quotes.test_labels import story

from factlint.finding import Severity
from factlint.rulebook import load_rules
from factlint.story.quotes.edits import TRIMS
from factlint.story.quotes.labels import RANK
from factlint.story.quotes.verdicts import permitted_edits, verdicts

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


AUXILIARIES = frozenset("is are was were will would can could may has had".split())
MEANING = frozenset("not never nobody will would could can may more every".split())
SMALL = frozenset(
    "a the to that has this in of at on or when and it was why me you my as is than been which where they we are had she going".split()
)


def bare(word: str) -> str:
    return word.strip(".,").lower()


def cut(words: list[str], start: int, end: int) -> tuple[frozenset[str], str]:
    """A speech without some words, and what the change may be called: a word that decides the meaning goes before the rest."""
    lost = {bare(word) for word in words[start:end]}
    labels = {"silent-omission"} | ({"function-word"} if lost <= SMALL | MEANING and end - start == 2 else set())
    return frozenset(labels | ({"negation", "modal", "quantifier"} if lost & MEANING else set())), " ".join([*words[:start], *words[end:]])


def injected(number: int) -> Iterator[tuple[str, frozenset[str], str]]:
    """Every injury of one kind to one speech: its kind, the labels that name it, the words."""
    words = SPEECHES[number].split()
    for at, word in enumerate(words):
        before, after = words[:at], words[at + 1 :]
        if word in AUXILIARIES and bare(after[0]) not in MEANING:
            yield "a negation put in", frozenset({"negation"}), " ".join([*before, word, "not", *after])
        if word in ("not", "never"):
            yield "a negation dropped", frozenset({"negation"}), " ".join([*before, *after])
        if word.isdigit():
            yield "another number", frozenset({"number"}), " ".join([*before, str(int(word) + 7), *after])
        if bare(word) not in SMALL | MEANING | AUXILIARIES | {"whole"} and not word.isdigit():
            yield "another word", frozenset({"content-word"}), " ".join([*before, word.replace(word.strip(".,"), "cinnamon"), *after])
            yield "a word put in", frozenset({"addition"}), " ".join([*before, "cinnamon", word, *after])
        if 1 < at < len(words) - 4 and not MEANING & {bare(one) for one in words[at : at + 4]}:
            yield "other order", frozenset({"order"}), " ".join([*before, *words[at + 2 : at + 4], *words[at : at + 2], *words[at + 4 :]])
        if 0 < at < len(words) - 5:
            yield from (("words left out", *cut(words, at, at + length)) for length in (2, 3, 4, 5))
    for other in (speech for speech in SPEECHES if speech != SPEECHES[number]):
        yield "a splice", frozenset({"splice"}), f"{SPEECHES[number]} {other}"
        yield "a splice with an ellipsis", frozenset({"splice"}), f"{SPEECHES[number][:-1]} ... {other}"


@pytest.mark.parametrize("number", range(len(SPEECHES)))
def test_each_injury_is_named(number: int) -> None:
    failures, kinds = [], Counter[str]()
    for kind, labels, words in injected(number):
        found = [verdict.label for verdict in verdicts(story(f"“{words.rstrip('.')},” Rask said.", SOURCE))]
        kinds[kind] += 1
        if len(found) != 1 or found[0] not in labels:
            failures.append((kind, found, words))
    assert failures == []
    assert sum(kinds.values()) > 80


RULES = {rule.id: rule for rule in load_rules() if rule.check in ("quote-altered", "quote-brackets")}


def loudest(label: str) -> Severity:
    """The severity that the shipped rules give to a label by default."""
    return max((rule.judges(label) for rule in RULES.values() if rule.enabled), default=Severity.OFF)


def test_every_label_of_an_injury_is_reported_and_none_of_a_permitted_edit_is_more_than_a_note() -> None:
    assert {label for label in RANK if loudest(label) < Severity.WARNING} == set()
    assert {label for label in TRIMS if loudest(label) > Severity.INFO} <= {"replacement"}


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
        assert all(loudest(trim.label) <= Severity.INFO for verdict in found for trim in permitted_edits(verdict))


MARKS = st.sampled_from(['"{}"', "“{}”", "«{}»", "„{}“", "‘{}’"])
LETTERS = st.text(st.sampled_from("abc XYZ’'.,;:-–0123456789$%()[]… \n\u00a0éß“"), min_size=20, max_size=200)
WORDS = st.lists(
    st.sampled_from(
        """a the not never can't cannot won’t wouldn't two hundred and five a hundred thousand million 5 $5 $5.2 £3 %
        per cent percent 20th twentieth first U.S. US us U.K. Gov. Governor Mr. Dr. St. (laughs) (the mayor)
        [the mayor] [sic] [t]he expect[ed] ... … [...] — -- n't 's
        colour color organise okay ok gonna going to I’m I am we’ve no. No. 6'2 12 1,000 1000 3.5 7:30
        he she said unless if but um uh well, f--- s*** don’t. it. they? “yes” 'no' ‘no’ the"s harbour town water river school""".split()
    ),
    min_size=1,
    max_size=30,
).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(LETTERS, WORDS, st.just(SOURCE)), marks=MARKS, cut=st.data())
def test_words_cut_from_a_source_are_never_flagged(text: str, marks: str, cut: st.DataObject) -> None:
    bounds = sorted({0, len(text), *(m.start() for m in re.finditer(r"(?<!\S)|(?!\S)", text))})
    start, end = sorted((cut.draw(st.sampled_from(bounds)), cut.draw(st.sampled_from(bounds))))
    words = text[start:end]
    # A mark that opens and never closes leaves open where the quotation around it ends.
    assume("“" not in words)
    if marks[0] == "‘":
        # So does an apostrophe within single marks, and the end of a paragraph; beside a space they point nowhere.
        words = words.strip()
        assume(not re.search(r"[’'\"”]|\n\s*\n", words))
    found = verdicts(story(f"It was {marks.format(words)}, they said.", text))
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
