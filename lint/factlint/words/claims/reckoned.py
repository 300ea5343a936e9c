"""Words of what is worked out of figures: totals, means, the least of several."""

from __future__ import annotations

from factlint.words import word_set

OF_TOTALS = """
    total overall altogether combined together whole all sum entire across
    """
"""Words of a total."""

OF_MEANS = """
    average averaged averages averaging mean each per every one_in_every
    """
"""Words of a mean."""

LEAST_OF_ALL = """
    smallest lowest least fewest slowest cheapest shortest youngest lightest weakest poorest quietest lighter narrowest slimmest safest
    """
"""Superlatives of the least value, not the largest."""

OF_GAINS = "growth gains? rises? increases? advances? jumps? climbs? growing rising improvements? surge"
OF_LOSSES = "loss(?:es)? losers? falls? drops? declines? decreases? retreats? cuts? slumps? shrinking falling reductions?"
"""What a column with both signs is of, at its upper end and at its lower one; patterns for `any_of`."""

MEASURED_BY = {
    "deadliest": "DEATH",
    "bloodiest": "DEATH",
    "safest": "DEATH",
    "costliest": "LOSS",
    "cheapest": "LOSS",
    "wettest": "rain",
    "driest": "rain",
    "hottest": "temperatur",
    "coldest": "temperatur",
    "busiest": "visit",
    "used": "visit",
    "visited": "visit",
}
"""What a superlative measures, as the stem that the head of a column has."""

OF_VOTES = """
    ayes? nays? yeas? noes
    votes? voted voting vote[sd]? motion abstentions? abstained against favou?r carried ballots? passed backed approved rejected
    """
"""Beside the numbers of a vote; patterns for `any_of`."""

DEALINGS = {
    "ASK": "ask asks asked asking seek seeks sought seeking want wants wanted request requests requested demand demands demanded recommend"
    " recommended urge urged",
    "GIVE": "give gives gave given grant granted award awarded donate donated",
    "BUY": "buy buys bought buying purchase purchased acquire acquired",
    "SELL": "sell sells sold selling",
    "PLAN": "plan plans planned intend intends intended expect expects expected",
    "SENTENCE": "sentence sentenced jail jailed imprison imprisoned prison",
}
"""What people do to or with a number, verbs that mean the same."""

OF_EVERYTHING = """
    people person man woman men women child time day week month year hour minute thing way case part point per cent percent
    """
"""Counted so often that another number of them may be of others."""

ONE_LABEL = {
    "ABSENT": "absence absences absent missed miss truancy",
    "PLAY": "appearance appearances played matches games caps",
    "GOAL": "goal goals scored scorer productive scoring",
    "SLEEP": "sleep slept sleeping asleep",
    "CRASH": "crash crashes collision collisions",
    "SALES": "sales sold revenue turnover takings receipts",
    "PROFIT": "profit profits earnings earned",
    "VISIT": "visit visits visitors visitor attendance footfall attended",
    "PASSENGER": "passenger passengers journeys journey trips riders ridership",
    "PUPIL": "pupil pupils student students enrolment enrollment enrolled",
    "PASSENGERS": "travellers travelers",
    "PRICE": "price prices priced",
    "TAX": "tax taxes taxation",
    "OFFENCE": "offence offences offense offenses crime crimes",
    "COMPLAINT": "complaint complaints complained",
    "PATIENT": "patient patients",
    "ARRIVAL": "arrival arrivals arrived arrive",
    "SPENDING": "spend spends spent spending budget budgets outlay expenditure",
    "SALARY": "salary salaries pay",
    "JOB": "job jobs position positions post posts employee employees worker workers staff",
    "HOUSE": "house houses home homes housing dwellings",
    "MALE": "men man male males boys",
    "FEMALE": "women woman female females girls",
    "SIGNATURE": "signature signatures signed signatories names",
    "SPEAK": "speak spoke speakers speaker address addressed addresses testified testify",
    "REST": "remaining rest",
    "VOTE": "vote votes voted ballots turnout electorate",
    "VEHICLE": "car cars vehicle vehicles van vans truck trucks lorry lorries",
    "VESSEL": "boat boats ship ships vessel vessels ferry ferries",
    "ROAD": "road roads street streets highway highways",
    "FIRM": "company companies firm firms business",
    "FARE": "fare fares ticket tickets",
    "STEAL": "stole steal stolen theft took embezzled embezzlement",
    "CELL": "jailed jail prison imprisonment imprisoned custody",
    "BEGINNING": "founded founding established",
    "COURTHOUSE": "verdict verdicts guilty convicted conviction",
    "CHILDREN": "child children kids youngsters",
}
"""Words of the heads of tables and of sentences about them that mean the same."""

