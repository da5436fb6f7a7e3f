"""Sentences and lines of arithmetic that a rule leaves for later: a function and its arguments until they are read.

Boundary: for what a rule returns, nowhere else; `judging` puts an answer together that anybody may read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Any, NamedTuple, ParamSpec, TypeVar, cast

from legal_rules.words import Text

P = ParamSpec("P")
T = TypeVar("T")


def later(write: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
    """Stands for a sentence until somebody reads it (`said`); for what a rule returns, nowhere else."""
    waiting: Any = partial(write, *args, **named)
    found: T = waiting
    return found


def lines_later(write: Callable[P, Iterable[Text]], *args: P.args, **named: P.kwargs) -> tuple[Text, ...]:
    """Stands for lines of arithmetic until somebody reads them (`lines_said`); other lines may stand beside it."""
    found: Any = partial(write, *args, **named)
    return (found,)


class OfTheDay(NamedTuple):
    """Stands for a sentence that tells the day of the assessment: the same for everybody until somebody reads it."""

    write: Callable[[date], Text]


def of_the_day(write: Callable[[date], Text]) -> Text:
    """As `later`, for how the time of a deadline is counted, nowhere else."""
    return cast(Text, OfTheDay(write))


def said(found: Any) -> Any:
    """A sentence, written now if it was left for later; None stays None."""
    return found() if isinstance(found, partial) else found


def lines_said(found: tuple[Any, ...]) -> tuple[Text, ...]:
    """Lines, those written now that were left for later."""
    if not any(isinstance(line, partial) for line in found):
        return found
    return tuple([line for part in found for line in (part() if isinstance(part, partial) else (part,))])
