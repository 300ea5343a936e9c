"""Who is given the same words: by the article, by its sources and peers, by the turns of a transcript."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Quote, Speaker
from factlint.facts.names.spelling import rendering, slip
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.quotes.align import Alignment, align, may_share, most_shared
from factlint.story.quotes.index import Index, core, passages, verbatim_all
from factlint.story.quotes.narrowing import narrowed
from factlint.story.quotes.texts import texts
from factlint.story.quotes.transcripts import Turn, turn_at, turns
from factlint.story.quotes.verdicts import Strength, read_quote, strong
from factlint.story.quotes.words import BREAK, Words
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.attribution.cues import SPOKEN
from factlint.words.names.posts import IN_SPEAKERS
from factlint.words.names.runs import ROLES
from factlint.words.quotes.transcripts import TURN_ROLES

WORDS = 5
"""Fewer of the speaker's own words than this are anybody's."""

SAME = Strength(3.0, 0.8)

_LEAD = 4
"""Characters between a label and the mark of a turn that is quoted as a whole."""
MOST = 0.7
"""Within one article only quotations that agree in this share of their words are one remark."""


@dataclass(frozen=True)
class QuotedSpeaker:
    """Somebody who is given a quotation in a document."""

    facts: Facts
    span: Span
    """The mention, in the file."""
    name: str
    kind: str
    """person, organisation, place, turn, or "" where that is unknown."""
    beside: bool
    """Named in words beside the cue, or at the head of the turn; not inferred."""
    alone: bool = False
    """Named by one word right beside its verb, as people are by their surnames."""


@dataclass(frozen=True)
class SpeakerConflict:
    """The same words with two speakers: here, and in another place."""

    quote: Quote
    voice: QuotedSpeaker
    other: QuotedSpeaker
    passage: Span
    """The same words in the other voice's file."""
    peer: bool


def conflicts(story: Story) -> Iterator[SpeakerConflict]:
    """The quotations of the article whose words are given to somebody else elsewhere, in order; one conflict each.

    A quotation that any source gives to the same speaker is settled.
    """
    heard = _elsewhere_in_order(story)
    for quote in story.article.quotes:
        if quote.index not in heard:
            continue
        found = [*heard[quote.index], *_in_article(story, quote, read_quote(story, quote))]
        if not found:
            continue
        mine = _voice(story.article, quote.index)
        if mine is None:
            continue
        voices = [(voice, span, peer) for voice, span, peer in found if voice is not None]
        if any(compatible(story, mine, voice) for voice, _, _ in voices):
            continue
        for voice, span, peer in voices:
            yield SpeakerConflict(quote, mine, voice, span, peer)
            break


_Utterance = tuple[QuotedSpeaker | None, Span, bool]
"""Who is given words in another document, where they are there, and whether it is a peer."""


@once
def _elsewhere_in_order(story: Story) -> dict[int, tuple[_Utterance, ...]]:
    """By the index of each quotation that has words of its own: who else is given them."""
    others = [*story.worded, *story.rivals]
    found = {}
    for quote in story.article.quotes:
        words = read_quote(story, quote)
        if quote.kind != "title" and len(core(words, 0, len(words))) >= WORDS:
            own = story.article.local.quotes[quote.index]
            found[quote.index] = tuple(_elsewhere(story, words, others, (*own.nested, *_retold(story.article, own.inner))))
    return found


_RETELLS = lazy.regex(
    r"(?P<who>\b(?:I|[Ww]e)(?:['’](?:d|ve))? (?:have |had )?)?\b(?:told (?:me|us|them|him|her|you|everyone|everybody|people)|said|says"
    r"|promised(?: me| us)?|claims|claimed) (?:that )?(?P<what>[^.!?…]+)"
)


def _retold(article: Facts, quote: Span) -> Iterator[Span]:
    """What the speaker says that somebody else said, up to the end of the sentence: "The last man told us that …"; local."""
    for found in _RETELLS.finditer(article.prose.text, quote.start, quote.end):
        if found["who"] is None:
            yield Span(*found.span("what"))


