"""The superlatives of an article: records, firsts, the only one; and whether a source says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.beside import sentence_at
from factlint.story.claims.model import KINDS, Claim, unsure
from factlint.story.claims.scope import Scoped, synonyms, weaker
from factlint.story.claims.superlatives import BEST, NTH, superlative
from factlint.story.claims.timed import since_when
from factlint.story.evidence import Evidence
from factlint.story.figures.stems import stem, stems
from factlint.story.reckoned.across.pool import weight
from factlint.story.reckoned.extremes import extreme
from factlint.story.reckoned.placed.series import over_years
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.worked.places import other_nth
from factlint.story.reckoned.worked.ranks import other_rank
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.scopes import BARE_TIMES
from factlint.words.claims.superlatives import AFTER_NO_OTHER, AFTER_THE_ONLY, NO_FIRSTS, RECORDS_KEPT, WHOSE_FIRST
from factlint.words.claims.worked import OF_TIMES
from factlint.words.patterns import alternatives

_THE = r"(?:the|its|his|her|their|our|[\w-]+[’']s?)"
_MOST = rf"(?:(?:{NTH}[- ])?{BEST}|fewest|(?:most|least) [a-z]+)"
_WORD = r"[^\W_][\w’'-]*"
_NOUNS = rf"(?:{_WORD} ){{0,4}}?{_WORD}"
_SCOPE = r"(?: (?:to|in|since|of|for|ever|at|on|from|among)\b)"
_PLAIN = lazy.regex(
    alternatives(
        ("ever", r"(?:first|best|worst|largest|biggest|highest|lowest|last|most|only)-ever(?: [\w’'-]+){1,3}", "first-ever race"),
        ("first to", rf"{_THE} (?:very |only )?first (?:{_NOUNS} )?(?:to|since|ever)\b(?! be sure)", "the first woman to"),
        ("apposed", r"(?:(?<=, )|(?<=[—–] ))(?:the|his|her|its|their) first(?= [A-Z\w][\w.’'-]* )", "a boat, the first it has"),
        (
            "only to",
            rf"{_THE} only (?:other )?{_NOUNS} {any_of(AFTER_THE_ONLY)}\b",
            "the only woman to",
        ),
        ("most of", rf"{_THE} (?:very )?{_MOST}(?: {_NOUNS})?{_SCOPE}", "the largest city in"),
        (
            "of a place",
            rf"(?:state|city|town|county|region|area|league|company|industry|sector|party)[’']s (?:{NTH}[- ])?{BEST} {_WORD}",
            "city's tallest tower",
        ),
        ("since", rf"{BEST}(?: {_NOUNS})? since\b", "highest level since"),
        ("first time", r"(?:for )?the (?:first|second|third) time (?:since|in|ever|that)\b", "for the first time in"),
        (
            "record of",
            r"(?:an?|its|their) record (?!(?:label|company|deal|store|shop|player|of|for|in|and)\b)(?:[a-z]+ )?[a-z]+",
            "a record pile",
        ),
        (
            "this season",
            rf"{_THE} (?:very )?first (?:{_NOUNS} )(?:this (?:season|year|month)|in (?:[a-z]+ )?(?:years|decades))\b",
            "its first loss this year",
        ),
        ("hit", r"the (?:worst|hardest)[- ](?:hit|affected) [a-z]+", "the worst hit county"),
        ("there is", rf"the {BEST} {_WORD} (?:available|possible)\b", "the lowest mark available"),
        ("a run", rf"(?:the |its |their |his |her |a )?{NTH} (?:[\w’'-]+ ){{1,3}}?(?:in a row|running)\b", "fourth rise in a row"),
        (
            "a straight run",
            rf"(?:the |its |their |his |her |a )?{NTH} (?:straight|consecutive|successive) (?!time)[a-z]+",
            "third straight loss",
        ),
        ("no other", r"(?<!there is )no other (?:[\w’'-]+ ){1,4}?(?:in|has|have|had)\b", "No other hospital in"),
        (
            "no earlier",
            rf"(?<!there is )no (?:earlier|previous) (?:[\w’'-]+ ){{1,4}}?{any_of(AFTER_NO_OTHER)}\b",
            "no earlier storm has",
        ),
        (
            "somebody's first",
            rf"{any_of(WHOSE_FIRST)}[’']s (?:first|only) (?!{any_of(NO_FIRSTS)}\b)(?!{any_of(OF_TIMES)}\b)[a-z-]+",
            "the company's first buyback",
        ),
        ("record", r"record[- ](?:breaking|setting|high|low)s?", "record-breaking"),
        before=r"(?<![\w-])(?:",
        after=")",
    ),
    re.IGNORECASE,
)
_FIRSTS = any_of(NO_FIRSTS)
_NO_RECORD = lazy.regex(
    alternatives(
        ("first", rf"first (?:{_FIRSTS}|of all)", "first lady"),
        ("only", "the only (?:way|thing|reason|question|difference|one)", "the only way"),
        ("most", "the most part|most (?:of|people|likely|recent|recently)", "most of"),
        ("one's best", "(?:latest|earliest|best|worst) (?:of|in|to|for|interests?|efforts?)", "best interests"),
        before=r"\b(?:",
        after=r")\b",
    ),
    re.IGNORECASE,
)


def superlatives(story: Story) -> Iterator[Claim]:
    """A claim for the first superlative of each sentence, outside quotations, and for each other one of which a table shows the order."""
    facts = story.article
    text = facts.local.text
    for sentence in facts.local.sentences:
        words = text[sentence.start : sentence.end]
        match = superlative(words) or next((one for one in _PLAIN.finditer(words) if _claimed(words, one)), None)
        if match is not None:
            local = Span(sentence.start + match.start(), sentence.start + match.end())
            if _of_story(facts, local):
                claim = _claim(story, local)
                yield (_nth(story, sentence) or claim) if claim.verdict == "not found" else claim
            yield from _in_tables(story, Span(local.end, sentence.end))
        elif others := list(_in_tables(story, sentence)):
            yield from others
        elif (other := _nth(story, sentence)) is not None:
            yield other


def _of_story(facts: Facts, local: Span) -> bool:
    span = facts.prose.span(local)
    block = facts.block(span)
    return facts.quoted(span) is None and (block is None or block.kind in KINDS)


_LOOSE = lazy.regex(
    rf"(?<![\w-])(?:the|its|their|his|her) (?:{NTH}[- ])?(?:{BEST}|best|fewest|(?:most|least)(?: [a-z]+)?)(?: {_WORD}){{0,2}}",
    re.IGNORECASE,
)
"""What is a claim where a table of a source has it: "the biggest saving", "the deadliest year"."""


def _in_tables(story: Story, within: Span) -> Iterator[Claim]:
    """The plain superlatives of a part of a sentence that a source has or a table is about."""
    for match in _LOOSE.finditer(story.article.local.text, within.start, within.end):
        local = Span(*match.span())
        if not _of_story(story.article, local) or _NO_RECORD.search(match[0]):
            continue
        if (said := _said(story, local)) is not None and not said[1]:
            yield Claim(story.article.prose.span(local), "superlative", "supported", evidence=(said[0],))
        elif (found := over_years(story, local) or _extreme(story, local)) is not None:
            yield Claim(story.article.prose.span(local), "superlative", found.verdict, found.detail, evidence=found.evidence)


_TIMES = any_of(OF_TIMES)
_FIRST = lazy.regex(
    r"\b(?:the|its|their|his|her|our|\w+['’]s) (?P<nth>first|second)" + rf"(?= (?!{_FIRSTS}\b)(?!{_TIMES}\b)[a-z])", re.IGNORECASE
)


def _nth(story: Story, sentence: Span) -> Claim | None:
    """The first or the second of something, where a source says which it is of the same."""
    for match in _FIRST.finditer(story.article.local.text, sentence.start, sentence.end):
        local = Span(*match.span("nth"))
        if _of_story(story.article, local) and (found := other_nth(story, local)) is not None:
            return Claim(
                story.article.prose.span(local), "superlative", found.verdict, found.detail, evidence=found.evidence, reckoned=True
            )
    return None


def _extreme(story: Story, local: Span) -> Reckoned | None:
    return next((found for source in story.sources if (found := extreme(story.article, local, source)) is not None), None)


def _claim(story: Story, local: Span) -> Claim:
    span = story.article.prose.span(local)
    if (other := other_rank(story, local)) is not None:
        return Claim(span, "superlative", other.verdict, other.detail, evidence=other.evidence, reckoned=True)
    found = _said(story, local)
    if (years := over_years(story, local)) is not None and (found is None or found[1]):
        return Claim(span, "superlative", years.verdict, years.detail, evidence=years.evidence)
    table = _extreme(story, local)
    if (timed := since_when(story, local)) is not None and (found is None or found[1] or timed.verdict != "supported"):
        return Claim(span, "superlative", timed.verdict, timed.detail, evidence=timed.evidence)
    if found is not None and not (found[1] and table is not None and table.verdict == "derived"):
        return Claim(span, "superlative", "conflicts" if found[1] else "supported", found[1], evidence=(found[0],))
    if table is not None:
        return Claim(span, "superlative", table.verdict, table.detail, evidence=table.evidence)
    return Claim(span, "superlative", "unchecked" if unsure(story) else "not found")


_DENIED = lazy.regex(r"(?:n['’]t(?: been)?|\bnot|\bnever(?: been)?|\bneither) $")


def _claimed(words: str, match: re.Match[str]) -> bool:
    return not _NO_RECORD.search(match[0]) and not _DENIED.search(words, max(0, match.start() - 16), match.start())


_RANKED = lazy.regex(rf"\b(?:first|only|unprecedented|record|never before|fewest|most [a-z]+|{NTH}|{BEST})\b", re.IGNORECASE)
_ALIKE = 0.5


def _said(story: Story, local: Span) -> tuple[Evidence, str] | None:
    """Where a source has the same rank in a sentence with most words of the claim, and by what it says less; the same words go first."""
    text = story.article.local.text
    words = text[local.start : local.end]
    wanted = fold(" ".join(words.split()))
    claim = Scoped(story.article, local)
    found: list[tuple[Evidence, str]] = []
    for source in story.sources:
        at = fold(source.facts.local.text).find(wanted) if stems(words) - stems(" ".join(_RANKED.findall(words))) else -1
        if at >= 0:
            place = Span(at, at + len(wanted))
            found.append((Evidence(source, source.facts.prose.span(place)), weaker(claim, Scoped(source.facts, place))))
    found_ranks = [fold(one[0]) for one in _RANKED.finditer(words)]
    ranks: frozenset[str] = frozenset().union(*map(synonyms, found_ranks))
    if claim.forever and ranks & {"largest", "biggest", "highest", "most", "lowest", "fewest", "best"}:
        ranks |= {"record"}
    if "record" in ranks:
        ranks |= {"largest", "biggest", "highest"} if claim.forever or fold(words).startswith(("a ", "its ", "their ")) else frozenset()
    topic = (stems(words) | stems(_goes_on(story, local))) - _NOT_OF - stems(" ".join(ranks))
    whole = stems(sentence_at(story.article, local.start)) | _numbers(sentence_at(story.article, local.start))
    for source in story.sources:
        for place in _alike(source, ranks, topic, whole):
            found.append((Evidence(source, source.facts.prose.span(place)), weaker(claim, Scoped(source.facts, place))))
    return next((one for one in found if not one[1]), found[0] if found else None)


def _goes_on(story: Story, local: Span) -> str:
    """The words after the claim, to the end of its clause: what it is the first of."""
    sentence = sentence_at(story.article, local.start)
    rest = story.article.local.text[local.end : local.end + 40]
    if story.article.local.text[local.start : local.end].endswith(" of"):
        rest = " ".join(rest.split(" ")[:3])
    return re.split(r"[,.;:!?—–(]", rest)[0] if sentence else ""


_NOT_OF = frozenset(map(stem, BARE_TIMES))
_SENTENCE = 4
"""Words of two sentences on the same that both rank something alike."""


def _alike(source: Source, ranks: frozenset[str], topic: frozenset[str], whole: frozenset[str]) -> Iterator[Span]:
    facts = source.facts
    for found in _RANKED.finditer(facts.local.text):
        if fold(found[0]) not in ranks or _NTH_BEFORE.search(facts.local.text, max(0, found.start() - 10), found.start()):
            continue
        if fold(found[0]) == "first" and _WHEN.match(facts.local.text, found.end()):
            continue
        if fold(found[0]) == "record" and _A_FILE.search(facts.local.text, max(0, found.start() - 16), found.end() + 8):
            continue
        said = sentence_at(facts, found.start())
        said = f"{_before(facts, found.start())} {said}" if _IT.match(said) else said
        theirs = stems(said) | _numbers(said)
        if (topic and _common(topic, theirs) >= _ALIKE * len(topic)) or weight(whole & theirs - _NOT_OF) >= _SENTENCE:
            yield Span(*found.span())


_IT = lazy.regex(r"(?:this|it|that|these|they)\b", re.I)
"""A sentence of a source that is about the one before it: "This is a record"."""


def _before(facts: Facts, at: int) -> str:
    sentence = facts.local.sentence_at(at)
    return sentence_at(facts, sentence.start - 2) if sentence is not None and sentence.start > 1 else ""


_NUMBER = lazy.regex(r"(?<![\d.,])\d[\d,]*\.?\d+")


def _numbers(words: str) -> frozenset[str]:
    """The numbers of two digits and more: what two sentences have in common as well as words."""
    return frozenset(f"#{found.replace(',', '')}" for found in _NUMBER.findall(words))


_WHEN = lazy.regex(rf" (?:{_FIRSTS}|{_TIMES})\b", re.I)
"""The first day, the first half."""
_A_FILE = lazy.regex(rf"\b{any_of(RECORDS_KEPT)} record|\brecord (?:was|is|label|shop|of|keep)", re.I)
"""A record that is kept is not one that is set."""
_NTH_BEFORE = lazy.regex(rf"\b{NTH}[- ]$", re.I)
"""The third-oldest is not the oldest."""


def _common(mine: frozenset[str], theirs: frozenset[str]) -> int:
    """How many stems two sentences share; long ones that begin alike are one: municipal, municipality."""
    heads = {one[:_HEAD] for one in theirs if len(one) > _HEAD}
    return sum(one in theirs or (len(one) > _HEAD and one[:_HEAD] in heads) for one in mine)


_HEAD = 7
