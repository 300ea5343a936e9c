"""Where people die and are found dead."""

from __future__ import annotations

_KINDS = {
    "home": "home house bungalow flat apartment cottage farmhouse bedroom kitchen bathroom living_room lounge bed",
    "hospital": "hospital infirmary intensive_care clinic",
    "hospice": "hospice nursing_home care_home",
    "scene": "scene",
    "vehicle": "car van truck lorry vehicle cab taxi minibus suv pickup",
    "outbuilding": "barn shed garage stable stables outhouse workshop cellar",
    "water": "river lake canal sea pond reservoir pool",
    "cell": "cell prison jail",
}
DEATHBEDS = {word.replace("_", " "): kind for kind, words in _KINDS.items() for word in words.split()}
"""The word for a place, and what sort of place it is."""
