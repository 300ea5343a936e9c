"""Recordings as text: captions, and transcripts with times or turns."""
