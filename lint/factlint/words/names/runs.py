"""Words that tell what a capitalised run is: titles, heads of organisations and places, particles, calendar words."""

from __future__ import annotations

from factlint.words import any_of, word_set
from factlint.words.attribution.cues import FORMS
from factlint.words.attribution.lexicon import verbs
from factlint.words.dates.calendar import MONTH_WORDS, SHORT_MONTHS, WEEKDAY_WORDS

HONORIFICS = word_set(
    "mr mrs ms mx miss dr prof professor sir dame lord lady madame madam rev reverend fr father sister brother rabbi imam sheikh"
    " hon señor señora viscount viscountess countess marquess comrade alhaji alhaja hajiya hajia mallam malam barrister barr engr"
    " evangelist apostle prophet prophetess otunba datuk datin dato encik puan haji hajah ustaz ustad ustadh moulana mufti mullah"
    " thiru herr frau monsieur mme mlle doña signor signora sheikha"
)
"""Stand before a name and say nothing about its holder's office."""

ABBREVIATED = word_set(
    "mr mrs ms mx dr prof rev fr hon gov sen rep gen lt col maj capt cmdr sgt cpl pvt adm supt det insp st ft mt jr sr pres sec brig rt"
    " atty assemb asst dep ald sens reps govs gens profs drs coun amb cpt cdr cllr"
)
"""Take a full stop that ends no sentence."""

TITLES = HONORIFICS | word_set(
    "gov sen rep gen lt col maj capt cmdr sgt cpl pvt adm supt det insp pres atty dep president vice-president premier chancellor"
    " minister secretary senator representative congressman congresswoman congressperson governor mayor councilman councilwoman"
    " councilor councillor councilmember commissioner ambassador envoy speaker leader chairman chairwoman chairperson chair"
    " co-chair co-chairman co-chairwoman co-chairperson vice-chair vice-chairman vice-chairwoman"
    " director manager officer official spokesman spokeswoman spokesperson spokespeople judge justice attorney prosecutor solicitor"
    " sheriff chief superintendent general lieutenant colonel major captain commander sergeant corporal private admiral marshal"
    " inspector detective constable trooper king queen prince princess emperor empress pope bishop archbishop cardinal pastor"
    " deacon ayatollah sultan emir baron baroness coach trustee treasurer auditor administrator principal provost editor publisher"
    " reporter correspondent photographer founder co-founder cofounder ceo cfo coo cto cio owner partner lawyer lobbyist economist"
    " historian analyst strategist adviser advisor aide counsel candidate lawmaker legislator delegate assemblyman assemblywoman"
    " assemblymember democrat republican independent libertarian author actor actress singer filmmaker director-general professor"
    " mp mep msp "
    " mla scientist researcher engineer doctor nurse physician epidemiologist activist advocate organizer organiser member colleague"
    " architect designer developer clerk recorder ombudsman dictator strongman"
    " solicitor-general attorney-general governor-general lieutenant-governor secretary-general vice-chancellor vice-marshal vice-admiral"
    " whip comptroller supervisor selectman selectwoman alderman alderwoman freeholder coroner brigadier commodore headteacher headmaster"
    " headmistress rector chaplain vicar monsignor pandit swami maulana shri smt magistrate cllr taoiseach tánaiste matron curator"
    " harbourmaster harbormaster postmaster postmistress stationmaster undersecretary under-secretary undersheriff sarpanch tehsildar"
    " ald coun assistant"
)
"""Stand before a name, capitalised or not, and are the last word of a role."""

TITLES_AND_NAMES = word_set(
    "dean reeve warden canon ranger conductor collector examiner defender pc dc di ds dci td mpp"
    " hhj jp pm dpm fm cm ag da ada ausa adv dsp asp ssp sp dgp adgp dig pcso acc dcc dcs dsu cdr cmdt pte ldr wg asm sr bro"
    " deputy airman seaman reservist"
)
"""Titles where a first name in use and a surname follow, else names and other words: "Dean Karen Whitlock", not "Dean Martin"."""

BEFORE_FIRST_NAMES = word_set("""
    mum mom mam dad gran grandad granddad nan nana granny auntie uncle mother father son daughter brother sister wife husband widow widower
    twin hero heroine toddler tot youngster schoolboy schoolgirl teen teenager teenage lad lass student trainee millionaire billionaire
    pensioner killer murderer thug rapist paedophile pedophile conman fraudster burglar gunman stalker fugitive drug-dealer newcomer
    debutant substitute sub winger striker midfielder defender goalkeeper keeper skipper boss star superstar legend ace favourite favorite
    newlywed bride groom tragic brave plucky heartbroken devastated grieving injured missing murdered jailed disgraced shamed
    pole swede dane scot turk spaniard frenchman frenchwoman englishman englishwoman irishman irishwoman welshman dutchman dutchwoman
    briton brit aussie kiwi belgian brazilian argentine argentinian colombian chilean mexican canadian australian american german italian
    austrian hungarian romanian bulgarian croatian croat serb serbian czech slovak slovenian ukrainian russian norwegian portuguese greek
    swiss kenyan ethiopian nigerian ghanaian ivorian senegalese cameroonian moroccan algerian tunisian egyptian jamaican japanese korean
    """)
