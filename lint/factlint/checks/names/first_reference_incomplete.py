"""People who the text calls by one name before, or without ever, giving the whole."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity, Name
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import plain
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.people import full, given, people, personal, related, speaks, surname
from factlint.story.names.people_file import misspelt, variants
from factlint.text import Span
from factlint.words.names.described import ONE_NAMED
from factlint.words.names.given import GIVEN
from factlint.words.names.offices import PEERS
from factlint.words.names.runs import BRANDS, EPITHETS, RANKED, TITLE_ADJECTIVES, TITLES

READ = ("body", "blockquote", "list")


@dataclass(frozen=True)
class Params:
    known: tuple[str, ...] = ()
    """People who a surname or one name identifies everywhere."""


VALUES = ("name", "what")
LABELS = {"introduced": "introduced by the surname alone", "later": "the full name comes later", "never": "the full name is never given"}

_SHOP = lazy.regex(r"['’]s? [A-Z]")
_NOTE = lazy.regex(r"\W*(?:update|updated|editor['’]s note|correction|clarification|this (?:story|article|post))\b", re.I)
_PEER = lazy.regex(rf"\b(?:{PEERS}) \Z", re.I)
_LINE = 22
"""Words of a line that may be a headline or dek though nothing marks it as one."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    known = {plain(name) for name in params.known}
    forms = (*(found.wrong for found in variants(story)), *(found.wrong for found in misspelt(story)))
    wrong = [span for form in forms for span in form.spans]
    named: dict[int, list[Name]] = {}
    for name in article.names:
        named.setdefault(name.entity, []).append(name)
    head = _head(article)
    holders = Counter(plain(surname(person)) for person in people(article) if full(person))
    for person in people(article):
        if full(person) and (holders[plain(surname(person))] > 1 or plain(surname(person)) in BRANDS):
            continue  # the surname alone may be that of the other, or of a company
        mentions = [name for name in named.get(person.id, ()) if name.span.start >= head and _read(article, name)]
        if not mentions or plain(mentions[0].text) in known or any(mentions[0].span.overlaps(span) for span in wrong):
            continue
        if full(person):
            later = list(_introduced_later(article, person, mentions))
            yield from later or _in_a_caption(article, person, named[person.id])
        elif not any(mentions[0].span.overlaps(span) for found in variants(story) for span in found.right.spans):
            yield from _never(article, person, mentions)


def _never(article: Facts, person: Entity, mentions: Sequence[Name]) -> Iterator[Hit]:
    first = mentions[0]
    if (
        any(_peer(article, name) for name in mentions)
        or _titled(article, first.text)
        or any(_INITIAL.search(form) for form in person.forms)
    ):
        return
    if plain(first.text) in GIVEN or any(role.split()[-1].lower() in RANKED | ONE_NAMED for role in person.roles):
        return
    if _apart(article, first) or all(article.quoted(name.span) for name in mentions) or not any(_shown(article, name) for name in mentions):
        return
    label = "introduced" if _announced(article, first) else "never"
    what = "has no first name anywhere" if len(mentions) > 1 else "has no first name"
    yield Hit(first.span, {"name": first.text, "what": what}, label=label, places=tuple(n.span for n in mentions[1:]))


_INITIAL = lazy.regex(r"(?:^|\s)(?:[A-Z]\.)+[ A-Z]")


def _announced(article: Facts, name: Name) -> bool:
    """Words that introduce somebody are before the surname, a role in lower case or a nickname: a first name is due there."""
    start = article.prose.local(name.span).start
    before = article.prose.text[max(0, start - 40) : start].split()
    if not before:
        return False
    role = before[-1] in TITLES - TITLE_ADJECTIVES and before[-1] not in ONE_NAMED
    return role or before[-1].lower() in EPITHETS


def _peer(article: Facts, name: Name) -> bool:
    """Lord Marsh and Lady Holt have no first name in print."""
    start = article.prose.local(name.span).start
    return bool(_PEER.search(article.prose.text, max(0, start - 16), start))


def _titled(article: Facts, name: str) -> bool:
    """A heading, caption or the like puts a first name before the surname, which the ledger does not read where all words have capitals."""
    whole = re.compile(rf"[A-Z]\w+ (?:[A-Z]\. )?{re.escape(name)}\b")
    return any(
        whole.search(article.prose.text, block.span.start, block.span.end) for block in article.local.blocks if block.kind not in READ
    )


def _apart(article: Facts, name: Name) -> bool:
    """A relative by first name, a family ("the Ruizes"), or a name in quotation marks, such as a pseudonym."""
    local = article.prose.local(name.span)
    plural = article.prose.text[max(0, local.start - 4) : local.start].lower() == "the "
    return plural or related(article, name.span) or article.quoted(name.span) is not None


