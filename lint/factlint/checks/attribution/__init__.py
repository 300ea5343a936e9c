"""Checks on who stands for a claim."""
