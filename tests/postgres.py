"""A PostgreSQL of our own for one run of the tests: a new cluster in a temporary folder, reached by its socket only.

`python -m tests.postgres COMMAND…` runs a command with DATABASE_URL of such a cluster; `./dev test` does.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote


def programs() -> Path:
    """The folder of initdb and pg_ctl; raises RuntimeError where PostgreSQL is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not found:
        raise RuntimeError("The tests on PostgreSQL need it installed: run them with ./dev test")
    return found[-1]


def _as_postgres(*command: str) -> None:
    """PostgreSQL refuses to run as root: there its own account runs it."""
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*prefix, *command], check=True, capture_output=True, timeout=120, cwd="/")


@dataclass
class Cluster:
    """A cluster in `folder`; `durable` keeps fsync on, for the proofs that put it to death."""

    folder: Path
    durable: bool = False

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def url(self, database: str = "postgres") -> str:
        """The DATABASE_URL of a database in it."""
        return f"postgres://postgres@{quote(str(self.folder), safe='')}/{database}"

    def make(self) -> None:
        """Make the files of a new cluster."""
        program = str(programs() / "initdb")
        _as_postgres(
            program, "-D", str(self.data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--wal-segsize=1"
        )

    def start(self) -> None:
        """Start it, after a death too: what the log of writes holds is then brought back."""
        options = f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c max_connections=120"
        options += "" if self.durable else " -c fsync=off"
        _as_postgres(
            str(programs() / "pg_ctl"),
            "-D",
            str(self.data),
            "-w",
            "-l",
            str(self.folder / "log"),
            "-o",
            options,
            "start",
        )

    def stop(self) -> None:
        """Stop without ceremony, if it runs."""
        if (self.data / "postmaster.pid").exists() and _alive(self._first()):
            _as_postgres(str(programs() / "pg_ctl"), "-D", str(self.data), "-m", "immediate", "stop")

    def _first(self) -> int:
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def kill(self) -> None:
        """`kill -9` for the server and every process of it; returns when all are gone."""
        first = self._first()
        doomed = [first, *_children(first)]
        for pid in doomed:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        deadline = time.monotonic() + 10
        while any(_alive(pid) for pid in doomed) and time.monotonic() < deadline:
            time.sleep(0.01)
        # Its number stays taken where nobody buries the dead, and PostgreSQL would then believe that it still runs.
        for lock in (self.data / "postmaster.pid", *self.folder.glob(".s.PGSQL.*")):
            lock.unlink(missing_ok=True)


def _children(parent: int) -> list[int]:
    return [pid for pid, state, of in _processes() if of == parent and state != "Z"]


def _alive(pid: int) -> bool:
    return any(pid == other and state != "Z" for other, state, _ in _processes())


def _processes() -> Iterator[tuple[int, str, int]]:
    """(pid, state, parent) of what runs now."""
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = place.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        yield int(place.parent.name), state, int(parent)


@contextmanager
def cluster(*, durable: bool = False) -> Iterator[Cluster]:
    """A running cluster; stopped and deleted afterwards."""
    made = Cluster(Path(tempfile.mkdtemp(prefix="pg", dir="/tmp")), durable)  # short: a socket's path has 107 bytes
    if os.geteuid() == 0:
        shutil.chown(made.folder, "postgres")
    try:
        made.make()
        made.start()
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(made.folder, ignore_errors=True)


@contextmanager
def running() -> Iterator[str]:
    """Yields a DATABASE_URL; stops and deletes the cluster afterwards."""
    with cluster() as made:
        yield made.url()


if __name__ == "__main__":
    with running() as address:
        status = subprocess.run(sys.argv[1:], env={**os.environ, "DATABASE_URL": address}).returncode
    sys.exit(status)
