"""The language server, asked by a client over its standard input and output as an editor asks."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.lsp.client import LanguageClient

if TYPE_CHECKING:
    from tests.conftest import Desk

TAPE = "LIND: Good evening 🎉. We will not close the two plants this year, I promise.\n"
STORY = "It is 🎉 said:\n\n“We will close the two plants this year, I promise,” Lind said. The the yard is shut.\n"


class Editor:
    """A client that keeps the diagnostics it was sent."""

    def __init__(self, client: LanguageClient, folder: Path) -> None:
        self.client, self.folder = client, folder
        self.sent: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.messages: asyncio.Queue[str] = asyncio.Queue()

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    async def open(self, name: str, text: str) -> list[types.Diagnostic]:
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(self.uri(name), "markdown", 1, text)))
        return await self.diagnostics()

    async def change(self, name: str, version: int, text: str) -> None:
        document = types.VersionedTextDocumentIdentifier(version, self.uri(name))
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(document, [types.TextDocumentContentChangeWholeDocument(text)])
        )

    async def diagnostics(self) -> list[types.Diagnostic]:
        made = await asyncio.wait_for(self.sent.get(), 200)
        return list(made.diagnostics)


@asynccontextmanager
async def editor(folder: Path) -> AsyncIterator[Editor]:
    client = LanguageClient("test", "v1")
    desk = Editor(client, folder)

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def _sent(params: types.PublishDiagnosticsParams) -> None:
        desk.sent.put_nowait(params)

    @client.feature(types.WINDOW_SHOW_MESSAGE)
    def _said(params: types.ShowMessageParams) -> None:
        desk.messages.put_nowait(params.message)

    env = {**os.environ, "XDG_CACHE_HOME": str(folder.parent / "cache")}
    await client.start_io(sys.executable, "-m", "factlint", "lsp", "--model", "none", env=env)
    folders = [types.WorkspaceFolder(folder.as_uri(), "desk")]
    await client.initialize_async(types.InitializeParams(types.ClientCapabilities(), process_id=os.getpid(), workspace_folders=folders))
    client.initialized(types.InitializedParams())
    try:
        yield desk
    finally:
        await asyncio.wait_for(client.shutdown_async(None), 100)
        client.exit(None)
        await client.stop()


def asked(folder: Path, what: Callable[[Editor], Awaitable[None]]) -> None:
    async def session() -> None:
        async with editor(folder) as desk:
            await what(desk)

    asyncio.run(asyncio.wait_for(session(), 400))


# Long because it is one conversation: each answer depends on what was typed before.
def test_findings_as_one_types_with_the_passage_and_edits(desk: Desk) -> None:
    desk.put("sources/tape.txt", TAPE)

    async def work(made: Editor) -> None:
        found = await made.open("story.md", STORY)
        quote = next(one for one in found if one.code == "Q003 quote-polarity-flip")
        # UTF-16 is what a client gets that asks for nothing else; the carnival is two units wide.
        assert (quote.range.start, quote.severity, quote.source) == (types.Position(2, 1), types.DiagnosticSeverity.Error, "factlint")
        assert quote.code_description and quote.code_description.href.endswith("Q003-quote-polarity-flip.md")
        (related,) = quote.related_information or []
        assert (related.location.uri, related.location.range.start, related.message) == (
            made.uri("sources/tape.txt"),
            types.Position(0, TAPE.encode("utf-16-le").index("We".encode("utf-16-le")) // 2),
            "source",
        )

        document = types.TextDocumentIdentifier(made.uri("story.md"))
        hover = await made.client.text_document_hover_async(types.HoverParams(document, types.Position(2, 5)))
        assert isinstance(hover, types.Hover) and isinstance(hover.contents, types.MarkupContent)
        assert "source (sources/tape.txt, line 1):\n\n```text\nLIND: Good evening 🎉. We will not close" in hover.contents.value
        assert await made.client.text_document_hover_async(types.HoverParams(document, types.Position(0, 0))) is None

        where = types.Range(types.Position(2, 0), types.Position(2, 80))
        actions = await made.client.text_document_code_action_async(types.CodeActionParams(document, where, types.CodeActionContext([])))
        titles = {one.title: one for one in actions or [] if isinstance(one, types.CodeAction)}
        allow = titles["Allow Q003 quote-polarity-flip here, with a reason"]
        assert allow.edit and allow.edit.changes
        (edit,) = allow.edit.changes[made.uri("story.md")]
        assert edit.new_text == " <!-- factlint: allow Q003: say why here -->"
        assert titles["Mend doubled-text"].is_preferred

        await made.change("story.md", 2, STORY.replace("will close", "will"))
        await made.change("story.md", 3, STORY.replace("will close", "will not close").replace("The the", "The"))
        assert await made.diagnostics() == []
        assert made.sent.empty()

        desk.put("sources/tape.txt", TAPE.replace("not ", ""))
        made.client.text_document_did_save(types.DidSaveTextDocumentParams(document))
        assert [one.code for one in await made.diagnostics()] == ["Q003 quote-polarity-flip"]

        made.client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        assert await made.diagnostics() == []

    asked(desk.path, work)


def test_a_broken_configuration_is_said_and_the_server_lives_on(desk: Desk) -> None:
    desk.put("factlint.yaml", "piers: true\n")

    async def work(made: Editor) -> None:
        document = types.TextDocumentItem(made.uri("story.md"), "markdown", 1, "TK\n")
        made.client.text_document_did_open(types.DidOpenTextDocumentParams(document))
        said = await asyncio.wait_for(made.messages.get(), 60)
        assert said == "factlint: factlint.yaml:1:1: 'piers' is not a key of the configuration; did you mean 'peers'?"
        desk.put("factlint.yaml", "peers: true\n")
        await made.change("story.md", 2, "TK \n")
        assert [one.code for one in await made.diagnostics()] == ["T002 placeholder"]

    asked(desk.path, work)


def test_findings_of_the_baseline_are_set_aside(desk: Desk) -> None:
    desk.put("factlint.yaml", "root: true\nbaseline: older.txt\n")
    desk.put("story.md", "The the yard is shut.\n")
    desk.run("check", "--model", "none", "--write-baseline", "older.txt", "story.md")

    async def work(made: Editor) -> None:
        assert await made.open("story.md", "The the yard is shut.\n") == []
        await made.change("story.md", 2, "The the yard is shut.\n\nTK\n")
        assert [one.code for one in await made.diagnostics()] == ["T002 placeholder"]

    asked(desk.path, work)