def _elsewhere(story: Story, words: Words, others: list[Source], nested: tuple[Span, ...]) -> Iterator[_Utterance]:
    """Who is given the words in other documents; those that the speaker quotes, `nested`, may well be another's."""
    for source in others:
        read = texts(source.facts)
        spoken = turns(source)
        index = read.prose if spoken or source.speaker else read.spoken
        for start, end in _places(words, index, nested):
            span = source.facts.prose.span(index.words.span(start, end))
            yield _speaking(story, source, spoken, index.words.starts[start], span), span, source.peer


def _speaking(story: Story, source: Source, spoken: tuple[Turn, ...], at: int, words: Span) -> QuotedSpeaker | None:
    """Who speaks at a place of a source: whoever it quotes there, or else has the turn, or the one speaker it is declared to hold."""
    quote = _quote_at(source.facts, at)
    turn = turn_at(spoken, at)
    if quote is not None and (turn is None or quote.span.start > turn.span.end + _LEAD):
        return _heard(narrowed(story, source), source.facts, at)
    if turn is not None and turn.name != _ASKS:
        name = source.speaker if turn.name == _ANSWERS and source.speaker else turn.name
        name = _whose(story, name) if _INITIALS.fullmatch(name) else name
        return QuotedSpeaker(source.facts, source.facts.prose.span(turn.span), name, "turn", True) if name else None
    return QuotedSpeaker(source.facts, words, source.speaker, "turn", True) if source.speaker and not spoken else None


_ASKS, _ANSWERS = "Q", "A"
"""The sides of an interview; who answers is the speaker that the source is declared to hold, who asks is nobody by name."""


_INITIALS = lazy.regex(r"(?:[A-Z]\.?){2,4}")
_TWO = 2


def _whose(story: Story, label: str) -> str:
    """The one person of the article with the initials that a turn begins with, as notes of interviews have them.

    The label itself where it may be a surname, DAHL; empty for two letters that are nobody's initials or name.
    """
    wanted = label.replace(".", "")
    people = sorted({entity.name for entity in story.article.entities if entity.kind == "person"})
    if any(name.split()[-1].upper() == wanted for name in people):
        return label
    found = [name for name in people if wanted in _initials(name.split())]
    return found[0] if len(found) == 1 else "" if len(wanted) == _TWO else label


def _initials(words: Sequence[str]) -> tuple[str, str]:
    """Of all parts of a name, and of the first and the last one: AMK and AK of Anne-Marie Kovacs."""
    parts = [part for word in words for part in word.split("-") if part]
    return "".join(part[0].upper() for part in parts), parts[0][0].upper() + parts[-1][0].upper()


def _heard(narrow: Facts, facts: Facts, at: int) -> QuotedSpeaker | None:
    """Who speaks at a place of a source, by the facts of its part that the model has read."""
    return _voice_at(narrow, at if narrow is facts else narrow.prose.local(facts.prose.span(Span(at, at + 1))).start)


def _in_article(story: Story, quote: Quote, words: Words) -> Iterator[_Utterance]:
    """Earlier utterances of the article with the same words, or nearly."""
    facts = story.article
    index = texts(facts).spoken
    own = facts.local.quotes[quote.index]
    before = bisect_left(index.words.starts, own.inner.start)
    for start, end in _places(words, index, before=before, share=MOST):
        if end - start < MOST * len(words):
            continue  # testimonials and vows begin alike: "I'm thankful for the chance to work with …"
        at = index.words.starts[start]
        other = _quote_at(facts, at)
        if other is not None and other.utterance != own.utterance and other.index < own.index:
            yield _voice_at(facts, at), facts.prose.span(index.words.span(start, end)), False


