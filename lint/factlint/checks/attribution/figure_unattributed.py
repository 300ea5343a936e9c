"""Disputable figures that nobody is named for: not in the sentence, beside it, or at the head of the paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.checks.attribution._doubt import GRAVE, REASONS, Doubt, Thresholds, doubt
from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.claims.printed import printed
from factlint.story.events.amounts import LOOSE, loose_figures
from factlint.story.reporters import Sentence, has_a_reporter, linked, names_a_reporter, read, reported
from factlint.text import SectionKind, Span
from factlint.words import any_of
from factlint.words.attribution.crowds import NO_PAPER
from factlint.words.attribution.doubt import (
    ACCOUNTS,
    BEING_SO,
    BUDGETS,
    PLATFORMS,
    PUBLIC,
    RESULTS,
    RULES,
    SEEN_DOING,
    SIZED_PLACES,
    TRADED,
)
from factlint.words.patterns import alternatives

VALUES = ("figure", "reason", "answer")
LABELS = REASONS


@dataclass(frozen=True)
class Params:
    money: Decimal = Decimal(10_000)
    """Smaller sums are skipped."""
    count: Decimal = Decimal(300)
    """Smaller exact counts are skipped."""
    estimate: Decimal = Decimal(20)
    """Smaller estimates and quantities are skipped."""
    percent: bool = True
    """Whether shares and rates are looked at."""
    public: tuple[str, ...] = ()
    """More things whose number anybody can look up, as singular nouns."""
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""


_RULE = lazy.regex(
    rf"\b{any_of(RULES)}\b|\b(?:graph|chart|map|table)s? (?:below|above)\b|\b(?:shown|listed) (?:below|above)\b|\bby 20[2-9]\d\b",
    re.IGNORECASE,
)
"""A sentence that says what the rules are, what would be, or what the writers counted themselves: nobody else's figure."""
_NEAR = 60
"""Characters on either side of a figure in which words say what it is of."""
_PLACE_SIZE = lazy.regex(rf"\b{any_of(SIZED_PLACES)}(?:['’]s)?\b[^.;]{{0,40}}$")
_PEOPLE = lazy.regex(r"^[- ]*(?:[\w-]+ )?(?:people|residents|inhabitants|population)\b")
"""A place and how many live there."""
_BUDGET = lazy.regex(rf"\b{any_of(BUDGETS)}\b", re.IGNORECASE)
"""Money and rates that a law or a budget sets: public record."""
_OF_A_SORT = lazy.regex(
    rf"^ (?:[\w’'-]+ ){{0,2}}[\w’'-]+s(?:,? (?:that|where|which|who|with|without) | (?:(?:still|now|already) )?{any_of(BEING_SO)}\b)"
)
"""How many of them are so: "25 districts where", "34 counties have a drop box"."""
_VOTES = lazy.regex(r"^ (?:of|in) (?:the |all )?(?:popular |total |statewide |early |first-round )?(?:votes?|ballots|delegates)\b")
_RUNS = lazy.regex(r"\b(?:home to|oversees?|operates?|runs|employs|houses)\s+(?:[\w-]+ ){0,2}$")
"""How big a body is that has a name: "employs nearly 600 people", "is home to 40 lakes"."""
_SEEN = lazy.regex(rf"^ (?:[\w-]+ ){{0,3}}{any_of(SEEN_DOING)}\b")
"""What a reporter sees and counts roughly: "about 60 people stood at the gate"."""
_FINED = lazy.regex(r"\bfine[sd]?\b[^.;]{0,40}$")
_ON_A_PLATFORM = lazy.regex(rf"^ (?:[\w-]+ ){{0,2}}on {any_of(PLATFORMS)}\b")
_INHABITANTS = lazy.regex(r"^ inhabitants\b|^ (?:people|staff|men|women|workers) (?:work|are employed)\b")
"""How big a place is: "has 1.4 million inhabitants", "where 200 people work"."""
_LISTED = lazy.regex(rf"\b(?:shares?|stocks?)\b(?: [\w’'&-]+){{0,5}}? {any_of(TRADED)}(?: [a-z]+){{0,3}} $", re.IGNORECASE)
"""What is to be seen on an exchange: "shares in Sund Foods rose by nearly 6%"."""
_ACCOUNTS = lazy.regex(rf"\b{any_of(ACCOUNTS)}\b", re.IGNORECASE)
_RESULTS = lazy.regex(rf"\b{any_of(RESULTS)}\b", re.IGNORECASE)
"""The story reports what a company has published of its year: profit, turnover and sales are the company's."""
_SHARE_OF_PEOPLE = lazy.regex(r"^ (?:[\w-]+ ){0,2}population\b")
_DERIVED = lazy.regex(
    r"\b(?:an? (?:increase|decrease|rise|drop|decline|gain|loss|difference) of|up from|down from|compared with|"
    r"i\.e\.|or)\s*$",
    re.IGNORECASE,
)
_JUDGES = any_of("estimate[ds] reckon(?:ed|s) calculate[ds] value[ds] said says puts? gave gives reported claimed confirmed disclosed")
_WHO = rf"(?:which|that|what) (?!{any_of(NO_PAPER)}\b)(?:[\w’'-]+ ){{1,5}}"
_COSTS = any_of("""
    would had has have will could costs? at was were is are to_be be worth totall?ed paid brought_in bring_in raised? comes?_to came_to
    number(?:ed|s)? as earned lost lose reached reach about around some roughly nearly almost over at least more than up to an estimated
""")
_JUDGED = (
    lazy.regex(rf"\b{_WHO}{_JUDGES}(?: {_COSTS}){{0,5}} ?$"),
    lazy.regex(rf"^,? (?:an? (?:figure|sum|number|total|amount|estimate|price|bill|cost) )?{_WHO}{_JUDGES}\b"),
)
"""A relative clause says whose figure it is: "$30,000, which the orchestra estimated", "which the orchestra estimated cost $30,000"."""
_RECORD = lazy.regex(r"\b(?:record|all-time) (?:high|low)s?\b", re.IGNORECASE)
"""A record is reported as a superlative, with its figure."""
_OWN_DATA = lazy.regex(
    alternatives(
        (
            "we counted",
            "(?:we|our (?:reporters|newsroom|team)) (?:analy[sz]ed|reviewed|examined|compiled|counted|surveyed|found|calculated)",
            "we counted",
        ),
        ("our analysis", "our (?:own )?(?:analysis|review|count|survey|database)", "our analysis"),
        ("how we did it", "how we (?:did|reported|analyzed)", "how we did"),
        before=r"\b(?:",
        after=r")\b",
    ),
    re.IGNORECASE,
)
"""The story reports data of its own."""
_DATA = lazy.regex(
    alternatives(
        (
            "collecting data",
            r"\b(?:collect|compil|gather|analy[sz]|scrap|plott|visuali[sz])(?:e|ed|es|ing) (?:(?:the|this|"
            r"these|its|our) )?(?:[\w-]+ )?data\b",
            "compiling the inspection data",
        ),
        ("data that was collected", r"\bdata (?:was|were) (?:collected|obtained|taken|gathered|compiled|scraped)\b", "data were collected"),
        (
            "an analysis found",
            r"\b(?:analysis|review|investigation|count|survey|tally) (?:by|of [^.]{3,80}) (?:found|finds|shows|showed|has found)\b",
            "analysis of 40 contracts found",
        ),
    ),
    re.IGNORECASE,
)
"""The story describes a data set: its figures are from there."""
_POLL = lazy.regex(
    r"\b(?:poll|survey|study|trial|researchers|scientists)\b[^.;]{0,60}\b(?:shows?|finds?|found|showed|suggests?|released|published|conducted)\b"
)
_LEAD = 4
"""Sentences in which a story says what it reports."""
_TALLY = lazy.regex(r"^[^.:]{1,50}?\s?[:–—-]\s+(?:[a-z]+ ){0,3}[$£€]?$|^[*•\s]*$")
_SCORES = lazy.regex(r"(?:[:,;(]|\band) [A-Z][\w.’' ]{0,24}? [\d,.]+(?=[,;.)]|$| and\b)")
_INTRODUCES = lazy.regex(r"\w[\"”’)*_]*\s?[:—]\s*$")
_RETURNS = lazy.regex(
    r"\b(?:according to|figures?|numbers?|totals?|estimates?|tally|data|counts?|amounts?|sums?|that (?:is|was|would))\b", re.IGNORECASE
)
"""A sentence that comes back to the figure before it."""
_NOTED = lazy.regex(r"[(\[]+(?:[Ss]ources?|[Vv]ia|[Cc]redit|[Ss]ee)\b")
"""A sentence in brackets that gives the source of the one before: "(Source: Harbor Office, 2013)"."""
_LONG_AGO = lazy.regex(
    r"\b(?:in|of|by|from|since|until|around|during|after|before) (?:the )?1[0-7]\d\d"
    r"(?:s\b|\b(?! (?:[a-z]+ )?(?:[a-z]{2,}s|people|men|women|children)\b))",
    re.IGNORECASE,
)
"""A sentence of history: what it counts is in every book about it."""
_TOPIC = lazy.regex(
    r"\b"
    + any_of(
        """
        polls? polling surveys? reports? study studies data statistics figures records filings? documents? census
        budget(?!_(?:deficit|surplus|gap|hole|shortfall)) audit analysis estimates? projections? forecasts? ratings? disclosures? rankings?
        (?<!mass_)index indictment lawsuit bulletin
        """
    )
    + r"\b",
    re.IGNORECASE,
)
"""A paper that the paragraph is about: its figures are that paper's."""
_HEAD = 40
"""The paragraph is about what is named within this many characters of its start."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit for the first grave figure of each paragraph, and one for all other figures of the story; labels as in `_doubt.REASONS`."""
    found = list(_unsourced(story.article, params))
    if found and _of_data(story.article):
        figures = [replace(one, doubt=Doubt("data")) for one in found]
        yield _hit(story, sorted(figures, key=lambda one: one.figure.span.start))
        return
    grouped: dict[Span, list[_Found]] = {}
    for one in found:
        grouped.setdefault(one.block, []).append(one)
    paragraphs = _once_each([sorted(group, key=lambda one: one.doubt.rank) for group in grouped.values()])
    yield from (_hit(story, group) for group in paragraphs if group[0].doubt.label in GRAVE)
    others = [one for group in paragraphs if group[0].doubt.label not in GRAVE for one in group]
    if others:
        yield _hit(story, sorted(others, key=lambda one: one.figure.span.start))


