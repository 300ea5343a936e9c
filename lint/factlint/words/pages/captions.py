"""What captions and places of pictures begin with."""

from __future__ import annotations

PICTURE_SOURCES = """
    twitter x facebook instagram youtube flickr wikimedia_commons getty(?:_images)? shutterstock unsplash pixabay handout
    """
"""Where a picture is from, after "via" or a stroke; patterns for `any_of`."""

GLUED = """
    The A An In On At It He She They We But And When After As For With This That Two Three More Police Officials
    [A-Z][a-z]+_[a-z]+
    """
"""How the sentence after a credit begins that runs into it; patterns for `any_of`."""

MARKERS = """
    image photo picture video audio gallery photo_gallery slide_?show graphic map chart infographic embed tweet instagram
    """
"""What a page that lost its pictures shows instead: "Image", "[Photo 2]"; patterns for `any_of`."""
