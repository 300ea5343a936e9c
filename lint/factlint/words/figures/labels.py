"""What a number only names: pages, rooms, streets, years."""

from __future__ import annotations

from factlint.words import word_set

NUMBERED_THINGS = """
    Sections? Articles? Pages? Chapter Figure Table Room Act Title Nos? Number Ward District Route Grade Here Now Then So
    Yes No
    """
"""Between commas after one of them a number is no age: "Section 5,"; patterns for `any_of`."""

LABELS = word_set("""
    section sections sec article articles art chapter chapters ch no nos number numbers page pages pp p figure figures fig
    table chart box part parts volume vol issue room suite apt apartment unit route highway interstate exit flight channel
    title titles act acts bill rule rules paragraph paragraphs para phase level stage tier grade class type category version
    day week year season district ward precinct zone gate pier track building block lot step question item line lines round
    verse windows top resolution proposition prop amendment measure decree order docket case count local code id psalm area
    quarter schedule appendix annex exhibit clause subsection form note footnote chap mark model series platform room hall
    studio sector region group pool lane seat row aisle terminal dock store episode book scene formation engine ladder
    station car bus apollo hurricane highway us sr pa nj i rt rte hwy exp extension ext zip box
    """)
"""A number after one of them is a name: "Section 12", "Highway 9"."""

MAKERS = word_set("Boeing Airbus Embraer Bombardier Cessna Dassault McDonnell Peugeot Porsche Ferrari Volvo Mazda Fiat Renault")
"""Their models are numbers, at the start of a sentence as well."""

ROADS = """
    St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Drive|Dr|Lane|Ln|Way|Court|Ct|Place|Pl|Square|Parkway|Pkwy|Highway|Terrace|Pike|Alley|Row
"""
"""The last words of addresses, after a number: "12 Mill Road"."""

LABELS_OF_DIGITS = word_set("""
    at age aged page pages p pp chapter section no number nos numbers room flight route verse line lines code phone call tel
    telephone fax mobile ring dial text ext
    """)
"""After one of them groups of digits are no list of amounts: "room 12, 14"."""

LABELS_OF_GROUPS = word_set("""
    page pages p pp line lines verse verses psalm psalms chapter chapters section sections act scene room rooms number
    numbers no nos row rows seat seats lot lots question questions item items figure figures table tables lane lanes route
    routes district districts coordinates point points at grid odds code codes part parts box channel isaiah matthew mark
    luke john genesis article articles version versions unit units dimension dimensions year years series
    """)
"""After one of them digits set off by a comma are no misprint of a long number."""

CODES_IN_HEADS = """
    NOK SEK DKK CHF CAD AUD NZD JPY INR PLN ZAR BRL MXN
    """
"""Currencies by the codes that tables have in their heads; patterns for `any_of`."""

COUNTED_IN_MILLIONS = """
    revenues? turnover sales income profits? loss(?:es)? earnings ebitda npat ebit debt cash costs? spend(?:ing)? expenditure
    budgets? grants? funding capital outlay capex opex tax levy receipts deficit surplus balance value assets liabilities reserves?
    fund salar(?:y|ies) wages? payroll exports? imports? gdp aid loans? fines? price premiums? investment population users
    passengers ridership visitors subscribers tourists visits trips journeys rides people persons inhabitants residents workers jobs
    homes households customers viewers listeners readers tickets downloads views streams doses vehicles cars sold
    """
"""In the head of a column that ends with "m" or "k", or has "(m)": amounts, not metres; patterns for `any_of`."""

UNITS_IN_HEADS = r"""
    km kms kilomet(?:re|er)s? mi miles? met(?:re|er)s? cm centimet(?:re|er)s? mm millimet(?:re|er)s? ft feet inch(?:es)? yards?
    km2 km² sq_km sq_miles? m2 m² ha hectares? acres? square_(?:kilomet(?:re|er)|met(?:re|er)|mile|foot)s? square_feet
    m3 m³ cubic_(?:met(?:re|er)|kilomet(?:re|er))s? lit(?:re|er)s? ml gallons? barrels? bushels?
    kg kgs kilograms? kilos? grams? t tonnes? tons? lbs? kWh MWh GWh TWh kW MW GW mph km/h kph knots °C °F ppm dB
    pence cents seconds? secs? minutes? mins? hours? hrs? days? weeks? months? years?
    """
"""Measures in the head of a column; patterns for `any_of`."""

LENGTHS = """
    lengths? heights? depths? widths? distances? altitudes? elevations? thickness diameters? spans? retreat advance rise snow tides?
    levels? waves? visibility
    """
"""What a column holds whose "m" is metres; patterns for `any_of`."""

SIZES_IN_HEADS = r"million billion thousand crore lakh \bcr\b \bm\b \bbn\b"
"""Sizes in the head of a column; patterns for `any_of`."""

NO_CODES = "day age qtr row lot top min max avg est act sec mid end all fys ytd"
"""Words of three letters before a number that are no code of a currency: "Day 12"; patterns for `any_of`."""

NOT_IN_THE_UNIT = r"""
    number no\. headcount staff employees jobs people population visits? attendance rate ratio count age
    """
"""In the name of a row or a column whose figures are not in the unit of the others; patterns for `any_of`."""

NAMES_IN_COLUMNS = "years? period date month quarter id code rank zip"
"""The heads of columns whose numbers are names; patterns for `any_of`."""

UNITS_ALONE = r"dollars pounds euros per_?cent persons people number no\. fte"
"""Words that are a unit where a cell under a head has nothing else; patterns for `any_of`."""
