"""Names of places that differ in a letter and are two places, or two right spellings of one."""

from __future__ import annotations

_GROUPS = """
stanford stamford
charleston charlestown
kingston kingstown kinston
georgetown georgestown
johnston johnstown
princeton princetown
grenada granada
guadeloupe guadalupe
hartford hertford
longford langford
burton barton
boston bolton
milton melton malton
walton wilton
marston morston marton merton
carlton charlton carleton
skipton shipton
alderton allerton anderton atherton
hatfield hadfield hayfield
horsham hersham
wareham warham
newbury norbury
clifton clinton
harlow harrow
barnsley bardsley
burnley burley
bromley bramley
whitby whitley
derby denby
maldon malden
sutton seaton
seaford sleaford
camden campden
columbia colombia
wellington willington
lancaster lanchester
alexandria alexandra
victoria vitoria
cordoba cordova
medina modena
murcia mercia
genoa genova
luhansk lugansk
kharkiv kharkov
odesa odessa
marseille marseilles
hanover hannover
majorca mallorca
minorca menorca
tehran teheran
romania rumania
kazakhstan kazakstan
luxembourg luxemburg
strasbourg strasburg
"""
LOOKALIKES = frozenset(
    frozenset((one, other)) for group in _GROUPS.split("\n") for one in group.split() for other in group.split() if one != other
)
"""Pairs in lower case; either may be meant wherever it is."""
