"""Forms of verbs by which somebody reports, who to, and what is beside those that are nouns as well."""

from __future__ import annotations

from factlint.words import word_set

SAY = r"""
    said says say told tells tell wrote writes write added adds reported reports argued argues argue noted notes stated
    states(?=_that\b) testified tweeted posted found finds warned warns warn explained explains explain estimated estimates
    estimate concluded concludes recalled countered counters acknowledged announced announces predicted predicts
    """
"""Forms that report wherever a name or a pronoun is beside; patterns for `any_of`."""

REPORT = """
    states claimed claims claim alleged alleges allege confirmed confirms insisted insists insist suggested suggests suggest
    believes believe thinks denied denies deny disclosed revealed reveals specified specifies indicated indicates contends
    contended maintains maintained showed
    """
"""Forms that report a figure, besides `SAY`."""

STATING = word_set("""
    it he she which who also article affidavit bill book brief clause complaint document filing guidance indictment law
    lawsuit letter memo motion notice order page paper petition policy report resolution statement suit website
    """)
"""Words before "states" where it is a verb."""

CLAIMED = word_set("""
    jobless unemployment insurance asylum benefit benefits compensation medical legal new initial weekly the these those
    such of their its my your all many more fewer for no other of continuing
    """)
"""Words before "claims" where it is a noun."""

VAGUE_SOURCES = """
    experts? analysts? observers? critics? pundits? commentators? skeptics? sceptics? insiders? detractors? naysayers?
    watchers? sources? rumou?rs? reports outlets media
    """
"""Words for people and papers that nobody can ask; patterns for `any_of`."""

CLAUSE_TIMES = word_set("""
    after before since until when while once because although though if unless
    """)
"""Conjunctions of time, cause and condition: the clause after them is not what is said."""
