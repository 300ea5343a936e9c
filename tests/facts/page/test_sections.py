"""Which block is what."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.facts.page.boilerplate import boilerplate, tag_list
from factlint.facts.page.datelines import day_alone
from factlint.facts.page.sections import dateline, find_sections
from factlint.formats import Unreadable, read
from factlint.text import Prose, Span

LEAD = "The council of Harrow voted on Monday to raise the fee for a mooring from 40 to 55 crowns, its first rise in nine years."
MORE = "Sol said the money would pay for the dredging of the inner harbour, which has lost a metre of depth since the storm."


def kinds(text: str, name: str = "story.txt") -> list[tuple[str, str]]:
    found = read(name, text.encode())
    return [(section.kind, found.prose.text[section.span.start : section.span.end]) for section in find_sections(found.prose)]


def kind_of(line: str, text: str, name: str = "story.txt") -> str:
    return next(kind for kind, words in kinds(text, name) if words == line)


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("Harrow raises mooring fee to 55 crowns", ["headline"]),
        ("Harrow Raises Fee for a Mooring, Its First in 9 Years.", ["headline"]),
        ("Who pays for the harbour?", ["body"]),
        ("Sol: ‘We will not pay’", ["headline"]),
        ("The council of Harrow has voted.", ["body"]),
        ("HARROW, March 26 (Reuters) - The fee goes up", ["body"]),
        ("Harrow | The fee for a mooring goes up", ["body"]),
        ("HARROW — The fee for a mooring goes up", ["body"]),
        ("LIND: We will not pay", ["body"]),
        ("harrow raises fee", ["body"]),
        ("The council said this:", ["body"]),
        (
            "Harrow raises mooring fee\n\nIt is the first rise in nine years, and boat owners fear it will not be the last",
            ["headline", "dek"],
        ),
        ("Harrow raises mooring fee\n\nBy Ana Sol and Jo de Tan, Staff Writers\n\nMarch 26, 2024", ["headline", "byline", "dateline"]),
        ("Harrow raises mooring fee\n\nAna Sol, Harbour Correspondent", ["headline", "byline"]),
        ("Harrow raises mooring fee\n\nAna Sol\nUpdated: Tuesday, March 26, 2024 at 4:10 p.m.", ["headline", "byline", "dateline"]),
        ("Harrow raises mooring fee\n\nThe rise is the first in nine years.\n\nBy Ana Sol", ["headline", "dek", "byline"]),
        ("Harrow raises mooring fee\n\nThe rise is the first in nine years.", ["headline", "body"]),
        ("Harrow raises mooring fee\n\nHarrow raises mooring fee", ["headline", "body"]),
        ("Harrow raises mooring fee\n\nBoats lie in the inner harbour of Harrow (Facebook).", ["headline", "caption"]),
    ],
)
def test_the_top_of_a_plain_story(top: str, expected: list[str]) -> None:
    found = [kind for kind, _ in kinds(f"{top}\n\n{LEAD}\n\n{MORE}\n")]
    assert found == [*expected, "body", "body"]


def test_a_dek_differs_from_a_lead_by_the_capitals_that_follow() -> None:
    dek = "The rise, which owners call a scandal, is the first in nine years."
    assert kind_of(dek, f"Harrow raises fee\n\n{dek}\n\nTHE COUNCIL OF Harrow voted on Monday.\n\n{MORE}") == "dek"
    assert kind_of(dek, f"Harrow raises fee\n\n{dek}\n\nThe council of Harrow voted on Monday.\n\n{MORE}") == "body"


def test_a_text_of_one_block_has_no_headline() -> None:
    assert kinds("Harrow raises fee") == [("body", "Harrow raises fee")]


def test_turns_of_a_transcript_are_not_a_headline() -> None:
    assert [kind for kind, _ in kinds("Lind: We pay\n\nSol: Who pays?\n\nLind: We do, all of us, as I have said before.\n")] == ["body"] * 3


def test_markup_has_the_last_word() -> None:
    assert kinds(f"A fee goes up\n\n{LEAD}\n\n## Who pays\n\n{MORE}\n", "story.md")[0] == ("body", "A fee goes up")
    assert [kind for kind, _ in kinds(f"---\ntitle: A fee\n---\nIn short\n\n{LEAD}\n\n{MORE}\n", "story.md")] == [
        "headline",
        "body",
        "body",
        "body",
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Who gains from it", "subhead"),
        ("Sol, the fee’s best friend", "subhead"),
        ("“Nobody asked us”", "body"),
        ("Who gains from it?", "body"),
        ("Sol went on:", "body"),
        ("They left.", "body"),
        ("and nobody asked", "body"),
        ("A line that goes on for longer than the twelve words that a subhead may have", "body"),
        ("———", "rule"),
        ("* * *", "rule"),
        ("Advertisement", "boilerplate"),
        ("Photo: Jo Tan/Harrow Post", "credit"),
        ("Correction: The fee is 55 crowns, not 65.", "correction"),
    ],
)
def test_lines_between_paragraphs(line: str, kind: str) -> None:
    text = f"{LEAD}\n\n{MORE}\n\n{line}\n\n{MORE} Again.\n\n{LEAD} Again.\n\nThat is all.\n"
    assert kind_of(line, text) == kind


def test_short_lines_one_after_the_other_are_a_list() -> None:
    lines = ["Ana Sol", "Jo Tan", "Bo Lind", "Kim Ode"]
    assert {kind for kind, words in kinds("\n\n".join([LEAD, *lines, MORE, LEAD + " Again."])) if words in lines} == {"body"}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Ana Sol, Harrow, harbour, fees", "boilerplate"),
        ("#harrow #fees", "boilerplate"),
        ("The mayor of Harrow, Ana Sol, opens the inner harbour in Harrow, on February 16, 2024. JO TAN/AFP/Getty", "caption"),
        ("Ana Sol opens the harbour. (AP Photo/Jo Tan)", "caption"),
        ("Ana Sol opens the harbour (Handout)", "caption"),
        ("The mayor told them all to leave. (Reuters)", "body"),
        ("(Reporting by Jo Tan; editing by Bo Lind)", "credit"),
        ("Jo Tan contributed reporting.", "credit"),
        ("Jo Tan reported from Harrow, and Bo Lind from Oslo.", "credit"),
        ("By Jo Tan", "byline"),
        ("By Monday the harbour was empty.", "body"),
        ("JT", "byline"),
        ("This story has been updated to add a comment.", "correction"),
        ("An earlier version of this story gave the wrong fee.", "correction"),
        ("Corrections to the bill were made in committee.", "body"),
        ("Editor’s note: A translation of this story was corrected.", "correction"),
        ("Editor’s note: The Post owns a boat.", "body"),
        ("Share:", "boilerplate"),
        ("Sign up for our free newsletter.", "boilerplate"),
        ("The story of a newsletter that nobody signed up for.", "body"),
    ],
)
def test_lines_at_the_end(line: str, kind: str) -> None:
    assert kind_of(line, f"{LEAD}\n\n{MORE}\n\nThat is all there is to say.\n\n{line}\n") == kind


def test_an_appeal_with_its_links_is_the_outlets_own() -> None:
    appeal = "Sign up for [our free newsletter](https://harrow.example/news) here."
    words = "Sign up for our free newsletter here."
    assert kind_of(words, f"{LEAD}\n\n{MORE}\n\n{appeal}\n", "story.md") == "promotion"
    assert kind_of(words, f"{LEAD}\n\n{MORE}\n\n{words}\n", "story.md") == "boilerplate"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WASHINGTON, March 26 (Reuters) - A boat", "WASHINGTON, March 26 (Reuters)"),
        ("LOS ANGELES, Sept. 28 (UPI) — In a boat", "LOS ANGELES, Sept. 28 (UPI)"),
        ("HARROW, Va. - In a boat", "HARROW, Va."),
        ("HARROW CITY, Kan. -- In a boat", "HARROW CITY, Kan."),
        ("BEIRUT, Lebanon — A boat", "BEIRUT, Lebanon"),
        ("Paris, 3 March 2024 – A boat", "Paris, 3 March 2024"),
        ("São Paulo (AP) — A boat", "São Paulo (AP)"),
        ("(CNN) -- A boat", "(CNN)"),
        ("Harrow | A boat", "Harrow"),
        ("HARROW ― A boat", "HARROW"),
        ("UPDATE — A boat", None),
        ("THE BOAT — it sank", None),
        ("Sol said on March 4 - a Monday", None),
        ("Sol — who came late", None),
        ("A boat sank.", None),
        ("", None),
    ],
)
def test_datelines(text: str, expected: str | None) -> None:
    found = dateline(text)
    assert (found and text[found.start : found.end]) == expected


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("March 26, 2024", True),
        ("Published: 26 March 2024 | 4:10 p.m. ET", True),
        ("2024-03-26", True),
        ("OSLO, March 26 (Reuters)", True),
        ("On March 26 a boat sank", False),
        ("March was cold", False),
    ],
)
def test_days_that_are_given_alone(text: str, alone: bool) -> None:
    assert day_alone(text) == alone


@pytest.mark.parametrize(
    ("text", "residue"),
    [
        ("Share:", "a share button"),
        ("Share this story on Facebook", "a share button"),
        ("Twitter | Facebook | Email", "a share button"),
        ("12 Comments", "a comment box"),
        ("You can follow this conversation by subscribing to the comment feed.", "a comment box"),
        ("ADVERTISEMENT", "an advertisement label"),
        ("Related stories:", "a related-stories heading"),
        ("Read more: A boat sank in Oslo", "a related-stories link"),
        ("Read the rest here.", "a link that is not a link any more"),
        ("© 2024 The Harrow Post. All rights reserved.", "a copy-protection notice"),
        ("This site uses cookies to count you.", "a cookie notice"),
        ("Tags: harbour, fees", "a tag list"),
        ("Subscribe to our daily newsletter!", "a newsletter appeal"),
        ("Get the best of Harrow delivered to your inbox.", "a newsletter appeal"),
        ("Like this story? Please donate today.", "an appeal to readers"),
        ("We rely on readers like you: become a member of the Post today.", "an appeal to readers"),
    ],
)
def test_residue_is_named(text: str, residue: str) -> None:
    assert boilerplate(text) == residue


@pytest.mark.parametrize(
    "text",
    [
        "The council shares the cost with the state.",
        "Comments by the mayor drew laughter.",
        "The newsletter, which 400 people subscribe to, was sued on Monday.",
        "“Sign up for our newsletter,” the letter said.",
        "Lind urged owners to sign up for the city's newsletter by Friday.",
        "Readers donated 300 crowns to the paper after its printer broke.",
        "The advertisement cost the party 3,000 crowns.",
        "The site uses cookies, the suit says.",
        "Related costs rose by 4 percent.",
        "Follow-up tests showed no lead.",
        "(Reuters)",
        "Correction: The fee is 55 crowns.",
        "",
        "More than 40 boats sank.",
    ],
)
def test_words_of_a_story_are_not_residue(text: str) -> None:
    assert boilerplate(text) is None


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Ana Sol, Harrow, US", True),
        ("a | b | c", True),
        ("#a #b", True),
        ("Boeing 737, COVID-19, G20, Euro 2024", True),
        ("Ida Marchbanks, potter, born March 3 1934, died November 8 2025", False),
        ("Ida Marchbanks, potter, born 1934, died 2025", False),
        ("Lab 12, Con 9, LD 3", False),
        ("Sunday, Town Hall, Dunmore, 7.30pm", False),
        ("Ana Sol, 34, teacher, Harrow", False),
        ("Boats, docks and fees", False),
        ("Boats, docks, fees.", False),
        ("Sol, who came late to the hall, left, too", False),
    ],
)
def test_tag_lists(text: str, tags: bool) -> None:
    assert tag_list(text) == tags


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=60), st.sampled_from([LEAD, "By Ana Sol", "Share:", "—", "A, b, c", "HARROW — x", "(AP)", ": ", "Sol: x"])
        )
    ),
    st.sampled_from([".txt", ".md", ".html"]),
)
def test_every_block_keeps_its_place(lines: list[str], suffix: str) -> None:
    try:
        prose = read("story" + suffix, "\n\n".join(lines).encode()).prose
    except Unreadable:
        return
    assert [section.span for section in find_sections(prose)] == [block.span for block in prose.blocks]


@settings(deadline=None)
@given(st.text(alphabet="aA. ,-—()|/'\":;1", max_size=200))
def test_any_line_is_judged(text: str) -> None:
    found = dateline(text)
    assert found is None or (Span(0, found.end) == found and found.end <= len(text))
    boilerplate(text), tag_list(text), day_alone(text)
    find_sections(Prose.plain(text))


@pytest.mark.parametrize("unit", ["A ", "a, ", "Sign up ", "A/B ", "(", "A. ", "Get ", "- ", "x\n\n", "Aa\n\nThat is all.\n\n"])
def test_a_hostile_text_takes_no_longer_than_its_length_allows(unit: str) -> None:
    prose = read("story.txt", (unit * (60_000 // len(unit))).encode()).prose
    began = time.process_time()
    find_sections(prose)
    assert time.process_time() - began < 2


ODD = [
    ("BY ORDER OF THE HARBOUR BOARD", "byline", False),
    ("BY THE APPLICANT", "byline", False),
    ("APPLICATION FOR PERMIT", "byline", False),
    ("Department of Works", "byline", False),
    ("OFFICE OF THE CLERK", "byline", False),
    ("By request", "byline", False),
    ("BY ADA KROLL", "byline", True),
    ("By Ada Kroll, Report for America", "byline", True),
    ("Bill Smith", "byline", True),
    ("Image", "credit", True),
    ("Credit...Ann Boyd for The Bell", "credit", True),
    ("[Photo 2]", "credit", True),
    ("Image 3 of 14", "credit", True),
    ("Video", "credit", True),
    ("Photo gallery", "credit", True),
    ("Images of a harbour", "credit", False),
    ("Photo: Ada KrollThe council met on Monday and sold the pier to a firm in Odda for a song.", "body", True),
    ("(Photo: Ada Kroll) The council met on Monday and sold the pier to a firm in Odda for a song.", "body", True),
    ("Photo by Ada Kroll Police met on Monday and sold the pier to a firm in Odda for a song.", "body", True),
    ("Photo: Ada Kroll", "credit", True),
    ("Photo: The pier at dusk, as seen from the school.", "body", False),
]


@pytest.mark.parametrize(("line", "kind", "expected"), ODD)
def test_lines_of_odd_pages(line: str, kind: str, expected: bool) -> None:
    assert (kind_of(line, f"# Pier sold\n\n{line}\n\n{LEAD}\n\n{MORE}\n", "story.md") == kind) is expected


def test_a_marker_between_paragraphs_is_not_a_subhead() -> None:
    assert [kind for kind, _ in kinds(f"# Pier sold\n\n{LEAD}\n\nImage\n\n{MORE}\n", "story.md")] == ["headline", "body", "credit", "body"]


NOTES = [
    "CORRECTION (Nov 3): The fee is 55 crowns, not 65.",
    "Correction at 10:45 a.m.: The fee is 55 crowns, not 65.",
    "Corrections and clarifications: A previous version of this story said that the fee is 65 crowns.",
    "Erratum: the fee is 55 crowns, not 65.",
    "We regret the error: the fee is 55 crowns, not 65.",
    "• This article was amended on 4 May 2024 because an earlier version said the fee is 65 crowns.",
    "(This May 3 story has been corrected to say the fee is 55 crowns, not 65, in paragraph 1)",
    "(Corrects the fee to 55 crowns, not 65, in paragraph 1)",
    "This version CORRECTS the fee to 55 crowns, not 65.",
    "Update: An earlier version of this post stated that the fee is 65 crowns.",
    "UPDATE May 4: This post originally said the fee is 65 crowns.",
    "A correction was made on May 4, 2024: The fee is 55 crowns, not 65.",
    "Due to an editing error, an earlier version of this story said the fee is 65 crowns.",
]
NO_NOTES = [
    "Update: The council votes on Tuesday.",
    "Corrections officers asked for a higher fee at the county jail on Monday.",
    "Due to an error of the bank the fee of the council was paid twice in May.",
    "A correction of the fee was what the council had asked for.",
]


@pytest.mark.parametrize("place", ["above", "below"])
@pytest.mark.parametrize("note", NOTES)
def test_notes_of_correction_as_outlets_write_them(note: str, place: str) -> None:
    text = f"{note}\n\n{LEAD}\n\n{MORE}\n" if place == "above" else f"{LEAD}\n\n{MORE}\n\n{note}\n"
    assert kind_of(note, text) == "correction"


@pytest.mark.parametrize("line", NO_NOTES)
def test_what_begins_as_a_note_of_correction_does(line: str) -> None:
    assert kind_of(line, f"{LEAD}\n\n{line}\n\n{MORE}\n") == "body"


@pytest.mark.parametrize("label", ["### Correction", "**Correction**", "Correction"])
def test_the_paragraph_under_a_label_is_the_note(label: str) -> None:
    note = "The fee is 55 crowns, not 65."
    found = kinds(f"{LEAD}\n\n{MORE}\n\n{label}\n\n{note}\n\n{MORE}\n", "story.md")
    assert [kind for kind, words in found if words == note] == ["correction"]
    assert found[-1] == ("body", MORE)


@pytest.mark.parametrize(
    "note",
    [
        '<aside class="correction"><p>{}</p></aside>',
        "<aside><h4>Correction</h4><p>{}</p></aside>",
        "<footer><p>This article was amended on 4 May. {}</p></footer>",
        "<blockquote><p>Correction: {}</p></blockquote>",
    ],
)
def test_a_note_in_an_aside_of_a_page_is_read(note: str) -> None:
    page = f"<html><body><article><h1>Fee</h1><p>{LEAD}</p>{note.format('The fee is 55 crowns, not 65.')}</article></body></html>"
    found = kinds(page, "story.html")
    assert [kind for kind, words in found if words.endswith("not 65.")] == ["correction"]


def test_an_aside_of_something_else_is_not_read() -> None:
    page = f"<html><body><article><h1>Fee</h1><p>{LEAD}</p><aside><h4>More</h4><p>{MORE}</p></aside></article></body></html>"
    assert MORE not in [words for _, words in kinds(page, "story.html")]
