"""What papers say, and in which words."""

from __future__ import annotations

FINDERS = """
    study paper survey poll court judge ruling report audit indictment lawsuit release statement review trial memo filing
    researchers scientists
    """
"""Papers and bodies whose finding is reported."""

FOUND = """
    found finds ruled rules concluded concludes showed shows said says states stated held warns warned estimates estimated
    """
"""Forms by which they say what they found."""

NAMED_BY = """
    by from of in at for released published issued conducted commissioned led prepared titled called
    """
"""What says whose the paper is, right after it: "by the Tax Center", "released in May"."""
