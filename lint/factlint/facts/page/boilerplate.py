"""Words of a page that are not words of its story: what kind of residue a paragraph is."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.words import any_of
from factlint.words.pages.platforms import APPEALS, BUTTONS
from factlint.words.patterns import alternatives

_BUTTON = any_of(BUTTONS)
_MAIL = (
    r"(?:newsletters?|inbox|mailing list|e-?mail (?:updates|alerts|list)"
    r"|(?:daily|weekly|morning|breaking[- ]news) (?:updates|alerts|briefing|digest))"
)

_POLICY = (
    r"(?:terms(?: of (?:use|service))?|privacy(?: policy| notice)?|cookies?(?: policy| settings)?|contact(?: us)?|about(?: us)?"
    r"|accessibility|advertise)"
)
"""A link in the footer of a site."""
_LINES: dict[str, tuple[str, ...]] = {
    "a share button": (
        rf"share(?: this)?(?: (?:story|article|post|page))?(?: (?:on|via|with) {_BUTTON})?",
        rf"share(?: this)?(?: (?:story|article|post|page))?: ?{_BUTTON}(?:[\s,|•·]+{_BUTTON})*",
        r"tweet(?: this)?",
        rf"{_BUTTON}(?:[\s,|•·]+{_BUTTON})+",
        r"copy (?:this )?link",
        r"like this",
    ),
    "a call to follow": (
        r"follow us(?: on .{1,40})?",
        r"follow @\w{1,30}(?: on .{1,40})?",
        r"like us on .{1,40}",
    ),
    "a comment box": (
        r"(?:\d+ )?comments?(?: \(\d+\))?",
        r"(?:leave|post|add|write) a (?:comment|reply)",
        r"(?:show|view|read|load|see)(?: all| more)? (?:\d+ )?comments",
        r"join the (?:conversation|discussion)",
        r"comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)",
        r"be the first to (?:comment|reply|leave a comment)(?: on .{1,60})?",
        r"(?:you must|you need to|you have to|please) (?:be )?(?:logged|log|sign|signed) ?in to .{0,20}\bcomments?",
        r"(?:log ?in|sign in|register) to (?:post|add|leave|make|read|view|see) (?:a |the )?comments?",
    ),
    "an advertisement label": (
        r"advertisements?",
        r"advertising",
        r"sponsored(?: content)?",
        r"(?:ad(?:vertisement)?\s*[-–—:|]\s*)?(?:story|article|text) continues (?:below|after)"
        r"(?: (?:this |the )?(?:ad|advert|advertisement|video|photo|gallery))?",
        r"(?:scroll(?: down)?|keep scrolling) (?:to|for) .{0,20}(?:continue|more|content).{0,20}",
        r"continue reading(?: the main story)?",
    ),
    "a page control": (
        r"loading(?:\.{3}|…)?",
        r"skip to (?:main )?content",
        r"back to top",
        r"print this (?:page|article|story)",
        r"click to (?:expand|enlarge|play|share)",
        r"read more",
        r"show more",
        r"see more",
        r"next (?:article|story|post)",
        r"previous (?:article|story|post)",
        r"play video",
        r"post navigation",
        r"(?:log|sign) ?in",
        r"(?:donate|subscribe) now",
        r"(?:enter )?your e-?mail(?: address)?",
        r"e-?mail this (?:page|article|story)",
        r"trending now",
        r"\d{1,2}[- ]min(?:ute)?s? read",
        r"(?:download|get) (?:our|the) app",
        r"listen to this (?:article|story)",
        r"(?:tap|swipe|scroll|click|hover) (?:left |right |up |down |here )?(?:to|for) (?:see |view |read |show |hear )?more(?: .{1,30})?",
        r"(?:view|open|see|launch) (?:the )?(?:photo |image |full )?(?:gallery|slideshow)",
        r"(?:photo|image|picture) (?:gallery|slideshow)",
        r"opens? in a? ?new (?:window|tab)",
        r"(?:re-?use|republish|license|syndicate) (?:this|our) (?:content|article|story|work)",
        r"report (?:a|an) (?:typo|error|mistake|correction)",
        r"(?:this|the) video (?:cannot|can not|can[’']t|could not) be played(?: (?:in|on) (?:your|this) \w+)?",
        r"(?:accept|reject|allow|manage|decline) (?:all |your |my )?(?:cookies|preferences|cookie settings)",
        rf"(?:{_POLICY}\s*[|•·/]\s*)+{_POLICY}",
    ),
    "a related-stories heading": (
        r"(?:related|recommended|popular|trending|latest|most (?:read|popular|viewed|shared))"
        r"(?: (?:stories|articles|posts|news|coverage|topics|links|content|reading))?",
        r"you (?:may|might) also (?:like|enjoy|be interested in)",
        r"recommended for you",
        r"more (?:from|in|on|stories) .{0,40}",
        r"read (?:also|next)",
        r"also (?:on|read).{0,40}",
    ),
    "a link that is not a link any more": (
        r"(?:read|see|view|find) (?:the )?(?:rest|full (?:story|article|text)|more)(?: of .{1,40})? (?:here|at the link)",
        r"click here(?: to .{1,80})?",
    ),
}
"""Blocks that are this and nothing else, whatever is around them."""

_OPENINGS: dict[str, tuple[str, ...]] = {
    "a comment box": (
        r"you can follow (?:this|the) conversation by subscribing",
        r".{0,60}\bcomment feed for this (?:post|entry|article)",
        r"to comment on .{1,60}you must be (?:logged in|registered)",
        r"please (?:log ?in|sign in|register) to (?:comment|leave a comment)",
        r"have your say in the comments",
        r"(?:please )?(?:log ?in|sign in) or (?:register|sign up) to (?:post|add|leave) (?:a )?comments?",
        r"your e-?mail address will not be published",
        r"save my name, e-?mail,? (?:address,? )?and (?:web)?site",
        r"this site uses akismet",
        r"this site is protected by \w*captcha",
        r"by (?:clicking|signing up|subscribing|submitting|registering)\b.{0,60}\byou (?:agree|consent|accept)",
        r"please enable javascript",
    ),
    "a copy-protection notice": (
        r"(?:error: ?)?content is protected",
        r"(?:copyright|©|\(c\)) ?(?:\d{4}|by\b).{0,120}",
        r"[^“\"‘«]{0,80}all rights reserved\b",
        r"this material may not be (?:published|reproduced|broadcast)",
        r"(?:republished|reprinted|used) (?:here )?(?:with|by) permission",
        r"un-?authori[sz]ed (?:use|copying|reproduction|distribution)\b.{0,60}\b(?:prohibited|forbidden|not (?:allowed|permitted))",
        r"(?:click here|contact us) for (?:reuse|reprint|licensing)\b",
        r"republish (?:this|our|these) (?:story|stories|articles?|work|content)\b",
    ),
    "a paywall notice": (
        r"this (?:article|story|content) is (?:only )?(?:available )?(?:for|to) (?:our )?(?:paying "
        r"|registered )?(?:subscribers|members)(?: only)?[.!]?\Z",
        r"you have (?:reached|used|read) (?:your|all|the) .{0,40}\bfree (?:articles?|stories)",
        r"you have \w+ free (?:articles?|stories) (?:left|remaining)",
        r"already an? (?:\w+ )?(?:subscriber|member)\?",
        r"(?:subscribe|register|sign in|log ?in) to (?:continue|keep) reading",
        r"to (?:continue|keep|finish|go on) reading,? (?:please |you must |you need to )?(?:subscribe|register|sign|log)\b",
        r"(?:please )?(?:disable|turn off|switch off|pause) your ad-?\s?block",
    ),
    "a page control": (
        r"your browser (?:does not|doesn[’']t) support (?:the |this )?(?:video|audio|html|iframe|inline)",
        r"(?:download|get) (?:our|the) (?:\w+ )?app (?:for|on|from|here|now|today)",
        r"subscribe to (?:our|the|this) (?:rss|podcast|channel|feed|youtube)\b",
        r"click to share on \S",
    ),
    "a cookie notice": (
        r"(?:this|our) (?:web)?site uses cookies",
        r"we use cookies",
        r"by (?:continuing|using) (?:to|this) (?:use|browse|site)",
    ),
    "a related-stories link": (
        r"(?:read|see|watch|listen)(?: also| more| next| too)?: \S.{3,160}",
        r"(?:related|more|recommended|further reading|don[’']t miss)(?: (?:stories|story|coverage|articles?"
        r"|reading))?: ?\S.{3,160}",
    ),
    "a tag list": (r"(?:tags?|topics|keywords|filed under|categor(?:y|ies)|posted in|tagged(?: with)?)\s?: ?\S.{0,300}",),
    "a share button": (
        rf"share(?: this)?(?: (?:story|article|post))? (?:on|via|with) {_BUTTON}.{{0,60}}",
        r"share: ?\S.{0,60}",
    ),
    "a note on affiliate links": (
        r"(?:if|when) you (?:buy|purchase|click) .{0,60}\b(?:through|via|on|from|using) .{0,40}\blinks?\b.{0,60}"
        r"\b(?:commission|paid|percentage|fee)\b",
        r"(?:this|our) (?:article|story|post|page|site)s? (?:may |might )?contains? (?:affiliate|sponsored) links",
    ),
    "a call to follow": (r"follow (?:us|me|\S+ \S+) on (?:twitter|facebook|instagram|x|threads|bluesky|linkedin|tiktok)\b.{0,60}",),
}
"""How residue opens that has words of its own after it; it has to be short."""

_APPEALS: dict[str, tuple[str, ...]] = {
    "a newsletter appeal": (
        rf"(?:subscribe|sign up|join|get)\b[^.!?]{{0,90}}\b{_MAIL}",
        r"sign up (?:here|now|today|below)\b[^.!?]{0,120}\b(?:updates|alerts|news|inbox)",
        r"you can unsubscribe at any time",
        r"unsubscribe (?:at )?any ?time",
        r"(?:never|don[’']t) miss (?:a|another|an|our) (?:story|update|issue|headline|beat|thing)\b",
        r"[^.!?\"“]{0,120}\bdelivered (?:directly |straight |right )?to your inbox",
        r"thank you for (?:subscribing|signing up)",
    ),
    "an appeal to readers": (
        alternatives(
            (
                "consider a gift",
                "(?:please )?(?:consider )?(?:donat|contribut|subscrib|becoming a member|making a (?:donation|"
                r"gift|contribution)|supporting (?:us|our (?:work|journalism|newsroom)))\w*(?: (?:today|now|here)"
                r"\b|,? (?:so that|to (?:help|support|keep)) (?:we|us|our)\b)",
                "Please consider making a donation today",
            ),
        ),
        alternatives(
            (
                "support our work",
                "(?:please )?(?:support|help (?:us )?(?:fund|support|sustain)) (?:us|our|this|independent|local|"
                "quality|nonprofit)(?: (?:us|our|independent|local|investigative|quality|nonprofit|public-service)"
                ")* (?:journalism|work|reporting|newsroom|newspaper|media|website)",
                "please support our independent journalism",
            ),
        ),
        r"(?:become|join [^.!?]{0,40} as) an? (?:\w+ ){0,2}(?:member|supporter|donor|patron|subscriber)\b",
        r"make an? (?:[\w-]+ ){0,2}(?:gift|donation|contribution) to (?:us\b|our\b|this\b|[^.!?,]{1,40} (?:today|now)[.!]*\Z)",
        alternatives(
            (
                "have a tip? write to us",
                r"(?:do you )?(?:have|got) (?:an? )?(?:news |story )?(?:tip|story|lead|photo|video)s?(?: for us| to share| idea)?\?.{0,40}"
                rf"{any_of(APPEALS)}\b.{{0,40}}"
                r"(?:\bus\b|\bour\b|newsroom|newsdesk|news desk|reporters?\b|editors?\b|@)",
                "Have a news tip? Write to our newsroom",
            ),
        ),
        r"please (?:give|donate|contribute|support us|make an? (?:\S+ )?(?:gift|donation))\b",
        alternatives(
            (
                "if you value this",
                "if you [^.!?,;]{3,80}, (?:please |then |do )*(?:consider (?:mak|giv|becom|support|donat|subscrib|"
                r"contribut|a (?:gift|donation))|become an? (?:\w+ )?(?:member|supporter|donor|subscriber)|(?:donate|"
                r"subscribe|contribute)\b|support (?:us|our)\b)",
                "If you value what we do, please consider becoming a member",
            ),
        ),
    ),
}
"""How a sentence begins that asks the reader for an address or for money."""

_SELF = lazy.regex(
    alternatives(
        (
            "we rely on",
            r"\b(?:we|us|our) (?:do not take|don[’']t take|rely on|depend on|are funded|are supported|need your)\b",
            "we rely on",
        ),
        ("readers like you", r"\breaders like you\b", "readers like you"),
        ("our readers", r"\byou, our readers\b", "you, our readers"),
        ("pay it forward", r"\bpay it forward\b", "pay it forward"),
        (
            "supported by readers",
            r"\bis (?:made possible|funded|supported) by (?:\w+ )?(?:readers|donors|members|foundations)\b",
            "is supported by our readers",
        ),
    ),
    re.I,
)

_LINE = {reason: lazy.regex(rf"(?:{'|'.join(patterns)})\s*[:.!…]*\Z", re.I) for reason, patterns in _LINES.items()}
_OPENING = {reason: lazy.regex("|".join(patterns), re.I | re.S) for reason, patterns in _OPENINGS.items()}
_APPEAL = {reason: lazy.regex("|".join(patterns), re.I) for reason, patterns in _APPEALS.items()}
_SENTENCE = lazy.regex(r"(?:(?<=[.!?…:])|\A)[\s\"”’*»|]*(?=\S)")
_LONGEST_LINE = 100
_LONGEST_OPENING = 340
_LONGEST_APPEAL = 900
QUOTED = ('"', "“", "‘", "'", "«", "„")
"""The marks with which a paragraph that is somebody's words begins."""
_ITEM = lazy.regex(r"#?[\w.'’&-]+(?: [\w.'’&-]+){0,3}\Z")
_NO_KEY_WORD = lazy.regex(r"(?<![\w.-])\d{1,2}(?![\w-])|\d(?:am|pm)\b|\b(?:born|died|aged)\b", re.IGNORECASE)
"""In a line with commas that is none of key words: "potter, born 1934, died 2025", "Lab 12, Con 9, LD 3", "Saturday, 12 May, 7.30pm"."""


