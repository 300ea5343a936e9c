"""One page that holds everything: stories, findings with both sides, filters for those who have scripts on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from factlint import __version__
from factlint.finding import Finding, Range, Report
from factlint.records import dataclass
from factlint.report.order import abouts, shown, sides
from factlint.report.style import summary, visible
from factlint.text import LineIndex

AROUND = 160
"""Characters shown on either side of the words that a finding is about."""


@dataclass(frozen=True)
class _Passage:
    """Words of a file with what is before and after them."""

    what: str
    place: str
    before: str
    words: str
    after: str


@dataclass(frozen=True)
class _Item:
    made: Finding
    message: str
    passages: tuple[_Passage, ...]
    why: str
    advice: str
    page: str
    anchor: str


@dataclass(frozen=True)
class _Story:
    path: str
    items: tuple[_Item, ...]


def render(report: Report) -> Iterator[str]:
    """The page in one piece. All text of stories is escaped; nothing is loaded from elsewhere."""
    environment = Environment(
        loader=PackageLoader("factlint.report"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    stories = _stories(report)
    clean = sorted({visible(path) for path in report.paths} - {story.path for story in stories})
    yield environment.get_template("page.html.jinja").render(
        stories=stories,
        clean=clean,
        summary=summary(report),
        notices=[visible(notice) for notice in report.notices],
        rules=sorted({f"{item.made.code} {item.made.rule}" for story in stories for item in story.items}),
        version=__version__,
    )


def _stories(report: Report) -> list[_Story]:
    """The stories with findings, the worst first, and so the findings of each."""
    lines = {path: LineIndex(text) for path, text in report.texts.items()}
    about = abouts(report)
    ordered = sorted(shown(report), key=lambda made: made.path)
    stories: list[_Story] = []
    for path, group in groupby(ordered, key=lambda made: made.path):
        findings = sorted(group, key=lambda made: (-made.severity, -made.rank, made.order))
        items = [
            _Item(
                made,
                visible(made.message),
                tuple(_passages(made, report.texts, lines)),
                about[made.code].why if made.code in about else "",
                about[made.code].advice if made.code in about else "",
                about[made.code].page if made.code in about else "",
                f"f{len(stories) + 1}-{number}",
            )
            for number, made in enumerate(findings, 1)
        ]
        stories.append(_Story(visible(path), tuple(items)))
    return sorted(stories, key=lambda story: (-story.items[0].made.severity, -len(story.items), story.path))


def _passages(made: Finding, texts: Mapping[str, str], lines: Mapping[str, LineIndex]) -> Iterator[_Passage]:
    for place, what in ((made.range, "here"), *sides(made)):
        yield _passage(place, what, texts.get(place.path), lines.get(place.path))


def _passage(place: Range, what: str, text: str | None, lines: LineIndex | None) -> _Passage:
    where = place.where
    if text is None or lines is None:
        return _Passage(visible(what), visible(where), "", visible(place.text), "")
    first, last = lines.line(place.begin.line), lines.line(place.finish.line)
    before, after = text[first.start : place.start], text[place.end : last.end].rstrip()
    if len(before) > AROUND:
        before = "… " + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + " …"
    return _Passage(visible(what), visible(where), visible(before), visible(place.text), visible(after))
