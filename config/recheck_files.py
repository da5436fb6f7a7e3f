"""A folder of fact files through a recheck, on several processes: paths in, one report a file out, in their order.

Boundary: reads fact files and spreads the work; what changes is `legal_rules.recheck`, how it is told is
`recheck_report`. One file is held at a time, whatever their number.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from config import fact_files
from legal_rules.law_book import DATA, LawBook
from legal_rules.recheck import Recheck

ENDINGS = (".yaml", ".yml")
AT_ONCE = 16


@dataclass(frozen=True)
class Task:
    """What every process needs: the two states of the law, the instant, the folder and the language of refusals.

    `before` is a folder of data; with `since`, as it stood on that day. The state after is the data of this checkout.
    """

    folder: Path
    before: Path
    since: date | None
    at: datetime
    lang: str

    def recheck(self) -> Recheck:
        """Read both states of the law. Raises LawError."""
        return Recheck(LawBook(self.before, as_of=self.since), LawBook(DATA))


@dataclass(frozen=True)
class Report:
    """One file: the answers that change, as JSON, or why it could not be read."""

    file: str
    changes: tuple[dict[str, Any], ...] = ()
    refused: str | None = None


def named(folder: Path) -> list[str]:
    """The fact files below `folder` in the order of their names."""
    found = (path for path in folder.rglob("*") if path.suffix.lower() in ENDINGS and path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in found)


@contextmanager
def reports(task: Task, recheck: Recheck, files: Sequence[str], processes: int) -> Iterator[Iterator[Report]]:
    """A report for each file, in order. `recheck` is that of `task`, for when one process does it all."""
    if processes < 2 or len(files) < 2:
        yield (_report(task, recheck, file) for file in files)
        return
    global _own
    _own = (task, recheck)
    with multiprocessing.get_context().Pool(processes, _begin, (task,)) as pool:
        yield pool.imap(_next, files, chunksize=max(1, min(AT_ONCE, len(files) // processes)))


def _report(task: Task, recheck: Recheck, file: str) -> Report:
    try:
        facts = fact_files.facts(fact_files.load(str(task.folder / file), task.lang), task.at, task.lang)
    except CommandError as refused:
        return Report(file, refused=str(refused))
    return Report(file, tuple(change.as_json() for change in recheck.changes(facts, task.at)))


# in a process of its own --------------------------------------------------------------------------------------------

_own: tuple[Task, Recheck] | None = None


def _begin(task: Task) -> None:
    """Read the law, unless this process is a copy of one that has."""
    global _own
    if _own is None or _own[0] != task:
        _own = (task, task.recheck())


def _next(file: str) -> Report:
    if _own is None:
        raise RuntimeError("no law was read")
    return _report(*_own, file)
