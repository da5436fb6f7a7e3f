"""`./dev bench [NAME …]`: runs the benchmarks named, or all, and keeps every figure in one JSON beside this file.

Boundary: which benchmarks there are and where figures go. Each lies in a module of its own with `run(arguments)`, which
gives a mapping of figures; times are medians of interleaved runs, in CPU time where it can be had.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
RESULTS = HERE / "results.json"
BENCHMARKS = ("rules", "interview", "papers")


def main() -> None:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"one of: {', '.join(BENCHMARKS)}; all of them if none"
    )
    parser.add_argument("--rounds", type=int, default=15, help="interleaved rounds, at least 11 for a figure to quote")
    parser.add_argument("--whole", action="store_true", help="rules: also 100,000 cases from end to end")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(BENCHMARKS):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    figures: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    for name in arguments.names or BENCHMARKS:
        figures[name] = importlib.import_module(f"benchmarks.{name}").run(arguments)
        RESULTS.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
        for key, value in figures[name].items():
            sys.stdout.write(f"{name}: {key.replace('_', ' ')}: {value}\n")


if __name__ == "__main__":
    main()
