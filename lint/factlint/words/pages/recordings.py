"""What a transcript says of sounds."""

from __future__ import annotations

from factlint.words import word_set

SMALL_IN_NAMES = word_set("""
    of the and de da del der di du van von bin al el la le y e for from in
    """)
"""Words that stay small in the name of a speaker."""

SOUNDS = word_set("""
    music applause laughter laughs laughing laugh inaudible crosstalk silence cheering cheers sigh sighs cough coughs
    coughing noise beep bleep speaking speaks foreign singing gavel bell background phone pause video playing plays clip end
    start begins ends blank audio indistinct unintelligible chatter sic redacted break recess transcript recording sound
    sounds ringing knocking door chuckles clears throat translated through overlapping off on
    """)
"""In brackets they say what is heard, not who speaks."""
