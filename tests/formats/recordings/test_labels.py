"""Pages on which markup alone says who speaks → turns, each with its label and its place; other pages stay as they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from tests.formats.helpers import MARKUP, assert_sound, blocks, document

from factlint.formats import in_context
from factlint.formats.html import read_html
from factlint.formats.markdown import read_markdown

ICE = "It was a long winter, and nobody slept."
BOATS = "The ice came in March and our boats stayed in."
YARD = "We would not sell the yard to anybody."
PIER = "I read every letter about the pier."
TALK = [("Marta Lind", [ICE, BOATS]), ("Tomas Dahl", [YARD]), ("Marta Lind", [PIER])]
TURNS = [f"Marta Lind: {ICE}", BOATS, f"Tomas Dahl: {YARD}", f"Marta Lind: {PIER}"]
JOINED = [f"Marta Lind: {ICE} {BOATS}", *TURNS[2:]]
Form = Callable[[str, list[str]], str]


def p(words: list[str]) -> str:
    return "".join(f"<p>{one}</p>" for one in words)


def page(turn: Form) -> str:
    return "\n".join(turn(name, words) for name, words in TALK)


ABOVE: list[tuple[str, Form]] = [
    ("a class", lambda name, words: f'<p class="speaker">{name}</p>{p(words)}'),
    ("a class of a program", lambda name, words: f'<h2 class="debate-speech__speaker"><a href="/1">{name}</a></h2><div>{p(words)}</div>'),
    ("lines of its own", lambda name, words: f"<div>\n <h4>\n  <a href='#'>{name}</a>\n </h4>\n <div>\n {p(words)}</div></div>"),
    ("a class and a time", lambda name, words: f'<p><span class="speaker-name">{name}</span> <span>00:01:02</span></p>{p(words)}'),
    ("a time before it", lambda name, words: f"<p><time>0:12</time> <b>{name}</b></p>{p(words)}"),
    ("letters of the name as references", lambda name, words: f'<p class="speaker">{name.replace("a", "&#97;")}</p>{p(words)}'),
    ("cite", lambda name, words: f"<cite>{name}:</cite><time>0:12</time>{p(words)}"),
    ("a list of terms", lambda name, words: f"<dl><dt>{name}<dd>{'<dd>'.join(words)}</dl>"),
    *((f"a heading {level}", lambda name, words, level=level: f"<h{level}>{name}</h{level}>{p(words)}") for level in (2, 3, 4, 5, 6)),
    *((f"alone in {tag}", lambda name, words, tag=tag: f"<p><{tag}>{name}</{tag}></p>{p(words)}") for tag in ("b", "strong", "u", "em")),
    ("a colon within", lambda name, words: f"<p><b>{name}:</b></p>{p(words)}"),
    ("a style", lambda name, words: f'<p><span style="font-weight:700">{name}</span></p>{p(words)}'),
    (
        "a class of a style",
        lambda name, words: f'<style>.c2{{color:#000;font-weight:700}}</style><p><span class="c2">{name}</span></p>{p(words)}',
    ),
    ("no markup", lambda name, words: f"<div><div>{name}</div>{p(words)}</div>"),
    ("an attribute", lambda name, words: f'<div data-speaker="{name}">{p(words)}</div>'),
    ("an attribute and the name", lambda name, words: f'<div data-speaker="{name}"><b>{name}</b>{p(words)}</div>'),
]
BEFORE: list[tuple[str, Form]] = [
    ("bold", lambda name, words: f"<p><strong>{name}</strong> {' '.join(words)}</p>"),
    ("bold with a dash", lambda name, words: f"<p><b>{name}</b> — {' '.join(words)}</p>"),
    ("bold with a full stop", lambda name, words: f"<p><b>{name}.</b> {' '.join(words)}</p>"),
    ("bold with a colon after", lambda name, words: f"<p><b>{name}</b>: {' '.join(words)}</p>"),
    ("bold, a line break", lambda name, words: f"<p><b>{name}</b><br>{'<br>'.join(words)}</p>"),
    ("bold, a time", lambda name, words: f"<p><b>{name}</b> (0:12): {' '.join(words)}</p>"),
    ("a line", lambda name, words: f"<p>{name}<br>\n{'<br>'.join(words)}</p>"),
    ("a line below a time", lambda name, words: f"<p>0:01 --> 0:09<br>{name}<br>{' '.join(words)}</p>"),
    ("in a list", lambda name, words: f"<ul><li><strong>{name}</strong> {' '.join(words)}</li></ul>"),
    ("a class", lambda name, words: f'<p><span class="speaker">{name}</span> {" ".join(words)}</p>'),
    ("a class, no blank", lambda name, words: f'<p><span class="transcript-speaker">{name}</span><span>{" ".join(words)}</span></p>'),
    ("a row", lambda name, words: f"<table><tr><td>{name}<td>{' '.join(words)}</table>"),
    ("a row with its head", lambda name, words: f"<table><tr><th>{name}</th><td>{' '.join(words)}</td></tr></table>"),
    ("an attribute", lambda name, words: f'<p data-speaker="{name}">{" ".join(words)}</p>'),
]


@pytest.mark.parametrize("turn", [form for _, form in ABOVE], ids=[name for name, _ in ABOVE])
def test_a_name_above_the_words(turn: Form) -> None:
    found = in_context(document("a.html", page(turn)))
    assert [words for _, words in blocks(found) if words not in ("0:12", "00:01:02")] == TURNS
    assert found.spoken
    assert_sound(found)


@pytest.mark.parametrize("turn", [form for _, form in BEFORE], ids=[name for name, _ in BEFORE])
def test_a_name_before_the_words(turn: Form) -> None:
    found = in_context(document("a.html", page(turn)))
    assert [words for _, words in blocks(found)] == JOINED
    assert found.spoken
    assert [found[found.prose.span(block.span)].endswith(("in.", "anybody.", "pier.")) for block in found.prose.blocks] == [True] * 3
    assert_sound(found)


def test_a_column_of_speakers() -> None:
    rows = "".join(f"<tr><td>0:12</td><td>{name}</td><td>{' '.join(words)}</td></tr>" for name, words in TALK)
    found = in_context(document("a.html", f"<table><tr><th>Time</th><th>Speaker</th><th>Text</th></tr>{rows}</table>"))
    assert [words for _, words in blocks(found) if ": " in words] == JOINED
    assert_sound(found)


def test_what_is_beside_the_name_in_a_heading() -> None:
    head = (
        '<h2 class="debate-speech__speaker"><a href="/1"><b class="debate-speech__speaker__name">{}</b> <small>Labour, Vik</small></a></h2>'
    )
    found = in_context(document("a.html", page(lambda name, words: f"{head.format(name)}<div>{p(words)}</div>")))
    assert [words for _, words in blocks(found)][:3] == ["Marta Lind: Labour, Vik", ICE, BOATS]
    assert_sound(found)


STRANGE = [
    ("beside a name that is known", "Marta Lind", "<p><b>{}</b> {}</p>"),
    ("colons", "Yubiri Molt", "<p><b>{}:</b> {}</p>"),
    ("colons after times", "Yubiri Molt", "<p>{} (<a href='#'>00:12</a>):</p><p>{}</p>"),
    ("a class", "Yubiri Molt", '<h2 class="debate-speech__speaker__name">{}</h2><p>{}</p>'),
    ("a page that says so", "Yubiri Molt", "<title>Transcript: The pier</title><p><b>{}</b> {}</p>"),
]


@pytest.mark.parametrize(("name", "form"), [one[1:] for one in STRANGE], ids=[one[0] for one in STRANGE])
def test_first_names_that_are_not_known(name: str, form: str) -> None:
    turns = [(name, ICE), ("Zork Dahl", YARD), (name, PIER)]
    found = in_context(document("a.html", "".join(form.format(*turn) for turn in turns)))
    assert [words for _, words in blocks(found)] == [f"{who}: {words}" for who, words in turns]


def test_a_heading_among_the_names_stays() -> None:
    form = "<h4>{}</h4><p>{}</p>"
    turns = [form.format("Marta Lind", ICE), "<h4>Opening Words</h4>", form.format("Tomas Dahl", YARD), form.format("Marta Lind", PIER)]
    found = in_context(document("a.html", "".join((*turns, *turns))))
    expected = [f"Marta Lind: {ICE}", "Opening Words", f"Tomas Dahl: {YARD}", f"Marta Lind: {PIER}"]
    assert [words for _, words in blocks(found)] == [*expected, *expected]
    assert_sound(found)


WHAT = [
    ("<p><b>{} (Vik West) (Lab):</b> {}</p>", "{} (Vik West) (Lab): {}"),
    ("<p><b>{}, County Clerk</b><br>{}</p>", "{}, County Clerk: {}"),
    ("<p><b>{} | Vik Ltd.</b><br>{}</p>", "{} | Vik Ltd: {}"),
    ("<p><span class='HPS-MemberSpeech'>Ms {}</span> (Vik—Minister) (12:10): {}</p>", "Ms {}: {}"),
    ("<p class='c'><span class='a'>Councillor {}: </span>{}</p><style>.a{{font: bold 13px 'Times'}}</style>", "Councillor {}: {}"),
]


@pytest.mark.parametrize(("form", "expected"), WHAT)
def test_what_a_speaker_is(form: str, expected: str) -> None:
    found = in_context(document("a.html", "".join(form.format(name, " ".join(words)) for name, words in TALK)))
    assert [words for _, words in blocks(found)] == [expected.format(name, " ".join(words)) for name, words in TALK]
    assert_sound(found)


ASKED = [("Did the winter last?", ICE), ("And the yard?", YARD), ("Who wrote?", PIER)]
INTERVIEWS: list[tuple[str, str, str, Form]] = [
    ("a person and a paper", "Vik Post", "Marta Lind", lambda name, words: f"<p><b>{name}</b> {words[0]}</p>"),
    ("a person and somebody who asks", "Interviewer", "Marta Lind", lambda name, words: f"<p><em>{name}:</em> {words[0]}</p>"),
    ("letters", "Q", "A", lambda name, words: f"<p><b>{name}</b> {words[0]}</p>"),
    ("letters above", "Q", "A", lambda name, words: f"<dl><dt>{name}</dt><dd>{words[0]}</dd></dl>"),
    ("initials", "VP", "ML", lambda name, words: f"<p><b>{name}:</b> {words[0]}</p>"),
    ("lines", "VP", "ML", lambda name, words: f"<b>{name}:</b> {words[0]}<br>"),
    ("lines without a mark", "Vik Post", "Marta Lind", lambda name, words: f"<strong>{name}</strong> {words[0]}<br/>\n<br/>"),
]


@pytest.mark.parametrize(("asks", "answers", "turn"), [one[1:] for one in INTERVIEWS], ids=[one[0] for one in INTERVIEWS])
def test_interviews(asks: str, answers: str, turn: Form) -> None:
    found = in_context(document("a.html", "".join(turn(asks, [one]) + turn(answers, [other]) for one, other in ASKED)))
    expected = [said for one, other in ASKED for said in (f"{asks}: {one}", f"{answers}: {other}")]
    assert [words for _, words in blocks(found)] == expected
    assert_sound(found)


MARKDOWN = [
    ("bold", "\n\n".join(f"**{name}** {' '.join(words)}" for name, words in TALK), JOINED),
    ("bold, underscores", "\n\n".join(f"__{name}__ — {' '.join(words)}" for name, words in TALK), JOINED),
    ("bold, a time", "\n\n".join(f"**{name}** (0:12)\n\n{' '.join(words)}" for name, words in TALK), JOINED),
    ("headings", "\n\n".join(f"### {name}\n\n" + "\n\n".join(words) for name, words in TALK), TURNS),
]


@pytest.mark.parametrize(("text", "expected"), [one[1:] for one in MARKDOWN], ids=[one[0] for one in MARKDOWN])
def test_markdown(text: str, expected: list[str]) -> None:
    found = in_context(document("a.md", text))
    assert [words for _, words in blocks(found)] == expected
    assert_sound(found)


def each(names: list[str], form: str) -> str:
    return "".join(form.format(name, n) for n, name in enumerate(names))


LIND, DAHL, ROOS = "Marta Lind", "Tomas Dahl", "Ada Roos"
OTHERS = [
    ("an article", "<p><b>Marta Lind</b> told us so.</p><p><b>Tomas Dahl</b> said I was.</p><p><b>Marta Lind</b> left. Did you?</p>"),
    ("topics", each(["The Harbour", "The Roads"] * 2, "<h3>{}</h3><p>We have what you need.</p>")),
    ("for and against", each(["Pros", "Cons"] * 2, "<h4>{}</h4><p>We like it and you pay.</p>")),
    ("places", each(["North Sea", "Vik Bay"] * 2, "<h4>{}</h4><p>Our forecast for you: rain.</p>")),
    ("places like names", each(["Martin County", "Charlotte Bay"] * 2, "<h4>{}</h4><p>Our forecast for you: rain.</p>")),
    ("a body", each(["Marta Lind Foundation", "Tomas Dahl Trust"] * 2, "<p><b>{}</b> We have what you need.</p>")),
    ("names that nobody has", each(["Blue Ribbon", "Key Facts"] * 2, "<p><b>{}</b> We have what you need.</p>")),
    ("terms", each(["Blue Hull", "Red Hull"] * 2, "<dl><dt>{}</dt><dd>What we call a boat.</dd></dl>")),
    ("people, each once", each([LIND, DAHL, ROOS], "<h3>{}</h3><p>We elected her, as you know.</p>")),
    ("a guide to candidates", each([LIND, DAHL] * 2, "<h4>{}</h4><p>Wants higher taxes on yachts.</p>")),
    ("and one that names them", each([LIND] * 2 + [DAHL, LIND], "<h4>{0}</h4><p>{0} wants what we all want.</p>")),
    ("letters with the names below", each([LIND, DAHL] * 3, "<p>We write to you about the pier.</p><p><b>{}</b></p>")),
    ("a programme", each([LIND, DAHL, ROOS], "<h3>Talk {1}</h3><p class='speaker'>{0}</p><p>How you build a pier.</p>")),
    (
        "who speaks when",
        each([LIND, DAHL] * 2, "<h2>Talk {1}</h2><p>How you build a pier. We ask.</p><ul><li><b>{0}</b> — Vik County</li></ul>"),
    ),
    ("cards", each([LIND, DAHL] * 2, "<div class='speaker-card'><h3 class='speaker-name'>{}</h3><p>Has built piers.</p></div>")),
    ("who was there", each([LIND, DAHL] * 2, "<p><b>{}</b></p>")),
    ("who took a picture", each([LIND, DAHL] * 2, "<figure><img><figcaption>{}</figcaption></figure><p>We saw it.</p>")),
    ("a timetable", f"<table><tr><th>Time<th>Speaker<th>Topic{each([LIND, DAHL] * 2, '<tr><td>9:00<td>{}<td>What we build')}</table>"),
    ("results", f"<table><tr><th>Name<th>Time{each([LIND, DAHL] * 2, '<tr><td>{}<td>1:02')}</table>"),
    ("part of a word", each([LIND, DAHL] * 2, "<p><b>{}</b>Berg AG, we hear.</p>")),
    ("a wrapped line", "<p>We saw\n<b>Marta Lind</b> We saw\n<b>Tomas Dahl</b> We saw\n<b>Marta Lind</b> We did.</p>"),
    ("an attribute of a button", each([LIND, DAHL] * 2, "<button data-speaker='{}'></button><p>We saw you.</p>")),
]


@pytest.mark.parametrize("text", [text for _, text in OTHERS], ids=[name for name, _ in OTHERS])
def test_nobody_speaks(text: str) -> None:
    assert not in_context(document("a.html", text)).spoken


@settings(max_examples=150, deadline=None)
@given(MARKUP)
def test_every_page_keeps_sound_places(text: str) -> None:
    talk = page(BEFORE[0][1])
    for read in (read_html, read_markdown):
        assert_sound(in_context(read("a", f"{talk}{text}{talk}")))
