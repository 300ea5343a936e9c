"""Counts and the list they announce: names and things, every mark and word that leads to the list; and products of two figures."""

from __future__ import annotations

import pytest
from tests.checks.marked import seen, wanted

LISTS = [
    "The club has [five] branches in Vik, Moss, Odda and Voss.",
    "The firm has [three] offices, in Vik, Moss, Odda and Voss.",
    "The firm has [three] offices in Vik, Moss, Odda and Voss, and employs 40 people.",
    "The board named [two] new pilots, Ann Rees, Bo Lie and Kai Moe, on Monday.",
    "She speaks [four] languages: English, French and Polish.",
    "The [five] founding members are Norway, Sweden, Denmark and Iceland.",
    "[Three] ferries, the Vik, the Moss, the Odda and the Voss, were sold.",
    "[Four] states, Ohio, Iowa and Maine, voted no.",
    "[Three] ministers, including Diaz, Okoro, Wu and Lind, resigned.",
    "[Two] teams, namely Vik, Moss and Odda, withdrew.",
    "Shops in [three] towns - Vik and Moss - were shut.",
    "Shops in [three] towns—Vik and Moss—were shut.",
    "[Four] men were hurt: Ola Hansen, 40, a pilot; Per Dahl, 31, a cook; and his son.",
    "The mayor has [four] priorities: schools, crime and roads.",
    "The mayor has [four] priorities for the year: better schools, less crime, and safe roads.",
    "The mayor named [four] priorities — schools, crime and roads.",
    "The mayor named [four] priorities - schools, crime and roads.",
    "The mayor named [four] priorities, namely schools, crime and roads.",
    "Her [four] priorities are schools, crime and roads.",
    "The mayor said her [four] priorities would be schools, crime and roads.",
    "The plan has [two] parts: a pier, a road and a bridge.",
    "The plan names [three] towns, Vik, Moss, Odda and Voss, as sites.",
    "[Four] councillors (Ann Rees, Bo Lie and Kai Moe) voted no.",
    "[Four] of them (Ann Rees, 30; Bo Lie, 41; and Kai Moe, 50) were freed.",
    "Ann Rees, Bo Lie, Kai Moe and Ola Wu – all [three] councillors – voted no.",
    "Ann Rees, Bo Lie, Kai Moe and Ola Wu, all [three] councillors, voted no.",
]
BULLETS = [
    "The mayor has [four] priorities:\n\n- schools\n- crime\n- roads\n",
    "Here are [three] things to know:\n\n* **Schools.** They shut.\n* Crime. It is up.\n* Roads.\n* Boats.\n",
    "She gave [five] reasons for the delay:\n\n1. ice\n2. strikes\n\n   More of it.\n3. money\n4. fog\n\nIt ends there.",
]
RIGHT_BULLETS = [
    "The mayor has three priorities:\n\n- schools\n  - primary\n- crime\n\n  More on that.\n- roads\n",
    "The three men are accused of several crimes:\n\n- theft\n- fraud\n",
    "The board, which has nine members, agreed on these points:\n\n- theft\n- fraud\n",
    "The five winners include:\n\n- Ann\n- Joe\n",
    "Some of the five winners:\n\n- Ann\n- Joe\n",
    "The mayor has four priorities.\n\n- schools\n- crime\n- roads\n",
]
RIGHT = [
    "The mayor has three priorities: schools, crime and roads.",
    "Three men were hurt: Ola Hansen, 40, a pilot; Per Dahl, 31, a cook; and his son.",
    "The club has five branches, among them Vik, Moss and Odda. Its four officers, including Ann Rees and Bo Lie, agreed.",
    "Two couples, the Hansens and the Dahls, came, and two teams: Vik and Moss United.",
    "The two sides, Vik and Moss, met. Both parties - the Liberals and the Greens and Left - agreed.",
    "The plan has two aims: to mend the pier and the road, and to sell the yard, the crane and the boats.",
    "The soup has three ingredients: leek, fish and chips, and salt. It has four: leek, fish and chips, and salt.",
    "Four things went wrong, from the fuse and the pump to the alarm.",
    "Five people were there: the mayor, her husband and three children.",
    "Six boats, two of them sunk, lay there: the Vik, the Moss and others.",
    "Two questions remain: why now, who pays and when.",
    "Police held five people in Vik, Moss and Odda.",
    "The 40 workers are tired, hungry and cold. The two men are tired, angry and poor.",
    "Two boats sank: strong winds, high waves and bad luck did the rest.",
    "Three soldiers were killed and two wounded: the pier, the road and the bridge.",
    "Nine portraits are about the public: patients, friends and family.",
    "Several of the five ministers, Diaz and Wu, left.",
    "In Vik, Ann Rees, Bo Lie and Kai Moe, all three councillors, voted no.",
    "Ann Rees, Bo Lie and Kai Moe, all three councillors, voted no.",
    "Four councillors (among them Ann Rees, Bo Lie and Kai Moe) voted no.",
]
PRODUCTS = [
    "The firm sold 2,000 tickets at $30 each, or [$90,000], it said.",
    "The firm sold 2,000 tickets at $30 each, for a total of [$90,000].",
    "The firm sold 2,000 tickets for $30 each, a total of [$90,000].",
    "The firm sold 2,000 tickets at $30 apiece, raising [$90,000].",
    "It sold 2,000 tickets at £30 a ticket, bringing in [£90,000].",
    "At $30 each, 2,000 tickets brought in [$90,000].",
    "The 40 workers got $500 each, [$40,000] in all.",
    "The 40 acres at $500 an acre cost [$40,000] in total.",
    "The 2.5 million acres shed 1,400 pounds of leaves per acre, or [2.6 million tons] in all.",
    "They worked 40 hours at $15 an hour, earning [$900].",
    "She paid $20 a month for 12 months, a total of [$340].",
    "She paid $20 a month for 12 months, or [$340].",
]
RIGHT_PRODUCTS = [
    "The firm sold 2,000 tickets at $30 each, or $60,000, it said.",
    "It sold 2,000 tickets at $30 each, for a total of $60,000.",
    "It sold more than 2,000 tickets at $30 each, raising nearly $61,000.",
    "It sold 2,000 tickets at $30 each, up from $25.",
    "It sold 2,000 tickets at $30 each, or $25 for members.",
    "It sold 2,000 tickets at $30 each, raising $45,000 after costs.",
    "She paid $20 a month for 12 months, or $240.",
    "The 2.5 million acres shed 1,400 pounds of leaves per acre, or 1.75 million tons in all.",
    "Tickets are $30 each, and 2,000 people paid $90,000 for food.",
]


