"""Words for a change of value: verbs and nouns that say which way, as patterns."""

from __future__ import annotations

from factlint.words import either

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