def _once_each(paragraphs: Sequence[list[_Found]]) -> list[list[_Found]]:
    """The paragraphs whose first figure no earlier one begins with; the figures of the others go to the earlier one."""
    firsts: dict[object, list[_Found]] = {}
    for group in paragraphs:
        figure, doubt = group[0].figure, group[0].doubt
        key = (figure.value, figure.unit, doubt.label) if figure.value is not None and doubt.label in GRAVE else object()
        firsts.setdefault(key, []).extend(group)
    return list(firsts.values())


def _of_data(article: Facts) -> bool:
    """The story says that somebody gathered or went through data, or begins with a poll."""
    sentences = read(article)
    return any(_DATA.search(one.words) for one in sentences) or any(_POLL.search(one.words) for one in sentences[:_LEAD])


@dataclass(frozen=True)
class _Found:
    """A doubtful figure that nobody is named for."""

    figure: Figure
    doubt: Doubt
    block: Span


def _hit(story: Story, group: Sequence[_Found]) -> Hit:
    first, *more = group
    figure, reason = _named(story.article, first.figure), first.doubt.reason
    if first.doubt.label not in GRAVE and more:
        figure, reason = f"{figure} and {len(more)} more", reason if first.doubt.label == "data" else "large numbers"
    values = {"figure": figure, "reason": reason, "answer": _answer(story, first.figure)}
    return Hit(first.figure.span, values, first.doubt.label, places=tuple(one.figure.span for one in more))


