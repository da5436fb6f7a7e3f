"""The product's own configuration of gunicorn, with a death that the tests arm.

A file named by DEATH holds one line: `NAME server`, or `NAME` and the folder of a cluster. The first request to come to
the instrumented point NAME takes the file away and kills this process, or that PostgreSQL, with signal 9.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

from config.gunicorn import *  # noqa: F403

graceful_timeout = 1
timeout = int(os.environ.get("WORKER_TIMEOUT", "60"))
workers = int(os.environ.get("WORKERS", "2"))


def when_ready(server: Any) -> None:
    """Nothing: papers are drawn by the first process that is asked for one."""


def post_worker_init(worker: Any) -> None:
    """Put the listener on the instrumented points."""
    from casework.public import handing

    handing.checkpoint = _reached


def _reached(name: str) -> None:
    armed = Path(os.environ["DEATH"])
    try:
        wanted, whom = armed.read_text().split()
        if wanted != name:
            return
        armed.unlink()
    except (FileNotFoundError, ValueError):
        return  # nothing is armed, or another process was first
    if whom == "server":
        os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(60)
    from tests.postgres import Cluster

    Cluster(Path(whom)).kill()
