"""The office of one person against a source that says the same in other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CODES = "N007 N016"

APART = [
    ("The loan was signed by Finance Minister Ana Sol on Monday.", "On Monday Ana Sol, the interior minister, put her name to the loan."),
    ("Health Secretary Ann Moss closed the ward.", "The ward was shut by Education Secretary Ann Moss."),
    ("The Secretary of State for Health, Ann Moss, closed the ward.", "The ward was shut by Education Secretary Ann Moss."),
    ("Mayor Karen Whitlock opened the pier on Monday.", "Deputy Mayor Karen Whitlock opened the pier on Monday."),
    ("Karen Whitlock, the mayor, opened the pier.", "The pier was opened by the deputy mayor, Karen Whitlock."),
    ("Sheriff Karen Whitlock closed the road on Monday.", "Undersheriff Karen Whitlock shut the road on Monday."),
    ("Police Chief Tom Abel closed the road.", "The road was shut by Fire Chief Tom Abel."),
    ("Police Chief Tom Abel closed the road.", "Deputy Police Chief Tom Abel shut the road."),
    ("Sen. Jo Fell voted no on Monday.", "Rep. Jo Fell was among those who voted against it."),
    ("State Rep. Jo Fell voted no on Monday.", "State Sen. Jo Fell was among those who voted against it."),
    ("Governor Karen Whitlock vetoed the bill.", "The bill was vetoed by Lieutenant Governor Karen Whitlock."),
    ("Jo Fell, the council president, voted no on Monday.", "Jo Fell, the council vice president, voted against it."),
    ("Treasurer Jim Calmers cut the tax.", "Shadow Treasurer Jim Calmers cut the tax."),
    ("Ontario Premier Dan Forde cut the tax.", "Alberta Premier Dan Forde cut the tax."),
    ("Mayor Karen Whitlock of Dunmore opened the pier.", "Karen Whitlock, the mayor of Odda, opened the pier."),
    ("Judge Ann Rees freed the man on Friday.", "Prosecutor Ann Rees asked to free the man on Friday."),
    ("District Attorney Ann Rees charged the man on Friday.", "Defense attorney Ann Rees said the man was charged on Friday."),
    ("District Attorney Ann Rees charged the man.", "Assistant District Attorney Ann Rees charged the man."),
    ("Ambassador to France Ann Rees left Paris.", "Ann Rees, the ambassador to Spain, left Paris."),
    ("Chief Minister Mamta Rao opened the bridge.", "The bridge was opened by Union Minister Mamta Rao."),
    ("Chief Minister Mamta Rao opened the bridge.", "Deputy Chief Minister Mamta Rao opened the bridge."),
    ("Mayor Jo Fell signed the bill.", "Governor Jo Fell signed the bill."),
    ("Mayor Jo Fell spoke.", "Acting Mayor Jo Fell spoke."),
    ("CEO Ann Rees said the yard would close.", "The yard will close, chairman Ann Rees said."),
    ("School Superintendent Ann Rees closed the school.", "Assistant Superintendent Ann Rees shut the school."),
    ("Attorney General Ann Rees sued the firm.", "The firm was sued by Deputy Attorney General Ann Rees."),
]
AGREE = [
    ("Mayor Karen Whitlock opened the pier.", "Karen Whitlock, mayor of Odda, opened the pier."),
    ("Deputy Mayor Karen Whitlock opened the pier.", "Karen Whitlock, the deputy mayor, stood in for the mayor."),
    ("Mayor Karen Whitlock opened the pier.", "Karen Whitlock, who was deputy mayor until May, opened the pier."),
    ("New York Mayor Karen Whitlock opened the pier.", "Karen Whitlock, the mayor of New York City, opened the pier."),
    ("NYC Mayor Karen Whitlock opened the pier.", "New York City Mayor Karen Whitlock opened the pier."),
    ("Calif. Gov. Karen Whitlock vetoed the bill.", "California Governor Karen Whitlock vetoed the bill."),
    ("Gov. Karen Whitlock vetoed the bill.", "Democratic Governor Karen Whitlock vetoed the bill."),
    ("Judge Ann Rees freed the man.", "Chief Judge Ann Rees freed the man."),
    ("Police Chief Tom Abel closed the road.", "The road was shut by Chief Tom Abel of the police."),
    ("District Attorney Ann Rees charged the man.", "Prosecutor Ann Rees charged the man."),
    ("CEO Ann Rees said the yard would close.", "The yard will close, said chairman and CEO Ann Rees."),
    ("Foreign Minister Ana Sol signed the loan.", "Deputy Prime Minister Ana Sol signed the loan."),
    ("Premier Dan Forde cut the tax.", "Ontario Premier Dan Forde cut the tax."),
    ("Ambassador Ann Rees left Paris.", "Ann Rees, the ambassador to France, left Paris."),
    ("Chief Minister Mamta Rao opened the bridge.", "Mamta Rao, the chief minister of West Bengal, opened the bridge."),
    ("Home Minister Amit Seth met the families.", "Union Home Minister Amit Seth met the families."),
    ("Vice President Jo Fell spoke.", "Jo Fell, the vice president, spoke."),
    ("Attorney General Ann Rees sued the firm.", "Attorney General Ann Rees, a former secretary of state, sued the firm."),
    ("Mayor Karen Whitlock and Deputy Mayor Tom Abel spoke.", "Deputy Mayor Tom Abel and Mayor Karen Whitlock spoke."),
    ("Mayor Ann Rees spoke.", "Ann Rees, an attorney, was elected mayor in 2019."),
    ("Senator Ann Rees, the trade minister, spoke.", "Trade Minister Ann Rees spoke."),
]


@pytest.mark.parametrize(("here", "there"), APART)
def test_another_office_in_the_source(here: str, there: str, findings: Callable[..., list[str]]) -> None:
    for one, other in ((here, there), (there, here)):
        for story in (one, f"<p>{one}</p>"):
            [found] = findings(story, CODES, other)
            assert found in ("N007 line 1", "N016 line 1")


@pytest.mark.parametrize(("here", "there"), AGREE)
def test_one_office(here: str, there: str, findings: Callable[..., list[str]]) -> None:
    for one, other in ((here, there), (there, here)):
        assert findings(one, CODES, other) == []