OF_DIFFERENCES = """
    another more extra additional further by beats? exceed(?:s|ed)? difference gap less fewer above below add-ons? saves? saved saving
    higher lower over_(?:its|the|their|his|her)_budget over_budget over_and_above short shortfall deficit surplus lead margin
    """
"""Words of a difference between two figures; patterns for `any_of`."""

MEETINGS = """
    hearings? meetings? sessions? debates? calls? trials? sittings? conferences? talks interviews? briefings? inquests? ceremony
    service testimony discussions? deliberations? arguments? comments?
    """
"""What a record is of from its first time of day to its last; patterns for `any_of`."""

IN_MANY_LABELS = word_set("q1 q2 q3 q4 number the and for all per of in to by year")
"""In the heads of tables they say nothing of what is in the column."""

STATUS_OF_YEARS = """
    actual adopted proposed revised provisional preliminary estimated? estimates? est forecast projected final outturn approved
    audited enacted requested recommended unaudited
    """
"""Beside a year in the head of a column; patterns for `any_of`."""

CHANGED_BY = """
    by up down rose fell grew risen fallen grown dropped shrank increased decreased declined climbed
    """
"""Before the part by which something changed."""

OF_CHANGES = """
    cuts? drops? rises? increases? falls? declines? gains? loss jumps? decreases? reductions? growth change difference
    """
"""What a figure is the size of, where it is the difference of two; patterns for `any_of`."""

AROUND_SHARES = """
    nearly almost just_under just_over more_than over about around roughly less_than under some at_least close_to
    """
"""Hedges of a part of a whole; patterns for `any_of`."""

BASES = """
    patients participants respondents sample enrolled students people total all voters members passengers households subjects
    """
"""The rows of a table that say how many there were of all; patterns for `any_of`."""

BETWEEN_VALUES = """
    from against compared previous(?:ly)? earlier before last_year up down rose fell to
    """
"""Between two values of one thing; patterns for `any_of`."""

BEGINNINGS = """
    opened built founded launched established completed entered_service began started created set_up formed incorporated unveiled laid
    """
"""When something began to be; patterns for `any_of`."""

WIDER_PLACES = r"""
    world country nation continent state league region county city north south east west [A-Z]\w+
    """
"""Places of which a table of a source has only a part; patterns for `any_of`."""

OF_TERMS = """
    prison jail sentenced? imprisonment probation warrant(?:y|ies) contract lease term suspended mortgage banned ban
    """
"""Of a length of time that somebody sets, which no two days give; patterns for `any_of`."""

OF_ANYBODY = word_set("""
    people person man men woman women resident citizen adult human individual member staff worker employee somebody other neighbor
    neighbour local speaker participant attendee customer client victim survivor patient guest visitor user
    """)
"""Who may be called by another noun as well."""

OF_GAPS = """
    remaining rest left gap down up others? yet still not unfilled vacant missing absent outstanding lost gain(?:ed)? rose fell grew
    shrank dropped climbed cut behind ahead clear spare reduction off
    """
"""Of what is left of a number, or by how much it changed; patterns for `any_of`."""

TO_COME = """
    will shall to next due plans? planned scheduled expects? expected resumes? meets? begins? opens? starts? by until
    """
"""Of what is to come; patterns for `any_of`."""

OF_THE_REST = """
    all_but except restored again remain(?:s|ing)? rest others? no_longer without survived left not
    """
"""Of the part that is left over; patterns for `any_of`."""

NOT_OFTEN = """
    an? in on since this last over during before they he she it
    """
"""After "three times" they show that something happened so often, not that it is so much more; patterns for `any_of`."""

UP_TO_NOW = """
    since for in has have had after first over past last within been
    """
"""Before a length of time that may last until today."""

WHOSE_PART = """
    the its it this that which whom their all them those his her our
    """
"""After "85 per cent of"."""

RISING = """
    up more higher increase rise extra additional growth jump climb gain
    """
"""Of a rise, besides the verbs and nouns of `UP`."""

FALLING = """
    down fewer less lower decrease fall drop reduction cut slide slip slump plunge tumble dip decline loses lost
    """
"""Of a fall, besides the verbs and nouns of `DOWN`."""

HALVED = "hour minute day week month decade century mile kilomet(?:re|er) inch acre pint tonne ton"
"""What there is half of in a sum: "half an hour"; for `any_of`."""
