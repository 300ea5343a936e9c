"""Slips of typing: words typed twice ("the the", "of the of the", "is is"), a comma inside a word ("safe,r and"), two spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Edit, Fix, Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.dates.calendar import MONTH
from factlint.words.hygiene.doubled import EMPHATIC, SUBJECTS, TAILS

VALUES = ("words", "problem", "times")
"""The words, what is wrong with them; " (and 3 more)" for spaces."""
LABELS = {
    "twice": "a word twice in a row",
    "comma": "a comma inside a word",
    "spaces": "two spaces between words",
}

_WORD = (
    "the a an and or but of to from with for at by as than if when where which who whose what this these those it its his our their my your"
    " he she they we are is was were be been being has have will would could should may might must can cannot not also most about into"
    " after between because while until during against in on under said says told asked added"
)
_PREPOSITION = "of to in from with for on at by into after before between under over during through against about"
_SINGLE = lazy.regex(rf"(?<![\w'’.,-])(?P<first>{'|'.join(_WORD.split())})\s+(?P=first)(?![\w'’-])", re.IGNORECASE)
_PAIR = lazy.regex(rf"(?<![\w'’.,-])(?P<first>(?:{'|'.join(_PREPOSITION.split())}) (?:the|a|an|his|her|their|its))\s+(?P=first)(?![\w'’-])")
_LONG = lazy.regex(r"(?<![\w'’.,&/-])(?P<first>[A-Za-z][a-z]{3,})\s+(?P=first)(?![\w'’&/-]|[,.] ?[a-z]+ [a-z]+ \1)", re.IGNORECASE)
_SPACES = lazy.regex(r"(?<=[^\s|])  (?=[^\s|])")
_COLUMNS = lazy.regex(r"\S(?: {3,}|\t)\S|\S  \S[^\n]*\S  \S[^\n]*\S  \S")
"""Spaces that lay out a table in plain text."""
_SENTENCE_END = lazy.regex(r"""[.?!:…]['"”’)\]]*(?P<spaces> +)(?=\S)""")
_STYLE = 0.2
"""The share of sentences followed by two spaces from which on that is how somebody types, and no slip."""
_SPOKEN = ("speech", "fragment")
_CLAUSE = lazy.regex(r"[.;:!?—–()]")
_SUBJECT = lazy.regex(
    rf"\b{any_of(SUBJECTS)}\b",
    re.I,
)
"""Words by which a clause may be the subject, or end with its verb: "what the matter is is unclear", "the thing is is that"."""
_PHRASAL = lazy.regex(
    r"\b"
    + any_of(
        """
        [a-z]+(?:ed|en|own|old|ing|ought|aught|oken|orn) came come comes go goes went gone put set sat hand hands log logs check
        carry carries move moves live lives turn turns call calls run ran brought sworn let stay take took kick kicks vote votes
        work works hang held hold led lead it them him her us
        """
    )
    + r" $",
    re.I,
)
_WHEN = lazy.regex(rf" (?:{MONTH}\b|[A-Z][a-z]+day\b|(?:late|early|mid)\b|\d)")
_TAIL = any_of(TAILS)
_BREAK = lazy.regex(r"<br\b", re.I)
_COMMA = lazy.regex(rf"(?<![\w'’,.@/:&-])(?P<head>[A-Za-z]?[a-z]{{2,}}),(?P<tail>{_TAIL})(?=[\s.;:!?)\"”]|, )")


@dataclass(frozen=True)
class Params:
    allow: tuple[str, ...] = ("her", "had", "that", "do", "more", "over", "through", "by", "before")
    """Words that may follow themselves: "more and more" is written without the "and", "what he did was was found"."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for each slip in running text, and one for all spaces; what a speaker repeats is skipped."""
    article = story.article
    text = article.prose.text
    blocks = [block for block in article.local.blocks if block.kind not in ("code", "frontmatter", "table", "boilerplate")]
    yield from _spaces(article, blocks)
    for block in blocks:
        taken: set[int] = set()
        for pattern in (_SINGLE, _PAIR, _LONG):
            for found in pattern.finditer(text, block.span.start, block.span.end):
                if found.start() in taken or not _typed_twice(text, block.span, found, pattern, params):
                    continue
                hit = _hit(story, Span(found.start(), found.end()), len(found["first"]))
                if hit is not None:
                    taken.add(found.start())
                    yield hit
        for found in _COMMA.finditer(text, block.span.start, block.span.end):
            span = article.prose.span(Span(*found.span()))
            yield Hit(span, {"words": found[0], "problem": "has a comma inside a word", "times": ""}, "comma")


def _typed_twice(text: str, block: Span, found: re.Match[str], pattern: re.Pattern[str], params: Params) -> bool:
    """The second word is a slip, and no name, no emphasis, and no verb of another clause."""
    first, second = found["first"], found[0][-len(found["first"]) :]
    low = first.lower()
    if second.lower() != second or low in params.allow or (first != second and first.capitalize() != first):
        return False
    before = text[max(block.start, found.start() - 120) : found.start()]
    if pattern is _LONG:
        return low not in EMPHATIC and low not in _WORD.split()
    if low in ("is", "was", "are", "were"):
        return not _SUBJECT.search(_CLAUSE.split(before)[-1])
    if low in ("in", "on", "under"):
        return not (_PHRASAL.search(before) and _WHEN.match(text, found.end(), block.end))
    return True


def _hit(story: Story, local: Span, length: int) -> Hit | None:
    article = story.article
    span = article.prose.span(local)
    quote = article.quoted(span)
    if quote is not None and quote.kind in _SPOKEN:
        return None
    gap = article.prose.span(Span(local.start + length, local.end))
    if _BREAK.search(article.document[gap]):
        return None  # "was<br>was": the lines of a verse
    plain = len(gap) == local.end - local.start - length
    fix = Fix((Edit(gap, ""),), safe=True) if plain else None
    return Hit(span, {"words": article.prose.words(span), "problem": "is repeated", "times": ""}, "twice", fix=fix)


def _single_marks(text: str, block: Section, at: int) -> bool:
    """Single marks are open before the place and closed after it: perhaps the words of others, which are left alone."""
    before, after = text[block.span.start : at], text[at : block.span.end]
    return re.search(r"(?<!\w)['‘](?=\w)", before) is not None and re.search(r"['’](?!\w)", after) is not None


def _spaces(article: Facts, blocks: Sequence[Section]) -> Iterator[Hit]:
    """Two spaces within a line, outside of quotations and of anything laid out in columns; no page shows them."""
    document, text = article.document, article.prose.text
    if document.kind == "html":
        return
    ends = [found["spaces"] for block in blocks for found in _SENTENCE_END.finditer(text, block.span.start, block.span.end)]
    typed = sum(len(spaces) == 2 for spaces in ends) > _STYLE * len(ends)
    after_ends = {found.start("spaces") for found in _SENTENCE_END.finditer(text)} if typed else set()
    places: list[Span] = []
    for block in blocks:
        if _COLUMNS.search(text, block.span.start, block.span.end):
            continue
        for found in _SPACES.finditer(text, block.span.start, block.span.end):
            span = article.prose.span(Span(*found.span()))
            plain = found.start() not in after_ends and document[span] == "  "
            if plain and article.quoted(span) is None and not _single_marks(text, block, found.start()):
                places.append(span)
    if places:
        first, *rest = places
        at = article.prose.local(first)
        near = text[text.rfind(" ", 0, at.start) + 1 : at.start], re.split(r"\s", text[at.end : at.end + 40], maxsplit=1)[0]
        values = {"words": "  ".join(near), "problem": "has two spaces in it", "times": f" (and {len(rest)} more)" if rest else ""}
        fix = Fix(tuple(Edit(span, " ") for span in places), safe=True)
        yield Hit(first, values, "spaces", tuple(rest), fix=fix)
