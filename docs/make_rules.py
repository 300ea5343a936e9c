"""Writes docs/rules, one page a rule and their list, docs/standards.md and docs/configuration.md. `python docs/make_rules.py`"""

from __future__ import annotations

from pathlib import Path

from factlint.config.schema import page as page_of_keys
from factlint.report.reference import index, page, standards
from factlint.rulebook import load_rules, wholes

FOLDER = Path(__file__).parent / "rules"


def pages() -> dict[str, str]:
    """File name → text of every page."""
    rules = wholes(load_rules())
    texts = {f"{parts[0].page}.md": "\n".join(page(parts)) for parts in rules}
    return {"README.md": "\n".join(index(rules)), **texts}


def configuration() -> str:
    """The page of all keys of the configuration."""
    return "\n".join(page_of_keys())


def standards_page() -> str:
    """The page of the standards that the rules come from."""
    return "\n".join(standards(wholes(load_rules())))


def main() -> None:
    (FOLDER.parent / "standards.md").write_text(standards_page(), encoding="utf-8", newline="\n")
    (FOLDER.parent / "configuration.md").write_text(configuration(), encoding="utf-8", newline="\n")
    FOLDER.mkdir(exist_ok=True)
    wanted = pages()
    for old in FOLDER.glob("*.md"):
        if old.name not in wanted:
            old.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
