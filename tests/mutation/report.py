"""What the run says: figures by module, and the mutants that no test saw."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from tests.mutation.mutants import Mutant

SEEN = ("killed", "timeout", "crashed")
Results = Mapping[str, tuple[str, str, float]]


def show(mutants: Sequence[Mutant], results: Results) -> None:
    for mutant in mutants:
        status = results.get(mutant.name, ("not run",))[0]
        if status not in SEEN:
            print(f"{status}{' (words)' if mutant.words else ''}: {mutant.name}, lines {mutant.lines}")
            print(mutant.change, end="\n\n")
    print(*figures(mutants, results), sep="\n")


def figures(mutants: Sequence[Mutant], results: Results) -> list[str]:
    """A line a file and one for all: killed of total, without and with the mutants of mere words."""
    counts: dict[str, Counter[str]] = {}
    for mutant in sorted(mutants, key=lambda mutant: mutant.path):
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


# Why a mutant that no test sees is let be: the first that fits. Kept short, so that what fits none stands out.
REASONS = (
    (r"^[+] .*raise (Law|Value|Key|Type|Lookup)Error|super\(\).__init__\(", "the words of an error for maintainers"),
    (r"^\+ .*(self\.answers\[|case\.once\()", "the key of something kept: worked out again, with the same result"),
    (r"cast\(", "a cast says something to the type checker only"),
)
WORDS = "words that no golden case brings out; nothing in the law hangs on them"
UNREACHED = "no test comes by"
OPEN = "not looked at yet"


def write(path: Path, mutants: Sequence[Mutant], results: Results, about: str) -> None:
    """The figures, and every mutant that was not seen with its reason; reasons given by hand are kept."""
    before = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
    given = {(m["in"], m["change"]): m["why"] for m in before.get("survivors", ())}
    left = [
        {
            "in": f"{mutant.path}:{mutant.function}",
            "change": mutant.change,
            "why": _why(mutant, results[mutant.name][0], given),
        }
        for mutant in mutants
        if mutant.name in results and results[mutant.name][0] not in SEEN
    ]
    run = [mutant for mutant in mutants if mutant.name in results]
    told = {"about": about, "figures": figures(run, results), "survivors": left}
    path.write_text(yaml.safe_dump(told, allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8")


def _why(mutant: Mutant, status: str, by_hand: Mapping[tuple[str, str], str]) -> str:
    given = by_hand.get((f"{mutant.path}:{mutant.function}", mutant.change))
    if given and given not in (OPEN, UNREACHED, WORDS):
        return given
    for pattern, reason in REASONS:
        if re.search(pattern, mutant.change, re.MULTILINE):
            return reason
    return WORDS if mutant.words else UNREACHED if status == "no tests" else OPEN
