"""What is a claim of a story, and what a source says of it, kind by kind: the rows of the sheet."""

from __future__ import annotations

import pytest

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.formats import read
from factlint.story import Source, Story
from factlint.story.claims.find import claims

MODEL = find_model()
HEAD = "---\ntitle: The harbour\ndate: 2024-05-15\n---\n\n"

ROWS = [
    # amounts in words
    ("Thousands of people lined the quay.", "Some 3,400 people lined the quay.", ["figure supported Thousands"]),
    ("Thousands of people lined the quay.", "Some 900 people lined the quay.", ["figure not found Thousands"]),
    (
        "Tens of thousands of gulls left the harbour.",
        "Tens of thousands of gulls left the harbour.",
        ["figure supported Tens of thousands"],
    ),
    ("He is a four-time champion of the harbour.", "The four-time champion of the harbour sailed.", ["figure supported four-time"]),
    ("The harbour cost twice as much as the old pier.", "The pier is old.", ["figure not found twice"]),
    ("The fleet of the harbour doubled.", "The fleet of the harbour has doubled.", ["figure supported doubled"]),
    ("The union doubled down on its claim.", "The union spoke.", []),
    ("Half of the boats in the harbour sank.", "The boats are blue.", ["figure not found Half"]),
    ("The second half of the race began.", "The race began.", []),
    ("The race took half an hour.", "The race took half an hour.", ["figure supported half an hour"]),
    ("The race took more than half an hour.", "The race took over half an hour.", ["figure supported half an hour"]),
    ("The race took half an hour.", "The race took all day.", ["figure not found half an hour"]),
    ("The pier is half a mile long.", "The pier is half a mile long.", ["figure supported half a mile"]),
    ("The race ended half an hour ago.", "The race ended.", []),
    ("A couple of boats sank in the race.", "A couple of boats sank in the race.", ["figure supported A couple of"]),
    ("A couple sank the boat in the race.", "They sank the boat in the race.", []),
    ("The harbour is a mile-and-a-half long.", "The harbour is long.", ["figure not found a mile-and-a-half"]),
    ("She was held in a 6x11 cell.", "She was held in a cell.", ["figure not found 6x11"]),
    ("It was his third win at the harbour.", "He won at the harbour.", ["figure not found third"]),
    ("A third party bought the pier.", "The pier was sold.", []),
    ("It took one hour to clear the pier.", "Clearing the pier took one hour.", ["figure supported one hour"]),
    ("The race takes six days.", "The six-day race began.", ["figure supported six days"]),
    ("Police freed at least two more.", "Police came.", ["figure not found two"]),
    ("Two senators spoke on the pier.", "Both U.S. senators spoke.", ["figure supported Two"]),
    ("The drills cover 12,000 square km of the harbour.", "The drills cover 4,633 square miles.", ["figure derived 12,000 square km"]),
    ("It was the 15th anniversary of the wreck.", "The wreck was 15 years ago.", ["figure supported 15th"]),
    ("The race was shown on a dozen channels.", "A dozen gulls sat there.", ["figure not found a dozen"]),
    ("The race was shown on a dozen channels.", "A dozen channels will show it.", ["figure supported a dozen"]),
    ("Fares rose 28 percent.", "Half said 50 percent of cod was sold. It was 22 percent in Vik.", ["figure not found 28 percent"]),
    (
        "He said, “We slept two weeks on the quay.” The mayor two weeks later left.",
        "He sailed.",
        [
            "quote not found We slept two weeks on the quay.",
            "figure not found two weeks",
            "figure not found two weeks",
        ],
    ),
    ("The mayor called the plan “inappropriate”.", "The mayor sailed home in the morning.", ["quote not found inappropriate"]),
    ("More than a dozen women sued.", "She was 14 when the women sued.", ["figure not found a dozen"]),
    ("More than a dozen women sued.", "The 14 women sued.", ["figure supported a dozen"]),
    # dates
    ("The pier shut on Monday afternoon.", "It shut on Monday.", ["date supported Monday"]),
    (
        "The mayor, Mara Lind, praised the sale of the pier on Monday.",
        "The sale of the pier was signed on Monday.",
        ["name not found Mara Lind", "date not found Monday"],
    ),
    (
        "The mayor, Mara Lind, praised the sale of the pier on Monday.",
        "The mayor said on Monday that the sale of the pier was right.",
        ["name not found Mara Lind", "date supported Monday"],
    ),
    (
        "Mara Lind said on Monday that the sale of the pier was right.",
        "In a statement on Monday, Ms. Lind welcomed the sale of the pier.",
        ["name supported Mara Lind", "date supported Monday"],
    ),
    (
        "Mara Lind gave an interview on the sale of the pier on Monday.",
        "Mara Lind signed the sale of the pier on Monday.",
        ["name supported Mara Lind", "date not found Monday"],
    ),
    (
        "A spokesman for Mara Lind responded on Monday to the sale of the pier.",
        "Mara Lind signed the sale of the pier on Monday.",
        ["name supported Mara Lind", "date not found Monday"],
    ),
    (
        "A spokeswoman for the mayor defended the sale of the pier on Monday.",
        "The mayor's spokesperson said on Monday that the sale of the pier was right.",
        ["date supported Monday"],
    ),
    (
        "Mara Lind spoke of Monday's sale of the pier.",
        "The pier was sold in a sale on Monday.",
        ["name not found Mara Lind", "date supported Monday"],
    ),
    (
        "Stakes have to be cut to half of the pier within 13 years.",
        "Sailors had 10 years of service. The gull lived three years.",
        ["figure not found half", "figure not found 13 years"],
    ),
    (
        "Traders need a record of running a business for at least five years.",
        "Shares of the harbour are locked in for five years.",
        ["figure not found five years"],
    ),
    (
        "Mara Lind, the press secretary of the mayor, spoke.",
        "Mara Lind, a spokeswoman for the mayor, spoke.",
        ["name supported Mara Lind"],
    ),
    (
        "Mara Lind said the pier was sold on Monday.",
        "The pier was sold on Monday.",
        ["name not found Mara Lind", "date supported Monday"],
    ),
    ("She sailed the harbour in the 1970s.", "She sailed the harbour in 1977.", ["date supported 1970s"]),
    ("She ran the harbour school in the 1970s.", "It was at the harbour that he met Ida in 1977.", ["date not found 1970s"]),
    ("The pier closed last month.", "The pier closed in April.", ["date supported last month"]),
    ("The pier closed last month.", "The pier closed in March.", ["date not found last month"]),
    ("The pier closed earlier this year.", "The pier closed.", ["date not found this year"]),
    ("Ships sail today.", "Ships sail.", []),
    (
        "He said, “I left the pier last month and never came back.”",
        "He sailed from the old pier in the morning.",
        ["quote not found I left the pier last month and never came back."],
    ),
    ("They met at a January auction.", "The auction was in January.", ["date supported January"]),
    ("In July, the pier shut.", "The pier shut in August.", ["date conflicts July"]),
    ("The pier shut on Christmas Day.", "It shut on Christmas morning.", ["date supported Christmas Day"]),
    ("The pier shut last night.", "It shut.", ["date not found last night"]),
    ("The market is held every Sunday.", "The market is held.", []),
    ("Her company has owned the pier since 2023.", "Her company bought the pier last year.", ["date supported 2023"]),
    ("The strike began four months ago.", "It began.", ["date not found four months"]),
    ("The fare rose in 2023.", "The fare rose in January last year.", ["date supported 2023"]),
    ("The fare, changed earlier in the day, rose.", "The fare rose.", []),
    (
        "“I am 100 percent sure of it,” said Ron Dale.",
        "Ron Dale: I am 100 percent sure of it.",
        ["quote supported I am 100 percent sure of it,", "name supported Ron Dale"],
    ),
    (
        "The strike of the pilots ended on Tuesday.",
        "On Tuesday, gulls came. The pilots ended the strike on Tuesday.",
        ["date supported Tuesday"],
    ),
    # records
    ("She is the only non-lawyer on the board.", "The board met.", ["superlative not found the only non-lawyer on"]),
    (
        "She is the first woman to run the harbour.",
        "She is the first woman to run a harbour.",
        ["superlative supported the first woman to"],
    ),
    ("It is the city’s tallest tower.", "The tower is tall.", ["superlative not found city’s tallest tower"]),
    ("It was not the only harbour that closed.", "The harbour closed.", []),
    ("The first lady of the harbour spoke.", "She spoke.", []),
    ("The fare is the highest since the war.", "The fare is high.", ["superlative not found the highest since"]),
    # people
    ("His widow Christina sold the boat.", "Christina sold the boat.", ["name supported Christina"]),
    ("Sailors Myra Holt and Ron Dale spoke.", "Myra Holt spoke, and Ron Dale.", ["name supported Myra Holt", "name supported Ron Dale"]),
    ("Robert Moore, 55, of Belvoir Way, Hull, was jailed.", "Robert Moore, 55.", ["name supported Robert Moore", "figure supported 55"]),
    (
        "Her children Ada, Ben and Cleo sold the boat.",
        "Ada and Cleo sold the boat.",
        ["name supported Ada", "name not found Ben", "name supported Cleo"],
    ),
    (
        "His sons Osku, 25, and Dino, 15, sailed.",
        "Dino sailed.",
        ["name not found Osku", "figure not found 25", "name supported Dino", "figure not found 15"],
    ),
    ("Her children learned Dutch and Greek.", "They learned it.", []),
    ("Myra Holt spoke.", "Myra V. Holt spoke.", ["name supported Myra Holt"]),
    ("Myra V. Holt spoke.", "Myra Holt spoke.", ["name supported Myra V. Holt"]),
    ("Myra V. Holt spoke.", "Myra A. Holt spoke.", ["name supported Myra V. Holt"]),
    ("His grandson, Osku, said so.", "Nobody spoke.", ["name not found Osku"]),
    ("Liz Holt spoke. Elizabeth Holt left.", "Elizabeth Holt spoke.", ["name supported Liz Holt"]),
    ("She was taken to Harbour Royal Infirmary.", "She was hurt.", []),
    # quotations
    ("Mara Lind called it “cold blood” on the pier.", "The pier is old.", ["name not found Mara Lind", "quote not found cold blood"]),
    ("The “open” pier is shut.", "The pier is shut.", []),
    (
        "Mara Lind waged a “War on Piers”.",
        "Ron Dale ended “the war on piers”.",
        ["name not found Mara Lind", "quote supported War on Piers"],
    ),
    (
        "“The loss and the ruin for which you are to blame has caused pain to the families of the men you drowned,” he said.",
        "He said: “The loss and the ruin you are to blame for has caused pain for families of those drowned.”",
        ["quote conflicts The loss and the ruin for which you are to blame has caused pain to the families of the men you drowned,"],
    ),
    (
        "“When I was named harbour master, I was confident that the board had chosen the best candidate,” he said.",
        "He said that when he was named harbour master, he was confident that the board had chosen the best candidate. “I go,” he said.",
        ["quote not found When I was named harbour master, I was confident that the board had chosen the best candidate,"],
    ),
]


