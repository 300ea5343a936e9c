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
