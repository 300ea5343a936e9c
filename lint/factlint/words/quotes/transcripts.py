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
    operator clerk interpreter translator first second third one two \d+ # no [b-h] guests? co-?host presenter anchor correspondent
    journalist commentator spokes(?:man|woman|person) press_secretary expert candidate client customer user agent patient nurse
    respondent subject informant facilitator mediator teacher madam(?:e)?_(?:chair|speaker) chairperson registrar investigator
    detective prosecutor prosecution counsel defen[cs]e attorney lawyer magistrate juror foreman narration you me int
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

SPEAKER_CLASSES = r"""
    speaker-*(?:names?|labels?)? talker interviewee interviewer member-?speech office-?speech minister-?speech
    """
"""The ends of classes that pages give to the name of who speaks, hyphens for other signs; patterns for `any_of`."""

SPEAKER_HEADS = word_set("speaker speakers speaker(s) speakername talker name who person participant character voice by member")
"""The head of a column that says who speaks, beside one of what is said."""

SPEECH_HEADS = word_set("""
    text words transcript transcription speech dialogue dialog statement utterance said comment comments remarks content line
    """)
"""The head of a column of a transcript that has the words."""

TIME_HEADS = word_set("start time timestamp timecode begin in")
"""Words in the head of a column that has the time of what is said."""

OF_TRANSCRIPTS = """
    transcripts? hansard hearings? depositions? testimony debates? proceedings interviews?
    """
"""In the title of a page or the name of its file: it is a transcript; patterns for `any_of`."""

IN_TALK = r"""
    I I[’']\w+ we we[’']\w+ you you[’']\w+ my our your me us mine ours yours myself ourselves
    """
"""Who speaks, and who is spoken to; patterns for `any_of`."""

TITLED_SPEAKERS = """
    Mr Ms Mrs Miss Dr Sen Rep Prof Hon Sir Dame Lord Lady Baroness Judge Justice Senator Representative Councillor Cllr Minister
    President Chair Chairman Chairwoman Commissioner Mayor
    """
"""Before the names of those who speak in chambers and courts."""
