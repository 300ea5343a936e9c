"""What keeps a headline from being a flat statement."""

from __future__ import annotations

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
