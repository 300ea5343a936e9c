"""Sites for posts, and what posts show."""

from __future__ import annotations

SITES = """
    x twitter facebook instagram tiktok telegram weibo reddit youtube snapchat truth_social social_media whatsapp vk
    """
"""Sites for posts."""

SHOWS = """
    said says claimed claims claiming alleged alleges show showed shows appears_to_show appeared_to_show purported_to
    purports_to suggested suggests
    """
"""What a post does."""
