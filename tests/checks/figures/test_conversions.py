"""Conversions beside a figure: with hyphens, adjectives, inches written "in", brackets, dashes and commas."""

from __future__ import annotations

import pytest
from tests.checks.marked import seen, wanted

CODES = ("F019", "F021", "F024")
WRONG = [
    "A crew puts up 30-foot-tall ([48-kilometer]-tall) sections of fence.",
    "The 10-mile ([26-kilometer]) road is shut.",
    "A 100-metre-long ([33-foot]-long) quay is planned.",
    "The 5-foot-10-inch ([1.98-meter]) pilot saw it.",
    "The 6-foot-5 ([1.66-metre]) cook saw it.",
    "The pipe is 12 in ([60 cm]) wide.",
    "The pipe is 12 in. ([60 cm]) wide.",
    "The pipe is 12in ([60cm]) wide.",
    "The pipe is 30 cm ([24 in]) wide, the other 30 centimetres ([24 in].).",
    "A 12-inch ([60-cm]) pipe.",
    "A 12-inch-wide ([60-centimetre]-wide) pipe.",
    "A 12-inch-wide ([60 cm]) pipe.",
    "The wall is 30 feet tall ([48 meters] tall).",
    "The wall is 30 feet ([48 meters]) tall.",
    "The wall is 30 ft. ([48 m]) tall.",
    "A 30-ft. ([48-m]) wall and a 30ft-high ([48m]-high) one.",
    "A 30-foot-high, or [48-metre]-high, wall.",
    "A 30-foot, or [48-metre], wall.",
    "The road is 10 miles, or [26 kilometers], long.",
    "The road is 10 miles — [26 kilometers] — long.",
    "A 200-pound ([150-kg]) man in a 70-mph ([190-kph]) wind.",
    "The 1.5-mile-long ([4.4-km]-long) tunnel and the half-mile ([1.8-km]) track.",
    "Expect 5 to 10 km ([3 to 16 miles]) of queues.",
    "A 5-kilometre ([8-mile]) walk and 100 miles, or [220 kilometres], by road.",
    "It is 110 miles ([77 km]) away.",
    "A 2-ton ([4,800-kilogram]) whale and a 400-square-foot ([87-square-meter]) flat.",
]
DEGREES = [
    "Expect 5-10C ([41-60F]) on Sunday.",
    "Expect 5 to 10C ([41 to 60F]) on Sunday.",
    "Lows of 5C to 10C ([41F to 60F]) are likely.",
    "It will be 5-10 °C ([41-60 °F]).",
    "Expect 5 to 10 degrees Celsius ([41 to 60 degrees Fahrenheit]) on Sunday.",
    "Bake at 180C ([250F]) for an hour.",
    "Temperatures of 41-60F ([5-10C]) are likely.",
]
RIGHT = [
    "Expect 5-10C (41-50F), 5C to 10C (41F to 50F), 5 to 10 degrees Celsius (41 to 50 degrees Fahrenheit).",
    "Bake at 180C (350F), then 200C (400F) and 160°C (325°F).",
    "Form 5-10C of the club, bus 5-10C and rule 41-60F.",
    "A crew puts up 30-foot-tall (9-meter-tall) sections of fence.",
    "The 10-mile (16-kilometer) road; a 100-metre-long (330-foot-long) quay; the 5-foot-10-inch (1.78-meter) pilot.",
    "The pipe is 12 in (30 cm) wide, 12 in. (30 cm) deep, 30 cm (12 in) high.",
    "A 30-foot-tall (three-storey) wall, a 30-foot (20-ton) boat, a 30-foot-long (10-foot-wide) boat.",
    "The 10-mile (and 26-kilometre) walks and the 100-metre (400-metre) race.",
    "The half-mile (800-metre) track, a 70-mph (113-kph) wind, a 1-mile-long (1.6-km-long) lane.",
    "The road is 10 miles, or 16 kilometers, long. The wall is 30 feet tall (9 meters tall).",
    "He has 12 in (all of them). In 1990 12 in Vik left. Some 12 in 100 stayed, 10 in all (30 cm apart).",
]


@pytest.mark.parametrize("name", ["story.md", "story.html"])
def test_a_conversion_that_does_not_come_out(name: str) -> None:
    assert [(text, seen(text, *CODES, name=name)) for text in WRONG] == [(text, wanted(text, "F019")) for text in WRONG]


@pytest.mark.parametrize("name", ["story.md", "story.html"])
def test_degrees_that_do_not_come_out(name: str) -> None:
    assert [(text, seen(text, *CODES, name=name)) for text in DEGREES] == [(text, wanted(text, "F021")) for text in DEGREES]


@pytest.mark.parametrize("text", RIGHT)
def test_a_conversion_that_comes_out_or_is_not_one(text: str) -> None:
    assert seen(text, *CODES) == []
