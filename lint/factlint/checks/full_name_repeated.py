"""Full names that stand again soon after they were introduced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts.name_spelling import plain
from factlint.facts.names import name_words
from factlint.finding import Hit
from factlint.story import Story
from factlint.story.people import full, people, surname


@dataclass(frozen=True)
class Params:
    times: int = 3
    """Full mentions that are one too many."""
    lines: int = 10


VALUES = ("name", "times", "lines")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    persons = [person for person in people(article) if full(person)]
    bearers = Counter(plain(surname(person)) for person in persons)
    for person in persons:
        if bearers[plain(surname(person))] > 1:
            continue
        whole = [
            span
            for span in person.mentions
            if len(name_words(article.prose.words(span).split())) > 1
            and (block := article.block(span)) is not None
            and block.kind == "body"
            and article.quoted(span) is None
        ]
        lines = [article.document.place(span.start).line for span in whole]
        for at in range(params.times - 1, len(whole)):
            if lines[at] - lines[at - params.times + 1] <= params.lines:
                rest = whole[at - params.times + 2 : at]
                values = {"name": person.name, "times": str(params.times), "lines": str(params.lines)}
                yield Hit(whole[at], values, places=tuple(rest))
                break
