"""Firsts, records and superlatives, and what makes them a claim."""

from __future__ import annotations

NO_FIRSTS = """
    lady degree name half quarter place thing days? weeks? months? years? steps? responders? amendment term round part
    chapter line paragraph sign aid
    """
"""After "first" they show that nobody claims to be the first; patterns for `any_of`."""

SUPERLATIVES = """
    biggest largest oldest tallest longest smallest fastest(?:-growing)? slowest highest lowest deepest heaviest richest
    poorest youngest deadliest bloodiest worst strongest busiest costliest earliest hottest coldest wettest driest
    wealthiest strictest toughest cheapest safest dirtiest steepest most_expensive most_powerful most_populous
    most_dangerous most_polluted most_experienced most_violent most_visited most_crowded most_corrupt most_diverse
    most_segregated most_decorated most_profitable most_valuable most_productive most_unequal most_active most_costly
    most_populated most_popular most_unpopular least_popular most_successful most_influential most_feared most_wanted
    """
"""Superlatives that can be checked; patterns for `any_of`."""

REALMS = r"""
    world country nation hemisphere Europe Asia Africa America Australia United_States U\.S\. U\.K\. UK Britain England
    Scotland Wales Ireland Scandinavia Canada India China Japan Russia Germany France Spain Italy Mexico Brazil Middle_East
    Maghreb Gulf Balkans Caribbean Pacific Arctic Baltics? Levant Sahel EU European_Union Pakistan Bangladesh Indonesia Nigeria
    Kenya Egypt Turkey Iran Israel New_Zealand South_Korea Ukraine Poland Sweden Norway Denmark Finland Greece Portugal
    Netherlands Switzerland
    """
"""Where somebody or something is the first or the largest; patterns for `any_of`."""

EVER = """
    built made recorded seen held found reported known issued imposed awarded sold paid to
    """
"""What is before "ever" or after it: "ever built"."""

KINDS = """
    woman man person Muslim Jew Catholic athlete player pilot country nation state city town team club company bank ship
    """
"""Who or what is the first: "the first woman to"."""

IN_ATLASES = """
    mountain peak river lake ocean sea desert planet waterfall volcano animal mammal reptile continent
    """
"""What is in every book about it."""

LARGE = "largest biggest smallest most_populous"
LARGE_IN_ATLASES = "state city country nation island county"
"""What is in every book as the largest: "the nation's largest state"; "the fastest-growing city" is not."""

SOFTENED = """
    one_of some_of many_of among arguably perhaps possibly probably nearly almost believed thought said second third fourth
    fifth not if would could may might one_day hopes? aims? wants? dubbed called billed known_as claims?
    """
"""Words before the claim that make it less than a plain statement; patterns for `any_of`."""

NOT_NTH = """
    party parties world person degree grade graders? quarter reich republic estate amendment circuit of
    """
"""After "third" they show that nothing is counted: "third party"; patterns for `any_of`."""

RECORDS_KEPT = (
    "electronic medical criminal public patient track official written paper digital health court driving service academic voting"
)
"""Records that are kept, not set; patterns for `any_of`."""

AFTER_NO_OTHER = "in at on has have had was were is are did does"
"""After "no earlier storm"; patterns for `any_of`."""

AFTER_THE_ONLY = "to in who that where whose with on of among at left ever"
"""After "the only pier"; patterns for `any_of`."""

WHOSE_FIRST = "company city state town county club team school council country region industry trust firm bank group party university"
"""Bodies whose first is a claim: "the company's first buyback"; patterns for `any_of`."""

AFTER_CLAIMS = "in for at to and or but as since on by with that when"
"""Words that go on after a claim that has no noun, "unprecedented in the town"; for `any_of`."""
