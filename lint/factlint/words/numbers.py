"""Number words, and what they are worth."""

from __future__ import annotations

from factlint.words import ordered

ONES = ordered("""
    zero one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
""")
"""The word at an index is that number."""
TENS = {word: 20 + 10 * n for n, word in enumerate(ordered("twenty thirty forty fifty sixty seventy eighty ninety"))}
SMALL = {**{word: n for n, word in enumerate(ONES)}, **TENS}
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
