"""Names and people: first names, titles, offices, places, relatives, what is before and after a name."""
