"""Trades of which nobody has two at a time, and what students study."""

from __future__ import annotations

_FAMILIES = """
nurse doctor paramedic midwife dentist pharmacist vet veterinarian=vet physician=doctor gp=doctor
driver conductor signaller=signalman signalman
pilot co-pilot=copilot copilot navigator first_officer=copilot
plumber electrician carpenter joiner=carpenter bricklayer roofer plasterer welder
goalkeeper defender midfielder striker
firefighter fireman=firefighter soldier sailor marine airman
baker butcher grocer greengrocer=grocer fishmonger florist barber hairdresser
cardiologist neurologist oncologist psychiatrist paediatrician pediatrician=paediatrician radiologist dermatologist
astronomer botanist zoologist geologist biologist chemist physicist mathematician
violinist cellist pianist drummer guitarist trumpeter organist
plaintiff=claimant claimant defendant
schoolboy=pupil schoolgirl=pupil schoolchild=pupil pupil worker labourer=worker laborer=worker farmhand=worker shepherd=worker miner=worker
"""
TRADES: dict[str, tuple[int, str]] = {
    word.partition("=")[0].replace("_", " "): (number, (word.partition("=")[2] or word).replace("_", " "))
    for number, line in enumerate(_FAMILIES.split("\n"))
    for word in line.split()
}
"""The word → the family of trades, and the trade in one form."""

_FIELDS = """
nurse nursing=nurse veterinary vet=veterinary medical=medicine medicine doctor=medicine law legal=law engineering architecture
dental=dentistry dentistry history economics physics chemistry biology mathematics maths=mathematics math=mathematics philosophy
psychology theology music journalism accounting accountancy=accounting pharmacy midwifery midwife=midwifery teaching teacher=teaching
geography geology linguistics sociology archaeology astronomy business politics agriculture
"""
STUDIES = {word.partition("=")[0]: word.partition("=")[2] or word for word in _FIELDS.split()}
"""What somebody studies, in one form."""

NOT_IN_THE_TRADE = "former ex retired trained student trainee apprentice part-time assistant future aspiring once"
"""Before a trade that is not, or not yet, somebody's; for `any_of`."""
