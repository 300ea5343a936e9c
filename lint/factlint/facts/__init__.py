"""Text → facts: what an article says, each with its place in the file. Touching a fact computes it, and only what it needs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from factlint.facts.model import Attribution, Citation, Date, Entity, Fact, Figure, Mark, Name, Quote, Speaker, placed
from factlint.text import Document, Prose, Section, Span

if TYPE_CHECKING:
    from factlint.facts.figures.glosses import Gloss
    from factlint.facts.parse import Parse
    from factlint.facts.parse.nlp import Model
    from factlint.facts.relations.changes import Change
    from factlint.facts.relations.parts import Breakdown, Listing, Share, Subset
    from factlint.facts.relations.skeleton import Skeleton
    from factlint.facts.relations.timeline import Timeline


class Store(Protocol):
    """Where parses, and what else takes long to make, are kept between runs."""

    def parse(self, text: str, blocks: Sequence[Section], model: Model) -> Parse: ...

    def kept(self, kind: str, name: str) -> bytes | None: ...

    def keep(self, kind: str, name: str, data: bytes) -> None: ...


@dataclass(frozen=True)
class Local:
    """The facts of a prose in its own offsets: what the extractors work on. Checks use `Facts`."""

    document: Document
    model: Model | None
    store: Store | None

    @property
    def text(self) -> str:
        return self.document.prose.text

    @cached_property
    def blocks(self) -> tuple[Section, ...]:
        from factlint.facts.page.sections import find_sections

        return find_sections(self.document.prose)

    @cached_property
    def _told(self) -> tuple[Section, ...]:
        """The blocks but for the residue of a page, whose figures, dates and quotations are none of the story's."""
        return tuple(block for block in self.blocks if block.kind != "boilerplate")

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        from factlint.facts.page.sentences import find_sentences

        return find_sentences(self.text, self.blocks)

    @cached_property
    def parse(self) -> Parse:
        from factlint.facts.parse.nlp import NoModel

        if self.model is None:
            raise NoModel("no language model is in use")
        if self.store is not None:
            return self.store.parse(self.text, self.blocks, self.model)
        return self.model.parse(self.text, self.blocks)

    @cached_property
    def _marked(self) -> tuple[tuple[Quote, ...], tuple[Mark, ...]]:
        from factlint.facts.quotes.find import find_quotes

        return find_quotes(self.text, self._told)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        return self._marked[0]

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self._marked[1]

    @cached_property
    def speakers(self) -> tuple[Speaker | None, ...]:
        from factlint.facts.quotes.speakers import find_speakers

        return find_speakers(self.text, self.blocks, self.quotes, self.parse, self.names, self.entities)

    @cached_property
    def _named(self) -> tuple[tuple[Name, ...], tuple[Entity, ...]]:
        from factlint.facts.names.find import find_names

        return find_names(self.text, self.blocks, self.parse)

    @property
    def names(self) -> tuple[Name, ...]:
        return self._named[0]

    @property
    def entities(self) -> tuple[Entity, ...]:
        return self._named[1]

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        from factlint.facts.figures.find import find_figures
        from factlint.facts.page.inline_code import outside_code

        return outside_code(self.document, find_figures(self.text, self._told))

    @cached_property
    def skeletons(self) -> tuple[Skeleton, ...]:
        from factlint.facts.relations.skeleton import skeletons

        return tuple(skeletons(self.text, self.sentences, self.figures))

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        from factlint.facts.relations.changes import find_changes

        return find_changes(self.skeletons)

    @cached_property
    def breakdowns(self) -> tuple[Breakdown, ...]:
        from factlint.facts.relations.parts import find_breakdowns

        return find_breakdowns(self.skeletons)

    @cached_property
    def subsets(self) -> tuple[Subset, ...]:
        from factlint.facts.relations.parts import find_subsets

        return find_subsets(self.skeletons)

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        from factlint.facts.relations.parts import find_shares

        return find_shares(self.skeletons)

    @cached_property
    def listings(self) -> tuple[Listing, ...]:
        from factlint.facts.relations.parts import find_listings

        return find_listings(self.text, self.skeletons)

    @cached_property
    def glosses(self) -> tuple[Gloss, ...]:
        from factlint.facts.figures.glosses import find_glosses

        return find_glosses(self.text, self.figures)

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        from factlint.facts.dates.find import find_dates

        return find_dates(self.text, self._told, self.published)

    @cached_property
    def timelines(self) -> tuple[Timeline, ...]:
        """The sentences with a date, each date and figure as one sign."""
        from factlint.facts.relations.timeline import timelines

        return tuple(timelines(self.text, self.sentences, self.dates, self.figures))

    @cached_property
    def published(self) -> date | None:
        from factlint.facts.dates.published import find_published

        return find_published(self.document, self.blocks)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        from factlint.facts.attributions.find import find_attributions

        return find_attributions(self.text, self.blocks, self.parse, self.quotes, self.speakers, self.entities)

    @cached_property
    def figure_sources(self) -> tuple[int | None, ...]:
        from factlint.facts.attributions.sources_of_figures import attribute_figures

        return attribute_figures(self.text, self.blocks, self.figures, self.attributions)


