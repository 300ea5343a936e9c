"""The page of the fact-check sheet in a browser: Debian's chromium, and axe-core where npm has put it (FACTLINT_AXE names its file)."""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from tests.conftest import Desk
from tests.report.sheet.test_sheet import MINUTES, STORY

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
AXE = os.environ.get("FACTLINT_AXE", "")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(CHROMIUM is None, reason="needs chromium")]


def browse(page: Path, *options: str) -> str:
    assert CHROMIUM is not None
    done = subprocess.run(
        [
            CHROMIUM,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            *options,
            page.as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout


@pytest.fixture
def page(desk: Desk) -> Path:
    desk.put("story.md", STORY)
    desk.put("sources/minutes.txt", MINUTES)
    desk.run("sheet", "--no-cache", "--output", "sheet.html", "story.md")
    return desk.path / "sheet.html"


def scripted(page: Path, script: str) -> str:
    """What a script of ours finds in a copy of the page, which itself permits none."""
    text = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", page.read_text(encoding="utf-8"))
    copy = page.with_name("copy.html")
    copy.write_text(text.replace("</body>", f"<script>{script}</script></body>"), encoding="utf-8")
    found = re.search(
        r"<output id=\"found\">(.*?)</output>", browse(copy, "--dump-dom", "--virtual-time-budget=8000", "--window-size=380,800"), re.S
    )
    assert found is not None
    return found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


PRINT = "const o = document.createElement('output'); o.id = 'found'; document.body.append(o); o.textContent = "


def test_nothing_is_wider_than_a_telephone(page: Path) -> None:
    wide = "[...document.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > 381).map(e => e.tagName).join(' ')"
    # No window of a browser is so narrow, the page can be.
    assert scripted(page, "document.documentElement.style.width = '380px';" + PRINT + wide) == ""


@pytest.mark.parametrize("width", [380, 1280])
@pytest.mark.parametrize("dark", [False, True])
def test_it_can_be_looked_at(page: Path, width: int, dark: bool) -> None:
    shot = page.with_name("shot.png")
    browse(page, f"--window-size={width},900", f"--screenshot={shot}", *(["--blink-settings=preferredColorScheme=0"] if dark else []))
    data = shot.read_bytes()
    assert struct.unpack(">II", data[16:24]) == (width, 900) and len(data) > 10_000


def test_it_prints(page: Path) -> None:
    paper = page.with_name("sheet.pdf")
    browse(page, f"--print-to-pdf={paper}")
    assert paper.read_bytes().startswith(b"%PDF-")


@pytest.mark.skipif(not AXE, reason="needs axe-core: FACTLINT_AXE=…/axe.min.js")
@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(page: Path, dark: bool) -> None:
    if dark:  # a script cannot ask for dark colours: the rules for them are made the rules for all
        text = page.read_text(encoding="utf-8").replace("(prefers-color-scheme: dark)", "(min-width: 0)")
        page.write_text(text, encoding="utf-8")
    run = "axe.run().then(r => { " + PRINT + "JSON.stringify(r.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html])) })"
    assert json.loads(scripted(page, Path(AXE).read_text(encoding="utf-8") + ";" + run)) == []
