"""The process that turns HTML into PDF: it knows the fonts and the stylesheet, and forks a child for every paper.

Boundary: no Django, no network, no file written. A child may use 8 seconds of processor and 700 MB, and ends after one
paper, so that nothing of one person's paper stays for the next one's. Only a child ever typesets: the typesetter starts
threads, which no fork survives.

Run as `python -m remedies.pdf_worker FD`, where FD is one end of a Unix socket. Standard input holds a sample that is
read first, so that every child inherits the stylesheet taken apart. Each message on the socket carries one end of a
fresh one: a child answers there with its process id, reads the HTML to the end, and writes the PDF, or nothing.
"""

from __future__ import annotations

import gc
import os
import re
import resource
import signal
import socket
import sys
from functools import cache
from pathlib import Path
from typing import NoReturn

import typst

from remedies import pdf_fonts
from remedies.pdf_source import source

SECONDS = 8
MEGABYTES = 700
UNSEEN = re.compile(r'the text `"(.+?)"` could not be displayed')
INSTEAD = "\u25a1"
"""An empty box, for a letter that no typeface of this machine has."""


@cache
def _typesetter() -> typst.Compiler:
    return typst.Compiler(root=Path(__file__).parent, font_paths=pdf_fonts.fonts())


def to_pdf(html: str) -> bytes:
    """A tagged PDF/UA file of `html`. Raises pdf_source.NotAPaper for what no paper holds, typst.TypstError."""
    text = source(html)
    try:
        return _made(text)
    except typst.TypstError as problem:
        unseen = {_letters(shown) for shown in UNSEEN.findall(problem.diagnostic)}
        if not unseen:
            raise
    for letters in sorted(unseen, key=len, reverse=True):
        text = text.replace(letters, INSTEAD)
    return _made(text)


def _made(text: str) -> bytes:
    pdf = _typesetter().compile(input=text.encode(), format="pdf", pdf_standards=["ua-1"])
    assert isinstance(pdf, bytes)
    return pdf


def _letters(shown: str) -> str:
    """Letters as the typesetter's message writes them."""
    return re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), shown)


def main(descriptor: int) -> None:
    """Serve until the other end is closed."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    control = socket.socket(fileno=descriptor)
    _typesetter()
    source(sys.stdin.read())
    gc.collect()
    gc.freeze()
    gc.disable()  # a child lives for one paper; without collections it shares the pages of its parent
    control.sendall(b"r")
    while True:
        message, received, _, _ = socket.recv_fds(control, 1, 1)
        if not message:
            return
        for fd in received:
            if os.fork() == 0:
                control.close()
                _one(socket.socket(fileno=fd))
            os.close(fd)


def _one(channel: socket.socket) -> NoReturn:
    """In the child: limits first, then one paper, then the end. A paper that fails leaves the channel empty."""
    try:
        _limit()
        channel.sendall(os.getpid().to_bytes(8, "big"))
        with channel.makefile("rb") as text:
            html = text.read().decode("utf-8")
        channel.sendall(to_pdf(html))
    except BaseException:  # MemoryError and what the typesetter panics with too: the parent refuses kindly
        os._exit(1)
    os._exit(0)


def _limit() -> None:
    size = MEGABYTES * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(int(sys.argv[1]))
