"""Names and parts of names."""

from __future__ import annotations

from factlint.words import ordered, word_set

LINKS = word_set("""
    of for the and on in to at & de la del des du et y und für von
    """)
"""Words of a name that give no letter to its initials, or may."""

ABBREVIATED_BESIDE = """
    Mr Mrs Ms Dr St Gov Sen Rep Gen Lt Sgt Capt Col Jr Sr [A-Z]
    """
"""Abbreviations of a name whose stop ends no sentence."""

AFTER_NAMES = """
    Jr Sr JR SR Junior Senior II III IV Esq PhD Ph\\.D MD M\\.D KC QC SC OBE MBE CBE KBE DBE FRS FRCS FBA MP MSP MEP MLA MHA TD RN JD CPA
    """
"""Patterns for what is written after a name: of father and son, of honours, degrees and seats."""

SEATS = word_set("MP MSP MEP MLA MHA MPP TD")
"""Letters after the name of somebody elected: "Ada Lind MP"."""

SHORT_STATES = word_set("""
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
    """)
"""States in short, as agencies write them before an office."""

OFFICES_OF_STATES = "Gov Sen Rep Lt Atty Attorney Secretary Supreme House Senate Assembly Chief state"
"""How offices begin that a state in short may be before; patterns for `any_of`."""

KOREAN = word_set("""
    ae ah bae beom bin bo bok bong bum byeong byung chae chan chang cheol chi chol chul chun dae deok do dong duk eui eun gi gil gu guen
    gun gwang gyu gyung ha hae hak han hee heon heung ho hong hoon hui hun hwa hwan hye hyeok hyeon hyo hyon hyong hyuk hyun hyung il im
    in ja jae jang je jee jeong ji jik jin jo jong joo joon ju jun jung kang keun ki kil kon ku kuk kum kwan kwang kwon kyeong kyo kyong
    kyoung kyu kyun kyung man mi min mo moo moon mu myeong myong myung nae nam no nyeo ok oh on pil pyo pyong ra rae ran ri rim rin rok
    ryong ryul sa sae sam san sang seo seok seon seong seop seul seung shik shin si sik sil sim sin so sol son song soo sook soon su suk
    sun sung tae taek tak un ung wan won woo wook woon woong yang ye yeol yeon yeong yi yo yong yoo yoon you young yu yul yun yung
    """)
"""Syllables of Korean first names as they are spelled in English, "Jae-won"; both halves have to be of these."""

NOT_GIVEN_AFTER = """
    era led run held like made wide only born free based style owned sized type aged bound area level ish speak
    """
"""After a hyphen they are no second syllable of a first name: "Obama-era"."""

SHORT_PLACES = frozenset(
    {"U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "U.A.E.", "N.Y.", "N.J.", "P.A.", "L.A.", "R.I.", "N.H.", "N.C.", "S.C.", "N.D.", "S.D."}
)
"""Abbreviations of countries and states with stops."""

IN_BODIES = dict(
    pair.split("/") for pair in word_set("centre/center theatre/theater defence/defense harbour/harbor labour/labor programme/program")
)
"""Words of the names of bodies, British → American."""

PEOPLES_IN_I = word_set("""
    iraqi israeli pakistani kuwaiti omani yemeni bahraini qatari bangladeshi azerbaijani nepali saudi somali uzbekistani
    """)
"""Peoples that end in -i: the country is spelled without it."""

ARABIC = ordered("""
    mohammed ahmed hassan hussein yusuf khalid abdullah abdul osama omar ibrahim ismail mustafa mahmoud saeed salem salman
    tariq walid jamal kamal nasser faisal hamid hamza bashar aisha fatima zainab layla nour hisham karim rashid majid
    """)
"""First names that are spelled in many ways when they are transcribed."""
