"""The language server: lints what an editor has open, in one process that stays warm."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer
from pygls.workspace import PositionCodec

from factlint import __version__, formats
from factlint.cli import screen
from factlint.cli.check.fix import safe_edits
from factlint.cli.linting import Asked, run
from factlint.cli.older import Ways, with_baseline
from factlint.cli.picked import Choice
from factlint.cli.screen import UsageError
from factlint.config.articles import STDIN
from factlint.finding import Edit, Finding, Range, Report, Severity
from factlint.records import dataclass
from factlint.report.order import abouts, sides
from factlint.rulebook import YamlError
from factlint.suppress.adding import directive_edits
from factlint.text import Document, LineIndex, Span

PAUSE = 0.3
"""Seconds without a keystroke after which a story is read."""

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}


@dataclass(frozen=True)
class Checked:
    """What was found in a version of a story."""

    text: str
    report: Report

    def at(self, span: Span) -> Iterator[Finding]:
        """The findings that touch a span, or are at its start."""
        for made in self.report.findings:
            if made.shown and made.range.start <= span.end and span.start <= made.range.end:
                yield made


class Server(LanguageServer):
    """One for an editor; `checked` is what the last look at each open story gave, by its URI."""

    def __init__(self, asked: Asked) -> None:
        super().__init__("factlint", f"v{__version__}", text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.asked = asked
        self.checked: dict[str, Checked] = {}
        self.waiting: dict[str, asyncio.Task[None]] = {}
        self.turn = asyncio.Lock()

    @property
    def codec(self) -> PositionCodec:
        return self.workspace.position_codec

    def soon(self, uri: str, pause: float = PAUSE) -> None:
        """Look at a story when nobody has typed for a moment."""
        if uri in self.waiting:
            self.waiting[uri].cancel()
        self.waiting[uri] = asyncio.ensure_future(self._look(uri, pause))

    def forget(self, uri: str) -> None:
        """Show nothing any more of a story that was closed."""
        if uri in self.waiting:
            self.waiting.pop(uri).cancel()
        self.checked.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    async def _look(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        async with self.turn:
            document = self.workspace.get_text_document(uri)
            text, version = document.source, document.version
            try:
                report = await asyncio.to_thread(self._lint, uri, text)
            except (UsageError, YamlError) as error:
                said = "; ".join(error.errors) if isinstance(error, YamlError) else str(error)
                self.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"factlint: {screen.harmless(said)}"))
                return
            except Exception as error:  # an editor must not lose its server over one story
                said = f"factlint: internal error: {type(error).__name__}: {error}"
                self.window_log_message(types.LogMessageParams(types.MessageType.Error, said))
                return
        self.checked[uri] = Checked(text, report)
        found = [self.diagnostic(made, report) for made in report.findings if made.shown]
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def _lint(self, uri: str, text: str) -> Report:
        asked = replace(self.asked, stdin_filename=path_of(uri), text=text.encode("utf-8", "replace"))
        return with_baseline(run(asked, Choice((STDIN,))), Ways()).report

    # --- from findings to what editors read ------------------------------------------------------------------------------

    def diagnostic(self, made: Finding, report: Report) -> types.Diagnostic:
        page = abouts(report)[made.code].page if made.code in abouts(report) else None
        related = [self.related(place, what, report) for place, what in sides(made) if place.path in report.texts]
        return types.Diagnostic(
            range=self.span(made.path, Span(made.range.start, made.range.end), report),
            message=made.message,
            severity=_SEVERITIES[made.severity],
            code=f"{made.code} {made.rule}",
            code_description=types.CodeDescription(page) if page else None,
            source="factlint",
            related_information=related or None,
        )

    def related(self, place: Range, what: str, report: Report) -> types.DiagnosticRelatedInformation:
        where = self.span(place.path, Span(place.start, place.end), report)
        return types.DiagnosticRelatedInformation(types.Location(uri_of(place.path), where), what)

    def span(self, path: str, span: Span, report: Report) -> types.Range:
        """A span in the units of the client."""
        text = report.texts.get(path, "")
        return types.Range(*(self.position(text, at) for at in (span.start, span.end)))

    def position(self, text: str, at: int) -> types.Position:
        index = LineIndex(text)
        place = index.place(min(at, len(text)))
        line = index.line(place.line)
        start = text[line.start : line.end]
        return types.Position(place.line - 1, self.codec.client_num_units(start[: place.column - 1]))

    def offset(self, text: str, position: types.Position) -> int:
        """The character at a position of the client."""
        index = LineIndex(text)
        if position.line >= len(index.starts):
            return len(text)
        line = index.line(position.line + 1)
        words = text[line.start : line.end].rstrip("\r\n")
        units = 0
        for number, character in enumerate(words):
            if units >= position.character:
                return line.start + number
            units += self.codec.client_num_units(character)
        return line.start + len(words)

    def edits(self, text: str, edits: list[Edit]) -> list[types.TextEdit]:
        where = [types.Range(*(self.position(text, at) for at in (edit.span.start, edit.span.end))) for edit in edits]
        return [types.TextEdit(place, edit.text) for place, edit in zip(where, edits, strict=True)]


def path_of(uri: str) -> str:
    """The path of a document from the working folder, as findings have it."""
    path = uris.to_fs_path(uri) or uri
    try:
        return os.path.relpath(path).replace(os.sep, "/")
    except ValueError:
        return path


def uri_of(path: str) -> str:
    return uris.from_fs_path(str(Path(path).absolute())) or path


# --- what editors ask ---------------------------------------------------------------------------------------------------


def hover(server: Server, params: types.HoverParams) -> types.Hover | None:
    """What was found here, with the passages of the other side."""
    checked = server.checked.get(params.text_document.uri)
    if checked is None:
        return None
    at = server.offset(checked.text, params.position)
    parts = [_hover_text(made, checked.report) for made in checked.at(Span(at, at))]
    if not parts:
        return None
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(parts)))


def _hover_text(made: Finding, report: Report) -> str:
    about = abouts(report).get(made.code)
    lines = [f"**{made.severity}** {made.code} {made.rule}", _quoted(made.message)]
    for place, what in sides(made):
        lines += [f"{what} ({place.path}, line {place.begin.line}):", _quoted(_passage(place, report))]
    return "\n\n".join([*lines, *([f"→ {about.advice}"] if about is not None and about.advice else [])])


def _passage(place: Range, report: Report) -> str:
    """The lines of a place."""
    text = report.texts.get(place.path)
    if text is None:
        return place.text
    index = LineIndex(text)
    return text[index.line(place.begin.line).start : index.line(place.finish.line).end].strip()


def _quoted(text: str) -> str:
    """The text as a code block: words of others are not markup."""
    fence = "`" * max(3, 1 + max((len(run) for run in text.split() if set(run) == {"`"}), default=0))
    return f"{fence}text\n{text.replace(fence, fence[1:] + chr(0x200B))}\n{fence}"


def actions(server: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """Edits that mend a finding, and directives that allow it."""
    uri = params.text_document.uri
    checked = server.checked.get(uri)
    document = server.workspace.get_text_document(uri)
    if checked is None or checked.text != document.source:
        return []
    span = Span(*(server.offset(checked.text, position) for position in (params.range.start, params.range.end)))
    read = formats.read(path_of(uri), checked.text.encode("utf-8", "replace"))
    return [action for found in checked.at(span) for action in _actions(server, uri, checked, read, found)]


def _actions(server: Server, uri: str, checked: Checked, read: Document, found: Finding) -> Iterator[types.CodeAction]:
    diagnostics = [server.diagnostic(found, checked.report)]

    def action(title: str, edits: list[Edit], *, preferred: bool = False) -> types.CodeAction:
        change = types.WorkspaceEdit({uri: server.edits(checked.text, edits)})
        return types.CodeAction(title, types.CodeActionKind.QuickFix, diagnostics, is_preferred=preferred or None, edit=change)

    if found.fix is not None:
        texts = {edit.text for edit in found.fix.edits}
        title = f"Write “{next(iter(texts))}”" if len(texts) == 1 and next(iter(texts)).strip() else f"Mend {found.rule}"
        yield action(title, list(found.fix.edits), preferred=found.fix.safe and bool(safe_edits(read, [found])))
    allow = list(directive_edits(read, [found], "say why here"))
    if allow:
        yield action(f"Allow {found.code} {found.rule} here, with a reason", allow)


def build(asked: Asked) -> Server:
    """The server with all that it answers."""
    server = Server(asked)
    stated: Callable[[str], Callable[[Callable[..., object]], object]] = server.feature

    @stated(types.INITIALIZED)
    def _started(params: types.InitializedParams) -> None:
        folders = list(server.workspace.folders.values())
        root = uris.to_fs_path(folders[0].uri) if folders else server.workspace.root_path
        if root and Path(root).is_dir():
            os.chdir(root)

    @stated(types.TEXT_DOCUMENT_DID_OPEN)
    def _opened(params: types.DidOpenTextDocumentParams) -> None:
        server.soon(params.text_document.uri, 0)

    @stated(types.TEXT_DOCUMENT_DID_CHANGE)
    def _changed(params: types.DidChangeTextDocumentParams) -> None:
        server.soon(params.text_document.uri)

    @stated(types.TEXT_DOCUMENT_DID_SAVE)
    def _saved(params: types.DidSaveTextDocumentParams) -> None:
        # A source or a configuration may have been saved: all that is open depends on it.
        for uri in list(server.workspace.text_documents):
            server.soon(uri)

    @stated(types.TEXT_DOCUMENT_DID_CLOSE)
    def _closed(params: types.DidCloseTextDocumentParams) -> None:
        server.forget(params.text_document.uri)

    @stated(types.TEXT_DOCUMENT_HOVER)
    def _hover(params: types.HoverParams) -> types.Hover | None:
        return hover(server, params)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix]))
    def _actions_at(params: types.CodeActionParams) -> list[types.CodeAction]:
        return actions(server, params)

    return server


def serve(config: str | None, model: str | None) -> None:
    """Serve until the editor is gone."""
    path = str(Path(config).absolute()) if config is not None else None
    build(Asked(config=path, model=model, jobs=1, cache=screen.cache_folder(None, off=False))).start_io()
