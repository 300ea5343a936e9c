"""Checks for what should not be left in copy."""
