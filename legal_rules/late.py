"""Parts of an answer that are written out when somebody first reads them, from the trace that the rules left.

Boundary: how, not what. Judging a case needs outcomes and dates; sentences, sums and articles are for who reads them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar

A = TypeVar("A")
REST = "_rest"


def written_late(kind: type[A]) -> type[A]:
    """For a frozen dataclass that is `Late`: a field that is not there yet must not be hidden by its default."""
    for field in fields(kind):  # type: ignore[arg-type]
        if field.name in kind.__dict__:
            delattr(kind, field.name)
    return kind


class Late:
    """An answer whose missing fields are filled by one call, all at once, as soon as one of them is asked for."""

    def __getattr__(self, name: str) -> Any:
        if self.fill() and name in self.__dict__:
            return self.__dict__[name]
        raise AttributeError(name)

    def __getstate__(self) -> dict[str, Any]:
        """Copies and pickles hold every field."""
        self.fill()
        return {name: value for name, value in self.__dict__.items() if name != REST}

    def fill(self) -> bool:
        """Fill in what is left, if anything, and say whether there was; twice at once does no harm."""
        rest = self.__dict__.get(REST)
        if rest is not None:
            self.__dict__.update(rest(), **{REST: None})
        return rest is not None


def made(kind: type[A], known: dict[str, Any], rest: Callable[[], dict[str, Any]]) -> A:
    """A `kind` of which `known` is there and `rest` gives every other field.

    A frozen dataclass sets each field by a call of its own; an answer has many fields, and a case many answers.
    """
    known[REST] = rest
    found = object.__new__(kind)
    object.__setattr__(found, "__dict__", known)
    return found
