"""HTML of a paper in, PDF bytes out, or `NotMade`. Nothing touches a disk and nothing is fetched.

Boundary: knows no paper and no person. The work is done by `pdf_worker`, a process of its own that is started at the
first paper (or by `warm`) and kept; every paper is drawn in a child of that process with limits on time and memory.
"""

from __future__ import annotations

import atexit
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

SECONDS = 8.0
STARTING = 30.0
LARGEST = 400_000
KEPT = (
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "TMPDIR",
    "FONTCONFIG_FILE",
    "FONTCONFIG_PATH",
    "XDG_CACHE_HOME",
    "XDG_DATA_DIRS",
)
"""What the worker gets of the environment: where fonts are, and none of the server's secrets."""
_ROOT = Path(__file__).resolve().parent.parent
_lock = threading.Lock()
_worker: tuple[int, subprocess.Popen[bytes], socket.socket] | None = None


def _nothing() -> str:
    return '<!doctype html><html lang="vi"><title>x</title><p>x</p></html>'


_sample: Callable[[], str] = _nothing


class NotMade(Exception):
    """The PDF could not be made within its limits; message 28 of the pages is for this."""


def render(html: str) -> bytes:
    """The PDF of `html`, at most 8 seconds later. Raises NotMade."""
    text = html.encode("utf-8", "strict")
    if len(text) > LARGEST:
        raise NotMade("too long")
    channel = _channel()
    end = time.monotonic() + SECONDS
    try:
        return _exchange(channel, text, end)
    except OSError as problem:
        raise NotMade("the drawing process did not answer") from problem
    finally:
        channel.close()


def warm() -> None:
    """Start the process now, so that the first paper does not wait for it."""
    with _lock:
        _control()


def draw_first(sample: Callable[[], str]) -> None:
    """What a new process draws before anything else: the more it is like a paper, the faster the papers are."""
    global _sample
    _sample = sample


def _exchange(channel: socket.socket, text: bytes, end: float) -> bytes:
    channel.settimeout(max(end - time.monotonic(), 0.1))
    child = int.from_bytes(_exactly(channel, 8), "big")
    try:
        channel.sendall(text)
        channel.shutdown(socket.SHUT_WR)
        parts = []
        while True:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError
            channel.settimeout(left)
            part = channel.recv(1 << 16)
            if not part:
                break
            parts.append(part)
    except BaseException:
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        raise
    pdf = b"".join(parts)
    if not pdf.startswith(b"%PDF") or b"%%EOF" not in pdf[-1024:]:
        raise NotMade("over the limits of time or memory, or it asked for an address")
    return pdf


def _exactly(channel: socket.socket, count: int) -> bytes:
    got = b""
    while len(got) < count:
        part = channel.recv(count - len(got))
        if not part:
            raise NotMade("the drawing process ended")
        got += part
    return got


def _channel() -> socket.socket:
    """A fresh socket to a child of the worker; a worker that died is started once more."""
    with _lock:
        for attempt in (1, 2):
            here, there = socket.socketpair()
            try:
                socket.send_fds(_control(), [b"1"], [there.fileno()])
                return here
            except OSError as problem:
                here.close()
                stop()
                if attempt == 2:
                    raise NotMade("the drawing process cannot be reached") from problem
            finally:
                there.close()
    raise NotMade("unreachable")


def _control() -> socket.socket:
    """The socket to the worker of this process; started when there is none, or after a fork."""
    global _worker
    if _worker is not None and _worker[0] == os.getpid() and _worker[1].poll() is None:
        return _worker[2]
    here, there = socket.socketpair()
    process = subprocess.Popen(
        [sys.executable, "-m", "remedies.pdf_worker", str(there.fileno())],
        pass_fds=[there.fileno()],
        cwd=_ROOT,
        env={name: os.environ[name] for name in KEPT if name in os.environ},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    with process.stdin:
        process.stdin.write(_sample().encode())
    there.close()
    here.settimeout(STARTING)
    _worker = (os.getpid(), process, here)
    if not here.recv(1):
        raise NotMade("the drawing process did not start: is Pango installed?")
    return here


def stop() -> None:
    """End the worker of this process, if there is one."""
    global _worker
    if _worker is not None and _worker[0] == os.getpid():
        _worker[2].close()
        with suppress(subprocess.TimeoutExpired):
            _worker[1].wait(timeout=5)
    _worker = None


atexit.register(stop)
