"""Languages that remarks are translated from."""

from __future__ import annotations

LANGUAGES = """
    spanish french german italian portuguese catalan russian ukrainian polish dutch danish swedish norwegian finnish turkish
    arabic hebrew persian farsi hindi urdu bengali tamil chinese mandarin cantonese japanese korean greek hungarian czech
    serbian romanian swahili pashto dari sinhala sinhalese nepali punjabi gujarati marathi telugu kannada malayalam burmese thai khmer
    lao vietnamese indonesian malay tagalog filipino mongolian tibetan uzbek kazakh kyrgyz georgian armenian azerbaijani azeri kurdish
    amharic somali oromo tigrinya hausa yoruba igbo zulu xhosa afrikaans shona twi wolof bambara lingala kinyarwanda bulgarian croatian
    bosnian slovak slovene slovenian macedonian albanian estonian latvian lithuanian belarusian icelandic welsh irish gaelic basque
    galician maltese yiddish quechua guarani aymara creole hawaiian maori samoan inuktitut
    """
"""Languages of remarks that were translated."""
