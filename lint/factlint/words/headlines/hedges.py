"""What keeps a headline from being a flat statement, and what turns it round."""

from __future__ import annotations

from factlint.words import ordered, word_set

BEFORE_PARTICIPLE = """
    has have had been be was were is are also already again now
    """
"""Between the subject of a headline's verb and its participle."""

SOFT_IN_HEADLINES = r"""
    says? said tells? claims? claimed alleg\w+ accus\w+ suspect\w* reported reportedly reports? may might could would can
    should will apparent(?:ly)? possibl[ey] likely fears? feared believ\w+ thought expected expects plans? planned seeks?
    wants? considers? considering weighs? eyes? eyeing urges? rumou?r\w* purported supposed\w* poll study denies denied
    warns? suggests? if whether amid set_to hopes? mulls? potential charged
    """
"""What keeps a headline from being a flat statement; patterns for `any_of`."""

CUT = ordered("""
    does is was are were did has have had would could should must need do ca wo ai
    """)
"""Verbs that "n't" is cut off from."""

TURNS = word_set("""
    if whether unless until but instead rather only just yet although though while however except longer despite than nor
    neither or because why who what when how should would could may might
    """)
"""Words after which a sentence may say otherwise without saying the opposite."""
