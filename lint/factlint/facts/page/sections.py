"""Which block is what: headline, dek, byline, dateline, caption, credit, subhead, correction, boilerplate.

Markup says much of it in Markdown and HTML; in plain text, the place of a block and its words have to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint import lazy
from factlint.facts.page.boilerplate import boilerplate, tag_list
from factlint.facts.page.datelines import dateline, day_alone
from factlint.records import dataclass
from factlint.text import Prose, Section, Span
from factlint.words import any_of
from factlint.words.dates.calendar import ANY_WEEKDAY, MONTH
from factlint.words.pages.bylines import NO_AUTHOR, PAPERS_AND_BODIES, SMALL_IN_TITLES
from factlint.words.pages.captions import GLUED, MARKERS, PICTURE_SOURCES
from factlint.words.patterns import alternatives

__all__ = ["boilerplate", "dateline", "find_sections"]

_END_MARK = lazy.regex(r"[.!?…][\"'”’»)\]*]*\Z")
_STOPS = lazy.regex(r"[.!?…:;,–—-][\"'”’»)\]*]*\Z")
_PREDICATE = lazy.regex(r"\b(?:is|are|was|were|has|have|had|said|says|will)\b")
_RULE = lazy.regex(r"[\W_]{3,}\Z")
_TURN = lazy.regex(r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{0,30}:\s|[QA][.:]\s")
_NOTED = rf"(?:(?:{ANY_WEEKDAY},? )?(?:{MONTH} \d{{1,2}}(?:,? \d{{4}})?|\d{{1,2}} {MONTH}(?:,? \d{{4}})?|\d[\d./-]{{5,9}}))"
"""The day of a note."""
_ITEM = r"(?:story|article|post|piece|report|version|page|item|headline|caption)"
_LABEL = r"(?:corrections?|clarifications?)(?: ?(?:&|and) ?(?:corrections?|clarifications?))?"
_CORRECTION = lazy.regex(
    alternatives(
        (
            "a label that says what",
            rf"(?:{_LABEL}|editor[’']?s[’']? note)\s*(?:[:—–-]|\(|\Z)(?=.*\b(?:correct(?:ed|"
            r"ion|s)|updated|earlier version|clarif|misstat|misidentif|originally|incorrect)|\W*\Z)",
            "Correction: an earlier version gave the wrong year",
        ),
        (
            "a label",
            rf"(?:{_LABEL}|errat(?:um|a)|we regret (?:the|this|our) (?:error|mistake))\s*[:—–]",
            "Clarification: the mayor was not there",
        ),
        (
            "a label with its day",
            r"(?:corrections?|clarifications?)(?:,? (?:appended|added|made|posted|published|issued))?(?:,? (?:on )?\(?|,? )"
            rf"{_NOTED}(?:[,;]? (?:at )?\d{{1,2}}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{{2,4}})?)?\)?\s*[:—–]",
            "Correction, Oct. 2: the mayor was not there",
        ),
        (
            "a label with its hour",
            r"(?:corrections?|clarifications?),? \(?(?:at )?\d{1,2}[:.]\d\d ?[ap]\.?m\.?\)?\s*[:—–]",
            "Correction at 2:30 p.m.: ",
        ),
        (
            "this story was corrected",
            rf"this (?:{_NOTED} )?{_ITEM}\b[^.]{{0,60}}\b(?:updated|corrected|amended|clarified|revised|corrects)\b",
            "This story has been corrected",
        ),
        (
            "an earlier version",
            rf"(?:an? )?(?:earlier|previous|prior) versions? of (?:this|the) {_ITEM}",
            "An earlier version of this story",
        ),
        ("a wire service's", r"corrects (?:[\w’'-]+,? ){1,14}(?:to|in|from|of|that)\b", "Corrects number of people to 16, not 19"),
        (
            "an update that corrects",
            rf"updated?(?:[,:]? \(?{_NOTED}\)?)?\s*[:—–](?=.*\b(?:(?:earlier|previous) versions? of|(?:story|post|article) originally)\b)",
            "Update: an earlier version of this post said 19",
        ),
        (
            "one was made",
            r"an? (?:correction|clarification) (?:was|has been) (?:made|added|appended|issued|published)\b",
            "A correction was made on May 4",
        ),
        (
            "because of an error",
            rf"(?:due to|because of|owing to) an? (?:[\w-]+ ){{0,3}}error,?(?=.*\b(?:versions? of|this|the) {_ITEM}\b)",
            "Due to an editing error, an earlier version of this story said",
        ),
    ),
    re.I | re.S,
    signs=(
        r"(?i:\A(?:correct|clarif|editor|errat|we regret|(?:an? )?(?:earlier|previous|prior)|an? (?:correct|clarif)))",
        r"(?is:\A(?:update|due to|because of|owing to|this .*(?:updated|correct|amended|clarified|revised)))",
    ),
)
_LABEL_ALONE = lazy.regex(rf"\W*(?:{_LABEL}|editor[’']?s[’']? note)\W*", re.I)
"""A label on a line of its own: the paragraph below is the note."""
_CAPTION_LABEL = lazy.regex(
    r"(?:photo|caption|image|picture|pictured|file(?: photo)?|above|left|right|top|bottom)(?: [-–—]|:| \(above\)) ?\S", re.I
)
_CREDIT_LABEL = lazy.regex(
    r"(?:photo(?:graph)?s?|image|picture|illustration|graphic|map|credit|source)s?(?: (?:credit|by|courtesy(?: of)?))?\s*"
    r"(?::|\.\.\.|…|(?<=by)\s|(?<=of)\s)",
    re.I,
)
_CREDIT_NOTE = lazy.regex(
    alternatives(
        (
            "reporting by",
            r"[(\[–—-]*\s*(?:additional |contributing )?(?:reporting|writing|editing|compiled) (?:by|from)\b",
            "Additional reporting by",
        ),
        ("contributing", "contributing:", "Contributing:"),
        ("with files from", r"with files from\b", "with files from"),
        (
            "somebody contributed",
            r".{3,200}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,80}\Z",
            "Ana Ruiz contributed to this report",
        ),
        ("reported from", r".{3,120}\breported from\b[^.]{3,100}\.\Z", "Ana Ruiz reported from Leeds."),
    ),
    re.I,
)
_AGENCY_CREDIT = lazy.regex(
    r"(?:^|[\s(\[])(?:[A-ZÀ-Þ][\w.'’-]*[ ]){0,4}[A-ZÀ-Þ][\w.'’-]*/(?:[A-Z][\w.'’]*[ /]?){1,5}(?:via [A-Z][\w /]{1,40})?[)\]]?\.?\Z"
)
_SOURCED = lazy.regex(
    r"[(\[](?:(?:photo|image|picture|file|screenshot|screengrab|courtesy|handout|credit|ap photo|via)\b[^()\[\]]{0,80}|"
    + any_of(PICTURE_SOURCES)
    + r")[)\]]\.?\Z",
    re.I,
)
_GLUED = lazy.regex(
    (
        r"[(\[]?(?i:(?:photo(?:graph)?|image|picture|illustration|credit|source)s?(?: (?:credit|by|courtesy(?: of)?))?):?\s[^.!?()"
        r"\[\]]{2,60}?(?:[)\]]\s?(?=[A-Z“\"])|(?<=[a-z])(?="
    )
    + any_of(GLUED)
    + r"\b))"
)
_STORY = 12
"""Words after a credit that make it a paragraph of the story and no caption."""
_BY = lazy.regex(r"(?:(?:story|words|text|report|reporting|written|posted|analysis)\s+)?by:?\s+(?=\S)", re.I)
_STAFF = lazy.regex(
    r",\s*(?:staff (?:writer|reporter)|(?:\w+ ){0,3}(?:correspondent|reporter|editor|columnist)|associated press|reuters|afp|ap)\Z", re.I
)
_NO_AUTHOR = lazy.regex(rf"{any_of(NO_AUTHOR)}\b", re.I)
"""What follows "by" and is nobody: by order of, by the applicant."""
_MARKER = lazy.regex(
    r"[\[(]?"
    + any_of(MARKERS)
    + r"s?(?: (?:caption|source|credit|gallery|placeholder|embed))?(?:[ #]?\d{1,3})?(?: of \d{1,3})?[\])]?[:.]?\Z",
    re.I,
)
"""What a page that lost its pictures shows instead: "Image", "[Photo 2]", "Video"."""
_EDGE = "\"'“”‘’«»()[],;:.!?-–—|"
_HEAD = 8
"""Blocks from the top in which bylines and times of publication are."""
_TAIL = 4


@dataclass(frozen=True)
class _Block:
    text: str
    kind: str
    marked: bool
    """Markup is inside: links, emphasis."""

    @property
    def words(self) -> int:
        return len(self.text.split())


def find_sections(prose: Prose) -> tuple[Section, ...]:
    """The blocks of a prose, in order, with the kinds that their markup, place and words show; local offsets."""
    blocks = [_Block(prose.text[b.span.start : b.span.end], b.kind, _marked(prose, b.span)) for b in prose.blocks]
    kinds = [_by_words(block, number, len(blocks)) for number, block in enumerate(blocks)]
    _name_notes(blocks, kinds)
    _name_head(blocks, kinds)
    _name_tail(blocks, kinds)
    _name_subheads(blocks, kinds)
    return tuple(Section(section.span, kind) for section, kind in zip(prose.blocks, kinds, strict=True))


def _name_notes(blocks: Sequence[_Block], kinds: list[str]) -> None:
    """The paragraph under a label that is on a line of its own."""
    for number, block in enumerate(blocks[:-1]):
        if kinds[number] == "correction" and kinds[number + 1] == "body" and _LABEL_ALONE.fullmatch(block.text):
            kinds[number + 1] = "correction"


def title_case(text: str) -> bool:
    """The words are capitalised as in a headline of the American style."""
    words = [word.strip(_EDGE) for word in text.split()]
    long = [word for word in words[1:] if len(word) > 3 and word[0].isalpha() and word.lower() not in SMALL_IN_TITLES]
    return len(long) >= 2 and sum(not word[0].islower() for word in long) >= 0.8 * len(long)


def _marked(prose: Prose, span: Span) -> bool:
    return len(prose.span(span)) > len(span) + 3


def _by_words(block: _Block, number: int, count: int) -> str:
    """The kind a block's own words show, wherever it is; a kind that markup gave stays, except bold lines."""
    text, kind = block.text, block.kind
    if kind in ("blockquote", "list") and _CORRECTION.match(text) and text[:10].lower().startswith(("correction", "clarificat")):
        return "correction"
    if kind not in ("body", "subhead"):
        return kind
    if _RULE.match(text):
        return "rule"
    if _MARKER.match(text):
        return "credit"
    if _CORRECTION.match(text.lstrip("*([•· ")):
        return "correction"
    if boilerplate(text):
        # An appeal or a pointer that has its links is the outlet's own; what was copied from a page has lost them.
        return "promotion" if block.marked else "boilerplate"
    if _is_byline(text, number, count):
        return "byline"
    if number < _HEAD and day_alone(text):
        return "dateline"
    if _is_credit(text):
        return "credit"
    return "caption" if _is_caption(text, number, count) else kind


