"""Names and parts of names."""

from __future__ import annotations

from factlint.words import ordered, word_set

LINKS = word_set("""
    of for the and on in to at & de la del des du et y und für von
    """)
"""Words of a name that give no letter to its initials, or may."""

ABBREVIATED_BESIDE = """
    Mr Mrs Ms Dr St Gov Sen Rep Gen Lt Sgt Capt Col Jr Sr [A-Z]
    """
"""Abbreviations of a name whose stop ends no sentence."""

NOT_GIVEN_AFTER = """
    era led run held like made wide only born free based style owned sized type aged bound area level ish speak
    """
"""After a hyphen they are no second syllable of a first name: "Obama-era"."""

SHORT_PLACES = frozenset(
    {"U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "U.A.E.", "N.Y.", "N.J.", "P.A.", "L.A.", "R.I.", "N.H.", "N.C.", "S.C.", "N.D.", "S.D."}
)
"""Abbreviations of countries and states with stops."""

IN_BODIES = dict(
    pair.split("/") for pair in word_set("centre/center theatre/theater defence/defense harbour/harbor labour/labor programme/program")
)
"""Words of the names of bodies, British → American."""

PEOPLES_IN_I = word_set("""
    iraqi israeli pakistani kuwaiti omani yemeni bahraini qatari bangladeshi azerbaijani nepali saudi somali uzbekistani
    """)
"""Peoples that end in -i: the country is spelled without it."""

ARABIC = ordered("""
    mohammed ahmed hassan hussein yusuf khalid abdullah abdul osama omar ibrahim ismail mustafa mahmoud saeed salem salman
    tariq walid jamal kamal nasser faisal hamid hamza bashar aisha fatima zainab layla nour hisham karim rashid majid
    """)
"""First names that are spelled in many ways when they are transcribed."""
