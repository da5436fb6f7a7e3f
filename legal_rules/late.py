"""Parts of an answer that are written out when somebody first reads them, from the trace that the rules left.

Boundary: how, not what. Judging a case needs outcomes and dates; sentences, sums and articles are for who reads them.
An answer keeps the facts and the trace that these need but never the case, which keeps the answers: nothing goes round
in a circle, and what nobody reads is gone at once.
"""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any, TypeVar

A = TypeVar("A")
REST = "_rest"


def written_late(kind: type[A]) -> type[A]:
    """For a frozen dataclass that is `Late`: a field that is not there yet must not be hidden by its default.

    It is also made in one step, where a frozen dataclass sets each of its many fields by a call of its own.
    """
    found = fields(kind)  # type: ignore[arg-type]
    names = tuple([field.name for field in found])
    given = {field.name: field.default for field in found if field.default is not MISSING}
    fresh = {field.name: field.default_factory for field in found if field.default_factory is not MISSING}
    for name in given:
        delattr(kind, name)

    def init(self: A, *args: Any, **named: Any) -> None:
        known = {**given, **dict(zip(names, args, strict=False)), **named}
        for name, make in fresh.items():
            if name not in known:
                known[name] = make()
        if len(known) != len(names) or len(args) > len(names):
            raise TypeError(f"{kind.__name__} takes {', '.join(names)}")
        object.__setattr__(self, "__dict__", known)

    kind.__init__ = init  # type: ignore[method-assign, assignment]
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
            write, *read = rest
            self.__dict__.update({**write(*read), **self.__dict__, REST: None})
        return rest is not None


def made(kind: type[A], known: dict[str, Any], *rest: Any) -> A:
    """A `kind` of which `known` is there and `rest`, a function and its arguments, gives every other field.

    A frozen dataclass sets each field by a call of its own; an answer has many fields, and a case many answers.
    """
    known[REST] = rest
    found = object.__new__(kind)
    object.__setattr__(found, "__dict__", known)
    return found


def but(found: A, **changed: Any) -> A:
    """`dataclasses.replace` for what a rule returns, without writing what was left for later."""
    other = object.__new__(type(found))
    object.__setattr__(other, "__dict__", {**found.__dict__, **changed})
    return other
