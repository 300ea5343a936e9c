"""Platforms and buttons of a page."""

from __future__ import annotations

BUTTONS = """
    twitter x facebook linkedin whatsapp reddit email e-mail telegram instagram pinterest print messenger copy_link
    """
"""What buttons for sharing say."""

APPEALS = """
    email e-mail contact call send text write tell let get_in_touch reach click submit
    """
"""Verbs that ask readers for an address or for money."""

PLATFORMS_OF_PICTURES = """
    facebook twitter x instagram tiktok youtube snapchat reddit whatsapp telegram google(?:_images)? social_media
    (?:the_)?internet web
    """
"""Where a picture is from that says nothing of who made it; patterns for `any_of`."""
