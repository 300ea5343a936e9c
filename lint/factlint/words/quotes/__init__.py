"""Words around quotations and in them."""
