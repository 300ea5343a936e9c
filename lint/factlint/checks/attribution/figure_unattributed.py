"""Disputable figures that nobody is named for: not in the sentence, beside it, or at the head of the paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.finding import Hit
from factlint.story import Story
from factlint.story.reporters import Sentence, has_a_reporter, linked, names_a_reporter, read
from factlint.text import Span
from factlint.words import word_set
from factlint.words.reporting import any_of

VALUES = ("figure", "reason")


@dataclass(frozen=True)
class Params:
    money: Decimal = Decimal(10_000)
    """Sums below this are let be."""
    count: Decimal = Decimal(300)
    """Exact counts below this are let be; an estimate is disputable from `estimate` on."""
    estimate: Decimal = Decimal(20)
    percent: bool = True
    public: tuple[str, ...] = ()
    """More things whose number anybody can look up, as singular nouns."""
    sections: tuple[str, ...] = ("body", "list")


_PUBLIC = word_set(
    """
    acre ballot block book card century chapter citizen copy county country day delegate demonstrator district edition election
    endorsement episode follower foot game goal hour inch item kilometer kilometre letter line lawmaker member meter metre mile
    minute month municipality nation neighborhood page paragraph party passenger percentage place play player point precinct
    protester province race room round row run school score seat second senator signature state step stop store story street student
    superdelegate superdelegates term thing time town tweet unit victory vote voter week win word yard year
    """
)
"""Things whose number is on public record or plain to see."""
_HARM = re.compile(
    r"\b(?:people|civilians?|soldiers?|troops|men|women|children|workers?|residents?|fighters?)?\s*(?:were|was|have been|had been)?\s*"
    r"(?:killed|wounded|injured|dead|died|displaced|deaths?|casualties|missing|homeless|infected|arrested)\b"
)
_LAW = re.compile(
    r"^[- ]+(?:(?!(?:in|of|to|for|from|on|at|by|with|over|and|or|as|into|worth)\b)[\w-]+[- ]+){0,3}"
    + any_of(
        """
        agreement aid award bail bill bond bonds budget bailout building buyout acquisition takeover merger megamerger campaign cap
        center complex contract contribution deal donation fee fine fund funding gift grant home house increase initiative
        investment judgment lawsuit loan mansion minimum mortgage package penalty plan plant prize program programme project
        proposal purchase raise request reward salary settlement stimulus tax ticket tuition verdict wage
        """
    )
)
"""A sum that only names a thing: "a $3 million grant"."""
_RULE = re.compile(
    r"\b"
    + any_of(
        """
        if must eligible ineligible threshold thresholds limit limits limited law laws rule rules required requires require qualify
        qualifies cap capped maximum minimum up_to at_most margin_of_error allows allow permits permit we we've our ours I my you
        your for_example for_instance imagine suppose
        """
    )
    + r"\b",
    re.IGNORECASE,
)
"""A sentence that says what the rules are, what would be, or what the writers counted themselves: nobody else's figure."""
_PLACE_SIZE = re.compile(
    r"\b(?:town|city|county|state|village|borough|country|nation|township|district|region|hamlet|suburb)(?:['’]s)?\b[^.;]{0,40}$"
)
_PEOPLE = re.compile(r"^[- ]*(?:[\w-]+ )?(?:people|residents|inhabitants|population)\b")
"""A place and how many live there."""
_BUDGET = re.compile(
    r"\b"
    + any_of(
        """
        allocat\\w+ appropriat\\w+ budgeted earmarked set_aside federal_funding state_funding federal_funds state_funds
        public_funding tax_rate taxed tax_on levy levies tariffs? dut(?:y|ies) interest_rate
        """
    )
    + r"\b",
    re.IGNORECASE,
)
"""Money and rates that a law or a budget sets: public record."""
_VOTES = re.compile(r"^ (?:of|in) (?:the |all )?(?:popular |total |statewide |early |first-round )?(?:votes?|ballots|delegates)\b")
_RUNS = re.compile(r"\b(?:home to|oversees?|operates?|runs|employs|houses)\s+(?:[\w-]+ ){0,2}$")
"""How big a body is that has a name: "employs nearly 600 people", "is home to 40 lakes"."""
_SEEN = re.compile(
    r"^ (?:[\w-]+ ){0,3}(?:gathered|lined up|queued|stood|sat|waited|packed|crowded|marched|cheered|watched|rallied|filed past|looked on)\b"
)
"""What a reporter sees and counts roughly: "about 60 people stood at the gate"."""
_FINED = re.compile(r"\bfine[sd]?\b[^.;]{0,40}$")
_SHARE_OF_PEOPLE = re.compile(r"^ (?:[\w-]+ ){0,2}population\b")
_DERIVED = re.compile(
    r"\b(?:total of|combined|an? (?:increase|decrease|rise|drop|decline|gain|loss|difference) of|up from|down from|compared with|"
    r"i\.e\.|or)\s*$",
    re.IGNORECASE,
)
_WHOLES = (Decimal(0), Decimal(50), Decimal(100))
"""Shares that are said rather than counted."""
_MASSES = word_set("tonne ton long_ton lb kg g oz barrel bbl litre gal MW GW kW TWh GWh MWh kWh")
_OWN_DATA = re.compile(
    r"\b(?:(?:we|our (?:reporters|newsroom|team)) (?:analy[sz]ed|reviewed|examined|compiled|counted|surveyed|found|calculated)|"
    r"our (?:own )?(?:analysis|review|count|survey|database)|how we (?:did|reported|analyzed)|"
    r"(?:analysis|review|investigation|count|survey|tally) (?:by|of [^.]{3,80}) (?:found|finds|shows|showed|has found))\b",
    re.IGNORECASE,
)
"""The story reports data of its own."""
_INTRODUCES = re.compile(r"\w[\"”’)*_]*\s?[:—]\s*$")
_RETURNS = re.compile(
    r"\b(?:according to|figures?|numbers?|totals?|estimates?|tally|data|counts?|amounts?|sums?|that (?:is|was|would))\b", re.IGNORECASE
)
"""A sentence that comes back to the figure before it."""
_TOPIC = re.compile(
    r"\b"
    + any_of(
        """
        polls? polling surveys? reports? study studies data statistics figures records? filings? documents? census budget audit
        analysis estimates? ratings? disclosures? rankings? index indictment lawsuit bulletin
        """
    )
    + r"\b",
    re.IGNORECASE,
)
"""A paper that the paragraph is about: its figures are that paper's."""
_HEAD = 40
"""The paragraph is about what its first so many characters name."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    sentences = read(article)
    if any(_OWN_DATA.search(sentence.words) for sentence in sentences):
        return
    starts = [sentence.local.start for sentence in sentences]
    heads = _heads(sentences)
    grouped: dict[Span, list[tuple[Figure, str]]] = {}
    for figure, source in zip(article.figures, article.figure_sources, strict=True):
        at = article.prose.local(figure.span).start
        number = bisect_right(starts, at) - 1
        if number < 0 or source is not None or sentences[number].block.kind not in params.sections:
            continue
        reason = _disputable(article, figure, params)
        if (
            reason
            and not _RULE.search(sentences[number].words)
            and article.quoted(figure.span) is None
            and not _sourced(article, sentences, number, heads[number])
        ):
            grouped.setdefault(sentences[number].block.span, []).append((figure, reason))
    for (figure, reason), *others in grouped.values():
        yield Hit(figure.span, {"figure": _named(article, figure), "reason": reason}, places=tuple(f.span for f, _ in others))


def _disputable(article: Facts, figure: Figure, params: Params) -> str:
    """What makes the figure one that a reader may doubt; "" for nothing."""
    size = max(abs(n) for n in (figure.low, figure.high, figure.value, Decimal(0)) if n is not None)
    before, after = _beside(article, figure)
    if figure.of in _PUBLIC or figure.of in params.public or _on_record(before, after):
        return ""
    if figure.kind == "money":
        return "a sum that somebody has added up" if size >= params.money and not _LAW.match(after) else ""
    if figure.kind in ("percent", "points"):
        idiom = figure.value == 1 and figure.kind == "points"
        return "a share that somebody has measured" if params.percent and size not in _WHOLES and not idiom else ""
    if figure.kind == "count" and size > 1 and (_HARM.match(after.lstrip()) or _HARM.search(before[-30:])):
        return "a toll that somebody has counted"
    if figure.kind == "measure":
        return "a quantity that somebody has measured" if figure.unit in _MASSES and size >= params.estimate else ""
    if figure.kind != "count" or (figure.of is None and size < params.count):
        return ""
    if figure.hedge and size >= params.estimate:
        return f"an estimate (“{figure.hedge}”)"
    return "a count too large to see" if size >= params.count else ""


def _named(article: Facts, figure: Figure) -> str:
    """The figure with its hedge and what it counts: "some 20 accords"."""
    before, after = _beside(article, figure)
    hedge = figure.hedge or ""
    words = article.prose.words(figure.span)
    if hedge and not before.rstrip().lower().endswith(hedge):
        hedge = ""
    counted = re.match(rf"[ -](?:[\w'’-]+ ){{0,2}}{re.escape(figure.of[:4])}\w*", after, re.IGNORECASE) if figure.of else None
    return " ".join(f"{hedge} {words}{counted.group() if counted else ''}".split())


def _on_record(before: str, after: str) -> bool:
    """The words around a figure show that anybody can look it up, or work it out."""
    populous = _PLACE_SIZE.search(before) is not None and _PEOPLE.match(after) is not None
    plain = (_DERIVED, _BUDGET, _RUNS, _FINED)
    return populous or any(p.search(before) for p in plain) or any(p.search(after) for p in (_BUDGET, _VOTES, _SHARE_OF_PEOPLE, _SEEN))


def _beside(article: Facts, figure: Figure) -> tuple[str, str]:
    """The words before and after a figure, as far as they tell what it counts."""
    local = article.prose.local(figure.span)
    text = article.prose.text
    return text[max(0, local.start - 60) : local.start], text[local.end : local.end + 60]


def _heads(sentences: Sequence[Sentence]) -> list[int]:
    """For each sentence the number of the first one of its paragraph, or of the list it is an item of."""
    heads: list[int] = []
    for number, sentence in enumerate(sentences):
        before = sentences[number - 1].block if number else None
        same = before is not None and (before == sentence.block or before.kind == sentence.block.kind == "list")
        heads.append(heads[-1] if same else number)
    return heads


def _sourced(article: Facts, sentences: Sequence[Sentence], number: int, first: int) -> bool:
    """Somebody or something stands for the figure: in the sentence, beside it in the paragraph, or at the paragraph's head."""
    here = sentences[number]
    before = sentences[max(first, number - 1) : number]
    after = [s for s in sentences[number + 1 : number + 2] if s.block == here.block and _RETURNS.search(s.words)]
    introduction = sentences[max(0, first - 1)]
    return (
        any(linked(article, s) or has_a_reporter(s.words) for s in (here, *before, *after))
        or names_a_reporter(sentences[first].words)
        or linked(article, sentences[first])
        or _TOPIC.search(here.words) is not None
        or _TOPIC.search(sentences[first].words, 0, _HEAD) is not None
        or _INTRODUCES.search(introduction.words) is not None
        or (here.block.kind == "list" and (linked(article, introduction) or has_a_reporter(introduction.words)))
    )
