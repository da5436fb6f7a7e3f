"""A browser whose profile lies in a folder, closed as a person closes it or ended as a dead battery ends it.

Boundary: what a browser writes on disk, nothing about pages. The process is our own child, with all that it starts.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from tests.conftest import CHROMIUM, CHROMIUM_FLAGS

PATIENCE = 30.0


@contextmanager
def browser_in(folder: Path, chromium: Any, killed: bool = False) -> Iterator[Any]:
    """The only window of a browser on that profile; gone, with its processes, when the block is left."""
    command = [str(CHROMIUM), "--headless=new", f"--user-data-dir={folder}", "--remote-debugging-port=0"]
    process = subprocess.Popen(
        [*command, *CHROMIUM_FLAGS, "about:blank"], start_new_session=True, stderr=subprocess.DEVNULL
    )
    try:
        browser = chromium.browser_type.connect_over_cdp(f"http://127.0.0.1:{_port(folder)}")
        yield browser.contexts[0]
        if not killed:
            browser.new_browser_cdp_session().send("Browser.close")
            process.wait(PATIENCE)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(PATIENCE)


def files_of(folder: Path) -> list[Path]:
    """Every file of the profile."""
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def _port(folder: Path) -> str:
    told, end = folder / "DevToolsActivePort", monotonic() + PATIENCE
    while not (told.exists() and "\n" in told.read_text()):
        if monotonic() > end:
            raise TimeoutError("the browser does not come up")
        sleep(0.1)
    return told.read_text().split("\n")[0]