"""What reports write before a first name in use and a surname: "Mum Denise Lind", "Swede Lars Lind", "Striker Omar Lind"."""

CAPITAL_TITLES = word_set("hhj pm dpm cm da ag dsp asp ssp dgp adgp pcso dcc dcs dsu dci td")
"""Titles in capitals before any two words of a name: "PM Tara Lind"; in small letters they are other words."""

TITLE_PAIRS = frozenset(
    tuple(pair.split())
    for pair in (
        "chief executive|county executive|head teacher|harbour master|harbor master|public defender|medical examiner|poet laureate"
        "|astronomer royal|town crier|black rod|pro tempore|pro tem|district collector|lead singer|first lady"
    ).split("|")
)
"""Titles of two words of which the second is not one by itself."""

ROLES = TITLES | word_set(
    "specialist expert head resident student teacher farmer driver veteran survivor mother father widow husband wife son daughter"
    " brother sister neighbor neighbour owner lead fellow scholar staffer consultant contractor technologist strategist librarian"
    " nominee challenger incumbent moderator shopper customer planner coordinator executive employee worker volunteer defendant"
    " plaintiff victim suspect firefighter paramedic guitarist bassist"
    " drummer poet pilot surgeon chef cook priest monk nun midwife mechanic saxophonist player forward striker midfielder goalkeeper"
    " host co-host anchor mogul tycoon magnate athlete quarterback comic bodyguard nanny landlord heir heiress nominee"
)
"""Head a description of a person after a comma: "X, a retired teacher from …"."""

RANKED = word_set("president king queen prince princess pope emperor empress premier chancellor sultan emir ayatollah saint")
"""Titles whose holder the surname alone identifies."""

EPITHETS = word_set(
    "bonkers crooked sleepy crazy lyin lying dodgy shifty nutty wacky loony low-energy cheatin cryin sneaky tricky shady bumbling"
    " hapless greedy corrupt ruthless lazy silly dumb stupid rotten comrade citizen crybaby creepy phony pencil-neck"
)
"""Adjectives put before a surname as a nickname, where a first name would be."""

ORGANISATION_WORDS = word_set(
    "agency administration airlines alliance army assembly association authority bank board brigade brothers bureau cabinet"
    " campaign center centre chamber church club coalition college command commission committee commonwealth company conference"
    " congress consortium corp corporation corps council court department directorate district division exchange federation force"
    " forces foundation front fund group guard guild hospital house inc inquirer institute institution international journal"
    " laboratory lab league legislature llc llp library ltd magazine media ministry mission movement museum network news newspaper"
    " ngo office organisation organization panel parliament partners party plc police post project program programme radio registry"
    " school schools senate service services society squad station studios subcommittee system systems task tass team times"
    " treasury tribune tribunal trust union university unit works workshop solutions technologies technology industries holdings"
    " caucus gazette herald cathedral temple synagogue mosque academy clinic pharmacy theater theatre war wars olympics treaty accord"
    " entertainment accords revolution uprising massacre infirmary hospice nursery foods rights brands protection"
)

PLACE_WORDS = word_set(
    "county street avenue road boulevard lane drive river lake mountain mountains valley island islands bay beach park bridge"
    " airport city town township borough village province peninsula desert ocean sea gulf strait creek canyon hills heights highway"
    " square plaza building hall tower station forest coast harbor harbour turnpike parkway mount cape fort port plant stadium"
    " arena hotel prison jail cemetery garden gardens district ward precinct"
)

PLACE_HEADS = word_set(
    "lake mount mt fort ft port cape camp north south east west new san santa el los las saint st rio river greater upper lower"
    " central downtown uptown midtown suburban rural metro northern southern eastern western"
)
"""Open the name of a place."""

NEW_PLACES = word_set("york jersey mexico hampshire zealand orleans south delhi england haven brunswick castle")
"""What follows "New" in the name of a place."""

NOT_NAMES = (
    word_set(
        "christmas easter thanksgiving ramadan halloween hanukkah"
        " passover diwali i god internet covid covid-19 english spanish french german russian chinese american americans amendment"
        " article section chapter part figure table page phase title act bill form route interstate studies highway exit room suite"
        " flight grade level class part vol volume day week month year spring summer autumn fall winter republicans democrats north"
        " south east west northern southern eastern western northeast northwest southeast southwest yes no ok okay oh ah well hello hi"
        " hey dear thanks"
    )
    | WEEKDAY_WORDS
    | MONTH_WORDS
    | frozenset(SHORT_MONTHS)
)
"""Capitalised words that name no person, body or place by themselves."""

