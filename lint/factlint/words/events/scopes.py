"""What an amount is of: all that there is or a time, with the extras or without."""

from __future__ import annotations

OF_ALL = "in_all in_total altogether overall all_told in_(?:his|her|its|their)_(?:career|lifetime|history) to_date"
"""After an amount of all that there ever was; for `any_of`."""

OF_A_TIME = "this_(?:year|month|week|season|term|time|morning|afternoon|quarter|weekend) today tonight yesterday"
"""After an amount of some time only; for `any_of`."""

WITH_EXTRAS = """
    with_(?:its|the|all|their|his|her)_(?:appendi(?:x|xes|ces)|annex(?:es)?|extras|bonus(?:es)?|footnotes|add-?ons|fees|interest|costs)
    (?:including|counting)_(?:the_|all_|its_)?(?:appendi(?:x|xes|ces)|annex(?:es)?|extras|bonus(?:es)?|add-?ons|fees|interest|costs)
    (?:including|counting)_(?:the_|all_)?(?:VAT|tax(?:es)?|(?:final_|interim_|special_)?dividends?|tips|postage)
    """
"""Beside an amount that another outlet may give without them; for `any_of`."""

GROWN_TO = """
    (?:grown|grew|risen|rose|swelled|swollen|expanded|increased|climbed|dwindled|shrunk|fallen|cut|reduced)_to has_since_(?:been_)?[a-z]+_to
    """
"""Before what something came to be later; for `any_of`."""

IN_GRAVE_STATES = """
    in_intensive_care on_ventilators? in_(?:an?_)?(?:critical|serious|grave)_condition critically_(?:ill|hurt|injured|wounded)
    fighting_for_(?:his|her|their)_li(?:fe|ves) life-threatening
    """
"""After a count of some of the hurt or the ill; for `any_of`."""

OF_THE_HURT = """
    killed dead deceased victims fatalities casualties injured wounded hurt missing arrested detained detainees evacuated stranded
    survivors
    """
"""After a number of some of them: "three of the killed"."""

GONE_HOME = "(?:been_)?discharged (?:been_)?released sent_home gone_home have_recovered had_recovered has_recovered allowed_home went_home"
"""After a count of those who are well again; for `any_of`."""

WANTED = (
    "want wants wanted wanting demand demands demanded demanding ask asks asked asking seek seeks sought seeking call_for called_for claim"
)
"""Before pay or a price that somebody would like to have; for `any_of`."""

GIVEN_TIME = """
    (?:has|have|had|gives?|gave|given|giving|allows?|allowed|leaves?|left|leaving)_(?:[\\w’'-]+_){0,6} within deadline_of
    """
"""Before a time in which something is to be done, and not that it took; for `any_of`."""

WRECKED = """
    destroyed collapsed beyond_repair uninhabitable gutted flattened razed levell?ed written_off demolished burned_down burnt_down
    reduced_to
    """
DAMAGED = "damaged damaging damage suffered_damage partly_damaged"
"""Beside a count of buildings, cars or boats, those that are lost and those that are harmed; for `any_of`."""

_REGION = "(?:country|state|nation|district|county|province|region|city)"
OF_THE_WHOLE = (
    "national(?:ly)? nationwide countrywide statewide worldwide globally"
    f" across_the_{_REGION} throughout_the_{_REGION} in_the_whole_{_REGION}"
    r" (?:at|across|in)_(?:all_|its_)?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"
    "_(?:sites|plants|factories|countries|offices|stores)"
)
OF_ONE_PLACE = """
    (?:(?:his|her|its|their|my|our)_own|one|a_single|this_one)_(?:village|town|province|district|county|city|farm|school|region|parish|street)
    local(?:ly)? municipal the_(?:plant|factory|mill|mine|shipyard|depot|foundry|brewery)
    """
"""In a sentence on a whole country or district, and in one on a part of it; for `any_of`."""

EDITIONS = (
    "(?:English|French|German|Spanish|paperback|abridged|pocket|first|second|new|revised|short|online|print(?:ed)?)_(?:edition|version)"
)
"""In a sentence on one of several forms of a book or a report; for `any_of`."""

AFTERSHOCKS = "(?:after|fore)shocks? tremors?_(?:have|had)_followed"
DRAFTS = """
    (?:the|an?|its|that|his|her|their)_(?:first|earlier|previous|original|old)_(?:draft|version|plan|proposal|bill|text|offer|law|rule|deal)
    (?:first|early)_draft draft_of
    """
