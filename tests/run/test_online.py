"""Dead links, asked of a local server that misbehaves in each way."""

from __future__ import annotations

import socket
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from tests.conftest import Desk

from factlint.run import online
from factlint.run.online import Answer, Manner, ask

HERE = Manner(seconds=60.0, private=True)
"""Time enough for a busy machine."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, host: str = "127.0.0.1") -> None:
        super().__init__((host, 0), Handler)
        self.asked: Counter[tuple[str, str]] = Counter()
        self.open = 0
        self.most = 0
        self.lock = threading.Lock()
        self.closing = threading.Event()
        self.meeting = threading.Barrier(1)
        """What is asked for /meet is answered when as many others are."""

    @property
    def address(self) -> str:
        return f"http://{self.server_address[0]!s}:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that go away are what is tested."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def setup(self) -> None:
        super().setup()
        with self.server.lock:
            self.server.open += 1
            self.server.most = max(self.server.most, self.server.open)

    def finish(self) -> None:
        super().finish()
        with self.server.lock:
            self.server.open -= 1

    def do_HEAD(self) -> None:
        self.answer()

    def do_GET(self) -> None:
        self.answer()

    # Long because it is a table: one misbehaviour of a server after the other.
    def answer(self) -> None:
        path = self.path
        with self.server.lock:
            self.server.asked[self.command, path] += 1
            times = self.server.asked[self.command, path]
        if path == "/slow":
            self.server.closing.wait(60)
            return
        if path == "/meet":
            self.server.meeting.wait(60)
        elif path == "/closes":
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        elif path == "/garbage":
            self.wfile.write(b"\x00\x01 not http\r\n\r\n")
            self.close_connection = True
            return
        elif path == "/busy-once":
            self.say(503 if times == 1 and self.command == "HEAD" else 200)
            return
        elif path == "/no-head":
            self.say(405 if self.command == "HEAD" else 200)
            return
        elif path == "/head-lies":
            self.say(404 if self.command == "HEAD" else 200)
            return
        elif path.startswith("/circle"):
            self.say(302, "/circle")
            return
        elif path == "/away":
            self.say(301, "/fine")
            return
        elif path == "/to-dead":
            self.say(301, "/404")
            return
        elif path.startswith("/to?"):
            self.say(302, path.partition("?")[2])
            return
        elif path == "/to-file":
            self.say(302, "file:///etc/passwd")
            return
        elif path == "/endless":
            self.send_response(200)
            self.end_headers()
            for _ in range(200):
                self.wfile.write(b"x" * 100_000)
            return
        status = int(path[1:]) if path[1:].isdigit() else 200
        self.say(status)

    def say(self, status: int, to: str = "") -> None:
        self.send_response(status)
        if to:
            self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield made
        made.closing.set()
        made.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/fine", Answer("alive")),
        ("/204", Answer("alive")),
        ("/404", Answer("dead", "404 Not Found")),
        ("/410", Answer("dead", "410 Gone")),
        ("/401", Answer("unknown", "401 Unauthorized")),
        ("/403", Answer("unknown", "403 Forbidden")),
        ("/429", Answer("unknown", "429 Too Many Requests")),
        ("/500", Answer("unknown", "500 Internal Server Error")),
        ("/503", Answer("unknown", "503 Service Unavailable")),
        ("/busy-once", Answer("alive")),
        ("/no-head", Answer("alive")),
        ("/head-lies", Answer("alive")),
        ("/away", Answer("alive")),
        ("/to-dead", Answer("dead", "404 Not Found")),
        ("/circle", Answer("dead", "redirects in a circle")),
        ("/to-file", Answer("unknown", "redirects to something that is not a web page")),
        ("/closes", Answer("unknown", "the connection failed")),
        ("/garbage", Answer("unknown", "the connection failed")),
        ("/endless", Answer("alive")),
        ("/with%20space?x=ä&y=1", Answer("alive")),
    ],
)
def test_each_way_to_answer(server: Server, path: str, answer: Answer) -> None:
    address = server.address + path
    assert ask([address], HERE) == {address: answer}


def test_a_page_that_does_not_answer_is_given_up(server: Server) -> None:
    address = f"{server.address}/slow"
    assert ask([address], Manner(seconds=0.1, private=True)) == {address: Answer("unknown", "no answer in time")}
    assert server.asked == {("HEAD", "/slow"): 2}


def test_a_host_has_one_connection_and_hosts_do_not_wait_for_one_another(server: Server) -> None:
    addresses = [f"{server.address}/{number}" for number in range(200, 207)]
    assert set(ask(addresses, HERE).values()) == {Answer("alive")}
    assert server.most == 1
    with Server() as other:
        threading.Thread(target=other.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        server.meeting = other.meeting = threading.Barrier(2)
        assert set(ask([f"{one.address}/meet" for one in (server, other)], HERE).values()) == {Answer("alive")}
        other.shutdown()


def test_a_server_that_is_not_there_could_not_be_checked() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/"
    assert ask([address], HERE) == {address: Answer("unknown", "the connection failed")}


def test_addresses_that_are_not_public_are_not_asked(server: Server) -> None:
    inside = [server.address + "/404", server.address.replace("127.0.0.1", "localhost") + "/404"]
    assert set(ask(inside, Manner(seconds=60.0)).values()) == {Answer("unknown", "is not a public address")}
    assert not server.asked


@pytest.fixture
def inside() -> Iterator[Server]:
    """A server of the house, where 127.0.0.1 is taken for a public address."""
    with Server("127.0.0.2") as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield made
        made.closing.set()
        made.shutdown()
        thread.join()


AWAY = Answer("unknown", "redirects to an address that is not public")


@pytest.mark.parametrize("private", [False, True])
def test_a_public_page_is_not_followed_to_an_address_that_is_not(
    server: Server, inside: Server, monkeypatch: pytest.MonkeyPatch, private: bool
) -> None:
    monkeypatch.setattr(online, "is_public", lambda address: address == "127.0.0.1")
    manner = Manner(seconds=60.0, private=private)
    twice = f"{server.address}/to?/to?{inside.address}/404"
    # The second link of a host is asked for over the connection of the first.
    links = [f"{server.address}/fine", f"{server.address}/to?{inside.address}/404", twice]
    assert ask(links, manner) == dict(zip(links, [Answer("alive"), AWAY, AWAY], strict=True))
    assert not inside.asked
    own = f"{inside.address}/to?{inside.address}/404"
    back = f"{inside.address}/to?{server.address}/fine"
    seen = ask([own, back], manner)
    closed = Answer("unknown", "is not a public address")
    assert seen == ({own: Answer("dead", "404 Not Found"), back: Answer("alive")} if private else {own: closed, back: closed})


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:127.0.0.1",
    ],
)
def test_addresses_of_a_house(address: str) -> None:
    assert not online.is_public(address)
    assert online.is_public("93.184.216.34") and online.is_public("2606:2800:220:1::1")


def test_what_is_not_a_web_address_is_not_asked() -> None:
    assert ask(["mailto:a@b.example", "../x.md", "http://[", "file:///etc/passwd", ""], HERE) == {}


def test_check_asks_with_online_alone(desk: Desk, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.put(
        "story.md", f"The lido is [shut]({server.address}/404), see [here]({server.address}/fine) and [there]({server.address}/403#x).\n"
    )
    options = ("--model", "none", "--select", "C021", "story.md")
    assert "C021" not in desk.run("check", *options).out
    assert not server.asked
    monkeypatch.setattr(online, "Manner", lambda: HERE)
    screen = desk.run("check", "--online", *options)
    assert f"story.md:1:13: info C021 dead-link: {server.address}/404 is gone: 404 Not Found" in screen.out
    assert screen.out.count("C021") == 1
    assert f"1 link could not be checked: {server.address}/403 (403 Forbidden)" in screen.out
    desk.put("story.md", f"<!-- factlint: allow dead-link: archived -->\nThe lido is [shut]({server.address}/404).\n")
    assert "C021" not in desk.run("check", "--online", *options, "--ignore", "X").out
    assert "X003" not in desk.run("check", "--model", "none", "story.md").out
