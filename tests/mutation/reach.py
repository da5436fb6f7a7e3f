"""Which tests come by which lines, and how long each takes; kept in a file while the source stays as it is.

An answer learnt from one case serves the next (`legal_rules.gates`); here every test starts with none, or a changed
rule would not be asked.

A few tests fill what is read from files once a process; then each runs, and the lines it comes by are noted. Tests that
a kept file does not know are taken to come by every line.
"""

from __future__ import annotations

import functools
import gc
import hashlib
import os
import pickle
import signal
import time
import types
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from coverage import Coverage

ROOT = Path(__file__).resolve().parents[2]
TOO_SLOW = 3.0  # seconds of processor time; a test that needs more is not asked (the longest properties)
NEVER = 1e9
# What reads the files of the law, once for every test: a change there shows only where they are read again.
READERS = (
    "law_book", "law_version", "offences", "offices", "provinces", "counting", "guidance", "authorities", "coverage",
)  # fmt: skip
FROM_FILES = ("legal_rules.coverage",)  # caches that hold what is read from files; all others are filled by cases


@dataclass
class Reach:
    """`by_line`: file -> line -> ids of tests; `loading`: the lines that importing and filling the caches come by."""

    source: str
    seconds: dict[str, float] = field(default_factory=dict)
    by_line: dict[str, dict[int, set[str]]] = field(default_factory=dict)
    loading: dict[str, set[int]] = field(default_factory=dict)
    new: set[str] = field(default_factory=set)

    def coming_by(self, path: str, lines: tuple[int, int]) -> set[str]:
        found = self.by_line.get(path, {})
        return self.new.union(*(found.get(line, ()) for line in range(lines[0], lines[1] + 1)))

    def loads(self, path: str, lines: tuple[int, int]) -> bool:
        return not self.loading.get(path, set()).isdisjoint(range(lines[0], lines[1] + 1))


class Reacher:
    """Measures the reach of collected tests. Made before the package is imported, so that importing is seen."""

    def __init__(self, package: str, kept: Path) -> None:
        self.package, self.kept = package, kept
        digest = hashlib.sha256()
        for path in sorted((ROOT / package).rglob("*.py")):
            digest.update(path.read_bytes())
        self.source = digest.hexdigest()
        self.known = self._load()
        self.coverage = None if self.known else Coverage(data_file=None, include=[f"{ROOT / package}/*"])
        if self.coverage:
            self.coverage.start()

    def _load(self) -> Reach | None:
        if not self.kept.exists():
            return None
        found: Reach = pickle.loads(self.kept.read_bytes())
        return found if found.source == self.source else None

    def of(self, items: Sequence[pytest.Item]) -> Reach:
        for item in items[:: max(1, len(items) // 60)]:  # fills what is read from files once a process
            self._seconds(item)
        if self.known:
            self.known.new = {item.nodeid for item in items} - set(self.known.seconds)
            new = [item for item in items if item.nodeid in self.known.new]
            self.known.seconds.update((item.nodeid, self._seconds(item)) for item in new)
            return self.known
        reach = Reach(self.source, loading={path: set(lines) for path, lines in self._lines().items()})
        for number, item in enumerate(items):
            empty()
            self.coverage.switch_context(str(number))
            reach.seconds[item.nodeid] = self._seconds(item)
        self.coverage.stop()
        for path, lines in self._lines().items():
            reach.by_line[path] = {line: {items[int(c)].nodeid for c in found if c} for line, found in lines.items()}
        self.kept.write_bytes(pickle.dumps(reach))
        return reach

    def _seconds(self, item: pytest.Item) -> float:
        """The processor time of a test; NEVER where it fails or takes too long without any mutant."""
        usual, start = signal.signal(signal.SIGPROF, _stop), time.process_time()
        signal.setitimer(signal.ITIMER_PROF, 1.5 * TOO_SLOW)
        passed = passes(item)
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, usual)
        if not passed:
            print(f"not asked, since it fails or takes too long without any mutant: {item.nodeid}")
        return time.process_time() - start if passed else NEVER

    def _lines(self) -> dict[str, dict[int, list[str]]]:
        data = self.coverage.get_data()
        return {str(Path(p).relative_to(ROOT)): data.contexts_by_lineno(p) for p in data.measured_files()}


def _stop(_: int, frame: types.FrameType | None) -> None:
    """Stop the test; a moment later where coverage is at work, whose lock would stay shut."""
    while frame is not None:
        if f"{os.sep}coverage{os.sep}" in frame.f_code.co_filename:
            signal.setitimer(signal.ITIMER_PROF, 0.01)
            return
        frame = frame.f_back
    raise TimeoutError("too slow")


def passes(item: pytest.Item) -> bool:
    """Run one test; without pytest's ceremony where it only takes the values of its parameters."""
    values = item.callspec.params if hasattr(item, "callspec") else {}
    plain = not any(item.get_closest_marker(mark) for mark in ("skip", "skipif", "xfail", "usefixtures"))
    if plain and isinstance(item, pytest.Function) and set(item.fixturenames) <= set(values):
        try:
            (item.obj if item.cls is None else getattr(item.cls(), item.originalname))(**values)
        except BaseException:
            return False
        return True
    return not any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


@functools.cache
def caches() -> tuple[tuple[str, functools._lru_cache_wrapper], ...]:
    """The caches of the functions of the rules, each with its module."""
    kinds = [o for o in gc.get_objects() if type(o) is functools._lru_cache_wrapper]  # asking a lazy text would read it
    return tuple((o.__module__, o) for o in kinds if o.__module__.startswith("legal_rules"))


def empty(*, files: bool = False) -> None:
    """Forget what cases left behind, learnt answers too, so that no change hides; with `files` the law as read."""
    from legal_rules import law
    from legal_rules.gates import Gates

    for module, cache in caches():
        if files or module not in FROM_FILES:
            cache.cache_clear()
    book = law.book()
    book.part("gates", Gates).clear()
    if files:
        book._parts.clear()
        for name in [name for name, made in vars(law.LawBook).items() if isinstance(made, functools.cached_property)]:
            vars(book).pop(name, None)
