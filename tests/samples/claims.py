"""A story of one sentence and its source."""

from __future__ import annotations

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.formats import in_context, read
from factlint.story import Source, Story
from factlint.story.claims.find import claims

MODEL = find_model()
HEAD = "---\ntitle: The harbour\ndate: 2024-05-15\n---\n\n"


def rows(said: str, *known: str) -> list[str]:
    """The claims of a sentence with their verdicts: "figure derived 15%". What is known is a table where it has commas in every line."""
    story = Facts(read("story.md", f"{HEAD}{said}\n".encode()), MODEL)
    sources = []
    for number, text in enumerate(known):
        table = all("," in line for line in text.splitlines()) and "\n" in text
        words = text if table else f"The record of the harbour.\n\n{text}\n"
        sources.append(Source(Facts(in_context(read(f"sources/{number}.{'csv' if table else 'txt'}", words.encode())), MODEL)))
    found = claims(Story(story, tuple(sources)))
    return [f"{one.kind} {one.verdict} {story.prose.words(one.span)}" for one in found]
