"""Units of measure, time and money: the forms they are written in and what they are worth in one another."""

from __future__ import annotations

from decimal import Decimal

from factlint.records import dataclass
from factlint.words.figures.currencies import MONEY, PREFIX_ONLY, SUFFIX_ONLY


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its short name; `factor` of them in the base unit of the dimension (metre, kilogram, litre, second …)."""

    name: str
    dimension: str
    factor: Decimal = Decimal(1)


# dimension: name | factor | symbols, case counts | names in the singular; -re stands for -er too, plurals are made.
_TABLE = """
length: mm | 0.001 | mm | millimetre
length: cm | 0.01 | cm | centimetre
length: dm | 0.1 | dm | decimetre
length: m | 1 | m | metre
length: km | 1000 | km kms KM | kilometre, klick
length: in | 0.0254 | ″ | inch
length: ft | 0.3048 | ft ft. ′ | foot
length: yd | 0.9144 | yd yds | yard
length: mi | 1609.344 | mi mi. | mile
length: furlong | 201.168 | | furlong
length: fathom | 1.8288 | | fathom
length: nmi | 1852 | nmi | nautical mile
length: nm | 0.000000001 | nm | nanometre
length: µm | 0.000001 | µm μm | micron, micrometre
length: pm | 0.000000000001 | pm | picometre
length: am | 0.000000000000000001 | am | attometre
length: ly | 9460730472580800 | | light-year, light year
area: m² | 1 | m² m2 m^2 sqm sq.m | square metre, metre squared, square m, sq m, sq. m, sq metre
area: cm² | 0.0001 | cm² cm2 | square centimetre
area: km² | 1000000 | km² km2 km^2 | square kilometre, sq km, sq. km, sq kilometre, square km
area: ha | 10000 | ha | hectare
area: acre | 4046.8564224 | ac | acre
area: sq ft | 0.09290304 | sqft | square foot, sq ft, sq. ft, sq foot, sq. foot
area: sq mi | 2589988.110336 | | square mile, sq mi, sq. mi, sq mile, sq. mile
area: sq yd | 0.83612736 | | square yard
area: sq in | 0.00064516 | | square inch
volume: ml | 0.001 | ml mL | millilitre
volume: cl | 0.01 | cl | centilitre
volume: l | 1 | l L ltr | litre
volume: m³ | 1000 | m³ m3 m^3 | cubic metre
volume: cm³ | 0.001 | cm³ cm3 cc | cubic centimetre
volume: cu in | 0.016387064 | | cubic inch
volume: km³ | 1000000000000 | km³ km3 km^3 | cubic kilometre, kilometre cubed, km cubed
volume: cu ft | 28.316846592 | | cubic foot, cu ft
volume: cu yd | 764.554857984 | | cubic yard
volume: gal | 3.785411784 | gal gal. | gallon
volume: qt | 0.946352946 | qt | quart
volume: pint | 0.473176473 | pt | pint
volume: fl oz | 0.0295735295625 | | fluid ounce, fl oz, fl. oz
volume: cup | 0.2365882365 | | cup
volume: tbsp | 0.01478676478 | tbsp | tablespoon
volume: tsp | 0.00492892159 | tsp | teaspoon
volume: bbl | 158.987294928 | bbl | barrel
flow: bbl/day | 0.00184013 | bpd b/d |
flow: cu ft/second | 28.316846592 | cfs |
economy: mi/gallon | 1 | mpg |
volume: bushel | 35.2390704 | | bushel
volume: acre-foot | 1233481.84 | | acre-foot, acre foot
mass: mg | 0.000001 | mg | milligram
mass: µg | 0.000000001 | mcg µg μg | microgram
mass: g | 0.001 | g gm | gram, gramme
mass: kg | 1 | kg kgs | kilogram, kilo, kilogramme
mass: t | 1000 | t | tonne, metric ton, metric tonne
mass: ton | 907.18474 | | ton, short ton
mass: long ton | 1016.0469088 | | long ton
mass: oz | 0.028349523125 | oz oz. | ounce
mass: troy oz | 0.0311034768 | | troy ounce
mass: lb | 0.45359237 | lb lbs lb. lbs. | pound
mass: st | 6.35029318 | st | stone
mass: carat | 0.0002 | | carat, karat
speed: km/h | 1 | km/h kph kmph km/hr kmh | kilometre per hour, kilometre an hour
speed: mph | 1.609344 | mph | mile per hour, mile an hour
speed: kn | 1.852 | kt kts | knot
speed: m/s | 3.6 | m/s | metre per second, metre a second
speed: ft/s | 1.09728 | | foot per second
speed: Mach | 1225 | | mach
temperature: °C | 1 | °C ºC ℃ | degree celsius, degree centigrade, degree c, deg c, deg. c, celsius, centigrade, °celsius, ° celsius
temperature: °F | 1 | °F ºF ℉ | degree fahrenheit, degree f, deg f, deg. f, fahrenheit, °fahrenheit
temperature: ° | 1 | ° º | degree
temperature: K | 1 | | kelvin, degree kelvin
energy: J | 1 | | joule
energy: kJ | 1000 | kJ | kilojoule
energy: kWh | 3600000 | kWh kwh | kilowatt-hour, kilowatt hour
energy: MWh | 3600000000 | MWh | megawatt-hour, megawatt hour
energy: GWh | 3600000000000 | GWh | gigawatt-hour, gigawatt hour
energy: TWh | 3600000000000000 | TWh | terawatt-hour, terawatt hour
energy: cal | 4.184 | | calorie
energy: kcal | 4184 | kcal | kilocalorie
energy: Btu | 1055.06 | Btu BTU |
energy: eV | 0.0000000000000000001602176634 | eV | electron volt
energy: TeV | 0.0000001602176634 | TeV |
power: W | 1 | W | watt
power: kW | 1000 | kW KW | kilowatt
power: MW | 1000000 | MW | megawatt
power: GW | 1000000000 | GW | gigawatt
power: hp | 745.7 | hp bhp | horsepower
frequency: Hz | 1 | Hz | hertz
frequency: kHz | 1000 | kHz | kilohertz
frequency: MHz | 1000000 | MHz | megahertz
frequency: GHz | 1000000000 | GHz | gigahertz
pressure: Pa | 1 | | pascal
pressure: kPa | 1000 | kPa | kilopascal
pressure: MPa | 1000000 | MPa | megapascal
pressure: atm | 101325 | | atmosphere
pressure: psi | 6894.757 | psi |
pressure: mbar | 100 | mbar | millibar
pressure: hPa | 100 | hPa | hectopascal
loudness: dB | 1 | dB | decibel
electric: V | 1 | | volt
electric: kV | 1000 | kV | kilovolt
current: A | 1 | | ampere, amp
current: mA | 0.001 | mA | milliampere, milliamp
resistance: Ω | 1 | Ω | ohm
force: N | 1 | | newton
light: lm | 1 | | lumen
data: bit | 1 | | bit
data: byte | 8 | | byte
data: KB | 8000 | KB kB | kilobyte
data: MB | 8000000 | MB | megabyte
data: GB | 8000000000 | GB | gigabyte
data: TB | 8000000000000 | TB | terabyte
data: PB | 8000000000000000 | PB | petabyte
data: EB | 8000000000000000000 | EB | exabyte
data: Mbps | 1000000 | Mbps Mb/s mbps Mbit/s | megabit per second
data: Gbps | 1000000000 | Gbps Gb/s gbps Gbit/s | gigabit per second
concentration: ppm | 1 | ppm | part per million
concentration: ppb | 0.001 | ppb | part per billion
concentration: ppt | 0.000001 | ppt | part per trillion
time: ns | 0.000000001 | ns | nanosecond
time: µs | 0.000001 | µs μs | microsecond
time: ms | 0.001 | ms | millisecond
time: second | 1 | secs | second, sec
time: minute | 60 | mins | minute, min
time: hour | 3600 | hrs hr h | hour
time: day | 86400 | | day, working day, business day
time: night | 86400 | | night
time: week | 604800 | | week
time: fortnight | 1209600 | | fortnight
time: month | 2629746 | | month
time: quarter | 7889238 | |
time: year | 31556952 | yrs yr | year
time: decade | 315569520 | | decade
time: century | 3155695200 | | century
time: Ga | 31556952000000000 | Ga | gigaannum
percent: % | 1 | % pc | percent, per cent, pct, percents
points: points | 1 | | percentage point, percent point, percentage-point, per cent point, point, pt
points: basis points | 0.01 | bps bp | basis point, bps, bp
"""


def _plurals(name: str) -> set[str]:
    """A unit's name, its other spelling, and their plurals; the plural may be on the first word (feet per second)."""
    spellings = {name}
    if "metre" in name or "litre" in name:
        spellings.add(name.replace("metre", "meter").replace("litre", "liter"))
    forms = set()
    for spelling in spellings:
        words = spelling.split(" ")
        at = (
            0
            if len(words) > 1
            and words[1] in ("per", "an", "a", "celsius", "centigrade", "fahrenheit", "c", "f", "sterling", "squared", "cubed")
            else -1
        )
        forms |= {spelling, " ".join([*words[: at % len(words)], _plural(words[at]), *words[at % len(words) + 1 :]])}
    return forms


