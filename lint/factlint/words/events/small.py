"""Small words, for each of those who compare events."""

from __future__ import annotations

from factlint.words import ordered, word_set

NOT_BESIDE_COUNTS = word_set("""
    the a an of in on at to for and or but with by from who that which were was are is have has had will as more
    """)
"""Are not compared beside a count."""

NOT_IN_EVENTS = word_set("""
    the a an this that these those his her its their our my your he she it they we i who which what there more most very
    also just only a.m. p.m. a.m p.m approximately local time mr. mrs. ms. dr. gmt reportedly allegedly
    """)
"""Say nothing of what happened, or to whom."""

NOT_IN_POSTS = word_set("""
    the a an and or but that with by to for of in on at as from who said says told met is was were are has had when after
    his her its
    """)
"""Are not part of a post."""

OF_ANY_EVENT = ordered("""
    clock noon midday midnight half past quarter until local hours invite invites public free
    """)
"""Say nothing of which event takes place at an hour."""
