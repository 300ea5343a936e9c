"""How roughly a figure is meant, as it is beside each kind of figure."""

from __future__ import annotations

BEFORE_GLOSS = """
    or about roughly some around approximately nearly almost just_over just_under equal_to equivalent_to
    """
"""Before the conversion of a figure, in brackets or after a comma."""

BEFORE_CHANGE = """
    a an about some nearly almost more_than over roughly around just under less_than at_least approximately well another
    """
"""Before the size of a change."""

BEFORE_MULTIPLE = """
    more_than nearly almost about roughly over just_over well_over close_to some at_least approximately
    """
"""Before a multiple: "more than twice"."""

BEFORE_PART = """
    about nearly roughly almost some just_over just_under more_than only just a an less_than fewer_than
    """
"""Before the share of a part."""

BEFORE_RATE = """
    about nearly roughly almost some just_over just_under more_than around approximately over under
    """
"""Before a figure that others are worked out from."""
