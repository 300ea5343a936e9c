"""The links of the stories of a run, asked over the network where --online is given."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from factlint import checks, formats
from factlint.facts import Facts
from factlint.facts.citations.addresses import asked_for
from factlint.run import online
from factlint.run.jobs import Job, Profile

_NAMED = 5


def asked(jobs: Sequence[Job], profiles: Sequence[Profile]) -> tuple[list[Job], list[str]]:
    """The jobs, each with the addresses of its story that are gone and why; and a notice of those that could not be checked."""
    links = [_links(job) if _wants(profiles[job.profile]) else () for job in jobs]
    answers = online.ask((address for some in links for address in some), online.Manner())
    gone = {address: answer.detail for address, answer in answers.items() if answer.verdict == "dead"}
    with_answers = [replace(job, gone={at: gone[at] for at in some if at in gone}) for job, some in zip(jobs, links, strict=True)]
    unsure = [f"{address} ({answer.detail})" for address, answer in answers.items() if answer.verdict == "unknown"]
    if not unsure:
        return with_answers, []
    more = f" and {len(unsure) - _NAMED} more" if len(unsure) > _NAMED else ""
    count = f"{len(unsure)} {'link' if len(unsure) == 1 else 'links'}"
    return with_answers, [f"{count} could not be checked: {', '.join(unsure[:_NAMED])}{more}"]


def _wants(profile: Profile) -> bool:
    return any(checks.needs(rule.check) == "network" for rule in profile.rules)


def _links(job: Job) -> tuple[str, ...]:
    """The web addresses of a story; a file that cannot be read is reported where it is linted."""
    if job.article.problem:
        return ()
    with suppress(formats.Unreadable):
        facts = Facts(formats.read(job.article.path, job.data))
        found = (asked_for(one.target) for one in facts.citations if one.kind in ("link", "bare", "listed"))
        return tuple(dict.fromkeys(filter(None, found)))
    return ()
