"""The language of a document."""

from __future__ import annotations

import subprocess
import sys

import pytest

from factlint.facts import Facts
from factlint.facts.page.language import language
from factlint.formats import read

ENGLISH = "The council of the town voted on Monday to raise the fee for boats that lie in the harbour, and the owners were not amused. " * 3
GERMAN = "Der Rat der Stadt hat am Montag beschlossen, die Gebühr für Boote im Hafen zu erhöhen, und die Besitzer sind nicht erfreut. " * 3
SPANISH = "El consejo de la ciudad votó el lunes para subir la tarifa de los barcos en el puerto, y los dueños no se alegran. " * 3


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.txt", ENGLISH, "en"),
        ("a.txt", GERMAN, "de"),
        ("a.txt", SPANISH, "es"),
        ("a.txt", "Der Rat der Stadt hat beschlossen.", "en"),
        ("a.txt", "", "en"),
        ("a.txt", "1 2 3 4 5 6 7 8 9 10 " * 10, "en"),
        ("a.md", f"---\nlang: fr-CA\n---\n{ENGLISH}", "fr"),
        ("a.md", f"---\nlanguage: English\n---\n{GERMAN}", "en"),
        ("a.md", f"---\nlang: plain\n---\n{GERMAN}", "de"),
        ("a.md", f"---\nlang: [de]\n---\n{ENGLISH}", "en"),
        ("a.html", f"<html lang='PT_br'><p>{ENGLISH}", "pt"),
        ("a.html", f"<meta property='og:locale' content='es_MX'><p>{ENGLISH}", "es"),
    ],
)
def test_what_is_declared_counts_and_else_the_words(name: str, text: str, expected: str) -> None:
    assert language(read(name, text.encode())) == expected
    assert Facts(read(name, text.encode())).language == expected


def test_plain_english_needs_no_detector() -> None:
    code = (
        "import sys; from factlint.formats import read; from factlint.facts.page.language import language;"
        f"print(language(read('a.txt', {ENGLISH!r}.encode())), 'py3langid' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "en False\n"
