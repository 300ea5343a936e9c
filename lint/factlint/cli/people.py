"""`factlint people`: a people file drafted from published stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.cli.setup import Opened
    from factlint.config.articles import Article
    from factlint.facts import Facts


def command(
    paths: options.Paths = None,
    output: Annotated[str | None, typer.Option(metavar="FILE", help="Write to this file.")] = None,
    least: Annotated[int, typer.Option(metavar="N", min=1, help="Only people named in at least this many stories.")] = 1,
    model: options.ModelName = None,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
    verbose: options.Verbose = False,
) -> None:
    """Draft people.yaml from published stories: each person with forms, roles, first and last day, counts and places."""
    with screen.boundary(verbose=verbose):
        from factlint.cli.setup import opened
        from factlint.config.articles import find_articles
        from factlint.report.people import render
        from factlint.story.archive.people import drafted

        articles = list(find_articles(paths or ["."]))
        reading = _Reading(opened(model, config, cache_dir, no_config=no_config, no_cache=no_cache))
        found = [one for one in drafted(reading(articles)) if len(one.places) >= least]
        pieces = list(render(found, reading.read))
        if output is not None:
            screen.write_file(output, "".join(pieces))
        else:
            screen.print_pieces(pieces)
        raise typer.Exit(screen.FOUND if reading.failed else screen.CLEAN)


@dataclass
class _Reading:
    """Reads stories one after another, and keeps none."""

    setup: Opened
    read: int = 0
    failed: bool = False

    def __call__(self, articles: Sequence[Article]) -> Iterator[Facts]:
        for article in screen.progress(articles, len(articles), "reading"):
            facts = self._facts(article)
            if facts is not None:
                self.read += 1
                yield facts

    def _facts(self, article: Article) -> Facts | None:
        """The facts of a story, its people found; None where it is not in English, or where that failed, with a line that says so."""
        from factlint.config.looked import Belongings
        from factlint.facts.parse.nlp import NoModel
        from factlint.run.reading import Task, facts, read
        from factlint.run.stories import Stories

        settings, model = self.setup.of(article)
        models, stories = self.setup.models, Stories(self.setup.store)
        if model is None:
            raise screen.UsageError(f"names need the language model: {models.missing or 'leave out --model none'}")
        job = Task(article, model, Belongings(), settings.limits)

        def work() -> Facts | None:
            found = facts(job, stories, model)
            try:
                _ = found.entities if found.language == "en" else None  # within the time that a story has
                return found if found.language == "en" else None
            except NoModel as error:
                models.missing = str(error)
                return None

        made = read(job, stories, work)
        if models.missing:
            raise screen.UsageError(models.missing)
        for line in made.lines(article.path):
            screen.say(line)
        self.failed = self.failed or bool(made.troubles)
        return made.value
