"""The same remarks and figures in every form in which newsrooms have them: right ones pass, wrong ones are found with their place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from tests.samples.words import BUDGET, DAHL, LIND, REMARKS, Remark

from factlint.engine import lint
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.finding import Finding
from factlint.formats import read
from factlint.rulebook import load_rules
from factlint.story import Source, Story

SAMPLES = Path(__file__).parent.parent / "samples"
QUOTES = ("Q001", "Q002", "Q003", "Q004", "Q007", "Q009")
FIGURES = ("C001", "F001", "F003")
TIMES = [number * 61 + 1 for number in range(len(REMARKS))]


def clock(seconds: int, form: str = "{h}:{m:02}:{s:02}") -> str:
    return form.format(h=seconds // 3600, m=seconds // 60 % 60, s=seconds % 60, mm=seconds // 60)


def halves(words: str) -> list[str]:
    parts = words.split()
    return [" ".join(parts[: len(parts) // 2]), " ".join(parts[len(parts) // 2 :]) + "."]


def webvtt() -> str:
    cues = (
        f"{clock(t, '{h:02}:{m:02}:{s:02}')}.000 --> {clock(t + 2 + n, '{h:02}:{m:02}:{s:02}')}.500\n<v {remark.speaker}>{part}</v>\n"
        for t, remark in zip(TIMES, REMARKS, strict=True)
        for n, part in enumerate(halves(remark.words))
    )
    return "WEBVTT\n\n" + "\n".join(cues)


def subrip() -> str:
    cues = (
        f"{clock(t, '{h:02}:{m:02}:{s:02}')},000 --> {clock(t + 2 + n, '{h:02}:{m:02}:{s:02}')},500\n"
        + ("" if n else f"{remark.speaker.upper()}: ")
        + f"{part}\n"
        for t, remark in zip(TIMES, REMARKS, strict=True)
        for n, part in enumerate(halves(remark.words))
    )
    return "\n".join(f"{number}\n{cue}" for number, cue in enumerate(cues, 1))


def headed(form: str, time: str) -> Callable[[], str]:
    """A transcript with a name and a time above, or before, the words."""
    return lambda: "".join(
        form.format(name=remark.speaker, time=clock(t, time)) + f"{remark.words}.\n\n" for t, remark in zip(TIMES, REMARKS, strict=True)
    )


def timed() -> str:
    lines = []
    for t, remark in zip(TIMES, REMARKS, strict=True):
        first, second = halves(remark.words)
        lines += [clock(t, "{mm}:{s:02}"), f"{remark.speaker.upper()}: {first}", clock(t + 3, "{mm}:{s:02}"), second]
    return "\n".join(lines)


def webex() -> str:
    form = "{h:02}:{m:02}:{s:02}"
    cues = (
        f'{n} "{remark.speaker}" (1234567)\n{clock(t, form)}.000 --> {clock(t + 5, form)}.500\n{remark.words}.\n'
        for n, (t, remark) in enumerate(zip(TIMES, REMARKS, strict=True), 1)
    )
    return "WEBVTT\n\n" + "\n".join(cues)


def rolling() -> str:
    """Captions of a video site: each line is shown twice, with a time before each word."""
    made, before = "WEBVTT\nKind: captions\nLanguage: en\n\n", " "
    for t, remark in zip(TIMES, REMARKS, strict=True):
        for n, part in enumerate(halves(remark.words)):
            first, last = clock(t + n, "{h:02}:{m:02}:{s:02}"), clock(t + n + 1, "{h:02}:{m:02}:{s:02}")
            head, *rest = part.split()
            timed = head + "".join(f"<{first}.200><c> {word}</c>" for word in rest)
            made += f"{first}.000 --> {first}.990 align:start position:0%\n{before}\n{timed}\n\n{first}.990 --> {last}.000\n{part}\n \n\n"
            before = part
    return made


def deposition() -> str:
    lines: list[str] = []
    for remark in REMARKS:
        who = "MS. LIND" if remark.speaker == LIND else "MR. DAHL"
        words = [f"        {who}:  "]
        for word in f"{remark.words}.".split():
            if len(words[-1]) + len(word) > 56:
                words.append("")
            words[-1] += word + " "
        lines += words
    pages = [lines[at : at + 12] for at in range(0, len(lines), 12)]
    numbered = ["\n".join(f"{n:2}   {line.rstrip()}" for n, line in enumerate(page, 1)) for page in pages]
    return "\n\f".join(f"      Hearing of the board            {n}\n\n{page}\n" for n, page in enumerate(numbered, 7))


def teams() -> str:
    cues = (
        f"{clock(t, '{h}:{m}:{s}')}.0 --> {clock(t + 1, '{h}:{m}:{s}')}.210\n<v {one.speaker}>{one.words}.</v>\n"
        for t, one in zip(TIMES, REMARKS, strict=True)
    )
    return "WEBVTT\n\n" + "\n".join(cues)


def names_above() -> str:
    """Captions of an interpreter's desk: the name in brackets above the words of each cue."""
    cues = (
        f"{clock(t + n, '{h:02}:{m:02}:{s:02}')}.000 --> {clock(t + n + 1, '{h:02}:{m:02}:{s:02}')}.000\n({one.speaker})\n{part}\n"
        for t, one in zip(TIMES, REMARKS, strict=True)
        for n, part in enumerate(halves(one.words))
    )
    return "WEBVTT\n\n" + "\n-\n \n".join(cues)


