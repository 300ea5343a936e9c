"""What captions begin with, what a text refers to on its page, and elements that show it."""

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

THINGS = """
    charts? graphs? graphics? infographic tables? maps? photos? pictures? images? video embed screenshots?
    """
"""What a text says can be seen on its page; patterns for `any_of`."""

ELEMENTS = """
    img figure picture video iframe embed object svg canvas script table blockquote div aside
    """
"""Elements of HTML that show something."""
