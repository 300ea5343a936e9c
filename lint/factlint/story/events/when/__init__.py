"""When two texts say that something happened: days, hours, seasons and years that disagree."""
