"""The page in a browser: no fault that axe-core knows, nothing wider than the window. Needs chromium and axe-playwright-python."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factlint.cli import app

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_the_page_in_a_browser(tmp_path: Path) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    playwright = pytest.importorskip("playwright.sync_api")
    page = tmp_path / "page.html"
    CliRunner().invoke(app, ["check", "--format", "html", "--output", str(page), str(ROOT / "seeds")])
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width in (380, 1280):
                context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
                tab = context.new_page()
                tab.goto(page.as_uri())
                result = axe.Axe().run(tab)
                assert result.violations_count == 0, result.generate_report()
                assert tab.evaluate("document.documentElement.scrollWidth") == width
                everything = tab.locator("article:visible").count()
                tab.get_by_label("info").uncheck()
                tab.get_by_label("warning").uncheck()
                assert 0 < tab.locator("article:visible").count() < everything
        browser.close()
