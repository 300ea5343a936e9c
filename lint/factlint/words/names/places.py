"""What is before the name of a place, and bodies that have one in their name."""

from __future__ import annotations

from factlint.words import word_set

BEFORE_PLACE = """
    in at near from to of around outside inside towards? across through(?:out)? into over for via between north south east
    west left leave leaves leaving reach reached entered visit visited visits toured city town village capital port district
    province
    """
"""Before a capitalised word they show that it is a place; patterns for `any_of`."""

GENERAL_VERBS = word_set("""
    be have say live work grow go come make get take do meet speak happen stay play build tell remain see hold find
    """)
"""What people do in many places."""

ON_GROUNDS = """
    in on at into near across along beside off below above of by
    """
"""Before the name of a lake or river they show that something is there; for `any_of`."""

BEFORE_GROUNDS = """
    the a an in on at into near across along beside off below above of by from to around behind
    """
"""What may open a sentence before the name of a lake or river; for `any_of`."""

OTHER_GROUNDS = r"""
    born native raised grew_up lives? lived resident comes? from hospital buried funeral moved last_(?:year|month|week) similar
    previous earlier (?:19|20)\d\d headed bound planned route way_to set_off set_out sailed
    court inquest hearing trial vigil headquarters based office laboratory
    """
"""They show that a place of the sentence may be another than that of the event; patterns for `any_of`."""

CRAFT = {
    "ship": "ships? vessels? boats? ferry ferries trawlers? freighters? tankers? yachts? dinghy MV",
    "plane": "planes? aircraft jets? airliners? helicopters? flights?",
    "bus": "bus buses coach coaches",
    "train": "trains?",
    "lorry": "lorry lorries trucks? convoy",
}
"""What sets out from somewhere: what it is → patterns for `any_of`."""

INSTITUTIONS = word_set("""
    institute university college school commission council agency authority association federation society bureau centre
    center foundation fund union league court ministry department academy institution laboratory observatory directorate inspectorate
    administration tribunal faculty museum
    """)
"""Bodies that are not outlets, whatever their names have in common."""
