"""What the server writes down: that something failed and where in the code; no address, no path, no word typed.

Boundary: a formatter for the standard library's logging. The text of an exception is left out: it may quote answers.
"""

from __future__ import annotations

import logging
import traceback


class Quiet(logging.StreamHandler):  # type: ignore[type-arg]
    """Writes to the process's error output; where that fails, the record is gone, not quoted there in full."""

    def handleError(self, record: logging.LogRecord) -> None:
        """The standard one prints message, arguments and exception."""


class Discreet(logging.Formatter):
    """Time, level, logger; for an exception its class and the places it passed through."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, then one line a frame. Messages of `django.request` hold the path and are left out."""
        where = f"{self.formatTime(record)} {record.levelname} {record.name}"
        if record.exc_info is None or record.exc_info[1] is None:
            return where if record.name.startswith("django") else f"{where} {record.getMessage()}"
        error = record.exc_info[1]
        frames = traceback.extract_tb(error.__traceback__)
        places = "".join(f"\n  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
        return f"{where} {type(error).__name__}{places}"
