"""Dates and times: the calendar, and words around them."""
