"""The machines of a Dask cluster do the work of a run. They share no disk with this one: files travel by their content."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import pickle
import re
import time
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from factlint.records import dataclass
from factlint.run.batches import Reading, Work, batches
from factlint.run.cluster.bundles import Shared
from factlint.run.cluster.worker import Differs, Parcel, differing, same, versions, work
from factlint.run.executors import Lost, lost_of, parts, whole
from factlint.run.jobs import Job, Outcome, Setup

PATIENCE = 10.0
"""Seconds that a scheduler has to answer, and to have a worker."""
ALONE = 60.0
"""Seconds after which a run is given up whose workers are all gone."""
_AHEAD = 3
"""Pieces of work that are sent for each thread of the cluster before the first is asked for."""
_LOOK = 5.0
"""Seconds after which one looks whether the cluster is still there."""


@dataclass(frozen=True)
class Cluster:
    """A Dask cluster by the address of its scheduler, HOST:PORT. Connects when there is work."""

    address: str

    def batches(self, jobs: Sequence[Job]) -> Sequence[Work]:
        # What one process reads for another is kept on a disk that both have, so a folder that is compared is not divided.
        return batches(jobs)

    def outcomes(self, setup: Setup, work: Sequence[Work]) -> Iterator[tuple[Outcome, ...]]:
        """The outcomes of each piece of work, in their order. Raises Lost."""
        with _connected(self.address) as client:
            try:
                yield from _Sending(client, replace(setup, cache=None), work).outcomes()
            except _Trouble as error:
                raise Lost(f"dask://{self.address}: {error}") from error


def cluster_at(url: str) -> Cluster:
    """The cluster of an address like dask://HOST:PORT. Raises Lost for another address, and where Dask is not installed."""
    match = re.fullmatch(r"dask://((?:\[[0-9a-fA-F:.]+\]|[\w.-]+):(\d{1,5}))", url, re.ASCII)
    if match is None or not 0 < int(match[2]) < 65_536:
        raise Lost(f"{url}: should be the address of a Dask scheduler, dask://HOST:PORT")
    try:
        import distributed  # noqa: F401
    except ImportError as error:
        raise Lost(f"{url}: needs dask.distributed; 'pip install \"factlint[dask]\"' brings it") from error
    return Cluster(match[1])


class _Trouble(Exception):
    """Why a cluster cannot go on."""


@contextmanager
def _connected(address: str) -> Iterator[Any]:
    """A client of the scheduler. Raises Lost where none answers or it has no workers."""
    import dask
    import distributed

    # What goes wrong is said in one line, by us.
    for name in ("distributed", "distributed.client", "tornado", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    dask.config.set({"distributed.admin.large-graph-warning-threshold": "1TB"})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # versions are compared below
            _answers(address)
            make: Any = distributed.Client  # whose methods have no types
            client = make(f"tcp://{address}", timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, RuntimeError) as error:
        raise Lost(f"dask://{address}: no Dask scheduler answers there") from error
    try:
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError as error:
            raise Lost(f"dask://{address}: this scheduler has no workers") from error
        yield client
    finally:
        client.close(timeout=PATIENCE)


@contextmanager
def _scheduler() -> Iterator[None]:
    """What is asked of the scheduler inside raises _Trouble where it is gone."""
    try:
        yield
    except Exception as error:  # of a connection that ends while it is used, each library has its own
        raise _Trouble("the scheduler is gone") from error


def _answers(address: str) -> None:
    """Raises OSError where no scheduler answers: a client would wait for ever for another kind of server."""
    from distributed import comm

    connect: Any = comm.core.connect

    async def asked() -> None:
        (await asyncio.wait_for(connect(f"tcp://{address}", timeout=PATIENCE), PATIENCE)).abort()

    try:
        asyncio.run(asked())
    except Exception as error:  # what another kind of server says is read as lengths and messages, and each fails in its own way
        raise OSError("not a scheduler") from error


class _Sending:
    """The work of a run, sent to a cluster piece by piece: only so much is under way that the workers are busy."""

    def __init__(self, client: Any, setup: Setup, pieces: Sequence[Work]) -> None:
        self.client, self.setup, self.pieces = client, setup, pieces
        models = sorted({profile.model.name for profile in setup.profiles if profile.model is not None})
        self.versions = versions(models)
        self.files = Shared(client, setup, pieces)
        packed = pickle.dumps(setup)
        self.name = hashlib.sha256(packed).hexdigest()
        self.shared_setup = client.submit(same, setup, key=f"factlint-{self.name}")
        for worker, found in client.run(versions, models, on_error="return").items():
            trouble = str(found) if isinstance(found, BaseException) else differing(self.versions, found)
            if trouble:
                raise _Trouble(f"the worker {worker}: {trouble}")

    def outcomes(self) -> Iterator[tuple[Outcome, ...]]:
        waiting: deque[tuple[int, Any]] = deque()
        for number, piece in enumerate(self.pieces):
            waiting.append((number, self._send(number, piece)))
            if len(waiting) >= _AHEAD * max(1, self._threads()):
                yield self._outcome(*waiting.popleft())
        while waiting:
            yield self._outcome(*waiting.popleft())

    def _send(self, number: int, piece: Work) -> Any:
        jobs = () if isinstance(piece, Reading) else piece
        with _scheduler():
            own, shared = self.files.of(number)
            return self.client.submit(work, Parcel(jobs, own, self.name, self.versions), self.shared_setup, *shared, pure=False)

    def _threads(self) -> int:
        """How many pieces of work the workers do at a time."""
        with _scheduler():
            return sum(self.client.nthreads().values())

    def _outcome(self, number: int, future: Any) -> tuple[Outcome, ...]:
        """The outcome of a piece; where it ends the workers that it is given to, those of its parts, one after another."""
        found = self._result(future)
        if found is None:
            pieces = parts(self.pieces[number])
            alone = (self._result(self._send(number, piece)) if len(pieces) > 1 else None for piece in pieces)
            found = whole([one if one is not None else lost_of(self.setup, piece) for one, piece in zip(alone, pieces, strict=True)])
        self.files.done(number)
        return found

    def _result(self, future: Any) -> tuple[Outcome, ...] | None:
        """What comes of it; None where each worker that tried was killed. Raises _Trouble."""
        from distributed import CancelledError, KilledWorker
        from distributed.comm.core import CommClosedError

        alone_since = None
        while True:
            try:
                return tuple(future.result(timeout=_LOOK))
            except TimeoutError:
                busy = self.client.status == "running" and self._threads() > 0
                alone_since = None if busy else alone_since or time.monotonic()
                if alone_since is not None and time.monotonic() - alone_since > ALONE:
                    raise _Trouble(f"all workers have been gone for {ALONE:g} s") from None
            except KilledWorker:
                return None
            except Differs as error:
                raise _Trouble(f"a worker {error}") from error
            except (CancelledError, CommClosedError):  # the second where it goes while a result is on its way
                raise _Trouble("the scheduler is gone") from None
            except Exception as error:  # a worker that came later cannot do the work
                raise _Trouble(f"a worker failed: {type(error).__name__}: {error}") from error
