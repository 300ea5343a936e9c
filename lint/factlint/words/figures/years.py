"""Words that show that a number is a year."""

from __future__ import annotations

from factlint.words import word_set

YEAR_WORDS = """
    in|since|by|from|until|till|of|during|through|between|before|after|and|to|the|early|late|mid|fall|spring|summer|winter|autumn|or|circa|year
    |for|his|her|its|their|a|last|this|back to
"""
"""Before four digits they show that it is a year."""

MEDIEVAL = r"""
    in since of circa until by about around early late year between and from to c\.
    """
"""Before three or four digits they show that it is a year; patterns for `any_of`."""

OF_A_YEAR = word_set("""
    begins ends starts opens closes looks draws approaches nears arrives brings marks sees unfolds dawns progresses wears
    rolls gets turns costs prices rates taxes earnings revenues profits expenses premiums projections estimates forecasts
    results elections midterms primaries olympics budgets goals targets levels figures wages salaries expenditures revenue
    losses emissions
    """)
"""What a year does ("as 2026 begins"), and what there are not two thousand of ("2026 costs")."""
