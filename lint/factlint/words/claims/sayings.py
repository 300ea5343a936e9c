"""Words of what somebody says on a day."""

from __future__ import annotations

from factlint.words import word_set

SAYS = word_set("""
    say tell add comment remark respond reply answer write tweet post praise criticise criticize condemn insist deny admit concede
    acknowledge explain note argue ask warn state claim complain joke thank apologise apologize blame accuse welcome hail denounce deplore
    defend attack urge speak talk describe call lament mourn vow reiterate stress declare WARN RESPOND
    """)
"""Verbs of saying something, as lemmas or by the names of what happens; what is announced, ruled or testified is done by that as well."""

STATEMENTS = word_set("""
    statement speech interview remark comment address letter tweet email message post conference briefing release testimony memo column
    podcast broadcast video response reply apology
    """)
"""Nouns for what somebody says."""

MAKES = word_set("give make issue release put send write publish deliver hold take RELEASE use try go double")
"""Verbs that leave it to such a noun to say that somebody speaks."""
