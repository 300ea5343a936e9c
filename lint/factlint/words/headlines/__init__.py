"""Words of headlines, and of what stands beside them."""
