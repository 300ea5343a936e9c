"""What shows that a sentence ends, and halves of words that keep their hyphen."""

from __future__ import annotations

from factlint.words import word_set

ENGLISH = word_set("""
    and of to that with for by from this which have has said was were not
    """)
"""Small words that are in any English text of some length."""

AFTER_QUESTION = """
    said says asked asks added adds wrote replied shouted wondered tweeted exclaimed told_[a-z]+
    """
"""After the mark of a question they show that its sentence goes on; patterns for `any_of`."""

BEFORE_NAMES = word_set("""
    mr mrs ms mx messrs dr drs st ste v vs e.g i.e
    """)
"""What these abbreviations belong to always follows."""

BEFORE_NUMBERS = word_set("""
    no nos fig figs p pp art sec ch vol chap para paras
    """)
"""Abbreviations before a number only."""

OFTEN_LAST = word_set("""
    jr sr inc ltd co cos corp bros plc llc llp u.s u.k u.n e.u d.c n.y n.j l.a s.c n.c b.c ph.d m.d
    """)
"""Abbreviations that are at the end of a sentence as often as not."""

AFTER_CLOCK = word_set("""
    eastern central mountain pacific et ct mt pt est edt cst cdt mst mdt pst pdt gmt utc bst cet local
    """)
"""Zones of time and the like, which follow "a.m." in its sentence."""

FIRST_HALVES = word_set("""
    well self non ex anti half part full long short high low old new co pro semi quasi vice mid all cross so by one two
    three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third fourth
    fifth state city county federal year month week day hour left right far near hard soft open closed late early multi
    ultra post pre
    """)
"""First halves of words that keep their hyphen."""

LAST_HALVES = word_set("""
    known based led free wide like time term year years day days month months week weeks old olds up off in out to and or of
    the by thirds quarters fifths run owned called elect general in-law law made paid called related backed funded one two
    three four five six seven eight nine hour hours mile miles foot feet level scale
    """)
"""Last halves of words that keep their hyphen."""

SUFFIXES_OF_WORDS = """
    e(?:rs?|d|n|st) ly ings? ments? ages? ners? ships? t(?:y|een|h) ness ish ity is[mt]s? ous ful less
    """
"""What ends a word and is no word of its own: patterns for `any_of`."""
