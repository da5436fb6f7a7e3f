"""HTML of a paper in, PDF bytes out, or `NotMade`. Nothing touches a disk and nothing is fetched.

Boundary: knows no paper and no person. The work is done by `pdf_worker`, a process of its own that is started at the
first paper (or by `warm`, or `share`) and kept; every paper is drawn in a child of that process with limits on time and
memory. A paper that somebody is about to ask for can be drawn `ahead`; it waits in memory for a minute at most.
"""

from __future__ import annotations

import atexit
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

SECONDS = 8.0
STARTING = 30.0
PROGRAM = ("-m", "remedies.pdf_worker")
LARGEST = 400_000
LARGEST_AHEAD = 100_000
"""Bytes of HTML: what a socket takes in one go, so that nobody waits for a paper that may never be asked for."""
BUFFER = 1 << 20
ANY = 0
NOBODY = bytes(16)
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
"""Of which process it is (ANY: of every one forked from this), what it is, and the socket to it."""
_draws_ahead = False
_key = secrets.token_bytes(32)


def _nothing() -> str:
    return '<!doctype html><html lang="vi"><title>x</title><p>x</p></html>'


_sample: Callable[[], str] = _nothing


class NotMade(Exception):
    """The PDF could not be made within its limits; message 28 of the pages is for this."""


class Counts(NamedTuple):
    """Papers that were begun since the drawing process started, that are being drawn, that wait."""

    begun: int
    drawing: int
    waiting: int


def render(html: str) -> bytes:
    """The PDF of `html`, drawn ahead or now, at most 8 seconds after the drawing process stands. Raises NotMade."""
    text = html.encode("utf-8", "strict")
    if len(text) > LARGEST:
        raise NotMade("too long")
    try:
        with _lock:
            _control()  # its start, where it is the first paper, is no part of what a paper may take
        end = time.monotonic() + SECONDS
        channel, child, waiting = _child(_digest(text, b"paper"), end)
        if waiting:
            with suppress(OSError, NotMade):
                return _read(channel, child, end - SECONDS / 2)
            channel, child, _ = _child(NOBODY, end)
        return _read(channel, child, end, text)
    except OSError as problem:
        raise NotMade("the drawing process did not answer") from problem


def ahead(html: str, owner: bytes) -> None:
    """Begin to draw what `owner` may ask for within the minute. Waits for nothing, and may well do nothing.

    Only in a process that was warmed; not while another paper is being drawn, nor for a very long one. It takes the
    place of what was drawn ahead for this owner before.
    """
    text = html.encode("utf-8", "replace")
    if not _draws_ahead or len(text) > LARGEST_AHEAD:
        return
    here, there = socket.socketpair()
    for end in (here, there):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)
    with here:
        with there:
            _tell(b"a", _digest(text, b"paper"), _digest(owner, b"owner"), there, here)
        here.settimeout(0.1)
        try:
            here.sendall(text)
            here.shutdown(socket.SHUT_WR)
        except TimeoutError:
            forget(owner)
        except OSError:  # there was no room for it, or it is there already
            pass


def draws_ahead() -> bool:
    """Whether this process serves people, and so may draw what nobody has asked for yet."""
    return _draws_ahead


def forget(owner: bytes) -> None:
    """End what was drawn ahead for `owner`, whichever process of this server had begun it."""
    _tell(b"f", NOBODY, _digest(owner, b"owner"))


def counts() -> Counts:
    """What the drawing process has done and holds, once it has read all that it was sent before."""
    here, there = socket.socketpair()
    with here:
        here.settimeout(STARTING)
        with there:
            _tell(b"n", NOBODY, NOBODY, there)
        try:
            numbers, _ = _exactly(here, 24)
        except NotMade:
            return Counts(0, 0, 0)
    return Counts(*(int.from_bytes(numbers[at : at + 8], "big") for at in (0, 8, 16)))


def warm() -> None:
    """Start the process now, so that the first paper does not wait for it; from now on papers may be drawn ahead."""
    global _draws_ahead
    with _lock:
        _control()
    _draws_ahead = True


