"""Words of a desk among itself, and slips of typing."""
