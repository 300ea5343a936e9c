"""Outlets of governments, sites for posts, and verbs by which a story credits another."""

from __future__ import annotations

CREDITING = """
    said says reported reports reporting wrote quoted quotes cited cites citing claimed told according_to quoting via
    """
"""Forms by which an outlet says something, or a story credits it."""

REPORTED = """
    reported reports wrote writes said says found revealed broke published noted quoted writing reporting
    """
"""Forms by which the text of a link says that an outlet has something."""

PLAINLY_SAID = r"""
    said says say told tells according_to added adds complained warned reported insisted explained confirmed announced
    """
"""Verbs by which a report has somebody say something, and not demand, attack or publish it; for `any_of`."""

STATE_OUTLETS = (
    "Tass", "TASS", "RIA Novosti", "Sputnik", "Rossiya Segodnya", "Xinhua", "CGTN", "CCTV", "Global Times", "People's Daily",
    "China Daily", "Press TV", "IRNA", "Tasnim", "Fars", "Mehr News", "Prensa Latina", "Al-Manar",
    "KCNA", "SANA", "Granma", "teleSUR", "Telesur", "BelTA",
)  # fmt: skip
"""Outlets that belong to a government or speak for one."""

SITES = """
    x twitter facebook instagram tiktok telegram weibo reddit youtube snapchat truth_social social_media whatsapp vk
    """
"""Sites for posts."""

SHOWS = """
    said says claimed claims claiming alleged alleges show showed shows appears_to_show appeared_to_show purported_to
    purports_to suggested suggests
    """
"""What a post does."""