def share() -> None:
    """The same, once for all processes that will be forked from this one: what one begins, another can take."""
    global _worker
    warm()
    if _worker:
        _worker = (ANY, *_worker[1:])


def draw_first(sample: Callable[[], str]) -> None:
    """What a new process draws before anything else: the more it is like a paper, the faster the papers are."""
    global _sample
    _sample = sample


def _digest(text: bytes, purpose: bytes) -> bytes:
    """A name that tells nothing to whoever lacks the key of this server's processes, which is kept nowhere."""
    return blake2b(text, key=_key, person=purpose, digest_size=16).digest()


def _child(name: bytes, end: float) -> tuple[socket.socket, int, bool]:
    """The socket to a child, its process id, and whether it drew the paper of that name before it was asked for."""
    channel = _channel(name)
    try:
        channel.settimeout(max(end - time.monotonic(), 0.1))
        number, kept = _exactly(channel, 8)
        if kept:
            channel.close()
            channel = socket.socket(fileno=kept[0])
    except BaseException:
        channel.close()
        raise
    return channel, int.from_bytes(number, "big"), bool(kept)


def _read(channel: socket.socket, child: int, end: float, text: bytes | None = None) -> bytes:
    """What the child makes of `text`. Where that is None it has it already, and says its number first, as ever.

    Raises NotMade, OSError.
    """
    parts = []
    with channel:
        try:
            channel.settimeout(max(end - time.monotonic(), 0.1))
            if text is not None:
                channel.sendall(text)
                channel.shutdown(socket.SHUT_WR)
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
    pdf = b"".join(parts)[0 if text is not None else 8 :]
    if not pdf.startswith(b"%PDF") or b"%%EOF" not in pdf[-1024:]:
        raise NotMade("over the limits of time or memory, or it asked for an address")
    return pdf


def _exactly(channel: socket.socket, count: int) -> tuple[bytes, list[int]]:
    """So many bytes, and the descriptor that came with them."""
    got, kept = b"", list[int]()
    while len(got) < count:
        part, came, _, _ = socket.recv_fds(channel, count - len(got), 1)
        got, kept = got + part, kept + came
        if not part:
            raise NotMade("the drawing process ended")
    return got, kept


def _channel(name: bytes) -> socket.socket:
    """A fresh socket to a child of the worker; a worker that died is started once more."""
    with _lock:
        for attempt in (1, 2):
            here, there = socket.socketpair()
            try:
                socket.send_fds(_control(), [b"d" + name + NOBODY], [there.fileno()])
                return here
            except OSError as problem:
                here.close()
                stop()
                if attempt == 2:
                    raise NotMade("the drawing process cannot be reached") from problem
            finally:
                there.close()
    raise NotMade("unreachable")


def _tell(verb: bytes, name: bytes, owner: bytes, *ends: socket.socket) -> None:
    """Tell the process, if there is one and nobody is just starting it; it sees the end of `ends` where not."""
    if _lock.acquire(timeout=0.1):
        try:
            if _worker is not None and _ours():
                with suppress(OSError):
                    socket.send_fds(_worker[2], [verb + name + owner], [end.fileno() for end in ends])
        finally:
            _lock.release()


def _ours() -> bool:
    """Whether there is a process that draws for this one. A shared one that died is noticed when it is told."""
    return _worker is not None and (_worker[0] == ANY or (_worker[0] == os.getpid() and _worker[1].poll() is None))


def _control() -> socket.socket:
    """The socket to the worker of this process; started when there is none, or after a fork."""
    global _worker
    if _worker is not None and _ours():
        return _worker[2]
    here, there = socket.socketpair(type=socket.SOCK_SEQPACKET)
    process = subprocess.Popen(
        [sys.executable, *PROGRAM, str(there.fileno())],
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
    """End the worker of this process, if there is one; one that is shared ends with the last that shares it."""
    global _worker
    if _worker is not None and _worker[0] in (ANY, os.getpid()):
        _worker[2].close()
        with suppress(subprocess.TimeoutExpired):
            _worker[1].wait(timeout=5)
    _worker = None


atexit.register(stop)
