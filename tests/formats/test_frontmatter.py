"""Front matter → meta, and title and dek as blocks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, blocks, document, in_file

TITLES = [
    ("plain", "title: It fell:a  story # note", "It fell:a  story", "It fell:a  story"),
    ("double quotes", r'title: "It \"fell\" to \u0034 \\ or\n so"', 'It "fell" to 4 \\ or so', r"It \"fell\" to \u0034 \\ or\n so"),
    ("single quotes", "title: 'Ana''s fall'", "Ana's fall", "Ana''s fall"),
    ("over lines", "title: It\n  fell\n\n  far", "It fell far", "It\n  fell\n\n  far"),
    ("quoted over lines", 'title: "It\n  fell \\\n  far"', "It fell far", "It\n  fell \\\n  far"),
    ("folded", "title: >-\n  It\n  fell\n", "It fell", "It\n  fell"),
    ("literal", "title: |\n  It\n  fell\n", "It fell", "It\n  fell"),
    ("references", "title: 'AT&amp;T &#8220;fell&#8221;'", "AT&T “fell”", "AT&amp;T &#8220;fell&#8221;"),
    ("a number", "title: 1984", "1984", "1984"),
    ("no", "title: No", "No", "No"),
    ("headline", "headline: It fell", "It fell", "It fell"),
]


@pytest.mark.parametrize(("yaml", "words", "written"), [title[1:] for title in TITLES], ids=[title[0] for title in TITLES])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_title_is_a_headline_with_its_place(yaml: str, words: str, written: str, end: str) -> None:
    found = document("story.md", f"---\n{yaml}\nother: x\n---\nBody.\n".replace("\n", end))
    assert found.notices == ()
    assert blocks(found) == [("headline", words), ("body", "Body.")]
    assert in_file(found)[0] == written.replace("\n", end)
    assert_sound(found)


def test_values_are_plain_and_dates_stay_as_written() -> None:
    yaml = (
        "date: 2024-05-01\ntime: 10:30\nno: no\nyes: true\nn: 010\nm: 12\nf: "
        "1.5\nnone: ~\nempty:\nsources: [a.txt, {path: b.txt, 3: x}]\n? [k]\n: v\n"
    )
    assert document("story.md", f"---\n{yaml}---\n").meta == {
        "date": "2024-05-01",
        "time": "10:30",
        "no": "no",
        "yes": True,
        "n": "010",
        "m": 12,
        "f": "1.5",
        "none": None,
        "empty": None,
        "sources": ["a.txt", {"path": "b.txt", "3": "x"}],
        "['k']": "v",
    }


def test_the_region_and_a_first_heading_are_reported() -> None:
    found = document("story.md", "---\ntitle: It fell\ndek: To four.\n...\n# It fell\n\nBody.\n")
    assert blocks(found) == [("headline", "It fell"), ("dek", "To four."), ("headline", "It fell"), ("body", "Body.")]
    assert [found[s.span] for s in found.sections if s.kind == "frontmatter"] == ["---\ntitle: It fell\ndek: To four.\n...\n"]


def test_toml_is_read_too() -> None:
    text = (
        '+++\ntitle = "It \\"fell\\""\ndate = 2024-05-01T10:00:00Z\n# title '
        '= "no"\nsummary = \'To four\'\n[params]\ntitle = "x"\n+++\nBody.\n'
    )
    found = document("story.md", text)
    assert found.meta == {"title": 'It "fell"', "date": "2024-05-01T10:00:00+00:00", "summary": "To four", "params": {"title": "x"}}
    assert blocks(found) == [("headline", 'It "fell"'), ("dek", "To four"), ("body", "Body.")]
    assert in_file(found)[:2] == ['It \\"fell\\"', "To four"]


BROKEN = [
    (
        "a colon",
        "---\ntitle: a\nx: b: c\n---\nBody.",
        "story.md:3: front matter is not YAML: a value that holds ': ' should be in quotation marks",
    ),
    (
        "a tab",
        "---\ntitle: a\nx:\n\t- b\n---\nBody.",
        "story.md:4: front matter is not YAML: lines should be indented by blanks, not by a tab",
    ),
    ("an open mark", '---\ntitle: "a\n---\nBody.', "story.md:2: front matter is not YAML: a quotation mark or bracket is never closed"),
    ("a line of words", "---\ntitle: a\nwords\n---\nBody.", "story.md:3: front matter is not YAML: a line should be 'key: value'"),
    ("a list", "---\n- a\n---\nBody.", "story.md:2: front matter should be 'key: value' lines"),
    (
        "a forbidden character",
        "---\ntitle: a\x7f\n---\nBody.",
        "story.md:2: front matter holds a character that YAML does not allow; take it out",
    ),
    ("toml", "+++\na = 1\nb = \n+++\nBody.", "story.md:3: front matter is not TOML: invalid value"),
    ("toml on its way", '+++\na = 1\ntitle = "x\n+++\nBody.', "story.md:3: front matter is not TOML: illegal character '\\n'"),
    (
        "aliases that multiply",
        "---\na: &a [x,x,x,x,x,x,x,x,x,x]\n"
        + "".join(f"{b}: &{b} [{','.join(['*' + a] * 10)}]\n" for a, b in zip("abcdef", "bcdefg", strict=True))
        + "---\nBody.",
        "story.md:2: front matter holds too many values, or too deep a nest of them; write them out without aliases",
    ),
    (
        "an alias of itself",
        "---\na: &a [*a]\n---\nBody.",
        "story.md:2: front matter holds too many values, or too deep a nest of them; write them out without aliases",
    ),
    (
        "a deep nest",
        "---\na: " + "[" * 3000 + "\n---\nBody.",
        "story.md:2: front matter is not YAML that can be read; keep it to keys, values and lists",
    ),
    (
        "a long one",
        "---\na: " + "x" * 64_001 + "\n---\nBody.",
        "story.md:2: front matter is longer than 64,000 characters; keep it to what describes the story",
    ),
]


@pytest.mark.parametrize(("text", "notice"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_broken_front_matter_is_a_notice_and_the_rest_is_read(text: str, notice: str) -> None:
    found = document("story.md", text)
    assert (found.notices, found.meta, blocks(found)) == ((notice,), {}, [("body", "Body.")])


def test_a_key_given_twice_is_a_notice() -> None:
    found = document("story.md", "---\ntitle: a\nx: 1\ntitle: b\n---\nBody.")
    assert found.notices == ("story.md:4: 'title' is given twice in the front matter; the first is 2 lines above",)
    assert (found.meta, blocks(found)[0]) == ({"title": "b", "x": 1}, ("headline", "b"))


@pytest.mark.parametrize(
    "text", ["---\n\nA paragraph between rules.\n\n---\n\nBody.", "---\nnever: closed\n\nBody.", "--- \ntext without a colon\n---\nBody."]
)
def test_rule_lines_are_not_front_matter(text: str) -> None:
    found = document("story.md", text)
    assert found.notices == () and found.meta == {}
    assert not [section for section in found.sections if section.kind == "frontmatter"]
    assert "Body." in found.prose.text


def test_empty_front_matter_is_nothing() -> None:
    found = document("story.md", "---\n# only a note\n---\nBody.")
    assert (found.meta, found.notices, blocks(found)) == ({}, (), [("body", "Body.")])


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.sampled_from(["---", "+++"]))
def test_any_front_matter_is_read(inside: str, fence: str) -> None:
    if "\0" in inside or not inside.isprintable():
        return
    found = document("story.md", f"{fence}\ntitle: {inside}\ntitle = {inside}\n{fence}\nBody.\n")
    assert "Body." in found.prose.text
    assert_sound(found)
