"""Words that deny, and words whose forms are not made by an ending."""

from __future__ import annotations

from factlint.words import word_set

DENY_VERBS = word_set("not never no cannot")
"""They deny what is said of the clause; "n't" at the end of a verb does the same."""
DENY_BOTH = word_set("nobody none neither nor")
"""They deny it of somebody or something."""
NEGATIONS = DENY_VERBS | DENY_BOTH | word_set("nothing nowhere without hardly scarcely barely ain't")
"""All that turn a quotation round where they come or go."""

VERBS = tuple(
    tuple(row.split())
    for row in """
        be am is are was were been being
        do does did done doing
        have has had having 've
        become becomes became becoming
        begin begins began begun beginning
        bite bites bit bitten biting
        blow blows blew blown blowing
        break breaks broke broken breaking
        breed breeds bred breeding
        bring brings brought bringing
        build builds built building
        buy buys bought buying
        catch catches caught catching
        choose chooses chose chosen choosing
        come comes came coming
        die dies died dying
        dig digs dug digging
        draw draws drew drawn drawing
        drink drinks drank drunk drinking
        drive drives drove driven driving
        eat eats ate eaten eating
        fall falls fell fallen falling
        feed feeds fed feeding
        feel feels felt feeling
        fight fights fought fighting
        find finds found finding
        flee flees fled fleeing
        fly flies flew flown flying
        forbid forbids forbade forbidden forbidding
        forget forgets forgot forgotten forgetting
        freeze freezes froze frozen freezing
        get gets got gotten getting
        give gives gave given giving
        go goes went gone going
        grow grows grew grown growing
        hang hangs hung hanging
        hide hides hid hidden hiding
        hit hits hitting
        hold holds held holding
        keep keeps kept keeping
        know knows knew known knowing
        lead leads led leading
        leave leaves left leaving
        lend lends lent lending
        lose loses lost losing
        make makes made making
        meet meets met meeting
        pay pays paid paying
        quit quits quitting
        ride rides rode ridden riding
        ring rings rang rung ringing
        rise rises rose risen rising
        run runs ran running
        say says said saying
        see sees saw seen seeing
        seek seeks sought seeking
        sell sells sold selling
        send sends sent sending
        shake shakes shook shaken shaking
        shoot shoots shot shooting
        show shows showed shown showing
        shrink shrinks shrank shrunk shrinking
        sing sings sang sung singing
        sink sinks sank sunk sinking
        sleep sleeps slept sleeping
        speak speaks spoke spoken speaking
        spend spends spent spending
        stand stands stood standing
        steal steals stole stolen stealing
        stick sticks stuck sticking
        strike strikes struck stricken striking
        swear swears swore sworn swearing
        sweep sweeps swept sweeping
        swim swims swam swum swimming
        take takes took taken taking
        teach teaches taught teaching
        tear tears tore torn tearing
        tell tells told telling
        think thinks thought thinking
        throw throws threw thrown throwing
        wear wears wore worn wearing
        win wins won winning
        withdraw withdraws withdrew withdrawn withdrawing
        write writes wrote written writing
    """.strip().splitlines()
)
"""Every form of an irregular verb, the plain one first."""
OTHERS = tuple(tuple(row.split()) for row in "this these|that those|man men|woman women|child children".split("|"))
PLAIN_FORM = {form: row[0] for row in VERBS for form in row}
"""Every form of an irregular verb → its plain form."""

BRITISH_OUR = word_set(
    """
    colour favour labour honour neighbour behaviour harbour humour rumour vapour flavour armour endeavour parlour
    savour splendour tumour vigour candour clamour demeanour fervour glamour odour rigour rancour saviour valour
    """
)
"""British words in -our- that Americans write with -or-."""

SPELLINGS = word_set(
    """
    centre/center theatre/theater metre/meter litre/liter fibre/fiber calibre/caliber sombre/somber lustre/luster
    defence/defense offence/offense licence/license pretence/pretense practise/practice programme/program grey/gray
    towards/toward afterwards/afterward backwards/backward forwards/forward cheque/check tyre/tire kerb/curb
    plough/plow sceptical/skeptical sceptic/skeptic mould/mold enquiry/inquiry enquiries/inquiries enquire/inquire
    ageing/aging judgement/judgment acknowledgement/acknowledgment catalogue/catalog dialogue/dialog analogue/analog
    aluminium/aluminum jewellery/jewelry manoeuvre/maneuver pyjamas/pajamas storey/story storeys/stories
    whisky/whiskey yoghurt/yogurt cosy/cozy draught/draft mum/mom mums/moms learnt/learned burnt/burned spelt/spelled
    dreamt/dreamed leapt/leaped amongst/among whilst/while skilful/skillful fulfil/fulfill instalment/installment
    enrolment/enrollment wilful/willful adviser/advisor advisers/advisors e-mail/email anaesthetic/anesthetic
    paediatric/pediatric orthopaedic/orthopedic haemorrhage/hemorrhage oestrogen/estrogen foetus/fetus
    encyclopaedia/encyclopedia leukaemia/leukemia anaemia/anemia mr/mister gov/governor sen/senator rep/representative
    gen/general sgt/sergeant lt/lieutenant capt/captain mama/momma
    """
)
"""One word in two spellings, the British one or the short form first."""

ABBREVIATIONS = word_set(
    """
    prof rev hon fr sen sens rep reps gov govs lt gen col maj capt cpt cmdr cdr sgt cpl pvt adm supt det insp atty coun cllr
    asst frmr pres amb brig ald dep rt mt ft ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tues wed thurs
    fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
    ore pa tenn tex vt va wash wis wyo
    """
)
"""Abbreviations when they begin with a capital: "Miss." is a state, "a near miss." an end."""
