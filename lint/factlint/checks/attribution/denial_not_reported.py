"""What the story states as a fact and a source or another story has somebody flatly deny, without a word on the denial."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.stems import stems
from factlint.story.reporters import Sentence, read, reported
from factlint.text import SectionKind, Span, fold
from factlint.words import any_of
from factlint.words.attribution.softened import NOT_FLAT, REJECTS
from factlint.words.patterns import alternatives

VALUES = ("here", "there", "denial")


@dataclass(frozen=True)
class Params:
    shared: int = 3
    """How many content words the denial must have, and the story's sentence with it."""
    likeness: float = 0.75
    """The share of the denied words that the story's sentence must have."""
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""


_CHARGES = any_of("reports? claims? allegations? accusations? charges? suggestions? rumou?rs? assertions? statements?")
_REJECTS = any_of(REJECTS)
_SAID = any_of("said says insisted insists maintained maintains stated stressed")
_DENIED = lazy.regex(
    alternatives(
        (
            "denied",
            rf"(?<!to )(?<!be )(?<!was )(?<!were )(?<!been )\b(?:denied|denies|deny|{_REJECTS} (?:[\w-]+ ){{0,3}}?{_CHARGES}(?: "
            r"(?:by|from) [^,.;]{1,40})?) (?:that |of |any |having |it |he |she |they )*(?P<denied>[^.;,\"]{8,160})",
            "The mayor denied taking money from the builders",
        ),
        (
            "said that not",
            rf"\b{_SAID} (?:that )?(?:(?:it|he|she|they|the [\w-]+|its [\w-]+) (?:had|has|have|did|does|do|"
            r"was|were|would|is|are) (?:not|never)|no|none of) (?P<negated>[^.;,\"]{8,160})",
            "The mayor said he had never taken money from the builders",
        ),
    )
)
_COMMON = 60
"""A word that is in more sentences than this does not distinguish them."""
_NEGATES = lazy.regex(r"\b(?:not|never|no|none of)\b")
_BOTH_SIDES = lazy.regex(
    r"\b"
    + any_of(
        r"""
        den(?:y|ied|ies|ying|ials?) reject\w* dismiss\w* disput\w* refut\w* rebut\w* false untrue not_true unfounded baseless contest\w*
        """
    )
    + r"\b"
)
_NOT_FLAT = lazy.regex(r"[?\"]|\b" + any_of(NOT_FLAT) + r"\b|n't\b")


@dataclass(frozen=True)
class _Denial:
    """What somebody denies in another document, and where."""

    facts: Facts
    span: Span
    topic: frozenset[str]


def check(story: Story, params: Params) -> Iterator[Hit]:
    denials = [denial for source in (*story.worded, *story.rivals) for denial in _denials(source.facts)]
    article = story.article
    mine = [(sentence, fold(sentence.words), stems(sentence.words)) for sentence in read(article) if sentence.block.kind in params.sections]
    index: dict[str, list[int]] = defaultdict(list)
    for number, (_, _, topic) in enumerate(mine):
        for stem in topic:
            index[stem].append(number)
    noted: set[int] = set()
    for denial in denials:
        near = {number for stem in denial.topic for number in index.get(stem, ())[:_COMMON]}
        if any(_answers(mine[number][1], mine[number][2], denial, params) for number in near):
            continue
        for number in sorted(near - noted):
            sentence, words, topic = mine[number]
            if _shares(topic, denial, params) and not _ADMITS.search(words) and _flat(article, sentence, words):
                noted.add(number)
                place = article.prose.span(sentence.local)
                evidence = (Spot(denial.facts.document, denial.span, "the denial"),)
                values = {"here": "stated as fact", "there": "denied", "denial": denial.facts.prose.words(denial.span)}
                yield Hit(place, values, evidence=evidence)
                break
    yield from _admitted(story)


_ADMITS = lazy.regex(r"\b(?:admits?|admitted|admission|acknowledge[sd]?|concede[sd]?|confess(?:e[sd])?)\b(?! not\b)")
_HALF = 0.5
"""The share of the denied words that an admission must have."""


def _admitted(story: Story) -> Iterator[Hit]:
    """What is admitted in one outlet and denied in the other, in headlines too; nothing where the article has both."""
    mine, denied = list(_admissions(story.article)), list(_denials(story.article))
    both = {topic for _, topic in mine if any(_one_charge(topic, one.topic) for one in denied)}
    noted: set[Span] = set()
    for peer in story.rivals if not both else ():
        for place, topic in mine:
            denial = next((one for one in _denials(peer.facts) if _one_charge(topic, one.topic)), None)
            if denial is not None and place not in noted:
                noted.add(place)
                values = {"here": "admitted", "there": "denied", "denial": peer.facts.prose.words(denial.span)}
                yield Hit(place, values, evidence=(Spot(peer.facts.document, denial.span, "the denial"),))
        for own in denied:
            admission = next((where for where, topic in _admissions(peer.facts) if _one_charge(topic, own.topic)), None)
            if admission is not None and own.span not in noted:
                noted.add(own.span)
                values = {"here": "denied", "there": "admitted", "denial": peer.facts.prose.words(admission)}
                yield Hit(own.span, values, evidence=(Spot(peer.facts.document, admission, "the admission"),))


def _admissions(facts: Facts) -> Iterator[tuple[Span, frozenset[str]]]:
    """The sentences in which somebody admits something, with the stems of what is admitted."""
    for sentence in read(facts):
        admits = _ADMITS.search(fold(sentence.words))
        if admits is not None and not sentence.words.rstrip().endswith("?"):
            yield facts.prose.span(sentence.local), stems(sentence.words[admits.end() :])


def _one_charge(admitted: frozenset[str], denied: frozenset[str]) -> bool:
    common = len(admitted & denied)
    return common >= 2 and common >= _HALF * len(denied)


def _denials(facts: Facts) -> Iterator[_Denial]:
    for sentence in read(facts):
        words = fold(sentence.words)
        for match in _DENIED.finditer(words):
            topic = stems(match["denied"] or match["negated"])
            place = Span(sentence.local.start + match.start(), sentence.local.start + match.end())
            yield _Denial(facts, facts.prose.span(place), topic)


def _shares(topic: frozenset[str], denial: _Denial, params: Params) -> bool:
    common = len(topic & denial.topic)
    return common >= params.shared and common >= params.likeness * len(denial.topic)


def _answers(words: str, topic: frozenset[str], denial: _Denial, params: Params) -> bool:
    """The story has the denial, or says itself that it was not so."""
    common = len(topic & denial.topic)
    return (common >= 2 and _BOTH_SIDES.search(words) is not None) or (common >= params.shared - 1 and _NEGATES.search(words) is not None)


def _flat(article: Facts, sentence: Sentence, words: str) -> bool:
    """The story says so itself, without a doubt, a quotation or a source."""
    return not _NOT_FLAT.search(words) and not reported(article, sentence) and article.quoted(article.prose.span(sentence.local)) is None
