"""Word lists are in one place, each word once."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

import factlint
from factlint.words.attribution import cues, lexicon
from factlint.words.dates import calendar
from factlint.words.figures import numbers
from factlint.words.names import given as given_names

PACKAGE = Path(factlint.__file__).parent


def rows(name: str) -> list[str]:
    """The first words of the rows of a table of the lexicon."""
    text = (
        (PACKAGE / "words" / "attribution" / "lexicon.py")
        .read_text(encoding="utf-8")
        .partition(f"{name} = _table(")[2]
        .partition('"""')[2]
        .partition('"""')[0]
    )
    return [line.partition(":")[0].strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("name", ["VERB_ENTRIES", "NOUN_ENTRIES"])
def test_the_lexicon_has_each_word_once_in_order(name: str) -> None:
    words = rows(name)
    assert words == sorted(set(words))
    assert set(words) == set(getattr(lexicon, name))


@pytest.mark.parametrize(
    ("table", "features"), [(lexicon.VERB_ENTRIES, lexicon.VERB_FEATURES), (lexicon.NOUN_ENTRIES, lexicon.NOUN_FEATURES)]
)
def test_each_feature_is_said_of_some_word(table: dict[str, frozenset[str]], features: dict[str, str]) -> None:
    assert {feature for does in table.values() for feature in does} == set(features)


def test_a_form_leads_to_its_verb() -> None:
    assert {cues.lemma(word) for word in ("said", "says", "Said", "told", "quipped", "warned", "denies")} == {
        "say",
        "tell",
        "quip",
        "warn",
        "deny",
    }
    assert cues.lemma("pier") is None


def test_given_names_are_in_one_list_each() -> None:
    lists = (given_names.WOMEN - given_names.MEN, given_names.MEN - given_names.WOMEN, given_names.EITHER)
    assert [name for name, times in Counter(name for names in lists for name in names).items() if times > 1] == []
    assert given_names.OTHER_WORDS <= given_names.WOMEN | given_names.MEN | given_names.EITHER


def test_numbers_are_worth_what_they_say() -> None:
    assert [numbers.SMALL[word] for word in ("zero", "nine", "twelve", "nineteen", "twenty", "ninety")] == [0, 9, 12, 19, 20, 90]
    assert [numbers.ORDINALS[word] for word in ("first", "twelfth", "twentieth")] == [1, 12, 20]
    assert (calendar.SHORT_MONTHS["sept"], calendar.SHORT_MONTHS["jan"], "may" in calendar.SHORT_MONTHS) == ("september", "january", False)


def test_months_and_weekdays_are_written_out_nowhere_else() -> None:
    twelve = re.compile(r"\bfebruary\W+march\b|\btuesday\W+wednesday\b", re.IGNORECASE)
    found = [path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py") if twelve.search(_literals(path))]
    # Notes of a desk shout their days, and the abbreviations of months are patterns of their own.
    assert sorted(set(found) - {"words/dates/calendar.py", "checks/hygiene/_desk_notes.py"}) == []


def _literals(path: Path) -> str:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return "\n".join(node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
