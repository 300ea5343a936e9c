"""The page: its sections, sentences, boilerplate, datelines, language, and what of its markup holds no prose."""
