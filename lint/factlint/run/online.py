"""Whether web addresses still lead somewhere: asked over the network, which happens with --online alone. Standard library only."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
from collections import defaultdict
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Literal
from urllib.parse import quote, urljoin, urlsplit

from factlint import __version__, lazy
from factlint.records import dataclass

_DEAD = (404, 410)
_LOOKS_AGAIN = (400, 404, 405, 406, 410, 500, 501)
"""Answers to HEAD after which GET is tried: some servers know no HEAD."""
_REDIRECTS = (301, 302, 303, 307, 308)
_HOPS = 6
_AGENT = f"factlint/{__version__} (link check)"
_KEPT = lazy.regex(r"[\x00-\x20\x7f]")


@dataclass(frozen=True)
class Answer:
    """What an address led to."""

    verdict: Literal["alive", "dead", "unknown"]
    """Unknown where the server would not say: it refused, was busy, failed, or did not answer."""
    detail: str = ""


@dataclass(frozen=True)
class Manner:
    """How addresses are asked for."""

    seconds: float = 10.0
    """For each step: to connect, to answer."""
    tries: int = 2
    hosts: int = 16
    """Hosts that are asked at the same time; each has one connection."""
    private: bool = False
    """Links to addresses that are not public are asked for too; else a story could make a CI machine talk to its own network. A public
    page that redirects there is never followed."""


_MANNER = Manner()


def ask(addresses: Iterable[str], manner: Manner = _MANNER) -> dict[str, Answer]:
    """An answer for each web address; hosts at the same time, the addresses of a host one after another."""
    by_host: dict[tuple[str, str], list[str]] = defaultdict(list)
    for address in dict.fromkeys(addresses):
        with suppress(ValueError):
            parts = urlsplit(address)
            if parts.scheme in ("http", "https") and parts.hostname:
                by_host[parts.scheme, parts.netloc].append(address)
    if not by_host:
        return {}
    found: dict[str, Answer] = {}
    with ThreadPoolExecutor(max_workers=min(manner.hosts, len(by_host))) as pool:
        for answers in pool.map(lambda listed: _of_host(listed, manner), by_host.values()):
            found.update(answers)
    if any(answer.verdict == "alive" for answer in found.values()):
        return found
    # Nothing at all was reached: names that are not known say more of this machine than of the pages.
    return {at: Answer("unknown", one.detail) if one.detail == _NO_HOST else one for at, one in found.items()}


_NO_HOST = "there is no such host"


def _of_host(addresses: list[str], manner: Manner) -> Mapping[str, Answer]:
    line = _Line(manner)
    try:
        return {address: line.ask(address) for address in addresses}
    finally:
        line.close()


class _Line:
    """One connection, which is opened again where a redirect leads to another host."""

    def __init__(self, manner: Manner) -> None:
        self.manner = manner
        self._inside: bool | None = None
        """The link that is asked for is to an address that is not public; None before it is known."""
        self._public = True
        """What is connected is public."""
        self._to: tuple[str, str] | None = None
        self._open: http.client.HTTPConnection | None = None

    def ask(self, address: str) -> Answer:
        answer = Answer("unknown")
        for _ in range(self.manner.tries):
            self._inside = None
            answer = self._followed(address)
            if answer.verdict != "unknown":
                return answer
        return answer

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
        self._open, self._to = None, None

    def _followed(self, address: str) -> Answer:
        seen: set[str] = set()
        while address not in seen and len(seen) < _HOPS:
            seen.add(address)
            try:
                status, target = self._looked(address)
            except _Refused as refused:
                return refused.answer
            except (OSError, http.client.HTTPException, ValueError) as error:
                self.close()
                return _trouble(error)
            if status in _REDIRECTS and target:
                address = urljoin(address, target)
                continue
            return _judged(status)
        return Answer("dead", "redirects in a circle")

    def _looked(self, address: str) -> tuple[int, str]:
        status, target = self._request("HEAD", address)
        return self._request("GET", address) if status in _LOOKS_AGAIN else (status, target)

    def _request(self, method: str, address: str) -> tuple[int, str]:
        """The status and where it redirects to; the body is not read."""
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise _Refused(Answer("unknown", "redirects to something that is not a web page"))
        to = (parts.scheme, parts.netloc)
        if self._open is None or self._to != to:
            self.close()
            self._open, self._to = self._connected(parts.scheme, parts.hostname, parts.port), to
        if self._inside is None:
            self._inside = not self._public
        path = quote(f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}", safe="/%?&=+,:;@!$'()*~#[]")
        self._open.request(method, path, headers={"User-Agent": _AGENT, "Accept": "*/*"})
        response = self._open.getresponse()
        status, target = response.status, response.getheader("Location") or ""
        if method == "HEAD" and not response.will_close:
            response.read()
        else:
            self.close()
        return status, _KEPT.sub("", target)

    def _connected(self, scheme: str, host: str, port: int | None) -> http.client.HTTPConnection:
        port = port or (443 if scheme == "https" else 80)
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        place = found[0][4]
        self._admit(public=all(is_public(str(one[4][0])) for one in found))
        # The connection goes to the very address that was looked at: a name may lead elsewhere the next time.
        plain = socket.create_connection((str(place[0]), port), timeout=self.manner.seconds)
        if scheme == "http":
            made = http.client.HTTPConnection(host, port, timeout=self.manner.seconds)
            made.sock = plain
            return made
        secure = http.client.HTTPSConnection(host, port, timeout=self.manner.seconds)
        try:
            secure.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host)
        except OSError:
            plain.close()
            raise
        return secure

    def _admit(self, *, public: bool) -> None:
        """Raises _Refused for an address that is not public, unless the link itself is to one and those are asked for."""
        first = self._inside is None
        if not public and not (self.manner.private and (first or self._inside)):
            raise _Refused(Answer("unknown", "is not a public address" if first else "redirects to an address that is not public"))
        self._public = public


def is_public(address: str) -> bool:
    """An IP address that anybody may reach: not of this machine, a house network or a link."""
    return ipaddress.ip_address(address.partition("%")[0]).is_global


class _Refused(Exception):
    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.detail)
        self.answer = answer


def _judged(status: int) -> Answer:
    if status in _DEAD:
        return Answer("dead", f"{status} {http.client.responses.get(status, '')}".strip())
    if 200 <= status < 400:
        return Answer("alive")
    return Answer("unknown", f"{status} {http.client.responses.get(status, '')}".strip())


def _trouble(error: Exception) -> Answer:
    if isinstance(error, socket.gaierror):
        return Answer("dead", _NO_HOST) if error.errno == socket.EAI_NONAME else Answer("unknown", "its name could not be looked up")
    if isinstance(error, TimeoutError):
        return Answer("unknown", "no answer in time")
    if isinstance(error, ssl.SSLError):
        return Answer("unknown", "its certificate is not accepted")
    return Answer("unknown", "the connection failed")
