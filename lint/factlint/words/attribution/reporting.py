"""The words English reports with: verbs, nouns and adjectives of saying, thinking, wanting and judging, by what they take."""

from __future__ import annotations

from factlint.words import word_set
from factlint.words.attribution.lexicon import nouns, verbs

SPEECH = verbs("speech")
"""Verbs whose clause or quotation is what somebody says."""

RETOLD = verbs("retold")
"""Of these, the ones that tell plainly: within a report of somebody else they make one of their own."""

THOUGHT = verbs("thought")
"""Verbs whose clause is what somebody thinks or has found out; only with a clause."""

WISH = verbs("wish")
"""Verbs whose infinitive is what somebody wants to do or have done."""

APPEAR = verbs("seems")
"""Verbs whose infinitive is an impression that nobody is named for."""

EXPECTED = verbs("hearsay")
"""Verbs whose passive with an infinitive is hearsay: "is expected to", "was said to"."""

REQUEST = verbs("request")
"""Verbs with an object and an infinitive: what somebody is asked to do."""

JUDGEMENT = verbs("about")
"""Verbs whose object is what somebody talks about, for or against."""

NAMING = verbs("holds")
"""Verbs that say what somebody holds a thing to be: an object and a complement."""

COUNTING = verbs("counts")
"""Verbs by which a paper, a poll or a count says something, without a clause."""

VERBS = SPEECH | THOUGHT | WISH | REQUEST | JUDGEMENT | NAMING | COUNTING
"""All of them, by which a verb is distinguished from another of the same look: hoped is not a form of hop."""

ABOUT = {
    "advocate": word_set("for against"),
    "agree": word_set("with on to"),
    "allude": word_set("to"),
    "apologise": word_set("for"),
    "apologize": word_set("for"),
    "argue": word_set("for against"),
    "ask": word_set("for"),
    "believe": word_set("in"),
    "boast": word_set("about of"),
    "brag": word_set("about of"),
    "call": word_set("for on"),
    "campaign": word_set("for against"),
    "comment": word_set("on about"),
    "complain": word_set("about of"),
    "disagree": word_set("with on over"),
    "dream": word_set("of about"),
    "focus": word_set("on"),
    "hint": word_set("at"),
    "hope": word_set("for"),
    "insist": word_set("on"),
    "joke": word_set("about"),
    "lobby": word_set("for against"),
    "look": word_set("for to"),
    "muse": word_set("about on over"),
    "object": word_set("to"),
    "point": word_set("to"),
    "press": word_set("for"),
    "push": word_set("for"),
    "rail": word_set("against at about"),
    "refer": word_set("to"),
    "say": word_set("of about"),
    "speak": word_set("about of against"),
    "talk": word_set("about of"),
    "testify": word_set("about"),
    "think": word_set("about of"),
    "vouch": word_set("for"),
    "warn": word_set("of about against"),
    "wonder": word_set("about"),
    "worry": word_set("about"),
}
"""Verbs that report through a preposition: "called for calm", "warned of delays"."""

ADVERBS = word_set("reportedly allegedly supposedly apparently purportedly ostensibly seemingly")
"""Adverbs that make a sentence hearsay."""

NOUNS = nouns("claim")
"""Nouns that report with a clause: "the claim that", "his promise to"."""

NOUNS_ABOUT = {
    "support": word_set("for of"),
    "criticism": word_set("of"),
    "concern": word_set("about over"),
    "position": word_set("on"),
    "view": word_set("of on"),
    "reference": word_set("to"),
    "mention": word_set("of"),
    "joke": word_set("about"),
    "talk": word_set("of about"),
    "account": word_set("of"),
    "statement": word_set("about on"),
    "remark": word_set("about on"),
    "comment": word_set("about on"),
    "estimate": word_set("of"),
    "warning": word_set("of about"),
    "opposition": word_set("to"),
    "opinion": word_set("of about on"),
    "attack": word_set("on against"),
    "promise": word_set("of"),
    "complaint": word_set("about of"),
    "allegation": word_set("of"),
    "accusation": word_set("of"),
    "claim": word_set("of about"),
    "interest": word_set("in"),
}
"""Nouns that report through a preposition: "his criticism of the plan"."""

ADJECTIVES = word_set(
    """
    willing eager happy sure confident hopeful certain optimistic skeptical sceptical glad proud afraid worried concerned convinced
    reluctant
    """
)
"""Adjectives whose clause or infinitive is what somebody thinks."""

PLANS = nouns("plan")
"""What somebody wants, said as if it spoke: "her plan would raise the levy"."""

BY_PAPER = frozenset(
    (preposition, noun)
    for preposition, nouns in {
        "in": "poll survey view opinion telling",
        "by": "estimate count tally account calculation reckoning projection admission",
    }.items()
    for noun in nouns.split()
)
"""Prepositions and papers that give a figure away wherever they are: "fell in a May poll", "damaged, by one estimate"."""

ASKING = nouns("asks")
"""Papers in which somebody else has the word: "in a May poll, voters said"."""

TELLING = PLANS | {noun for _, noun in BY_PAPER}
"""Nouns after a preposition that tell whose view a clause gives, besides papers."""

TELLS = word_set("show shows showed showing find finds found say says said reveal reveals revealed indicate indicates indicated")
"""Forms of verbs by which a paper says something."""

SPEAKERS = nouns("speaker")
"""Who may be before the colon of a headline without a name: "Mayor: Bridge is unsafe"."""

NUMBERS = nouns("number")
"""What is given where figures follow: "Rask gave these figures:"."""

FORECASTS = nouns("forecast")
"""Figures that somebody sets and moves: "cut its forecast to 2 percent"."""

NAMELESS = nouns("nameless")
"""People who may speak without a name."""

ASIDE = verbs("aside")
"""Of these, the ones that can be slipped into a sentence: "the pier, records show, is safe"."""

HEARERS = nouns("hearer")
"""Bodies before which things are said: "the court heard that", "the inquiry was told"."""

SIDES = word_set(
    """
    back backed backing backs support supported supporting supports offer offered offering offers defend defended defending defends
    oppose opposed opposing opposes push pushed pushing pushes pressured endorsed endorses
    """
)
"""Cues that tell what somebody is for, against or ready to give, and vouch for no figure."""

SHARES = word_set("most many half two-thirds three-quarters majority fewer roughly nearly about more only just less almost some")
"""How a share of the people asked begins; what they hold is the poll's to tell."""

RANKING = verbs("ranks")
"""Verbs by which anybody gives a size: "Forbes puts his fortune at $4 billion"."""

PAPERS = word_set(
    """
    analysis article assessment audit average bulletin census count data document documents email emails estimate estimates figure
    figures filing filings finding findings forecast indictment investigation lawsuit ledger ledgers letter memo newspaper numbers
    paper poll polls record records release report reports research results returns review statement statistics studies study suit
    survey surveys tally testimony transcript website
    """
)
"""Things that can say something as a person can."""
