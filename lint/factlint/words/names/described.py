"""What people are called in place of a name, or beside one."""

from __future__ import annotations

from factlint.words import word_set

AGED = """
        man|woman|boy|girl|teenager|teen|child|driver|father|mother|son|daughter|brother|sister|husband|wife|grandfather|grandmother
        |twins|boys|girls|brothers|sisters|officer|victim|suspect|student|resident|passenger|cyclist|pedestrian|motorcyclist|nurse|teacher|soldier
        |farmer|widow|widower
    """
"""Who has an age before or after the word: "a driver, 41"."""

EPONYMS = """
    administration government regime campaign presidency family camp team era years loyalists? allies supporters
    """
"""What is named after somebody: "the Rask administration"; patterns for `any_of`."""

OF_AN_AGE = """
    adults? people persons? anyone anybody everyone those children men women drivers? voters? workers? patients? residents?
    buyers?
    """
"""Who is of a number of years: "adults over 50"; patterns for `any_of`."""

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

ONE_NAMED = word_set("""
    singer rapper dancer musician artist drummer guitarist bassist actor actress comedian footballer striker midfielder
    forward goalkeeper defender player member
    """)
"""Trades whose people go by one name."""

NO_DESCRIPTION = word_set("""
    who whose which that but or and so yet as when where while because if after before since though although including like such
    """)
"""After a name and a comma they begin a clause, not a description of the person."""