@pytest.mark.parametrize(("said", "known", "rows"), ROWS, ids=[row[0][:40] for row in ROWS])
def test_the_claims_of_a_sentence(said: str, known: str, rows: list[str]) -> None:
    story = Facts(read("story.md", f"{HEAD}{said}\n".encode()), MODEL)
    source = Facts(read("sources/a.txt", f"The record of the harbour of the north.\n\n{known}\n".encode()), MODEL)
    found = claims(Story(story, (Source(source),)))
    assert [f"{one.kind} {one.verdict} {story.prose.words(one.span)}" for one in found] == rows


def test_a_headline_above_the_text_is_not_listed_again() -> None:
    story = Facts(
        read("story.md", b"---\ntitle: Pier costs $4 million\n---\n\n# Pier costs $4 million\n\nThe pier cost $4 million.\n"), MODEL
    )
    found = claims(Story(story, ()))
    assert [(story.document.place(one.span.start).line, one.verdict) for one in found] == [(2, "unchecked"), (7, "unchecked")]


def test_a_person_is_listed_where_the_story_says_who_it_is() -> None:
    text = "# Mara Lind leaves\n\nLind left the harbour. “Mara Lind was good to us,” said Ron Dale.\n\nLind is 50.\n"
    story = Facts(read("story.md", text.encode()), MODEL)
    found = [one for one in claims(Story(story, ())) if one.kind == "name"]
    assert [(story.document.place(one.span.start).line, story.prose.words(one.span)) for one in found] == [
        (1, "Mara Lind"),
        (3, "Ron Dale"),
    ]


