"""What text reports share: colours, and the words of others made harmless for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Finding, Report, Severity

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36"}

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}

# Escape sequences can recolour, erase and retitle a terminal, and marks of direction can turn a line around.
_UNSAFE = lazy.regex(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]")
_STEERS = lazy.regex(r"[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u206f\ufff9-\ufffb]")
"""Of these, what JSON leaves as it is."""
_COMMAND = lazy.regex(r"#(?=#(?:vso|teamcity)?\[)")
"""What a CI system takes for a command anywhere in a line."""
_FIRST_COMMAND = lazy.regex(r"^(\s*):(?=:)")
"""What a CI system takes for a command at the beginning of a line."""


def visible(text: str) -> str:
    """The text with a visible sign for each character that steers a terminal or a CI system; every character keeps its place."""
    return _COMMAND.sub("＃", _UNSAFE.sub(lambda match: _sign(ord(match[0])), text))


def harmless_line(text: str) -> str:
    """A text that begins a line, made visible; it is not a command of a CI system either."""
    return _FIRST_COMMAND.sub(r"\1：", visible(text))


def harmless_lines(piece: str) -> str:
    """A piece of a report for people, whose texts are visible and which may be coloured: no line of it is a command."""
    return "\n".join(_FIRST_COMMAND.sub(r"\1：", line) for line in _COMMAND.sub("＃", piece).split("\n"))


def harmless_json(piece: str) -> str:
    """A piece of JSON that says the same without a character that steers a terminal, or a command of a CI system."""
    escaped = _STEERS.sub(lambda match: f"\\u{ord(match[0]):04x}", piece)
    return _COMMAND.sub(r"\\u0023", escaped)


def shown_path(path: str) -> str:
    """A path that begins a line, made visible; one that looks like a command of a CI system has ./ before it, which is the same file."""
    shown = visible(path)
    return f"./{shown}" if _FIRST_COMMAND.match(shown) else shown


def _sign(code: int) -> str:
    if code == 9:
        return " "
    return chr(0x2400 + code) if code < 32 else "␡" if code == 127 else "\N{REPLACEMENT CHARACTER}"


def coloured(text: str, colours: str, *, on: bool) -> str:
    """The text in these colours, "bold red", where colour is on."""
    if not on or not text:
        return text
    return f"\x1b[{';'.join(_CODES[name] for name in colours.split())}m{text}\x1b[0m"


def head(made: Finding, *, colour: bool) -> str:
    """A finding in one line: place, severity, rule, message."""
    place = f"{shown_path(made.path)}:{made.range.begin.line}:{made.range.begin.column}"
    severity = coloured(str(made.severity), f"bold {COLOURS[made.severity]}", on=colour)
    rule = coloured(f"{made.code} {made.rule}", "cyan", on=colour)
    return f"{place}: {severity} {rule}: {visible(made.message)}"


def ending(report: Report, *, colour: bool, quiet: bool, width: int | None = None) -> Iterator[str]:
    """The notices and the summary, wrapped where there is a width."""
    if quiet:
        return
    for notice in report.notices:
        first, *rest = _rows(f"note: {visible(notice)}", width)
        yield coloured("note: ", "dim", on=colour) + first.removeprefix("note: ") + "\n"
        yield from (f"{row}\n" for row in rest)
    yield from (f"{row}\n" for row in _rows(summary(report), width))


def _rows(text: str, width: int | None) -> list[str]:
    from factlint.report.wrap import wrapped

    return [text] if width is None else wrapped(text, width, "", "    ")


def summary(report: Report) -> str:
    """How much was found in how many files."""
    counts = [(report.count(severity), str(severity)) for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)]
    said = [count(number, name) for number, name in counts if number]
    silenced = sum(made.suppressed for made in report.findings)
    found = ", ".join(said) if said else "no findings"
    older = sum(made.older for made in report.findings)
    rest = [f"{silenced} suppressed"] if silenced else []
    rest += [f"{count(older, 'older finding')} set aside"] if older else []
    return "; ".join([f"{found} in {count(report.files, 'file')}", *rest])


def count(number: int, name: str) -> str:
    """The number with its noun, "2 files"."""
    return f"{number} {name}" + ("" if number == 1 else "s")


def statistics(report: Report) -> Iterator[str]:
    """How often each rule found something, most first."""
    counts: dict[tuple[str, str], int] = {}
    for made in report.findings:
        if made.shown:
            counts[made.code, made.rule] = counts.get((made.code, made.rule), 0) + 1
    for (code, rule), number in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{number:5}  {code} {visible(rule)}\n"
