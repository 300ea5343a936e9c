"""Words for people: relatives, roles, what is before and after a name."""
