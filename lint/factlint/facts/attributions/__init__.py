"""Attributions: who is said to say what, with or without quotation marks."""