def _is_byline(text: str, number: int, count: int) -> bool:
    if _HEAD <= number < count - _TAIL or len(text) > 160:
        return False
    by = _BY.match(text)
    if not by:
        return number < _HEAD and bool(_STAFF.search(text)) and _names_only(text[: text.rfind(",")])
    rest = text[by.end() :]
    return not (_NO_AUTHOR.match(rest) or _of_an_office(rest)) and _names_only(_STAFF.sub("", rest.split("|")[0]))


def _of_an_office(text: str) -> bool:
    """A line of a form or the name of an office: in capitals throughout, or with such a word in it and nobody's."""
    words = {word.strip(_EDGE).lower() for word in re.split(r"[,|]", text)[0].split()}
    return not PAPERS_AND_BODIES.isdisjoint(words) and not _STAFF.search(text)


def _names_only(text: str) -> bool:
    """Nothing but capitalised words and what is between names."""
    words = [word.strip(",|•·") for word in text.split()]
    names = [word for word in words if word and word.lower() not in SMALL_IN_TITLES]
    names = [re.sub(r"^(?:al|el|de|d|ben|bin)[-'’]", "", name) for name in names]
    return bool(names) and len(names) <= 16 and all(name[:1].isupper() and name[-1] not in "!?:;" for name in names)


