"""People compared: spellings, offices and ages, across documents and with the people file."""