OPENERS = word_set(
    "a an the this that these those his her its their our my your he she it we they you who whom whose what which when where why"
    " how whether and but or nor so yet for if as at by in on to of from with without within under over after before since until"
    " till while during through about above below against among between beyond because although though unless despite except once"
    " here there then thus hence however meanwhile moreover indeed still also again even just only now never always often sometimes"
    " perhaps maybe both either neither each every all any some many most much more few several one two three four five six seven"
    " eight nine ten another other others such same not no yes according citing like unlike near amid alongside per via today"
    " yesterday tomorrow tonight earlier later last next first second third finally recently additionally furthermore instead"
    " otherwise asked told said given following regarding including based speaking let see read photo credit image source video"
    " watch related subscribe sign click is are was were be been am has have had do does did will would shall should can could may"
    " might must new former ex late then-"
)
"""Words that open a sentence and are not part of the name that follows them."""

_SUBJECTS = verbs("subject")
_SUBJECT_FORMS = frozenset(form for form, lemma in FORMS.items() if lemma in _SUBJECTS and form != lemma)
REPORTING = _SUBJECT_FORMS | word_set("say tell campaigned declined died nodded resigned retired shared shrugged smiled")
"""Verbs whose subject is a person or a body that speaks."""

PARTICLES = word_set("de del della delle di da das dos do du van von der den ter ten la le las los el al bin ibn bint zu zum zur af av e y")

SURNAME_PARTICLES = PARTICLES - word_set("al del el los las do e y")
"""Particles that, with a capital, open a surname standing alone: "De Luca said". Al and Del are first names as well."""

TITLE_ADJECTIVES = word_set("official principal general private independent chief major democrat republican libertarian member former-")
"""Words of `TITLES` that in lower case describe what follows and name no office."""

GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
"""Words after a name that tell father and son apart, each with its short form."""

SUFFIXES = frozenset(GENERATIONS) | word_set("esq phd md kc qc obe cbe mbe kbe dbe frs")

BEFORE_PLACES = word_set("in at near outside inside across around throughout into toward towards through")

BRANDS = word_set(
    "twitter facebook instagram youtube google tiktok whatsapp telegram snapchat reddit linkedin wikipedia zoom slack github"
    " amazon apple microsoft netflix uber lyft airbnb spotify ford toyota tesla boeing airbus reuters bloomberg afp getty walmart"
    " starbucks comcast verizon pfizer moderna kremlin pentagon"
)
"""Bodies and products that are named by one word everywhere."""

RELATIONS = word_set(
    "daughter son brother sister mother father wife husband mom dad cousin nephew niece grandson granddaughter"
    " grandfather grandmother baby dog cat twin named called nicknamed aka"
)
"""Words before a first name that is all the reader is meant to know."""

SURNAMES = word_set(
    "hall lane park parks church house banks bank hill hills forest street page bay field port post beach rivers river"
    " wells island times ward"
    " gardens woods tower ford lake marsh church bridge bridges castle fort mission city guild court temple abbey square crane"
)
"""Words of bodies and places that are surnames after a first name: Nora Hall, Peter Banks."""

SURNAME_ENDINGS = word_set(
    "ov ev ova eva yev ovic evic vic ić vić enko ski sky skyi skaya wicz czyk chuk oglu poulos akis ides idis adis shvili adze idze escu"
    " sson nsen rsen lsen gaard quist strom ström stein mann inho eiro etti elli ini ucci ini auskas aitis ainen inen owski ewski"
)
"""How surnames of many countries end, and few bodies; the rest of the word has at least three letters."""

BEFORE_A_VERB = any_of(
    "also then later has had repeatedly previously once often never already publicly privately recently earlier since again"
)
"""A pattern for what may be between somebody and what he does: "Lind has repeatedly said"."""

TITLE_SURNAMES = word_set("king bishop pope prince major judge cardinal baron coach marshal constable sergeant")
"""Titles that are surnames as well."""

CALENDAR_SURNAMES = word_set("west may march summer winter north day page english french german spring")
"""Months, quarters of the sky and peoples that are surnames as well."""

OFFICE_OWNERS = word_set("state commonwealth people king queen women children county town city village")
"""What owns an office and is part of its name: "Chief Deputy State's Attorney"."""

NOT_TRADES = word_set(
    "maker producer retailer supplier carrier operator developer lender insurer manufacturer distributor provider publisher broadcaster"
    " newspaper center tower river harbor theater chapter number charter cluster quarter shelter border power paper container cleaner"
    " contractor competitor sponsor successor predecessor factor sector corridor error meteor reactor tractor vector"
)
"""What bodies and things are called that end as trades do."""

BLOOD_RELATIVES = word_set(
    "mother father son daughter brother sister aunt uncle niece nephew grandson granddaughter grandmother grandfather cousin stepson "
    "stepdaughter stepmother stepfather half-brother half-sister"
)
RELATIVES_BY_MARRIAGE = word_set("wife husband widow widower ex-wife ex-husband")

CLOSE_PEOPLE = (
    r"sons? daughters? fathers? mothers? wife husband brothers? sisters? widow(?:er)? child children parents? grand\w+ uncle"
    r" aunt cousin friend partner twins? baby couple siblings? stepson nephew niece colleague whose their they"
)
"""Words for somebody else in a sentence about one person, whose age or year it may give; patterns for `any_of`."""
