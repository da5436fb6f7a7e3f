"""A real gunicorn over a database of its own, people who use it over real connections, and a look at its rows.

Boundary: nothing here stands in for the product; the rows are read with the database's own driver.
"""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import psycopg

ROOT = Path(__file__).resolve().parent.parent.parent
PEPPER = bytes(range(32))
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


class NoAnswer(Exception):
    """The connection ended without an answer: the server died, or is not there (yet)."""


@dataclass
class Reply:
    """One answer, as it came."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def leads_to(self) -> str:
        return self.headers.get("location", "")


@dataclass
class Visitor:
    """A browser without scripts: keeps cookies, sends the token of the page that it read before a form."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, address: str) -> Reply:
        return self._ask("GET", address, None)

    def post(self, address: str, data: dict[str, str]) -> Reply:
        """Send a form of the page at that address; reads the page first where no token is held yet."""
        if "form" not in self.cookies:
            self.get(address)
        return self._ask("POST", address, urlencode({"csrfmiddlewaretoken": self.cookies.get("form", ""), **data}))

    def twin(self) -> Visitor:
        """Another connection of the same browser."""
        return Visitor(self.port, dict(self.cookies))

    def _ask(self, method: str, address: str, body: str | None) -> Reply:
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()), "Host": "localhost"}
        if body is not None:
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": "http://localhost"}
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, address, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode(errors="replace")
        except (OSError, HTTPException) as error:
            raise NoAnswer(str(error)) from error
        finally:
            connection.close()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, rest = cookie.partition("=")
            self.cookies[name] = rest.partition(";")[0]
        return Reply(answer.status, {k.lower(): v for k, v in answer.headers.items()}, text)


@dataclass
class Server:
    """The product served by gunicorn; `folder` is all that it writes to. `keys` is what prepare_for_tests printed."""

    folder: Path
    url: str
    keys: dict[str, str]
    port: int
    process: subprocess.Popen[bytes] | None = None
    more: dict[str, str] = field(default_factory=dict)

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def armed(self) -> Path:
        return self.folder / "death"

    def start(self) -> None:
        """Start and wait for the first page."""
        command = [sys.executable, "-m", "gunicorn", "--config", "tests/proofs/gunicorn_for_tests.py"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--bind", f"127.0.0.1:{self.port}", "config.wsgi"],
                cwd=ROOT, env=_environment(self.folder, self.url, TEAM_ROOT=self.keys["root"], **self.more),
                stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        self.wait()

    def wait(self) -> None:
        """Until it answers."""
        deadline = time.monotonic() + 60
        while True:
            try:
                Visitor(self.port).get("/")
                return
            except NoAnswer:
                assert time.monotonic() < deadline, self.log.read_text()
                time.sleep(0.02)

    def arm(self, point: str, whom: str = "server") -> None:
        """The next request at `point` dies, or kills the PostgreSQL in the folder `whom`."""
        spare = self.folder / "arming"
        spare.write_text(f"{point} {whom}")
        spare.replace(self.armed)

    def kill(self) -> None:
        """`kill -9` for gunicorn and all its workers."""
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            while _lives(self.process.pid):  # one that is still dying holds the database, and hides what another wrote
                time.sleep(0.005)
            self.process = None

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """The rows of a query (`?` for values), read past the product."""
        if self.url.startswith("sqlite"):
            # Opened for writing: what died between its commit and the shared index is then read from the log of writes.
            connection = sqlite3.connect(f"file:{self.url[10:]}?mode=rw", uri=True, timeout=20)
            try:
                return connection.execute(query, values).fetchall()
            finally:
                connection.close()
        with psycopg.connect(self.url) as held:
            return held.execute(query.replace("?", "%s"), values).fetchall()


def _lives(group: int) -> bool:
    """Whether a process of this group has not ended; one that nobody has waited for has."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, its_group = stat.read_text().rpartition(")")[2].split()[:3]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(its_group) == group and state not in "ZX":
            return True
    return False


def _environment(folder: Path, url: str, **more: str) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "DATABASE_URL": url,
        "CODE_PEPPER": PEPPER.hex(),
        "DEMO_DESK": "1",
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "DEATH": str(folder / "death"),
        **more,
    }


@contextmanager
def served(folder: Path, url: str, **more: str) -> Iterator[Server]:
    """A server over a new, prepared database; killed afterwards. `more` goes into its environment."""
    prepared = subprocess.run(
        [sys.executable, "-m", "tests.proofs.prepare_for_tests"],
        cwd=ROOT, env=_environment(folder, url), capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert prepared.returncode == 0, prepared.stderr
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Server(folder, url, json.loads(prepared.stdout), port, more=more)
    try:
        server.start()
        yield server
    finally:
        server.kill()


def sqlite_url(folder: Path) -> str:
    """The DATABASE_URL of a file in `folder`."""
    return f"sqlite:///{folder / 'data.sqlite3'}"


def about_to_send(server: Server) -> tuple[Visitor, str]:
    """Somebody with a first answer whose next press sends; and the code that they copied, as it is shown."""
    visitor = Visitor(server.port)
    first = visitor.post("/", {"device": "own"}).leads_to
    slug = first.split("/")[2]
    assert visitor.post(first, {f"{slug}-a": "family", "_go": "1", "_rev": "1"}).status == 302
    assert visitor.post("/gui/", {"contact": "page", "consent": "1"}).leads_to == "/gui/ma/"
    shown = re.search(r"<code>([^<]+)</code>", visitor.get("/gui/ma/").text)
    assert shown is not None
    return visitor, shown[1]


def send(visitor: Visitor) -> Reply:
    """The last press."""
    return visitor.post("/gui/ma/", {"written": "1"})
