"""How gunicorn serves the pages: a few threads in two processes, and nothing written down about who asked for what."""

from __future__ import annotations

from typing import Any

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


def post_worker_init(worker: Any) -> None:
    """Once the application is loaded: start what draws papers, so that the first paper does not wait for it."""
    from remedies import pdf

    pdf.warm()
