"""A sentence with every date and every figure as one sign, and the arithmetic of the time between two dates."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Date, Figure
from factlint.facts.relations.skeleton import FOREIGN, Bounds, Gaps, prose_span
from factlint.records import dataclass
from factlint.text import Span

_DATES, _FIGURES = 0xE000, 0xE100
_MOST = 200
_LONGEST = 4000
"""Signs and characters of a sentence that is read."""
DATE = "[\ue000-\ue0ff]"
FIGURE = "[\ue100-\ue1ff]"
SIGNS = "\ue000-\ue1ff"
"""For classes of characters: any date, any figure."""

_YEAR = r"(?:1[5-9]|20)\d\d"
# Years that no preposition marks as dates: "opened 1980", "(1950-2020)".
_BARE_YEAR = lazy.regex(rf"(?:(?<![\w.,:$£€/+#-])|(?<=\d\d\d\d-)){_YEAR}(?![\w%/]|[.,:]\d|-(?!{_YEAR}\b))")


@dataclass(frozen=True)
class Timeline:
    """`text` is the sentence, letters as they are, with one sign a date or figure; `local` leads back to the prose."""

    text: str
    sentence: Span
    _tokens: tuple[Date | Figure, ...]
    _gaps: Gaps

    @property
    def counts(self) -> bool:
        """It has a figure."""
        return any(isinstance(token, Figure) for token in self._tokens)

    @property
    def lasts(self) -> bool:
        """It has a figure that is a span of time."""
        return any(isinstance(token, Figure) and token.kind == "duration" for token in self._tokens)

    def date(self, sign: str) -> Date:
        token = self._tokens[ord(sign) - _DATES]
        assert isinstance(token, Date)
        return token

    def figure(self, sign: str) -> Figure:
        token = self._tokens[ord(sign) - _FIGURES]
        assert isinstance(token, Figure)
        return token

    def local(self, start: int, end: int) -> Span:
        """The prose that a stretch of `text` stands for."""
        return prose_span(self._gaps, start, end)


def timelines(text: str, sentences: Sequence[Span], dates: Sequence[Date], figures: Sequence[Figure]) -> Iterator[Timeline]:
    """The timeline of each sentence that has a date or a bare year, in order."""
    text = FOREIGN.sub("\ufffd", text)
    at_date = at_figure = 0
    for sentence in sentences:
        at_date, here = _within(dates, at_date, sentence)
        at_figure, counted = _within(figures, at_figure, sentence)
        if len(here) + len(counted) > _MOST or len(sentence) > _LONGEST:
            continue  # a table, or a text that is made to cost time
        tokens = _merged(text, sentence, here, counted)
        if any(isinstance(token, Date) for token in tokens) and len(tokens) <= _MOST:
            yield _timeline(text, sentence, tokens)


def _within(facts: Sequence[Date] | Sequence[Figure], first: int, sentence: Span) -> tuple[int, list[Date | Figure]]:
    while first < len(facts) and facts[first].span.start < sentence.start:
        first += 1
    last = first
    while last < len(facts) and facts[last].span.end <= sentence.end:
        last += 1
    return last, list(facts[first:last])


def _merged(text: str, sentence: Span, dates: list[Date | Figure], figures: list[Date | Figure]) -> tuple[Date | Figure, ...]:
    """Dates, then figures beside them, then years that are neither; in order, without overlap."""
    taken = sorted(dates, key=lambda token: token.span)
    _add(taken, figures)
    years = [Span(*m.span()) for m in _BARE_YEAR.finditer(text, sentence.start, sentence.end)]
    _add(taken, [year_date(int(text[span.start : span.end]), span) for span in years])
    return tuple(taken)


def _add(taken: list[Date | Figure], more: Sequence[Date | Figure]) -> None:
    starts = [token.span.start for token in taken]
    for token in more:
        index = bisect_left(starts, token.span.start)
        free_before = index == 0 or taken[index - 1].span.end <= _core(token).start
        if free_before and (index == len(taken) or token.span.end <= taken[index].span.start):
            taken.insert(index, token)
            starts.insert(index, token.span.start)


def year_date(year: int, span: Span) -> Date:
    return Date(span, date(year, 1, 1), date(year, 12, 31), year=year)


def _core(token: Date | Figure) -> Span:
    return (token.core or token.span) if isinstance(token, Figure) else token.span


def _timeline(text: str, sentence: Span, tokens: tuple[Date | Figure, ...]) -> Timeline:
    parts: list[str] = []
    gaps = [(0, sentence.start)]
    length, at = 0, sentence.start
    for number, token in enumerate(tokens):
        span = _core(token)
        parts += [text[at : span.start], chr((_DATES if isinstance(token, Date) else _FIGURES) + number)]
        length += span.start - at + 1
        at = span.end
        gaps += [(length - 1, span.start), (length, span.end)]
    parts.append(text[at : sentence.end])
    return Timeline("".join(parts), sentence, tokens, tuple(gaps))


# --- the time between two dates ------------------------------------------------------------------------------------------

_YEAR_DAYS = Decimal("365.25")
UNIT_DAYS = {"day": Decimal(1), "week": Decimal(7), "month": _YEAR_DAYS / 12, "year": _YEAR_DAYS, "decade": _YEAR_DAYS * 10}
"""The units of elapsed time that the calendar can judge, in days."""


def full_years(start: date, end: date) -> int:
    """Birthdays passed from start to end; negative where end is earlier."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def years_between(start: Date, end: Date) -> Bounds | None:
    """The full years that may be between two dates, each of which may be a whole year; None where a year is unknown."""
    if start.earliest is None or start.latest is None or end.earliest is None or end.latest is None:
        return None
    return Bounds(Decimal(full_years(start.latest, end.earliest)), Decimal(full_years(start.earliest, end.latest)))


def elapsed(start: Date, end: Date, unit: str) -> Bounds | None:
    """The time that may be between two dates, in days, weeks, months, years or decades; the last day may count too."""
    if unit not in UNIT_DAYS or start.earliest is None or start.latest is None or end.earliest is None or end.latest is None:
        return None
    least, most = (end.earliest - start.latest).days, (end.latest - start.earliest).days + 1
    return Bounds(least / UNIT_DAYS[unit], most / UNIT_DAYS[unit])


def allowed(duration: Figure) -> Bounds:
    """What a stated duration may mean: years are cut off or rounded up, tens of them are round, days count either end."""
    value, tens = duration.value, Decimal(0)
    if value is not None and duration.unit == "year" and value >= 20 and value % 10 == 0:
        tens = Decimal(1)
    below = {"day": Decimal("1.5"), "week": Decimal("0.6"), "month": Decimal(1), "decade": Decimal("0.3")}.get(
        duration.unit, Decimal("0.5")
    )
    above = {"day": Decimal("1.5"), "month": Decimal(1), "decade": Decimal("0.7")}.get(duration.unit, Decimal("0.99"))
    low, high = duration.low, duration.high
    return Bounds(None if low is None else low - below - tens, None if high is None else high + above + tens)


def spoken(of: Bounds) -> str:
    """A range of whole years as a message says it: "69", "69 or 70", "20 to 24"."""
    low, high = of.low or Decimal(0), of.high or Decimal(0)
    if low == high:
        return f"{low}"
    return f"{low} or {high}" if high - low == 1 else f"{low} to {high}"