ROLES = [
    ("Harbour moderator Mara Lind spoke.", "Mara Lind", "Harbour moderator"),
    ("ABC moderator Mara Lind spoke.", "Mara Lind", "ABC moderator"),
    ("The owner, businessman Ron Dale, spoke.", "Ron Dale", "businessman"),
    ("Sens. Mara Lind of Utah and Ron Dale of Iowa spoke.", "Ron Dale", "Sen."),
    ("Two longtime strategists, Mara Lind and Ron Dale, spoke.", "Ron Dale", "strategist"),
    ("The former Utah president, Mara Lind, spoke.", "Mara Lind", "former Utah president"),
    ("Mr. Ron Dale spoke.", "Ron Dale", ""),
    ("Musician Lee Greenwood sang.", "Lee Greenwood", "Musician"),
    ("Ann Moss, who’s a member of the caucus, spoke.", "Ann Moss", ""),
    ("Ron Dale, but he is a farmer, left.", "Ron Dale", ""),
    ("Friends and Ron Dale spoke.", "Ron Dale", ""),
    ("He wears Harbour boots and Ron Dale trousers.", "Ron Dale", ""),
]


@pytest.mark.parametrize(("said", "name", "role"), ROLES, ids=[row[0][:30] for row in ROLES])
def test_who_a_person_is_said_to_be(said: str, name: str, role: str) -> None:
    story = Facts(read("story.md", f"{HEAD}{said}\n".encode()), MODEL)
    found = [one.who for one in claims(Story(story, ())) if one.kind == "name" and story.prose.words(one.span) == name]
    assert found == [role]


