"""The party of a politician within an article and against a source, in the forms of five countries."""

from __future__ import annotations

from collections.abc import Callable

import pytest

APART = [
    ("Rep. Jo Fell, a Democrat, voted no on Monday.", "Rep. Jo Fell (R-Ohio) was among those who voted against it."),
    ("Sen. Jo Fell (D-Ohio) voted no on Monday.", "Jo Fell, the Republican senator from Ohio, voted against it."),
    ("Republican Rep. Jo Fell voted no on Monday.", "Democratic Rep. Jo Fell voted against it."),
    ("Sen. Jo Fell (R-Ohio) voted no.", "Democrat Jo Fell voted no."),
    ("Labour MP Jo Fell voted no on Monday.", "Jo Fell, the Conservative MP for Odda, voted against it."),
    ("Labour’s Jo Fell voted no.", "Jo Fell (Con) voted no."),
    ("Jo Fell, a Conservative, voted no.", "Jo Fell, the Liberal Democrat leader of the council, voted against it."),
    ("Jo Fell, the Liberal Democrat leader of the council, voted no.", "Jo Fell (Labour), who leads the council, voted against it."),
    ("SNP MSP Jo Fell asked for a debate.", "Labour MSP Jo Fell asked for a debate."),
    ("Jo Fell of the DUP voted no.", "Sinn Féin councillor Jo Fell voted no."),
    ("The Fine Gael TD Jo Fell voted no.", "Jo Fell, the Fianna Fáil TD for Odda, was against it."),
    ("Liberal senator Jim Calmers cut the tax.", "Labor senator Jim Calmers cut the tax."),
    ("Jim Calmers, the Labor member for Rankin, cut the tax.", "Queensland Liberal MP Jim Calmers cut the tax."),
    ("One Nation senator Jim Calmers voted no.", "Nationals senator Jim Calmers voted no in Canberra."),
    ("NDP MP Dan Forde voted no.", "Conservative MP Dan Forde voted no."),
    ("Liberal MPP Jo Fell voted no.", "NDP MPP Jo Fell was among those who voted no."),
    ("BJP leader Mamta Rao opened the bridge.", "The bridge was opened by Mamta Rao, a Congress leader."),
    ("Mamta Rao of the BJP opened the bridge.", "TMC MLA Mamta Rao opened the bridge."),
    ("AAP spokesperson Mamta Rao said no.", "BJP spokesperson Mamta Rao said no."),
    ("Green councillor Jo Fell voted no.", "Jo Fell (Lib Dem, Odda West) voted no."),
]
AGREE = [
    ("Labour MP Jo Fell voted no on Monday.", "Jo Fell, the Labour MP for Odda, voted against it."),
    ("Tory MP Jo Fell voted no.", "Jo Fell (Con, Odda) voted no."),
    ("Jo Fell, a member of Congress, voted no.", "Rep. Jo Fell, D-Ohio, voted no."),
    ("Labour MP Jo Fell, who defected from the Conservatives in May, voted no.", "Conservative MP Jo Fell voted no."),
    ("Labour MP Jo Fell voted no.", "Jo Fell, formerly the Conservative MP for Odda, voted no."),
    ("Labor leader Jo Fell, who runs the union, spoke.", "Jo Fell, a Democrat, spoke."),
    ("Labor Secretary Jo Fell spoke on Monday.", "Jo Fell, a Democrat, spoke."),
    ("Republican National Chairman Jo Fell spoke.", "Jo Fell, a Republican from Ohio, spoke."),
    ("Democratic Unionist MP Jo Fell spoke.", "Jo Fell (DUP) spoke."),
    ("Labour MP Jo Fell spoke.", "Conservative leader Ann Moss and Jo Fell spoke."),
    ("Labour MP Jo Fell spoke.", "“The Conservative MP Jo Fell is a fool,” he said."),
    ("Labour councillor Jo Fell spoke.", "Conservative councillor Ann Fell spoke."),
    ("Jo Fell, a Liberal member from Odda, left.", "Liberal MP Jo Fell asked Ann Moss, a Conservative."),
]


@pytest.mark.parametrize(("here", "there"), APART)
def test_another_party_in_the_source(here: str, there: str, findings: Callable[..., list[str]]) -> None:
    for one, other in ((here, there), (there, here)):
        assert findings(one, "N021", other) == ["N021 line 1"]
        assert findings(f"<p>{one}</p>", "N021", other) == ["N021 line 1"]
    assert findings(f"{here}\n\n{there}", "N021") == ["N021 line 3"]


@pytest.mark.parametrize(("here", "there"), AGREE)
def test_one_party_or_none(here: str, there: str, findings: Callable[..., list[str]]) -> None:
    for one, other in ((here, there), (there, here)):
        assert findings(one, "N021", other) == []
    assert findings(f"{here}\n\n{there}", "N021") == []
