"""Pronouns of the first and third person, and people who are meant by one."""

from __future__ import annotations

from factlint.words import word_set

OTHER_PRONOUNS = word_set("""
    i you it we they them us me who whom their its my our themselves itself
    """)
"""Pronouns that mean neither one man nor one woman."""

PERSONS = word_set("""
    man woman boy girl billionaire nominee politician businessman businesswoman diplomat host guest
    """)
"""Nouns for somebody who speaks, besides the roles."""

FIRST = word_set("""
    i i'm i've i'd me my mine we we're we've us our ours
    """)
"""Pronouns of the first person."""

THIRD = word_set("""
    he he's he'd him his she she's she'd her hers they they're they've them their theirs
    """)
"""Pronouns of the third person."""

TAKEN_UP = word_set("""
    nominee candidate incumbent challenger senator congressman congresswoman representative governor mayor president minister premier
    chancellor councillor councilor democrat republican independent lawmaker billionaire chair chairman chairwoman secretary treasurer
    frontrunner front-runner commissioner sheriff mother father
    """)
"""Nouns that with "the" take up somebody named before; "the driver" and "the officer" are often somebody else."""