def _shown(article: Facts, name: Name) -> bool:
    """The mention is that of a person, by what is around it or around the one it is joined to by "and"."""
    return personal(article, name) or any(personal(article, other) for other in _joined(article, name))


def _joined(article: Facts, name: Name) -> Iterator[Name]:
    at = bisect_left(article.names, name.span.start, key=lambda n: n.span.start)
    for first, second in ((at - 1, at), (at, at + 1)):
        if first >= 0 and second < len(article.names):
            a, b = article.names[first], article.names[second]
            between = article.prose.words(Span(a.span.end, b.span.start)).split()
            if between[:1] == ["and"] and len(between) < 3 and a.kind == b.kind == "person":
                yield b if a is name else a


def _introduced_later(article: Facts, person: Entity, mentions: Sequence[Name]) -> Iterator[Hit]:
    whole = next((name for name in mentions if len(name_words(name.text.split())) > 1), None)
    if whole is None:
        return
    early = [name for name in mentions if name.span.start < whole.span.start and not article.quoted(name.span)]
    early = [name for name in early if plain(name.text) == plain(surname(person)) and _refers(article, name)]
    sure = plain(given(person)) in GIVEN or person.roles or any(personal(article, name) for name in mentions)
    if not early or not sure:
        return
    line = article.document.place(whole.span.start).line
    values = {"name": early[0].text, "what": f"is introduced only in line {line}, as {whole.text}"}
    spot = Spot(article.document, whole.span, "introduced here")
    yield Hit(early[0].span, values, label="later", places=tuple(n.span for n in early[1:]), evidence=(spot,))


def _in_a_caption(article: Facts, person: Entity, names: Sequence[Name]) -> Iterator[Hit]:
    """A caption before the text calls somebody by the surname alone, and readers see it first."""
    whole = next((name for name in names if len(name_words(name.text.split())) > 1), None)
    early = (name for name in names if whole is not None and name.span.start < whole.span.start)
    first = next((name for name in early if (block := article.block(name.span)) is not None and block.kind == "caption"), None)
    if whole is None or first is None or plain(first.text) != plain(surname(person)):
        return
    if not (person.roles or plain(given(person)) in GIVEN or any(personal(article, name) for name in names)):
        return
    local = article.prose.local(first.span)
    if _PART.match(article.prose.text, local.end) or _CAPITAL.search(article.prose.text, max(0, local.start - 24), local.start):
        return
    line = article.document.place(whole.span.start).line
    values = {"name": first.text, "what": f"is introduced only in line {line}, as {whole.text}"}
    yield Hit(first.span, values, label="later", evidence=(Spot(article.document, whole.span, "introduced here"),))


_PART = lazy.regex(r"['’]|[ -][A-Z]|[-/]")
_CAPITAL = lazy.regex(r"[A-Z][\w.’'-]* $")
"""Words that the surname is only a part of: "Lind Hall", "the Lind case’s", "Mayor Lind", "Ada Lind"."""


def _refers(article: Facts, name: Name) -> bool:
    """The name alone speaks or has a title, and is not part of a longer name or description: "the Ruiz administration", "Ruiz's Pharmacy".

    The words beside it decide, whatever the rest of the sentence is like.
    """
    local, text = article.prose.local(name.span), article.prose.text
    before = text[max(0, local.start - 40) : local.start].split()[-1:]
    titled = bool(before) and before[0].lower().rstrip(".") in TITLES and before[0] not in TITLE_ADJECTIVES
    return not _SHOP.match(text, local.end) and (titled or speaks(article, name))


def _head(article: Facts) -> int:
    """Where the running text begins in the file: after up to two lines at the top that read like a headline and its dek."""
    marked = any(block.kind == "headline" for block in article.blocks)
    blocks = [block for block in article.blocks if block.kind in READ]
    for block in blocks[:2]:
        words = article.prose.words(block.span)
        if len(words.split()) > _LINE or _SENTENCES.search(words) or (marked and not words[-1:].isalnum()):
            return block.span.start
    return blocks[2].span.start if len(blocks) > 2 else 0


_SENTENCES = lazy.regex(r"(?<=[a-z]{4})[.!?][”\"’']? +[A-Z]|[“”\"]|\b(?:said|told|asked|was|were|had|did)\b")
"""Marks of running text: a second sentence, a quotation, a verb in the past, which headlines seldom have."""


def _read(article: Facts, name: Name) -> bool:
    block = article.block(name.span)
    return block is not None and block.kind in READ and not _NOTE.match(article.prose.words(block.span)[:40])
