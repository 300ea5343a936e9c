"""What is in quotation marks and nobody says: titles of works, labels, words that begin with an apostrophe."""

from __future__ import annotations

from factlint.words import word_set

SMALL_IN_WORKS = word_set("""
    a an and as at but by for from in into nor of on or over the to up upon via vs with is
    """)
"""Words that stay small in the title of a work."""

TITLED = r"""
    called titled entitled dubbed nicknamed known_as named film movie book novel song album single show series play musical
    painting poem essay article column podcast episode documentary memoir opera report bestseller ballad hit sitcom
    sculpture [A-Z]\w+[’']s [A-Z]+s[’'] on in of for the and as with from by
    """
"""Before quotation marks they show that the title of a work is in them; patterns for `any_of`."""

DETERMINERS = """
    an? the this that these those his her its my our your their one two three four five six seven eight nine ten dozen of
    with
    """
"""Before a number and a mark they show that the mark may be one of inches; patterns for `any_of`."""

ELISIONS = r"""
    \d\ds? em til tis twas cause cuz n round bout neath nuff er s m re ll ve d t
    """
"""Words and endings after an apostrophe that is no quotation mark."""

SAID_TO_BE = """
    an? the this his her its their of as is was called dubbed
    """
"""Before marks they show that the words are a name or a label; patterns for `any_of`."""