def _places(
    words: Words, index: Index, nested: tuple[Span, ...] = (), before: int | None = None, share: float = 0.0
) -> Iterator[tuple[int, int]]:
    """Where the words are, or nearly the same, and not only those inside `nested`: first word and the one after the last.

    The same words may be anywhere; similar ones are looked for only in utterances that end by the word `before` and that have at least
    a `share` as many words.
    """
    exact = verbatim_all(words, 0, len(words), index)
    if exact:
        yield from ((at, at + len(words)) for at in exact)
    before = len(index.words) if before is None else before
    for low, high in passages(words, 0, len(words), index, 2.0):
        for start, end in _runs(index.words, low, high):
            if end > before or end - start < share * len(words) or not may_share(words, 0, len(words), index.words, start, end, WORDS):
                continue
            if most_shared(words, 0, len(words), index.words, start, end) < SAME.matched:
                continue
            made = align(words, 0, len(words), index.words, start, end, "overlap")
            if made is None or not _much(made) or any(words.span(made.start, made.end) in span for span in nested):
                continue
            if not any(at <= made.other_start < at + len(words) for at in exact):
                yield made.other_start, made.other_end


def _runs(words: Words, low: int, high: int) -> Iterator[tuple[int, int]]:
    start = low
    for at in range(low, high + 1):
        if at == high or words.keys[at] == BREAK:
            if at - start >= WORDS:
                yield start, at
            start = at + 1


def _much(alignment: Alignment) -> bool:
    return len(alignment.pairs) >= WORDS and strong(alignment, SAME)


def _quote_at(facts: Facts, at: int) -> Quote | None:
    quotes = facts.local.quotes
    index = bisect_right(quotes, at, key=lambda quote: quote.span.start) - 1
    return quotes[index] if index >= 0 and at < quotes[index].span.end else None


def _voice_at(facts: Facts, at: int) -> QuotedSpeaker | None:
    quote = _quote_at(facts, at)
    if quote is None or any(nested.start <= at < nested.end for nested in quote.nested):
        return None
    return _voice(facts, quote.index)


def _voice(facts: Facts, index: int) -> QuotedSpeaker | None:
    speaker = facts.speakers[index]
    if speaker is None or speaker.name is None or _for_another(facts, speaker):
        return None
    if _OFFICE.fullmatch(speaker.name):
        return _holder(facts, speaker)
    return QuotedSpeaker(facts, speaker.span, speaker.name, _kind(facts, speaker), speaker.named, _by_itself(facts, speaker))


_OFFICE = lazy.regex(
    r"(?:[A-Z][\w’'-]+ )*(?:Minister|Secretary|President|Premier|Chancellor|Mayor|Governor|Speaker|Chief|Leader|Commissioner)"
)


def _holder(facts: Facts, speaker: Speaker) -> QuotedSpeaker | None:
    """Who is named right after an office that the model took for a body: "said the First Minister, Ada Lind"; None for nobody."""
    at = bisect_left(facts.names, speaker.span.end, key=lambda name: name.span.start)
    if at == len(facts.names) or facts.names[at].kind != "person":
        return None
    name = facts.names[at]
    if facts.document.text[speaker.span.end : name.span.start] not in (", ", " "):
        return None
    return QuotedSpeaker(facts, name.span, facts.entities[name.entity].name, "person", speaker.named)


def clear(voice: QuotedSpeaker) -> bool:
    """The speaker is the one person whom the paragraph of a pronoun names before it, or else the paragraph before.

    Those whose relatives or things are named do not count.
    """
    facts, block = voice.facts, voice.facts.block(voice.span)
    if block is None or voice.kind != "person" or facts.document[voice.span].lower() not in ("he", "she"):
        return False
    before = _named_between(facts, block.span.start, voice.span.start)
    if not before:
        earlier = _before(facts, block)
        before = _named_between(facts, earlier.span.start, block.span.start) if earlier and earlier.kind == block.kind else set()
    return before == {voice.name}


