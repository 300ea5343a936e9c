"""Words of which one cannot be in the place of another without changing what a sentence says, and verbs and nouns of up and down."""

from __future__ import annotations

from factlint.words import either, word_set

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


# --- a change of value: which way, as patterns ------------------------------------------------------------------------------

UP = either("""
    rose|risen|rises?|rising|grew|grown|grows?|growing|climb|climbed|climbs|climbing|jump|jumped|jumps|jumping|increase|increased
    |increases|increasing|surge|surged|surges|surging|soar|soared|soars|soaring|gain|gained|gains|gaining|swelled|swollen|spiked|spiking
    |went up|gone up|goes up|go up|going up|raise|raised|raises|raising|hiked|boosted|lifted|is up|are up|was up|were up
    |accelerated|accelerates|accelerating|quickened|widened|widens|widening
""")
DOWN = either("""
    fell|fallen|falls?|falling|drop|dropped|drops|dropping|decline|declined|declines|declining|decrease|decreased|decreases|decreasing
    |shrank|shrunk|shrinks?|shrinking|slid|slip|slipped|slips|slipping|plunge|plunged|plunges|plunging|plummeted|plummeting|tumble
    |tumbled|tumbles|sank|sunk|sinks?|dwindled|went down|gone down|goes down|go down|going down|cut|cuts|cutting|reduce|reduced|reduces
    |reducing|lower|lowered|lowers|lowering|slashed|trimmed|is down|are down|was down|were down
    |slowed|slows|slowing|eased|eases|cooled|narrowed|narrows|dipped|dips|dipping
""")
NOUN = (
    "(?:increase|decrease|rise|drop|decline|fall|growth|jump|gain|surge|reduction|plunge|cut|hike|raise|dip|spike|climb|slide|slump|slip)"
)
RATE = either("""
    rates?|unemployment|joblessness|inflation|turnout|support|approval|ratings?|yields?|tax|taxes|levy|levies|vat|shares?|margins?|duty|duties
    |interest|tariffs?|vacancy|occupancy|participation|poverty|mortality|enrol?lment rate|proportion|percentage|prevalence
""")
"""What is itself counted in percent."""
