"""Verbs and nouns of what happens, by what they have in common."""

from __future__ import annotations

from factlint.words import word_set

CONCEPTS = {
    "ANNUL": "vacate overturn quash annul reverse void nullify",
    "VOTE": "vote ballot",
    "PASS": "pass approve adopt enact ratify",
    "REJECT": "reject defeat veto refuse decline turn_down",
    "HIT": "strike hit land batter slam lash",
    "START": "start begin commence open launch kick_off",
    "END": "end finish conclude close cease wrap_up",
    "ARREST": "arrest detain seize apprehend",
    "KILL": "kill shoot murder slay stab",
    "DIE": "die perish",
    "FIRE": "fire sack dismiss oust axe",
    "RESIGN": "resign quit step_down",
    "RELEASE": "release publish leak unveil disclose appear",
    "WIN": "win receive get earn",
    "BORN": "bear",
    "WED": "marry wed",
    "CALL": "call phone telephone ring",
    "MEET": "meet",
    "ARRIVE": "arrive reach",
    "LEAVE": "leave depart",
    "CHARGE": "charge indict",
    "CONVICT": "convict",
    "SENTENCE": "sentence jail imprison",
    "WARN": "warn caution",
    "ATTACK": "attack assault bomb raid shell",
    "SIGN": "sign",
    "ELECT": "elect",
    "APPOINT": "appoint name nominate install",
    "BUY": "buy acquire purchase",
    "SELL": "sell",
    "HURT": "injure wound hurt",
    "WITHDRAW": "withdraw rescind revoke",
    "DELAY": "delay postpone",
    "CANCEL": "cancel scrap",
    "PROTEST": "protest demonstrate rally march",
    "INVESTIGATE": "investigate probe",
    "RESPOND": "respond reply answer",
    "OCCUR": "happen occur explode erupt",
    "SINK": "sink capsize founder flip",
    "CRASH": "crash collide slam plough plow derail",
    "OPEN": "open reopen",
    "RETURN": "return",
    "LIFT": "lift drop",
    "PLEAD": "plead",
    "RULE": "rule",
    "RESCUE": "rescue pluck winch airlift",
    "COLLAPSE": "collapse",
}
"""What happens → the verbs for it; a phrasal verb has an underscore."""

DEEDS = {
    "HIT": "landfall",
    "WARN": "warning warnings",
    "ARREST": "arrest arrests",
    "ATTACK": "attack attacks strike strikes raid raids",
    "CALL": "call calls",
    "VOTE": "vote votes",
    "START": "start",
    "DELAY": "delay",
    "RESPOND": "response reply answer",
    "PROTEST": "protest protests rally rallies march",
    "OCCUR": "place",
    "RESCUE": "rescue rescues",
    "CRASH": "crash collision derailment",
    "COLLAPSE": "collapse way",
    "decide": "decision",
    "agree": "agreement deal",
    "visit": "visit",
    "apologise": "apology",
    "react": "reaction emotion emotions",
}
"""What happens → the nouns for it, where a light verb leaves it to them."""

SAME_THINGS = {
    "STORM": "storm hurricane cyclone typhoon",
    "BLAST": "blast explosion bombing detonation",
    "QUAKE": "earthquake quake tremor temblor",
    "CRASH": "crash collision accident pileup derailment",
    "FIRE": "fire blaze inferno",
    "PLANE": "plane aircraft jet airliner aeroplane airplane",
    "POPE": "pope pontiff",
    "BILL": "bill legislation measure act",
    "TALKS": "talks negotiations",
    "SHIP": "ship vessel boat ferry",
    "ATTACK": "attack shooting massacre assault",
    "INQUIRY": "investigation inquiry enquiry probe",
}
"""Nouns that outlets use for one thing → their name."""

AHEAD = ("be", "expect", "plan", "set", "schedule", "slate", "due", "poise", "go", "intend", "hope", "seek", "want")
"""Verbs and adjectives whose infinitive is still to come."""

LIGHT = word_set("""
    hold take START END set schedule plan be host stage organise organize give go run
    """)
"""Verbs that leave it to a noun to say what the event is."""

EVERYWHERE = word_set("""
    be have live work come make get do see grow play serve travel visit stay remain find help bring keep know lead use build
    include happen run teach study own sit stand lie call say
    """)
"""What one person does in many places."""

TOO_LITTLE = word_set("be have do make get take go come give see use need want keep put let become say")
"""Verbs that say too little to be denied."""
