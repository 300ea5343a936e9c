"""Words of notes and bibliographies."""