def _is_credit(text: str) -> bool:
    if len(text) <= 300 and _CREDIT_NOTE.match(text):
        return True
    return len(text) <= 160 and bool(_CREDIT_LABEL.match(text)) and not (_END_MARK.search(text) and len(text.split()) > 12)


def _is_caption(text: str, number: int, count: int) -> bool:
    if len(text) > 500 or _glued(text):
        return False
    if _AGENCY_CREDIT.search(text, max(0, len(text) - 120)):
        return True
    near_edge = number < 5 or number >= count - 3
    return near_edge and len(text) <= 350 and bool(_SOURCED.search(text, max(0, len(text) - 120)) or _CAPTION_LABEL.match(text))


def _glued(text: str) -> bool:
    """A credit and a paragraph of the story that a converter has joined: "Photo: Ada KrollThe board met …"."""
    found = _GLUED.match(text)
    return found is not None and len(text[found.end() :].split()) >= _STORY and _END_MARK.search(text) is not None


def _name_head(blocks: Sequence[_Block], kinds: list[str]) -> None:
    """The headline, dek and byline on top, where markup does not mark them."""
    top = next((n for n, kind in enumerate(kinds[:4]) if kind in ("body", "headline")), None)
    if top is None:
        return
    # A text that marks its subheads would mark its headline too, so there is none.
    if not {"headline", "subhead"} & set(kinds) and _is_headline(blocks, kinds, top):
        kinds[top] = "headline"
    if kinds[top] != "headline":
        return
    at = top + 1
    while at < len(kinds) and (kinds[at] == "headline" or blocks[at].text == blocks[top].text):
        at += 1
    if at < len(kinds) and kinds[at] == "body" and "dek" not in kinds and _is_dek(blocks, kinds, at):
        kinds[at] = "dek"
        at += 1
    while at < len(kinds) and kinds[at] in ("byline", "dateline", "caption", "credit", "boilerplate"):
        at += 1
    if at + 1 < len(kinds) and kinds[at] == "body" and "byline" not in kinds and _is_name(blocks[at].text):
        kinds[at] = "byline"


