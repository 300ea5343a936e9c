"""Forms of names: particles, particles that are first names, nicknames in marks and brackets, generations; each right and misspelt."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CODES = "N001 N002 N005 N008 N015 N019"

RIGHT = [
    "Van Maximilian Carlson, the mayor, opened the quay on Monday. Carlson said it was safe.",
    "Von Miller, a pilot, disagreed. Miller has sailed there for years.",
    "Van Jones, a commentator, disagreed on Monday. Jones said the plan was bad. Jones left.",
    "Del Harvey, the trust officer, wrote the rules. Harvey said so.",
    "Ben Ali Karim, a baker, opened the shop. Karim said it was fun.",
    "The crowd heard Van Carlson, a teacher, and Ben Ortiz, a pilot. Carlson spoke first; Ortiz spoke last.",
    "La Toya Jackson, a singer, came. Jackson said so.",
    "Anneke van den Berg, the harbour master, opened the quay. Van den Berg said it was safe.",
    "Anneke Van den Berg, the harbour master, opened the quay. Van den Berg said it was safe.",
    "A. van den Berg, the harbour master, opened the quay. Van den Berg said so.",
    "Ursula von der Leyen, the president of the commission, came. President von der Leyen spoke. Von der Leyen left.",
    "Anneke van den Berg, the harbour master, and Jan van der Burg, a pilot, came. Van den Berg said so. Van der Burg did not.",
    "Jan van den Berg, a pilot, met Piet van der Berg, a baker. Van den Berg said so; Van der Berg did not.",
    "Ann de Graaf, a judge, and Kees van der Graaf, a lawyer, spoke. De Graaf left. Van der Graaf said nothing.",
    "Jean de La Fontaine, a poet, read. La Fontaine said it was fun.",
    "Ana de Souza, a nurse, came. Dinesh D’Souza, a writer, left.",
    "Guillermo del Toro, the director, came. Del Toro left. Benicio Del Toro, the actor, stayed.",
    "Van Buren County sued on Monday. The Buren plan was dropped, the county said.",
    "Ron “Stubby” Dale, a pilot, opened the quay. Dale said it was safe. Stubby Dale left at noon.",
    "Ron (Stubby) Dale, a pilot, opened the quay. Dale said it was safe.",
    "Ron ‘Stubby’ Dale, a pilot, opened the quay. Dale said it was safe.",
    "Ronald J. “Ron” Dale, a pilot, opened the quay. Dale said it was safe. Ron Dale left at noon.",
    "Ronald “The Hammer” Dale, a pilot, opened the quay. Dale said it was safe.",
    "Willem “Wim” van den Berg, a pilot, opened the quay. Van den Berg said so.",
    "Ann (née Holt) Moss, a pilot, opened the quay. Moss said it was safe.",
    "The painting shows Ron (left) and Ann Dale, a couple from Odda. Ron Dale said so.",
    "Sammy Davis Jr., a singer, came. Davis said so. Davis Jr. left.",
    "Martin Luther King, Jr., was a pastor. King spoke in May. Martin Luther King Jr. was 39.",
    "Carlos Prado Senior, a pilot, and Carlos Prado Junior, a cook, came. Prado Junior said so. Prado Senior said no.",
    "Robert Lind III, 24, a deckhand, was not hurt; Lind said so.",
    "Junior Seau, a linebacker, came. Seau said so.",
    "Trump Senior Adviser Jared Kushner came. Kushner said so.",
    "Ann Moss, Senior Fellow at the institute, came. Moss said so.",
    "Carlos Prado Junior, 31, a pilot, and his father, Carlos Prado Sr., 60, the harbour master, were hurt on Monday.\n\n"
    "Carlos Prado Jr. was kept overnight. Carlos Prado, Sr., went home.",
]
WRONG = [
    ("Anneke van den Berg, the harbour master, opened the quay.", "Van der Berg said it was safe."),
    ("Anneke van den Berg, the harbour master, opened the quay.", "Van den Burg said it was safe."),
    ("Anneke van den Berg, the harbour master, opened the quay.", "Van der Burg said it was safe."),
    ("Anneke van den Berg, the harbour master, opened the quay.", "The quay, said Anneke van der Berg, was safe."),
    ("Anneke van den Berg, the harbour master, opened the quay.", "The quay, said Anneke van den Burg, was safe."),
    ("Maria de la Cruz, a nurse, opened the clinic.", "De la Cruiz said it was safe."),
    ("Walter de Mesnil, the pilot, came on Monday.", "De Mesnill said it was safe."),
    ("Willem de Vries, 41, a baker, was hurt.", "De Vris said he was well."),
    ("Ursula von der Leyen, the president of the commission, came.", "Van der Leyen said it was safe."),
    ("Ursula von der Leyen, the president of the commission, came.", "Von der Layen said it was safe."),
    ("Leo Di Marco, a pilot, opened the quay.", "De Marco said it was safe."),
    ("Maria Di Costa, 41, a baker, was hurt.", "Da Costa said she was well."),
    ("Ron “Stubby” Daniels, a pilot, opened the quay.", "Daneils said it was safe."),
    ("Ron (Stubby) Daniels, a pilot, opened the quay.", "Daniells said it was safe."),
    ("Robert Linden III, 24, a deckhand, was not hurt.", "Lindon said so."),
    ("Carlos Pradell Jr., a pilot, was hurt.", "Pradel said so."),
    ("Van Jameson, a commentator, disagreed. Jameson said the plan was bad.", "Jamesen said so."),
]


@pytest.mark.parametrize("story", RIGHT)
def test_a_right_form_of_a_name(story: str, findings: Callable[..., list[str]]) -> None:
    straight = story.translate(str.maketrans("“”‘’", "\"\"''"))
    for form in (story, straight, f"<p>{story}</p>", f"# Harbour news\n\n{story}"):
        assert findings(form, CODES) == []


@pytest.mark.parametrize(("whole", "again"), WRONG)
def test_a_misspelt_name(whole: str, again: str, findings: Callable[..., list[str]]) -> None:
    for form in (f"{whole} {again}", f"<p>{whole}</p>\n<p>{again}</p>", f"{whole}\n\nThe rain went on.\n\n{again}"):
        assert [found.split()[0] for found in findings(form, CODES)] == ["N001"]


ELSEWHERE = [
    (
        "Anneke van den Berg, the harbour master, opened the quay.",
        "The quay was opened by Anneke van der Berg. Van der Berg said it was safe.",
    ),
    ("Anneke van den Berg opened the quay. Van den Berg said it was safe.", "Opening: Anneke van der Burg, harbour master."),
    ("Ursula von der Leyen, the president, came.", "The president, Ursula van der Leyen, came."),
    ("Leo Di Marco, a pilot, opened the quay.", "Leo De Marco, a pilot, opened the quay."),
]
ELSEWHERE_RIGHT = [
    ("Anneke van den Berg opened the quay.", "Anneke Van den Berg opened it. VAN DEN BERG: It is safe."),
    ("Anneke van den Berg opened the quay.", "Jan van der Berg, a pilot, saw it."),
    ("Anneke van den Berg opened the quay.", "Anneke van den Berg and Anneke van der Berg opened it."),
    ("Anneke van den Berg opened the quay.", "Anneke Berg opened the quay."),
]


@pytest.mark.parametrize(("here", "there"), ELSEWHERE)
def test_a_particle_that_a_source_has_otherwise(here: str, there: str, findings: Callable[..., list[str]]) -> None:
    assert [found.split()[0] for found in findings(here, "N002", there)] == ["N002"]


@pytest.mark.parametrize(("here", "there"), ELSEWHERE_RIGHT)
def test_a_particle_that_is_the_same_or_anothers(here: str, there: str, findings: Callable[..., list[str]]) -> None:
    assert findings(here, "N002", there) == []
