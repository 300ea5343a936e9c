"""The words English reports with: verbs and nouns of saying, thinking, wanting and judging, by what they take."""

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
    mention muse mutter note object observe opine plead pledge post posit predict proclaim promise pronounce propose protest quip
    rail reaffirm reason reassure recall recount reiterate relate remark remember remind repeat reply report respond retort reveal
    rue say scoff shout sniff speculate spell state stress suggest summarise summarize surmise swear tell testify theorise theorize
    threaten tweet underline underscore urge volunteer vow warn wonder write yell conclude continue demand ask question retweet rule
    recommend request signal insinuate stipulate
    """
)
"""Verbs whose clause or quotation is what somebody says."""

THOUGHT = _words(
    """
    assume believe consider decide determine doubt dream estimate expect fear feel figure foresee forecast guess hope imagine judge
    know learn perceive project realise realize reckon regret suppose suspect think understand wish worry calculate find concur see
    mean prove indicate show demonstrate read
    """
)
"""Verbs whose clause is what somebody thinks or has found out; only with a clause."""

WISH = _words(
    "want hope seek plan intend promise vow pledge threaten refuse decline agree offer prefer like love demand wish expect propose vote"
)
"""Verbs whose infinitive is what somebody wants to do or have done."""

APPEAR = _words("seem appear")
"""Verbs whose infinitive is an impression that nobody is named for."""

JUDGEMENT = _words(
    """
    accuse acknowledge address announce applaud assail attack back bash bemoan blame blast cast champion challenge chide cite claim
    condemn credit criticise criticize cheer decry defend demand denounce deny deride describe detail disavow discuss dismiss
    dispute downplay endorse emphasise emphasize explain express favor favour fault hail highlight invoke lambaste lament lampoon
    laud lay list mention mock note oppose outline pan portray praise predict prefer promise propose push question rebuff rebuke
    recall recount reiterate reject release repeat repudiate ridicule rip scold slam stress suggest support tout trumpet trash urge
    vow warn welcome underscore unveil
    """
)
"""Verbs whose object is what somebody talks about, for or against."""

NAMING = _words(
    "call label brand dub describe characterise characterize portray depict deem consider name declare liken compare term regard view see"
)
"""Verbs that say what somebody holds a thing to be: an object and a complement."""

ABOUT = {
    "talk": _words("about of"),
    "speak": _words("about of on out against"),
    "call": _words("for on"),
    "point": _words("to"),
    "refer": _words("to"),
    "object": _words("to"),
    "warn": _words("of about against"),
    "complain": _words("about of"),
    "joke": _words("about"),
    "worry": _words("about"),
    "muse": _words("about on over"),
    "argue": _words("for against"),
    "agree": _words("with on to"),
    "disagree": _words("with on over"),
    "comment": _words("on about"),
    "allude": _words("to"),
    "hint": _words("at"),
    "push": _words("for"),
    "lobby": _words("for against"),
    "advocate": _words("for"),
    "respond": _words("to"),
    "focus": _words("on"),
    "hope": _words("for"),
    "boast": _words("about of"),
    "brag": _words("about of"),
    "apologise": _words("for"),
    "apologize": _words("for"),
    "wonder": _words("about"),
    "ask": _words("about for"),
    "say": _words("of about"),
    "rail": _words("against at about"),
    "vouch": _words("for"),
    "testify": _words("about"),
    "weigh": _words("on"),
    "dream": _words("of about"),
    "insist": _words("on"),
}
"""Verbs that report through a preposition: "called for calm", "warned of delays"."""

ADVERBS = _words("reportedly allegedly supposedly apparently purportedly ostensibly seemingly")
"""Adverbs that make a sentence hearsay."""

NOUNS = _words(
    """
    accusation admission allegation announcement argument assertion assessment assumption assurance belief charge claim comment
    complaint conclusion concern contention criticism declaration demand denial determination doubt estimate expectation explanation
    fear finding forecast hope idea impression insistence notion observation opinion plea pledge prediction promise proposal report
    remark reminder rumor rumour statement suggestion suspicion theory threat view vow warning word
    """
)
"""Nouns that report with a clause, or with of, about, for: "the claim that", "his promise of"."""

PAPERS = _words(
    """
    analysis assessment audit bulletin census court data document documents email emails estimate estimates figure figures filing
    filings finding findings forecast indictment investigation judge lawsuit letter memo newspaper paper poll polls record records
    release report reports research review statement statistics studies study suit survey surveys testimony transcript tweet website
    """
)
"""Things that can say something as a person can."""
