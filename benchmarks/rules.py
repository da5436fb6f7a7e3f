"""The law: one case against OpenFisca-core on as many formulas for one person, and many cases on two processes.

Both sides compute in turn, in processes that are warm. `assess` gives every outcome, date and trace; the figure "written
out" adds every sentence, article and the timeline, as JSON. The peer's simulation is built apart, and both ratios are given.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count, islice
from pathlib import Path
from statistics import median
from typing import Any

import yaml

from benchmarks.openfisca.process import Peer
from legal_rules.engine import RULES, assess
from legal_rules.facts import Facts, load_yaml, read
from legal_rules.instants import When
from legal_rules.values import interval

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "cases"
PROCESSES = 2
SAMPLE, WHOLE, CHUNK = 10_000, 100_000, 1_000
Case = tuple[Facts, datetime]


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Every figure: milliseconds of CPU time, seconds, and ratios."""
    cases = fixtures()
    assess(*cases[0])  # registers the rules and reads the law
    figures = _against_the_peer(cases, len(RULES), max(arguments.rounds, 1))
    seconds = many(SAMPLE)
    figures["cases_on_two_processes_10000_s"] = round(seconds, 2)
    figures["cases_on_two_processes_100000_extrapolated_s"] = round(seconds * WHOLE / SAMPLE, 1)
    if arguments.whole:
        figures["cases_on_two_processes_100000_s"] = round(many(WHOLE), 1)
    return figures


def fixtures() -> list[Case]:
    """The fact files of the project, read for the instants of their index."""
    found = []
    for entry in yaml.safe_load((FIXTURES / "index.yaml").read_text(encoding="utf-8")):
        at = interval(entry["at"]).earliest
        found.append((read(load_yaml((FIXTURES / entry["file"]).read_text(encoding="utf-8")), at), at))
    return found


def _against_the_peer(cases: list[Case], formulas: int, rounds: int) -> dict[str, Any]:
    for facts, at in cases * 5:
        assess(facts, at).as_json()
    ours, written, built, computed = [], [], [], []
    with Peer(formulas) as peer:
        peer.once()
        for _ in range(rounds):
            ours.append(median(_milliseconds(lambda c=case: assess(*c)) for case in cases))
            written.append(median(_milliseconds(lambda c=case: assess(*c).as_json()) for case in cases))
            each = [peer.once() for _ in cases]
            built.append(median(b for b, _ in each))
            computed.append(median(c for _, c in each))
    mine, theirs, building = median(ours), median(computed), median(built)
    return {
        "rules": formulas,
        "rounds": rounds,
        "assess_ms": round(mine, 3),
        "assess_best_round_ms": round(min(ours), 3),
        "assess_written_out_ms": round(median(written), 3),
        "openfisca_compute_ms": round(theirs, 3),
        "openfisca_build_ms": round(building, 3),
        "times_faster_than_computing": round(theirs / mine, 1),
        "times_faster_than_building_and_computing": round((theirs + building) / mine, 1),
    }


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.process_time_ns()
    work()
    return (time.process_time_ns() - start) / 1e6


def many(total: int) -> float:
    """Seconds of the clock on the wall to assess `total` different cases, already parsed, on two processes at once."""
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        shares = pool.map(_share, [(number, total // PROCESSES) for number in range(PROCESSES)], chunksize=1)
    return max(shares)


def _share(order: tuple[int, int]) -> float:
    number, size = order
    source, seconds = different(number), 0.0
    while size > 0:
        chunk = list(islice(source, min(CHUNK, size)))
        size -= len(chunk)
        gc.collect()
        start = time.perf_counter()
        for facts, at in chunk:
            assess(facts, at)
        seconds += time.perf_counter() - start
    return seconds


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
