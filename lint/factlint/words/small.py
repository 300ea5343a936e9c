"""Small words: what no noun, topic, name or thing begins with, for each of those who look for one."""

from __future__ import annotations

from factlint.words import word_set

NOT_COUNTED = word_set(
    """
    a an the and or but nor so yet of in on at by for with from to as into onto over under after before since until
    than that which who whom whose when where while if because is are was were be been being has have had do does did
    will would can could may might must shall should not no never said says told he she it they we you i his her its
    their our this these those there here then now also only just even still about around during through between among
    against without within across per via out up down off away back ago later earlier more less fewer most least each
    every all both either neither any some such one two three four five six seven eight nine ten including according
    due died dead killed injured hurt wounded missing arrested charged voted came went got took made left gave showed
    tested worked lived joined signed remained became received attended won sold bought seen sent shot built held kept
    paid put set known spent lost found percent per years months days last first second third next past toward towards
    northwest northeast southwest southeast north south east west together away annually total tall long wide deep
    high old respectively apiece overall combined altogether compared following like through times nationwide
    statewide worldwide hourly daily weekly monthly yearly early late several many next ahead behind above below them
    us me him whatever anyone others
    """
)
"""No noun that a figure counts: "killed", "percent", "ago"."""

VERBS_NOT_COUNTED = word_set(
    """
    says has does is was gets goes makes takes shows includes remains comes becomes needs wants means leaves gives
    sees plus versus minus times alike afterwards always towards besides perhaps
    """
)
"""Look like plurals and are not: "says", "times"."""

NO_TOPIC = word_set(
    """
    the and but for nor yet with from into onto over under after before since until than that which who whom whose
    when where while because are was were been being has have had does did will would can could may might must shall
    should not never said says told she they you his her its their our this these those there here then now also only
    just even still about around during through between among against without within across per via out off away back
    ago later earlier more less fewer most least each every all both either neither any some such one two three four
    five six seven eight nine ten eleven twelve hundred thousand million billion trillion dozen percent according
    including nearly almost roughly approximately estimated other another new first last next year years day days week
    weeks month months time percentage point points dollars dollar added reported report people them what how why very
    much many own get got make made take took came come say like well him himself itself however although though
    """
)
"""Say nothing of what a sentence is about; months and weekdays neither."""

FUNCTION_WORDS = word_set(
    """
    a an the this that these those and or but so as if then than of to in on at by for from with into onto over under
    about after before up down out off through during between among against upon within i me my mine myself we us our
    ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their
    theirs themselves who whom whose which what when where why how there here am is are was were be been being do does
    did done doing have has had having 's 'd will would shall should can could may might must not no nor just also
    very too really well now even still only some any all both each much many more most such own same get got go going
    one 1 because while until yet ever
    """
)
"""Change little in a quotation where they come or go."""

PRONOUNS = word_set(
    """
    i me my we us our you your he him his she her it its they them their this that these those there here who one 1
    """
)
"""A bracket may give the name that one of them means."""

SMALL_IN_HEADLINES = word_set(
    """
    a about after all an and are as at be been but by for from had has have he her him his in into is it its more new
    no not of off on or out over s she that the their them they this to up was were which who will with after before
    during
    """
)
"""Are not content words of a headline."""

NOT_IN_NAMES = word_set(
    """
    the a an and or but by with to of for at in on from as its their his her our my your that who whom which is was
    were are be been said says told after before when while then now also both
    """
)
"""Are not part of the name or office of somebody in a headline."""

SENTENCE_STARTERS = word_set(
    """
    the a an this that these those there here it its he she they we i you his her their our my your in on at by for
    from with as if when while after before since but and or so yet however asked according meanwhile although though
    both some many most all no not one two three last next who what where why how also still now then earlier later
    under over during despite
    """
)
"""Open a sentence and are seldom capitalised otherwise."""

CAPITALISED_NO_NAME = """
    a after again all also although an and another any are as at because before both but by each even every few for
    from here how however i if in indeed is it its last many more most neither never no none nor not now of on once
    one only or others our out people several since so some still such than that the their then there these this those
    though thus to today tomorrow until we what when where whether which while who why with yesterday yet
"""
"""Open a sentence before "said" and are not a name; for `any_of`."""

NOT_IN_LISTS = """
    is are was were be been has have had will would can could may might do does did said says he she it they we you
    not that who whose which what why how when where whether if because to others? more etc including like such as one
    two three four five six seven eight nine ten dozen several both either or but then each all some many than among
    between from after before while with by
"""
"""Clauses, open lists and counts have them, and lists of things do not; for `any_of`."""
