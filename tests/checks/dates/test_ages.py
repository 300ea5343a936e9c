"""Ages of people and of things beside the year of birth or founding, in every order; and years of graduation."""

from __future__ import annotations

import pytest
from tests.checks.marked import seen, wanted

PUBLISHED = "2011-07-04"
PEOPLE = [
    "Jane Lie, who died on Tuesday aged [81], was born in 1926 and ran the pier for 40 years.",
    "Jane Lie was born in 1926 and died in 1997 aged [81].",
    "Jane Lie (1926-1997) died aged [81].",
    "Jane Lie died on Tuesday at [81]. She was born in 1926.",
    "Jane Lie was born in 1926. She died on Tuesday at the age of [81].",
    "Ola Lie, [81], was born in 1921.",
    "Jane Lie, [81], born in 1926, ran the pier.",
    "Jane Lie, born in 1926, is [81].",
    "Jane Lie (born 1926), [81], ran the pier.",
    "Born in 1926, Jane Lie, [81], ran the pier.",
    "Jane Lie, [81], was born on May 3, 1926.",
    "The [81-year-old] Jane Lie was born in 1926.",
    "Jane Lie, who was born in 1926, is [81 years old].",
    "She was born in 1926. She is [81].",
    "She is [81] and was born in 1926.",
    "Aged [81], she was born in 1926.",
    "Jane Lie, [81], ran the pier. She was born in 1926.",
    "Jane Lie, who was born in 1926 and died in 1997, was [81].",
    "Jane Lie (1926-1997) was [81] when she died.",
    "Jane Lie (born 1926; died 1997), who lived to [81], ran the pier.",
    "He died in 1997 at [81], having been born in 1926.",
    "When she died in 1997, aged [81], Jane Lie, born in Vik in 1926, ran the pier.",
    "Jane Lie was born on 3 May 1926. She died on 2 May 1997, aged [71].",
    # Too young to graduate.
    "Jane Lie, born in 1990, graduated from Vik College in [1995].",
    "Jane Lie was born in 1990. She graduated from Yale in [1995].",
    "Jane Lie, 40, graduated from Yale in [1975].",
    "Jane Lie, who is 31, graduated from high school in [1986].",
    "A [1975] graduate of Yale, Jane Lie, 40, runs the pier.",
    "Jane Lie died in 1997 at 81. She graduated from Yale in [1926].",
    "Jane Lie, who died on Tuesday aged 81, graduated from Yale in [1926].",
]
THINGS = [
    "The pier, built in 1911, turns [110] this year.",
    "The [120-year-old] pier, built in 1911, is shut.",
    "The [120-year-old] pier was built in 1911.",
    "The firm, founded in 1911, is [90 years old] this year.",
    "Built in 1911, the [85-year-old] hall is for sale.",
    "The pier is [120 years old]; it was built in 1911.",
    "The pier was built in 1911 and is [120 years old].",
    "The pier, which was built in 1911, is [120 years old].",
    "The club, formed in 1911, celebrates its [120th] birthday this year.",
    "The ferry sank in 1981, [40 years] ago, the board said.",
    "[Forty years] ago, in 1981, the ferry sank.",
    "The ferry sank [40 years] ago, in 1981.",
    "The ferry sank [40 years] ago (in 1981).",
    "In 1981, [40 years] ago, the ferry sank.",
    "In 1981 – [40 years] ago – the ferry sank.",
    "In 1981 ([40 years] ago) the ferry sank.",
    "The ferry was built [40 years] ago, in the spring of 1981.",
    "The firm, founded in 1911, has been making nets for [130 years].",
    "The firm, founded in 1911, has for [130 years] made nets.",
]
RIGHT = [
    "Jane Lie, 84, born in 1926, ran the pier. Born in 1926, Jane Lie, 85, ran it. Jane Lie (born 1926), 84, ran it.",
    "Jane Lie, 84, ran the pier. She was born in 1926.",
    "Jane Lie, born in 1926, ran 81 boats. Born in 1926, she owned 81 houses.",
    "Her son, 51, was born in Vik; she was born in 1926.",
    "Jane Lie, 31, and her son, born in 2006, came. Lie, 60, whose mother was born in 1926, left.",
    "Jane Lie, 81, ran the pier. Her son was born in 1926.",
    "Jane Lie, 81, was born in 1926, and in 2007 wrote a book.",
    "Born in 1926, 81 years after the war, she ran it. Lie, 31, has a daughter born in 2006.",
    "Jane Lie, 21, graduated from Vik School in 2008. Ola Lie, 22, graduated from Yale in 2011.",
    "Jane Lie, 40, whose father graduated from Yale in 1975, left.",
    "Jane Lie was born in 1990. She graduated from Yale in 2012.",
    "A 2006 Yale graduate, Jane Lie, 27, runs the pier.",
    "The pier, built in 1911, turns 100 this year. The 99-year-old pier, begun in 1911, is shut.",
    "The firm, founded in 1911, was 90 years old in 2001.",
    "Built in 1911, the hall is home to an 85-year-old man.",
    "An 85-year-old man was found in the hall, built in 1911. The 85-year-old widow built the hall in 1911.",
    "The mill, built in 1911, was 50 years old when it burned. Built in 1911, the mill has 85 rooms.",
    "In 1981, 40 people sank. In 1981, 40 years of work ended. In 1981, 30 years ago, it sank.",
    "The firm, founded in 1911, has been making nets for 100 years, and its boss for 30 years.",
    "Jane Lie was born on 3 May 1926. She died on 2 May 1997, aged 70. Jane Lie (1926-1997) was 71 when she died.",
    "Jane Lie (1926-1997) was 31 when the pier burned. Lie died in 1997; her son was 81.",
    "It opened in 2001, 40 years after the war. In 1981, 10 years before his death, he left.",
]


@pytest.mark.parametrize(("code", "texts"), [("D007", PEOPLE), ("D008", THINGS)])
@pytest.mark.parametrize("name", ["story.md", "story.html"])
def test_an_age_that_the_year_does_not_give(code: str, texts: list[str], name: str) -> None:
    found = [(text, seen(text, "D006", "D007", "D008", name=name, published=PUBLISHED)) for text in texts]
    assert found == [(text, wanted(text, code)) for text in texts]


@pytest.mark.parametrize("text", RIGHT)
def test_an_age_that_is_right_or_is_somebody_elses(text: str) -> None:
    assert seen(text, "D006", "D007", "D008", published=PUBLISHED) == []