@pytest.mark.parametrize(("code", "texts"), [("F018", LISTS), ("F015", PRODUCTS)])
@pytest.mark.parametrize("name", ["story.md", "story.html"])
def test_a_list_or_a_product_that_does_not_come_out(code: str, texts: list[str], name: str) -> None:
    found = [(text, seen(text, "F010", "F014", "F015", "F018", name=name)) for text in texts]
    assert found == [(text, wanted(text, code)) for text in texts]


@pytest.mark.parametrize("text", [*RIGHT, *RIGHT_PRODUCTS])
def test_a_list_or_a_product_that_comes_out(text: str) -> None:
    assert seen(text, "F010", "F014", "F015", "F018") == []


@pytest.mark.parametrize("text", BULLETS)
def test_a_list_below_its_count(text: str) -> None:
    assert seen(text, "F018") == [f"F018 {word}" for word in text.split("[")[1].split("]")[:1]]


def test_an_html_list_below_its_count() -> None:
    text = (
        "The mayor has [four] priorities:</p><ul><li>schools<ul><li>primary</li></ul></li><li><p>crime</p></li><li>roads</li></ul><p>End."
    )
    assert seen(text, "F018", name="story.html") == ["F018 four"]


@pytest.mark.parametrize("text", RIGHT_BULLETS)
def test_a_list_that_its_count_fits_or_does_not_announce(text: str) -> None:
    assert seen(text, "F018") == []
