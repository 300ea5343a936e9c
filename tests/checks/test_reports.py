"""What users of other tools reported of theirs, in words of our own: what must be found is between brackets, the rest stays silent.

The name of each case is the report: the project and its number.
"""

from __future__ import annotations

import pytest
from tests.checks.marked import seen, wanted

ALONE = [
    ("smartquotes.js-19", "Q006", "\"Your neighbours ask, 'You milk her yourself?'\" said Ada Kroll, a keeper at Vik's Goat Barn."),
    ("proselint-224", "T004", "In the '90s the pier was 'new.' It was [the the] pride of Vik."),
    ("cmark-227", "Q006", "There is something odd with [Vik]'s pier, and 'old' is Odda's.".replace("[Vik]", "(Vik)")),
    ("awesome-lint-104", "Q006", "The kids’ book is Odda’s, isn’t it? It ‘sank’ in China’s sea."),
    ("smartypants-22", "Q006", "Boats of ’07 and ‘08, ’tis so, and ’em too; rock ’n’ roll in the ’60s."),
    ("harper-3280", "Q006", "Press “Pier Account.” and then “Send.” to pay."),
    ("typst-5338", "Q006", "'It's a fine boat!' Ada Kroll laughed. 'It isn't mine.'"),
    ("proselint-1191", "T004", "The theory of an angle is Newton's second. She has an analytical side."),
    ("harper-2132", "T004", "He said that that answer was right, and it had had no leaks. What it is is odd."),
    ("languagetool-1601", "T004", "She was in Bora Bora and in Walla Walla."),
    ("proselint-549", "T004", "He thought that--that--that it was over. He went to [the the] shop."),
    ("lingua-franca-92", "A001", "It cost one point two million crowns and has 7,825 seats, the board said."),
    ("webprotege-264", "F022", "It has 7,825 seats and [7,8250 seats]".replace("[7,8250 seats]", "[7,8250] seats.")),
    ("chrono-518", "D002", "You may be here 32 times. May the tide be with you. Ada May may become chair on Monday."),
    ("CoreNLP-605", "D001", "Mrs May, 31, praised the deal. Mr March 14 times sold the pier."),
    ("datefinder-187", "D002", "Those who asked for pre-qualification may 31 times have had their names read."),
    ("parsedatetime-17", "D002", "Julian 40 and Marcy 32 sang; Augusta 35 did not."),
    ("textacy-380", "Q006", "» The board met. » It sold the pier. He told me I “shouldn‘t wear that” but I will."),
    ("CoreNLP-1139", "Q006", "“We look,” Lund said. “The old boats stay.\n\n“We are below 80 (a day).\n\n“I ask you to wait.”"),
    ("sayswho-3", "Q012", "Ada Lund turned to Ola Dahl. “The pier is shut for good.” Dahl nodded."),
    ("vale-1052", "T004", "We write in `VAR` for in the shop. See the `the` the word."),
    ("vale-278", "T004", "See [[list]](https://example.com/a%5B%5D/the/the) and <https://example.com/the/the>.".replace("[[list]]", "")),
    ("languagetool-2170", "F019", "A car goes from 0-60 mph (0-97 km/h) in 3 seconds."),
    ("Everything-Metric-17", "F019", "It weighs 2,990 – 14,000 lb (1,356 – 6,350 kg), and that one 20-30 ft ([6-12 m])."),
    ("textlint-ste-148", "F022", "It shipped in 2021-06 without issue. The range is 5-10 mm wide. Version 3.11 is out."),
    ("harper-3273", "Q006", "He is 6'4\" tall and she is 5′ 9″; the pipe is 12'6\" long."),
    ("awakened-poe-244", "F022", "He had 1,234/20 of it. He lost [12,34] coins."),
    ("obsidian-linter-885", "Q006", "Zo'n 'boot' doesn't 'sink' in Vik's harbour."),
    ("moment-list", "D001", "It was full Sat and Sun, 18-19 May 2024, and on [Mon 14 May 2024]."),
    ("word-doubled-link", "T004", "[The the] pier is shut. It was, was it not?"),
]  # fmt: skip
MDX = [
    (
        "vale-1179",
        "{/* note */}This line [is is] short.\n\nProse [is is] here, {/* x */}then more.\n\n- {/* x */}items [are are] here",
    ),
    (
        "vale-1180",
        '<Steps>\n  <Step title="x">\n    ```bash\n    the the\n\n    is is\n    ```\n\n    Done.\n  </Step>\n</Steps>',
    ),
]
SOURCED = [
    ("lingua-franca-92", "F001", "The firm lost [one point two million] crowns in May.", "The firm lost 2.1 million crowns in May."),
    ("lingua-franca-92", "F001", "The firm lost one point two million crowns in May.", "The firm lost 1.2 million crowns in May."),
    ("number-words-lakh", "F001", "The board spent 12 lakh rupees on the pier.", "The board spent Rs 1.2 million on the pier."),
    ("tafqeet-1", "F001", "The board spent [₹12,34,567] on the pier.", "The board spent ₹12,43,567 on the pier."),
    ("textacy-383", "Q004", "Ola Dahl, its clerk, came.\n\n“[Ann knows the sea, and the board will miss her.]” –Ola Dahl",
     "ADA LUND: Ann knows the sea, and the board will miss her.\n\nOLA DAHL: Yes."),
    ("textacy-383", "Q004", "Ola Dahl, its clerk, came.\n\nAnd from Ola Dahl:\n\n“[Ann knows the sea, and the board will miss her.]”",
     "ADA LUND: Ann knows the sea, and the board will miss her.\n\nOLA DAHL: Yes."),
    ("textacy-383", "Q004", "Ada Lund, its clerk, came.\n\nAnd from Ada Lund:\n\n“Ann knows the sea, and the board will miss her.”",
     "ADA LUND: Ann knows the sea, and the board will miss her.\n\nOLA DAHL: Yes."),
]  # fmt: skip


@pytest.mark.parametrize(("report", "code", "text"), ALONE)
def test_alone(report: str, code: str, text: str) -> None:
    assert seen(text, code) == wanted(text, code), report


@pytest.mark.parametrize(("report", "text"), MDX)
def test_mdx(report: str, text: str) -> None:
    assert seen(text, "T004", name="story.mdx") == wanted(text, "T004"), report


@pytest.mark.parametrize(("report", "code", "text", "source"), SOURCED)
def test_against_a_source(report: str, code: str, text: str, source: str) -> None:
    assert seen(text, code, source=source) == wanted(text, code), report
