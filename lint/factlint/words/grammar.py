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
        begin begins began begun beginning
        break breaks broke broken breaking
        buy buys bought buying
        come comes came coming
        die dies died dying
        fall falls fell fallen falling
        feel feels felt feeling
        find finds found finding
        flee flees fled fleeing
        get gets got gotten getting
        give gives gave given giving
        go goes went gone going
        hit hits hitting
        hold holds held holding
        keep keeps kept keeping
        know knows knew known knowing
        leave leaves left leaving
        lose loses lost losing
        make makes made making
        meet meets met meeting
        pay pays paid paying
        quit quits quitting
        rise rises rose risen rising
        run runs ran running
        say says said saying
        see sees saw seen seeing
        sell sells sold selling
        send sends sent sending
        shoot shoots shot shooting
        show shows showed shown showing
        speak speaks spoke spoken speaking
        steal steals stole stolen stealing
        take takes took taken taking
        tell tells told telling
        think thinks thought thinking
        win wins won winning
        write writes wrote written writing
    """.strip().splitlines()
)
"""Every form of an irregular verb, the plain one first."""
OTHERS = tuple(tuple(row.split()) for row in "this these|that those|man men|woman women|child children".split("|"))
PLAIN_FORM = {form: row[0] for row in VERBS for form in row}
"""Every form of an irregular verb → its plain form."""
