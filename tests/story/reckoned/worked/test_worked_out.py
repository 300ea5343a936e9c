"""What the figures of the sources come to, in the many ways that reporters reckon, and what they do not come to."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

ALL = [
    (
        "The museum drew 48,210 visitors in 2023, 6,930 more than the year before.",
        "Visitors 2023: 48,210. Visitors 2022: 41,280.",
        "figure derived 6,930",
    ),
    (
        "Bus fares will go up by 20 cents, to $2.45, on July 1.",
        "The adult cash fare will change from $2.25 to $2.45 effective July 1.",
        "figure derived 20 cents",
    ),
    ("A day ticket will cost 60p more, at £5.10.", "Day ticket: £5.10 (currently £4.50).", "figure supported £5.10"),
    (
        "The district will employ 1,204 teachers in the fall, 38 fewer than now.",
        "Teaching positions fall from 1,242 to 1,204 under the plan.",
        "figure derived 38",
    ),
    ("The measure passed by five votes.", "The roll was called. Yeas 23, nays 18. The motion carried.", "figure derived five"),
    ("Ms. Doyle won by 312 votes.", "Certified results: Anne Doyle 4,871; Peter Roe 4,559.", "figure derived 312"),
    (
        "The new bridge is 14 metres longer than the old one.",
        "The old bridge was 212 metres long. Its replacement is 226 metres.",
        "figure derived 14 metres",
    ),
    ("Harbour United beat Millbrook 71-58, a margin of 13 points.", "FINAL: Harbour United 71, Millbrook 58", "figure derived 13 points"),
    ("The crowd of 6,027 was 173 short of capacity.", "Attendance: 6,027. The park has a capacity of 6,200.", "figure derived 173"),
    (
        "Of the 64 flats, 41 have been let, which leaves 23 empty.",
        "The building has 64 flats. 41 have been let so far.",
        "figure derived 23",
    ),
    (
        "Of the $9.4 million, $5.1 million went to builders and the remaining $4.3 million to lawyers.",
        "The district spent $9.4 million. Builders received $5.1 million.",
        "figure derived $4.3 million",
    ),
    (
        "The storm closed 52 schools. By Friday all but seven had reopened.",
        "Of the 52 schools closed by the storm, 45 were open again on Friday.",
        "figure derived seven",
    ),
    ("Turnout was 61 percent, four points higher than in 2019.", "Turnout: 61 percent (2019: 57 percent).", "figure derived four points"),
    (
        "Unemployment fell to 4.1 percent, 0.6 percentage points lower than a year ago.",
        "The unemployment rate was 4.1 percent in May, compared with 4.7 percent in May of last year.",
        "figure derived 0.6 percentage points",
    ),
    (
        "In all, 57 people were treated, 41 of them at the scene.",
        "Paramedics treated 41 people at the scene and took 16 to hospital.",
        "figure derived 57",
    ),
    (
        "Together the two grants come to $1.35 million.",
        "The state will give $900,000. The county will add $450,000.",
        "figure derived $1.35 million",
    ),
    (
        "He was convicted of nine counts.",
        "The jury found him guilty of six counts of fraud and three counts of forgery.",
        "figure derived nine",
    ),
    ("The company has 31 shops in the two towns.", "We operate 18 shops in Aldbury and 13 shops in Kenton.", "figure derived 31"),
    (
        "The brothers, aged 19 and 22, must pay a total of £1,150.",
        "Lee Hart was fined £750. His brother Dean was fined £400.",
        "figure derived £1,150",
    ),
    (
        "A total dividend of 14.1p is 0.6p more than last year's.",
        "Interim dividend 4.9p (2023: 4.7p). Final dividend 9.2p (2023: 8.8p).",
        "figure derived 14.1p",
    ),
    (
        "The three projects will cost $48 million in all.",
        "- Sewer main: $22 million\n- Pump station: $17 million\n- Road repair: $9 million",
        "figure derived $48 million",
    ),
    (
        "About 60 percent of those who replied opposed the plan.",
        "We received 1,450 replies. 871 opposed the plan.",
        "figure derived 60 percent",
    ),
    ("More than half of the trees have died.", "The city planted 400 trees. So far 231 of the trees have died.", "figure derived half"),
    (
        "One in five of the calls was a false alarm.",
        "The brigade answered 1,240 calls in the year, of which 251 were false alarms.",
        "figure derived One in five",
    ),
    (
        "The town has collected $1.9 million, or 38 percent of its goal.",
        "Pledges so far: $1.9 million. The campaign goal is $5 million.",
        "figure derived 38 percent",
    ),
    ("A third of the 27 schools have no heating.", "There are 27 schools. Nine have no heating.", "figure derived A third"),
    (
        "Fewer than one in ten patients waited longer than a week.",
        "Of 842 patients, 71 waited longer than a week.",
        "figure derived one in ten",
    ),
    (
        "Roads will take $13 million, about a quarter of all spending.",
        "The budget for next year is $52.4 million.\n\nRoads: $13 million\nParks: $6 million\nSchools: $33.4 million",
        "figure derived a quarter",
    ),
    ("Turnout was 42 percent.", "Registered voters: 18,204. Ballots cast: 7,646.", "figure derived 42 percent"),
    ("Turnout was 52 percent.", "The county has many voters. Ballots cast: 7,646.", "figure not found 52 percent"),
    (
        "Ridership rose 12 percent, to 2.8 million trips.",
        "Trips in 2023: 2.8 million. Trips in 2022: 2.5 million.",
        "figure derived 12 percent",
    ),
    ("Profit fell 8.6% to £51.2m.", "Profit before tax was £51.2m, against £56.0m a year earlier.", "figure derived 8.6%"),
    (
        "The population has doubled since 1990, to 24,600.",
        "The city had 12,300 residents in 1990 and has 24,600 now.",
        "figure derived doubled",
    ),
    ("Arrests tripled in two years.", "There were 41 arrests in 2021 and 124 arrests in 2023.", "figure derived tripled"),
    ("Shearwaters are up threefold.", "Shearwaters rose from 380 pairs to 1,150.", "figure derived threefold"),
    ("The tax bill would go up by 3.2 percent.", "A typical tax bill would be $4,515, up from $4,375.", "figure derived 3.2 percent"),
    ("Class size will be 24 on average.", "There are 864 pupils in 36 classes.", "figure derived 24"),
    ("That is $212 a household.", "The plan costs $8.9 million. The town has 42,000 households.", "figure derived $212 a household"),
    ("The trucks cost $310,000 each.", "The county will buy six trucks for $1,860,000.", "figure derived $310,000"),
    (
        "Ms. Ward has led the agency for six years.",
        "Jane Ward, director of the agency since March 2018, said so.",
        "figure derived six years",
    ),
    (
        "He was sentenced seven weeks after the verdict.",
        "He was found guilty on 12 March 2024. He was sentenced on 30 April 2024.",
        "figure derived seven weeks",
    ),
    ("The mill, built 118 years ago, burned down.", "The mill was built in 1906.", "date derived 118 years"),
    ("It was the first strike at the port in 26 years.", "The port has not had a strike since 1998.", "figure derived 26 years"),
    ("The trial lasted nine days.", "After a trial of nine days the jury found him guilty.", "figure supported nine days"),
    (
        "He was jailed for four and a half years.",
        "The sentence is four years and six months' imprisonment.",
        "figure derived four and a half years",
    ),
    ("The game took 3 hours 51 minutes.", "Time of game: 3:51", "figure derived 3 hours"),
    ("He finished in 2 hours 14 minutes.", "1. Ben Yates, 2:14:07", "figure derived 2 hours"),
    ("Mr. Lind, 65, has been a warden all his life.", "Arne Lind was born on 2 February 1959.", "figure derived 65"),
    ("Arne Lind, 65, is the warden.", "Interview with Arne Lind\n\nLIND: I was born on the second of February 1959.", "figure derived 65"),
    ("Nico Marsh, 22, scored twice.", "Outfielder Nico Marsh (born March 11, 2002) scored twice.", "figure derived 22"),
    ("Crews came from three other states.", "The crews came from Iowa, Utah and Maine.", "figure derived three"),
    ("Four members opposed it.", "Members Abel, Conti, Marsh and Young were opposed.", "figure derived Four"),
    (
        "The grant goes to five libraries.",
        "Libraries that will receive the grant:\n- Ash Street\n- Brook\n- Central\n- Dale\n- Eastgate",
        "figure derived five",
    ),
    ("Three council members voted no.", "Abel, Dunn and Orton vote nay.", "figure derived Three"),
    ("The band played six songs.", "The band played for an hour.", "figure not found six"),
    (
        "Prices went up by 5 percent on average in January.",
        "We opened shops in January. Wages rose by 3 percent.",
        "figure not found 5 percent",
    ),
    ("The pool cost $4 million.", "The pool cost $3.96 million.", "figure supported $4 million"),
    ("The crew found 221 broken poles.", "Crews have found broken poles in many places.", "figure not found 221"),
    ("Each camera cost £180.", "The team used 64 cameras. The project cost £1.4m.", "figure not found £180"),
    ("The hostel has 24 beds.", "The hostel will open in 2027. It has a kitchen.", "figure not found 24"),
    ("It was the third fire at the plant in two years.", "This is the third fire there in two years.", "figure supported third"),
    ("The alarm was raised at 4.15am.", "Alarm raised 04:15", "date supported 4.15am"),
    ("The vote was 6-3.", "Six ayes, three nays. The ordinance is adopted.", "figure supported 6-3"),
    ("The city will add a dozen jobs.", "The budget funds 12 new positions.", "figure supported a dozen"),
    ("Seventeen people spoke before the vote.", "[Public comment. 17 speakers.]", "figure supported Seventeen"),
    ("Hundreds of people marched.", "Police put the number of marchers at 640.", "figure supported Hundreds"),
    (
        "The tax rate will be $6.58 for every $1,000 of value.",
        "The rate will be $6.58 per $1,000 of assessed value.",
        "figure supported $6.58",
    ),
    ("He died at the age of 74.", "The 74-year-old man died at home.", "figure supported 74"),
    ("The fund stands at $10.2 million.", "The reserve would stand at ten point two million dollars.", "figure supported $10.2 million"),
    ("She won twice.", "She won the race two times.", "figure supported twice"),
    ("The council has nine members.", "All nine members of the council are present.", "figure supported nine"),
    ("The team lost for the third straight time.", "The team lost again.", "figure not found third"),
    ("Arne Lind, 65, is the warden.", "Arne Lind, the warden, was born in 1959.", "figure derived 65"),
    ("The plane landed with 186 passengers.", "There were 186 passengers and six crew on the plane.", "figure supported 186"),
    ("Students who arrive late lose 10 points.", "Students must arrive by nine. They may bring a pen.", "figure not found 10 points"),
    (
        "Carden had 14 inches of snow.",
        "Carden had 14 inches of snow. Holt had nine inches of snow. Pike had 22 inches of snow.",
        "figure supported 14 inches",
    ),
    (
        "The parks department will get $4.7 million.",
        "The library will get $2.9 million, the parks department $4.7 million and the police $21.4 million.",
        "figure supported $4.7 million",
    ),
    ("Albion finished with 11 wins.", "team,wins,losses\nRovers,14,6\nAlbion,11,9\nUnited,7,13\n", "figure supported 11"),
    (
        "Castle drove in six runs.",
        "Bo Castle hit two home runs in the series and drove in six runs. Ed Frost pitched three innings.",
        "figure supported six",
    ),
    (
        "Of the flats on Quay Road, 20 are empty.",
        "Pilgrim Street has 41 flats, 12 of them empty. Quay Road has 68 flats, 20 of them empty.",
        "figure supported 20",
    ),
    (
        "The fine for parking will be $45.",
        "The fine for speeding rises from $120 to $150 and the fine for parking from $30 to $45.",
        "figure supported $45",
    ),
    ("Ms Aldous, 44, is the treasurer.", "Ms Aldous, 44, is the treasurer. Mr Birch, 61, chairs the board.", "figure supported 44"),
]


@pytest.mark.parametrize(("said", "known", "row"), ALL, ids=[f"{one[0][:50]} {one[2]}" for one in ALL])
def test_a_claim(said: str, known: str, row: str) -> None:
    assert row in rows(said, known), rows(said, known)
