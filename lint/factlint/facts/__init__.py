"""Text → facts: what an article says, each with its place in the file. Touching a fact computes it, and only what it needs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from factlint.facts.model import Attribution, Citation, Date, Entity, Fact, Figure, Mark, Name, Quote, Speaker, placed
from factlint.records import dataclass
from factlint.text import Document, Prose, Section, Span

if TYPE_CHECKING:
    from factlint.facts.figures.glosses import Gloss
    from factlint.facts.names.runs import NameRun
    from factlint.facts.parse import Parse
    from factlint.facts.parse.nlp import Model
    from factlint.facts.quotes.antecedents import PeopleLedger
    from factlint.facts.relations.figure_change import FigureChange
    from factlint.facts.relations.listings import Listing
    from factlint.facts.relations.parts import Breakdown, Share, Subset
    from factlint.facts.relations.skeleton import Skeleton
    from factlint.facts.relations.timeline import Timeline


class Failed(Exception):
    """A fault of ours on one file: what was being done, and why it failed. The other files are not touched by it."""

    def __init__(self, path: str, step: str, error: Exception) -> None:
        super().__init__(f"{step} failed: {type(error).__name__}: {error}")
        self.path = path


if TYPE_CHECKING:
    fact = cached_property
else:

    class fact(cached_property):
        """A property that is computed once. What is raised meanwhile becomes a Failed that names the file and the fact, each time."""

        def __get__(self, instance: Any, owner: type | None = None) -> Any:
            from factlint.facts.parse.nlp import NoModel

            if instance is None:
                return self
            name = f"{self.attrname} failed"
            if name in instance.__dict__:
                raise instance.__dict__[name]
            try:
                return super().__get__(instance, owner)
            except (NoModel, Failed):
                raise
            except Exception as error:
                failed = Failed(instance.document.path, f"finding {self.attrname.strip('_').replace('_', ' ')}", error)
                instance.__dict__[name] = failed
                raise failed from error


class Store(Protocol):
    """Where parses, and what else takes long to make, are kept between runs."""

    def parse(self, text: str, blocks: Sequence[Section], model: Model) -> Parse: ...

    def parses(self, texts: Sequence[tuple[str, Sequence[Section]]], model: Model) -> list[Parse]: ...

    def kept(self, kind: str, name: str) -> bytes | None: ...

    def keep(self, kind: str, name: str, data: bytes) -> None: ...

    def renew(self, kind: str, name: str, data: bytes) -> None: ...


@dataclass(frozen=True)
class Local:
    """The facts of a prose in its own offsets: what the extractors work on. Checks use `Facts`."""

    document: Document
    model: Model | None
    store: Store | None

    @property
    def text(self) -> str:
        return self.document.prose.text

    @fact
    def blocks(self) -> tuple[Section, ...]:
        from factlint.facts.page.sections import find_sections

        return self.document.prose.blocks if self.document.excerpt else find_sections(self.document.prose)

    @fact
    def _story(self) -> tuple[Section, ...]:
        """The blocks except boilerplate, whose figures, dates and quotations are not part of the story."""
        return tuple(block for block in self.blocks if block.kind != "boilerplate")

    @fact
    def sentences(self) -> tuple[Span, ...]:
        from factlint.facts.page.sentences import find_sentences

        return find_sentences(self.text, self.blocks)

    @fact
    def parse(self) -> Parse:
        from factlint.facts.parse.nlp import NoModel
        from factlint.facts.parse.short import short_blocks

        if self.model is None:
            raise NoModel("no language model is in use")
        blocks = short_blocks(self.text, self.blocks)
        if self.store is not None:
            return self.store.parse(self.text, blocks, self.model)
        return self.model.parse(self.text, blocks)

    @fact
    def _marked(self) -> tuple[tuple[Quote, ...], tuple[Mark, ...]]:
        from factlint.facts.quotes.find import find_quotes

        return find_quotes(self.text, self._story)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        return self._marked[0]

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self._marked[1]

    @fact
    def speakers(self) -> tuple[Speaker | None, ...]:
        from factlint.facts.quotes.speakers import find_speakers

        return find_speakers(self.text, self.blocks, self.quotes, self.parse, self.names, self.entities)

    @fact
    def people(self) -> PeopleLedger:
        """The people of the text, and who a pronoun or a title refers to."""
        from factlint.facts.quotes.antecedents import PeopleLedger
        from factlint.facts.quotes.context import SpeakerContext

        return PeopleLedger(SpeakerContext(self.text, self.blocks, self.parse, self.quotes, self.names), self.entities)

    @fact
    def _named(self) -> tuple[tuple[Name, ...], tuple[Entity, ...]]:
        from factlint.facts.names.find import find_names

        return find_names(self.text, self.blocks, self.parse, self.runs)

    @fact
    def runs(self) -> tuple[NameRun, ...]:
        """The runs of capitalised words, in order."""
        from factlint.facts.names.runs import find_runs

        return tuple(find_runs(self.text, self.blocks))

    @property
    def names(self) -> tuple[Name, ...]:
        return self._named[0]

    @property
    def entities(self) -> tuple[Entity, ...]:
        return self._named[1]

    @fact
    def figures(self) -> tuple[Figure, ...]:
        from factlint.facts.figures.find import find_figures
        from factlint.facts.page.inline_code import outside_code

        return outside_code(self.document, find_figures(self.text, self._story))

    def figures_in(self, span: Span) -> tuple[Figure, ...]:
        """The figures that are whole within a span, in order."""
        first, end = (bisect_left(self.figures, place, key=lambda figure: figure.span.start) for place in (span.start, span.end))
        return tuple(figure for figure in self.figures[first:end] if figure.span in span)

    def sentence_at(self, at: int) -> Span | None:
        """The last sentence that begins at or before a place; None before the first."""
        index = bisect_right(self.sentences, at, key=lambda sentence: sentence.start) - 1
        return self.sentences[index] if index >= 0 else None

    @fact
    def skeletons(self) -> tuple[Skeleton, ...]:
        from factlint.facts.relations.skeleton import skeletons

        return tuple(skeletons(self.text, self.sentences, self.figures))

    @fact
    def changes(self) -> tuple[FigureChange, ...]:
        from factlint.facts.relations.changes import find_changes

        return find_changes(self.skeletons)

    @fact
    def breakdowns(self) -> tuple[Breakdown, ...]:
        from factlint.facts.relations.parts import find_breakdowns

        return find_breakdowns(self.skeletons)

    @fact
    def subsets(self) -> tuple[Subset, ...]:
        from factlint.facts.relations.parts import find_subsets

        return find_subsets(self.skeletons)

    @fact
    def shares(self) -> tuple[Share, ...]:
        from factlint.facts.relations.parts import find_shares

        return find_shares(self.skeletons)

    @fact
    def listings(self) -> tuple[Listing, ...]:
        from factlint.facts.relations.listings import find_listings

        return find_listings(self.text, self.skeletons)

    @fact
    def glosses(self) -> tuple[Gloss, ...]:
        from factlint.facts.figures.glosses import find_glosses

        return find_glosses(self.text, self.figures)

    @fact
    def dates(self) -> tuple[Date, ...]:
        from factlint.facts.dates.find import find_dates

        return find_dates(self.text, self._story, self.published)

    @fact
    def event_dates(self) -> tuple[Date, ...]:
        """The dates that the text gives for something: those of its datelines are of the text itself."""
        from factlint.facts.page.datelines import datelines

        lines = datelines(self.text, self._story)
        return tuple(date for date in self.dates if not any(line.overlaps(date.span) for line in lines))

    @fact
    def timelines(self) -> tuple[Timeline, ...]:
        """The sentences with a date, each date and figure as one sign."""
        from factlint.facts.relations.timeline import timelines

        return tuple(timelines(self.text, self.sentences, self.dates, self.figures))

    @fact
    def published(self) -> date | None:
        from factlint.facts.dates.published import find_published

        return find_published(self.document, self.blocks)

    @fact
    def attributions(self) -> tuple[Attribution, ...]:
        from factlint.facts.attributions.find import find_attributions

        return find_attributions(self.text, self.blocks, self.parse, self.quotes, self.speakers, self.entities)

    @fact
    def figure_sources(self) -> tuple[int | None, ...]:
        from factlint.facts.attributions.sources_of_figures import attribute_figures

        return attribute_figures(self.text, self.blocks, self.figures, self.attributions)


def _placed(read: Callable[[Local], tuple[Fact, ...]]) -> cached_property[tuple[Fact, ...]]:
    """A fact of the prose with its offsets in the file."""

    def in_the_file(facts: Facts) -> tuple[Fact, ...]:
        return tuple(placed(fact, facts.prose) for fact in read(facts.local))

    return fact(in_the_file)


@dataclass(frozen=True)
class Facts:
    """The facts of a document; every span is an offset into its file.

    Touching what needs the language model raises NoModel where there is none.
    """

    document: Document
    model: Model | None = None
    store: Store | None = None

    @fact
    def local(self) -> Local:
        return Local(self.document, self.model, self.store)

    @property
    def prose(self) -> Prose:
        return self.document.prose

    @fact
    def language(self) -> str:
        """The language of the document by its ISO code, "en" for English; a short text counts as English."""
        from factlint.facts.page.language import language

        return language(self.document)

    @fact
    def sections(self) -> tuple[Section, ...]:
        """The regions of the file, markup and what is in each, in order of their start."""
        marked = (s for s in self.document.sections if s.kind in ("frontmatter", "code", "table"))
        return tuple(sorted({*marked, *self.blocks}))

    @fact
    def blocks(self) -> tuple[Section, ...]:
        """The blocks of prose in order: headline, paragraphs, captions …; they never overlap."""
        return tuple(Section(self.prose.span(block.span), block.kind) for block in self.local.blocks)

    @fact
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of all blocks in order; none crosses a block, none ends inside a quotation."""
        return tuple(map(self.prose.span, self.local.sentences))

    quotes = _placed(lambda local: local.quotes)
    """The outermost quotations in order, one a paragraph."""

    marks = _placed(lambda local: local.marks)
    """Quotation marks without a partner, or with a wrong one."""

    speakers = _placed(lambda local: local.speakers)
    """The speaker of each quote, in the order of `quotes`."""

    names = _placed(lambda local: local.names)

    entities = _placed(lambda local: local.entities)
    """The ledger of people, bodies and places; an entity's id is its index."""

    figures = _placed(lambda local: local.figures)

    @fact
    def figure_sources(self) -> tuple[int | None, ...]:
        """For each figure the index of the attribution that gives it to somebody, or None."""
        return self.local.figure_sources

    changes = _placed(lambda local: local.changes)
    """What is said to have gone from one value to another."""

    breakdowns = _placed(lambda local: local.breakdowns)
    """Totals with the parts that are after them."""

    subsets = _placed(lambda local: local.subsets)
    """Parts that are said to be included in a whole."""

    shares = _placed(lambda local: local.shares)
    """Parts of wholes with the percentage or fraction that is given for them."""

    listings = _placed(lambda local: local.listings)
    """Counts that announce a list of names."""

    glosses = _placed(lambda local: local.glosses)
    """Figures with the one in brackets that says the same in another unit."""

    dates = _placed(lambda local: local.dates)

    @property
    def published(self) -> date | None:
        """The day of publication by front matter, dateline or file name; None where unknown."""
        return self.local.published

    attributions = _placed(lambda local: local.attributions)

    @fact
    def citations(self) -> tuple[Citation, ...]:
        from factlint.facts.citations.find import find_citations

        return find_citations(self.document)

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
