"""Amounts of one event in two outlets: what disagrees in whatever words, and what is another thing, another hour or a rounding."""

from __future__ import annotations

from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.story import Story
from factlint.story.events.counted import clashes
from factlint.story.events.hedged import hedged


def facts(path: str, text: str) -> Facts:
    return plain(path, text)


def story(mine: str, *others: str, days: tuple[str, ...] = ("2024-03-05", "2024-03-05", "2024-03-05")) -> Story:
    peers = (facts(f"{day}-{n}.txt", text) for n, (day, text) in enumerate(zip(days[1:], others, strict=False)))
    return beside(facts(f"{days[0]}-here.txt", mine), *peers)


def found(mine: str, *others: str, days: tuple[str, ...] = ("2024-03-05", "2024-03-05", "2024-03-05")) -> list[tuple[str, str]]:
    return [(clash.mine.words, clash.other.words) for clash in clashes(story(mine, *others, days=days))]


LEADS = ["", "The harbour of Vik was full that day. ", "Lind was not there.\n\n"]
TAILS = ["", " Nobody was surprised.", "\n\nThe council meets in May."]

DIFFER = [
    (
        "no rounding of a few",
        "The light railway of Vik is about three kilometres long.",
        "The light railway of Vik is 2.2 kilometres long.",
        ("three kilometres", "2.2 kilometres"),
    ),
    (
        "some of them, and fewer than these in all",
        "An audit of the clinic in Vik found 14 orders for drugs without a second name.",
        "Nineteen of the orders for drugs from the clinic in Vik had no second name, an audit found.",
        ("14 orders", "Nineteen"),
    ),
    (
        "a level at one time of day",
        "The river at Vik stood at 812 centimetres at noon on Friday.",
        "The river at Vik stood at 845 centimetres on Friday at midday.",
        ("812 centimetres", "845 centimetres"),
    ),
    (
        "what two say is asked for",
        "Loaders at the port of Vik want £18,000 a month.",
        "Loaders at the port of Vik want £24,000 a month.",
        ("£18,000 a month", "£24,000 a month"),
    ),
    (
        "a share that is more than the whole",
        "The repair of the chapel in Vik cost £1.4 million.",
        "The share of the cost of the repair of the chapel in Vik that the state bore was £2.1 million.",
        ("£1.4 million", "£2.1 million"),
    ),
    (
        "houses that are lost",
        "The tremor at Vik destroyed 740 houses, the fire service said.",
        "The tremor at Vik flattened 610 houses, the fire service said.",
        ("740 houses", "610 houses"),
    ),
    (
        "land in two words for it",
        "The fire at Vik burned 2,700 hectares of forest.",
        "The fire at Vik burned 3,400 hectares.",
        ("2,700 hectares", "3,400 hectares"),
    ),
    (
        "rates of one day",
        "Shares of the yard in Vik rose 1.1 per cent on Thursday.",
        "Shares of the yard in Vik rose 2 per cent on Thursday.",
        ("1.1 per cent", "2 per cent"),
    ),
    (
        "one person in two forms of the name",
        "The board of the yard in Vik barred Peter Lind for ten months.",
        "The board of the yard in Vik barred Pete Lind for 14 months.",
        ("ten months", "14 months"),
    ),
    (
        "aid in two reports",
        "The farmers of Vik get emergency aid of 9 million euros after the hail.",
        "The farmers of Vik get emergency aid of 5 million euros after the hail.",
        ("9 million euros", "5 million euros"),
    ),
    (
        "at one hour",
        "By noon 16 towers of the old mill had been closed.",
        "By noon 12 towers of the old mill had been closed.",
        ("16 towers", "12 towers"),
    ),
    (
        "of two who say it of themselves",
        "“I had fourteen people in the queue at the bakery in Vik,” said Lind.",
        "“I had forty people in the queue at the bakery in Vik,” Lind said.",
        ("fourteen people", "forty people"),
    ),
    (
        "a total of several years",
        "From 2009 to 2013 the clerk wrote 512 cheques to himself, the jury heard.",
        "The jury heard of 412 cheques that the clerk wrote.",
        ("512 cheques", "412 cheques"),
    ),
    (
        "few of something, and a few of something else",
        "The new ferry would have two decks for lorries, a car deck and a bar.",
        "Two of the owners are against it. The new ferry will have three decks for lorries and a bar.",
        ("two decks", "three decks"),
    ),
    (
        "digits in another order, beside another figure of both",
        "Prosecutors said Lind moved $2.3 million of road money over six years into a company of his own.",
        "Over six years it paid $3.2 million to Blue Heron, a shell company in his brother’s name.",
        ("$2.3 million", "$3.2 million"),
    ),
    (
        "two bounds on one side",
        "Mexico has deported more than 80,000 migrants since January.",
        "More than 90,000 migrants have been deported by Mexico since January, the ministry said.",
        ("80,000 migrants", "90,000 migrants"),
    ),
    (
        "a nought too many",
        "About 1,200 of them arrived in Tapachula on Tuesday, said an army spokesman.",
        "Some 12,000 arrived in Tapachula on Tuesday, the army said.",
        ("1,200", "12,000"),
    ),
    (
        "digits turned round, and last year by its number",
        "Trade between the two countries came to $614 billion last year.",
        "Trade between Mexico and Vik was worth $641bn in 2023, official figures show.",
        ("$614 billion", "$641bn"),
    ),
    (
        "a tenth of the sand",
        "Crews filled the hole with 250 cubic yards of concrete and sand.",
        "The hole was filled with 205 cubic yards of sand and concrete.",
        ("250 cubic yards", "205 cubic yards"),
    ),
    (
        "digits turned round within what about allows",
        "The machine has dug 1,560 feet of the tunnel under Vik.",
        "Under Vik it has dug about 1,650 feet of the tunnel.",
        ("1,560 feet", "1,650 feet"),
    ),
    (
        "the same words after the number",
        "About 80,000 people voted in that week in 2012.",
        "About 60,000 people voted early in 2012, he said.",
        ("80,000 people", "60,000 people"),
    ),
    (
        "years of another clause",
        "Her book was rejected by 11 publishers before it came out in 1951.",
        "Her book came out in 1953 after nine publishers had rejected it.",
        ("11 publishers", "nine publishers"),
    ),
    (
        "a delay",
        "The start of the regatta was delayed by 35 minutes because of a thunderstorm.",
        "A thunderstorm delayed the start about 50 minutes.",
        ("35 minutes", "50 minutes"),
    ),
    ("a distance", "The wreck lies 860 km east of Havana.", "It lies about 750 km southeast of Havana, the capital.", ("860 km", "750 km")),
    (
        "pages",
        "Rask gave them 50,000 pages of printed emails.",
        "The office said it had received 55,000 pages of emails from Rask.",
        ("50,000 pages", "55,000 pages"),
    ),
    ("a compound", "Judge Rask took the 35-word oath.", "Rask stumbled over the 38-word oath on the steps.", ("35-word", "38-word")),
    (
        "lower bounds of money",
        "The ministry has spent over $2 billion on drilling since 2018.",
        "The ministry has spent more than $3bn on the search since 2018.",
        ("over $2 billion", "$3bn"),
    ),
    (
        "lower bounds since one month",
        "Norvia has deported more than 80,000 migrants since January.",
        "More than 90,000 migrants have been deported by Norvia since January, the ministry said.",
        ("80,000 migrants", "90,000 migrants"),
    ),
    (
        "a nought too many",
        "About 1,200 of them arrived in Tapa on Tuesday, said an army spokesman.",
        "Some 12,000 arrived in Tapa on Tuesday, according to the army spokesman.",
        ("1,200", "12,000"),
    ),
    (
        "a share as of last year",
        "In 2023 the strait carried 35 percent of the seaborne oil of the world.",
        "The strait carries 40 percent of the world's seaborne oil.",
        ("35 percent", "40 percent"),
    ),
    (
        "money",
        "Rask and his allies spent $2 billion on adverts.",
        "The two rivals and their allies spent nearly $1 billion on adverts.",
        ("$2 billion", "$1 billion"),
    ),
    (
        "loose and exact",
        "Police made dozens of arrests at the harbour.",
        "More than 200 people were arrested at the harbour.",
        ("dozens", "200 people"),
    ),
    (
        "a toll with another that agrees",
        "Four sailors were killed and at least 30 injured in the blast.",
        "The blast killed four sailors and 20 were wounded.",
        ("30", "20"),
    ),
    (
        "the dead of one day",
        "The fire at the mill killed 14 people, police said.",
        "Police said 19 people died in the fire at the mill.",
        ("14 people", "19 people"),
    ),
    (
        "by another noun",
        "Some 400 rebels held the mill on the river.",
        "About 600 fighters held the mill by the river.",
        ("400 rebels", "600 fighters"),
    ),
]


