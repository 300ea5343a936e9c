"""Captions of broadcasters and editors: TTML and SubStation Alpha."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, document, placed

from factlint.formats import is_export

HEAD = '<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><head><styling/></head><body><div>\n'
CUES = (
    '<p begin="00:01:01.200" end="00:01:03.000">We did not<br/>sell <span style="s1">the mill</span>.</p>\n'
    '<p xml:id="c2" begin="{}" end="3700s">- Roads &amp;\n parks?<br />- Yes.</p>\n</div></body></tt>\n'
)
SAID = [("We did not sell the mill.", "0:01:01"), ("Speaker: Roads & parks?", "1:00:01"), ("Speaker: Yes.", "1:00:01")]


@pytest.mark.parametrize("time", ["01:00:01.5", "3601.5s", "3601500ms", "60.03m", "1.0004h"])
@pytest.mark.parametrize("name", ["a.ttml", "a.dfxp", "a.xml"])
def test_timed_text(name: str, time: str) -> None:
    found = document(name, HEAD + CUES.format(time))
    assert placed(found) == SAID
    assert_sound(found)


def test_timed_text_with_prefixes_and_without_times() -> None:
    made = f"<tt:tt><tt:body>{CUES.format('3601s').replace('<p ', '<tt:p ').replace('</p>', '</tt:p>').replace('<br', '<tt:br')}"
    assert placed(document("a.ttml", made)) == SAID
    assert document("a.ttml", "<tt><p>We stay.</p></tt>").prose.text == "We stay."


def test_xml_of_other_programs_is_not_a_source(tmp_path: Path) -> None:
    for name, text, expected in (("a.xml", HEAD + CUES, True), ("b.xml", "<rss><item><p>We stay.</p></item></rss>", False)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert is_export(str(tmp_path / name)) is expected


EVENTS = (
    "[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
    "Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,by the desk\n"
    "Dialogue: 0,0:01:01.20,0:01:03.00,Default,Marta Lind,0,0,0,,{\\i1}We did not,\\Nas they say,{\\i0} sell it.\n"
    "Dialogue: 0,1:00:01.50,1:00:03.00,Default,,0,0,0,,Who says so?\n"
)


@pytest.mark.parametrize("name", ["a.ass", "a.ssa"])
def test_the_events_of_a_substation_file(name: str) -> None:
    found = document(name, EVENTS)
    assert placed(found) == [("Marta Lind: We did not, as they say, sell it. Who says so?", "0:01:01")]
    assert found.where(found.text.index("Who")) == f"{name}:8:51 at 1:00:01"
    assert_sound(found)


PARTS = st.sampled_from(
    ["<p", ' begin="1s"', ">", "</p>", "<br/>", "We", "&amp;", "\n", "Dialogue: ", "0,0:00:01.00,", "a,,,,,,", "\\N", "{\\i1}"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS, max_size=30).map("".join), st.sampled_from(["a.ttml", "a.ass"]))
def test_every_text_is_read_with_sound_places(text: str, name: str) -> None:
    assert_sound(document(name, text))
