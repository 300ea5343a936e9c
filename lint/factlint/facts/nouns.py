"""What a number counts: the head of the noun after it, without a language model."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.words import word_set

WORD = re.compile(r"[A-Za-zÀ-ÿ][\w’'-]*")
_STOPS = word_set("""
    a an the and or but nor so yet of in on at by for with from to as into onto over under after before since until than that which
    who whom whose when where while if because is are was were be been being has have had do does did will would can could may might
    must shall should not no never said says told he she it they we you i his her its their our this these those there here then now
    also only just even still about around during through between among against without within across per via out up down off away
    back ago later earlier more less fewer most least each every all both either neither any some such one two three four five six
    seven eight nine ten including according due died dead killed injured hurt wounded missing arrested charged voted came went got
    took made left gave showed tested worked lived joined signed remained became received attended won sold bought seen sent shot
    built held kept paid put set known spent lost found percent per years months days
    last first second third next past toward towards northwest northeast southwest southeast north south east west together away
    annually total tall long wide deep high old respectively apiece overall combined altogether compared following like through
    times nationwide statewide worldwide hourly daily weekly monthly yearly early late several many next ahead behind
    above below them us me him whatever anyone others
""")
_VERBS = word_set("""
    says has does is was gets goes makes takes shows includes remains comes becomes needs wants means leaves gives sees plus versus
    minus times alike afterwards always towards besides perhaps
""")
_PLURALS = {
    plural: one or plural
    for plural, _, one in (
        pair.partition("/")
        for pair in word_set("""
    people/person men/man women/woman children/child policemen/policeman police troops/troop feet/foot teeth/tooth mice/mouse
    geese/goose lives/life wives/wife knives/knife data media criteria/criterion aircraft personnel fishermen/fisherman
    firemen/fireman gunmen/gunman servicemen/serviceman congressmen/congressman businesses/business shelves/shelf halves/half
    cattle sheep staff persons/person crew freshmen/freshman spokesmen/spokesman gas series species headquarters alumni/alumnus
    syllabi/syllabus fish deer offspring faculty homeless indices/index livestock grandchildren/grandchild
    schoolchildren/schoolchild salmon
""")
    )
}
"""Plurals that do not end in s, or do in the singular too, to their singular."""


def singular(word: str) -> str:
    """The singular of a counted noun, lower case; the word itself where that is not plain."""
    word = word.lower().removesuffix("'s").removesuffix("’s").rstrip("'’")
    if word in _PLURALS:
        return _PLURALS[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")) and not word.endswith("aches"):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


PEOPLE = word_set("""
    person man woman child boy girl adult minor teenager baby infant pupil student teacher professor worker employee staff volunteer
    member official officer policeman soldier troop marine sailor pilot driver passenger crew tourist visitor guest resident inhabitant
    citizen villager farmer fisherman miner nurse doctor patient victim survivor casualty fatality civilian militant rebel fighter
    gunman suspect prisoner inmate detainee hostage migrant refugee immigrant protester demonstrator marcher activist journalist reporter
    editor player coach athlete fan spectator voter candidate delegate senator lawmaker legislator councillor minister mayor judge
    lawyer juror shareholder investor customer client user viewer reader listener subscriber owner tenant engineer scientist
    researcher expert consultant contractor cook guard firefighter medic paramedic rescuer pensioner veteran widow orphan parent
    mother father son daughter brother sister cousin relative friend neighbour neighbor colleague applicant participant respondent
    foreigner national american briton german italian russian male female dancer singer actor musician artist writer climber skier
    cyclist motorist pedestrian commuter shopper diner worshipper pilgrim priest monk nun clerk manager executive director
""")
"""Singulars of nouns that count people."""


_GAP = re.compile(r"(?: of (?:the|its|their|those|these|all|his|her|our) | of |[ \u00a0]|-)(?=[A-Za-zÀ-ÿ])")
_NOT_AFTER_HYPHEN = word_set("way time fold odd ish plus style something sided old to for all and or")
_LY_NOUNS = word_set("family assembly supply ally bully rally fly anomaly butterfly monopoly")


def noun_after(text: str, at: int, stop: int, heads: int = 2) -> str | None:
    """The head of the noun that a number counts: the first plural within five words, else the last word before a verb or a stop.

    With one head a second plural is not part of the noun: "one in five adults smokes".
    """
    return phrase_after(text, at, stop, heads)[0]


def phrase_after(text: str, at: int, stop: int, heads: int = 2) -> tuple[str | None, int]:
    """The head of the noun that a number counts and where it ends; None and the end of the number for none."""
    gap = _GAP.match(text, at, stop)
    if not gap:
        return None, at
    if gap[0] == "-":
        word = WORD.match(text, gap.end(), stop)
        noun = word[0].lower().split("-")[0] if word else ""
        return (singular(noun), gap.end() + len(noun)) if noun and noun not in _NOT_AFTER_HYPHEN else (None, at)
    last: re.Match[str] | None = None
    for word in _run(text, gap.end(), stop):
        if is_plural(word[0]):
            head = _last_plural(text, word, stop) if heads > 1 else word
            return singular(head[0]), head.end()
        if word[0] == "magnitude":
            return "magnitude", word.end()
        if not word[0][0].isupper() and not (word[0].endswith("ed") and len(word[0]) > 4):
            last = word
    return (singular(last[0]), last.end()) if last else (None, at)


def _run(text: str, at: int, stop: int) -> Iterator[re.Match[str]]:
    """Up to five words that are together, before a verb, an adverb or a small word."""
    for _ in range(5):
        word = WORD.match(text, at, stop)
        plain = word[0].lower() if word else ""
        if word is None or plain in _STOPS or plain in _VERBS or (plain.endswith("ly") and plain not in _LY_NOUNS):
            return
        yield word
        at = word.end() + 1
        if text[word.end() : at] not in (" ", "\u00a0"):
            return


def _last_plural(text: str, word: re.Match[str], stop: int) -> re.Match[str]:
    """ "Corrections officers": where a second plural follows at once, that is the head."""
    second = WORD.match(text, word.end() + 1, stop) if text[word.end() : word.end() + 1] == " " else None
    if second and is_plural(second[0]) and second[0].lower() not in _STOPS and second[0].lower() not in _VERBS:
        return second
    return word


def is_plural(word: str) -> bool:
    low = word.lower()
    if low in _PLURALS:
        return True
    return (
        len(low) > 3
        and low.endswith("s")
        and not low.endswith(("ss", "us", "is", "'s", "’s", "ous"))
        and not word.isupper()
        and low not in _NO_PLURAL
    )


_NO_PLURAL = word_set("""
    texas illinois arkansas kansas massachusetts paris wales james charles thomas williams jones adams harris davis lewis business
    previous hours
""")

_OF = re.compile(r" (?:in|of|worth of|for) (?:(?:the|its|their|all|those|these|new|his|her|our|annual|state|federal) )*(?=[a-z])")


def purpose(text: str, at: int, stop: int) -> str | None:
    """What the money or the measure is of: "in loans", "of cargo", "a $5 million grant"."""
    of = _OF.match(text, at, stop)
    if of:
        return noun_after(text, of.end() - 1, stop)
    word = re.compile(r"[- ](?=[a-z]{3})").match(text, at, stop)
    return noun_after(text, at, stop) if word else None


_PERCENT_OF = re.compile(r" of (?:(?:the|its|their|all|those|these|his|her|our) )*(?=[A-Za-z])")


def share_of(text: str, at: int, stop: int) -> str | None:
    of = _PERCENT_OF.match(text, at, stop)
    return noun_after(text, of.end() - 1, stop) if of else None
