"""Words that are written twice on purpose, or by a slip."""

from __future__ import annotations

from factlint.words import word_set

EMPHATIC = word_set("""
    very really many much more most long just only even never ever again over through before after that there here what this
    less still some half fifty down round about away quite such those these well good nice fine hush blah yada knock chop
    night bye boom tick choo yeah hear jerk rock beep clap wait stop left right higher lower bigger better faster closer
    harder farther further home sweet great grand pure same been does have dear poor please miles years days hours weeks
    months double triple win lose like hard fast soft slow tuktuk paw
    """)
"""Words that are said twice on purpose, and names: "many many years", "great great aunt", "Duran Duran"."""

SUBJECTS = """
    what(?:ever)? who(?:ever)? why where which how all thing problem question point truth fact issue reason trouble answer
    irony
    """
"""Words by which a clause may be the subject, or end with its verb: "what the matter is is unclear"; patterns for `any_of`."""

TAILS = """
    r d s n t y e h g l k m p ed er es ly al ng th nt re ds rs ts st nd rd ry ty ey ge ce se te le ne ve de ke ch sh ck ss
    ct ht ing ion ers ent ant ely ted ded led ned red ity ies ous ive
    """
"""Ends of words that are typed once more after a space."""