def boilerplate(text: str) -> str | None:
    """What residue of a page a paragraph is ("a share button", "a newsletter appeal" …); None for words of the story.

    Only a block that is nothing else counts: a story may well be about newsletters, paywalls and donations.
    """
    text = text.strip()
    if not text or text.startswith(QUOTED):
        return None
    return _line(text) or appeal(text)


def appeal(text: str) -> str | None:
    """What the paragraph asks its reader for, an address or money; None where it does not."""
    if len(text) > _LONGEST_APPEAL or text.startswith(QUOTED):
        return None
    for start in _SENTENCE.finditer(text):
        for reason, pattern in _APPEAL.items():
            if pattern.match(text, start.end()) and not _reported(text, start.end()):
                return reason
    return "an appeal to readers" if len(_SELF.findall(text)) > 1 else None


def tag_list(text: str) -> bool:
    """Key words separated by commas and nothing else: at least three, none longer than four words, without an end mark."""
    if len(text) > 300 or text.endswith((".", "!", "?", ":", ";", "”", '"')):
        return False
    items = [item.strip() for item in re.split(r"[,|•·]", text)]
    hashes = text.split()
    if len(hashes) > 1 and all(word.startswith("#") for word in hashes):
        return True
    if _NO_KEY_WORD.search(text):
        return False
    return 3 <= len(items) <= 15 and all(_ITEM.match(item) and not item.lower().startswith(("and ", "or ")) for item in items)


def _line(text: str) -> str | None:
    if len(text) <= _LONGEST_LINE:
        for reason, pattern in _LINE.items():
            if pattern.match(text):
                return reason
    if len(text) <= _LONGEST_OPENING:
        for reason, pattern in _OPENING.items():
            if pattern.match(text):
                return reason
    return None


def _reported(text: str, start: int) -> bool:
    """The sentence is said by somebody: quoted, or with a past-tense verb of saying near its end."""
    sentence = text[start : start + 200]
    return bool(re.search(r"[\"“”]|\b(?:said|told|wrote|asked|urged|read)\b", sentence))
