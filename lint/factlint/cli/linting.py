"""One run over some stories, with what the command line says of rules, sources, peers and model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.cli import screen
from factlint.cli.plan import Plan
from factlint.cli.setup import open_desk
from factlint.config.select import Selection
from factlint.finding import About
from factlint.records import dataclass
from factlint.rulebook import worst

if TYPE_CHECKING:
    from factlint.cli.picked import Choice
    from factlint.finding import Report
    from factlint.run.executors import Executor
    from factlint.run.jobs import Outcome, Since


@dataclass(frozen=True)
class Asked:
    """The options of a check that apply to every run it makes."""

    config: str | None = None
    no_config: bool = False
    selection: Selection = field(default_factory=Selection)
    peers: bool | None = None
    model: str | None = None
    sources: tuple[str, ...] = ()
    stdin_filename: str | None = None
    jobs: int | None = None
    cache: Path | None = None
    verdicts: bool = False
    """Count what the sources say of the quotations."""
    texts: bool = True
    """The reports show the lines around what is found."""
    text: bytes | None = None
    """What is read in place of standard input."""
    online: bool = False
    """Ask whether the links still lead somewhere."""
    earlier: Callable[[str], bytes | None] | None = None
    """What was in a file at the commit that the run compares with, by its path then."""
    since: Since | None = None
    """That commit."""
    executor: Executor | None = None
    """Who does the work, where processes of this machine do not."""


@dataclass(frozen=True)
class Run:
    """A run that is done."""

    plan: Plan
    outcomes: tuple[Outcome, ...]
    report: Report
    signalled: BaseException | None = None
    """The signal that ended it early."""

    @property
    def lacking(self) -> str:
        """Why a language model that was to be used could not be; "" where none was missed."""
        return self.plan.models.missing or next((outcome.lacking for outcome in self.outcomes if outcome.lacking), "")


def run(asked: Asked, choice: Choice) -> Run:
    """Lint the stories of a choice. Raises UsageError and YamlError."""
    from factlint.run.notices import gather

    plan = Plan(open_desk(asked.config, ignore=asked.no_config), asked.selection, asked.peers, asked.model, text=asked.text)
    plan.earlier, plan.since = asked.earlier, asked.since
    plan.take(choice, asked.stdin_filename, asked.sources)
    if asked.online:
        from factlint.run.links import asked as asked_links  # the network is not even imported without --online

        plan.jobs, notices = asked_links(plan.jobs, plan.profiles)
        plan.notices += notices
    outcomes: list[Outcome] = []
    signalled = _lint(plan, asked, outcomes)
    if signalled is not None:
        plan.notices.insert(0, f"the run was ended; {len(outcomes)} of {len(plan.jobs)} files were checked")
    report = gather(outcomes, plan.notices, plan.models.missing)
    report = replace(report, paths=_paths(outcomes), rules=_rules(plan), verified=_verified(outcomes))
    return Run(plan, tuple(outcomes), report, signalled)


def _paths(outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    return tuple(outcome.path for outcome in outcomes)


def _verified(outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    return tuple(f"{outcome.path}: {outcome.quotes}" for outcome in outcomes if outcome.quotes and outcome.sources)


def _rules(plan: Plan) -> tuple[About, ...]:
    from factlint.config.own import OWN

    rules = [rule for profile in plan.profiles for rule in profile.rules]
    ran = {rule.code: About(rule.code, rule.id, worst(rule), rule.why, rule.advice, rule.page) for rule in rules}
    own = {code: About(code, id, severity, why) for code, id, severity, why in OWN}
    return tuple(about for _, about in sorted({**own, **ran}.items()))


def _lint(plan: Plan, asked: Asked, outcomes: list[Outcome]) -> BaseException | None:
    """Add what comes of each story to the outcomes; the signal that ended the run early, None where it came to its end."""
    from factlint.run.executors import Lost, Processes
    from factlint.run.jobs import Setup
    from factlint.run.runs import lint_all

    setup = Setup(tuple(plan.profiles), asked.cache, plan.cache_bytes, asked.verdicts, asked.texts)
    executor = asked.executor if asked.executor is not None else Processes(asked.jobs)
    try:
        outcomes += screen.progress(lint_all(plan.jobs, setup, executor), len(plan.jobs), "linting")
    except Lost as error:
        raise screen.UsageError(f"--executor {error}") from None
    except (KeyboardInterrupt, screen.Terminated) as signalled:
        return signalled
    return None
