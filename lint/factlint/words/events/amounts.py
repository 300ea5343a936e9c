"""What the amounts of an event are of; votes and scores."""

from __future__ import annotations

from factlint.words import word_set

GENERAL = word_set("""
    person people man woman day year week month hour minute time percent state vote point member official thing senator
    leader lawmaker republican democrat candidate minister
    """)
"""Nouns that say too little of what is counted."""

COMPASS = "north south east west northeast northwest southeast southwest north-east north-west south-east south-west"
WAYS = "away inland offshore upstream downstream"
"""Directions after a distance."""

CROWDS = r"""
    people guests supporters attendees delegates students fans spectators listeners worshippers mourners protesters
    demonstrators marchers participants residents activists members visitors onlookers [A-Z]\w+s
    """
"""Who comes to an event and is counted there; patterns for `any_of`."""

WORKS = """
    bill plan package project deal contract budget programme program loan grant bailout settlement takeover acquisition
    merger offer bid bridge stadium dam railway pipeline plant factory wall scheme facility hospital campaign upgrade
    renovation ransom airport tunnel levy tower arena
    """
"""What has a cost."""

LASTING = """
    calls? conversation meeting talk talks speech interview debate hearing trial attack shooting siege chase search rescue
    shutdown strike walkout stoppage lockout blackout outage standoff stand-off blockade curfew manhunt lockdown sit-in
    """
"""What lasts for some time; patterns for `any_of`."""

VOTING = """
    votes? voted voting ballot passed passes approved approves confirmed rejected defeated failed fails carried adopted
    ratified backed endorsed acquitted overrode sustained ruled ruling tally roll_call margin_of cleared advanced blocked
    agreed impeached censured (?:the|final)_count_was
    """
"""Words beside which two numbers are those of a vote; patterns for `any_of`."""

CAME_OUT = """
    voted split divided passed carried approved adopted rejected refused defeated lost failed won ruled decided
    by vote_of vote_was margin_of majority_of tally_was tally_of count_was it ban motion bill plan application
    """
"""Words before the result of a vote in words; patterns for `any_of`."""

NOT_VOTES = """
    years? months? weeks? days? hours? minutes? times? metres? meters? miles? km percent per_cent points? hundred thousand million billion
    more other of
    """
"""Words after two numbers that are then a range; patterns for `any_of`."""

VOTERS = """
    votes? members MPs senators councill?ors lawmakers deputies delegates commissioners trustees governors judges justices jurors
    legislators aldermen supervisors shareholders directors legislators peers Republicans Democrats people
    """
"""Who votes, after their number; patterns for `any_of`."""

VOTES_FOR = "for in_favou?r in_support supporting backing yes ayes? yeas? aye"
VOTES_AGAINST = "against opposed opposing no noes nays? in_opposition"
"""Words after the number of each side of a vote; patterns for `any_of`."""

PLAYS = r"""
    game games match matches season goals? innings? score scored beat win wins lead leads points? odds half set sets record
    aged age(?=_\d)
    """
"""Words beside which two numbers are a score, a record or a range; patterns for `any_of`."""

ATTACKERS = "men gunmen attackers thieves robbers raiders burglars assailants hijackers kidnappers intruders people youths"
RAIDED = """
    stormed opened_fire attacked smashed broke burst made_off stole robbed raided ambushed forced_their_way came_through held_up hijacked
    abducted kidnapped seized ransacked fired shot_at entered
    """
"""Those who attack or rob, and what they do, in the past; words for `any_of`."""
STUDIED = """
    people adults patients participants volunteers women men children pupils students teenagers babies infants mothers households workers
    """
"""Who a study follows; words for `any_of`."""

COUNTED_IN = "base plinth stand pedestal spire mast antenna fees? costs tax(?:es)? interest VAT bonus(?:es)? add-ons"
"""What a height, a weight or a price may be given with or without; patterns for `any_of`."""

COUNTING_IN = """
    (?:[Nn]ot_)?[Cc]ounting [Ii]ncluding [Ii]ncluded [Ee]xcluding [Ii]nclusive_of [Bb]efore [Aa]fter [Ww]ithout [Ww]ith
    """
"""Before it they show which of the two it is; patterns for `any_of`."""

RAISING = """
    brings? bringing brought takes? taking took push(?:es)? pushing pushed raises? raising raised rises? rose risen rising climbs? climbed
    climbing
    """
"""Verbs that say to what a toll has grown; patterns for `any_of`."""

DIED_THERE = "at_the_scene on_the_spot instantly outright at_once immediately where_(?:it|they|he|she)_(?:came|fell|lay|was|were)"
"""Of those who died at once; patterns for `any_of`."""

DECIDING = r"approv\w+ back\w+ agre\w+ elect\w+ pass\w+ adopt\w+ reject\w+ accept\w+ endors\w+ support\w+"
"""What is done unanimously in a vote; patterns for `any_of`."""

WINNING = """
    won wins? winning victory beat beats beaten beating lost loses? defeat draw drew final_score thrash(?:ed|ing) edged
"""
"""Beside two numbers they show that these are the score of a match; patterns for `any_of`."""

PARTS_OF_MATCHES = """
    half-?time the_break the_interval aggregate penalt(?:y|ies) shoot-?out first_leg sets? record season series ahead led leading leads?
    odds
"""
"""Beside a score they show that it is not the one at the end of the match; patterns for `any_of`."""

PARTS_OF_A_ROW = "first last front rear leading remaining foremost hindmost next previous"
"""Before a number they show that it is of some of a row; for `any_of`."""

BALLOTS = "ballots votes? precincts polling_(?:stations|places) (?:the_)?count"
"""What is counted after an election; patterns for `any_of`."""

HOURS = """
    noon midday midnight night nightfall yesterday today tonight dawn then now this_(?:morning|afternoon|evening)
    the_(?:morning|afternoon|evening|weekend)
"""
"""By which a count may stand: "by last night", "until noon"; patterns for `any_of`."""

COUNTED_SITES = word_set(
    "region country state site place location area home house flat school camp church shop store department governorate"
)
"""Where people are killed or hurt, besides what places are called."""

AUXILIARIES = "did do does had have has were was are is would will could can"
"""Before "not"; for `any_of`."""
