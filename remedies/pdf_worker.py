"""The process that turns HTML into PDF: it loads WeasyPrint once and forks a child for every paper.

Boundary: no Django, no network, no file. A child may read no address at all, write no file, use 8 seconds of processor
and 700 MB, and ends after one paper, so that nothing of one person's paper stays for the next one's.

Run as `python -m remedies.pdf_worker FD`, where FD is one end of a Unix socket of packets. Standard input holds a
sample to draw first, so that fonts and styles are loaded once and inherited by every child. Each packet is a verb, the
name of a paper and an owner, with the ends of fresh sockets (see VERBS). A child answers on its socket with its process
id, reads the HTML to the end, and writes the PDF, or nothing.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import resource
import select
import signal
import socket
import sys
import time
from collections.abc import Sequence
from typing import NamedTuple, NoReturn

import weasyprint
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher

from remedies import pdf_fonts
from remedies.pdf_waiting import Children

SECONDS = 8
MEGABYTES = 700
FONTS = FontConfiguration()
STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
READ: dict[str, weasyprint.CSS] = {}
"""Stylesheets taken apart before, by their text: that of the sample, which is that of every paper."""


class NothingIsFetched(URLFetcher):  # type: ignore[misc]  # the library is untyped
    """Refuses every address, local files and data included. Nothing in a paper comes from outside its own text.

    `asked` remembers that something was asked for: some parts of the library swallow the refusal.
    """

    asked = False

    def fetch(self, url: str, headers: object = None) -> NoReturn:
        self.asked = True
        raise FatalURLFetchingError("papers fetch nothing")

    def open(self, url: object, data: object = None, timeout: object = None) -> NoReturn:
        self.fetch(str(url))


def to_pdf(html: str) -> bytes:
    """A tagged PDF/UA file of `html`. Raises FatalURLFetchingError (a BaseException) if it asks for an address."""
    fetcher = NothingIsFetched()
    html, sheets = _without_style(html)
    document = weasyprint.HTML(string=html, base_url=None, url_fetcher=fetcher)
    pdf: bytes = document.write_pdf(
        stylesheets=sheets, font_config=FONTS, pdf_variant="pdf/ua-1", presentational_hints=False
    )
    if fetcher.asked:
        raise FatalURLFetchingError("papers fetch nothing")
    return pdf


def _without_style(html: str) -> tuple[str, list[weasyprint.CSS]]:
    """The paper without a stylesheet that was read before, and that stylesheet; else the paper as it is."""
    styles = STYLE.findall(html)
    if len(styles) != 1 or styles[0] not in READ:
        return html, []
    return STYLE.sub("", html), [READ[styles[0]]]


def _read_style(html: str) -> None:
    for text in STYLE.findall(html):
        READ[text] = weasyprint.CSS(string=text, base_url=None, url_fetcher=NothingIsFetched(), font_config=FONTS)


def main(descriptor: int) -> None:
    """Serve until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL + 1)
    control = socket.socket(fileno=descriptor)
    prepare(sys.stdin.read())
    control.sendall(b"r")
    children = Children(control)
    while True:
        left = children.expire(time.monotonic())
        poll = select.poll()
        for fd in (control.fileno(), *children.running):
            poll.register(fd, select.POLLIN)
        for fd, _ in poll.poll(None if left is None else left * 1000 + 1):
            if fd != control.fileno():
                if fd in children.running:  # an earlier one of this round may have ended it
                    children.reap(fd)
            elif not _serve(children):
                return


def prepare(sample: str) -> None:
    """Draw the sample, so that every child inherits what drawing needs."""
    pdf_fonts.pin(FONTS)
    _read_style(sample)
    to_pdf(sample)
    gc.collect()
    gc.freeze()
    gc.disable()  # a child lives for one paper; without collections it shares the pages of its parent


class Asked(NamedTuple):
    """What one packet asks for: a paper and an owner by their digests, and the ends of fresh sockets."""

    name: bytes
    owner: bytes
    ends: Sequence[socket.socket]


def _serve(children: Children) -> bool:
    """One packet; False when the other end is closed."""
    packet, received, _, _ = socket.recv_fds(children.control, PACKET, 2)
    ends = [socket.socket(fileno=fd) for fd in received]
    try:
        if packet:
            VERBS[packet[:1]](children, Asked(packet[1:17], packet[17:], ends))
    except OSError:
        pass  # whoever asked sees the end of the socket
    finally:
        for end in ends:
            end.close()
    return bool(packet)


def _draw(children: Children, asked: Asked) -> None:
    """A paper that is wanted now: the socket of the one drawn ahead where there is one, else a child."""
    found = children.waiting.pop(asked.name, None)
    if found:
        with found.channel:
            socket.send_fds(asked.ends[0], [found.pid.to_bytes(8, "big")], [found.channel.fileno()])
    elif children.fork() == 0:
        _one(asked.ends[0])


def _ahead(children: Children, asked: Asked) -> None:
    """A paper that may be wanted, drawn if there is room. The child has the first end, the second is kept."""
    there, here = asked.ends
    if not children.room(asked.name, asked.owner):
        return
    pid = children.fork()
    if pid == 0:
        here.close()
        _one(there)
    children.keep(asked.name, asked.owner, pid, here.dup(), time.monotonic())


def _forget(children: Children, asked: Asked) -> None:
    """Somebody has left: nothing of theirs waits any longer."""
    children.forget(asked.owner)


def _count(children: Children, asked: Asked) -> None:
    """How many papers were begun, are being drawn, wait."""
    numbers = (children.begun, len(children.running), len(children.waiting))
    asked.ends[0].sendall(b"".join(number.to_bytes(8, "big") for number in numbers))


VERBS = {b"d": _draw, b"a": _ahead, b"f": _forget, b"n": _count}
PACKET = 1 + 16 + 16


def _one(channel: socket.socket) -> NoReturn:
    """In the child: limits first, then one paper, then the end. A paper that fails leaves the channel empty."""
    try:
        _limit()
        channel.sendall(os.getpid().to_bytes(8, "big"))
        with channel.makefile("rb") as text:
            html = text.read().decode("utf-8")
        channel.sendall(to_pdf(html))
    except BaseException:  # FatalURLFetchingError and MemoryError too: the parent refuses kindly
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
