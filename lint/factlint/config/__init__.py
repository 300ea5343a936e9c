"""What a newsroom configures: which rules run, and which sources belong to which article."""
