"""Checks on quotations."""
