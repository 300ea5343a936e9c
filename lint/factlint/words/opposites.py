"""Words of which one cannot be in the place of another without changing what a sentence says, a group a line."""

from __future__ import annotations

from factlint.words import word_set

EXCLUSIVE = tuple(
    word_set(line)
    for line in """
    mother father son daughter brother sister aunt uncle niece nephew wife husband widow widower grandfather grandmother
    sons daughters brothers sisters nieces nephews
    boy girl
    man woman
    men women
    older younger elder
    grandfather grandmother
    north south east west northern southern eastern western
    rose fell
    rise fall
    rising falling
    increase decrease
    increased decreased
    increases decreases
    gained lost
    won lost
    up down
    above below
    before after
    more less fewer
    higher lower
    approved rejected
    upheld overturned
    accepted rejected refused declined
    supported opposed
    supports opposes
    supporters opponents
    passed failed
    opened closed
    bought sold
    hired fired
    convicted acquitted charged accused indicted
    guilty innocent
    misdemeanor felony
    civil criminal
    employer employee
    landlord tenant
    plaintiff defendant
    buyer seller
    morning afternoon evening night
    minimum maximum
    domestic foreign
    public private
    import export
    imports exports
    daily weekly monthly yearly annual
    federal state county municipal
    yes no
    always sometimes often rarely
    first second third fourth fifth
    """.strip().splitlines()
)

QUANTITIES = (
    word_set("all every each"),
    word_set("most"),
    word_set("many some several few dozens two three four five six seven eight nine ten"),
    word_set("half"),
    word_set("both"),
    word_set("none"),
    word_set("one"),
)
"""How many, in words; those of a group may stand for one another or are compared as figures."""
