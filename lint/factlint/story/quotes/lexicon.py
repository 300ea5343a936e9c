"""The words that decide how much a change to a quotation matters, and the pairs of words that are the same one."""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.words.grammar import OTHERS, VERBS

MODALS = frozenset("may might could would should must can will shall ought 'd".split())
CONDITIONS = frozenset("if unless except only until provided unlikely perhaps maybe possibly probably allegedly apparently".split())
_AMOUNTS = (
    "all every each both everyone everybody everything always entire whole",
    "most mostly usually",
    "many much several often",
    "some someone somebody something sometimes",
    "few little rarely seldom fewer less",
    "half",
    "nearly almost",
    "more",
)
QUANTIFIERS = {word: group for group, words in enumerate(_AMOUNTS) for word in words.split()}
"""Words of quantity, and which of them say nearly the same."""

FILLER_RUNS = frozenset(
    tuple(run.split())
    for run in (
        "um|uh|er|erm|ah|eh|hmm|mm|oh|well|like|you know|you see|i mean|you know what i mean|kind of|sort of"
        "|and um|and uh|um and|uh and|so uh|but uh"
    ).split("|")
)

STAGE = frozenset(
    """laughs laughter laughing applause cheers cheering boos booing inaudible unintelligible crosstalk pause silence chuckles sighs ph sp
    sic phonetic indistinct off-mic translated interpreter emphasis""".split()
)
"""What transcripts put into round brackets: nobody said it."""

FUNCTION_WORDS = frozenset(
    """a an the this that these those and or but so as if then than of to in on at by for from with into onto over under about after before
    up down out off through during between among against upon within i me my mine myself we us our ours ourselves you your yours yourself
    he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what when where why how
    there here am is are was were be been being do does did done doing have has had having 's 'd will would shall should can could may
    might must not no nor just also very too really well now even still only some any all both each much many more most such own same
    get got go going one 1 because while until yet ever""".split()
)

PRONOUNS = frozenset(
    "i me my we us our you your he him his she her it its they them their this that these those there here who one 1".split()
)

_OUR = frozenset(
    "colour favour labour honour neighbour behaviour harbour humour rumour vapour flavour armour endeavour parlour savour splendour tumour "
    "vigour candour clamour demeanour fervour glamour odour rigour rancour saviour valour".split()
)
_PAIRS = dict(
    pair.split("/")
    for pair in """centre/center theatre/theater metre/meter litre/liter fibre/fiber calibre/caliber sombre/somber lustre/luster
    defence/defense offence/offense licence/license pretence/pretense practise/practice programme/program grey/gray towards/toward
    afterwards/afterward backwards/backward forwards/forward cheque/check tyre/tire kerb/curb plough/plow
    sceptical/skeptical sceptic/skeptic
    mould/mold enquiry/inquiry enquiries/inquiries enquire/inquire ageing/aging judgement/judgment acknowledgement/acknowledgment
    catalogue/catalog dialogue/dialog analogue/analog aluminium/aluminum jewellery/jewelry manoeuvre/maneuver pyjamas/pajamas
    storey/story storeys/stories whisky/whiskey yoghurt/yogurt cosy/cozy draught/draft mum/mom mums/moms learnt/learned burnt/burned
    spelt/spelled dreamt/dreamed leapt/leaped amongst/among whilst/while skilful/skillful fulfil/fulfill instalment/installment
    enrolment/enrollment wilful/willful adviser/advisor advisers/advisors e-mail/email anaesthetic/anesthetic paediatric/pediatric
    orthopaedic/orthopedic haemorrhage/hemorrhage oestrogen/estrogen foetus/fetus encyclopaedia/encyclopedia leukaemia/leukemia
    anaemia/anemia mr/mister gov/governor sen/senator rep/representative gen/general sgt/sergeant lt/lieutenant capt/captain
    mama/momma""".split()
)
_ISE = re.compile(r"(?<=.{3})(?:is|iz|ys|yz)(e|es|ed|ing|er|ers|able|ation|ations|ational)$")
_DOUBLED = re.compile(r"(?<=[aeiou])ll(ed|ing|er|ers|or|ors)$")


@lru_cache(maxsize=65536)
def spelling(word: str) -> str:
    """The word as an American desk spells it; a key to compare by, not always a word."""
    for stem in (word, *(word[:-n] for n in (1, 2, 3) if len(word) > n + 4)):
        if stem in _PAIRS:
            word = _PAIRS[stem] + word[len(stem) :]
            break
    at = word.find("our")
    if at > 0 and any(word.startswith(stem, max(0, at + 3 - len(stem))) for stem in _OUR if at + 3 >= len(stem)):
        word = word[:at] + "or" + word[at + 3 :]
    word = _ISE.sub(r"iz\1", word)
    return _DOUBLED.sub(r"l\1", word)


_CONTRACTED = {"'s": frozenset(("is", "has", "us")), "'d": frozenset(("would", "had", "did")), "saint": frozenset(("street",))}

SHORT_FORMS = frozenset(_CONTRACTED).union(*_CONTRACTED.values())
"""Words that may be the same one as a word of another spelling."""


@lru_cache(maxsize=65536)
def same_word(one: str, other: str) -> bool:
    """The two keys stand for one spoken word: a short form and its full form, two spellings."""
    if one == other:
        return True
    if other in _CONTRACTED.get(one, ()) or one in _CONTRACTED.get(other, ()):
        return True
    return spelling(one) == spelling(other)


_ENDINGS = re.compile(r"(?:ing|edly|ed|ies|es|s|ly|er|e|y)$")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """What inflected forms of a word have in common, crudely."""
    if len(word) <= 3:
        return word
    word = _ENDINGS.sub("", spelling(word))
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


_FORMS = {word: frozenset(row) for row in (*VERBS, *OTHERS) for word in row}


def inflected(one: str, other: str) -> bool:
    """Two forms of one word: a plural, a tense."""
    return stem(one) == stem(other) or other in _FORMS.get(one, ())


def content(word: str) -> bool:
    """The word carries meaning of its own."""
    return word not in FUNCTION_WORDS


def number(word: str) -> bool:
    return word[:1].isdigit()
