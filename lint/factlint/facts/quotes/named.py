"""Whether the words around a quotation name its speaker, or readers have to infer who that is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field, replace
from functools import cached_property

from factlint import lazy
from factlint.facts.model import Quote, Speaker
from factlint.facts.quotes.antecedents import PeopleLedger, wanted
from factlint.facts.quotes.context import SpeakerContext
from factlint.records import dataclass
from factlint.text import Span

_ADDRESSED = lazy.regex(r"\b(?:told|tells|telling) (?:[A-Z][a-z]{1,4}\.? )?\Z")
"""Before somebody who is spoken to: "Lind told Roe"."""


def with_named(page: SpeakerContext, speakers: Sequence[Speaker | None], ledger: PeopleLedger) -> tuple[Speaker | None, ...]:
    """The speakers, each with `named` set where the text itself names it: "“A,” Lind said. “B.”" gives both to Lind by name."""
    seen = _Seen(page, ledger)
    named: list[bool] = []
    spoken: dict[int, set[str]] = {}
    for quote, speaker in zip(page.quotes, speakers, strict=True):
        sure = speaker is not None and seen.names(quote, speaker)
        named.append(sure)
        if sure and speaker is not None and speaker.name:
            spoken.setdefault(quote.utterance, set()).add(speaker.name)
    return tuple(
        speaker and replace(speaker, named=sure or speaker.name in spoken.get(quote.utterance, ()))
        for quote, speaker, sure in zip(page.quotes, speakers, named, strict=True)
    )


@dataclass(frozen=True)
class _Seen:
    """The people who the text mentions outside of quotations."""

    page: SpeakerContext
    ledger: PeopleLedger
    spoken: set[tuple[int, str]] = field(default_factory=set)
    """The blocks in which somebody is named as the speaker of a quotation."""

    def names(self, quote: Quote, speaker: Speaker) -> bool:
        """The mention is the speaker's name beside the quotation, or leads back to it past nobody else."""
        if speaker.name is None or speaker.kind == "description":
            return False
        if speaker.kind == "name":
            self.spoken.add((self.page.block_at(speaker.span.start), speaker.name))
            return not speaker.carried or self._goes_on(quote, speaker.span, speaker.name)
        last = self._last(speaker.name, speaker.span.start)
        if last is None or self.page.block_at(speaker.span.start) - self.page.block_at(last.start) > 1:
            return False
        if (self.page.block_at(last.start), speaker.name) not in self.spoken and not self._subject(last, speaker):
            return False
        return self._alone(last, max(quote.span.start, speaker.span.end), speaker.name) and (
            not speaker.carried or self._goes_on(quote, speaker.span, speaker.name)
        )

    def _subject(self, last: Span, speaker: Speaker) -> bool:
        """The last mention is the subject of a sentence in the paragraph of the pronoun, and the pronoun is right for the person."""
        page = self.page
        if page.block_at(last.start) != page.block_at(speaker.span.start):
            return False
        name = next((name for name in page.names if name.span.start == last.start), None)
        if name is None or not any(page.parse.deps[token] in ("nsubj", "nsubjpass") for token in page.tokens(name.span)):
            return False
        gender = self.ledger.gender(self.ledger.entities[name.entity])
        return gender == wanted(speaker.text.lower()) != ""

    def _goes_on(self, quote: Quote, mention: Span, name: str) -> bool:
        """The quotation follows the sentence of the mention, in its paragraph, and the sentence names nobody else."""
        page = self.page
        if mention.start > quote.span.start or page.block_at(mention.start) != page.block_at(quote.span.start):
            return False
        return self._alone(mention, quote.span.start, name)

    def _alone(self, mention: Span, end: int, name: str) -> bool:
        """From the sentence of the mention up to a place only one person is named, apart from somebody who is spoken to."""
        low = self.page.units[self.page.unit_at(mention.start)].start
        at = bisect_left(self._people, (low, ""))
        for start, other in self._people[at:]:
            if start >= end:
                break
            if other != name and not _ADDRESSED.search(self.page.text, max(0, start - 16), start):
                return False
        return True

    def _last(self, name: str, end: int) -> Span | None:
        """The last mention of somebody before a place."""
        at = bisect_left(self._people, (end, ""))
        found = next((start for start, other in reversed(self._people[max(0, at - 20) : at]) if other == name), None)
        return None if found is None else Span(found, found + 1)

    @cached_property
    def _people(self) -> list[tuple[int, str]]:
        """Where each person is named outside of quotations, in order."""
        quotes, ends = self.page.quotes, [quote.span.end for quote in self.page.quotes]
        found = []
        for name in self.page.names:
            at = bisect_left(ends, name.span.end)
            if name.kind == "person" and not (at < len(quotes) and quotes[at].span.start <= name.span.start):
                found.append((name.span.start, self.ledger.entities[name.entity].name))
        return found
