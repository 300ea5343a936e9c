"""The words English reports with: verbs, nouns and adjectives of saying, thinking, wanting and judging, by what they take."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def any_of(words: str) -> str:
    """A pattern for any of the words of a list parted by white space; a phrase has underscores for its spaces."""
    return f"(?:{'|'.join(word.replace('_', ' ') for word in words.split())})"


SPEECH = _words(
    """
    acknowledge add admit advise affirm agree allege announce answer argue assert assure attest aver blog boast brag caution chant
    chime claim clarify comment complain concede confess confide confirm contend counter cry declare decry deny disclose echo
    elaborate emphasise emphasize exclaim explain fume gripe gush hint imply inform insist intone interject joke lament maintain
    mention muse mutter note object observe opine plead pledge point post posit predict proclaim promise pronounce propose protest
    quip rail reaffirm reason reassure recall recount reiterate relate remark remember remind repeat reply report respond retort
    reveal rue say scoff shout sniff speculate spell state stress suggest summarise summarize surmise swear tell testify theorise
    theorize threaten tweet underline underscore urge volunteer vow warn wonder write yell conclude continue demand ask question
    retweet rule recommend request signal insinuate stipulate
    """
)
"""Verbs whose clause or quotation is what somebody says."""

THOUGHT = _words(
    """
    assume believe consider decide determine doubt dream estimate expect fear feel figure foresee forecast guess hope imagine judge
    know learn perceive project realise realize reckon regret remember require suppose suspect think understand wish worry calculate
    find concur see prove indicate show demonstrate read want
    """
)
"""Verbs whose clause is what somebody thinks or has found out; only with a clause."""

WISH = _words(
    """
    want hope seek plan intend promise vow pledge threaten refuse decline agree offer prefer like love demand wish expect propose
    vote need continue choose consider call look
    """
)
"""Verbs whose infinitive is what somebody wants to do or have done."""

APPEAR = _words("seem appear")
"""Verbs whose infinitive is an impression that nobody is named for."""

REQUEST = _words(
    """
    ask urge encourage order instruct persuade press push call require tell implore beg beseech request advise invite exhort
    pressure
    """
)
"""Verbs with an object and an infinitive: what somebody is asked to do."""

JUDGEMENT = _words(
    """
    accept accuse acknowledge address affirm announce answer applaud assail attack back bash bemoan blame blast cast champion chant
    chide cite claim clarify condemn credit criticise criticize cheer contemplate contrast counter decry defend deliver demand
    denounce deny deride describe detail disavow discuss dismiss dispute downplay echo endorse emphasise emphasize examine explain
    express fault fear hail highlight invoke issue lambaste lament lampoon laud lay list mention mock note offer oppose outline pan
    portray praise predict prefer present promise promote propose protest publish question read rebuff rebuke recall recount
    recognise recognize reiterate reject release renew repeat report repudiate request reveal ridicule rip say scold signal slam
    slander state stress submit suggest support tout trumpet trash tweet urge voice vow want warn watch welcome underscore unveil
    """
)
"""Verbs whose object is what somebody talks about, for or against."""

NAMING = _words(
    """
    call label brand dub describe characterise characterize portray depict deem consider name declare liken compare term regard view
    see cast peg paint
    """
)
"""Verbs that say what somebody holds a thing to be: an object and a complement."""

COUNTING = _words(
    """
    show find put list give have indicate tally peg count estimate track identify project name rank place record document detail
    reveal
    """
)
"""Verbs by which a paper, a poll or a count says something, without a clause."""

ABOUT = {
    "advocate": _words("for against"),
    "agree": _words("with on to"),
    "allude": _words("to"),
    "apologise": _words("for"),
    "apologize": _words("for"),
    "argue": _words("for against"),
    "ask": _words("for"),
    "believe": _words("in"),
    "boast": _words("about of"),
    "brag": _words("about of"),
    "call": _words("for on"),
    "campaign": _words("for against"),
    "comment": _words("on about"),
    "complain": _words("about of"),
    "disagree": _words("with on over"),
    "dream": _words("of about"),
    "focus": _words("on"),
    "hint": _words("at"),
    "hope": _words("for"),
    "insist": _words("on"),
    "joke": _words("about"),
    "lobby": _words("for against"),
    "look": _words("for to"),
    "muse": _words("about on over"),
    "object": _words("to"),
    "point": _words("to"),
    "press": _words("for"),
    "push": _words("for"),
    "rail": _words("against at about"),
    "refer": _words("to"),
    "respond": _words("to"),
    "say": _words("of about"),
    "speak": _words("about of against"),
    "talk": _words("about of"),
    "testify": _words("about"),
    "think": _words("about of"),
    "vouch": _words("for"),
    "warn": _words("of about against"),
    "wonder": _words("about"),
    "worry": _words("about"),
}
"""Verbs that report through a preposition: "called for calm", "warned of delays"."""

ADVERBS = _words("reportedly allegedly supposedly apparently purportedly ostensibly seemingly")
"""Adverbs that make a sentence hearsay."""

NOUNS = _words(
    """
    accusation admission allegation announcement argument assertion assurance belief charge claim comment complaint conclusion
    concern confidence contention criticism declaration demand denial desire doubt estimate expectation explanation fear hope idea
    impression insistence mention notion observation opinion plan plea pledge prediction promise proposal remark reminder rumor
    rumour statement suggestion suspicion theory threat vow warning willingness reluctance refusal
    """
)
"""Nouns that report with a clause: "the claim that", "his promise to"."""

NOUNS_ABOUT = {
    "support": _words("for of"),
    "criticism": _words("of"),
    "concern": _words("about over"),
    "position": _words("on"),
    "view": _words("of on"),
    "reference": _words("to"),
    "mention": _words("of"),
    "joke": _words("about"),
    "talk": _words("of about"),
    "account": _words("of"),
    "statement": _words("about on"),
    "remark": _words("about on"),
    "comment": _words("about on"),
    "estimate": _words("of"),
    "warning": _words("of about"),
    "opposition": _words("to"),
    "opinion": _words("of about on"),
    "attack": _words("on against"),
    "promise": _words("of"),
    "complaint": _words("about of"),
    "allegation": _words("of"),
    "accusation": _words("of"),
    "claim": _words("of about"),
    "interest": _words("in"),
}
"""Nouns that report through a preposition: "his criticism of the plan"."""

ADJECTIVES = _words(
    """
    willing eager happy sure confident hopeful certain optimistic skeptical sceptical glad proud afraid worried concerned convinced
    reluctant
    """
)
"""Adjectives whose clause or infinitive is what somebody thinks."""

PAPERS = _words(
    """
    analysis article assessment audit average bulletin census count data document documents email emails estimate estimates figure
    figures filing filings finding findings forecast indictment investigation lawsuit ledger ledgers letter memo newspaper numbers
    paper poll polls record records release report reports research results returns review statement statistics studies study suit
    survey surveys tally testimony transcript website
    """
)
"""Things that can say something as a person can."""
