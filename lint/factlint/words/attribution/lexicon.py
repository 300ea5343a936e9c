"""The lexicon of reporting: verbs and nouns of saying, thinking, wanting and judging, each once, with what it does."""

from __future__ import annotations

from collections.abc import Mapping

VERB_FEATURES = {
    "cue": "can bring in someone's words beside a quotation",
    "plain": "beside a quotation leaves no doubt that it was said",
    "weak": "is thought or done as often as said: a verb of saying over it reports",
    "dubs": "takes what somebody calls somebody",
    "speech": "its clause or quotation is what somebody says",
    "retold": "says plainly: within a report of somebody else it makes one of its own",
    "thought": "its clause is what somebody thinks or has found out; only with a clause",
    "wish": "its infinitive is what somebody wants to do or have done",
    "seems": "its infinitive is an impression that nobody is named for",
    "hearsay": "its passive with an infinitive is hearsay: is expected to, was said to",
    "request": "has an object and an infinitive: what somebody is asked to do",
    "about": "its object is what somebody talks about, for or against",
    "holds": "says what somebody holds a thing to be: an object and a complement",
    "counts": "by it a paper, a poll or a count says something, without a clause",
    "ranks": "by it anybody gives a size: Forbes puts his fortune at $4 billion",
    "aside": "can be slipped into a sentence: the pier, records show, is safe",
    "subject": "its subject is a person or a body, by any other name",
}

NOUN_FEATURES = {
    "said": "what somebody says; its owner is the speaker",
    "wording": "words that somebody chooses",
    "text": "what words are printed on: who makes one says what it says",
    "claim": "reports with a clause: the claim that, his promise to",
    "plan": "what somebody wants, as if it spoke: her plan would raise the levy",
    "asks": "a paper in which somebody else is asked: in a May poll, voters said",
    "number": "what is given where figures follow: Rask gave these figures:",
    "forecast": "a figure that somebody sets and moves: cut its forecast to 2 percent",
    "nameless": "may speak without a name",
    "hearer": "a body before which things are said: the court heard that",
    "speaker": "may be before the colon of a headline without a name: Mayor: Bridge is unsafe",
}


def _table(text: str, features: Mapping[str, str]) -> dict[str, frozenset[str]]:
    rows = (line.partition(":") for line in text.strip().splitlines())
    table = {word.strip(): frozenset(does.split()) for word, _, does in rows}
    unknown = {feature for does in table.values() for feature in does} - features.keys()
    assert not unknown, unknown
    return table


