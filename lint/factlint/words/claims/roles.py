"""What sets one role apart from another: ranks, parts of a board, specialities, places in a team."""

from __future__ import annotations

from factlint.words import word_set

LESSER = word_set("deputy vice assistant associate under junior trainee chief acting interim")
"""On one side alone they make it another post: a deputy chair is not the chair."""

PARTS_OF_A_POST = LESSER | word_set("""
    operating financial executive marketing technical technology information legal commercial people investment scientific medical nursing
    sporting artistic managing musical technical creative first second third principal lead senior finance health education
    transport housing home foreign defence defense culture environment justice trade energy treasury interior labor agriculture
    shadow communications external internal operations engineering development research policy planning editorial
    """)
"""Words that say which of several posts with one name it is."""

APART_ROLES = tuple(
    word_set(group)
    for group in """
    constable sergeant inspector superintendent commander commissioner
    / private corporal lieutenant captain major colonel brigadier general
    / obstetrician anaesthetist paediatrician surgeon radiologist oncologist cardiologist neurologist psychiatrist pathologist
    dermatologist haematologist gynaecologist urologist geriatrician midwife nurse physiotherapist pharmacist paramedic dentist
    psychologist virologist epidemiologist immunologist
    / goalkeeper defender midfielder forward
    / prosecutor defendant judge magistrate coroner juror
    / professor lecturer reader student
    / president secretary treasurer
    / economist historian geologist chemist physicist biologist engineer architect
    / solicitor barrister
    """.split("/")
)
"""Roles of which somebody has one at a time."""

SAME_ROLES = {
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "boss": "executive",
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "advisor": "adviser",
    "pediatrician": "paediatrician",
    "anesthesiologist": "anaesthetist",
    "gynecologist": "gynaecologist",
    "hematologist": "haematologist",
    "defense": "defence",
    "headteacher": "head teacher",
    "striker": "forward",
    "attacker": "forward",
    "coauthor": "author",
    "co-author": "author",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "sen": "senator",
    "gov": "governor",
    "gen": "general",
    "col": "colonel",
    "capt": "captain",
    "sgt": "sergeant",
    "insp": "inspector",
    "supt": "superintendent",
    "det": "detective",
    "cllr": "councillor",
    "councilor": "councillor",
    "councilman": "councillor",
    "councilwoman": "councillor",
    "prof": "professor",
    "atty": "attorney",
    "democratic": "democrat",
    "gop": "republican",
}
"""Forms of one role."""

PARTY_LETTERS = {"r": "republican", "d": "democrat"}
"""What is in brackets after the name of somebody elected: (R-Minn.)."""

SOLE_POSTS = word_set("""
    mayor manager executive director chair secretary treasurer clerk commissioner governor principal superintendent sheriff coach
    captain controller minister dean provost editor curator registrar bursar president
    """)
"""Posts of which a body has one each: who has one of them has no other, unless both are said."""

TOGETHER = word_set("executive president chair director manager")
"""Posts that one person may well have together: president and chief executive, managing director."""

TAKING_PART = word_set("author co-author coauthor researcher member investigator leader adviser advisor collaborator")
"""Who takes part in a piece of work."""

DUTIES = {
    "operating": "operations",
    "operations": "operations",
    "financial": "finance",
    "finance": "finance",
    "technology": "technology",
    "technical": "technology",
    "information": "information",
    "marketing": "marketing",
    "commercial": "commercial",
    "medical": "medical",
    "nursing": "nursing",
    "legal": "legal",
    "people": "people",
    "personnel": "people",
    "product": "product",
    "sporting": "sporting",
}
"""What chief officers and directors have charge of, as their titles say it."""

KINDS_OF_POST = {
    word: name
    for name, words in {
        "CHIEF": "chief head director manager executive boss leader administrator supervisor coordinator",
        "CHAIR": "chair president speaker",
        "MAYOR": "mayor",
        "CLERK": "clerk registrar",
        "SECRETARY": "secretary",
        "TREASURER": "treasurer controller comptroller auditor assessor",
        "COUNSEL": "attorney lawyer prosecutor solicitor counsel",
        "ENGINEER": "engineer",
        "PLANNER": "planner",
        "ARCHITECT": "architect",
        "SPOKEN": "spokesperson",
        "SHERIFF": "sheriff",
        "DEPUTY": "deputy",
        "MARSHAL": "marshal",
        "SERGEANT": "sergeant",
        "LIEUTENANT": "lieutenant",
        "CAPTAIN": "captain",
        "DETECTIVE": "detective",
        "INSPECTOR": "inspector",
        "COMMANDER": "commander",
        "COUNCIL": "councillor councilman councilwoman councilor councilmember alderman",
        "SENATOR": "senator",
        "REPRESENTATIVE": "representative congressman congresswoman",
        "GOVERNOR": "governor",
        "JUDGE": "judge magistrate",
        "CORONER": "coroner",
        "SUPERINTENDENT": "superintendent",
        "PRINCIPAL": "principal",
        "TEACHER": "teacher",
        "PROFESSOR": "professor lecturer",
        "LIBRARIAN": "librarian",
        "CURATOR": "curator",
        "EDITOR": "editor",
        "COACH": "coach",
        "NURSE": "nurse",
        "DOCTOR": "doctor physician surgeon",
        "PARAMEDIC": "paramedic",
        "ECONOMIST": "economist",
        "HISTORIAN": "historian",
        "BIOLOGIST": "biologist ecologist botanist zoologist",
        "GEOLOGIST": "geologist seismologist hydrologist",
        "METEOROLOGIST": "meteorologist forecaster",
        "COMMISSIONER": "commissioner",
        "TRUSTEE": "trustee",
    }.items()
    for word in words.split()
}
"""The last word of a role → the kind of post: who has one of a kind is not said to have one of another, unless a source says both."""

UNDER_ANOTHER = word_set("deputy vice assistant acting interim former associate")
"""Before a role, somebody who is not quite that."""

NO_FORENAMES = word_set("mr mrs ms miss dr the and of for with by from said says sir dame lord lady president mayor")
"""Before a surname, no first name."""
