"""Words of the page around a story: datelines, labels, notes of the desk, marks of the page."""
