"""Words of what a claim is worked out of: what is left, what is short, a whole."""

from __future__ import annotations

OF_WHAT_IS_LEFT = """
    rest remainder remaining balance left leaves? leaving others? remains? remained still yet unaccounted outstanding unpaid unspent
    """
"""Words of what is left of a whole; patterns for `any_of`."""

OF_WHOLES = """
    total whole overall budget sum all spending revenue income turnover
    """
"""Words of the whole that a share is of; patterns for `any_of`."""

UP_TO_TODAY = """
    has had have been since ago for_the_first_time leads? years?_old old remains? still last_time who_has anniversary
    """
"""Beside a length of time that ends today; patterns for `any_of`."""

LASTED = """
    after before later earlier last(?:s|ed)? took takes taken for between within over from until apart old long gap wait(?:ed|s)? shut
    closed into spread ago since lived served held in
    """
"""Beside a length of time between two days; patterns for `any_of`."""

NUMBERED = """
    [Dd]istrict [Ww]ard [Rr]oute [Hh]ighway [Ii]nterstate [Pp]latform [Gg]ate [Ff]light [Rr]oom [Ll]ane [Ll]ine [Jj]unction [Ee]xit
    [Pp]recinct [Zz]one [Rr]unway [Bb]us [Tt]rain [Ll]ot [Pp]hase [Tt]ier [Ss]tage [Cc]ategory [Bb]ill [Pp]roposition [Mm]easure
    [Aa]rticle [Ss]ection [Cc]hapter [Pp]latoon [Ee]ngine [Ll]adder [Ss]tation [Cc]ourtroom [Cc]ourt [Pp]ier [Bb]erth [Tt]errace
    [Uu]nit [Rr]eactor [Pp]it [Ss]haft [Ll]evel [Ii]ssue [Oo]rdinance [Rr]esolution [Aa]mendment
"""
"""What has a number for a name, "Route 7"; patterns for `any_of`."""

KINDS_OF_BODY = """
    University College Hospital Institute School Academy Bank Church Airport Bridge Street Road Avenue Lane Square Park Museum Library
    Theatre Theater Court Prison Station Stadium Arena Centre Center Council Trust Foundation Society Association Club Hotel Hall
    County Township Island Isle River Lake Bay Creek Mine Group Holdings Securities Partners Foods Ltd Inc
"""
"""What a body or a place is, in its name; patterns for `any_of`."""

OPPOSITE_RANKS = (
    ("highest", "lowest"),
    ("largest", "smallest"),
    ("biggest", "smallest"),
    ("oldest", "newest"),
    ("longest", "shortest"),
    ("first", "last"),
    ("best", "worst"),
    ("strongest", "weakest"),
    ("hottest", "coldest"),
    ("wettest", "driest"),
    ("fastest", "slowest"),
    ("busiest", "quietest"),
    ("earliest", "latest"),
    ("safest", "deadliest"),
    ("tallest", "shortest"),
)
"""Ranks at the two ends of an order."""

NO_COUNT = """
    or_two or_more hand thing way reason day can might of_the_most of_those who that lady ladies minister time aid place name
"""
"""After a small number that counts nothing; patterns for `any_of`."""

OF_GROWTH = """
    grew grow growth rise increase fall drop decline decrease lower higher fewer more
    """
"""Of a change between two years, beside the verbs; patterns for `any_of`."""

AFTER_LAST = r"""
    year years? months? weeks? night nights? spring summer autumn fall winter decades? century season seasons? quarter weekend time
    two three four five six seven eight nine ten few \d+
    """
"""After "last" they say when; patterns for `any_of`."""

OF_TIMES = """
    summer winter spring autumn fall season day week month year decade half quarter hour minute night morning time round stage
    """
"""After "the first" they say when; patterns for `any_of`."""