def test_the_line_that_repeats_the_headline_with_a_full_stop_is_not_listed() -> None:
    text = "---\ntitle: Boat Owners Give Grand Harbour Answers\n---\n\nBoat Owners Give Grand Harbour Answers.\n\nMara Lind spoke.\n"
    story = Facts(read("story.md", text.encode()), MODEL)
    assert [story.prose.words(one.span) for one in claims(Story(story, ()))] == ["Mara Lind"]


@pytest.mark.parametrize(
    ("written", "row"),
    [
        ("Media statement\nThursday 16 May 2024\n", "date supported Thursday"),
        ("Media statement\nFriday 17 May 2024\n", "date not found Thursday"),
        ("Media statement\n", "date not found Thursday"),
    ],
)
def test_a_day_of_a_story_without_a_date_is_that_of_a_statement(written: str, row: str) -> None:
    story = Facts(read("story.md", b"# The harbour\n\nThe harbour board said on Thursday that it accepts the advice on nets.\n"), MODEL)
    source = Facts(read("sources/a.txt", f"{written}\nThe harbour board accepts six parts of the advice on nets.\n".encode()), MODEL)
    found = [f"{one.kind} {one.verdict} {story.prose.words(one.span)}" for one in claims(Story(story, (Source(source),)))]
    assert [one for one in found if "Thursday" in one] == [row]