def meeting(form: str) -> Callable[[], str]:
    """Captions of a meeting program, each cue with the name as the program writes it."""
    clocks = "{h:02}:{m:02}:{s:02}"
    cues = (
        f"{number}\n{clock(t, clocks)}.120 --> {clock(t + 5, clocks)}.500\n"
        + form.format(name=one.speaker, first=one.speaker.split()[0], last=one.speaker.split()[1], words=f"{one.words}.")
        for number, (t, one) in enumerate(zip(TIMES, REMARKS, strict=True), 1)
    )
    made = list(cues)
    return lambda: "WEBVTT\n\n" + "\n\n".join(made)


def page_and_line() -> str:
    """A record with the page and the line before each line: 00012:07."""
    lines: list[str] = []
    for one in REMARKS:
        rows = [f"   {one.speaker.split()[1].upper()}:  "]
        for word in f"{one.words}.".split():
            if len(rows[-1]) + len(word) > 50:
                rows.append("")
            rows[-1] += word + " "
        lines += rows
    return "\n".join(f"{12 + n // 12:05}:{n % 12 + 1:02} {line.rstrip()}" for n, line in enumerate(lines))


def recognised(key: str, scale: int) -> Callable[[], str]:
    """The JSON of a speech recogniser."""
    made = [
        {"id": n, "start": t * scale, "end": (t + 5) * scale, "text": f" {one.words}.", "speaker": one.speaker}
        for n, (t, one) in enumerate(zip(TIMES, REMARKS, strict=True))
    ]
    return lambda: json.dumps({"text": " ".join(f"{one.words}." for one in REMARKS), key: made, "language": "en"})


def whisper_table() -> str:
    return "start\tend\ttext\n" + "".join(
        f"{t * 1000}\t{t * 1000 + 2500}\t{part}\n" for t, one in zip(TIMES, REMARKS, strict=True) for part in halves(one.words)
    )


def examination() -> str:
    """A witness is examined: Q. and A., the lines numbered."""
    lines: list[str] = []
    for n, one in enumerate(REMARKS):
        for mark, words in (("Q.", f"What do you say to the board on point {n}?"), ("A.", f"{one.words}.")):
            rows = [f"    {mark}  "]
            for word in words.split():
                if len(rows[-1]) + len(word) > 56:
                    rows.append("")
                rows[-1] += word + " "
            lines += rows
    pages = [lines[at : at + 24] for at in range(0, len(lines), 24)]
    return "\n\f".join(
        f"{n}\n" + "\n".join(f"{at:2}   {line.rstrip()}" for at, line in enumerate(page, 1)) for n, page in enumerate(pages, 3)
    )


def voices() -> str:
    """What a recogniser writes that tells the voices apart and knows nobody's name."""
    letters = {LIND: "B", DAHL: "C"}
    said = [{"start": t * 1000, "speaker": letters[one.speaker], "text": f"{one.words}."} for t, one in zip(TIMES, REMARKS, strict=True)]
    return json.dumps({"utterances": said})