VERB_ENTRIES = _table(
    """
    accord: retold
    accuse: cue hearsay about
    acknowledge: cue plain speech about subject
    add: cue plain speech retold subject
    address: cue weak about
    admit: cue plain speech subject
    admonish: cue about
    advise: cue speech request
    affirm: cue speech about
    agree: cue speech wish subject
    allege: cue speech hearsay subject
    announce: cue plain speech retold about subject
    answer: cue plain speech
    appear: seems
    applaud: about
    argue: cue plain speech subject
    ask: cue plain weak speech request subject
    assail: about
    assert: cue plain speech
    assume: thought
    assure: speech
    attack: cue about
    attest: cue speech
    aver: speech
    back: about
    bash: about
    beam: cue
    beg: cue request
    begin: cue weak
    believe: cue weak thought hearsay aside subject
    bellow: cue
    bemoan: cue about
    beseech: cue request
    blame: cue about
    blast: cue dubs about
    blog: cue speech
    blurt: cue
    boast: cue speech
    brag: speech
    brand: cue dubs holds
    bristle: cue
    calculate: thought
    call: cue dubs wish request holds
    caption: cue
    cast: cue weak about holds
    caution: cue plain speech subject
    certify: cue
    champion: about
    chant: cue speech about
    characterise: cue dubs holds
    characterize: cue dubs holds
    charge: hearsay about
    chastise: cue about
    cheer: about
    chide: cue about
    chime: cue speech
    chronicle: about
    cite: cue about
    claim: cue plain speech retold about subject
    clarify: cue speech about
    coach: cue
    command: cue weak
    comment: cue plain speech
    compare: cue holds
    complain: cue plain speech subject
    concede: cue plain speech subject
    conclude: cue plain speech subject
    concur: cue thought
    condemn: cue dubs about
    confess: cue speech
    confide: speech
    confirm: cue speech subject
    consider: cue weak thought wish hearsay holds
    contemplate: about
    contend: cue plain speech subject
    continue: cue plain subject
    contrast: about
    counsel: cue
    count: counts
    counter: cue plain speech about subject
    credit: cue weak about
    criticise: cue about
    criticize: cue about
    cry: cue speech
    decide: cue weak thought
    declare: cue plain speech holds subject
    decline: wish
    decry: cue speech about
    deem: cue dubs holds
    defend: cue weak about
    demand: cue speech wish about subject
    demonstrate: thought
    denounce: cue dubs about
    deny: cue speech retold about subject
    depict: cue holds
    deride: cue dubs about
    describe: cue dubs about holds
    detail: about counts aside
    determine: thought
    direct: cue weak
    disagree: cue subject
    disavow: about
    disclose: cue speech
    discuss: about
    dismiss: cue dubs about
    dispute: about
    document: counts aside
    doubt: thought
    downplay: about
    dream: thought
    dub: cue dubs holds
    echo: cue speech about
    elaborate: cue speech
    email: cue subject
    embrace: about
    emphasise: cue plain speech about
    emphasize: cue plain speech about subject
    encourage: cue request
    endorse: about
    enthuse: cue
    entitle: cue
    entreat: cue
    estimate: thought hearsay counts aside
    examine: about
    exclaim: cue plain speech
    exhort: cue request
    expect: cue weak thought wish hearsay aside subject
    explain: cue plain speech about subject
    express: about
    exult: cue
    fault: about
    favor: about
    favour: about
    fear: cue weak thought about aside
    feel: cue weak thought subject
    figure: cue weak thought
    find: cue weak thought counts aside
    fire: cue weak
    forecast: thought hearsay
    foresee: thought
    frame: cue weak
    fret: cue
    fume: cue speech
    give: counts
    gloat: cue
    go: cue weak
    grade: cue dubs
    gripe: cue speech
    groan: cue
    grouse: cue
    growl: cue
    guess: cue weak thought
    gush: cue speech
    hail: cue dubs about
    hammer: about
    have: counts
    headline: cue
    highlight: about
    hint: cue speech
    hiss: cue
    hold: cue weak
    hope: cue weak thought wish aside subject
    identify: counts
    implore: cue request
    imply: cue speech
    indicate: cue thought counts aside
    inform: cue speech
    inquire: cue
    insinuate: speech
    insist: cue plain speech subject
    instruct: cue request
    intend: wish
    interject: cue speech
    interrupt: cue
    intone: cue speech
    invite: request
    invoke: about
    issue: about
    joke: cue plain speech subject
    judge: thought
    justify: cue weak
    know: cue weak thought hearsay subject
    label: cue dubs holds
    lambast: cue dubs
    lambaste: cue dubs about
    lament: cue plain speech about subject
    lampoon: about
    laud: cue about
    laugh: cue subject
    lay: about
    learn: thought
    lecture: cue
    like: wish
    liken: cue holds
    list: about counts ranks
    look: wish
    love: wish
    maintain: cue plain speech subject
    marvel: cue
    mean: cue weak
    mention: speech about
    message: cue
    mock: cue weak dubs about
    murmur: cue
    muse: cue weak speech
    mutter: cue speech
    name: cue dubs holds counts
    nickname: cue dubs holds
    note: cue plain speech about subject
    object: cue speech
    observe: cue plain speech subject
    offer: cue wish about
    opine: cue speech
    oppose: about
    order: cue weak request
    outline: about
    paint: cue dubs holds
    pan: about
    peg: holds counts ranks
    pen: cue weak
    perceive: thought
    persuade: request
    place: counts ranks
    plan: wish
    plead: cue speech
    pledge: cue speech wish subject
    point: cue speech
    portray: cue dubs about holds
    posit: cue speech
    post: cue plain speech subject
    postulate: cue
    pound: about
    praise: cue dubs about
    preach: cue
    predict: cue speech hearsay about subject
    prefer: wish about
    present: about
    press: cue request
    pressure: request
    presume: hearsay
    proclaim: cue dubs speech
    prod: cue
    profess: cue
    project: thought hearsay counts
    promise: cue speech wish about subject
    promote: about
    pronounce: cue speech
    propose: cue weak speech wish about
    protest: cue speech about
    prove: thought
    publish: cue about
    push: request
    put: counts ranks
    question: speech about
    quip: cue plain speech subject
    quote: cue
    rail: cue speech
    rank: counts ranks
    rate: cue dubs holds counts ranks
    read: cue weak thought about
    reaffirm: speech
    realise: thought
    realize: thought
    reason: cue speech
    reassure: speech
    rebuff: about
    rebuke: about
    rebut: cue
    recall: cue plain speech about subject
    recite: cue
    reckon: thought
    recognise: about
    recognize: about
    recommend: cue speech
    record: counts aside
    recount: cue speech about
    refer: cue dubs
    reference: about
    refuse: wish
    regard: holds
    regret: thought
    reiterate: cue plain speech about subject
    reject: cue dubs about
    relate: cue speech
    remark: cue plain speech subject
    remember: cue speech thought subject
    remind: speech
    renew: about
    repeat: cue plain speech about
    reply: cue plain speech subject
    report: cue speech retold hearsay about aside
    repudiate: about
    request: speech request about
    require: request
    respond: cue plain speech subject
    retort: cue plain speech
    retweet: cue speech
    reveal: cue speech about counts aside subject
    ridicule: cue dubs about
    rip: cue about
    roar: cue
    rue: speech
    rule: cue weak speech
    rumor: hearsay
    rumour: hearsay
    say: cue plain speech retold hearsay about subject
    scoff: cue speech
    scold: cue about
    scorn: about
    scream: cue
    see: cue weak holds
    seek: wish
    seem: seems
    shoot: cue weak
    shout: cue plain speech
    show: thought counts aside
    sigh: cue
    sign: cue weak
    signal: cue speech about
    sing: cue
    slam: cue dubs about
    slander: about
    snap: cue
    sneer: cue
    sniff: speech
    speak: cue weak subject
    speculate: cue speech
    spell: speech
    stammer: cue
    state: cue plain speech retold about subject
    stipulate: speech
    stress: cue plain speech about subject
    suggest: cue speech about subject
    sum: cue weak
    summarise: cue speech
    summarize: cue speech
    support: about
    suppose: thought hearsay
    surmise: cue speech
    suspect: thought hearsay aside
    swear: cue speech
    talk: cue weak
    tally: counts
    taunt: cue
    tease: cue
    tell: cue plain speech retold request subject
    term: cue dubs holds
    testify: cue plain speech retold subject
    text: cue subject
    thank: about
    theorise: cue speech
    theorize: cue speech
    think: cue weak thought hearsay aside subject
    threaten: speech wish
    thunder: cue
    tout: cue about
    track: counts ranks
    trash: about
    trumpet: about
    tweet: cue plain speech about subject
    type: cue speech
    underline: speech
    underscore: cue speech about
    understand: thought hearsay
    unveil: about
    urge: cue speech request about subject
    value: counts ranks
    vent: cue
    venture: cue
    view: holds
    voice: about
    volunteer: cue speech
    vote: wish
    vouch: cue
    vow: cue speech wish about subject
    want: cue weak thought wish about
    warn: cue plain speech retold about subject request
    watch: about
    welcome: about
    whisper: cue
    wish: cue weak thought wish
    wonder: cue weak speech
    worry: cue weak thought
    write: cue plain speech retold subject
    yell: cue plain speech
    """,
    VERB_FEATURES,
)
"""Lemma → what it does."""

