"""The ledger of people, bodies and places: which mentions belong together, and what the article says each is."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.facts.model import Entity, Name
from factlint.facts.names.find import find_names
from factlint.facts.names.runs import find_runs
from factlint.facts.parse import Parse
from factlint.facts.parse.nlp import find_model
from factlint.text import Section, Span, paragraphs

MODEL = find_model()


def ledger(text: str, kind: str = "body") -> tuple[tuple[Name, ...], tuple[Entity, ...]]:
    blocks = tuple(paragraphs(text, kind))
    return find_names(text, blocks, MODEL.parse(text, blocks), tuple(find_runs(text, blocks)))


def people(text: str) -> list[tuple[str, tuple[str, ...], int]]:
    """Fullest form, roles and number of mentions of each person."""
    return [(entity.name, entity.roles, len(entity.mentions)) for entity in ledger(text)[1] if entity.kind == "person"]


PEOPLE = [
    (
        "Deputy Harbor Minister Marek Ostrowski opened the pier. “It will hold,” said Ostrowski. Ostrowski's deputy agreed.",
        [("Marek Ostrowski", ("Deputy Harbor Minister",), 3)],
    ),
    (
        "Ludmila von Hagen, the lead engineer, resigned. Von Hagen told reporters why, and von Hagen's letter said so too.",
        [("Ludmila von Hagen", ("lead engineer",), 3)],
    ),
    ("The ferry was sold by Pilar de la Cruz. De la Cruz said the price was fair.", [("Pilar de la Cruz", (), 2)]),
    (
        "Nabil al-Khatib, a shipbroker from Tyre, denied it. Al-Khatib said no. Khatib's lawyer agreed.",
        [("Nabil al-Khatib", ("shipbroker from Tyre",), 3)],
    ),
    ("Martin L. Okafor Jr., 44, was charged. Okafor pleaded not guilty.", [("Martin L. Okafor", (), 2)]),
    ("He followed Thomas J. Okafor Jr. Reaching that level took years.", [("Thomas J. Okafor", (), 1)]),
    ("He met Martin Okafor Sr. Pilar Anders was there too.", [("Martin Okafor", (), 1), ("Pilar Anders", (), 1)]),
    ("Anne-Marie Le Roux left the island. Le Roux said she would not return.", [("Anne-Marie Le Roux", (), 2)]),
    (
        "“We lost it,” said Dr. Ines Calloway. The Calloways left in May. Calloway added that it would close.",
        [("Ines Calloway", ("Dr.",), 2)],
    ),
    ("Comrade Chidi Nwosu spoke. Comrade Nwosu left.", [("Chidi Nwosu", ("Comrade",), 2)]),
    (
        "Alhaji Musa Bello spoke, and Datuk Amin Rahman left. Alhaji Bello slept.",
        [("Musa Bello", ("Alhaji",), 2), ("Amin Rahman", ("Datuk",), 1)],
    ),
    ("PM Tara Lindqvist spoke. Lindqvist left.", [("Tara Lindqvist", ("PM",), 2)]),
    ("The case of DA Fennimore Gale was heard. Gale won.", [("Fennimore Gale", ("DA",), 2)]),
    ("HHJ Helen Ansty told him to go. Ansty left.", [("Helen Ansty", ("HHJ",), 2)]),
    ("On Monday Sqn Ldr Peter Lang flew home. Lang slept.", [("Peter Lang", ("Sqn Ldr",), 2)]),
    ("It was 6 pm. Peter Lang flew home. Lang slept.", [("Peter Lang", (), 2)]),
    ("A portrait by da Vinci hung there. Peter Lang slept.", [("Peter Lang", (), 1)]),
    ("J.R. Whitcombe wrote the report. Whitcombe did not reply.", [("J.R. Whitcombe", (), 2)]),
    ("Naturally Mr. Ruiz, who is 44, voted in March.", [("Ruiz", ("Mr.",), 1)]),
    ("José Barrientos runs the ferry. Jose Barrientos is 60.", [("José Barrientos", (), 2)]),
    ("Gabriel Ortega Luna, a poet, read. Ortega read again. Ortega Luna bowed.", [("Gabriel Ortega Luna", ("poet",), 3)]),
    (
        "Ferry captain Lindqvist asked former Gov. Dale Pratt to speak.",
        [("Lindqvist", ("Ferry captain",), 1), ("Dale Pratt", ("Gov.",), 1)],
    ),
    ("According to Peskov, nobody was hurt. Stroganenko has repeatedly said so.", [("Peskov", (), 1), ("Stroganenko", (), 1)]),
    ("Heimdahl has since repeatedly said that the yard will stay.", [("Heimdahl", (), 1)]),
    ("The ferry sailed to Rostov. In Azov, nobody said a word.", []),
    ("Marta Lindqvist, special envoy for the islands, said no.", [("Marta Lindqvist", ("special envoy for the islands",), 1)]),
    ("Ann Boyd and Carl Boyd run the inn. Carl Boyd cooks. Boyd laughed.", [("Ann Boyd", (), 1), ("Carl Boyd", (), 3)]),
    ("Erica K. Anton and Erica Anton are one person.", [("Erica K. Anton", (), 2)]),
    (
        "Nora Hall met Peter Banks in Fulton Hall. Banks told Hall that Sunrise Bank had closed.",
        [("Nora Hall", (), 2), ("Peter Banks", (), 2)],
    ),
    ("Will Hardy said no. Per Dahl was late. Per Reuters, sales fell. Will Hardy go?", [("Will Hardy", (), 2), ("Per Dahl", (), 1)]),
    ("The Shuman Ferry Company sank in May.", []),
    ("On Monday, the Attorney General spoke. Republicans and Democrats voted on Form 12 in March.", []),
    ("See @MarekOstrowski, marek.ostrowski.example and #PierNow.", []),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_the_mentions_of_a_person_are_one_entry(text: str, expected: list[tuple[str, tuple[str, ...], int]]) -> None:
    assert people(text) == expected


Row = tuple[str, tuple[str, ...], tuple[str, ...], int]
LEDGER: list[tuple[str, str, list[Row]]] = [
    (
        "a surname first, a first name of two syllables",
        "Ban Ki-moon, the secretary general, left. Mr. Ban told reporters that he was glad. Ban's aides agreed.",
        [("Ban Ki-moon", ("Ban Ki-moon", "Ban"), ("secretary general", "Mr."), 3)],
    ),
    (
        "hyphens that come and go",
        "Kim Jong-un, the leader, laughed. Kim left. Kim Jong Un said so.",
        [("Kim Jong Un", ("Kim Jong-un", "Kim", "Kim Jong Un"), ("leader",), 3)],
    ),
    (
        "a surname that is a quarter of the sky",
        "Dr. Cornel Thorne West asked a question. Dr. West's comments were long. West said no. They went west.",
        [("Cornel Thorne West", ("Cornel Thorne West", "West"), ("Dr.",), 3)],
    ),
    (
        "a month after a name",
        "Theresa Ostrow met Donald Thorne March 5. Thorne left in May. May is a month.",
        [("Theresa Ostrow", ("Theresa Ostrow",), (), 1), ("Donald Thorne", ("Donald Thorne", "Thorne"), (), 2)],
    ),
    (
        "a Slavic name and patronymic",
        "Ivan Petrovich Sidorov, a diver, resigned. Sidorov said so. Ivan Petrovich said so again.",
        [("Ivan Petrovich Sidorov", ("Ivan Petrovich Sidorov", "Sidorov", "Ivan Petrovich"), ("diver",), 3)],
    ),
    (
        "two Spanish surnames, of which either may stand alone",
        "María Fernanda Ruiz Peralta, the mayor, spoke. Ruiz said no. Ruiz Peralta left. Ms. Ruiz came back.",
        [("María Fernanda Ruiz Peralta", ("María Fernanda Ruiz Peralta", "Ruiz", "Ruiz Peralta"), ("mayor", "Ms."), 4)],
    ),
    (
        "surnames joined by y",
        "Juan Carlos Ortega y Gasset, a writer, left. Ortega y Gasset said no. Ortega laughed.",
        [("Juan Carlos Ortega y Gasset", ("Juan Carlos Ortega y Gasset", "Ortega y Gasset", "Ortega"), ("writer",), 3)],
    ),
    (
        "two people joined by y",
        "El alcalde Dale Thorne y Eric K. Anton del puerto.",
        [("Dale Thorne", ("Dale Thorne",), (), 1), ("Eric K. Anton", ("Eric K. Anton",), (), 1)],
    ),
    (
        "surnames joined by e",
        "Fernando Henrique da Costa e Silva, the minister, left. Costa e Silva said no. Da Costa said yes.",
        [("Fernando Henrique da Costa e Silva", ("Fernando Henrique da Costa e Silva", "Costa e Silva", "Da Costa"), ("minister",), 3)],
    ),
    (
        "a Vietnamese name, the last word of which is used alone",
        "Nguyễn Văn Thuận, a trader, said so. Thuận left.",
        [("Nguyễn Văn Thuận", ("Nguyễn Văn Thuận", "Thuận"), ("trader",), 2)],
    ),
    (
        "renderings from another script",
        "Sergei Orlenko and Sergey Orlenko are one. Orlenko said so.",
        [("Sergei Orlenko", ("Sergei Orlenko", "Sergey Orlenko", "Orlenko"), (), 3)],
    ),
    (
        "English doublets are kept apart, as one may be a slip",
        "Brian Thorne, a judge, sat. Bryan Thorne, a judge, slept.",
        [("Brian Thorne", ("Brian Thorne",), ("judge",), 1), ("Bryan Thorne", ("Bryan Thorne",), ("judge",), 1)],
    ),
    (
        "father and son",
        "Martin Luther Okafor Jr. and his father, Martin Okafor Sr., sat. Okafor Jr. said no. Okafor Sr. slept.",
        [("Martin Luther Okafor", ("Martin Luther Okafor", "Okafor"), (), 2), ("Martin Okafor", ("Martin Okafor", "Okafor"), (), 2)],
    ),
    (
        "German particles",
        "Ludwig von der Tann, an engineer, sat. Von der Tann said no; von der Tann's wife agreed. Tann left.",
        [("Ludwig von der Tann", ("Ludwig von der Tann", "Von der Tann", "Tann"), ("engineer",), 4)],
    ),
    (
        "Arabic particles",
        "Osama al-Hadidi, a pilot, flew. Al-Hadidi said so. Hadidi's plane crashed.",
        [("Osama al-Hadidi", ("Osama al-Hadidi", "Al-Hadidi", "Hadidi"), ("pilot",), 3)],
    ),
    (
        "the son of somebody, and a first name of two words",
        "Mohammed bin Rashid said no. Bin Rashid left. Abu Bakr al-Naji spoke. Abu Bakr laughed.",
        [
            ("Mohammed bin Rashid", ("Mohammed bin Rashid", "Bin Rashid"), (), 2),
            ("Abu Bakr al-Naji", ("Abu Bakr al-Naji", "Abu Bakr"), (), 2),
        ],
    ),
    (
        "apostrophes straight and curly",
        "Seán O'Brolchain, a poet, read. O'Brolchain's poem was long. O’Brolchain bowed.",
        [("Seán O'Brolchain", ("Seán O'Brolchain", "O'Brolchain", "O’Brolchain"), ("poet",), 3)],
    ),
    (
        "a double surname",
        "Anne-Marie Smythe-Jones, a judge, ruled. Smythe-Jones said so. Judge Smythe-Jones left.",
        [("Anne-Marie Smythe-Jones", ("Anne-Marie Smythe-Jones", "Smythe-Jones"), ("judge", "Judge"), 3)],
    ),
    (
        "initials for a first name",
        "E. J. Flemming's book is long. Flemming said so.",
        [("E. J. Flemming", ("E. J. Flemming", "Flemming"), (), 2)],
    ),
    (
        "a surname that is a brand",
        "Robert S. Ford, a former ambassador, said no. Ford said yes.",
        [("Robert S. Ford", ("Robert S. Ford", "Ford"), ("former ambassador",), 2)],
    ),
    (
        "a mononym",
        "Sukarno, the first president, is dead. Sukarno said so in 1950.",
        [("Sukarno", ("Sukarno",), ("first president",), 2)],
    ),
    (
        "a number after the name",
        "Pope Leo XIV said no. Leo said yes. The pope slept.",
        [("Leo XIV", ("Leo XIV", "Leo"), ("Pope",), 2)],
    ),
    (
        "a family and what it owns",
        "The Calloways left. Ines Calloway, a diver, said so. Calloway's boat sank. The Calloways' boat sank, too.",
        [("Ines Calloway", ("Ines Calloway", "Calloway"), ("diver",), 2)],
    ),
    (
        "peoples and their tongues are nobody",
        "Danes, Danish and Russian sailors met the Russians. Nils Danesh, a Dane, said so. Danesh left.",
        [("Nils Danesh", ("Nils Danesh", "Danesh"), (), 2)],
    ),
    (
        "a shared surname goes to the one named last",
        "Gov. Dale Pratt left. Ann Pratt, his wife, sang. Pratt said so.",
        [("Dale Pratt", ("Dale Pratt",), ("Gov.",), 1), ("Ann Pratt", ("Ann Pratt", "Pratt"), ("wife",), 2)],
    ),
    (
        "somebody who is about to take office",
        "State Rep.-elect Dallas Kephan said no. Mayor-elect Ada Thorne and Kephan left.",
        [("Dallas Kephan", ("Dallas Kephan", "Kephan"), ("State Rep.-elect",), 2), ("Ada Thorne", ("Ada Thorne",), ("Mayor-elect",), 1)],
    ),
    (
        "members of a house",
        "MPs Andrew Thorne and Clair Ostrow left. Thorne said so.",
        [("Andrew Thorne", ("Andrew Thorne", "Thorne"), ("MPs",), 2), ("Clair Ostrow", ("Clair Ostrow",), (), 1)],
    ),
    (
        "a state after a senator",
        "The bill is by Sen. Marta Lindqvist of Vermont, who is 51. Vermont said no.",
        [("Marta Lindqvist", ("Marta Lindqvist",), ("Sen.",), 1)],
    ),
    (
        "bodies whose name begins as a title does",
        "General Electric, which is large, bought the Federation of Independent Shipping, which has 40 members.",
        [],
    ),
    (
        "a nickname in marks between the names",
        "Ron “Stubby” Dale, a diver, resigned. Dale said so. Stubby Dale left.",
        [("Ron Dale", ("Ron Dale", "Dale", "Stubby Dale"), ("diver",), 3)],
    ),
    (
        "a particle that is a first name",
        "Van Maximilian Carlson, the mayor, left. Carlson said so.",
        [("Van Maximilian Carlson", ("Van Maximilian Carlson", "Carlson"), ("mayor",), 2)],
    ),
    (
        "father and son, written out and short",
        "Carlos Prado Senior left. Carlos Prado Jr. stayed. Carlos Prado Junior said so. Carlos Prado, Sr., did not.",
        [("Carlos Prado", ("Carlos Prado",), (), 2), ("Carlos Prado", ("Carlos Prado",), (), 2)],
    ),
    (
        "accents that come and go",
        "José Barrientos sailed. Jose Barrientos slept. Barrientos woke.",
        [
            ("José Barrientos", ("José Barrientos", "Jose Barrientos", "Barrientos"), (), 3),
        ],
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), LEDGER, ids=[row[0] for row in LEDGER])
def test_the_ledger_holds_each_person_with_forms_and_roles(why: str, text: str, expected: list[Row]) -> None:
    entities = ledger(text)[1]
    assert [(e.name, e.forms, e.roles, len(e.mentions)) for e in entities if e.kind == "person"] == expected


@pytest.mark.parametrize("word", ["Mum", "Tragic", "Swede", "Striker", "Millionaire", "Grieving dad", "Brave gran", "Frenchman", "Pole"])
@pytest.mark.parametrize("form", ["{} Denise Carew, 54, left the hall.", "No-nonsense {} Denise Carew was there."])
def test_what_tabloids_put_before_a_name_is_no_part_of_it(word: str, form: str) -> None:
    assert [name for name, _, _ in people(form.format(word))] == ["Denise Carew"]


@pytest.mark.parametrize("body", ["Sub Pop Records", "Missing Persons Unit", "Star Trek"])
def test_bodies_that_begin_with_such_a_word(body: str) -> None:
    assert people(f"{body} had no comment on Monday.") == []


def test_a_body_is_known_by_its_initials_once_they_are_given() -> None:
    _, entities = ledger("The Public Ferry Authority (PFA) fined the yard. PFA said the yard was late.")
    (authority,) = [entity for entity in entities if entity.kind == "organisation"]
    assert (authority.name, authority.forms, len(authority.mentions)) == ("Public Ferry Authority", ("Public Ferry Authority", "PFA"), 3)


def test_a_misspelt_surname_is_a_person_of_its_own_and_says_so() -> None:
    text = "Marek Ostrowski opened the pier, and Ostrowski laughed.\n\nOstorwski noted that it was safe."
    assert people(text) == [("Marek Ostrowski", (), 2), ("Ostorwski", (), 1)]


def test_in_a_title_only_names_that_the_text_gives_are_names() -> None:
    body = "Priya Raman sold the ferry on Tuesday. Raman said it leaked."
    text = f"Raman Sells Leaking Ferry To Shipyard\n\n{body}"
    head, *rest = paragraphs(text)
    blocks = (Section(head.span, "headline"), *rest)
    names, _ = find_names(text, blocks, MODEL.parse(text, blocks), tuple(find_runs(text, blocks)))
    assert [name.text for name in names if name.span.end <= head.span.end] == ["Raman"]


def test_a_later_full_name_serves_a_surname_that_comes_first() -> None:
    names, entities = ledger("Marchetti denied it on Friday.\n\nLuca Marchetti, 44, runs the yard.")
    assert [(name.text, entities[name.entity].name) for name in names] == [
        ("Marchetti", "Luca Marchetti"),
        ("Luca Marchetti", "Luca Marchetti"),
    ]


NOTHING = Parse((), (), (), (), (), (), (), (), ())
HOSTILE = st.text(alphabet=st.sampled_from("AaBb .,'’“”-—\n\tJrŁé0()U.S@#/"), max_size=200) | st.text(max_size=200)


@given(HOSTILE)
@settings(max_examples=300, deadline=None)
def test_names_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    blocks = tuple(paragraphs(text))
    names, entities = find_names(text, blocks, NOTHING, tuple(find_runs(text, blocks)))
    assert all(text[name.span.start : name.span.end] == name.text != "" for name in names)
    assert all(one.span.end <= other.span.start for one, other in pairwise(names))
    assert [entity.id for entity in entities] == list(range(len(entities)))
    assert sorted(span for entity in entities for span in entity.mentions) == [name.span for name in names]
    assert all(entities[name.entity].kind == name.kind for name in names)


@given(
    st.lists(
        st.sampled_from(["Ana Ruiz", "Ruiz", "said", "the", "Pier Board", "in", "Dunmore", "de", "la", "Mr.", ",", "(PB)"]), max_size=40
    )
)
@settings(max_examples=60, deadline=None)
def test_with_a_parse_nothing_raises_either(words: list[str]) -> None:
    text = " ".join(words)
    names, _ = ledger(text)
    assert all(text[name.span.start : name.span.end] == name.text for name in names)


@pytest.mark.parametrize(
    "piece", ["Aa ", "A.", "Ann de la ", "O’Ab’", "Ana Ruiz and ", "Xx Yy, ", "Ann Boyd. Bob Boyd. Boyd ", "Dr. May ", "Kim Jong-un "]
)
def test_ten_times_the_text_takes_about_ten_times_as_long(piece: str) -> None:
    def seconds(text: str) -> float:
        start = time.process_time()
        blocks = (Section(Span(0, len(text)), "body"),)
        find_names(text, blocks, NOTHING, tuple(find_runs(text, blocks)))
        return time.process_time() - start

    short = min(seconds(piece * 300) for _ in range(3))
    assert min(seconds(piece * 3000) for _ in range(2)) < max(0.5, 40 * short)  # the collector may come in one of them


def test_runs_end_at_possessives_and_never_cross_a_block() -> None:
    text = "Ana Ruiz's Pier Board\n\nMet Tuesday"
    assert [[token.text for token in run.tokens] for run in find_runs(text, tuple(paragraphs(text)))] == [
        ["Ana", "Ruiz"],
        ["Pier", "Board"],
        ["Met", "Tuesday"],
    ]