"""In a sentence on what came after the shock, or before the law; for `any_of`."""

ENTIRE = (
    "the_(?:whole|entire|full|complete|completed|finished)_(?:line|route|road|railway|network|project|complex|track|tunnel|bridge|system)"
)
"""In a sentence on all of a work, where another may be on the part that is open; for `any_of`."""

CORE_RATES = """
    (?:without|excluding|stripping_out|leaving_out)_(?:volatile_)?(?:food|energy|fuel)(?:_and_(?:food|energy|fuel))? core underlying
    seasonally_adjusted
    """
"""In a sentence on a rate without what moves most; for `any_of`."""

HOPED_FOR = """
    hopes? hoping hoped aims? aiming aimed target goal forecasts? forecasting expects? expected expecting projects projected predicts?
    predicted
    """
"""Before an amount that is to be reached; for `any_of`."""

SETTLED_FOR = "settled_for settling_for settle_for accepted accept won secured"
"""Before pay that somebody will have, beside what was asked for; for `any_of`."""

OF_WIDE_LAND = "land forest forests woodland territory ground countryside bush sea terrain"
"""After an area they say nothing of a part; for `any_of`."""

JOINTLY = "(?<!all_)together combined between_them"
"""In a sentence on several, where another may be on one of them; for `any_of`."""

SECTIONS = "sections? segments? main_span suspended_span middle_span"
"""In a sentence on a part of what is built; for `any_of`."""

AT_THE_HAMMER = "hammer_price at_the_hammer on_the_hammer"
"""A price without what the house takes; for `any_of`."""

WITH_FEES = "fees premium commission with_costs including_costs"
"""A price with that; for `any_of`."""

SHARES_OF_A_SUM = "share part portion contribution instal(?:l)?ment tranche slice"
"""Before an amount that is some of a sum; for `any_of`."""

TIMES_OF_DAY = {
    "night": "overnight (?:at|during_the|in_the|last|by)_night midnight",
    "morning": "dawn daybreak sunrise this_morning (?:in_the|early|by)_morning breakfast",
    "noon": "noon midday lunchtime",
    "afternoon": "afternoon",
    "evening": "evening dusk sunset nightfall",
}
"""Parts of a day by their names, for `any_of`: what rises and falls has another value in each."""

OPERATING = "operating_(?:profits?|income|loss(?:es)?|earnings) before_(?:interest|tax) pre-tax EBITDA?"
"""In a sentence on a result that is not the one at the bottom; for `any_of`."""

NEXT_TIME = "next_(?:year|month|week|season|term|quarter|spring|summer|autumn|winter)"
"""In a sentence on what is to come; for `any_of`."""

AID = "(?:emergency|state|federal|government|financial|humanitarian)_(?:aid|help|relief) compensation"
LOST_IN_IT = "damage losses"
"""In sentences on what is given to the victims, and on what they have lost; for `any_of`."""

AROUND = {
    "operating": OPERATING,
    "next": NEXT_TIME,
    "aid": AID,
    "losses": LOST_IN_IT,
    "extras": WITH_EXTRAS,
    "aftershock": AFTERSHOCKS,
    "draft": DRAFTS,
    "entire": ENTIRE,
    "core": CORE_RATES,
    "turnout": "turn-?out",
    "wrecked": WRECKED,
    "damaged": DAMAGED,
    "whole": OF_THE_WHOLE,
    "local": OF_ONE_PLACE,
    "edition": EDITIONS,
    "together": JOINTLY,
    "section": SECTIONS,
    "hammer": AT_THE_HAMMER,
    "fees": WITH_FEES,
}
"""What the words anywhere in its sentence show of an amount; each for `any_of`."""

ALONE = {
    "extras": "",
    "turnout": "percent",
    "compared": "",
    "grown": "count",
    "grave": "count",
    "gone": "count",
    "given": "duration",
    "edition": "count",
    "aftershock": "",
    "draft": "",
    "entire": "",
    "core": "percent",
    "operating": "money",
    "hoped": "money",
    "left": "count",
    "together": "count",
    "section": "measure",
}
"""Scopes that make two amounts where only one has it, and the kind of amount of which that is so; empty for every kind."""
