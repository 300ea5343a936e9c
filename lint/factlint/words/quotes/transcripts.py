"""Who speaks in a transcript, and what it says of sounds."""

from __future__ import annotations

from factlint.words import word_set

STAGE = word_set("""
    laughs laughter laughing applause cheers cheering boos booing inaudible unintelligible crosstalk pause silence chuckles
    sighs ph sp sic phonetic indistinct off-mic translated interpreter emphasis
    """)
"""What transcripts put into round brackets: nobody said it."""

TURN_ROLES = r"""
    the an? q a qu an questions? answers? reporters? moderator host interviewer interviewee speakers? unidentified unknown
    announcer narrator audience crowd male female man woman voices? students? callers? members? participants? panell?ist
    operator clerk interpreter translator first second third one two \d+ # no [b-h]
    """
"""Who speaks in a transcript without a name; patterns for `any_of`."""

BEFORE_SPEAKERS = """
    Mr Ms Mrs Dr Sen Rep Prof Judge Senator Representative Chair The
    """
"""Before the name of a speaker, in full or short."""

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

MEMO_HEADS = word_set("to from date subject re cc bcc sent received attention attn reference copy release contact embargo")
"""The labels at the top of letters and messages, who have no turn."""
