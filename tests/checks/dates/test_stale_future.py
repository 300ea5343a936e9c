"""Deadlines and plans that were over before publication, and what only looks like them."""

from __future__ import annotations

import pytest
from tests.checks.marked import seen, wanted

STALE = [
    "The council said the bridge will open by [2023].",
    "The plan calls for all buses to be electric by [2023], the mayor said.",
    "By her estimate, the state needs to build 450,000 units by [2023] - a 70% increase.",
    "The bridge will reopen in [March 2025], the council said.",
    "The trial is scheduled to begin on [Jan. 12, 2025], the clerk said.",
    "Work must be finished by the end of [2024].",
    "Towns have until [June 2024] to comply. The pool is to close by mid-[2025].",
    "Emissions are expected to fall by half by [2020], the agency says.",
    "The road will stay shut until [2024].",
    "The house should be ready before [May 2024].",
]
FINE = [
    "The plan called for all buses to be electric by 2023, the mayor said. The council said in 2019 that the bridge will open by 2023.",
    "The museum will honor the victims of the fire in 2023. Students who enrolled in 2022 will graduate.",
    "Cuts will bring emissions below levels in 2020. He wrote his will in 2021. She left a will in 2022.",
    "“It will open by 2023,” he said then. The bridge was to open by 2023. It should have opened by 2023. It would open by 2023.",
    "The plan will cut costs to what they were by 2023. He will retire by 2029. The bridge will open by May.",
    "Homes must have been built before 2010 to qualify. The law needs all schools built before 2015 to be tested.",
    "The bridge will open on March 9, 2026. The town will vote in 2027. It will reopen on Feb. 27, 2026.",
    "The film is set in 1999: the world will end by 1999.",
]


@pytest.mark.parametrize("text", [*STALE, *FINE])
def test_stale(text: str) -> None:
    assert seen(text, "D009", published="2026-03-02") == wanted(text, "D009")


def test_without_a_day_of_publication_nothing_is_stale() -> None:
    assert seen("The bridge will open by 2023.", "D009") == []
