"""One person's post with another field in a source: policy director here, legal director there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.stems import stem
from factlint.story.names.people import full, has_words, people
from factlint.story.quotes.narrowing import narrowed
from factlint.story.rewritten import Rewritten
from factlint.text import Span
from factlint.words import any_of, word_set
from factlint.words.names.posts import BEFORE_POSTS, NO_FIELD, POSTS


@dataclass(frozen=True)
class _Post:
    span: Span
    """The words of the post, local."""
    head: str
    fields: frozenset[str]
    """Stems of what it is a post for."""


_HEADS = any_of(POSTS)
_OWN = any_of(BEFORE_POSTS)
_FIELD = r"(?:[a-z]+(?:-[a-z]+)*)"
_AFTER = lazy.regex(
    rf", (?:(?:{_OWN}|then|now) ){{0,2}}(?P<fields>(?:{_FIELD},? (?:and )?){{1,3}})(?P<head>{_HEADS})"
    r"(?=[,.;:)]| (?:of|for|at|with|in|and|said)\b)"
)
_BEFORE = lazy.regex(rf"(?<![\w’'-])(?P<fields>(?:{_FIELD} (?:and )?){{1,3}})(?P<head>{_HEADS}),? $")
_OF = lazy.regex(
    rf", (?:{_OWN} )?(?P<head>{_HEADS}) (?:of|for) (?P<fields>{_FIELD}(?: and {_FIELD})?)"
    r"(?=[,.;:)]| (?:at|for|with)\b)"
)
_SAME = (
    word_set("communications communication press media publicity spokes marketing"),
    word_set("finance financial fiscal budget treasury"),
    word_set("legal law general"),
    word_set("personnel human resources hr staffing people"),
    word_set("tech technology information technical it digital"),
    word_set("climate environment environmental sustainability"),
    word_set("public government governmental external affairs relations"),
)


def reposted(story: Story) -> Iterator[Rewritten]:
    """People who a source gives the same kind of post in another field, where neither document has both; in order, each once."""
    mine = _posts(story.article) if story.sources else {}
    for source in story.sources if mine else ():
        facts = narrowed(story, source)
        theirs = _posts(facts) if any(has_words(facts, key) for key in mine) else {}
        for key in mine.keys() & theirs.keys():
            pair = _apart(mine[key], theirs[key])
            if pair is not None:
                yield Rewritten(story.article.prose.span(pair[0].span), facts.prose.span(pair[1].span), "post", facts)


def _apart(mine: list[_Post], theirs: list[_Post]) -> tuple[_Post, _Post] | None:
    for one in mine:
        for other in theirs:
            agreed = any(one.fields & post.fields for post in theirs) or any(other.fields & post.fields for post in mine)
            if one.head == other.head and not agreed and not _one_field(one.fields, other.fields):
                return one, other
    return None


def _one_field(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return any({stem(word) for word in group} & mine and {stem(word) for word in group} & theirs for group in _SAME)


@once
def _posts(facts: Facts) -> dict[tuple[str, ...], list[_Post]]:
    """The posts with a field of the people who a document names in full."""
    keys = {entity.id: tuple(map(plain, name_words(entity.name.split()))) for entity in people(facts) if full(entity)}
    found: dict[tuple[str, ...], list[_Post]] = {}
    for name in facts.names:
        if name.entity in keys and facts.quoted(name.span) is None:
            for post in _beside(facts, name):
                found.setdefault(keys[name.entity], []).append(post)
    return found


def _beside(facts: Facts, name: Name) -> Iterator[_Post]:
    text, local = facts.prose.text, facts.prose.local(name.span)
    start = max(0, local.start - 60)
    before = _BEFORE.search(text[start : local.start])
    after = [pattern.match(text, local.end, local.end + 100) for pattern in (_AFTER, _OF)]
    for match, offset in ((before, start), *((one, 0) for one in after)):
        if match is not None:
            words = [word for word in re.findall(r"[a-z-]+", match["fields"]) if word not in NO_FIELD]
            if words:
                first = offset + match.start("fields") + match["fields"].index(words[0])
                begin, end = min(first, offset + match.start("head")), offset + max(match.end("head"), match.end("fields"))
                yield _Post(Span(begin, end), match["head"].replace("-", "").replace("advisor", "adviser"), frozenset(map(stem, words)))
