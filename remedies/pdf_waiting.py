"""The children of the drawing process, and the papers that wait to be asked for.

Boundary: for `pdf_worker` alone; numbers of processes, sockets and digests, no paper and no person. A paper drawn ahead
lies in the buffer of its socket, in memory: its child has ended, unless the paper is larger than that buffer.
"""

from __future__ import annotations

import ctypes
import os
import signal
import socket
from contextlib import suppress
from dataclasses import dataclass

SECONDS = 60.0
MOST = 4
_libc = ctypes.CDLL(None)
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Waiting:
    """A paper drawn ahead: who draws it, whose it is, where it can be read, and until when it is kept."""

    pid: int
    owner: bytes
    channel: socket.socket
    until: float


class Children:
    """`running`: the children that have not ended, by a descriptor that tells when; `waiting`: papers by their name.

    Names and owners are digests made with a key that this process does not have.
    """

    def __init__(self, control: socket.socket) -> None:
        self.control, self.begun = control, 0
        self.running: dict[int, int] = {}
        self.waiting: dict[bytes, Waiting] = {}

    def fork(self) -> int:
        """The child's number, 0 in the child, which dies with its parent and holds nothing of the others'."""
        parent, pid = os.getpid(), os.fork()
        if pid == 0:
            _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
            if os.getppid() != parent:
                os._exit(1)
            self.control.close()
            for descriptor in self.running:
                os.close(descriptor)
            for other in self.waiting.values():
                other.channel.close()
            return 0
        self.begun += 1
        self.running[os.pidfd_open(pid)] = pid
        return pid

    def reap(self, descriptor: int) -> None:
        """A child ended. What it was to draw ahead is forgotten unless it was done."""
        pid = self.running.pop(descriptor)
        os.close(descriptor)
        _, status = os.waitpid(pid, 0)
        if status != 0:
            for name in [name for name, found in self.waiting.items() if found.pid == pid]:
                self.waiting.pop(name).channel.close()

    def room(self, name: bytes, owner: bytes) -> bool:
        """Whether a paper may be drawn ahead now; what this owner had ends, and the oldest where there are too many."""
        if name in self.waiting:
            return False
        self.forget(owner)
        if self.running:
            return False
        while len(self.waiting) >= MOST:
            self.end(next(iter(self.waiting)))
        return True

    def keep(self, name: bytes, owner: bytes, pid: int, channel: socket.socket, now: float) -> None:
        """Keep the socket that the child writes to."""
        self.waiting[name] = Waiting(pid, owner, channel, now + SECONDS)

    def forget(self, owner: bytes) -> None:
        """End what was drawn ahead for this owner."""
        for name in [name for name, found in self.waiting.items() if found.owner == owner]:
            self.end(name)

    def expire(self, now: float) -> float | None:
        """End what has waited too long; the seconds until the next one will have, None where nothing waits."""
        for name in [name for name, found in self.waiting.items() if found.until <= now]:
            self.end(name)
        return min((found.until - now for found in self.waiting.values()), default=None)

    def end(self, name: bytes) -> None:
        """Forget a paper; its child ends at once, if it has not yet."""
        found = self.waiting.pop(name)
        found.channel.close()
        for descriptor in [d for d, pid in self.running.items() if pid == found.pid]:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(descriptor, signal.SIGKILL)
            self.reap(descriptor)
