"""Whom a mention stands for: the fullest name of a surname, the person behind a pronoun or a title."""

from __future__ import annotations

from dataclasses import dataclass, field

from factlint.facts.model import Entity, Quote, Speaker
from factlint.facts.quote_context import Page
from factlint.text import Span

PRONOUNS = frozenset("i you he she it we they him her them us me one who themselves himself herself".split())


@dataclass
class Ledger:
    """The people of a text as its quotations are read in order."""

    page: Page
    entities: tuple[Entity, ...]
    spoke: list[int] = field(default_factory=list)

    def speaker(self, span: Span, cue: Span | None, carried: bool, quote: Quote) -> Speaker:
        text = self.page.text[span.start : span.end]
        name = next((n for n in self.page.names if n.span == span), None)
        if name is not None:
            return Speaker(span, text, self.entities[name.entity].name, cue, "name", carried)
        kind = "pronoun" if text.lower() in PRONOUNS else "description"
        return Speaker(span, text, None, cue, kind, carried)
