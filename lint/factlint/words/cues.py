"""Words that report speech: the verbs, their forms, and how firmly they say that somebody spoke."""

from __future__ import annotations

import re

SAYING = frozenset(
    """
    say tell add ask answer reply respond explain note argue claim declare announce state insist contend maintain assert
    warn caution admit concede acknowledge confess agree disagree boast joke quip quote recall remember recount
    remark observe comment write tweet post text email message blog retweet testify swear vow pledge promise predict
    suggest propose urge demand complain lament deny reject counter retort rebut conclude continue begin go stress
    emphasize emphasise underscore reiterate repeat reveal disclose report relate describe call dub label brand term
    name characterize characterise denounce condemn blast slam deride decry criticize criticise accuse blame praise
    hail tout mock ridicule dismiss refer read proclaim pronounce profess deem exclaim shout yell scream cry whisper
    mutter murmur gush sigh laugh chant sing plead beg implore muse wonder think believe feel consider see know find
    fear worry hope expect want wish point address speak talk cite allege opine offer venture volunteer interject
    interrupt chime snap shoot fire thunder fume rail scold lecture lambast lambaste rip vent protest object
    summarize summarise elaborate clarify confirm affirm attest certify signal indicate hint imply mean inform
    advise counsel recommend encourage order instruct direct command rule find hold decide tease taunt bemoan
    bristle chide gripe grouse inquire intone opine preach publish echo caption headline entitle vouch marvel
    theorize theorise speculate postulate posit surmise recite reason guess figure liken compare portray paint
    depict exhort beseech entreat coach press prod beam scoff sneer roar bellow growl groan hiss enthuse exult gloat
    stammer blurt fret credit cast frame defend justify concur sum pen sign
    """.split()
)
"""Lemmas that can bring in someone's words."""

PLAIN = frozenset(
    """
    say tell add reply explain note argue claim declare announce state insist contend maintain assert warn caution
    admit concede acknowledge quip joke remark observe comment write tweet post testify recall respond answer ask
    continue conclude stress emphasize emphasise reiterate repeat complain lament counter retort exclaim shout yell
    """.split()
)
"""Lemmas that beside a quotation leave no doubt that it was said."""

NAMING = frozenset("call dub label brand term name characterize characterise describe refer deem proclaim deride mock denounce".split())
"""Lemmas that take what somebody calls somebody."""

WEAK = frozenset(
    """
    think believe feel consider see know find fear worry hope expect want wish mean go begin hold decide read rule order figure guess
    direct command wonder muse address speak talk fire shoot credit frame cast defend justify pen sign sum mock propose ask
    """.split()
)
"""Lemmas that are thought or done as often as said: a verb of saying over one of them has the word."""

SAYINGS = frozenset(
    """
    claim assertion statement promise pledge vow remark comment call warning contention argument suggestion belief view description
    characterization characterisation declaration insistence admission acknowledgment accusation complaint criticism quip joke mantra
    slogan motto tweet post message letter memo speech testimony response reply answer question request demand refusal phrase word
    quote explanation assessment prediction proposal denial announcement opinion conclusion essay article column book op-ed email
    """.split()
)
"""Nouns for what somebody says; their owner is the speaker."""

WORDINGS = frozenset("phrase word term line slogan motto expression label hashtag wording mantra".split())
"""Nouns for words that somebody chooses."""

TEXTS = frozenset(
    """
    statement email e-mail letter memo message note post tweet article piece story report column op-ed essay editorial ad video clip
    release cover sign placard banner poster page photo picture advertisement flyer leaflet pamphlet headline text document card
    """.split()
)
"""Nouns for what words stand on: who makes one says what it says."""

_IRREGULAR = {
    "quipped": "quip", "quipping": "quip", "chimed": "chime",
    "said": "say", "says": "say", "saying": "say", "told": "tell", "wrote": "write", "written": "write", "thought": "think",
    "felt": "feel", "saw": "see", "seen": "see", "knew": "know", "known": "know", "found": "find", "meant": "mean", "swore": "swear",
    "sworn": "swear", "began": "begin", "begun": "begin", "went": "go", "gone": "go", "goes": "go", "sang": "sing", "spoke": "speak",
    "spoken": "speak", "held": "hold", "read": "read", "shot": "shoot", "cast": "cast", "sung": "sing", "put": "put",
    "puts": "put", "putting": "put",
}  # fmt: skip


def _forms(lemma: str) -> list[str]:
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    forms = [lemma, third, stem + "ed", stem + "ing"]
    if re.search(r"[^aeiou][aeiou][bdgmnprt]$", lemma):
        forms += [lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"]
    return forms


FORMS: dict[str, str] = {form: lemma for lemma in sorted(SAYING) for form in _forms(lemma)} | _IRREGULAR
"""Every form → its lemma, lower case."""

SPOKEN = frozenset(
    form for form, lemma in FORMS.items() if (lemma in PLAIN and form != lemma and not form.endswith(("ing", "s"))) or form == "says"
)
"""Forms that are hardly ever anything but a verb: "said", "tweeted"."""

_WORD = re.compile(r"[a-z]+", re.IGNORECASE)


def lemma(word: str) -> str | None:
    """The reporting verb a word is a form of; None for other words."""
    return FORMS.get(word.lower())


def reports(text: str) -> bool:
    """The text holds a form of a reporting verb, or "according to"."""
    # One alternation of all forms is a hundred times slower than looking each word up.
    return any(found[0].lower() in FORMS for found in _WORD.finditer(text)) or "ccording to" in text
