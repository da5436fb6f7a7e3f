"""Parts of an answer that are written out when somebody first reads them, from the trace that the rules left.

Boundary: how, not what. Judging a case needs outcomes and dates; sentences, sums and articles are for who reads them.
An answer keeps the facts and the trace that these need but never the case, which keeps the answers: nothing goes round
in a circle, and what nobody reads is gone at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any, TypeVar

A = TypeVar("A")
REST = "_rest"
new, fit = object.__new__, object.__setattr__


def written_late(*late: str) -> Callable[[type[A]], type[A]]:
    """For a frozen dataclass that is `Late`, whose fields `late` may be filled in when they are asked for.

    Their defaults must not hide that they are not there yet. An answer is also made in one step, where a frozen
    dataclass sets each of its many fields by a call of its own.
    """

    def add(kind: type[A]) -> type[A]:
        found = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
        names, least = tuple(found), [n for n, f in found.items() if f.default is f.default_factory is MISSING]
        kind.defaults = {  # type: ignore[attr-defined]
            n: (lambda value=f.default: value) if f.default_factory is MISSING else f.default_factory
            for n, f in found.items()
            if n not in least and (n in late or f.default is MISSING)
        }
        for name in late:
            if name in kind.__dict__:
                delattr(kind, name)
        known, needed = found.keys(), frozenset(least)

        def init(self: A, *args: Any, **named: Any) -> None:
            named |= zip(names, args, strict=False)
            if len(args) > len(names) or not named.keys() <= known or not needed <= named.keys():
                raise TypeError(f"{kind.__name__} takes {', '.join(names)}")
            fit(self, "__dict__", named)

        kind.__init__ = init  # type: ignore[method-assign, assignment]
        return kind

    return add


class Late:
    """An answer whose missing fields are filled by one call, all at once, as soon as one of them is asked for."""

    defaults = dict[str, Callable[[], Any]]()

    def __getattr__(self, name: str) -> Any:
        self.fill()
        known = self.__dict__
        if name in known:
            return known[name]
        if name in self.defaults:  # made by hand, without this field
            return self.defaults[name]()
        raise AttributeError(name)

    def __getstate__(self) -> dict[str, Any]:
        """Copies and pickles hold every field."""
        self.fill()
        return {name: value for name, value in self.__dict__.items() if name != REST}

    def fill(self) -> None:
        """Fill in what is left, if anything; twice at once does no harm."""
        rest = self.__dict__.get(REST)
        if rest is not None:
            write, read, of_the_case = rest
            self.__dict__.update({**write(*read, *of_the_case), **self.__dict__, REST: None})


def made(kind: type[A], known: dict[str, Any]) -> A:
    """A `kind` of which `known` is there; its `REST`, a function and its arguments in two, gives the rest.

    A frozen dataclass sets each field by a call of its own; an answer has many fields, and a case many answers.
    """
    found = new(kind)
    fit(found, "__dict__", known)
    return found


def but(found: A, **changed: Any) -> A:
    """`dataclasses.replace` for what a rule returns, without writing what was left for later."""
    other = new(type(found))
    fit(other, "__dict__", found.__dict__ | changed)
    return other
