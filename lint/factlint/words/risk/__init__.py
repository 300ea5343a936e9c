"""Words of courts, crimes and corrections."""
