"""What a story says of the status of a case: charged, convicted, acquitted; taken from the words alone."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.words import any_of
from factlint.words.patterns import alternatives
from factlint.words.risk.justice import CONVICTIONS, CRIMES

CONVICTED = lazy.regex(
    r"\b" + any_of(CONVICTIONS) + r"\b",
    re.IGNORECASE,
)
"""Words by which the guilt of somebody may be settled, or no court will ever settle it."""
ACCUSED = lazy.regex(
    alternatives(
        (
            "somebody and a status",
            r"\b(?P<name>[A-Z][\w’'-]+)(?:, [^,.;]{1,60},)? (?:(?:is|was|has been|had been|were|are|faces|"
            "denies|denied) ){0,2}(?P<status>charged with|accused of|arrested (?:on|for|and|in)|indicted "
            "(?:on|for)|suspected of|denies|denied|pleaded not guilty|charges of)",
            "Ruiz, a driver, was charged with theft",
        ),
    )
)
"""A name and what it is said to have been accused of."""
CRIME = any_of(CRIMES)
"""What somebody did, where it is a crime."""
