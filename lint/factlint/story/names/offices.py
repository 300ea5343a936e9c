"""The offices that an article gives people, mention by mention: minister of what, senator or representative, former or not."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.facts.names.offices import office_before
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story.names.people import running, unquoted
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.posts import APPOSED, DEPARTMENTS_OF, HEADS_OF, NO_PLACE, STATUSES_OF
from factlint.words.names.runs import ABBREVIATED, OPENERS


@dataclass(frozen=True, slots=True)
class Office:
    """An office beside a mention: "Deputy Foreign Minister Ana Sol", "Sol, the former mayor of Dunmore"."""

    entity: int
    span: Span
    """The words of the office, in the file."""
    name: Span
    """The mention, in the file."""
    text: str
    head: str
    """minister, secretary, representative, senator, governor, mayor, ambassador …"""
    portfolio: frozenset[str]
    """What a minister is minister of: "foreign", "finance"; empty where it is not said."""
    place: str
    """Of where, in lower case: "dunmore"; "" where it is not said."""
    status: str
    """former, then, acting, elect, late, deputy, candidate; "" for an office that is held in full."""
    before: bool
    """The office is before the name, as a title."""
    american: bool = False
    """A secretary of something other than state, as only American governments have: "Secretary of Labor"."""


_AMERICAN = frozenset({"defense", "labor", "homeland", "veterans", "commerce", "treasury", "transportation", "navy", "army"})
"""Departments whose heads are secretaries in America only; in Britain most secretaries are secretaries of state."""
_HEAD = "|".join(sorted(HEADS_OF, key=len, reverse=True))
_TITLE = lazy.regex(
    r"(?<![\w-])(?P<words>(?:[^\W\d_][\w’'-]*\.?[ -]){0,4})(?P<head>"
    + _HEAD
    + r")\b\.?(?P<of>(?: (?:of|for|to) (?:the )?[\w’' -]{2,40}?)?)"
    r"(?P<elect>-(?:elect|designate))? $",
    re.I,
)
_APPOSED = lazy.regex(
    rf",? (?:{any_of(APPOSED)} ){{0,2}}"
    r"(?P<words>(?:(?!of |for )[^\W\d_][\w’'.-]* ){0,4}(?:[^\W\d_]+-)?)"
    r"(?P<head>" + _HEAD + r")(?P<elect>-(?:elect|designate))?(?P<of>(?: (?:of|for|to) (?:the )?[\w’' -]{2,40})?)"
    r"(?=[,.;:!?)]| (?:and|who|said|since|until|from|at|in)\b)",
    re.I,
)
_GENITIVE = lazy.regex(r"['’]s? ")


@once
def offices(facts: Facts) -> tuple[Office, ...]:
    """The offices beside the mentions of people, in order of the mentions; those inside quotations are left out."""
    return tuple(found for name in unquoted(facts) for found in _beside(facts, name))


def _beside(facts: Facts, name: Name) -> list[Office]:
    block = running(facts, name)
    if block is None:
        return []
    text, local = facts.prose.text, facts.prose.local(name.span)
    found = []
    start = max(block.start, local.start - 80)
    end = _titled(text, local, start)
    title = office_before(text, start, end)
    if title is not None:
        found.append(_office(facts, name, title, 0, True, text[start : title.start("head")]))
    elif (title := _TITLE.search(text[start : end - 1] + " ")) is not None and not _list(text[start:end][: title.start()]):
        found.append(_office(facts, name, title, start, True))
    if text[local.end : local.end + 2] == ", ":
        apposed = _APPOSED.match(text, local.end, min(block.end, local.end + 120))
        if apposed is not None and not _GENITIVE.search(apposed["words"]):
            found.append(_office(facts, name, apposed, 0, False))
    return found


def _titled(text: str, name: Span, start: int) -> int:
    """Where the name begins for its title; "The mayor, Karen Whitlock, said" has a comma between."""
    apposed = text[name.start - 2 : name.start] == ", " and text[name.end : name.end + 1] in ",.;"
    if apposed and re.search(r"\b[Tt]he (?:[\w’'-]+ ){0,4}[\w’'-]+, $", text[start : name.start]):
        return name.start - 1
    return name.start


def _list(before: str) -> bool:
    """What precedes makes the title that of several: "Sens. Ann Boyd and"."""
    return bool(re.search(r"\b(?:and|or)\s*$", before))


def _lead(before: str) -> str:
    """The words right before an office that belong to it: its status, its department, names; not "told the former aide that"."""
    start = len(before)
    for word in reversed(list(_LEAD.finditer(before))):
        key = word[0].lower().strip(" -.")
        if not (word[0][0].isupper() or key in STATUSES_OF or key in DEPARTMENTS_OF) or key in OPENERS - STATUSES_OF.keys():
            break
        if word[0].rstrip().endswith(".") and (key not in ABBREVIATED | STATUSES_OF.keys() and len(key) > 4):
            break  # a sentence ends here
        start = word.start()
    return before[start:]


_PLACED = frozenset({"mayor", "governor", "premier"})
_OF_PLACE = lazy.regex(r" of ([A-Z][\w’-]+(?: [A-Z][\w’-]+)*)")


def _place(lead: str, text: str, end: int) -> str:
    """The place before an office, "Ontario Premier", or after the name that follows it, "Mayor Ann Boyd of Vik"; "" for none."""
    words = [word for word in re.split(r"[\s-]+", lead) if word[:1].isupper() and not word.isupper()]
    named = [word.lower() for word in words if word.lower().strip(".") not in NO_PLACE | STATUSES_OF.keys() | OPENERS]
    found = _OF_PLACE.match(text, end) if end and not named else None
    return " ".join(named) if named else found[1].lower() if found else ""


_LEAD = lazy.regex(r"[^\s-]+[\s-]+")


def _office(facts: Facts, name: Name, match: re.Match[str], offset: int, before: bool, words_before: str | None = None) -> Office:
    lead = _lead(match["words"] if words_before is None else words_before)
    words = [word for word in re.split(r"[^\w]+", lead.lower()) if word]
    of = [word for word in re.split(r"[^\w-]+", match["of"].lower()) if word]
    elect = (match["elect"] or "").lstrip("-").lower()
    status = next((STATUSES_OF[word] for word in (*reversed(words), elect) if word in STATUSES_OF), "")
    title = match["head"].lower().replace("under-", "under").removeprefix("under")
    head = HEADS_OF.get(title, title)
    if match["head"].lower().startswith("under"):
        status = "deputy"
    of_state = head == "secretary" and "state" in of
    named = of[of.index("for") :] if of_state and "for" in of else of
    departments = [word for word in (*words, *named) if word in DEPARTMENTS_OF]
    portfolio = frozenset(DEPARTMENTS_OF[word] for word in departments) or frozenset(["state"] if of_state else [])
    place = " ".join(word for word in of[1:] if word != "the") if not portfolio else ""
    if head in _PLACED and not place:
        place = _place(lead, facts.prose.text, facts.prose.local(name.span).end if before else 0)
    start = offset + match.start("head") - len(lead)
    span = Span(start, offset + max(match.end("head"), match.end("of"), match.end("elect")))
    american = head == "secretary" and not of_state and (bool(named) or not _AMERICAN.isdisjoint(departments))
    return Office(
        name.entity,
        facts.prose.span(span),
        name.span,
        facts.prose.text[span.start : span.end],
        head,
        portfolio,
        place,
        status,
        before,
        american,
    )
