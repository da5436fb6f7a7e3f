"""The process that turns HTML into PDF: it loads WeasyPrint once and forks a child for every paper.

Boundary: no Django, no network, no file. A child may read no address at all, write no file, use 8 seconds of processor
and 700 MB, and ends after one paper, so that nothing of one person's paper stays for the next one's.

Run as `python -m remedies.pdf_worker FD`, where FD is one end of a Unix socket. Standard input holds a sample to draw
first, so that fonts and styles are loaded once and inherited by every child. Each message on the socket carries one end
of a fresh one: a child answers there with its process id, reads the HTML to the end, and writes the PDF, or nothing.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import resource
import signal
import socket
import sys
from typing import NoReturn

import weasyprint
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher

from remedies import pdf_fonts

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
    pdf_fonts.pin(FONTS)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL + 1)
    control = socket.socket(fileno=descriptor)
    sample = sys.stdin.read()
    _read_style(sample)
    to_pdf(sample)
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
