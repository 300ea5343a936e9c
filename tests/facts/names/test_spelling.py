"""When two spellings are one name misspelt, and when they are two names, a plural, a people or another script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from factlint.facts.names.spelling import (
    Near,
    Slips,
    from_arabic,
    neighbours,
    only_marks,
    plain,
    rendering,
    same_given,
    slip,
    transliterated,
)

SLIPS = [
    ("Ostrowski", "Ostorwski", True),
    ("Ostrowski", "Ostrowsk", True),
    ("Ostrowski", "Osstrowski", True),
    ("Ostrowski", "Ostrovski", True),
    ("Ostrowski", "Ostrowskis", False),
    ("Ostrowski", "Strowskyi", False),
    ("Albania", "Albanian", False),
    ("Albania", "Albanians", False),
    ("Israel", "Israeli", False),
    ("Analysis", "Analyses", False),
    ("Latino", "Latina", False),
    ("Holt", "Hold", False),
    ("Holts", "Holt", False),
    ("Guaido", "Guaidó", False),
    ("Turchyn", "Turchynâ", False),
    ("Ruiz", "Ruizz", True),
    ("Thornphilt", "Thornfilt", True),
    ("Wachspress", "Wachspres", True),
    ("Warre", "Warren", True),
    ("Serbia", "Serbian", False),
    ("Vries", "Vris", True),
    ("Panagiotopoulos", "Panagiotopolous", True),
    ("Bolsonaro", "Bolsanoro", True),
    ("Cavusoglu", "Cavosuglu", True),
    ("Nechaeva", "Nachevea", False),
    ("Marino", "Manori", False),
    ("Brandstetter", "Tetterbrands", False),
    ("Organisation", "Organization", False),
    ("Centre", "Center", False),
    ("Greyson", "Grayson", True),
]


@pytest.mark.parametrize(("one", "other", "expected"), SLIPS)
def test_a_slip_is_one_edit_that_makes_no_other_form_of_the_word(one: str, other: str, expected: bool) -> None:
    assert (slip(one, other), slip(other, one)) == (expected, expected)


GIVEN = [
    ("Erik", "Eric", True),
    ("Katherine", "Katharine", True),
    ("Rachel", "Rachael", True),
    ("Sara", "Sarah", True),
    ("Jon", "John", True),
    ("Stefanie", "Stephanie", True),
    ("Micheal", "Michael", True),
    ("Paul", "Paula", False),
    ("Roberto", "Roberta", False),
    ("Jean", "Joan", False),
    ("Francis", "Frances", False),
    ("Ann", "Ana", False),
    ("Tim", "Jim", False),
    ("Christian", "Christina", False),
    ("Eric", "Eric", False),
    ("Nancy", "Nacy", True),
    ("Nancy", "Nanc", True),
    ("Daniel", "Daniet", True),
    ("Hillary", "Hillayr", True),
    ("Andrew", "Andrea", False),
    ("Maria", "Mario", False),
    ("Maria", "Marta", False),
    ("Larry", "Barry", False),
    ("Ivan", "Ivana", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), GIVEN)
def test_first_names_of_kin_are_not_spellings_of_each_other(one: str, other: str, expected: bool) -> None:
    assert (same_given(one, other), same_given(other, one)) == (expected, expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Sergei", "Sergey", True),
        ("Ryazhnov", "Riazhnov", True),
        ("Yulia", "Iuliia", True),
        ("Khatib", "Hatib", True),
        ("Orlenko", "Orlenka", False),
        ("Brener", "Brenner", False),
    ],
)
def test_renderings_of_another_script_are_different_from_slips(one: str, other: str, expected: bool) -> None:
    assert transliterated(one, other) == expected


def test_only_marks_means_diacritics_and_nothing_else() -> None:
    pairs = [("José", "Jose"), ("Dvořák", "Dvorak"), ("O’Hara", "O'Hara"), ("LEE", "Lee"), ("Łuk", "Luk"), ("Rojas", "Rosas")]
    assert [only_marks(*pair) for pair in pairs] == [True, True, False, False, True, False]


WORDS = st.lists(st.text(alphabet="abcdeé", min_size=3, max_size=8), max_size=12, unique=True)


@given(WORDS)
def test_neighbours_are_the_pairs_a_comparison_of_all_with_all_finds(words: list[str]) -> None:
    expected = {frozenset((a, b)) for n, a in enumerate(words) for b in words[:n] if slip(a, b)}
    assert {frozenset(pair) for pair in neighbours(words)} == expected
    near = Near(words)
    assert all(near(word) == [other for other in words if slip(word, other)] for word in words)


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_slip_is_never_more_than_one_edit_of_the_plain_words(one: str, other: str) -> None:
    assert not slip(one, other) or OSA.distance(plain(one), plain(other)) == 1
    same_given(one, other)
    transliterated(one, other)


RENDERINGS = [
    ("Sergei", "Sergey", True),
    ("Yulia", "Iulia", True),
    ("Evgeny", "Evgeniy", True),
    ("Lindsay", "Lindsey", False),
    ("Kelly", "Kelley", False),
    ("Bryan", "Brian", False),
    ("Lynda", "Linda", False),
    ("Sergei", "Sergei", False),
    ("Jan", "Ian", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), RENDERINGS)
def test_renderings_of_another_script_are_not_english_doublets(one: str, other: str, expected: bool) -> None:
    assert (rendering(one, other), rendering(other, one)) == (expected, expected)


ARABIC = [
    ("Mohamad", "Mohammed", True),
    ("Khaled", "Khalid", True),
    ("Yousef", "Yusuf", True),
    ("Nadine", "Naine", False),
    ("Omar", "Osama", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), ARABIC)
def test_the_vowels_of_arabic_names_are_nobodys_mistake(one: str, other: str, expected: bool) -> None:
    assert (from_arabic(one, other), from_arabic(other, one)) == (expected, expected)


def test_neighbours_come_in_one_order() -> None:
    """Of three spellings the pairs decide which is compared with which: an order by hash would change from run to run."""
    words = ["Slovyanks", "Slavyansk", "Slovyansk", "Slovyan"]
    found = [*neighbours(words)]
    assert found == sorted(found, key=lambda pair: (words.index(pair[1]), words.index(pair[0])))
    assert len(found) > 1
    assert Near(words)("Slovyansk") == [word for word in words if word != "Slovyansk" and slip(word, "Slovyansk")]


_NAMES = st.text(alphabet="aei", min_size=4, max_size=6).map(str.capitalize)


@given(st.lists(_NAMES, max_size=12), st.lists(_NAMES, max_size=12))
def test_words_are_found_among_others_as_others_are_found_for_each(words: list[str], others: list[str]) -> None:
    """Asked for all at once, the same pairs in the same order as when each word asks for itself."""
    near = Near(others)
    each = {word: near(word) for word in dict.fromkeys(words) if near(word)}
    assert Near(words).among(others) == each


@given(st.lists(_NAMES, max_size=8), st.lists(_NAMES, max_size=8), st.lists(_NAMES, max_size=8))
def test_slips_are_among_words_where_one_of_them_is_a_slip_away(words: list[str], also: list[str], others: list[str]) -> None:
    words, also, others = ([plain(word) for word in some] for some in (words, also, others))
    slips = Slips(words, also)
    expected = any(word in also or any(slip(word, one) for one in words) for word in others)
    assert slips.within(others) == expected
    assert slips.within(others) == expected
