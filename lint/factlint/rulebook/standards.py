"""The standards that rules come from, by the short names that packs use."""

from __future__ import annotations

STANDARDS = {
    "ACES": "ACES, the Society for Editing, conference handouts",
    "AP": "Associated Press",
    "AP-NVP": "Associated Press, News Values and Principles",
    "AP-SB": "Associated Press Stylebook",
    "BBC-3": "BBC Editorial Guidelines, section 3",
    "BBC-Poll": "BBC Editorial Guidelines, guidance on polls and surveys",
    "BBC-SG": "BBC News style guide",
    "BBC-Stat": "BBC Editorial Guidelines, guidance on reporting statistics",
    "CGFC": "The Chicago Guide to Fact-Checking",
    "CHK": "accuracy checklists of Craig Silverman and Steve Buttry",
    "GDN": "Guardian editorial code and style guide",
    "IFCN": "International Fact-Checking Network, Code of Principles",
    "IPSO-1": "Independent Press Standards Organisation, Editors' Code of Practice, clause 1",
    "JR": "The Journalist's Resource",
    "KSJ": "Knight Science Journalism, Fact-Checking Project",
    "NPR": "NPR Ethics Handbook",
    "NPR-AC": "NPR accuracy checklist",
    "NYT": "The New York Times, Guidelines on Integrity",
    "RTR-Acc": "Reuters Handbook of Journalism, accuracy",
    "RTR-Cor": "Reuters Handbook of Journalism, corrections, refiles and kills",
    "RTR-SG": "Reuters Handbook of Journalism, style guide",
    "RTR-Src": "Reuters Handbook of Journalism, the essentials of sourcing",
    "SPG": "SPIEGEL-Standards",
    "SPJ": "Society of Professional Journalists, Code of Ethics",
    "Trust": "The Trust Project, trust indicators",
}
"""Short name → the work."""


def split(standard: str) -> tuple[str, str]:
    """The short name of the work, "" where it has none, and the place in it: "KSJ ages" → "KSJ", "ages"."""
    name, _, place = standard.partition(" ")
    name = name.removesuffix(":")
    return (name, place.strip()) if name in STANDARDS else ("", standard)


def spelt_out(standard: str) -> str:
    """A standard as readers know it: "KSJ ages" → "Knight Science Journalism, Fact-Checking Project: ages"."""
    name, place = split(standard)
    return ": ".join(part for part in (STANDARDS.get(name, ""), place) if part)
