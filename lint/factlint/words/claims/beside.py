"""Words beside a name or a figure that say what it is as a claim."""

from __future__ import annotations

BEFORE_TRADES = """
    former senior chief deputy lead veteran retired gang school team police church union radio rock film
    """
"""Between an article and a trade before a name: "the former union lawyer Ann Moss"."""

WHOLLY = """
    sure certain certainly certainty behind committed clear confident convinced right wrong true agree
    """
"""After "100 percent" they show that nothing is counted."""
