"""Runs mutants: a process is split off for each, the changed body put in place, the tests that come by asked.

Boundary: a plugin of one pytest session, which collects the tests once. The first test that fails kills a mutant. It
"survived" if none did, has "no tests" if none comes by, and is a "timeout" if one test took far more processor time
than it needs. What only runs on import is judged by a process of its own that imports the changed file.

A busy machine kills nothing: only processor time counts, and a test that fails with nothing changed is not asked.
"""

from __future__ import annotations

import functools
import gc
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import types
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.mutation.mutants import Mutant
from tests.mutation.reach import NEVER, READERS, ROOT, TOO_SLOW, Reach, Reacher, caches, empty, passes

ARGUMENTS = ["-q", "-s", "--assert=plain", "--tb=no", "-p", "no:django", "-p", "no:xdist", "-p", "no:cacheprovider",
             "-p", "no:playwright", "-p", "no:logging", "-p", "no:warnings",
             "--ignore", "tests/legal_rules/test_speed.py"]  # fmt: skip
READING = 20  # seconds of processor time for reading all the files again, before the first test

# Its own clock stopped it; or something outside did, which says nothing of the mutant.
BY_SIGNAL = {
    signal.SIGPROF: "timeout",
    signal.SIGXCPU: "timeout",
    signal.SIGKILL: "not judged",
    signal.SIGTERM: "not judged",
}


