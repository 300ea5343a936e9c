"""What no source says in these words and can be worked out of what it says: out of a table, two dates, a level and its change."""
