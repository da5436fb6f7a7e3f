"""What the run says: figures by module, and the mutants that no test saw."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.mutation.mutants import Mutant

SEEN = ("killed", "timeout", "crashed")
Results = Mapping[str, tuple[str, str, float]]


def show(mutants: Sequence[Mutant], results: Results) -> None:
    for mutant in mutants:
        status = results.get(mutant.name, ("not run",))[0]
        if status not in SEEN:
            print(f"{status}: {mutant.name}, lines {mutant.lines}{', words' if mutant.words else ''}\n{mutant.change}\n")
    print(*figures(mutants, results), sep="\n")


def figures(mutants: Sequence[Mutant], results: Results) -> list[str]:
    """A line a file and one for all: killed of total, without and with the mutants of mere words."""
    counts: dict[str, Counter[str]] = {}
    for mutant in mutants:
        status = results.get(mutant.name, ("not run", "", 0.0))[0]
        for place in (mutant.path, "all"):
            counts.setdefault(place, Counter()).update([status, *(["words " + status] if mutant.words else [])])
    seconds = sum(result[2] for result in results.values())
    return [f"{place:48} {_line(count)}" for place, count in counts.items()] + [f"{seconds:.0f} s"]


def _line(count: Counter[str]) -> str:
    words = sum(n for status, n in count.items() if status.startswith("words "))
    total = sum(n for status, n in count.items() if not status.startswith("words "))
    seen, seen_words = sum(count[s] for s in SEEN), sum(count["words " + s] for s in SEEN)
    rest = ", ".join(f"{n} {s}" for s, n in count.items() if s != "killed" and not s.startswith("words "))
    share = f"{100 * seen / total:5.1f} %" if total else ""
    return f"{seen:5} of {total:5} {share}; without words {seen - seen_words} of {total - words}; {rest or 'none left'}"


def survivors(path: Path) -> set[tuple[str, str, str]]:
    """File, function and change of each mutant that was not seen in an earlier run."""
    found: dict[tuple[str, str, str], str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        name, change, status, *_ = json.loads(line)
        file, function, _ = name.split(":")
        found[file, function, change] = status
    return {key for key, status in found.items() if status not in SEEN}
