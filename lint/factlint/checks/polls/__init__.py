"""Checks on polls and statistics."""
