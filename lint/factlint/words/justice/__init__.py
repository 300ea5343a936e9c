"""Words of courts and crimes."""
