"""Figures: every quantity as the interval its words allow, with its unit and what it counts."""
