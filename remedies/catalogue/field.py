"""The fields of a paper: where every label of it gets its value.

Boundary: types only. A row names the fact or the field of identity that fills it, or says that it is worked out, left
to the pen, or left out and why. `missing` says what stands on the page where nothing is known: a dotted line, the row
dropped, "not known", empty boxes, or a sum that may fail.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from legal_rules.words import Text

Missing = Literal["dotted", "omit", "unknown", "checkbox", "computed"]


@dataclass(frozen=True)
class Field:
    """One field of identity. `longest` counts characters."""

    label: Text
    longest: int = 120


@dataclass(frozen=True)
class Row:
    """One field of a paper, by its key. `identity` and `facts` fill it; `made`, `pen`, `left_out` say why neither does.

    Both may be given: what was typed then stands before what the answers tell. `needed` says when a row that is else
    dropped is a dotted line.
    """

    key: str
    missing: Missing
    identity: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    made: str | None = None
    pen: bool = False
    left_out: str | None = None
    needed: str | None = None


@dataclass(frozen=True)
class Declared:
    """The rows of one paper in order, and the fields of identity that it alone brings."""

    own: Mapping[str, Field]
    rows: tuple[Row, ...]

    @property
    def identity(self) -> tuple[str, ...]:
        """The fields of identity on the paper, in its order, each once."""
        return tuple(dict.fromkeys(key for row in self.rows for key in row.identity))
