"""Words of a page that are no words of its story: what kind of residue a paragraph is."""

from __future__ import annotations

import re

_BUTTON = r"(?:twitter|x|facebook|linkedin|whatsapp|reddit|email|e-mail|telegram|instagram|pinterest|print|messenger|copy link)"
_MAIL = r"(?:newsletters?|inbox|e-?mail (?:updates|alerts|list)|(?:daily|weekly|morning|breaking[- ]news) (?:updates|alerts|briefing|digest)|mailing list)"
_LETTER = r"(?:newsletters?|mailing list|inbox)"

_LINES = (
    ("a share button", rf"(?:share(?: this)?(?: (?:story|article|post|page))?(?: (?:on|via|with) {_BUTTON})?|tweet(?: this)?|{_BUTTON}(?:[\s,|•·]+{_BUTTON})+|follow us(?: on .{{1,40}})?|like us on .{{1,40}})"),
    ("a comment box", r"(?:\d+ )?comments?(?: \(\d+\))?|(?:leave|post|add|write) a (?:comment|reply)|(?:show|view|read|load|see)(?: all| more)? (?:\d+ )?comments|join the (?:conversation|discussion)|comments are closed"),
    ("an advertisement label", r"advertisements?|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|continue reading(?: the main story)?|(?:article|story) continues after (?:ad|advertisement)"),
    ("a page control", r"loading(?:\.{3}|…)?|skip to (?:main )?content|back to top|print this (?:page|article|story)|click to (?:expand|enlarge|play|share)|read more|show more|see more|next (?:article|story|post)|previous (?:article|story|post)|play video|post navigation|(?:log|sign) ?in|(?:donate|subscribe) now|(?:enter )?your e-?mail(?: address)?|e-?mail this (?:page|article|story)|trending now|\d{1,2}[- ]min(?:ute)?s? read|(?:download|get) (?:our|the) app|listen to this (?:article|story)"),
    ("a related-stories heading", r"(?:related|recommended|popular|trending|latest|most read)(?: (?:stories|articles|posts|news|coverage|topics|links|content|reading))?|you (?:may|might) also (?:like|enjoy|be interested in)|more (?:from|in|on|stories) .{0,40}|read (?:also|next)|also (?:on|read).{0,40}"),
    ("a link that is no link any more", r"(?:read|see|view|find) (?:the )?(?:rest|full (?:story|article|text)|more)(?: of .{1,40})? (?:here|at the link)|click here(?: to .{1,80})?"),
)  # fmt: skip
"""Blocks that are this and nothing else, whatever stands around them."""

_OPENINGS = (
    ("a comment box", r"you can follow (?:this|the) conversation by subscribing|.{0,60}\bcomment feed for this (?:post|entry|article)|to comment on .{1,60}you must be (?:logged in|registered)|please (?:log ?in|sign in|register) to (?:comment|leave a comment)|have your say in the comments"),
    ("a copy-protection notice", r"(?:error: ?)?content is protected|(?:copyright|©|\(c\)) ?(?:\d{4}|by\b).{0,120}|.{0,80}all rights reserved\b|this material may not be (?:published|reproduced|broadcast)|(?:republished|reprinted|used) (?:here )?(?:with|by) permission"),
    ("a comment box", r"(?:please )?(?:log ?in|sign in) or (?:register|sign up) to (?:post|add|leave) (?:a )?comments?|your e-?mail address will not be published|save my name, e-?mail,? (?:address,? )?and (?:web)?site|this site uses akismet|please enable javascript"),
    ("a paywall notice", r"this (?:article|story|content) is (?:only )?(?:available )?(?:for|to) (?:our )?(?:paying |registered )?(?:subscribers|members)(?: only)?[.!]?\Z|you have (?:reached|used|read) (?:your|all|the) .{0,40}\bfree (?:articles?|stories)|you have \w+ free (?:articles?|stories) (?:left|remaining)|already an? (?:\w+ )?(?:subscriber|member)\?|(?:subscribe|register|sign in|log ?in) to (?:continue|keep) reading"),
    ("a page control", r"your browser (?:does not|doesn[’']t) support (?:the |this )?(?:video|audio|html|iframe|inline)|(?:download|get) (?:our|the) (?:\w+ )?app (?:for|on|from|here|now|today)|subscribe to (?:our|the|this) (?:rss|podcast|channel|feed|youtube)\b|click to share on \S"),
    ("a cookie notice", r"(?:this|our) (?:web)?site uses cookies|we use cookies|by (?:continuing|using) (?:to|this) (?:use|browse|site)"),
    ("a related-stories link", r"(?:read|see|watch|listen)(?: also| more| next| too)?: \S.{3,160}|(?:related|more|recommended|further reading|don[’']t miss)(?: (?:stories|story|coverage|articles?|reading))?: ?\S.{3,160}"),
    ("a tag list", r"(?:tags?|topics|keywords|filed under|categor(?:y|ies)|posted in|tagged(?: with)?)\s?: ?\S.{0,300}"),
    ("a share button", rf"share(?: this)?(?: (?:story|article|post))? (?:on|via|with) {_BUTTON}.{{0,60}}|share: ?\S.{{0,60}}|follow (?:us|me|\S+ \S+) on (?:twitter|facebook|instagram|x)\b.{{0,60}}"),
)  # fmt: skip
"""How residue opens that has words of its own after it; it has to be short."""

