"""Runs the mutants and prints the figures: python -m tests.mutation [--only PART ...] [--sample N] [--again]"""

from __future__ import annotations

import argparse
import hashlib
import pickle
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mutation import forks, report
from tests.mutation.mutants import Mutant, of_source
from tests.mutation.reach import ROOT, Reacher

PACKAGE = "legal_rules"
TESTS = ["tests/legal_rules", "tests/cases"]
HERE = Path(__file__).parent
KEPT = ROOT / "var" / "mutation"


def main() -> int:
    parser = argparse.ArgumentParser(prog="mutants", description=__doc__)
    parser.add_argument("--only", nargs="*", default=[], help="parts of the names of files")
    parser.add_argument("--sample", type=int, help="so many of them, chosen by the seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", type=Path, help="only those that survived there")
    parser.add_argument("--tests", nargs="+", default=TESTS, help="the tests that are asked")
    parser.add_argument("--out", type=Path, default=KEPT / "results.jsonl")
    parser.add_argument("--write", action="store_true", help="survivors.yaml anew")
    asked = parser.parse_args()

    KEPT.mkdir(parents=True, exist_ok=True)
    mutants = list(of_package(asked.only))
    if asked.sample:
        mutants = random.Random(asked.seed).sample(mutants, asked.sample)  # in no order, so that a part tells too
    if asked.again:
        left = report.survivors(asked.again)
        mutants = [mutant for mutant in mutants if (mutant.path, mutant.function, mutant.change) in left]
    kept = KEPT / f"reach-{hashlib.sha256(str(asked.tests).encode()).hexdigest()[:8]}.pickle"
    run = forks.Run(mutants, asked.tests, Reacher(PACKAGE, kept), asked.out)
    code = pytest.main([*forks.ARGUMENTS, *asked.tests], plugins=[run])
    report.show(mutants, run.results)
    if asked.write:
        how = f"{asked.sample} chosen by seed {asked.seed}" if asked.sample else "all"
        report.write(HERE / "survivors.yaml", mutants, run.results, f"{how} of the mutants")
    return int(code)


def of_package(parts: list[str]) -> Iterator[Mutant]:
    """Every mutant, or those of files whose names hold a part; a file that did not change is not read again."""
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        if parts and not any(part in str(path) for part in parts):
            continue
        code = path.read_bytes()
        kept = KEPT / f"{hashlib.sha256(str(path).encode() + code).hexdigest()[:20]}.pickle"
        if not kept.exists():
            kept.write_bytes(pickle.dumps(list(of_source(code.decode(), str(path.relative_to(ROOT))))))
        yield from pickle.loads(kept.read_bytes())


if __name__ == "__main__":
    sys.exit(main())
