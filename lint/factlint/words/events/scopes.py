"""What an amount is of: all that there is or a time, with the extras or without."""

from __future__ import annotations

OF_ALL = "in_all in_total altogether overall all_told in_(?:his|her|its|their)_(?:career|lifetime|history) to_date"
"""After an amount of all that there ever was; for `any_of`."""

OF_A_TIME = "this_(?:year|month|week|season|term|time|morning|afternoon|quarter|weekend) today tonight yesterday"
"""After an amount of some time only; for `any_of`."""

WITH_EXTRAS = """
    with_(?:its|the|all|their|his|her)_(?:appendi(?:x|xes|ces)|annex(?:es)?|extras|bonus(?:es)?|footnotes|add-?ons|fees|interest|costs)
    (?:including|counting)_(?:appendi(?:x|xes|ces)|annex(?:es)?|extras|bonus(?:es)?|add-?ons|fees|interest|costs|VAT|tax(?:es)?)
    """
"""After an amount that another outlet may give without them; for `any_of`."""