def _plural(word: str) -> str:
    if word.endswith("foot"):
        return word[:-4] + "feet"
    if word.endswith(("ch", "s", "z")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeou":
        return word[:-1] + "ies"
    return word + "s"


def _tables() -> tuple[dict[str, Unit], dict[str, Unit], dict[str, Unit]]:
    names: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    prefixes: dict[str, Unit] = {}
    for line in filter(None, _TABLE.splitlines()):
        dimension, rest = line.split(": ", 1)
        name, factor, marks, words = (part.strip() for part in (rest + " ").split("|"))
        unit = Unit(name, dimension, Decimal(factor))
        symbols.update(dict.fromkeys(marks.split(), unit))
        for word in filter(None, words.split(", ")):
            names.update(dict.fromkeys(_plurals(word), unit))
    for line in filter(None, MONEY.splitlines()):
        name, words, marks = (part.strip() for part in f"{line} ".split("|"))
        unit = Unit(name, "money")
        symbols.update(dict.fromkeys((mark for mark in marks.split() if mark not in PREFIX_ONLY), unit))
        prefixes.update(dict.fromkeys((mark for mark in marks.split() if mark not in SUFFIX_ONLY), unit))
        for word in filter(None, words.split(", ")):
            names.update({form.lower(): unit for form in _plurals(word)})
    return names, symbols, prefixes


NAMES, SYMBOLS, PREFIXES = _tables()
"""Names in lower case, symbols as they are, and signs and codes of money that are before a number, to units."""
BY_NAME = {unit.name: unit for unit in (*NAMES.values(), *SYMBOLS.values())}
LONGEST = max(name.count(" ") + 1 for name in NAMES)