def follows(voice: QuotedSpeaker, words: Span) -> bool:
    """The words are of a paragraph that is nothing but a quotation, right after the one that names the speaker beside a verb of saying."""
    facts = voice.facts
    own, before = facts.block(words), facts.block(voice.span)
    quote = facts.quoted(words)
    if own is None or before is None or quote is None or voice.kind != "person" or own.span.start <= before.span.start:
        return False
    alone = len(facts.document[own.span].strip()) <= len(quote.span) + 1
    named = facts.document[voice.span].lower() not in ("he", "she")
    return alone and named and _before(facts, own) == before


def _before(facts: Facts, block: Section) -> Section | None:
    """The block before another; None for the first."""
    number = bisect_left(facts.blocks, block.span.start, key=lambda b: b.span.start)
    return facts.blocks[number - 1] if number > 0 else None


def _named_between(facts: Facts, start: int, end: int) -> set[str]:
    """The people whom the words between two places name outside quotations."""
    return {
        facts.entities[name.entity].name
        for name in facts.names
        if name.kind == "person" and start <= name.span.start < end and facts.quoted(name.span) is None
        if not _OWNER.match(facts.document.text, name.span.end)
    }


_OWNER = lazy.regex(r"[’']s?\b|(?<=s)[’'] |s\b")


def one_speaker(article: Facts, index: int, peer: Facts, at: int) -> bool:
    """The quotation of the article, and the words at a local place of a peer, are given to people of one surname."""
    mine, theirs = _voice(article, index), _voice_at(peer, at)
    if mine is None or theirs is None or not mine.kind == theirs.kind == "person":
        return False
    return mine.name.split()[-1].lower() == theirs.name.split()[-1].lower()


def _kind(facts: Facts, speaker: Speaker) -> str:
    names = facts.names
    at = bisect_right(names, speaker.span.start, key=lambda name: name.span.end)
    if at < len(names) and names[at].span.overlaps(speaker.span):
        return names[at].kind
    return next((entity.kind for entity in facts.entities if entity.name == speaker.name), "")


_BODY = lazy.regex(
    rf"(?:[’']s)? (?:{'|'.join(map(re.escape, sorted(ROLES)))}|executives?|shares|stock|staff|employees|office|board|website)\b", re.I
)
_AT = lazy.regex(r"(?:\b(?:in|at|the|into|near|outside|across|inside|around|joined|joins) |[-‑])\Z", re.I)


def _by_itself(facts: Facts, speaker: Speaker) -> bool:
    """A single word that says something, with nothing between it and its verb: "Lind said"."""
    word = speaker.text
    if not word.istitle() or not word.isalpha() or speaker.cue is None or any(word.lower() in names for names in CAPITALS):
        return False
    first, last = sorted((speaker.span, speaker.cue))
    return facts.document[Span(first.end, last.start)] == " " and facts.document[speaker.cue].lower() in SPOKEN


def _surname(voice: QuotedSpeaker, documents: tuple[Facts, ...]) -> bool:
    """The model takes the word for a body or a place, but neither document uses it as one: "Velan chief Ada Lind", "in Velan".

    Of people who a story names by their surname alone the model knows no better.
    """
    if not voice.alone or len(voice.name.split()) > 1 or any(len(form.split()) > 1 for form in _other_forms(voice)):
        return False
    return not any(_as_body(facts, voice.name) for facts in documents)


@once
def _bodies(facts: Facts) -> dict[str, bool]:
    """Room for which words of a document name a body."""
    return {}


def _as_body(facts: Facts, word: str) -> bool:
    known = _bodies(facts)
    if word not in known:
        text = facts.prose.text
        places = (found.span() for found in re.finditer(rf"\b{re.escape(word)}\b", text))
        known[word] = any(_AT.search(text, max(0, start - 10), start) or _BODY.match(text, end, end + 30) for start, end in places)
    return known[word]


def _forms_of(facts: Facts, name: str | None) -> tuple[str, ...]:
    return next((entity.forms for entity in facts.entities if entity.name == name), ())


