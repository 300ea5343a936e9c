"""Words around figures: what they count, how roughly, in which unit."""