_APPEALS = (
    ("a newsletter appeal", rf"(?:subscribe|sign up|join|get)\b[^.!?]{{0,90}}\b{_MAIL}|sign up (?:here|now|today|below)\b[^.!?]{{0,120}}\b(?:updates|alerts|news|inbox)"),
    ("a newsletter appeal", r"you can unsubscribe at any time|unsubscribe (?:at )?any ?time|[^.!?\"“]{0,120}\bdelivered (?:directly |straight |right )?to your inbox|thank you for (?:subscribing|signing up)"),
    ("a donation appeal", r"(?:please )?(?:consider )?(?:donat|contribut|subscrib|becoming a member|making a (?:donation|gift|contribution)|supporting (?:us|our (?:work|journalism|newsroom)))\w*(?: (?:today|now|here)\b|,? (?:so that|to (?:help|support|keep)) (?:we|us|our)\b)"),
    ("a donation appeal", r"(?:please )?(?:support|help (?:us )?(?:fund|support|sustain)) (?:us|our|this|independent|local|quality|nonprofit)(?: (?:us|our|independent|local|investigative|quality|nonprofit|public-service))* (?:journalism|work|reporting|newsroom|newspaper|media|website)"),
    ("a donation appeal", r"(?:become|join [^.!?]{0,40} as) an? (?:\w+ ){0,2}(?:member|supporter|donor|patron|subscriber)\b"),
    ("a donation appeal", r"please (?:give|donate|contribute|support us|make an? (?:\S+ )?(?:gift|donation))\b"),
)  # fmt: skip
"""How a sentence begins that asks the reader for an address or for money."""

_SELF = re.compile(
    r"\b(?:we|us|our) (?:do not take|don[’']t take|rely on|depend on|are funded|are supported|need your)\b|\breaders like you\b"
    r"|\byou, our readers\b|\bpay it forward\b|\bis (?:made possible|funded|supported) by (?:\w+ )?(?:readers|donors|members|foundations)\b",
    re.I,
)

_LINE = tuple((reason, re.compile(rf"(?:{pattern})\s*[:.!…]*\Z", re.I)) for reason, pattern in _LINES)
_OPENING = tuple((reason, re.compile(pattern, re.I | re.S)) for reason, pattern in _OPENINGS)
_APPEAL = tuple((reason, re.compile(pattern, re.I)) for reason, pattern in _APPEALS)
_SENTENCE = re.compile(r"(?:(?<=[.!?…:])|\A)[\s\"”’*»|]*(?=\S)")
_LONGEST_LINE = 100
_LONGEST_OPENING = 340
_LONGEST_APPEAL = 900
_QUOTED = ("\"", "“", "‘", "'", "«", "„")
_ITEM = re.compile(r"#?[\w.'’&-]+(?: [\w.'’&-]+){0,3}\Z")


def boilerplate(text: str) -> str | None:
    """What residue of a page a paragraph is ("a share button", "a newsletter appeal" …); None for words of the story.

    Only a block that is nothing else counts: a story may well be about newsletters, paywalls and donations.
    """
    text = text.strip()
    if not text or text.startswith(_QUOTED):
        return None
    return _line(text) or appeal(text)


def appeal(text: str) -> str | None:
    """What the paragraph asks its reader for, an address or money; None where it does not."""
    if len(text) > _LONGEST_APPEAL or text.startswith(_QUOTED):
        return None
    for start in _SENTENCE.finditer(text):
        for reason, pattern in _APPEAL:
            if pattern.match(text, start.end()) and not _reported(text, start.end()):
                return reason
    return "a donation appeal" if len(_SELF.findall(text)) > 1 else None


def tag_list(text: str) -> bool:
    """Key words parted by commas and nothing else: at least three, none longer than four words, without an end mark."""
    if len(text) > 300 or text.endswith((".", "!", "?", ":", ";", "”", '"')):
        return False
    items = [item.strip() for item in re.split(r"[,|•·]", text)]
    hashes = text.split()
    if len(hashes) > 1 and all(word.startswith("#") for word in hashes):
        return True
    return 3 <= len(items) <= 15 and all(_ITEM.match(item) and not item.lower().startswith(("and ", "or ")) for item in items)


def _line(text: str) -> str | None:
    if len(text) <= _LONGEST_LINE:
        for reason, pattern in _LINE:
            if pattern.match(text):
                return reason
    if len(text) <= _LONGEST_OPENING:
        for reason, pattern in _OPENING:
            if pattern.match(text):
                return reason
    return None


def _reported(text: str, start: int) -> bool:
    """The sentence is told by somebody: quoted, or with a past-tense verb of saying near its end."""
    sentence = text[start : start + 200]
    return bool(re.search(r"[\"“”]|\b(?:said|told|wrote|asked|urged|read)\b", sentence))