def _is_headline(blocks: Sequence[_Block], kinds: Sequence[str], top: int) -> bool:
    text = blocks[top].text
    following = [block for block, kind in zip(blocks[top + 1 :], kinds[top + 1 :], strict=True) if kind == "body"]
    if not following or blocks[top].words > 30 or dateline(text) or text[0].islower() or _TURN.match(text):
        return False
    if _is_turn(text, [block.text for block in following]) or text[0] in "-•*" or text.endswith((":", ",")):
        return False
    if _END_MARK.search(text) and not (title_case(text) and not _PREDICATE.search(text) and blocks[top].words <= 18):
        return False
    # A headline has a story under it: something that is longer, or that ends as a sentence does.
    return any(block.words > blocks[top].words or _END_MARK.search(block.text) for block in following[:6])


def _is_turn(text: str, others: Sequence[str]) -> bool:
    """A speaker's turn in a transcript: another line opens with the same name and colon."""
    name, colon, _ = text.partition(": ")
    return bool(colon) and len(name) <= 40 and any(other.startswith(name + ":") for other in others)


def _is_dek(blocks: Sequence[_Block], kinds: Sequence[str], at: int) -> bool:
    text, words = blocks[at].text, blocks[at].words
    if not 5 <= words <= 45 or at + 1 >= len(blocks) or dateline(text) or _TURN.match(text):
        return False
    if not _STOPS.search(text):
        return words >= 6 and not _is_name(text)
    if not _END_MARK.search(text):
        return False
    after = blocks[at + 1].text
    opens = kinds[at + 1] == "body" and (dateline(after) is not None or _opens_in_capitals(after))
    return opens or kinds[at + 1] in ("byline", "dateline") or (kinds[at + 1] == "caption" and words <= 30)


def _opens_in_capitals(text: str) -> bool:
    words = [word.strip(_EDGE) for word in text.split(None, 4)[:3]]
    return len(words) == 3 and all(word.isupper() for word in words[:2]) and sum(map(len, words[:2])) > 5


def _is_name(text: str) -> bool:
    words = text.split()
    named = 2 <= len(words) <= 6 and not _STOPS.search(text) and _names_only(text) and not _of_an_office(text)
    return named and not any(character.isdigit() for character in text)


def _name_tail(blocks: Sequence[_Block], kinds: list[str]) -> None:
    """Key words and an author's initials at the end."""
    for at in range(max(1, len(blocks) - _TAIL), len(blocks)):
        text = blocks[at].text
        if kinds[at] != "body":
            continue
        if tag_list(text) and kinds[at - 1] != "subhead" and not blocks[at - 1].text.endswith(":"):
            kinds[at] = "boilerplate"
        elif re.fullmatch(r"[-–—]*\s?[A-Z]{2,4}", text):
            kinds[at] = "byline"


def _name_subheads(blocks: Sequence[_Block], kinds: list[str]) -> None:
    """Short lines without an end mark between paragraphs, unless the text is full of such lines: then it is a list."""
    if "subhead" in kinds:
        return
    first = next((at for at, kind in enumerate(kinds) if kind == "body"), len(kinds))
    found = [at for at in range(first + 1, len(blocks) - 1) if _is_subhead(blocks, kinds, at)]
    lines = sum(
        kind == "body" and not _END_MARK.search(block.text) and block.words <= 12 for block, kind in zip(blocks, kinds, strict=True)
    )
    if 4 * lines > len(blocks) + 4:
        return
    for at in found:
        kinds[at] = "subhead"


def _is_subhead(blocks: Sequence[_Block], kinds: Sequence[str], at: int) -> bool:
    text = blocks[at].text
    if kinds[at] != "body" or not 1 <= blocks[at].words <= 12 or not (text[0].isupper() or text[0].isdigit()) or _TURN.match(text):
        return False
    if _STOPS.search(text) or not any(character.isalpha() for character in text):
        return False
    following = blocks[at + 1]
    return kinds[at + 1] in ("body", "blockquote", "list") and (following.words > 12 or bool(_END_MARK.search(following.text)))
