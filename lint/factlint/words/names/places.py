"""What is before the name of a place, and bodies that have one in their name."""

from __future__ import annotations

from factlint.words import word_set

BEFORE_PLACE = """
    in at near from to of around outside inside towards? across through(?:out)? into over for via between north south east
    west left leave leaves leaving reach reached entered visit visited visits toured city town village capital port district
    province
    """
"""Before a capitalised word they show that it is a place; patterns for `any_of`."""

GENERAL_VERBS = word_set("""
    be have say live work grow go come make get take do meet speak happen stay play build tell remain see hold find
    """)
"""What people do in many places."""

INSTITUTIONS = word_set("""
    institute university college school commission council agency authority association federation society bureau centre
    center foundation fund union league court ministry department
    """)
"""Bodies that are not outlets, whatever their names have in common."""