_SPEAKS_FOR = lazy.regex(
    r"\b"
    + any_of(
        r"""
        spokes\w+ press_(?:secretary|officer) on_behalf_of echo(?:ed|es|ing) quot(?:ed|es|ing) read(?:ing)?(?:_\w+){0,4}_(?:from|out) citing
        joint(?:ly)? together both recit(?:ed|es|ing) repeat(?:ed|ing|s) paraphras(?:ed|es|ing) signed_by co-?(?:wrote|authored)
        """
    )
    + r"\b",
    re.I,
)
_STOP = lazy.regex(r"[.!?][”\"’')]*\s+(?=[A-Z“\"‘'])|\n")
_JOINED = lazy.regex(r"(?:, [^,.;:!?]{1,40},)? (?:and|&) (?:[a-z]+ ){0,4}[A-Z]")
_WITH = lazy.regex(r"[A-Z][\w.’'-]+(?:, [^,.;:!?]{1,40},)? (?:and|&) (?:[a-z]+ ){0,3}\Z")


def _for_another(facts: Facts, speaker: Speaker) -> bool:
    """The words beside the mention say that the words are another's as well: a spokesman's, two people's, an echo."""
    document, span = facts.document, speaker.span
    before = _STOP.split(document[Span(max(0, span.start - 60), span.start)])[-1]
    after = _STOP.split(document[Span(span.end, span.end + 60)], maxsplit=1)[0]
    return bool(_SPEAKS_FOR.search(before) or _SPEAKS_FOR.search(after) or _JOINED.match(after) or _WITH.search(before))


_ROLES = lazy.regex(
    r"(?:" + any_of(TURN_ROLES) + r"(?:\b|(?=[_\d]))[. _]*)+",
    re.I,
)
CAPITALS = (
    frozenset("russia moscow kremlin russian".split()),
    frozenset("washington states america american administration pentagon us u.s".split()),
    frozenset("china beijing chinese".split()),
    frozenset("britain london uk kingdom downing british".split()),
    frozenset("eu brussels european union commission".split()),
    frozenset("ukraine kyiv kiev ukrainian".split()),
    frozenset("france paris elysee french".split()),
    frozenset("germany berlin german".split()),
    frozenset("iran tehran iranian".split()),
    frozenset("israel jerusalem israeli".split()),
    frozenset("japan tokyo japanese".split()),
    frozenset("india delhi indian".split()),
    frozenset("turkey ankara turkish".split()),
)


def compatible(story: Story, one: QuotedSpeaker, other: QuotedSpeaker) -> bool:
    """The two may be one speaker: they share a name, one is a government's seat or speaks for the other, or too little is known."""
    kinds = {"person" if _surname(voice, (one.facts, other.facts)) else voice.kind for voice in (one, other)}
    if len(kinds - {"turn"}) > 1 or kinds & {"", "place"}:
        return True
    if _ROLES.fullmatch(one.name) or _ROLES.fullmatch(other.name):
        return True
    if _on_the_bench(one, other) or _on_the_bench(other, one) or _on_the_stand(one, other) or _on_the_stand(other, one):
        return True
    mine, theirs = _forms(one), _forms(other)
    if not mine or not theirs or _shared(one, other) or _speaks_there(one, other) or _speaks_there(other, one):
        return True
    if any(mine & _plain(person.name, *person.aliases) and theirs & _plain(person.name, *person.aliases) for person in story.people):
        return True
    if _misspelt(one, other) or any(rendering(a, b) for a in _surnames(one) for b in _surnames(other)):
        return True  # one of the two is misspelt: the rules on names say so
    seats = [[number for number, names in enumerate(CAPITALS) if forms <= names] for forms in (mine, theirs)]
    # A seat speaks for anybody, except the seat of another government.
    return bool(set(seats[0]) & set(seats[1])) or bool(seats[0]) != bool(seats[1])


