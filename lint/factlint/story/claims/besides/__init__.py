"""Claims that are no amount, date or name of a person by themselves: small numbers in passing, and what a body or a place is called."""
