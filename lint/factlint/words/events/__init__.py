"""Words by which two texts speak of one event."""