@pytest.mark.parametrize(("lead", "tail"), list(product(LEADS, TAILS)))
@pytest.mark.parametrize(("mine", "theirs", "wanted"), [pytest.param(*row[1:], id=row[0]) for row in DIFFER])
def test_one_event_in_other_words(mine: str, theirs: str, wanted: tuple[str, str], lead: str, tail: str) -> None:
    assert [_plain(pair) for pair in found(lead + mine + tail, theirs)] == [wanted]
    assert [_plain(pair) for pair in found(theirs, lead + mine + tail)] == [wanted[::-1]]


def _plain(pair: tuple[str, str]) -> tuple[str, str]:
    """Without the hedges."""
    words = ("about ", "some ", "at least ", "more than ", "nearly ")
    one, two = (next((side[len(word) :].lstrip() for word in words if side.lower().startswith(word)), side) for side in pair)
    return one, two


def test_several_outlets_are_reported_for_one_amount() -> None:
    here = "The wreck lies 860 km east of Havana."
    made = clashes(story(here, "It lies about 750 km southeast of Havana.", "It lies 700 km east of Havana."))
    assert {(clash.mine.words, clash.other.words) for clash in made} == {("860 km", "700 km"), ("860 km", "about 750 km")}


def test_every_place_of_both_amounts_is_shown() -> None:
    here = "More than 30 rebels were killed at the mill. “The rebels lost more than 30 people,” the minister wrote."
    made = clashes(story(here, "As many as 10 rebels were killed at the mill, they said. Nurses counted 10 people."))
    told = [(clash.mine.words, [one.words for one in clash.here], clash.other.words, [one.words for one in clash.there]) for clash in made]
    assert told == [("More than 30 rebels", ["more than 30 people"], "As many as 10 rebels", [])]


