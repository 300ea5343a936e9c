"""Mutants of the checks, and whether an example or a case notices. Not part of the suite: `python tests/mutate_checks.py [CHECK]...`

A mutant changes one thing in one check: a comparison, a connective, a number, a flag, a guard. It is killed where an example of the
check's rules or a row of tests/cases does not hold any more. Survivors are printed with their lines: each is a missing row, or code
that makes no difference. Changes after which a check does the same as before are in equal_mutants.yaml, with the reason, and are not
counted where they survive.
"""

from __future__ import annotations

import ast
import copy
import signal
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import yaml
from typer import echo

from factlint import checks, examples
from factlint.rulebook import Example, Rule, load_rules, wholes

CASES = Path(__file__).parent / "cases"
EQUAL = Path(__file__).parent / "equal_mutants.yaml"
SECONDS = 10
"""For one mutant: one that runs for ever is killed as well."""
FLIPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip


def mutants(tree: ast.Module) -> Iterator[tuple[int, str, ast.Module]]:
    """Line, what is changed, and the changed module; constants of Params, messages and patterns are left alone."""
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    for place, node in enumerate([inner for function in functions for inner in ast.walk(function)]):
        for what, change in changes(node):
            changed = copy.deepcopy(tree)
            again = [inner for f in changed.body if isinstance(f, ast.FunctionDef) for inner in ast.walk(f)]
            change(again[place])
            yield getattr(node, "lineno", 0), what, ast.fix_missing_locations(changed)


def changes(node: ast.AST) -> Iterator[tuple[str, Callable[[Any], None]]]:
    """What can be changed in a node: words, and a function that changes the same node of a copy."""
    match node:
        case ast.Compare(ops=[op, *_]) if type(op) in FLIPPED:
            yield f"{type(op).__name__} → {FLIPPED[type(op)].__name__}", lambda n: n.ops.__setitem__(0, FLIPPED[type(n.ops[0])]())
        case ast.BoolOp():
            other = ast.Or if isinstance(node.op, ast.And) else ast.And
            yield f"{type(node.op).__name__} → {other.__name__}", lambda n: setattr(n, "op", other())
        case ast.UnaryOp(op=ast.Not()):
            yield "not is lost", lambda n: n.__dict__.update(op=ast.Not(), operand=ast.UnaryOp(ast.Not(), n.operand))
        case ast.Constant(value=bool(value)):
            yield f"{value} → {not value}", lambda n: setattr(n, "value", not n.value)
        case ast.Constant(value=int(value)):
            yield f"{value} → {value + 1}", lambda n: setattr(n, "value", n.value + 1)
        case ast.If() | ast.IfExp():
            yield "the condition always holds", lambda n: setattr(n, "test", ast.Constant(True))
            yield "the condition never holds", lambda n: setattr(n, "test", ast.Constant(False))


class Late(BaseException):
    """A mutant does not end; no `except Exception` may catch it."""


@cache
def cases() -> tuple[examples.Case, ...]:
    return tuple(
        case for path in sorted(CASES.rglob("*.yaml")) for case in examples.read_cases(path.name, path.read_text(encoding="utf-8"))
    )


@cache
def equal() -> frozenset[tuple[str, str, str]]:
    """Check, line and change of the mutants that do the same as their check."""
    read = yaml.safe_load(EQUAL.read_text(encoding="utf-8"))
    return frozenset((entry["check"], entry["line"], change) for entry in read for change in entry["changes"])


def holds(parts: tuple[tuple[Rule, ...], ...], rules: tuple[Rule, ...], rows: list[examples.Case]) -> bool:
    """All examples of the rules and all rows of the tables hold."""
    return all(next(examples.run_rule(rule), None) is None for rule in parts) and all(examples.run_case(row, rules) is None for row in rows)


def run(name: str, rules: tuple[Rule, ...]) -> tuple[int, list[str]]:
    """How many mutants of a check there are that do something else, and those that nothing notices."""
    mine = [rule for rule in rules if rule.check == name]
    parts = tuple(group for group in wholes(rules) if group[0].check == name)
    rows = [case for case in cases() if any(not set(case.select).isdisjoint(rule.names) for rule in mine)]
    module = checks.load(name)
    assert isinstance(module, ModuleType)
    assert module.__file__
    source = Path(module.__file__).read_text(encoding="utf-8")
    assert holds(parts, rules, rows), f"{name}: the rows do not hold without any change"
    kept, survivors, count = dict(module.__dict__), [], 0
    for line, what, tree in mutants(ast.parse(source)):
        count += 1
        try:
            signal.alarm(SECONDS)
            exec(compile(tree, module.__file__, "exec"), module.__dict__)
            if holds(parts, rules, rows):
                text = source.splitlines()[line - 1].strip()
                if (name, text, what) in equal():
                    count -= 1
                else:
                    survivors.append(f"{name}:{line}: {what}: {text}")
        except (Exception, Late):
            pass
        finally:
            signal.alarm(0)
            module.__dict__.update(kept)
    return count, survivors


def late(number: int, frame: FrameType | None) -> None:
    raise Late


def main() -> None:
    signal.signal(signal.SIGALRM, late)
    stories: dict[tuple[int, str], object] = {}
    made = examples.story_of

    def story_of(example: Example, text: str) -> object:
        """The story of an example, read once: mutants of a check do not change what is in it."""
        key = (id(example), text)
        if key not in stories:
            stories[key] = made(example, text)
        return stories[key]

    examples.story_of = story_of  # type: ignore[assignment]
    rules = load_rules()
    total, alive = 0, 0
    for name in sys.argv[1:] or sorted({rule.check for rule in rules}):
        count, survivors = run(name, rules)
        total, alive = total + count, alive + len(survivors)
        echo(f"{name}: {count - len(survivors)} of {count} killed")
        for line in survivors:
            echo(f"  {line}")
    echo(f"{total - alive} of {total} mutants killed ({100 * (total - alive) / max(1, total):.0f} percent)")


if __name__ == "__main__":
    main()