TEXTS: list[tuple[str, Callable[[], str], str]] = [
    ("hearing.vtt", webvtt, "time"),
    ("hearing.srt", subrip, "time"),
    ("pasted.txt", subrip, "time"),
    ("otter.txt", headed("{name}  {time}\n", "{mm}:{s:02}"), "time"),
    ("rev.txt", headed("{name} ({time}):\n", "{mm:02}:{s:02}"), "time"),
    ("trint.txt", headed("[{time}] {name}:\n", "{h:02}:{m:02}:{s:02}"), "time"),
    ("descript.txt", headed("[{time}] {name}: ", "{h:02}:{m:02}:{s:02}"), "time"),
    ("teams.txt", headed("{name}   {time}\n", "{h}:{m:02}:{s:02}"), "time"),
    ("editor.txt", headed("{time}:12 - {time}:20\n{name}\n", "{h:02}:{m:02}:{s:02}"), "time"),
    ("trint-line.txt", headed("{name} [{time}] ", "{h:02}:{m:02}:{s:02}"), "time"),
    ("zoom.txt", headed("[{name}] {time}\n", "{h:02}:{m:02}:{s:02}"), "time"),
    ("lines.txt", headed("{name}: [{time}] ", "{h:02}:{m:02}:{s:02}"), "time"),
    ("bold.txt", headed("**{name}:** [{time}]\n", "{h:02}:{m:02}:{s:02}"), "time"),
    ("both.txt", headed("[{name}] [{time}.000 --> {time}.900]: ", "{h:02}:{m:02}:{s:02}"), "time"),
    ("range.txt", headed("{time} --> {time} {name}: ", "{h:02}:{m:02}:{s:02}"), "time"),
    ("body.vtt", meeting("{name} | Vik County: {words}"), "time"),
    ("host.vtt", meeting("{name} (Host): {words}"), "time"),
    ("turned.vtt", meeting("<v {last}, {first}>{words}</v>"), "time"),
    ("webex.vtt", webex, "time"),
    ("video.txt", timed, "time"),
    ("deposition.txt", deposition, "page"),
    ("record.txt", page_and_line, "page"),
    ("teams.vtt", teams, "time"),
    ("names.vtt", names_above, "time"),
    ("whisperx.json", recognised("segments", 1), "time"),
    ("assembly.json", recognised("utterances", 1000), "time"),
]
RECORDS = ("deposition.txt", "record.txt")
UNNAMED: list[tuple[str, Callable[[], str], str]] = [
    ("whisper.tsv", whisper_table, "time"),
    ("examination.txt", examination, "page"),
    ("voices.json", voices, "time"),
]
"""Recordings that do not say who speaks."""
FILES = [("minutes.pdf", "page"), ("columns.pdf", "page"), ("minutes.docx", "paragraph")]
SHEETS = ("budget.xlsx", "budget.ods", "budget.xls")
RULES = load_rules()


def findings(story: str, name: str, data: bytes, codes: Sequence[str] = QUOTES) -> list[Finding]:
    model = find_model()
    source = Source(Facts(read(f"sources/{name}", data), model))
    return list(
        lint(Story(Facts(read("story.md", story.encode()), model), (source,)), [rule for rule in RULES if rule.code in codes]).findings
    )


def reported(remarks: Sequence[tuple[str, str]]) -> str:
    return "".join(f"“{words},” said {speaker}.\n\n" for words, speaker in remarks)


def all_sources() -> Iterator[tuple[str, bytes, str]]:
    yield from ((name, make().encode(), kind) for name, make, kind in TEXTS)
    yield from ((name, (SAMPLES / name).read_bytes(), kind) for name, kind in FILES)


SOURCES = list(all_sources())


def expected(remark: Remark, kind: str, number: int) -> set[object]:
    """Where the remark is: a remark may begin on the page before its wrong word."""
    if kind == "time":
        return {clock(TIMES[number])}
    if kind == "paragraph":
        return {number + 2}
    return {1, 2} if number == 5 else {1 if number < 5 else 2}


