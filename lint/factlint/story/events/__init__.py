"""What two texts say of one event: its figures, its days and hours, its people's offices and what was claimed."""