def _answer(story: Story, figure: Figure) -> str:
    """What has the figure, of the story's own sources: the one to name; a question where none has it. It is no evidence of a mistake."""
    found = printed(story, figure)
    if found is None:
        return "who says so?"
    facts = found.source.facts
    who = f" ({found.speaker})" if found.speaker else ""
    words = facts.prose.words(found.span)
    said = "it" if words == story.article.prose.words(figure.span) else f"“{words}”"
    return f"{facts.document.where(found.span.start)}{who} has {said}"


def _unsourced(article: Facts, params: Params) -> Iterator[_Found]:
    sentences = read(article)
    if any(_OWN_DATA.search(sentence.words) for sentence in sentences):
        return
    starts = [sentence.local.start for sentence in sentences]
    heads = _heads(sentences)
    limits = Thresholds(params.money, params.count, params.estimate, params.percent)
    for figure, given in _figures(article, sentences, starts):
        number = bisect_right(starts, article.prose.local(figure.span).start) - 1
        if number < 0 or given or sentences[number].block.kind not in params.sections:
            continue
        before, after = _beside(article, figure, sentences[number])
        why = Doubt("estimate") if figure.value is None and figure.hedge in LOOSE else doubt(figure, before, after, limits)
        if (
            why is not None
            and not _public(figure, why, before, after, params)
            and not _on_record(before, after)
            and not _tallied(sentences[number], before, after)
            and not _RULE.search(sentences[number].words)
            and not _RECORD.search(sentences[number].words)
            and not (_ACCOUNTS.search(sentences[number].words) and _publishes_results(article))
            and not _LONG_AGO.search(sentences[number].words)
            and article.quoted(figure.span) is None
            and not _sourced(article, sentences, number, heads[number])
        ):
            yield _Found(figure, why, sentences[number].block.span)


