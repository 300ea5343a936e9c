"""What the findings of altered quotations say: the change by its name, and a question where both sides are translations."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.story.quotes.test_labels import facts, story

from factlint.checks.quotes.quote_altered import Params, check
from factlint.finding import Hit
from factlint.story import Source, Story

SAID = "The yard lay open all summer and nobody came to look."


def hits(made: Story) -> list[Hit]:
    return list(check(made, Params()))


SOURCED = [
    ("“The yard stood open all summer and nobody came to look.”", "quote differs from: “stood” for “lay” (content word)"),
    ("“The yard lay open all summer.” “And somebody came to look.”", "quote differs from: “somebody” for “nobody” (negation)"),
    ("“The yard lay all summer and nobody came to look.”", "quote differs from: “open” is left out (no ellipsis)"),
    ("“The yard lay wide open all summer and nobody came to look.”", "quote differs from: “wide” is added (addition)"),
    ("“The yard [at Vik] lay open all summer and nobody came to look.”", "quote edited from: “[at Vik]” is added (gloss)"),
    ("“The yard lay open ... and nobody came to look.”", "quote edited from: “…” for “all summer” (ellipsis)"),
]


@pytest.mark.parametrize(("article", "message"), SOURCED)
def test_a_finding_names_the_change(article: str, message: str) -> None:
    (hit,) = [hit for hit in hits(story(article, SAID)) if hit.values["change"]][-1:]
    assert f"{hit.values['what']}: {hit.values['change']}" == message


TRANSLATED = [
    ("Lind said.", "Lind said.", "two wordings of one quote, the other in", "content-word"),
    ("Lind said in Norwegian.", "Lind said.", "two wordings of one quote, the other in", "content-word"),
    (
        "Lind said in Norwegian.",
        "Lind said through an interpreter.",
        "two wordings of one remark, translated; is either verbatim? the other in",
        "translation",
    ),
    (
        "Lind said in an interview that was translated from Norwegian.",
        "Lind wrote on the wall in Norwegian.",
        "two wordings of one remark, translated; is either verbatim? the other in",
        "translation",
    ),
]


@pytest.mark.parametrize(("mine", "theirs", "what", "label"), TRANSLATED)
def test_two_translations_are_asked_about(mine: str, theirs: str, what: str, label: str) -> None:
    article = facts("b.txt", f"“The yard stood open all summer and nobody came to look,” {mine}")
    peer = Source(facts("a.txt", f"“The yard lay open all summer and nobody came to look,” {theirs}"), peer=True)
    (hit,) = hits(Story(article, peers=(peer,)))
    assert (hit.values["what"], hit.label) == (what, label)


def test_a_source_marked_as_a_translation_is_asked_about() -> None:
    made = story("“The yard stood open all summer and nobody came to look.”", SAID)
    (hit,) = hits(replace(made, sources=(replace(made.sources[0], kind="translation"),)))
    assert (hit.label, hit.values["what"]) == ("translation", "two wordings of one remark, translated; is either verbatim? the other in")


def test_a_finding_spans_the_sentences_that_were_compared() -> None:
    article = facts("b.txt", "“We had rain in May. The yard stood open all summer and nobody came to look. That was that,” Lind said.")
    peer = Source(facts("a.txt", f"“{SAID}” Lind said."), peer=True)
    (hit,) = hits(Story(article, peers=(peer,)))
    assert article.document[hit.span] == "The yard stood open all summer and nobody came to look."


def test_peers_are_not_asked_about_permitted_edits() -> None:
    article = facts("b.txt", "“The yard had 5 boats and we did not sell them,” Lind said.")
    peer = Source(facts("a.txt", "“The yard had five boats and we didn’t sell them,” Lind said."), peer=True)
    assert hits(Story(article, peers=(peer,))) == []
