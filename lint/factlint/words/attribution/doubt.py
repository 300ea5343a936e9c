"""What shows that a figure needs nobody, or is a rule's."""

from __future__ import annotations

from factlint.words import word_set

NOT_IN_NAMED = """
    in of to for from on at by with over and or as into worth
    """
"""Between a sum and what it only names there is none of them."""

UNDER_RULES = """
    firms? business(?:es)? compan(?:y|ies) employers? households? famil(?:y|ies) towns? communities schools? anyone those
    people
    """
"""What a rule is about: "businesses with fewer than 50 employees"; patterns for `any_of`."""

CONTACTS = """
    tel telephone phone mobile fax call office contact line desk enquiries inquiries
    """
"""Before a number they show that it is one to call."""

AMOUNTS = word_set("""
    t ton lb kg g oz bbl bushel l gal acre-foot MW GW kW TWh GWh MWh kWh
    """)
"""Units of what is produced, moved or used, as figures have them; before "/day" as well."""

SIZED_PLACES = """
    [Tt]own [Cc]ity [Cc]ounty [Ss]tate [Vv]illage [Bb]orough country nation [Tt]ownship [Dd]istrict region hamlet suburb
    """
"""Places whose number of people is public record; patterns for `any_of`."""

SEEN_DOING = """
    gathered lined_up queued stood sat waited packed crowded marched cheered watched rallied filed_past looked_on
    """
"""What a reporter sees people do, and counts roughly: "about 60 people stood at the gate"."""
