"""What is before and after a month, a year, an hour or an age."""

from __future__ import annotations

from factlint.words import word_set

BEFORE_DAY = """
    at from until till by to before after around about since between and or is are starts begins opens
    """
"""What is between an hour and its day."""

BEFORE_LONG_YEAR = """
    in since until during by year late early summer fall autumn winter spring
    """
"""Before a number of five digits they show that it was meant as a year."""

AFTER_LONG_YEAR = word_set("""
    after before when while as and but or to the a an at for with because but though although than then that it he she they
    we i under during following amid about on by in from if since until over
    """)
"""A sentence goes on with one of them after a year."""

SEASONS_OF_A_YEAR = """
    season elections? primary primaries budget census campaign olympics games financial fiscal legislative school
    """
"""What is of a year and follows it: "the 2024 season"; patterns for `any_of`."""

BEFORE_MONTH = """
    [Ii]n [Ss]ince [Bb]y [Uu]ntil [Ll]ast [Nn]ext [Tt]his [Ee]arly [Ll]ate [Mm]id [Ff]rom [Dd]uring through of [Bb]efore
    [Aa]fter
    """
"""Before "March" and "May" they show that it is the month; patterns for `any_of`."""

BEFORE_YEAR = """
    [Ii]n [Ss]ince [Bb]y [Uu]ntil [Ff]rom of [Dd]uring [Bb]efore [Aa]fter [Ll]ate [Ee]arly [Mm]id [Tt]he through [Bb]etween
    and to or year fall spring summer winter fiscal [’']s
    """
"""Before four digits they show that it is a year; patterns for `any_of`."""

ABOUT_AN_HOUR = """
    about around (?:shortly|just)_(?:after|before) nearly almost by before after until from since till
    """
"""Before an hour they show that it is not exact; patterns for `any_of`."""

AFTER_AN_AGE = """
    in on after from of at when following and with surrounded leaving while by
    """
"""After "at 84" they show that it was an age."""

NOT_BESIDE_BIRTH = """
    and who where moved raised grew after before since until died while but from that which when he she [a-z]{3,}ed years?
    days?
    """
"""Between an age and a day of birth they show that these are of different times or people; patterns for `any_of`."""

STEPS_OF_EVENINGS = """
    gates? doors? turnstiles? box_office kick-?off curtain check-?in registration boarding warm-?up rehearsals? supper buses shuttles?
    roads? sales? tickets bar bars parking
    """
"""What has an hour of its own on the day of a match, a concert or a flight: the gates open at four, and the band plays at nine; for
`any_of`."""
