"""How gunicorn serves the pages: a few threads in two processes, and nothing written down about who asked for what.

Both are forked from one that has loaded the pages, and share the process that draws papers: what one begins to draw
ahead, the other can hand out.
"""

from __future__ import annotations

import os
from typing import Any

preload_app = True
workers = 2
threads = 4
worker_class = "gthread"
worker_tmp_dir = "/dev/shm"  # noqa: S108  (a heartbeat file; on disk it could block)
timeout = 60
graceful_timeout = 20
max_requests = 5000
max_requests_jitter = 500
accesslog = None
errorlog = "-"
loglevel = "warning"
proc_name = "pages"


def when_ready(server: Any) -> None:
    """Before the first process is forked: start what draws papers. Never as another user than those who will use it."""
    from remedies import pdf

    if server.cfg.uid == os.geteuid():
        pdf.share()


def post_worker_init(worker: Any) -> None:
    """In each process: its own, where none is shared, so that the first paper does not wait for it."""
    from remedies import pdf

    pdf.warm()
