"""Argon2 runs one at a time in a process, whoever asks; its parameters are read with bounds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sealing.envelope import Unopenable
from sealing.passphrases import Cost, key_of

ROOT = Path(__file__).resolve().parent.parent.parent
MEMORY = 96
# The most memory that the process ever held, in MiB: once for one log-in, then for six at the same instant.
SIX_AT_ONCE = f"""
import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from sealing.passphrases import Cost, key_of
peak = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) // 1024
cost, gate = Cost(passes=1, memory={MEMORY} * 1024), Barrier(6)
def log_in(n):
    gate.wait()
    return key_of("sông dài cá lội", bytes([n]) * 16, cost)
before = peak()
key_of("x", bytes(16), cost)
one = peak()
with ThreadPoolExecutor(6) as pool:
    keys = list(pool.map(log_in, range(6)))
print(before, one, peak(), len(set(keys)))
"""


def test_six_log_ins_at_once_take_the_memory_of_one() -> None:
    run = subprocess.run([sys.executable, "-c", SIX_AT_ONCE], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    before, one, six, different = map(int, run.stdout.split())
    assert one - before > MEMORY * 0.9, "the proof sees what one takes"
    assert six - one < MEMORY / 2
    assert different == 6


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"passes": 1, "memory": 64},
        {"passes": 1, "memory": 64, "lanes": 1, "more": 1},
        {"passes": 0, "memory": 64, "lanes": 1},
        {"passes": True, "memory": 64, "lanes": 1},
        {"passes": "1", "memory": 64, "lanes": 1},
        {"passes": 17, "memory": 64, "lanes": 1},
        {"passes": 1, "memory": 1024 * 1024 + 1, "lanes": 1},
    ],
)
def test_a_cost_that_cannot_be_is_refused(kept: dict[str, object]) -> None:
    with pytest.raises(Unopenable):
        Cost.of(kept)


def test_what_argon2_does_not_take_is_refused() -> None:
    assert Cost.of(Cost().as_json()) == Cost()
    for salt, cost in ((b"short", Cost(1, 64)), (bytes(16), Cost(1, 8, 4))):
        with pytest.raises(Unopenable):
            key_of("sông dài cá lội", salt, cost)
