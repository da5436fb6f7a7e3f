"""One test over many small rows as one item of the run: every row is tried, and each that fails is named with why.

Boundary: for rows that share nothing that a test changes (texts, entries of a table). Thousands of items of a
millisecond each cost more to hand out and to report than to run; what needs a fixture of its own is parametrised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from inspect import signature
from typing import Any


def over(name: str, rows: Iterable[Any], ids: Callable[[Any], object] = str) -> Callable[[Callable], Callable]:
    """Like `pytest.mark.parametrize(name, rows, ids=ids)`, in one item; without a row it fails."""
    kept = [(str(ids(row)), row) for row in rows]

    def whole(test: Callable) -> Callable:
        @wraps(test)
        def run(**given: Any) -> None:
            faults: dict[str, Exception] = {}
            for id, row in kept:
                try:
                    test(**{name: row}, **given)
                except Exception as fault:
                    faults[id] = fault
            assert kept, "there is no row"
            if faults:
                told = "\n".join(f"{id}: {type(fault).__name__}: {fault}" for id, fault in faults.items())
                raise AssertionError(f"{len(faults)} of {len(kept)}\n{told}") from next(iter(faults.values()))

        left = signature(test)
        run.__signature__ = left.replace(parameters=[p for p in left.parameters.values() if p.name != name])
        return run

    return whole
