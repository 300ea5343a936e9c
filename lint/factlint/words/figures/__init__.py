"""Figures: numbers, money, units, what they count, how roughly."""
