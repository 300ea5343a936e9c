"""What is in inline code counts nothing."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.facts import Facts


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.md", "The clerk set `limit = 4200` and ``rm 300`` for 20 people.\n", ["20"]),
        ("a.txt", "The clerk set `limit = 4200` for 20 people.\n", ["20"]),
        ("a.html", "<p>The clerk set <code>limit 4200</code> for 20 people.</p>", ["20"]),
        ("a.md", "He wrote `of 40 boats' and `of 50 cars' in his log of 60 pages.\n", ["40", "50", "60"]),
        ("a.md", "A lone ` and 30 boats.\n", ["30"]),
    ],
)
def test_a_number_in_inline_code_is_not_a_figure(name: str, text: str, expected: list[str]) -> None:
    facts = Facts(formats.read(name, text.encode()))
    assert [facts.prose.words(figure.span) for figure in facts.figures] == expected
