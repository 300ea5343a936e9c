"""What a sentence says between its figures and dates: changes, parts of a whole, rates, spans of time."""
