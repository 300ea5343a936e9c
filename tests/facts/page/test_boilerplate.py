"""What of a page is not its story: each kind of residue in the forms that sites have for it, and copy that only speaks of such things."""

from __future__ import annotations

import pytest

from factlint.facts.page.boilerplate import boilerplate

RESIDUE = {
    "a comment box": (
        "You must be logged in to post a comment.",
        "Please sign in to leave a comment",
        "Log in to leave a comment",
        "Register to read comments",
        "Comments are closed.",
        "Comments have been disabled",
        "Be the first to comment on this story!",
        "Leave a reply",
        "Show 12 comments",
        "This site is protected by reCAPTCHA and the privacy policy of its owner applies.",
        "By clicking Send you agree to our rules for comments.",
        "Your email address will not be published. Required fields are marked *",
    ),
    "a cookie notice": ("By continuing to use this site you agree to our use of cookies.", "We use cookies to remember you."),
    "a page control": (
        "Accept all cookies",
        "Manage preferences",
        "This video cannot be played in your browser.",
        "Opens in a new window",
        "Swipe left for more photos",
        "Tap to see more",
        "Photo gallery",
        "View gallery",
        "Report a typo",
        "Terms of use | Privacy policy | Contact us",
        "Listen to this article",
    ),
    "a share button": ("Copy link", "Like this:", "Share this article", "Share on WhatsApp", "Facebook Twitter WhatsApp Email"),
    "a call to follow": ("Follow @ferrydesk", "Follow us on Facebook and Mastodon"),
    "an advertisement label": (
        "ADVERTISEMENT",
        "Article continues after this ad",
        "Advertisement - story continues below",
        "Story continues below the video",
        "Scroll to continue with content",
        "Keep scrolling for more",
    ),
    "a related-stories heading": ("Most popular", "Most viewed", "Recommended for you", "You might also like"),
    "a paywall notice": (
        "To continue reading, please subscribe.",
        "Register to keep reading",
        "Please disable your ad blocker",
        "You have two free articles left this month.",
    ),
    "a copy-protection notice": (
        "Unauthorized use is prohibited.",
        "Unauthorised copying of this text is forbidden.",
        "Click here for reuse options!",
        "Republish our articles for free, online or in print.",
    ),
    "a note on affiliate links": (
        "If you buy something through links on our site, we may earn a commission.",
        "This article may contain affiliate links.",
    ),
    "a newsletter appeal": ("Never miss a story: get our alerts", "Sign up for our free newsletter"),
    "an appeal to readers": (
        "Make a gift to The Lantern today",
        "Make a one-off donation to our newsroom.",
        "Do you have a tip? Email our newsroom.",
        "Got a story? Contact us at any hour.",
    ),
}

COPY = (
    "The council closed comments on the plan on Friday.",
    "You must be logged in to vote, the party told its members.",
    "Residents must be logged in to post a comment on the plan, the clerk said.",
    "Police have no suspect. Do you have a tip? Call the hotline at 555-0142.",
    "Make a donation to the food bank and you help a family for a week, said Ada Lind.",
    "When you buy a flat through an agent, links between the two sides may cost you.",
    "The video cannot be played in court, the judge ruled.",
    "Registering for the race closed on Monday.",
    "Unauthorized use of the quay cost three skippers their licences.",
    "The most popular ferry sailed with 300 people on board.",
    "Like this year, the last one was dry.",
    "Scroll sellers in the old town fear for their trade.",
    "The story continues below decks, where 40 men slept.",
    "Please disable your alarm before you leave, the notice in the hall says, and 40 of 60 tenants did.",
    "Photo gallery owner Ann Boyd has sold 300 prints.",
    "To continue reading lessons, the school needs two teachers.",
    "Republicans kept the seat.",
    "Follow the money, he said, and follow us.",
)


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in RESIDUE.items() for line in lines])
def test_residue(kind: str, line: str) -> None:
    assert boilerplate(line) == kind


@pytest.mark.parametrize("line", COPY)
def test_copy(line: str) -> None:
    assert boilerplate(line) is None
