"""Configuration: where it is found, what it changes, what is wrong with it, and what it may not reach."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factlint.config.articles import find_articles
from factlint.config.desk import Desk as Settings
from factlint.config.sources import belongings, slug
from factlint.formats import read

if TYPE_CHECKING:
    from tests.conftest import Desk

TWO = "TK\n\nThey met on Monday, May 14, 2024.\n"
TAPE = "LIND: We will not close the two plants this year, I promise.\n"
QUOTE = "“We will close the two plants this year, I promise,” Lind said.\n"


def severities(desk: Desk, *words: str) -> dict[str, str]:
    return {found["path"]: found["severity"] for found in desk.findings("--select", "T", *words)}


# --- found --------------------------------------------------------------------------------------------------------------


def test_the_nearest_file_wins_and_root_stops_the_search(desk: Desk) -> None:
    desk.put("factlint.yaml", "root: true\nrules: {T002: warning, D001: off}\n")
    desk.put("news/factlint.yaml", "rules: {T002: info}\n")
    desk.put("opinion/factlint.yaml", "root: true\n")
    for name in ("a.md", "news/b.md", "news/deep/c.md", "opinion/d.md"):
        desk.put(name, TWO)
    told = {(found["path"], found["code"]): found["severity"] for found in desk.findings("--select", "T,D", ".")}
    assert told == {
        ("a.md", "T002"): "warning",
        ("news/b.md", "T002"): "info",
        ("news/deep/c.md", "T002"): "info",
        ("opinion/d.md", "T002"): "error",
        ("opinion/d.md", "D001"): "error",
    }


def test_a_repository_stops_the_search(desk: Desk) -> None:
    desk.put("factlint.yaml", "rules: {T002: info}\n")
    desk.put("repository/.git/HEAD")
    desk.put("repository/a.md", TWO)
    assert severities(desk, ".") == {"repository/a.md": "error"}


def test_a_table_in_pyproject_is_a_configuration(desk: Desk) -> None:
    desk.put(
        "pyproject.toml",
        '[project]\nname = "desk"\n\n[tool.factlint]\nroot = true\nrules = { T002 = "info", D001 = { enabled = false } }\n',
    )
    desk.put("a.md", TWO)
    assert [(found["code"], found["severity"]) for found in desk.findings("--select", "T,D", ".")] == [("T002", "info")]


def test_a_file_given_is_the_only_one_and_none_means_none(desk: Desk) -> None:
    desk.put("factlint.yaml", "rules: {T002: info}\n")
    desk.put("other.yaml", "rules: {T002: warning}\n")
    desk.put("a.md", TWO)
    assert severities(desk, "--config", "other.yaml", ".") == {"a.md": "warning"}
    assert severities(desk, "--no-config", ".") == {"a.md": "error"}
    assert severities(desk, ".") == {"a.md": "info"}


# --- rules --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("off", []),
        ("on", ["error"]),
        ("info", ["info"]),
        ("{severity: warning}", ["warning"]),
        ("{enabled: false}", []),
        ("{severity: info, params: {also: [MONDAY]}}", ["info"]),
    ],
)
def test_a_rule_is_changed_by_code_or_id(desk: Desk, change: str, expected: list[str]) -> None:
    desk.put("a.md", "TK\n")
    for name in ("T002", "placeholder"):
        desk.put("factlint.yaml", f"root: true\nrules: {{{name}: {change}}}\n")
        assert [found["severity"] for found in desk.findings("--select", "T", "a.md")] == expected


def test_overrides_hold_for_their_paths_the_later_one_last(desk: Desk) -> None:
    desk.put(
        "factlint.yaml",
        "root: true\nrules: {T002: warning}\noverrides:\n"
        '  - {paths: ["opinion/**"], rules: {T002: off}}\n'
        '  - {paths: ["opinion/letters/*.md", "*.txt"], rules: {placeholder: info}}\n',
    )
    for name in ("a.md", "b.txt", "opinion/c.md", "opinion/letters/d.md"):
        desk.put(name, TWO)
    assert severities(desk, ".") == {"a.md": "warning", "b.txt": "info", "opinion/letters/d.md": "info"}
    desk.put("factlint.yaml", 'root: true\noverrides:\n  - {paths: ["opinion/**"], rules: {T002: {severity: info}}}\n')
    assert severities(desk, ".") == {"a.md": "error", "b.txt": "error", "opinion/c.md": "info", "opinion/letters/d.md": "info"}


def test_a_pack_of_the_house_is_added(desk: Desk) -> None:
    desk.put("rules/house.yaml", 'rules:\n  - {code: Z901, id: house-tk, check: placeholder, message: "{found} here"}\n')
    desk.put("factlint.yaml", "root: true\nextends: [factlint:default, ./rules/house.yaml]\n")
    desk.put("a.md", "TK\n")
    assert desk.codes("--select", "T,house-tk", "a.md") == ["T002", "Z901"]
    desk.put("factlint.yaml", "root: true\nextends: [./rules/house.yaml]\n")
    assert desk.codes("a.md") == ["Z901"]


def test_the_tools_own_findings_are_changed_too(desk: Desk) -> None:
    desk.put("a.md", "<!-- factlint: allow T002: none here -->\n\nDone.\n")
    assert desk.codes("a.md") == ["X003"]
    desk.put("factlint.yaml", "root: true\nrules: {unused-directive: error}\n")
    assert [(found["code"], found["severity"]) for found in desk.findings("a.md")] == [("X003", "error")]
    desk.put("factlint.yaml", "root: true\nrules: {X003: off}\n")
    assert desk.codes("a.md") == []
    assert desk.codes("--no-config", "--select", "T", "a.md") == []
    assert desk.codes("--no-config", "--ignore", "X", "a.md") == []


def test_a_rule_of_the_catalogue_that_is_not_shipped_is_not_an_error(desk: Desk) -> None:
    desk.put("factlint.yaml", "root: true\nrules: {late-attribution: off}\n")
    desk.put("a.md", "Done.\n")
    screen = desk.run("check", "a.md")
    assert (screen.code, "note: factlint.yaml: late-attribution is planned but not available in this version\n" in screen.out) == (
        0,
        True,
    )


# --- what is wrong ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rool: true\n", ["factlint.yaml:1:1: 'rool' is not a key of the configuration; did you mean 'root'?"]),
        (
            "peers: maybe\nmodle: auto\n",
            [
                "factlint.yaml:1:8: 'peers' of the configuration should be true or false, not 'maybe'",
                "factlint.yaml:2:1: 'modle' is not a key of the configuration; did you mean 'model'?",
            ],
        ),
        ("peers: true\npeers: false\n", ["factlint.yaml:2:1: 'peers' is given twice in the configuration; the first is on line 1"]),
        (
            "rules:\n  placeholdr: off\n  T002: loud\n",
            [
                "factlint.yaml:3:9: rule 'T002' should be one of off, info, warning, error, not 'loud'",
                "factlint.yaml:2:3: unknown rule 'placeholdr'; did you mean 'placeholder'?",
            ],
        ),
        ("rules: [T002]\n", ["factlint.yaml:1:8: 'rules' should be a mapping of rules and what changes in them"]),
        (
            "rules: {T002: {params: {als: [X]}}}\n",
            ["factlint.yaml:1:25: 'als' is not a key of the params of rule 'placeholder'; did you mean 'also'?"],
        ),
        (
            "rules:\n  Q001:\n    labels: {contentword: info}\n  change-mismatch: {labels: {rate: info, ratio: off}}\n",
            [
                "factlint.yaml:4:42: 'ratio' is not a label of change-mismatch; did you mean 'rate'?",
                "factlint.yaml:3:14: 'contentword' is not a label of quote-altered; did you mean 'content-word'?",
            ],
        ),
        ("rules: {T002: {labels: {a: off}}}\n", ["factlint.yaml:1:25: 'a' is not a label of placeholder; its findings have no labels"]),
        (
            "rules: {A004: {params: {sections: [boddy]}}}\n",
            ["factlint.yaml:1:36: item 1 of 'sections' of the params of rule 'anonymous-source' should be one of headline, dek, byline, "],
        ),
        (
            "rules: {A004: {scope: {sections: [boddy]}}}\n",
            ["factlint.yaml:1:35: item 1 of 'sections' of 'scope' of rule 'A004' should be one of headline, dek, byline, "],
        ),
        (
            'overrides:\n  - paths: ["none/**"]\n    rules: {T02: off}\n',
            ["factlint.yaml:3:13: unknown rule 'T02'; did you mean 'T002'?"],
        ),
        (
            "extends: [factlint:defalt]\n",
            ["factlint.yaml:1:11: factlint:defalt: no built-in pack has that name; did you mean 'factlint:default'?"],
        ),
        ("root: true\nextends:\n  - house.yaml\n", ["factlint.yaml:3:5: house.yaml: no such pack; looked in "]),
        ("people: [desk/people.yaml]\n", ["factlint.yaml:1:10: the people file 'desk/people.yaml' does not exist; looked in ."]),
        ("people: [../people.yaml]\n", ["factlint.yaml:1:10: the people file '../people.yaml' is outside "]),
        ("sources: [notes/tape.txt]\n", ["factlint.yaml:1:11: the source 'notes/tape.txt' does not exist; looked in ."]),
        ("root: [\n", ["factlint.yaml:2:1: not YAML: "]),
        ("root: &a [*a]\n", ["factlint.yaml:1:11: '*a' is an alias; write the value out"]),
        ("a: \x00\n", ["factlint.yaml:1:4: not YAML: contains a control character"]),
        ("- root\n", ["factlint.yaml:1:1: the configuration should be a mapping of keys and values"]),
    ],
)
def test_a_wrong_configuration_ends_with_2_and_says_where_and_what_would_be_right(desk: Desk, text: str, expected: list[str]) -> None:
    desk.put("factlint.yaml", text)
    desk.put("a.md", TWO)
    screen = desk.run("check", "a.md")
    lines = screen.err.splitlines()
    assert (screen.code, screen.out, len(lines)) == (2, "", len(expected)), screen.err
    assert [line for line, start in zip(lines, expected, strict=True) if not line.startswith(start)] == []


def test_a_wrong_table_in_pyproject_names_its_line(desk: Desk) -> None:
    desk.put("pyproject.toml", '[project]\nname = "a"\n\n[tool.factlint]\nrool = true\n')
    desk.put("a.md", TWO)
    assert desk.run("check", "a.md").err == "pyproject.toml:4:1: 'rool' is not a key of the configuration; did you mean 'root'?\n"
    desk.put("pyproject.toml", "[tool.factlint\nroot = true\n")
    assert desk.run("check", "a.md").err == "pyproject.toml:1:15: not TOML: expected ']' at the end of a table declaration\n"


def test_a_model_of_the_repository_is_not_loaded(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.put("evil/__init__.py", "raise SystemExit('code of the repository ran')\n")
    desk.put("evil-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n")
    desk.put("factlint.yaml", "root: true\nmodel: evil\n")
    desk.put("sub/a.md", "Ana Ruiz spoke.\n")
    assert "the language model 'evil' is not an installed package" in desk.run("check", ".").out
    monkeypatch.chdir(desk.path / "sub")
    monkeypatch.syspath_prepend(str(desk.path))
    screen = desk.run("check", "a.md")
    assert (screen.code, screen.err) == (
        2,
        f"factlint: the model 'evil' is in {desk.path}; a configuration may name only what is installed outside its repository\n",
    )


# --- articles, people ---------------------------------------------------------------------------------------------------


def test_articles_limits_what_a_walk_takes(desk: Desk) -> None:
    desk.put("factlint.yaml", 'root: true\narticles: ["stories/**/*.md"]\n')
    for name in ("README.md", "stories/a.md", "stories/2024/b.md", "stories/c.txt"):
        desk.put(name, "TK\n")
    assert list(severities(desk, ".")) == ["stories/2024/b.md", "stories/a.md"]
    assert list(severities(desk, "README.md")) == ["README.md"]


PEOPLE = "people:\n  - {name: Ana Ruiz, aliases: [Annie Ruiz], roles: [mayor], refuse: [Riuz]}\n"


def people(desk: Desk, folder: str = ".") -> list[str]:
    return [person.name for person in Settings().settings((desk.path / folder).resolve()).people]


def test_people_are_read_from_the_files_named_or_beside_the_configuration(desk: Desk) -> None:
    desk.put("factlint.yaml", "root: true\n")
    desk.put("people.yaml", PEOPLE)
    desk.put("news/people.yaml", "- name: Tom Lind\n")
    assert people(desk) == ["Ana Ruiz"]
    assert people(desk, "news") == ["Ana Ruiz", "Tom Lind"]
    desk.put("factlint.yaml", "root: true\npeople: [desk/people.yaml]\n")
    desk.put("desk/people.yaml", "people: [{name: Ruth Okafor}]\n")
    assert people(desk) == ["Ruth Okafor"]


def test_people_are_read_without_any_configuration(desk: Desk) -> None:
    desk.put("people.yaml", PEOPLE)
    assert people(desk) == ["Ana Ruiz"]
    assert Settings(ignore=True).settings(desk.path.resolve()).people == ()


def test_a_wrong_people_file_says_where(desk: Desk) -> None:
    desk.put("people.yaml", "people:\n  - {nane: Ana Ruiz}\n")
    desk.put("a.md", TWO)
    screen = desk.run("check", "a.md")
    assert (screen.code, screen.err) == (
        2,
        "people.yaml:2:6: 'nane' is not a key of item 1 of 'people' of the people file; did you mean 'name'?\n",
    )


def test_peers_of_the_configuration_are_the_other_articles_of_the_folder(desk: Desk) -> None:
    desk.put("factlint.yaml", 'root: true\npeers: true\narticles: ["*.md"]\n')
    desk.put("a.md", "Done.\n")
    desk.put("b.md", "---\nsources: [c.md]\n---\n\nDone.\n")
    for name in ("c.md", "d.txt", "e/f.md", ".g.md"):
        desk.put(name, "Done.\n")
    assert desk.run("check", "-qv", "a.md").err == "factlint: a.md: 0 sources, 1 peer, 0 findings\n"
    assert desk.run("check", "-qv", "./a.md", "b.md", "d.txt").err.splitlines()[0] == "factlint: ./a.md: 0 sources, 2 peers, 0 findings"
    assert desk.run("check", "-qv", "--no-peers", "a.md").err == "factlint: a.md: 0 sources, 0 peers, 0 findings\n"


# --- sources ------------------------------------------------------------------------------------------------------------


def sources(desk: Desk, story: str = "story.md", *given: str) -> tuple[list[str], list[str]]:
    """The sources of a story, and those that are not read with the reason."""
    settings = Settings().settings((desk.path / story).resolve().parent)
    found = belongings(story, read(story), settings, given)
    return [source.path for source in found.sources], [f"{source.path} {source.why}" for source in found.unread]


def front(*items: str) -> str:
    return "---\nsources:\n" + "".join(f"  - {item}\n" for item in items) + "---\n\nDone.\n"


def test_sources_add_up_each_once(desk: Desk) -> None:
    desk.put("factlint.yaml", 'root: true\nsources: ["tapes/{slug}/**", "notes/{stem}*.txt", {path: "wire/{dir}/*.txt", kind: wire}]\n')
    desk.put("news/2024-05-01-pier.md", front("sources/a.txt", "../tapes/pier/b.txt"))
    names = "news/sources/a.txt news/sources/deep/b.html news/2024-05-01-pier.sources/c.md news/other.sources/d.txt tapes/pier/b.txt"
    for name in (*names.split(), "tapes/pier/x/c.txt", "tapes/fire/d.txt", "notes/2024-05-01-pier-1.txt", "wire/news/e.txt", "given.txt"):
        desk.put(name, "x\n")
    assert sources(desk, "news/2024-05-01-pier.md", "given.txt", "tapes/pier/b.txt") == (
        [
            "news/sources/a.txt",
            "tapes/pier/b.txt",
            "tapes/pier/x/c.txt",
            "notes/2024-05-01-pier-1.txt",
            "wire/news/e.txt",
            "news/sources/deep/b.html",
            "news/2024-05-01-pier.sources/c.md",
            "given.txt",
        ],
        [],
    )


def test_what_the_front_matter_says_of_a_source_is_kept(desk: Desk) -> None:
    desk.put("a.txt", "x\n")
    desk.put(
        "story.md", front("{path: a.txt, kind: transcript, speaker: Ana Ruiz, date: 2024-05-01, url: 'https://a.example/x', lang: en}")
    )
    (source,) = belongings("story.md", read("story.md"), Settings().settings(desk.path.resolve())).sources
    assert (source.spec.kind, source.spec.speaker, source.spec.date, source.spec.url) == (
        "transcript",
        "Ana Ruiz",
        "2024-05-01",
        "https://a.example/x",
    )
    assert source.span is not None
    assert read("story.md")[source.span] == "a.txt"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_place_of_a_missing_source_is_where_it_is_named(desk: Desk, newline: str) -> None:
    desk.put("story.md", "\ufeff" + front("none.txt").replace("\n", newline))
    found = desk.findings("--select", "C020", "story.md")
    assert [(f["code"], f["line"], f["column"], f["text"]) for f in found] == [("C020", 3, 5, "none.txt")]


def test_what_is_not_a_file_in_a_list_of_sources_is_left_alone(desk: Desk) -> None:
    desk.put("story.md", front("Reuters", "https://a.example/x", "{url: 'https://a.example/y'}", "'interview, May 3'"))
    assert sources(desk) == ([], [])


def test_toml_front_matter_has_sources_too(desk: Desk) -> None:
    desk.put("a.txt", "x\n")
    desk.put("story.md", '+++\nsources = ["a.txt", "b.txt"]\n+++\n\nDone.\n')
    assert sources(desk) == (["a.txt"], ["b.txt does not exist"])


def test_sources_may_be_a_folder_or_a_pattern(desk: Desk) -> None:
    for name in ("notes/a.txt", "notes/deep/b.md", "notes/c.png"):
        desk.put(name, "x\n")
    (desk.path / "empty").mkdir()
    desk.put("story.md", front("notes", "notes/*.txt", "empty", "none/*.txt"))
    assert sources(desk) == (["notes/a.txt", "notes/deep/b.md"], ["empty holds no file that can be read", "none/*.txt does not exist"])


def test_a_document_in_a_folder_of_sources_that_is_not_read_is_reported_unless_its_text_is_beside_it(desk: Desk) -> None:
    for name in ("sources/a.rtf", "sources/b.rtf", "sources/b.txt", "sources/photo.jpg"):
        desk.put(name, "x\n")
    desk.put("story.md", "Done.\n")
    assert sources(desk) == (
        ["sources/b.txt"],
        ["sources/a.rtf is an RTF document, which is not read; save it as .docx or .txt beside it", "sources/photo.jpg is not text"],
    )


def test_nothing_outside_the_repository_is_read(desk: Desk) -> None:
    secret = desk.path.parent / "secret.txt"
    secret.write_text("x\n", encoding="utf-8")
    desk.put(".git/HEAD")
    desk.put("news/factlint.yaml", 'sources: ["../../*.txt", "{slug}/*.txt"]\n')
    desk.put("news/sources/real.txt", "x\n")
    (desk.path / "news/sources/link.txt").symlink_to(secret)
    (desk.path / "news/sources/folder").symlink_to(desk.path.parent)
    desk.put("news/story.md", "---\nslug: ../..\nsources: [../../secret.txt, /etc/passwd, /dev/zero, ../ok.txt, link]\n---\n\nDone.\n")
    (desk.path / "news/link").symlink_to(desk.path.parent)
    desk.put("ok.txt", "x\n")
    read_, unread = sources(desk, "news/story.md")
    assert read_ == ["ok.txt", "news/sources/real.txt"]
    assert unread == [f"{name} is outside the repository" for name in ("../secret.txt", "/etc/passwd", "/dev/zero", "news/link")]


def test_paths_that_cannot_be_paths_are_reported(desk: Desk) -> None:
    (desk.path / "loop.txt").symlink_to("loop.txt")
    desk.put(
        "story.md",
        '---\nsources: ["a\\0b.txt", "\\ud800.txt", loop.txt, "' + "a" * 300 + '.txt", "' + "x/" * 3000 + '.txt"]\n---\n\nDone.\n',
    )
    screen = desk.run("check", "--format", "json", "--select", "C020", "story.md")
    assert (screen.code, len(json.loads(screen.out)["findings"])) == (1, 5), screen.err


def test_declared_sources_complete_in_front_matter_or_configuration(desk: Desk) -> None:
    from factlint.config.desk import Desk as Found

    desk.put("factlint.yaml", "root: true\nsources_complete: true\n")
    assert Found().settings(desk.path.resolve()).complete


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("pier.md", "", "pier"),
        ("2024-05-01-pier.md", "", "pier"),
        ("2024-05-01.md", "", "2024-05-01"),
        ("pier/index.md", "", "pier"),
        ("pier.md", "---\nslug: old-pier\n---\n", "old-pier"),
    ],
)
def test_slug(desk: Desk, path: str, text: str, expected: str) -> None:
    assert slug(desk.put(path, text), read(path)) == expected


def test_hidden_files_are_not_articles(desk: Desk) -> None:
    desk.put(".hidden.md")
    desk.put("a.md")
    assert [article.path for article in find_articles(["."])] == ["a.md"]