_COURT = lazy.regex(r"(?:the )?(?:court|judge|bench)", re.I)
_ACCUSED = lazy.regex(r"(?:the )?(?:defendant|accused|respondent)", re.I)


def _on_the_bench(turn: QuotedSpeaker, person: QuotedSpeaker) -> bool:
    """The court of a transcript is its judge, the defendant whoever the case is against: "Judge Ada Lind", "State v. Ada Lind"."""
    court, accused = _COURT.fullmatch(turn.name), _ACCUSED.fullmatch(turn.name)
    surnames = "|".join(map(re.escape, sorted(_surnames(person)))) if turn.kind == "turn" and (court or accused) else ""
    if not surnames:
        return False
    before = r"\b(?:judge|justice|magistrate|recorder|sheriff)" if court else r"\b(?:v|vs|versus|against)\b\.?"
    named = re.compile(rf"{before} (?:[^\W\d_][\w.’'-]* ){{0,3}}(?:{surnames})\b", re.I)
    return any(named.search(facts.document.text) for facts in (turn.facts, person.facts))


_WITNESS = lazy.regex(r"(?:the )?(?:witness|deponent)", re.I)


def _on_the_stand(turn: QuotedSpeaker, person: QuotedSpeaker) -> bool:
    """The witness of a transcript is anybody who has no turns there under a name."""
    surnames = "|".join(map(re.escape, sorted(_surnames(person)))) if turn.kind == "turn" and _WITNESS.fullmatch(turn.name) else ""
    return bool(surnames) and re.search(rf"\b(?:{surnames})\s?:", turn.facts.document.text, re.I) is None


def _speaks_there(body: QuotedSpeaker, person: QuotedSpeaker) -> bool:
    """The person is introduced as somebody of the body: "said Velan chief Ada Lind"."""
    start = person.span.start
    before = re.search(r"[^.,;:!?()“”\"\n]*\Z", person.facts.document[Span(max(0, start - 60), start)])
    return before is not None and re.search(rf"\b{re.escape(body.name)}\b", before[0]) is not None


def _misspelt(one: QuotedSpeaker, other: QuotedSpeaker) -> bool:
    return any(slip(a, b) for a in _surnames(one) for b in _surnames(other))


def one_in_two_spellings(story: Story, name: str, facts: Facts, other: str) -> bool:
    """Some words are given to `name` here and in another document to `other`, and their surnames are a slip apart."""
    for index, heard in _elsewhere_in_order(story).items():
        theirs = [v for v, _, _ in heard if v is not None and v.name == other and v.facts.document is facts.document]
        mine = _voice(story.article, index) if theirs else None
        if mine is not None and mine.name == name and any(_misspelt(mine, voice) for voice in theirs):
            return True
    return False


def _shared(one: QuotedSpeaker, other: QuotedSpeaker) -> bool:
    """The two have a name in common; for people their surnames, or the one name that one of them goes by."""
    if "organisation" in (one.kind, other.kind):
        return bool(_forms(one) & _forms(other))
    return bool(_surnames(one) & _forms(other) or _forms(one) & _surnames(other))


def _surnames(voice: QuotedSpeaker) -> set[str]:
    words = (re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name) for name in (voice.name, *_other_forms(voice)))
    return _plain(*(name[-1] for name in words if name))


def _forms(voice: QuotedSpeaker) -> set[str]:
    """The words of all names that the document has for a voice."""
    return _plain(voice.name, *_other_forms(voice))


def _other_forms(voice: QuotedSpeaker) -> tuple[str, ...]:
    if voice.kind == "turn":
        return ()
    return _forms_of(voice.facts, voice.name)


def _plain(*names: str) -> set[str]:
    letters = "".join(c for c in unicodedata.normalize("NFD", " ".join(names).lower()) if not unicodedata.combining(c))
    return {word for word in re.findall(r"[^\W\d_]+", letters) if len(word) > 1 and word not in IN_SPEAKERS}
