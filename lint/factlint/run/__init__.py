"""One pipeline for every command: articles and what belongs to them → stories → outcomes → report."""