SILENT = [
    ("by an hour", "The yard closed sixteen towers of the old mill.", "By last night the yard had closed 12 towers of the old mill."),
    (
        "at two hours",
        "By Wednesday evening 210 buyers of the stolen paper had been traced, Dahl said.",
        "Dahl said 180 buyers of the stolen paper had been traced till 2 pm.",
    ),
    (
        "some of them, and all",
        "An audit of the clinic in Vik found 14 orders for drugs without a second name.",
        "Nine of the orders for drugs from the clinic in Vik had no second name, an audit found.",
    ),
    (
        "a level at two times of day",
        "The river at Vik stood at 812 centimetres at noon on Friday.",
        "The river at Vik stood at 845 centimetres during the night.",
    ),
    (
        "pay, and what is asked for",
        "Loaders at the port of Vik earn £18,000 a month.",
        "Loaders at the port of Vik want £24,000 a month.",
    ),
    (
        "a time that it took, and one that is given",
        "The truce ends a three-week pay dispute at the port of Vik.",
        "The truce gives both sides five weeks to settle the pay dispute at the port of Vik.",
    ),
    (
        "houses that are damaged, and that are lost",
        "The tremor at Vik damaged 740 houses, the fire service said.",
        "After the tremor at Vik 210 houses were judged beyond repair, the fire service said.",
    ),
    (
        "a bill, and a share of it",
        "The repair of the chapel in Vik cost £2.1 million.",
        "For the repair of the chapel in Vik the diocese paid its share of £1.4 million.",
    ),
    (
        "two editions",
        "The catalogue of the show in Vik ran to 212 pages.",
        "The English edition of the catalogue of the show in Vik has 148 pages.",
    ),
    (
        "the country, and a province of it",
        "The national road budget was cut by 8 per cent this year, Lind said.",
        "The budget for roads in her own province was cut by 11 per cent this year, Lind said.",
    ),
    (
        "a district, and one village",
        "Across the district 212 calves were lost last year, said the herders of Vik.",
        "One village lost 64 calves last year, said the herders of Vik.",
    ),
    (
        "arrests by an hour, and later",
        "No arrests at the rally in Vik were reported up to ten o'clock.",
        "Police arrested seven people at the rally in Vik between midnight and 1 a.m.",
    ),
    (
        "the result, and the operating one",
        "The net profit of the yard in Vik for the half year was 84 million dollars.",
        "The operating profit of the yard in Vik for the half year, before tax, was 131 million dollars.",
    ),
    (
        "this season, and the next",
        "The price of cod for the boats of Vik stays at 8.40 dollars a kilo this season.",
        "The price of cod for the boats of Vik falls to 7.90 dollars a kilo next season.",
    ),
    (
        "what was lost, and what is given for it",
        "The farmers of Vik put the damage of the hail at 9 million euros.",
        "The farmers of Vik get emergency aid of 5 million euros after the hail.",
    ),
    (
        "a year, and half of it",
        "The pay rise of the teachers in Vik will cost £640 million next year.",
        "The pay rise of the teachers in Vik will cost £390 million in the second half of next year alone.",
    ),
    (
        "two cracks",
        "Divers in Vik found cracks in the pier, and the longest measures 3.1 metres.",
        "Divers in Vik found a second, shorter crack in the pier, 1.8 metres long.",
    ),
    (
        "two people of one name",
        "The board of the yard in Vik barred Peter Lind for ten months.",
        "The board of the yard in Vik barred Anna Lind for 14 months.",
    ),
    (
        "the shock, and one that followed",
        "The quake at Vik had a magnitude of 6.4, the institute said.",
        "The strongest aftershock of the quake at Vik had a magnitude of 5.1, the institute said.",
    ),
    (
        "the rule, and its draft",
        "The by-law for tenants in Vik applies to blocks of six flats or more.",
        "The first draft of the by-law for tenants in Vik applied to blocks of four flats or more.",
    ),
    (
        "the part that is open, and all of it",
        "The tram to the harbour of Vik is 7.2 kilometres long.",
        "With the tram to the harbour of Vik the whole route will be 11.3 kilometres long.",
    ),
    (
        "a rate, and its core",
        "Inflation in Vik was 3.6 per cent in March.",
        "Without food and energy, inflation in Vik was 3.4 per cent in March.",
    ),
    (
        "a price, and a goal",
        "The cells of the lab in Vik cost 96 dollars per kilowatt-hour.",
        "The lab in Vik hopes to make its cells at 60 dollars per kilowatt-hour.",
    ),
    (
        "pay that was asked for, and what was agreed",
        "The guards of Vik asked for an allowance of £40 a night.",
        "The guards of Vik settled for an allowance of £30 a night.",
    ),
    (
        "land of one kind",
        "The fire at Vik burned 2,700 hectares of pine.",
        "The fire at Vik burned 3,400 hectares.",
    ),
    (
        "rates of two days",
        "Shares of the yard in Vik rose 1.1 per cent on Thursday.",
        "Shares of the yard in Vik rose 2 per cent on Friday.",
    ),
    (
        "with the dividend, and without",
        "Owners of the yard in Vik get 412 pence a share.",
        "Counting the dividend, owners of the yard in Vik get 418 pence a share.",
    ),
    (
        "so far, and in all",
        "Some 38,000 homes in Vik lost power in the storm, of which 9,000 have it again.",
        "So far 31,000 homes in Vik have lost power in the storm.",
    ),
    (
        "at the height",
        "The storm left 38,000 homes in Vik dark by Friday.",
        "At the height of the storm 55,000 homes in Vik were dark.",
    ),
    (
        "hers, and those of the house",
        "“I delivered 300 babies in the clinic at Vik,” said Lind.",
        "The clinic at Vik delivered 1,140 babies in its last full year.",
    ),
    (
        "the first of a row",
        "The first three wagons of the goods train were full of salt.",
        "The goods train had five wagons full of salt, he said.",
    ),
    (
        "votes that are still counted",
        "With 80 percent of votes counted, Sol had 38.1 percent of the northern vote against Lind of the Harbour party.",
        "Sol had 39.6 percent of the northern vote against Lind of the Harbour party.",
    ),
    (
        "one of two planes",
        "The big Airbus had 258 passengers on board, and no passengers were hurt.",
        "The smaller plane, with 154 passengers on board, taxied back.",
    ),
    (
        "shares of two groups",
        "A Vik Today/Odda University poll found 66 percent of likely women voters dislike Sol and Lind.",
        "Yet a poll from Vik Today/Odda University found 50% of Sol's voters may dislike Lind.",
    ),
    ("bounds of a crowd", "More than 500 boats came to Vik.", "More than 700 boats came to Vik."),
    ("bounds that are one", "The yard spent over $2 billion on cranes.", "The yard spent more than $2.1bn on cranes."),
    (
        "bounds that are near",
        "Vik has deported more than 80,000 migrants since May.",
        "Vik has deported more than 82,000 migrants since May.",
    ),
    ("a bound on either side", "Vik has deported more than 80,000 migrants.", "Vik has deported fewer than 90,000 migrants."),
    ("another last year", "Trade with Vik was worth $614 billion last year.", "Trade with Vik was worth $641bn in 2022."),
    ("tens and hundreds", "Ten of them arrived in Tapachula on Tuesday.", "Some 100 arrived in Tapachula on Tuesday."),
    ("rounding of a few", "The light railway of Vik is about three kilometres long.", "The light railway of Vik is 2.7 kilometres long."),
    ("rounding", "About 60 boats were in the harbour of Vik.", "There were 62 boats in the harbour of Vik."),
    ("dozens and 60", "Dozens of members boycotted the vote at Vik.", "About 60 members boycotted the vote at Vik."),
    ("more than and exact", "More than 5,000 troops were sent to the border.", "The army sent 5,200 troops to the border."),
    (
        "other units of one amount",
        "The area covers one million square km of the gulf.",
        "The area covers 400,000 square miles of the gulf.",
    ),
    ("two places", "The storm killed 6 people in Haiti.", "The storm killed 11 people in Cuba."),
    ("two groups", "In all 9 soldiers were killed at the mill.", "In all 14 rebels were killed at the mill."),
    ("dead and injured", "The blast killed 14 people at the mill.", "The blast injured 30 people at the mill."),
    (
        "those who did not",
        "Thirty-one Labour members voted for the amendment in Vik.",
        "Of the Labour members 13 did not vote for the amendment in Vik.",
    ),
    ("a number of places", "At least seven people died in five regions of Vik.", "The dead of Vik numbered eight by nightfall."),
    ("some of the dead", "At least seven people died in Vik, the governor said.", "Three of the killed were in Vik, the governor said."),
    ("nothing in common but the noun", "Sixteen schools served lunches.", "Eighteen schools have a nurse."),
    ("another year", "The fair drew 3,000 visitors to Vik in 2019.", "The fair drew 4,000 visitors to Vik in 2023."),
    ("looking back", "The storm left 3,000 homes in Vik without power.", "In 2004 a storm left 4,500 homes in Vik without power."),
    (
        "both figures here",
        "The start was delayed by 35 minutes, not 30 minutes, by the storm.",
        "The start was delayed 30 minutes by the storm.",
    ),
    ("precincts", "With 64% of precincts reporting, Rask had a lead.", "With 37% of precincts reporting, Rask had a lead."),
    ("what it takes", "To win, Rask needed to secure 270 votes.", "Rask had secured 303 votes."),
    ("two and three", "Two senators called on Rask to go.", "Three senators called on Rask to stay out of it."),
    ("another order", "The yard owes the bank $3 million.", "The yard owes the bank $3 billion and more."),
    (
        "a median and a mean",
        "The median house in Vik now sells for $472,000, figures out Monday show.",
        "The average house in Vik sells for $548,000, a mean of the latest figures shows.",
    ),
    (
        "those who died at once, and all",
        "Police said five people died in the fire at the mill at the scene.",
        "Police said seven people died in the fire at the mill.",
    ),
    (
        "a toll that has just grown",
        "Police said five people died in the fire at the mill.",
        "Two more people died of their injuries, police said, bringing the dead of the fire at the mill to seven people.",
    ),
    ("another thing in like words", "The yard paid $40 million for the crane.", "The yard paid $55 million in wages."),
]


