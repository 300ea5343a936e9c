"""What says who somebody is."""

from __future__ import annotations

DESCRIBED = """
    agency authority bank body broadcaster bureau channel charity club company federation firm force giant group guerrillas
    insurers? militia militants? network operator organi[sz]ation outlet party platform police regulator service station
    team union watchdog website
    """
"""What a body is, before or after its initials."""

AFTER_NAME = """
    of from with at for who whose is was , and_his and_her in on has_been works? worked runs? owns? leads? lives? plays?
    joined served took_over became and_[A-Z]
    """
"""After a name they show that the sentence says who that is; patterns for `any_of`."""

BEFORE_NAME = r"""
    his her their our my its [\w’']+['’]s like as by author director and with featuring starring named called vs\.? against
    """
"""Before a name they show who that is, or that nobody has to know; patterns for `any_of`."""

NO_TRADE = {
    "said",
    "says",
    "that",
    "when",
    "and",
    "but",
    "if",
    "told",
    "because",
    "while",
    "as",
    "after",
    "before",
    "asked",
    "added",
}
"""Before a name they say nothing of who that is."""

VERBS_AFTER_NAME = """
    said says lost has had spent took won led made began left kept sold
    """
"""After a surname they show that it is somebody."""