@dataclass(frozen=True)
class Facts:
    """The facts of a document; every span is an offset into its file.

    Touching what needs the language model raises NoModel where there is none.
    """

    document: Document
    model: Model | None = None
    store: Store | None = None

    @cached_property
    def local(self) -> Local:
        return Local(self.document, self.model, self.store)

    @property
    def prose(self) -> Prose:
        return self.document.prose

    @cached_property
    def shared(self) -> dict[str, object]:
        """Room for what comparisons compute once for a document, by name: an index of its words …"""
        return {}

    @cached_property
    def language(self) -> str:
        """The language of the document by its ISO code, "en" for English; a short text counts as English."""
        from factlint.facts.page.language import language

        return language(self.document)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The regions of the file, markup and what stands in each, in order of their start."""
        marked = (s for s in self.document.sections if s.kind in ("frontmatter", "code", "table"))
        return tuple(sorted({*marked, *self.blocks}))

    @cached_property
    def blocks(self) -> tuple[Section, ...]:
        """The blocks of prose in order: headline, paragraphs, captions …; they never overlap."""
        return tuple(Section(self.prose.span(block.span), block.kind) for block in self.local.blocks)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of all blocks in order; none crosses a block, none ends inside a quotation."""
        return tuple(map(self.prose.span, self.local.sentences))

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """The outermost quotations in order, one a paragraph."""
        return self._placed(self.local.quotes)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Quotation marks without a partner, or with a wrong one."""
        return self._placed(self.local.marks)

    @cached_property
    def speakers(self) -> tuple[Speaker | None, ...]:
        """The speaker of each quote, in the order of `quotes`."""
        return self._placed(self.local.speakers)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        return self._placed(self.local.names)

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """The ledger of people, bodies and places; an entity's id is its index."""
        return self._placed(self.local.entities)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        return self._placed(self.local.figures)

    @cached_property
    def figure_sources(self) -> tuple[int | None, ...]:
        """For each figure the index of the attribution that gives it to somebody, or None."""
        return self.local.figure_sources

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What is said to have gone from one value to another."""
        return self._placed(self.local.changes)

    @cached_property
    def breakdowns(self) -> tuple[Breakdown, ...]:
        """Totals with the parts that stand after them."""
        return self._placed(self.local.breakdowns)

    @cached_property
    def subsets(self) -> tuple[Subset, ...]:
        """Parts that are said to be included in a whole."""
        return self._placed(self.local.subsets)

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        """Parts of wholes with the percentage or fraction that is given for them."""
        return self._placed(self.local.shares)

    @cached_property
    def listings(self) -> tuple[Listing, ...]:
        """Counts that announce a list of names."""
        return self._placed(self.local.listings)

    @cached_property
    def glosses(self) -> tuple[Gloss, ...]:
        """Figures with the one in brackets that says the same in another unit."""
        return self._placed(self.local.glosses)

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        return self._placed(self.local.dates)

    @property
    def published(self) -> date | None:
        """The day of publication by front matter, dateline or file name; None where unknown."""
        return self.local.published

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        return self._placed(self.local.attributions)

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        from factlint.facts.citations.find import find_citations

        return find_citations(self.document)

    def _placed(self, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
        return tuple(placed(fact, self.prose) for fact in facts)

    def block(self, span: Span) -> Section | None:
        """The block of prose that a span starts in."""
        index = bisect_right(self.blocks, span.start, key=lambda s: s.span.start) - 1
        return self.blocks[index] if index >= 0 and span.start < self.blocks[index].span.end else None

    def sentence(self, span: Span) -> Span | None:
        """The sentence that a span starts in."""
        index = bisect_right(self.sentences, span.start, key=lambda s: s.start) - 1
        return self.sentences[index] if index >= 0 and span.start < self.sentences[index].end else None

    def quoted(self, span: Span) -> Quote | None:
        """The first quotation that a span touches."""
        index = bisect_right(self.quotes, span.start, key=lambda quote: quote.span.end)
        quote = self.quotes[index] if index < len(self.quotes) else None
        return quote if quote is not None and quote.span.overlaps(span) else None
