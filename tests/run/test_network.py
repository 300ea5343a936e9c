"""Nothing is sent anywhere."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

STORY = "---\nsources: ['https://example.org/tape', tape.txt]\n---\n\n“We will close,” Lind said at [the quay](https://example.org/a). TK\n"


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("words", [("check", "-j2"), ("facts", "--format", "jsonl"), ("rules", "list"), ("explain", "Q001")])
def test_no_command_connects_or_sends(tmp_path: Path, words: tuple[str, ...]) -> None:
    for number in range(20):
        (tmp_path / f"a{number}.md").write_text(STORY, encoding="utf-8")
    (tmp_path / "tape.txt").write_text("LIND: We will not close.\n", encoding="utf-8")
    command = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(tmp_path / "trace"), sys.executable, "-m", "factlint", *words]
    done = subprocess.run([*command, "."] if words[0] in ("check", "facts") else command, cwd=tmp_path, capture_output=True, check=False)
    if b"ptrace" in done.stderr or b"PTRACE" in done.stderr:
        pytest.skip("processes may not be traced here")
    assert done.returncode in (0, 1), done.stderr
    calls = [line.split(maxsplit=1)[1] for line in (tmp_path / "trace").read_text(encoding="utf-8").splitlines()]
    # A library binds a socket of its own to see whether there is IPv6; processes talk over pairs of sockets. Neither leads anywhere.
    reach = ("connect(", "sendto(", "sendmsg(", "sendmmsg(")
    assert not [call for call in calls if call.startswith(reach) and "AF_UNIX" not in call]


def test_the_suite_reaches_nothing_beyond_this_machine() -> None:
    with socket.socket() as one, pytest.raises(RuntimeError, match="a test connects to"):
        one.connect(("192.0.2.1", 80))
    with pytest.raises(RuntimeError, match="a test looks up"):
        socket.getaddrinfo("example.org", 80)
    with socket.socket() as server, socket.socket() as client:
        server.bind(("127.0.0.1", 0))
        server.listen()
        client.connect(server.getsockname())
