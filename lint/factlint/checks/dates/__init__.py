"""Checks on dates, ages and spans of time."""
