"""Every workbook: one folder each with its workbook.yaml. What the courts cannot do, step by step, in one's own words.

To add a workbook, add a folder (docs/adding-a-workbook.md). It is found by itself; its number must be new, since its
pages and files are named after it. The engine beside the folders knows none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from remedies.strategies.loading import load
from remedies.strategies.workbook import Workbook

__all__ = ["Workbook", "numbered", "workbooks"]
FOLDER = Path(__file__).parent


def workbooks() -> Mapping[str, Workbook]:
    """The workbooks by id, in the order of their numbers. Raises ValueError where two share a number or an id."""
    return _found(FOLDER)


@cache
def _found(folder: Path) -> Mapping[str, Workbook]:
    found = sorted((load(path) for path in folder.glob("*/workbook.yaml")), key=lambda book: book.number)
    if len({b.number for b in found}) != len(found) or len({b.id for b in found}) != len(found):
        raise ValueError("two workbooks have the same number or id")
    return MappingProxyType({book.id: book for book in found})


def numbered(number: int) -> Workbook | None:
    """The workbook with that number."""
    return next((book for book in workbooks().values() if book.number == number), None)
