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
    ],
)
def test_places_evidence_and_fix(article: str, people: str, wrong: int, right: int, edits: int) -> None:
    [found] = lint(story_of(Example(article, people=people), article), RULES).findings
    assert (1 + len(found.places), len(found.evidence), len(found.fix.edits) if found.fix else 0) == (wrong, right, edits)