@once
def _publishes_results(article: Facts) -> bool:
    """The story is on what a company has published of its year."""
    return any(_RESULTS.search(sentence.words) for sentence in read(article))


def _figures(article: Facts, sentences: Sequence[Sentence], starts: Sequence[int]) -> Iterator[tuple[Figure, bool]]:
    """The figures, then the loose ones ("thousands of fans"), each with whether somebody gives it: "estimated at" has nobody."""
    for figure, source in zip(article.figures, article.figure_sources, strict=True):
        yield figure, source is not None and bool(article.attributions[source].source)
    for loose in loose_figures(article):
        place = article.prose.span(loose.span)
        if article.block(place) is not None:
            number = bisect_right(starts, loose.span.start) - 1
            whole = number >= 0 and loose.span in sentences[number].local
            yield replace(loose, span=place), not whole or reported(article, sentences[number], place)


def _public(figure: Figure, why: Doubt, before: str, after: str, params: Params) -> bool:
    """Anybody can look up or see how many there are; how many of them were hurt, or are so or so, nobody can."""
    some = why.label == "toll" or before.endswith(("record ", "Record ")) or (why.label != "people" and _OF_A_SORT.match(after) is not None)
    return (figure.of in PUBLIC and not some) or figure.of in params.public


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
    before_it = (_DERIVED, _BUDGET, _RUNS, _FINED, _LISTED)
    after_it = (_BUDGET, _VOTES, _SHARE_OF_PEOPLE, _SEEN, _ON_A_PLATFORM, _INHABITANTS)
    judged = _JUDGED[0].search(before) is not None or _JUDGED[1].search(after) is not None
    return populous or judged or any(p.search(before) for p in before_it) or any(p.search(after) for p in after_it)


def _beside(article: Facts, figure: Figure, sentence: Sentence | None = None) -> tuple[str, str]:
    """The words before and after a figure, as far as they show what it counts; those of its sentence, where that is given."""
    local = article.prose.local(figure.span)
    text = article.prose.text
    first, last = (sentence.local.start, sentence.local.end) if sentence else (0, len(text))
    return text[max(first, local.start - _NEAR) : local.start], text[local.end : min(last, local.end + _NEAR)]


def _tallied(sentence: Sentence, before: str, after: str) -> bool:
    """A line of a tally: "Deaths: at least 857", "Apple – 39.2%", "Victoria 576, Tasmania 13, Queensland 6"."""
    whole = before == sentence.words[: len(before)] and after == sentence.words[len(sentence.words) - len(after) :]
    return (whole and _TALLY.search(before) is not None and len(after) <= 30) or len(_SCORES.findall(sentence.words)) >= 3


def _heads(sentences: Sequence[Sentence]) -> list[int]:
    """For each sentence the number of the first one of its paragraph, or of the list it is an item of."""
    heads: list[int] = []
    for number, sentence in enumerate(sentences):
        before = sentences[number - 1].block if number else None
        same = before is not None and (before == sentence.block or before.kind == sentence.block.kind == "list")
        heads.append(heads[-1] if same else number)
    return heads


def _sourced(article: Facts, sentences: Sequence[Sentence], number: int, first: int) -> bool:
    """Somebody or something vouches for the figure: in the sentence, beside it in the paragraph, or at the paragraph's head."""
    here = sentences[number]
    before = sentences[max(first, number - 1) : number]
    after = [s for s in sentences[number + 1 : number + 2] if s.block == here.block and (_RETURNS.search(s.words) or _NOTED.match(s.words))]
    introduction = sentences[max(0, first - 1)]
    return (
        any(linked(article, s) or has_a_reporter(s.words) for s in (here, *before, *after))
        or any(_TOPIC.search(s.words) or _NOTED.match(s.words) for s in after)
        or names_a_reporter(sentences[first].words)
        or linked(article, sentences[first])
        or _TOPIC.search(here.words) is not None
        or _TOPIC.search(sentences[first].words, 0, _HEAD) is not None
        or _INTRODUCES.search(introduction.words) is not None
        or (here.block.kind == "list" and (linked(article, introduction) or has_a_reporter(introduction.words)))
    )
