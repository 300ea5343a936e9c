"""Number words, and what they are worth."""

from __future__ import annotations

from typing import Literal

from factlint.words import ordered

ONES = ordered("""
    zero one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
""")
"""The word at an index is that number."""
TENS = {word: 20 + 10 * n for n, word in enumerate(ordered("twenty thirty forty fifty sixty seventy eighty ninety"))}
SMALL = {**{word: n for n, word in enumerate(ONES)}, **TENS}
POINTED = ordered("nought naught point")
"""What a number below one begins with that is spoken digit by digit: "nought point five per cent"."""
FRACTIONS = """
    half third quarter fifth sixth tenth two[_-]thirds two[_-]fifths three[_-]fifths three[_-]quarters three[_-]fourths four[_-]fifths
"""
"""Of a whole, without "a" or "one"."""
ORDINALS = {
    word: n
    for n, word in enumerate(
        ordered("""
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth
"""),
        1,
    )
}

Bound = Literal["near", "below", "above", "least", "most", "under", "range", "exact"]
"""What a hedge does to a number: about 10, nearly 10, more than 10, at least 10, up to 10, less than 10, 5 to 10, 10."""

LEADING: dict[Bound, str] = {
    "near": """about|around|some|roughly|approximately|approx.|approx|an estimated|estimated|circa|ca.|c.|somewhere around|in the region of
        |in the neighborhood of|in the neighbourhood of|close to|more or less|on the order of|in the order of|an average of about|~|≈""",
    "below": """nearly|almost|just under|just shy of|just short of|a little under|slightly under|slightly less than|just less than|not quite
        |approaching|approached|approaches|nearing|a little less than|just below|a shade under|a touch under|a fraction under""",
    "above": """more than|over|above|upwards of|upward of|in excess of|greater than|higher than|larger than|exceeding|exceeded|exceeds
        |exceed|surpassing|surpassed|topping|topped|north of|better than|just over|just above|a little over|slightly over|slightly more than
        |a little more than|just more than|a shade over|a touch over|a fraction over|well over|well above|far more than""",
    "least": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|≥",
    "most": "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|as high as|at the most|≤",
    "under": "less than|fewer than|under|below|lower than|smaller than|well under|well below|far fewer than|far less than|south of",
}
TRAILING: dict[Bound, str] = {
    "near": "or so|give or take",
    "least": "or more|and up|or higher|or older|and older|and over|or greater|plus|and above",
    "most": "or less|or fewer|or younger|or lower|and under|and younger",
}
"""Hedges before and after a number, by what they do to it; phrases are separated by bars."""
