"""Hosts of pages, and what their addresses carry."""

from __future__ import annotations

from factlint.words import ordered

TRACKING = r"""
        utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok
        |_hsenc|_hsmi|__hs\w+|vero_id|oly_enc_id|oly_anon_id|wickedid|srsltid|s_cid|cmpid|ns_campaign|ns_mchannel|ns_source
        |ns_linkname|guccounter|guce_referrer(?:_sig)?|at_medium|at_campaign|at_custom\d|at_link_\w+|at_ptr_name|_ga|_gl|trk
        |trkCampaign|smid|smtyp|smprod|xtor|WT\.mc_id
    """
"""Parameters of an address that say only how a reader came to the page; patterns."""

ARCHIVES = ordered("""
    archive.org archive.today archive.ph archive.is archive.li archive.vn archive.fo archive.md perma.cc webcitation.org
    ghostarchive.org webarchive.nationalarchives.gov.uk webarchive.org.uk arquivo.pt conifer.rhizome.org
    """)
"""Hosts that keep copies of pages."""

ANYBODYS = ordered("""
    yahoo.com msn.com aol.com news.google.com google.com apple.news flipboard.com smartnews.com pressreader.com pocket.co
    newsbreak.com bit.ly t.co ow.ly buff.ly tinyurl.com goo.gl dlvr.it trib.al is.gd lnkd.in fb.me youtu.be youtube.com
    twitter.com x.com facebook.com instagram.com tiktok.com linkedin.com reddit.com threads.net bsky.app mastodon.social
    t.me vimeo.com soundcloud.com spotify.com podcasts.apple.com doi.org jstor.org proquest.com nexis.com newspapers.com
    newsapi.org scribd.com documentcloud.org wikipedia.org wikidata.org wikimedia.org wikinews.org github.com issuu.com
    """)
"""Hosts that have pages of many outlets, or of anybody."""

SHORTENERS = ordered("""
    bit.ly tinyurl.com goo.gl ow.ly buff.ly is.gd dlvr.it trib.al cutt.ly rebrand.ly lnkd.in shorturl.at rb.gy tiny.cc
    """)
"""Hosts that shorten addresses."""
