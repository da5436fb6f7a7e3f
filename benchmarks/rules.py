"""The law: one case against OpenFisca-core on as many formulas for one person, and many cases on two processes.

Both sides compute in turn, in processes that are warm. `assess` gives every outcome, date and trace; the figure
"written out" adds every sentence, article and the timeline, as JSON. The peer's simulation is built apart, and both
ratios are given: against as many formulas as there are rules, and against as many as there are functions of the law
that run for a case, since what such functions share is a formula of its own in the peer.

An answer that hangs on plain words alone is found again without running its rule (`legal_rules.gates`). Such functions
are counted as what they are, part of the law: the count is that of a case told to rules that met none before. Beside
the usual figure stands that of such a case, and how many answers were found again in the usual one.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count, islice
from pathlib import Path
from statistics import median
from types import FrameType
from typing import Any

import yaml

from benchmarks.openfisca.process import Peer
from legal_rules import engine, law
from legal_rules.engine import RULES, assess
from legal_rules.facts import Facts, load_yaml, read
from legal_rules.gates import Gates, Leaf
from legal_rules.instants import When
from legal_rules.values import interval

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "cases"
IN_A_ROW = 3  # times the fixtures of a round: about as long as one evaluation of the peer, so both find caches warm
PROCESSES = 2
SAMPLE, WHOLE, CHUNK = 10_000, 100_000, 1_000
Case = tuple[Facts, datetime]


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Every figure: milliseconds of CPU time, seconds, and ratios."""
    cases = fixtures()
    assess(*cases[0])  # registers the rules and reads the law
    figures = _against_the_peer(cases, max(arguments.rounds, 1))
    for total in (SAMPLE, WHOLE) if arguments.whole else (SAMPLE,):
        wall, processor = many(total)
        figures[f"cases_{total}_on_two_processes_s"] = round(wall, 1)
        figures[f"cases_{total}_on_two_processes_cpu_s_of_the_longer"] = round(processor, 1)
        if total == SAMPLE:
            figures[f"cases_{WHOLE}_extrapolated_s"] = round(wall * WHOLE / SAMPLE, 1)
            figures[f"cases_{WHOLE}_extrapolated_cpu_s_of_the_longer"] = round(processor * WHOLE / SAMPLE, 1)
    return figures


def fixtures() -> list[Case]:
    """The fact files of the project, read for the instants of their index."""
    found = []
    for entry in yaml.safe_load((FIXTURES / "index.yaml").read_text(encoding="utf-8")):
        at = interval(entry["at"]).earliest
        found.append((read(load_yaml((FIXTURES / entry["file"]).read_text(encoding="utf-8")), at), at))
    return found


def _against_the_peer(cases: list[Case], rounds: int) -> dict[str, Any]:
    shared = round(median(_functions(*case) for case in cases))
    unmet = [
        median(_milliseconds(lambda c=case: assess(*c)) for case in cases if not _ways().clear()) for _ in range(3)
    ]
    for facts, at in cases * 5:
        assess(facts, at).as_json()
    ours, written = [], []
    with Peer(len(RULES)) as peer, Peer(shared) as finer:
        times: dict[Peer, list[tuple[float, float]]] = {peer: [], finer: []}
        for other in times:
            other.once()
        for _ in range(rounds):
            ours.append(median(_milliseconds(lambda c=case: assess(*c)) for case in cases * IN_A_ROW))
            written.append(median(_milliseconds(lambda c=case: assess(*c).as_json()) for case in cases))
            for other, found in times.items():
                each = [other.once() for _ in cases]
                found.append((median(b for b, _ in each), median(c for _, c in each)))
    mine = median(ours)
    figures = {
        "rounds": rounds,
        "rules": len(RULES),
        "functions_of_the_law_run_for_a_case": shared,
        "answers_of_a_case_found_again": round(median(_found_again(*case) for case in cases)),
        "assess_ms": round(mine, 3),
        "assess_best_round_ms": round(min(ours), 3),
        "assess_where_no_answer_was_met_before_ms": round(median(unmet), 3),
        "assess_written_out_ms": round(median(written), 3),
    }
    for name, found in zip(("as_many_formulas_as_rules", "as_many_formulas_as_functions"), times.values(), strict=True):
        built, computed = median(b for b, _ in found), median(c for _, c in found)
        figures[f"openfisca_{name}_compute_ms"] = round(computed, 3)
        figures[f"openfisca_{name}_build_ms"] = round(built, 3)
        figures[f"openfisca_{name}_ratio_computing"] = round(computed / mine, 1)
        figures[f"openfisca_{name}_ratio_with_building"] = round((built + computed) / mine, 1)
    return figures


def _functions(facts: Facts, at: datetime) -> int:
    """How many different functions of the rules take the case in one assessment, none of its answers met before."""
    seen = set()
    _ways().clear()

    def note(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event == "call" and "/rules/" in code.co_filename and code.co_varnames[:1] == ("case",):
            seen.add(code)

    sys.setprofile(note)
    try:
        assess(facts, at)
    finally:
        sys.setprofile(None)
    return len(seen)


def _ways() -> Gates:
    """The ways to answers that were met before."""
    return law.book().part("gates", Gates)


def _found_again(facts: Facts, at: datetime) -> int:
    told = engine.Case(facts, at).tells()
    return sum(isinstance(_ways().passed(rule, told), Leaf) for rule in RULES.values())


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.process_time_ns()
    work()
    return (time.process_time_ns() - start) / 1e6


def many(total: int) -> tuple[float, float]:
    """Seconds to assess `total` different cases, already parsed, on two processes at once: on the wall, of the CPU.

    On an idle machine with two cores both are the same; on a busy one only the second tells of the program.
    """
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        shares = pool.map(_share, [(number, total // PROCESSES) for number in range(PROCESSES)], chunksize=1)
    return max(wall for wall, _ in shares), max(processor for _, processor in shares)


def _share(order: tuple[int, int]) -> tuple[float, float]:
    number, size = order
    source, wall, processor = different(number), 0.0, 0.0
    while size > 0:
        chunk = list(islice(source, min(CHUNK, size)))
        size -= len(chunk)
        gc.collect()
        gc.freeze()
        start, used = time.perf_counter(), time.process_time()
        for facts, at in chunk:
            assess(facts, at)
        wall, processor = wall + time.perf_counter() - start, processor + time.process_time() - used
    return wall, processor


def different(number: int) -> Iterator[Case]:
    """Cases without end, no two the same: the fixtures, each time some days and minutes earlier."""
    cases = fixtures()
    for turn in count():
        back = -timedelta(days=turn % 700, minutes=turn * PROCESSES + number)
        for facts, at in cases:
            values = {id: _moved(value, back) for id, value in facts.values.items()}
            yield replace(facts, values=values), at + back


def _moved(value: Any, by: timedelta) -> Any:
    if isinstance(value, When):
        return value.plus(by)
    if isinstance(value, tuple):
        return tuple(_moved(item, by) for item in value)
    if isinstance(value, dict):
        return {key: _moved(item, by) for key, item in value.items()}
    return value
