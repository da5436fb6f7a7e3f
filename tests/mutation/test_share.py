"""How many faults the tests of the rules see: 2,000 chosen by a seed here, all by `./dev mutants --write`."""

import json
import subprocess
import sys

import pytest

from tests.mutation.reach import ROOT
from tests.mutation.report import SEEN

SAMPLE = 2_000  # the share of all lies within 1.6 points of the share of these, 19 times out of 20


@pytest.mark.long
def test_at_least_85_in_100_are_seen(tmp_path) -> None:
    out = tmp_path / "results.jsonl"
    command = [sys.executable, "-m", "tests.mutation", "--sample", str(SAMPLE), "--out", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)

    found = [json.loads(line)[2] for line in out.read_text(encoding="utf-8").splitlines()]
    assert len(found) == SAMPLE
    assert "not judged" not in found
    assert sum(status in SEEN for status in found) >= 0.85 * SAMPLE