NOUN_ENTRIES = _table(
    """
    accusation: said claim
    acknowledgment: said
    ad: text
    admission: said claim
    advertisement: text
    adviser: nameless
    advisor: nameless
    aide: nameless
    allegation: claim
    analyst: nameless
    announcement: said claim
    answer: said
    argument: said claim
    army: speaker
    article: said text
    assembly: hearer
    assertion: said claim
    assessment: said
    assurance: claim
    attorney: speaker
    banner: text
    belief: said claim
    bill: plan
    board: hearer
    book: said
    budget: plan
    call: said
    card: text
    census: asks
    chamber: hearer
    chancellor: speaker
    characterisation: said
    characterization: said
    charge: claim
    chief: speaker
    claim: said claim
    clip: text
    column: said text
    comment: said claim
    commission: hearer
    committee: hearer
    complaint: said claim
    concern: claim
    conclusion: said claim
    confidence: claim
    contention: said claim
    coroner: speaker
    council: hearer speaker
    court: hearer speaker
    cover: text
    critic: nameless
    criticism: said claim
    declaration: said claim
    defence: speaker
    defense: speaker
    demand: said claim
    denial: said claim
    description: said
    desire: claim
    diplomat: nameless
    doctor: speaker
    document: text
    doubt: claim
    e-mail: text
    economist: speaker
    editorial: text
    email: said text
    essay: said text
    estimate: claim number forecast
    expectation: claim
    expert: nameless
    explanation: said claim
    expression: wording
    fear: claim
    figure: number
    flyer: text
    forecast: forecast
    governor: speaker
    hashtag: wording
    headline: text
    hearing: hearer
    hope: claim
    idea: claim
    impression: claim
    inquest: hearer
    inquiry: hearer
    insider: nameless
    insistence: said claim
    joke: said
    judge: hearer speaker
    juror: hearer
    jury: hearer
    label: wording
    lawmaker: speaker
    lawyer: speaker
    leaflet: text
    letter: said text
    line: wording
    magistrate: hearer
    mantra: said wording
    mayor: speaker
    measure: plan
    memo: said text
    mention: claim
    message: said text
    military: speaker
    minister: speaker
    ministry: speaker
    motto: said wording
    note: text
    notion: claim
    number: number
    observation: claim
    observer: nameless
    official: nameless
    op-ed: said text
    operative: nameless
    opinion: said claim
    outlook: forecast
    page: text
    pamphlet: text
    panel: hearer
    parliament: hearer
    photo: text
    phrase: said wording
    picture: text
    piece: text
    placard: text
    plan: claim plan
    platform: plan
    plea: claim
    pledge: said claim
    police: speaker
    policy: plan
    poll: asks
    post: said text
    poster: text
    prediction: said claim forecast
    premier: speaker
    president: speaker
    projection: forecast
    promise: said claim
    proposal: said claim plan
    prosecution: speaker
    prosecutor: speaker
    question: said
    quip: said
    quote: said
    refusal: said claim
    regulator: speaker
    release: text
    reluctance: claim
    remark: said claim
    reminder: claim
    reply: said
    report: text claim
    request: said
    researcher: speaker
    response: said
    rumor: claim
    rumour: claim
    scientist: speaker
    senator: speaker
    sign: text
    slogan: said wording
    source: nameless
    speech: said
    staffer: nameless
    statement: said text claim
    statistic: number
    story: text
    suggestion: said claim
    survey: asks
    suspicion: claim
    tally: number
    target: forecast
    term: wording
    testimony: said
    text: text
    theory: claim
    threat: claim
    toll: forecast
    total: number
    tribunal: hearer
    tweet: said text
    union: speaker
    video: text
    view: said
    vow: said claim
    warning: said claim
    watchdog: speaker
    word: said wording
    wording: wording
    """,
    NOUN_FEATURES,
)
"""Noun, singular → what it does."""


def verbs(*features: str) -> frozenset[str]:
    """The lemmas that have any of the features."""
    return frozenset(lemma for lemma, does in VERB_ENTRIES.items() if not does.isdisjoint(features))


def nouns(*features: str) -> frozenset[str]:
    """The nouns that have any of the features."""
    return frozenset(noun for noun, does in NOUN_ENTRIES.items() if not does.isdisjoint(features))
