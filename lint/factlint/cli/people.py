"""`factlint people`: a people file drafted from published stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.cli import options, screen

if TYPE_CHECKING:
    from factlint.config.articles import Article
    from factlint.facts import Facts


def command(
    paths: options.Paths = None,
    output: Annotated[str | None, typer.Option(metavar="FILE", help="Write to this file.")] = None,
    least: Annotated[int, typer.Option(metavar="N", min=1, help="Only people whom so many stories name.")] = 1,
    model: options.ModelName = None,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
    verbose: options.Verbose = False,
) -> None:
    """Draft people.yaml from published stories: each person with forms, roles, first and last day, counts and places."""
    with screen.boundary(verbose=verbose):
        from factlint.config.articles import find_articles
        from factlint.report.people import render
        from factlint.story.archive.people import drafted

        articles = list(find_articles(paths or ["."]))
        reading = _Reading(model, config, no_config, cache_dir, no_cache)
        found = [one for one in drafted(reading(articles)) if len(one.places) >= least]
        pieces = list(render(found, reading.read))
        if output is not None:
            screen.write_file(output, "".join(pieces))
        else:
            screen.print_pieces(pieces)
        raise typer.Exit(screen.FOUND if reading.failed else screen.CLEAN)


class _Reading:
    """Reads stories one after another, and keeps none."""

    def __init__(self, model: str | None, config: str | None, no_config: bool, cache_dir: str | None, no_cache: bool) -> None:
        from factlint.cache import DiskStore
        from factlint.cli.setup import Models, open_desk

        folder = screen.cache_folder(cache_dir, off=no_cache)
        self.desk, self.models, self.model = open_desk(config, ignore=no_config), Models(), model
        self.store = DiskStore(folder) if folder is not None else None
        self.read = 0
        self.failed = False

    def __call__(self, articles: Sequence[Article]) -> Iterator[Facts]:
        for article in screen.progress(articles, len(articles), "reading"):
            facts = self._facts(article)
            if facts is not None:
                self.read += 1
                yield facts

    def _facts(self, article: Article) -> Facts | None:
        """The facts of a story, its people found; None where that failed, with a line that says so."""
        from factlint import formats
        from factlint.clock import TimeUp, time_limit
        from factlint.config.articles import place_of
        from factlint.facts import Failed
        from factlint.facts.parse.nlp import NoModel
        from factlint.run.stories import Stories

        settings = self.desk.settings(place_of(article).parent)
        chosen = self.models.chosen(self.model, settings)
        if chosen is None:
            raise screen.UsageError(f"names need the language model: {self.models.missing or 'leave out --model none'}")
        try:
            if article.problem:
                raise formats.Unreadable(article.problem)
            with time_limit(settings.limits.seconds):
                facts = Stories(self.store).facts(article.path, chosen, most=settings.limits.story_mb)
                _ = facts.entities if facts.language == "en" else None
                return facts if facts.language == "en" else None
        except formats.Unreadable as error:
            screen.say(f"{article.path}:{error.line}:1: cannot be read: {error}")
        except TimeUp:
            screen.say(f"{article.path}:1:1: gave up; `limits: {{seconds: …}}` gives more time")
        except NoModel as error:
            raise screen.UsageError(str(error)) from error
        except Failed as error:
            screen.say(f"{article.path}:1:1: internal error: {error}; please report it")
        self.failed = True
        return None
