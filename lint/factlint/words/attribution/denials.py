"""Verbs of denial."""

from __future__ import annotations

REJECTS = """
    denied denies deny rejected rejects reject dismissed dismisses dismiss disputed disputes dispute refuted rebutted
    """
"""Forms of verbs of denial."""

NOT_FLAT = r"""
    not never no none nor n't if whether would could may might should alleg\w+ accus\w+ suspect\w* report\w* claim\w*
    believ\w+ according appear\w* seem\w* likely possib\w+ perhaps rumou?r\w* suggest\w* urg\w+ call\w+ want\w* fear\w*
    expect\w* threat\w*
    """
"""They keep a sentence from being a flat charge; patterns for `any_of`."""
