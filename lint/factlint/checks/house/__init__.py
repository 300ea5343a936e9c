"""Checks for house rules: patterns, terms and what must appear together."""