def few_examples() -> None:
    """The same examples in every process, few of them, and no search for a smaller one."""
    from hypothesis import HealthCheck, Phase, settings

    phases = [Phase.explicit, Phase.generate]
    settings.register_profile(
        "mutation", deadline=None, derandomize=True, database=None, max_examples=25, phases=phases,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    settings.load_profile("mutation")


class Run:
    """The plugin; `results` is filled with mutant -> (status, the test that killed it, seconds)."""

    def __init__(self, mutants: Sequence[Mutant], tests: Sequence[str], reach: Reacher, out: Path) -> None:
        self.mutants, self.paths, self.reacher, self.out = mutants, tests, reach, out
        self.results: dict[str, tuple[str, str, float]] = {}
        self.items: dict[str, pytest.Item] = {}
        self.reach: Reach
        self.not_again: set[str] = set()  # tests that hold on to the law as first read
        self.imports: str | None = None  # what the tests say of a file imported as it is
        self.killers: dict[str, list[str]] = defaultdict(list)
        self.functions: dict[tuple[str, str], list[types.FunctionType]] = defaultdict(list)

    def pytest_configure(self) -> None:
        """A few tests ask Django's command; nothing else of Django is wanted."""
        import django

        os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
        django.setup()

    def pytest_collectstart(self) -> None:
        few_examples()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = {item.nodeid: item for item in session.items}
        self.reach = self.reacher.of(session.items)
        self._find_functions()
        caches()
        gc.collect()
        gc.freeze()
        self._unchanged()
        seconds = [self.reach.seconds[id] for id in self.items]
        slow = sum(second > TOO_SLOW for second in seconds)
        took = sum(second for second in seconds if second <= TOO_SLOW)
        print(f"{len(seconds)} tests, {took:.0f} s; {slow} take too long and are not asked", flush=True)
        with self.out.open("a", encoding="utf-8") as out:
            for mutant in sorted(self.mutants, key=self._is_loading):  # those last that take long
                result = self._judge(mutant)
                self.results[mutant.name] = result
                out.write(json.dumps([mutant.name, mutant.change, *result], ensure_ascii=False) + "\n")
                out.flush()
        return True

    def _unchanged(self) -> None:
        """Processes as for mutants, with nothing changed: a test that fails there says nothing of a mutant."""
        for files in (False, True):
            read, write = os.pipe()
            pid = os.fork()
            if pid == 0:
                self._begin(files=files)
                failed = [id for id in self._able(self.items) if not passes(self.items[id])]
                os.write(write, json.dumps(failed).encode())
                os._exit(0)
            os.close(write)
            with os.fdopen(read) as pipe:
                failed = json.loads(pipe.read())
            os.waitpid(pid, 0)
            for id in failed:
                print(f"not asked, since it fails without any mutant{' in law read again' * files}: {id}")
            if files:
                self.not_again = set(failed)
            else:
                self.reach.seconds.update(dict.fromkeys(failed, NEVER))

    def _begin(self, *, files: bool) -> None:
        gc.disable()
        random.seed(0)
        empty(files=files)

    def _able(self, asked: Iterable[str]) -> list[str]:
        """Those of the tests that can be asked, the quick ones first."""
        return sorted((id for id in asked if self.reach.seconds.get(id, NEVER) <= TOO_SLOW), key=self._cost)

    def _cost(self, id: str) -> tuple[float, str]:
        return self.reach.seconds[id], id

    def _find_functions(self) -> None:
        for found in gc.get_objects():
            if isinstance(found, types.FunctionType) and found.__code__.co_filename.startswith(str(ROOT)):
                path = str(Path(found.__code__.co_filename).relative_to(ROOT))
                self.functions[path, found.__code__.co_qualname].append(found)

    def _judge(self, mutant: Mutant) -> tuple[str, str, float]:
        start, status, killer = time.monotonic(), "no tests", ""
        lines = mutant.body if mutant.lines[0] <= mutant.body[0] else mutant.lines  # a default is worked out once
        asked, loads = self.reach.coming_by(mutant.path, lines), self.reach.loads(mutant.path, mutant.lines)
        if asked:
            status, killer = self._split(mutant, self._in_order(mutant, asked))
        if loads and (not asked or (status == "survived" and Path(mutant.path).stem in READERS)):
            again = [id for id in self._in_order(mutant, self.items) if id not in self.not_again]
            status, killer = self._split(mutant, again, read_again=True)
        if loads and not asked and status == "survived":
            status, killer = self._anew(mutant)
        return status, killer, round(time.monotonic() - start, 2)

    def _is_loading(self, mutant: Mutant) -> bool:
        return not self.reach.coming_by(mutant.path, mutant.lines) and self.reach.loads(mutant.path, mutant.lines)

    def _in_order(self, mutant: Mutant, asked: Iterable[str]) -> list[str]:
        """Those first that killed mutants of the same function, then the quick ones."""
        able = self._able(asked)
        known = [id for id in self.killers[mutant.path + mutant.function] if id in able][:12]
        return known + [id for id in able if id not in known]

    def _split(self, mutant: Mutant, order: list[str], *, read_again: bool = False) -> tuple[str, str]:
        read, write = os.pipe()
        pid = os.fork()
        if pid == 0:
            os._exit(self._child(mutant, order, write, read_again=read_again))
        os.close(write)
        with os.fdopen(read) as pipe:
            told = pipe.read()
        _, status = os.waitpid(pid, 0)
        if os.WIFSIGNALED(status):
            return BY_SIGNAL.get(os.WTERMSIG(status), "crashed"), ""
        if os.WEXITSTATUS(status) == 0:
            return "survived", ""
        if not told:
            return "not judged", ""
        killers = self.killers[mutant.path + mutant.function]
        if told in killers:
            killers.remove(told)
        killers.insert(0, told)
        return "killed", told

    def _child(self, mutant: Mutant, order: list[str], write: int, *, read_again: bool) -> int:
        try:
            self._put(mutant)
            self._begin(files=read_again)
        except BaseException as problem:
            os.write(2, f"{mutant.name}: {problem!r}\n".encode())
            return 2
        for number, id in enumerate(order):
            reading = READING if read_again and not number else 0
            signal.setitimer(signal.ITIMER_PROF, 4 + reading + 20 * self.reach.seconds[id])
            if not passes(self.items[id]):
                os.write(write, id.encode())
                return 1
        return 0

    def _put(self, mutant: Mutant) -> None:
        """Give the function the changed body, wherever the function has gone meanwhile."""
        module = sys.modules[mutant.path[:-3].replace("/", ".").removesuffix(".__init__")]
        namespace = dict(vars(module))
        exec(compile("from __future__ import annotations\n" + mutant.source, mutant.path, "exec"), namespace)
        first, *more = mutant.function.split(".")
        found = functools.reduce(lambda held, name: vars(held)[name], more, namespace[first])
        functions = self.functions[mutant.path, mutant.function]
        if not functions:
            raise LookupError("no such function")
        for function in functions:
            function.__code__ = found.__code__
            function.__defaults__, function.__kwdefaults__ = found.__defaults__, found.__kwdefaults__
        for code in _inner(found.__code__):  # what a decorator gave back long ago
            for function in self.functions.get((mutant.path, code.co_qualname), ()):
                if function.__code__.co_freevars == code.co_freevars:
                    function.__code__ = code

    def _anew(self, mutant: Mutant) -> tuple[str, str]:
        lines = (ROOT / mutant.path).read_text(encoding="utf-8").splitlines(keepends=True)
        if self.imports is None:
            self.imports = self._import(mutant.path, "".join(lines))
        if self.imports != "survived":
            return "not judged", ""
        body = mutant.source.split("\n", 1)[1] if "." in mutant.function else mutant.source
        lines[mutant.body[0] - 1 : mutant.body[1]] = [body]
        status = self._import(mutant.path, "".join(lines))
        return status, "on import" if status == "killed" else ""

    def _import(self, path: str, source: str) -> str:
        """What all the tests say of a file, in a process that imports it anew."""
        most = int(60 + 10 * sum(second for second in self.reach.seconds.values() if second <= TOO_SLOW))
        with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as changed:
            changed.write(source)
            changed.flush()
            left_out = [f"--deselect={id}" for id in self.items if self.reach.seconds[id] > TOO_SLOW]
            command = [
                sys.executable,
                "-m",
                "pytest",
                *ARGUMENTS,
                "-x",
                "-p",
                "tests.mutation.anew",
                *left_out,
                *self.paths,
            ]
            told = {**os.environ, "CHANGED_FILE": changed.name, "INSTEAD_OF": str(ROOT / path)}
            limit = functools.partial(resource.setrlimit, resource.RLIMIT_CPU, (most, most + 5))
            code = subprocess.run(command, env=told, cwd=ROOT, capture_output=True, preexec_fn=limit).returncode
        return BY_SIGNAL.get(-code, "crashed") if code < 0 else "killed" if code else "survived"


def _inner(code: types.CodeType) -> Iterator[types.CodeType]:
    """The named functions inside a function, at any depth; lambdas cannot be told from one another."""
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            if not const.co_name.startswith("<"):
                yield const
            yield from _inner(const)
