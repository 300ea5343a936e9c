"""Directives in stories."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import formats
from factlint.finding import Finding, Range, Severity
from factlint.suppress import Ran, judge
from factlint.text import Span

if TYPE_CHECKING:
    from tests.conftest import Desk

NAMES = {"T002": ("T002",), "placeholder": ("T002",), "Q001": ("Q001",), "quote-altered": ("Q001",), "H001": ("H001",)}
RAN = Ran(NAMES, frozenset({"T002", "Q001"}))


def said(text: str, *, name: str = "story.md", ran: Ran = RAN) -> list[str]:
    """What is said of a story in which every TK is a finding T002: line, code, whether it is allowed, and words for directives."""
    document = formats.read(name, text.encode())
    found, at = [], text.find("TK")
    while at >= 0:
        found.append(Finding("T002", "placeholder", Severity.ERROR, "", Range.of(document, Span(at, at + 2))))
        at = text.find("TK", at + 2)
    judged = judge(document, found, ran)
    return [f"{made.range.begin.line} {made.code}{' allowed' if made.suppressed else ''} {made.message}".strip() for made in judged]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("TK\n", ["1 T002"], id="no directive"),
        pytest.param(
            "TK <!-- factlint: allow T002: typo of the bank -->\nTK\n\nTK\n", ["1 T002 allowed", "2 T002", "4 T002"], id="same line"
        ),
        pytest.param("<!-- factlint: allow placeholder: a name -->\nTK\n\nTK\n", ["2 T002 allowed", "4 T002"], id="line before, by id"),
        pytest.param("<!-- factlint: allow T002: a name -->\n\nTK\n", ["3 T002 allowed"], id="a blank line between"),
        pytest.param("<!-- factlint:\nallow T002: a name\n-->\nTK\n", ["4 T002 allowed"], id="over lines"),
        pytest.param("TK\n\n<!-- factlint: allow-file T002: a ticker -->\n\nTK\n", ["1 T002 allowed", "5 T002 allowed"], id="the file"),
        pytest.param(
            "TK\n<!-- factlint: off T002: quoted code -->\nTK\n<!-- factlint: on T002 -->\nTK\n",
            ["1 T002", "3 T002 allowed", "5 T002"],
            id="off and on",
        ),
        pytest.param(
            "<!-- factlint: off: a test page -->\nTK\n<!-- factlint: on -->\nTK\n", ["2 T002 allowed", "4 T002"], id="all rules off"
        ),
        pytest.param("<!-- factlint: off T002: to the end -->\nTK\n\nTK\n", ["2 T002 allowed", "4 T002 allowed"], id="off to the end"),
        pytest.param(
            "<!-- factlint: allow T002 -->\nTK\n",
            ["1 X004 this directive gives no reason and is ignored; write 'allow T002: reason'", "2 T002"],
            id="no reason",
        ),
        pytest.param(
            "<!-- factlint: allow Q001: the desk's own -->\nTK\n",
            ["1 X003 nothing to allow: Q001 finds nothing on line 2", "2 T002"],
            id="unused",
        ),
        pytest.param("<!-- factlint: allow H001: did not run -->\nTK\n", ["2 T002"], id="of a rule that did not run nothing is known"),
        pytest.param(
            "<!-- factlint: allow T002, Q001: both -->\nTK\n",
            ["1 X003 nothing to allow: Q001 finds nothing on line 2", "2 T002 allowed"],
            id="two rules, one used",
        ),
        pytest.param(
            "<!-- factlint: allow quote-altred: typo -->\nTK\n",
            ["1 X003 unknown rule 'quote-altred' in this directive; did you mean 'quote-altered'?", "2 T002"],
            id="unknown rule",
        ),
        pytest.param(
            "<!-- factlint: alow T002: typo -->\nTK\n",
            ["1 X003 unknown directive 'alow'; write 'allow T002: typo'", "2 T002"],
            id="unknown directive",
        ),
        pytest.param(
            "<!-- factlint: allow: why -->\nTK\n",
            ["1 X003 this directive names no rule; write 'allow RULE: why'", "2 T002"],
            id="no rule",
        ),
        pytest.param("```\n<!-- factlint: allow T002: shown -->\n```\n\nTK\n", ["5 T002"], id="in code it is only shown"),
        pytest.param(
            "<!-- factlint: allow T002: unclosed\nTK\n",
            ["1 X003 this directive is ignored: its comment is not closed; end it with '-->'", "2 T002"],
            id="unclosed",
        ),
        pytest.param("", [], id="empty"),
    ],
)
def test_a_directive(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("%% factlint: allow T002: a ticker\nTK\n\nTK\n", ["2 T002 allowed", "4 T002"]),
        ("A TK line %% factlint: allow T002: a ticker\nTK\n", ["1 T002 allowed", "2 T002"]),
        ("<!-- factlint: allow T002: a ticker -->\nTK\n\nTK\n", ["2 T002 allowed", "4 T002"]),
        ("A TK line <!-- factlint: allow T002: a ticker -->\nTK\n", ["1 T002 allowed", "2 T002"]),
        ("%% factlint: off T002: all of it\r\nTK\r\n%% factlint: on T002\r\nTK\r\n", ["2 T002 allowed", "4 T002"]),
    ],
)
def test_a_directive_in_plain_text(text: str, expected: list[str]) -> None:
    assert said(text, name="story.txt") == expected


ALLOW = "<!-- factlint: allow T002: a ticker -->"


def lines_allowed(text: str, name: str = "story.md") -> str:
    """The lines whose TK is allowed, "x" where a directive is at fault."""
    told = said(text, name=name)
    return " ".join("x" if " X00" in one else one.split()[0] for one in told if " X00" in one or "allowed" in one)


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        # Beside words: the block's own line.
        (f"- TK {ALLOW}\n- TK\n- TK\n", "1"),
        (f"- {ALLOW} TK\n- TK\n", "1"),
        (f"1. TK {ALLOW}\n2. TK\n", "1"),
        (f"* a\n  - TK {ALLOW}\n  - TK\n* TK\n", "2"),
        (f"- a TK\n  b TK {ALLOW}\n  c TK\n", "2"),
        (f"TK\nTK {ALLOW}\nTK\n", "2"),
        (f"{ALLOW} TK is\nTK\n", "1"),
        (f"a {ALLOW} TK\n\nTK\n", "1"),
        (f"TK {ALLOW}\n\nTK\n", "1"),
        (f"# TK {ALLOW}\nTK\n", "1"),
        (f"> TK {ALLOW}\n> TK\n>\n> TK\n", "1"),
        (f"| a | b |\n|---|---|\n| TK | TK {ALLOW} |\n| TK | 1 |\n", "3 3"),
        (f"| a | b |\n|---|---|\n| TK | TK | {ALLOW}\n| TK | 1 |\n", "3 3"),
        (f"See TK [^1].\n\n[^1]: TK {ALLOW}\n[^2]: TK\n", "3"),
        ("TK <!-- factlint: allow\nT002: a ticker --> TK\nTK\n", "1 2"),
        # On a line of its own: the block below it, whole.
        (f"{ALLOW}\nTK\nTK\n\nTK\n", "2 3"),
        (f"TK\n\n{ALLOW}\n\n\n\nTK\n", "7"),
        (f"{ALLOW}\n# TK\nTK\n", "2"),
        (f"{ALLOW}\n- TK\n  TK\n- TK\n", "2 3"),
        (f"- TK\n{ALLOW}\n- TK\n- TK\n", "3"),
        (f"- TK\n  {ALLOW}\n- TK\n", "3"),
        (f"-\n  {ALLOW}\n  TK\n- TK\n", "3"),
        (f"{ALLOW}\n> TK\n> TK\n\nTK\n", "2 3"),
        (f"> {ALLOW}\n> TK\n> TK\n\nTK\n", "2 3"),
        (f"{ALLOW}\n| TK | b |\n|---|---|\n| TK | 1 |\n\nTK\n", "2 4"),
        (f"{ALLOW}\n\n| TK | b |\n|---|---|\n| TK | 1 |\n\nTK\n", "3 5"),
        (f"| a | b |\n|---|---|\n{ALLOW}\n| TK | 1 |\n| TK | 1 |\n", "4"),
        (f"{ALLOW}\n[TK]: http://example.org\n\nTK\n", "2"),
        (f"{ALLOW}\n```\nTK\n```\n\nTK\n", "3"),
        (f"{ALLOW}\n<!-- the desk -->\nTK\n", "3"),
        (f"{ALLOW}\n<!-- factlint: allow-file Q001: x -->\nTK\n", "x 3"),
        (f"{ALLOW}\n<figure>\n<img src='a.png'>\n<figcaption>TK</figcaption>\n</figure>\n\nTK\n", "4"),
        # Inside a block: the rest of it.
        (f"TK and\n{ALLOW}\nTK\nTK\n\nTK\n", "3 4"),
        (f"- TK and\n  {ALLOW}\n  TK\n- TK\n", "3"),
        (f"> TK and\n> {ALLOW}\n> TK\n\nTK\n", "3"),
        # At the end nothing is covered.
        (f"TK\n\n{ALLOW}\n", "x"),
        # In front matter, as a comment.
        ("---\ntitle: TK # factlint: allow T002: a ticker\nslug: TK\n---\nTK\n", "2"),
        ("---\n# factlint: allow T002: a ticker\ntitle: >\n  TK\n  TK\nslug: TK\n---\nTK\n", "4 5"),
        ("---\ntitle: a # factlint allow T002 a ticker\n---\nTK\n", "x"),
    ],
)
def test_what_a_directive_covers_in_markdown(text: str, allowed: str) -> None:
    assert lines_allowed(text) == allowed
    assert lines_allowed(text.replace("\n", "\r\n")) == allowed


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        (f"{ALLOW}\n<p>TK\nTK</p>\n<p>TK</p>\n", "2 3"),
        (f"<p>TK {ALLOW}</p>\n<p>TK</p>\n", "1"),
        (f"<p>TK</p> {ALLOW}\n<p>TK</p>\n", "1"),
        (f"<p>TK\nTK\n</p> {ALLOW}\n<p>TK</p>\n", "2"),
        (f"<p>TK</p>{ALLOW}<p>TK</p><p>a</p>\n", "1"),
        (f"<p>a</p><p>{ALLOW}TK</p><p>TK</p>\n", "1"),
        (f"<ul>\n<li>TK {ALLOW}</li>\n<li>TK</li>\n</ul>\n", "2"),
        (f"<ul><li>TK {ALLOW}</li><li>TK</li></ul>\n", "1"),
        (f"<ul><li>TK {ALLOW}</li><li>No</li></ul>\n", "1"),
        (f"<ul><li>No {ALLOW}</li><li>TK</li></ul>\n", "x"),
        (f"<ul>\n{ALLOW}\n<li>TK</li>\n<li>TK</li>\n</ul>\n", "3"),
        (f"<table>\n<tr><td>TK</td><td>1 {ALLOW}</td></tr>\n<tr><td>TK</td></tr>\n</table>\n", "2"),
        (f"<table><tr><td>TK</td><td>1 {ALLOW}</td></tr><tr><td>TK</td></tr></table>\n", "1"),
        (f"{ALLOW}\n<table>\n<tr><td>TK</td></tr>\n<tr><td>TK</td></tr>\n</table>\n<p>TK</p>\n", "3 4"),
        (f"<table>\n<tr><td>TK</td></tr>\n{ALLOW}\n<tr>\n<td>TK</td>\n</tr>\n<tr><td>TK</td></tr>\n</table>\n", "5"),
        (f"<div>\n{ALLOW}\n<blockquote><p>TK</p></blockquote>\n<p>TK</p></div>\n", "3"),
        (f"<p>TK and\n{ALLOW}\nTK\nTK</p>\n<p>TK</p>\n", "3 4"),
        (f"{ALLOW}\n<h1>TK</h1>\n<p>TK</p>\n", "2"),
    ],
)
def test_what_a_directive_covers_in_html(text: str, allowed: str) -> None:
    assert lines_allowed(text, "story.html") == allowed


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("%% factlint: allow T002: a ticker\nTK\n\nTK\n", "2"),
        ("TK %% factlint: allow T002: a ticker\n\nTK\n", "1"),
        ("- TK %% factlint: allow T002: a ticker\n- TK\n", "1"),
        (
            "%% factlint: allow T002: a ticker\nThe board has shut the pier and the yard, TK,\nsince the storm broke over the town, TK,\n"
            "and nobody came.\n\nTK\n",
            "2 3",
        ),
        (
            "The board has shut the pier and the yard, TK,\n%% factlint: allow T002: a ticker\nsince the storm broke over the town, TK,\n"
            "and nobody came.\n\nTK\n",
            "3",
        ),
    ],
)
def test_what_a_directive_covers_in_plain_text(text: str, allowed: str) -> None:
    assert lines_allowed(text, "story.txt") == allowed
    assert lines_allowed(text.replace("\n", "\r\n"), "story.txt") == allowed


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("{/* factlint: allow T002: a ticker */}\nTK\nTK\n\nTK\n", "2 3"),
        ("- TK {/* factlint: allow T002: a ticker */}\n- TK\n", "1"),
        ("TK and\n{/* factlint: allow T002: a ticker */}\nTK\n\nTK\n", "3"),
        ("{/* factlint: allow T002 */}\nTK\n", "x"),
        ("{/* Factlint: allow T002: x */}\nTK\n", "x"),
        ("{/* factlint: allow T002: a ticker\nTK\n", ""),
    ],
)
def test_what_a_directive_covers_in_mdx(text: str, allowed: str) -> None:
    assert lines_allowed(text, "story.mdx") == allowed


@pytest.mark.parametrize(
    ("body", "right"),
    [
        ("factlint: allow T002: a ticker", ""),
        ("factlint:allow T002:a ticker", ""),
        ("factlint: allow T002 \u2014 a ticker", ""),
        ("factlint: allow T002 \u2013 a ticker", ""),
        ("factlint: allow T002 - a ticker", ""),
        ("factlint: allow T002 -- a ticker", ""),
        ("factlint: allow placeholder: a ticker: so", ""),
        ("factlint: allow T002, T002: a ticker", ""),
        ("factlint: allow T002 and placeholder: a ticker", ""),
        ("factlint: allow placeholder/T002: a ticker", ""),
        ("Factlint: allow T002: a ticker", "write '<!-- factlint: allow T002: a ticker -->'"),
        ("FACTLINT: ALLOW T002: a ticker", "write '<!-- factlint: allow T002: a ticker -->'"),
        ("factlint allow T002: a ticker", "write '<!-- factlint: allow T002: a ticker -->'"),
        ("factlint; allow T002: a ticker", "write '<!-- factlint: allow T002: a ticker -->'"),
        ("factlint : allow T002: a ticker", "write '<!-- factlint: allow T002: a ticker -->'"),
        ("factlint-allow T002: a ticker", "write '<!-- factlint: allow T002: a ticker -->'"),
        ("fact-lint: allow T002: a ticker", "write '<!-- factlint: allow T002: a ticker -->'"),
        ("fact lint: allow T002: a ticker", "write '<!-- factlint: allow T002: a ticker -->'"),
        ("factlit: allow T002: a ticker", "write '<!-- factlint: allow T002: a ticker -->'"),
        ("factlint-disable T002: a ticker", "write '<!-- factlint: off T002: a ticker -->'"),
        ("factlint: Allow T002: a ticker", "unknown directive 'Allow'; write 'allow T002: a ticker'"),
        ("factlint: allow t002: a ticker", "unknown rule 't002' in this directive; did you mean 'T002'?"),
        ("factlint: allow Placeholder: a ticker", "unknown rule 'Placeholder' in this directive; did you mean 'placeholder'?"),
        ("factlint: ignore T002: a ticker", "unknown directive 'ignore'; write 'allow T002: a ticker'"),
        ("factlint: disable-file T002: a ticker", "unknown directive 'disable-file'; write 'allow-file T002: a ticker'"),
        ("factlint: allowfile T002: a ticker", "unknown directive 'allowfile'; write 'allow-file T002: a ticker'"),
        ("factlint: T002: a ticker", "unknown directive 'T002'; there are allow, allow-file, off and on"),
        ("factlint: allow T002 a ticker", "write 'allow T002: a ticker'"),
        ("factlint: allow T002 (a ticker)", "write 'allow T002: (a ticker)'"),
        ("factlint:", "unknown directive ''; there are allow, allow-file, off and on"),
    ],
)
def test_the_forms_of_a_directive(body: str, right: str) -> None:
    told = said(f"<!-- {body} -->\nTK\n")
    if right:
        assert [one.split()[:2] for one in told] == [["1", "X003"], ["2", "T002"]]
        assert told[0].endswith(right)
    else:
        assert told == ["2 T002 allowed"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (
            "story.md",
            "%% factlint: allow T002: a ticker\n\nTK\n",
            "write '<!-- factlint: allow T002: a ticker -->'",
        ),
        (
            "story.md",
            "<!\u2014 factlint: allow T002: x \u2014>\n\nTK\n",
            "write '<!-- factlint: allow T002: x -->'",
        ),
        ("story.txt", "%% FactLint: allow T002: x\n\nTK\n", "write '%% factlint: allow T002: x'"),
    ],
)
def test_a_directive_in_a_form_of_another_format_says_what_is_right(name: str, text: str, message: str) -> None:
    assert said(text, name=name) == [f"1 X003 this directive is ignored; {message}", "3 T002"]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- factlint is what we use -->\nTK\n",
        "<!-- see the factlint docs -->\nTK\n",
        "<!-- flint: allow more time -->\nTK\n",
        "<!-- faculty: off campus -->\nTK\n",
        "<!-- vale off -->\nTK\n",
        "Write `<!-- factlint: allow T002: why -->` above it.\nTK\n",
        "100%% factual lint\nTK\n",
    ],
)
def test_what_is_not_a_directive(text: str) -> None:
    assert said(text) == ["2 T002"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "The yard stood open all summer and\n{}\non Monday we shut it.\n"),
        ("a.md", "The yard stood open all summer and {} on Monday we shut it.\n"),
        ("a.md", "{} The yard stood open all summer and\non Monday we shut it.\n"),
        ("a.md", "> The yard stood open all summer and\n> {}\n> on Monday we shut it.\n"),
        ("a.md", "- The yard stood open all summer and\n  {}\n  on Monday we shut it.\n"),
        ("a.html", "<p>The yard stood open all summer and\n{}\non Monday we shut it.</p>\n"),
        ("a.md", "<p>The yard stood open all summer and\n{}\non Monday we shut it.</p>\n"),
        ("a.txt", "The yard stood open all summer and\n{}\non Monday we shut it.\n"),
    ],
)
@pytest.mark.parametrize("directive", [ALLOW, "<!-- factlint: allow T002\n: a ticker -->", "<!-- FactLint: allow T002: x -->"])
def test_a_directive_inside_a_paragraph_leaves_it_whole(name: str, text: str, directive: str) -> None:
    if name == "a.md" and ("> " in text or text.startswith("-")):
        directive = directive.replace("\n", " ")
    read = formats.read(name, text.format(directive).encode()).prose
    assert [read.text[block.span.start : block.span.end] for block in read.blocks] == [
        "The yard stood open all summer and on Monday we shut it."
    ]


@pytest.mark.parametrize(
    "part",
    [
        f"{ALLOW}\n",
        f"TK {ALLOW} ",
        "%% factlint: allow T002: x\n<!--\n",
        f"| TK {ALLOW} |\n",
        f"<td>TK {ALLOW}</td>",
        f"<table>{ALLOW}\n",
        "{/* factlint: allow ",
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
def test_many_directives_take_no_longer_than_their_number_allows(name: str, part: str) -> None:
    def took(times: int) -> float:
        document = formats.read(name, (part * times).encode())
        started = process_time()
        judge(document, (), RAN)
        return process_time() - started

    assert took(2_000) < 0.2 + 8 * took(500)


def test_a_directive_for_all_rules_is_not_called_unused_where_rules_were_chosen() -> None:
    text = "<!-- factlint: off: a test page -->\nnothing\n"
    assert said(text, ran=Ran(NAMES, frozenset({"T002"}), narrowed=True)) == []
    assert said(text) == ["1 X003 nothing to allow: no rule finds anything from here on"]


@given(
    st.lists(
        st.sampled_from(["<!-- factlint:", "-->", " off", " on", " allow", " T002", ": why", "\n", "TK", "%% factlint:", "`"]), max_size=30
    )
)
def test_no_text_breaks_the_reading_of_directives(parts: list[str]) -> None:
    text = "".join(parts)
    for name in ("story.md", "story.txt"):
        assert sum(line.split()[1] == "T002" for line in said(text, name=name)) == text.count("TK")


def test_a_directive_for_a_rule_that_could_not_run_is_not_called_unused(desk: Desk) -> None:
    desk.put("a.md", "<!-- factlint: allow N001: two people -->\n\nAna Ruiz spoke.\n")
    desk.put("b.md", "---\nlang: de\n---\n\n<!-- factlint: allow A001: so im Blatt -->\n\nEs kostet $4 Millionen.\n")
    assert desk.run("check", "-q", "--model", "none", ".").out == ""
    assert " X003 " in desk.run("check", "-q", "a.md").out