@pytest.mark.parametrize(("lead", "tail"), list(product(LEADS[:2], TAILS[:2])))
@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_other_things(mine: str, theirs: str, lead: str, tail: str) -> None:
    assert found(lead + mine + tail, theirs) == []
    assert found(theirs, lead + mine + tail) == []


TOLL = "Police said {} people died in the fire at the mill."


@pytest.mark.parametrize(
    ("days", "counts", "wanted"),
    [
        (("2024-03-06", "2024-03-05"), (19, 14), False),  # grown
        (("2024-03-05", "2024-03-06"), (14, 19), False),
        (("2024-03-06", "2024-03-05"), (14, 19), True),  # the dead do not become fewer
        (("2024-03-05", "2024-03-05"), (14, 19), True),
        (("undated", "undated"), (14, 19), False),
    ],
)
def test_a_toll_grows(days: tuple[str, ...], counts: tuple[int, int], wanted: bool) -> None:
    assert bool(found(TOLL.format(counts[0]), TOLL.format(counts[1]), days=days)) == wanted


@pytest.mark.parametrize(
    ("days", "wanted"),
    [(("2024-03-06", "2024-03-05"), False), (("2024-03-05", "2024-03-06"), False), (("2024-03-05", "2024-03-05"), True)],
)
@pytest.mark.parametrize("counts", [(14, 19), (19, 14)])
def test_the_missing_are_found(days: tuple[str, ...], counts: tuple[int, int], wanted: bool) -> None:
    missing = "Police said {} people were missing after the fire at the mill."
    assert bool(found(missing.format(counts[0]), missing.format(counts[1]), days=days)) == wanted


