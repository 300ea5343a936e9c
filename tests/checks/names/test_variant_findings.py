"""What a finding of N001 holds: every place of both spellings, and a fix only where something decides which is right."""

from __future__ import annotations

import pytest

from factlint.engine import lint
from factlint.examples import story_of
from factlint.rulebook import Example, load_rules

RULES = [rule for rule in load_rules() if rule.code == "N001"]
ONE_EACH = "Marek Ostrowski, the harbor master, closed the pier on Monday. By Tuesday, Ostorwski said, the repairs had begun."


@pytest.mark.parametrize(
    ("article", "people", "wrong", "right", "edits"),
    [
        (ONE_EACH, "", 1, 1, 0),
        (f"{ONE_EACH}\n\nOstrowski left.", "", 1, 2, 1),
        (f"{ONE_EACH}\n\nOstrowski left. Ostorwski came back. Ostrowski left again.", "", 2, 3, 2),
        (f"{ONE_EACH}\n\nOstrowski left. “Ostorwski came back,” Ada Lind said. Ostrowski left again.", "", 2, 3, 1),
        # the full name has the spelling that is used less often: nothing decides
        ("Marek Ostrowski, the harbor master, left. Ostorwski said so. Ostorwski came back.", "", 1, 2, 0),
        ("Marek Ostrowski, the harbor master, left. Ostorwski said so. Ostorwski came back. Ostorwski slept.", "", 1, 3, 0),
        # a place twice and once
        ("The talks in Islambad ended. Delegates left Islambad.\n\nThe council of Islamabad met.", "", 1, 2, 0),
        ("The talks in Islamabad ended.\n\nDelegates left Islambad.", "", 1, 1, 0),
        ("The talks in Islamabad ended. Islamabad is far. He left Islamabad.\n\nDelegates left Islambad.", "", 1, 3, 1),
    ],
)
def test_places_evidence_and_fix(article: str, people: str, wrong: int, right: int, edits: int) -> None:
    [found] = lint(story_of(Example(article, people=people), article), RULES).findings
    assert found.fix is None or {edit.text for edit in found.fix.edits} <= {"Ostrowski", "Islamabad"}
    assert (1 + len(found.places), len(found.evidence), len(found.fix.edits) if found.fix else 0) == (wrong, right, edits)


def test_a_particle_keeps_the_capital_of_its_sentence() -> None:
    article = "Anneke van den Berg came. Van den Berg left. Van der Berg said no."
    [found] = lint(story_of(Example(article), article), RULES).findings
    assert found.message == "Van der Berg in line 1, Van den Berg in line 1"
    assert found.fix is not None
    assert [edit.text for edit in found.fix.edits] == ["Van den Berg"]
