"""Things: what figures count, what inches measure, what is announced and takes place."""

from __future__ import annotations

from factlint.words import word_set

PLURALS = {
    plural: one or plural
    for plural, _, one in (
        pair.partition("/")
        for pair in word_set("""
    people/person men/man women/woman children/child policemen/policeman police troops/troop feet/foot teeth/tooth mice/mouse
    geese/goose lives/life wives/wife knives/knife data media criteria/criterion aircraft personnel fishermen/fisherman
    firemen/fireman gunmen/gunman servicemen/serviceman congressmen/congressman businesses/business shelves/shelf halves/half
    cattle sheep staff persons/person crew freshmen/freshman spokesmen/spokesman gas series species headquarters alumni/alumnus
    syllabi/syllabus fish deer offspring faculty homeless indices/index livestock grandchildren/grandchild
    schoolchildren/schoolchild salmon
""")
    )
}
"""Plurals that do not end in s, or do in the singular too, to their singular."""

SIGNS = word_set("""
    sign signs banner banners placard placards poster posters billboard screen display plaque inscription gravestone headstone tombstone
    epitaph graffiti headline headlines marquee scoreboard sticker stickers tattoo slogan noticeboard chyron subtitle ticker
""")
"""What has words that nobody speaks."""

PEOPLE = word_set("""
    person man woman child boy girl adult minor teenager baby infant pupil student teacher professor worker employee staff volunteer
    member official officer policeman soldier troop marine sailor pilot driver passenger crew tourist visitor guest resident inhabitant
    citizen villager farmer fisherman miner nurse doctor patient victim survivor casualty fatality civilian militant rebel fighter
    gunman suspect prisoner inmate detainee hostage migrant refugee immigrant protester demonstrator marcher activist journalist reporter
    editor player coach athlete fan spectator voter candidate delegate senator lawmaker legislator councillor minister mayor judge
    lawyer juror shareholder investor customer client user viewer reader listener subscriber owner tenant engineer scientist
    researcher expert consultant contractor cook guard firefighter medic paramedic rescuer pensioner veteran widow orphan parent
    mother father son daughter brother sister cousin relative friend neighbour neighbor colleague applicant participant respondent
    foreigner national american briton german italian russian male female dancer singer actor musician artist writer climber skier
    cyclist motorist pedestrian commuter shopper diner worshipper pilgrim priest monk nun clerk manager executive director
""")
"""Singulars of nouns that count people."""

MEASURED_IN_INCHES = word_set(
    """
    record single sleeve vinyl disc disk lp ep mix remix album tv television telly set monitor display laptop tablet
    screen rim wheel tyre tire alloy pipe tube hose valve main bolt nail screw plank board plywood beam blade knife
    barrel gun shell mortar cannon gap hole crack lens telescope mirror pizza sandwich ruler heel hem waist inseam
    collar cymbal drum speaker woofer subwoofer fan pan skillet pot plate wafer floppy drive ipad macbook imac phone
    print photo photograph poster frame canvas margin layer diameter step ledge curb kerb pipeline ring scar cut wound
    needle bit brick tile slab rope cable chain pole post hail hailstone rain rainfall snow snowfall ice
    """
)
"""Their size is given in inches: "a 12” single"."""

EVENTS = word_set(
    """
    fair concert meeting vigil rally funeral hearing trial crash fire march match game talk talks festival parade exhibition sale
    ceremony service conference workshop wedding race screening show performance summit lecture debate fundraiser auction
    tournament launch reception dinner lunch breakfast protest inquest session carnival market regatta recital memorial reading
    briefing premiere election referendum
    """
)
"""Nouns for what is announced and takes place once, at a place and a time."""
