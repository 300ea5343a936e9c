"""Addresses: host, tracking, archived copies, one form for all that lead to one page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.facts.citations.addresses import canonical, host, original, tracking, without_tracking

PLAIN = st.lists(st.sampled_from(["id=7", "page=2", "q=a+b", "x", "v=%20"]), max_size=3)
TRACKED = st.lists(st.sampled_from(["utm_source=nl", "fbclid=Iw1", "gclid=", "mc_cid=1"]), min_size=1, max_size=3)


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        ("https://a.example/?utm_source=x", "https://a.example/"),
        ("https://a.example/?utm_source=x&id=7", "https://a.example/?id=7"),
        ("https://a.example/?id=7&utm_source=x#top", "https://a.example/?id=7#top"),
        ("https://a.example/?utm_source=x&amp;id=7&amp;utm_medium=y", "https://a.example/?id=7"),
        ("https://a.example/#?utm_source=x", "https://a.example/#?utm_source=x"),
        ("https://a.example/utm_source=x", "https://a.example/utm_source=x"),
    ],
)
def test_tracking_is_taken_out_and_nothing_else(address: str, clean: str) -> None:
    assert without_tracking(address) == clean


@given(PLAIN, TRACKED, st.randoms(use_true_random=False), st.sampled_from(["&", "&amp;"]))
def test_what_is_left_is_what_the_page_needs(plain: list[str], tracked: list[str], random: object, joint: str) -> None:
    parts = [*plain, *tracked]
    random.shuffle(parts)  # type: ignore[attr-defined]
    address = "https://a.example/p?" + joint.join(parts)
    kept = [part for part in parts if part in plain]
    assert without_tracking(address) == "https://a.example/p" + ("?" + joint.join(kept) if kept else "")
    assert tracking(without_tracking(address)) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/x?id=1",
        "http://www.a.example/x?id=1",
        "https://a.example:443/x?id=1&utm_source=nl#part",
        "https://web.archive.org/web/20240503/https://a.example/x?id=1",
        "//m.a.example/x?id=1",
    ],
)
def test_one_page_has_one_form(address: str) -> None:
    assert canonical(address) == "a.example/x?id=1"


def test_hosts() -> None:
    found = [host(one) for one in ("HTTPS://user@WWW.A.example.:80/x", "www.a.example/x", "../x.md", "mailto:a@b.example", "")]
    assert found == ["a.example", "a.example", "", "", ""]
    assert original("https://archive.ph/abc") == "https://archive.ph/abc"
