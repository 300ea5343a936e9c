"""Checks on figures and their arithmetic."""
