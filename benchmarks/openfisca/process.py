"""Starts the peer in its own environment, made from the lock beside this file, and asks for one evaluation at a time.

Boundary: processes and pipes. What is computed lies in `system`, which this module never imports.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".venv"
LOCK = HERE / "requirements.txt"


class Peer:
    """A resident process that has the system loaded. Use it in a `with`."""

    def __init__(self, formulas: int) -> None:
        command = [str(_python()), str(HERE / "system.py"), str(formulas)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def once(self) -> tuple[float, float]:
        """One person from nothing: milliseconds of CPU time to build the simulation, and to compute every formula."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        built, computed = self.process.stdout.readline().split()
        return float(built), float(computed)

    def __enter__(self) -> Peer:
        return self

    def __exit__(self, *raised: object) -> None:
        self.process.communicate()


def _python() -> Path:
    """The interpreter of the environment, made anew when the lock has changed."""
    python, stamp = ENVIRONMENT / "bin" / "python", ENVIRONMENT / "stamp"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        sys.stderr.write("Installing OpenFisca for the benchmark\n")
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
        install = [python, "-m", "pip", "install", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
        said = subprocess.run([*install, "-r", LOCK], capture_output=True, text=True, check=False)
        if said.returncode:
            raise SystemExit(said.stderr)
        stamp.write_text(wanted)
    return python
