"""Words around dates and times."""
