"""Reports for machines, each read back by somebody else's reader: SARIF, GitLab, JUnit, reviewdog, Markdown, HTML."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from junitparser import Failure, JUnitXml
from markdown_it import MarkdownIt
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif
from sarif.loader import load_sarif_file

from factlint.finding import About, Edit, Finding, Fix, Range, Report, Severity
from factlint.report import gitlab, html, junit, markdown, rdjson, rdjsonl, sarif
from factlint.text import LineIndex, Span

TEXT = "Café “yes”, she said.\nThe pier is shut, TK.\n"
TAPE = "SHE: Yes. I said no.\n"
RULES = (
    About(
        "Q001",
        "quote-altered",
        Severity.ERROR,
        "Readers take the words between marks for the words that were spoken.",
        "Restore the words of the source.",
    ),
    About("T002", "placeholder", Severity.WARNING, "It is not finished."),
)


def spot(path: str, text: str, words: str, note: str = "") -> Range:
    start = text.index(words)
    lines = LineIndex(text)
    return Range(path, start, start + len(words), lines.place(start), lines.place(start + len(words)), words, note)


QUOTE = Finding(
    "Q001",
    "quote-altered",
    Severity.ERROR,
    "“yes” for “no”",
    spot("news/a b.md", TEXT, "yes"),
    evidence=(spot("tape.txt", TAPE, "no", "source"),),
    diff=(("delete", "no"), ("insert", "yes")),
    fingerprint="0123456789abcdef",
)
NOTE = Finding(
    "T002",
    "placeholder",
    Severity.WARNING,
    "“TK” is a placeholder",
    spot("news/a b.md", TEXT, "TK"),
    fix=Fix((Edit(Span(TEXT.index("TK"), TEXT.index("TK") + 2), "so"),)),
    fingerprint="fedcba9876543210",
)
REPORT = Report((QUOTE, NOTE), 2, ("a notice",), {"news/a b.md": TEXT, "tape.txt": TAPE}, ("news/a b.md", "b.md"), RULES)


def text_of(module: ModuleType, report: Report) -> str:
    return "".join(module.render(report))


# --- SARIF --------------------------------------------------------------------------------------------------------------


def test_sarif_fits_the_published_schema_and_is_read(tmp_path: Path) -> None:
    made = json.loads(text_of(sarif, REPORT))
    Sarif.model_validate(made)
    path = tmp_path / "factlint.sarif"
    path.write_text(json.dumps(made), encoding="utf-8")
    file = load_sarif_file(str(path))
    assert file.get_distinct_tool_names() == ["factlint"]
    assert [(record["Severity"], record["Code"], record["Location"], record["Line"]) for record in file.get_records()] == [
        ("error", "Q001", "news/a%20b.md", 1),
        ("warning", "T002", "news/a%20b.md", 2),
    ]


def test_sarif_has_both_sides_and_marks_for_alerts() -> None:
    run = json.loads(text_of(sarif, REPORT))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [
        (rule["id"], rule["name"], rule["helpUri"], rule["defaultConfiguration"]["level"]) for rule in run["tool"]["driver"]["rules"]
    ] == [
        ("Q001", "QuoteAltered", RULES[0].page, "error"),
        ("T002", "Placeholder", RULES[1].page, "warning"),
    ]
    quote, note = run["results"]
    assert quote["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 7,
        "endLine": 1,
        "endColumn": 10,
        "charOffset": 6,
        "charLength": 3,
        "snippet": {"text": "yes"},
    }
    assert [(one["message"]["text"], one["physicalLocation"]["artifactLocation"]["uri"]) for one in quote["relatedLocations"]] == [
        ("source", "tape.txt")
    ]
    assert quote["partialFingerprints"]["primaryLocationLineHash"] == "0123456789abcdef:1"
    assert note["fixes"][0]["artifactChanges"][0]["replacements"] == [
        {"deletedRegion": {"charOffset": 40, "charLength": 2}, "insertedContent": {"text": "so"}}
    ]
    assert run["invocations"][0]["toolExecutionNotifications"] == [{"level": "note", "message": {"text": "a notice"}}]


def test_sarif_keeps_what_is_allowed_or_older_and_marks_it() -> None:
    found = (QUOTE, replace(QUOTE, suppressed=True), replace(NOTE, older=True))
    made = json.loads(text_of(sarif, replace(REPORT, findings=found)))
    Sarif.model_validate(made)
    assert [
        (one["baselineState"], [s["kind"] for s in one.get("suppressions", [])], one["partialFingerprints"]["factlint/v1"][-2:])
        for one in made["runs"][0]["results"]
    ] == [("new", [], ":1"), ("new", ["inSource"], ":2"), ("unchanged", ["external"], ":1")]


# --- GitLab, JUnit, reviewdog -------------------------------------------------------------------------------------------


def test_gitlab_code_quality() -> None:
    made = json.loads(text_of(gitlab, replace(REPORT, findings=(QUOTE, QUOTE, NOTE, replace(NOTE, older=True)))))
    assert [(one["check_name"], one["severity"], one["location"]) for one in made] == [
        ("Q001 quote-altered", "major", {"path": "news/a b.md", "lines": {"begin": 1, "end": 1}}),
        ("Q001 quote-altered", "major", {"path": "news/a b.md", "lines": {"begin": 1, "end": 1}}),
        ("T002 placeholder", "minor", {"path": "news/a b.md", "lines": {"begin": 2, "end": 2}}),
    ]
    assert made[0]["description"] == "Q001 quote-altered: “yes” for “no”"
    assert len({one["fingerprint"] for one in made}) == 3


def test_junit_is_read() -> None:
    info = replace(NOTE, severity=Severity.INFO)
    made = JUnitXml.fromstring(text_of(junit, replace(REPORT, findings=(QUOTE, info))).encode())
    suites = {suite.name: suite for suite in made}
    assert list(suites) == ["news/a b.md", "b.md"]
    assert [(suite.tests, suite.failures) for suite in suites.values()] == [(2, 1), (1, 0)]
    failed, noted = suites["news/a b.md"]
    assert (failed.name, [type(one) for one in failed.result]) == ("Q001 quote-altered 1:7", [Failure])
    assert failed.result[0].message == "“yes” for “no”"
    assert failed.result[0].text == "news/a b.md:1:7: “yes” for “no”\nsource: tape.txt:1:18: no"
    assert (noted.result, noted.system_out) == ([], "news/a b.md:2:19: “TK” is a placeholder")


def test_reviewdog_counts_bytes() -> None:
    quote, note = (json.loads(line) for line in text_of(rdjsonl, REPORT).splitlines())
    assert quote["location"] == {
        "path": "news/a b.md",
        "range": {"start": {"line": 1, "column": 10}, "end": {"line": 1, "column": 13}},
    }
    assert (quote["severity"], quote["code"]) == ("ERROR", {"value": "Q001", "url": RULES[0].page})
    assert quote["related_locations"][0]["location"]["range"]["start"] == {"line": 1, "column": 18}
    assert note["suggestions"] == [{"range": {"start": {"line": 2, "column": 19}, "end": {"line": 2, "column": 21}}, "text": "so"}]


def test_reviewdog_takes_all_diagnostics_in_one_object() -> None:
    made = json.loads(text_of(rdjson, REPORT))
    assert made == {
        "source": {"name": "factlint", "url": "https://github.com/factlint/factlint"},
        "diagnostics": [json.loads(line) for line in text_of(rdjsonl, REPORT).splitlines()],
    }
    assert len(made["diagnostics"]) == 2


# --- pages --------------------------------------------------------------------------------------------------------------


def test_markdown_is_a_table_for_each_story() -> None:
    assert text_of(markdown, replace(REPORT, rules=())) == (
        "### factlint: 1 error, 1 warning in 2 files\n"
        "\n#### news/a b.md\n\n"
        "| line | severity | finding | rule |\n|---:|---|---|---|\n"
        "| 1:7 | error | “yes” for “no” | Q001 quote-altered |\n"
        "| 2:19 | warning | “TK” is a placeholder | T002 placeholder |\n"
        "\n#### Notices\n\n- a notice\n"
    )


def test_markdown_ends_before_the_page_is_full() -> None:
    long = replace(QUOTE, message="x" * 2_000)
    made = text_of(markdown, replace(REPORT, findings=(long,) * 600))
    assert len(made.encode()) < 950_000
    assert made.endswith(" more findings: the page is full.\n\n#### Notices\n\n- a notice\n")


@pytest.mark.parametrize(
    "words",
    ["@everyone", "[a](http://x)", "<script>alert(1)</script>", "`code` | b", "https://example.org", "x#12", "![a](b)", "a\n# b", "*b*"],
)
def test_words_of_a_story_have_no_effect_in_markdown(words: str) -> None:
    made = text_of(markdown, replace(REPORT, findings=(replace(QUOTE, message=words),), rules=(), notices=(words,)))
    tokens = MarkdownIt("gfm-like", {"html": True, "linkify": False}).parse(made)
    kinds = {child.type for token in tokens for child in token.children or ()}
    assert kinds <= {"text", "text_special", "softbreak"}, made
    assert "@everyone" not in made


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)


def tags(page: str) -> list[str]:
    parser = _Tags()
    parser.feed(page)
    return parser.seen


def test_html_holds_both_sides_and_what_was_clean() -> None:
    page = text_of(html, REPORT)
    for part in (
        "<title>factlint: 1 error, 1 warning in 2 files</title>",
        '<article class="error" id="f1-1" data-severity="error" data-rule="Q001 quote-altered">',
        "<figcaption>here: news/a b.md:1:7</figcaption>",
        "<blockquote>Café “<mark>yes</mark>”, she said.</blockquote>",
        "<figcaption>source: tape.txt:1:18</figcaption>",
        "<blockquote>SHE: Yes. I said <mark>no</mark>.</blockquote>",
        "<del>no</del> <ins>yes</ins>",
        "→ Restore the words of the source.</p>",
        "<li>a notice</li>",
        "<li>b.md</li>",
    ):
        assert part in page, part
    assert "http:" not in page.replace("http-equiv", "")
    assert [word for word in page.split('"') if word.startswith("https://")] == [RULES[0].page, RULES[1].page]


HOSTILE = st.text() | st.sampled_from(
    ["</script><script>alert(1)</script>", '"><img src=x onerror=y>', "</blockquote><h1>", "{{ 7 * 7 }}", "&lt;b&gt;"]
)


@settings(max_examples=60)
@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_text_adds_a_tag_to_the_page(message: str, path: str, words: str) -> None:
    def page(message: str, path: str, words: str) -> list[str]:
        place = replace(QUOTE.range, path=path, text=words)
        found = replace(QUOTE, message=message, range=place, diff=(("insert", words),), evidence=(replace(place, note=words),))
        return tags(text_of(html, Report((found,), 1, (words,), {}, (path,), RULES)))

    assert page(message, path, words) == page("m", "p", "w")


@settings(max_examples=60)
@given(HOSTILE, HOSTILE)
def test_every_report_can_be_read_whatever_a_story_says(message: str, path: str) -> None:
    place = replace(QUOTE.range, path=path, text=message)
    report = Report((replace(QUOTE, message=message, range=place),), 1, (message,), {}, (path,), RULES)
    Sarif.model_validate(json.loads(text_of(sarif, report)))
    assert len(json.loads(text_of(gitlab, report))) == 1
    assert len(text_of(rdjsonl, report).splitlines()) == 1
    assert len(list(JUnitXml.fromstring(text_of(junit, report).encode()))) == 1
    assert StringIO(text_of(markdown, report)).readline().startswith("### factlint: ")