@pytest.mark.parametrize(("name", "data", "kind"), SOURCES, ids=[one[0] for one in SOURCES])
def test_remarks(name: str, data: bytes, kind: str) -> None:
    assert [made.message for made in findings(reported([(r.words, r.speaker) for r in REMARKS]), name, data)] == []
    wrong = findings(reported([(r.wrong, r.speaker) for r in REMARKS]), name, data)
    assert [made.code for made in wrong] == [remark.code for remark in REMARKS], [made.message for made in wrong]
    for number, (made, remark) in enumerate(zip(wrong, REMARKS, strict=True)):
        assert made.range.begin.line == 2 * number + 1
        at = made.evidence[0].locator
        assert at is not None and at.kind == kind
        if name not in RECORDS:
            assert at.value in expected(remark, kind, number), made.message


@pytest.mark.parametrize(("name", "data", "kind"), [one for one in SOURCES if one[2] == "time" or one[0] in RECORDS])
def test_remarks_of_another_speaker(name: str, data: bytes, kind: str) -> None:
    other = {LIND: DAHL, DAHL: LIND}
    found = findings(reported([(r.words, other[r.speaker]) for r in REMARKS]), name, data)
    assert [made.code for made in found] == ["Q004"] * len(REMARKS), [made.message for made in found]


@pytest.mark.parametrize(("name", "make", "kind"), UNNAMED, ids=[one[0] for one in UNNAMED])
def test_remarks_without_names(name: str, make: Callable[[], str], kind: str) -> None:
    data = make().encode()
    assert [made.message for made in findings(reported([(r.words, r.speaker) for r in REMARKS]), name, data)] == []
    wrong = findings(reported([(r.wrong, r.speaker) for r in REMARKS]), name, data)
    assert [made.code for made in wrong] == [remark.code for remark in REMARKS], [made.message for made in wrong]
    places = [made.evidence[0].locator for made in wrong]
    assert [place.kind for place in places if place] == [kind] * len(REMARKS)
    if kind == "time":
        assert [place.value for place in places if place] == [clock(t) for t in TIMES]


def test_remarks_of_captions_that_roll() -> None:
    data = rolling().encode()
    assert [made.message for made in findings(reported([(r.words, r.speaker) for r in REMARKS]), "video.vtt", data)] == []
    wrong = findings(reported([(r.wrong, r.speaker) for r in REMARKS]), "video.vtt", data)
    assert [made.code for made in wrong] == [remark.code for remark in REMARKS], [made.message for made in wrong]


def budget_csv() -> bytes:
    rows = "".join(f"{line.name};{line.spent};{line.staff}\r\n" for line in BUDGET)
    return f"Budget of the county\r\n\r\nDepartment;Spent 2023 ($m);Staff\r\n{rows}".encode()


TABLES = [
    ("budget.csv", budget_csv(), "{column}{row}", 4),
    *((name, (SAMPLES / name).read_bytes(), "budget!{column}{row}", 2) for name in SHEETS),
]


@pytest.mark.parametrize(("name", "data", "form", "first"), TABLES, ids=[table[0] for table in TABLES])
def test_figures(name: str, data: bytes, form: str, first: int) -> None:
    say = "The county spent ${} million on {} in 2023, the board said.\n\nIn {} the county has {} staff, the board said.\n\n"
    right = "".join(say.format(line.spent, line.name.lower(), line.name.lower(), line.staff) for line in BUDGET)
    assert [made.message for made in findings(right, name, data, FIGURES)] == []
    wrong = "".join(say.format(line.wrong, line.name.lower(), line.name.lower(), line.staff_wrong) for line in BUDGET)
    found = findings(wrong, name, data, FIGURES)
    cells = [form.format(column=column, row=row) for row in range(first, first + len(BUDGET)) for column in "BC"]
    assert [(made.range.begin.line, made.evidence[0].locator.value) for made in found if made.evidence[0].locator] == [
        (2 * number + 1, cell) for number, cell in enumerate(cells)
    ], [made.message for made in found]


def test_money_in_a_sheet_that_shows_its_currency_by_a_format_alone() -> None:
    sheet = b"Department;Spent 2023;Staff\r\nRoads;4213552;120\r\nParks;1300000;45\r\n"
    right = "The county spent $4.2 million on roads and $1.3 million on parks in 2023, the board said.\n"
    assert [made.message for made in findings(right, "budget.csv", sheet, FIGURES)] == []
    wrong = "The county spent $4.6 million on roads in 2023, the board said.\n"
    assert [made.message for made in findings(wrong, "budget.csv", sheet, FIGURES)] == ["“$4.6 million” not found in sources/budget.csv"]
