"""Claims that nobody can be asked about, in the forms that copy has for them, and the like of them that say who."""

from __future__ import annotations

import pytest

from factlint.engine import lint
from factlint.examples import Example, story_of
from factlint.rulebook import load_rules

RULES = {rule.code: rule for rule in load_rules()}


def labels(code: str, article: str) -> list[str]:
    """The labels of what one rule finds in an article, in order."""
    return [made.label for made in lint(story_of(Example(article, name="story.md"), article), [RULES[code]]).findings]


VAGUE = [
    ("crowd", "Commentators have suggested the boats will come back."),
    ("crowd", "Observers in the capital doubt the boats will come back."),
    ("crowd", "Political observers expect an election."),
    ("crowd", "Market watchers see a rise in prices."),
    ("crowd", "Industry figures have warned of losses."),
    ("crowd", "Legal experts question whether the law applies."),
    ("crowd", "Several analysts interviewed this week expect a vote."),
    ("reports", "Reports suggest that two ships sank."),
    ("reports", "Reports in the local press say that two ships sank."),
    ("reports", "Local media reported that two ships sank."),
    ("reports", "According to unconfirmed reports, two ships sank."),
    ("reports", "Media reports have suggested that a second deal is near."),
    ("believed", "It is widely expected that the talks will go on."),
    ("rumour", "Word is that the yard will close."),
    ("rumour", "Rumour has it the yard will close."),
    ("rumour", "Speculation is rife that the yard will close."),
    ("emerged", "It has emerged that the ship is insured abroad."),
    ("emerged", "It was revealed that the bank had offered to mediate."),
    ("believed", "It is understood the ship will be sold."),
    ("believed", "The ship is understood to have been sold."),
    ("believed", "The yard is said to be looking for a buyer."),
    ("believed", "It is feared that forty men drowned."),
    ("some", "Some say the boats will be gone by the weekend."),
    ("some", "Many believe the boats will be gone by the weekend."),
    ("some", "Some residents fear the boats will come back."),
    ("some", "Others argue that the boats should stay."),
    ("studies", "Studies show that seals sleep more in winter."),
    ("studies", "Research has shown that seals sleep more in winter."),
]
CLEAR = [
    "Some said they had waited all day.",
    "Some boats fear the weather less than others.",
    "Critics of the plan say it is too dear.",
    "The hotel was said to be full.",
    "It is expected that the council will vote in May.",
    "It is understood why the ship was sold.",
    "She made it understood that nobody was to leave.",
    "Studies of seals fill two rooms of the institute.",
    "The word was spelt in two ways.",
    "Reports of the club are on its site.",
    "“Some say the boats will be gone,” Ada Lind said.",
    "Studies show that seals sleep more in winter, Ada Lind of the institute said.",
    "Some say the boats will be gone. Ada Lind, who owns one, says they will stay.",
    "It was revealed by Ada Lind that the bank had offered to mediate.",
]


@pytest.mark.parametrize(("label", "sentence"), VAGUE)
def test_vague(label: str, sentence: str) -> None:
    assert labels("A003", f"# Harbour\n\n{sentence}\n\nRain came early in the week.\n") == [label]


@pytest.mark.parametrize("sentence", CLEAR)
def test_clear(sentence: str) -> None:
    assert labels("A003", f"# Harbour\n\n{sentence}\n\nRain came early in the week.\n") == []


UNNAMED = [
    ("described", "Sources close to the talks say a deal is near."),
    ("described", "Sources in the ministry confirmed the sale."),
    ("described", "Government sources have told the paper that the ship will be sold."),
    ("described", "According to police sources, the ship will be sold."),
    ("described", "According to people familiar with the matter, the ship will be sold."),
    ("described", "People briefed on the plan said the ship would be sold."),
    ("bare", "According to sources, the ship will be sold."),
    ("bare", "The ship will be sold, the paper wrote, citing sources."),
    ("bare", "The ship will be sold, sources told the paper."),
    ("reason", "A senior official who asked not to be named said the ship would be sold."),
    ("reason", "The ship would be sold, wrote a captain who did not want his name used."),
    ("unnamed", "Anonymous officials said the talks had failed."),
]
OPEN = [
    "According to sources close to the talks who feared for their jobs, a deal is near.",
    "Sources in the ministry, who were not allowed to speak, confirmed the sale.",
    "Sources of the river were found in May.",
    "People in the harbour said the ship was old.",
    "Those close to the fire said it was loud.",
    "The town said it draws on two water sources.",
]


@pytest.mark.parametrize(("label", "sentence"), UNNAMED)
def test_unnamed(label: str, sentence: str) -> None:
    assert labels("A004", f"# Harbour\n\n{sentence}\n\nRain came early in the week.\n") == [label]


@pytest.mark.parametrize("sentence", OPEN)
def test_open(sentence: str) -> None:
    assert labels("A004", f"# Harbour\n\n{sentence}\n\nRain came early in the week.\n") == []
