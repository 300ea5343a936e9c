"""Checks on names, offices and initials."""