HEDGES = [
    ("He is set to earn £40,000 for the series.", "He is being paid up to £40,000 by the broadcaster.", True),
    ("The law lets adults over 21 buy wine in a shop.", "Under the law anyone 21 or older may buy wine in a shop.", True),
    ("The law lets adults 21 and over buy wine in a shop.", "Under the law anyone 21 or older may buy wine in a shop.", False),
    ("The race asks runners over 40 for a letter.", "Anyone aged 40 or older must bring a letter to the race.", True),
    ("The race has runners over 40 kilometres.", "Anyone aged 40 or older must bring a letter to the race.", False),
    ("The club has adults over 21.", "Under the law anyone 21 or older may buy wine in a shop.", False),
    ("In the attack 50 people were killed and at least 53 others were wounded.", "The attack left 50 people killed and 53 wounded.", True),
    (
        "She wants to get $1.8 million in cash back from him.",
        "She wants to get back at least $1.8 million in cash and jewels.",
        True,
    ),
    ("The club raised just over $200,000 from the professor.", "The professor raised $200,000 for the club.", True),
    ("At least six journalists were wounded at the mill.", "The raid on the mill wounded eight journalists.", True),
    ("At least six people were wounded at the mill.", "The raid on the mill wounded eight people.", False),
    ("About 70 percent of customers in Vik were without power.", "In Vik 70 percent of customers had no power.", False),
    ("At least 303 electoral votes went to Rask.", "Rask won 303 electoral votes.", False),
    ("The fair drew more than 300 visitors to Vik.", "The yard at Odda has 300 workers.", False),
    ("More than 300 visitors came to Vik, and the 300 visitors stayed.", "Some say 300 visitors came to Vik and stayed.", False),
]


@pytest.mark.parametrize(("mine", "theirs", "wanted"), HEDGES)
def test_only_one_is_hedged(mine: str, theirs: str, wanted: bool) -> None:
    assert bool(hedged(story(mine, theirs))) == wanted
    assert bool(hedged(story(theirs, mine))) == wanted
