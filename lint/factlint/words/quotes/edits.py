"""Words that editors leave out of quotations or write in another way."""

from __future__ import annotations

from factlint.words import ordered, word_set

CONDITIONS = word_set("""
    if unless except only until provided unlikely perhaps maybe possibly probably allegedly apparently
    """)
"""Words that make a remark conditional or less certain."""

FIXED_FULL_FORMS = {
    "cannot": ("can", "not"),
    "can't": ("can", "not"),
    "cant": ("can", "not"),
    "won't": ("will", "not"),
    "wont": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("ain't", "not"),
    "dont": ("do", "not"),
    "didnt": ("did", "not"),
    "doesnt": ("does", "not"),
    "isnt": ("is", "not"),
    "wasnt": ("was", "not"),
    "let's": ("let", "us"),
    "y'all": ("you", "all"),
    "o'clock": ("o'clock",),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "okay": ("ok",),
    "alright": ("all", "right"),
    "etc": ("et", "cetera"),
    "percent": ("percent",),
    "pct": ("percent",),
    "mister": ("mr",),
    "missus": ("mrs",),
    "doctor": ("dr",),
    "versus": ("vs",),
}
"""Contractions and initials whose full form no rule makes."""

SHORT_FORMS = ordered("""
    gov/governor sen/senator rep/representative gen/general lt/lieutenant col/colonel capt/captain sgt/sergeant maj/major
    cmdr/commander adm/admiral prof/professor rev/reverend pres/president supt/superintendent atty/attorney dept/department
    govt/government sens/senators reps/representatives no/number st/saint dr/dr mr/mr mrs/mrs ms/ms vs/vs ave/avenue
    inc/incorporated corp/corporation
    """)
"""Abbreviation and full form, with a stroke between."""

SHORT_UNITS = ordered("""
    min/minute min/minutes mins/minutes hr/hour hr/hours hrs/hours sec/second sec/seconds secs/seconds ft/foot ft/feet mi/mile mi/miles
    yd/yard yd/yards yds/yards lb/pound lb/pounds lbs/pounds oz/ounce oz/ounces kg/kilogram kg/kilograms kg/kilos km/kilometer km/kilometers
    km/kilometre km/kilometres yr/year yr/years yrs/years
    """)
"""Units as programs that write down speech shorten them, and what is said, with a stroke between."""

FILLERS = ordered("""
    um uh er erm ah eh hmm mm oh well like you_know you_see i_mean you_know_what_i_mean kind_of sort_of and_um and_uh um_and uh_and so_uh
    but_uh
""")
"""What people say while they look for words; a phrase has underscores for its spaces."""
