"""Units, as they are beside a figure."""

from __future__ import annotations

DIMENSIONS = """
    tall high long wide deep thick broad across heavy away square in_(?:height|length|width|depth|diameter|size|weight)
    """
"""What a length or a weight is of, between the figure and its conversion and after both; patterns for `any_of`."""

HYPHENATED = """
    cm mm km m kg lbs? oz mph kph km/h ft yd mi ml ha MW GW kW MHz GB
    """
"""Short units after a hyphen: "a 12-km race"; patterns for `any_of`."""

CENTS = """
    cents? centimes? centavos? pence pennies paise paisas? kopecks? kopeks? piast(?:er|re)s? sen öre øre
    """
"""The hundredth parts of money; patterns for `any_of`."""

PER = """
    hour|day|week|month|quarter|year|annum|share|barrel|second|minute|person|capita|head|gallon|litre|liter|ounce|pound|tonne|ton
    |kilowatt-hour|megawatt-hour|kilo|kilogram|household|student|pupil|resident|vote|night|acre|hectare|unit|mile|kilometre|kilometer
    |square foot|square metre|square meter|square mile|square kilometre|square kilometer|game|hr|yr|1,000|10,000|100,000|1,000,000
    |million|1 million|100
"""
"""What a rate is for: "$4 a day"."""

PAID_IN_POUNDS = """
    spen[dt] costs? costing paid pay pays paying worth fined owed? fee price budget grant salary profits? debts?
    """
"""Before pounds they show that these are money; patterns for `any_of`."""

NOT_PAID_IN_POUNDS = "weigh carry ship los[et] move"
"""Between the two they show the opposite: "paid to ship 40 pounds"."""
