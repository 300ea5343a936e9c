"""Checks on what may harm somebody: crimes, accusations, verdicts."""
