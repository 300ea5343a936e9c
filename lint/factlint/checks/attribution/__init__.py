"""Checks on who vouches for a claim."""
