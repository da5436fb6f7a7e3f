"""What later rooms offer to the pages of the interview; `config` fills it at start.

Boundary: this module imports nobody. An empty slot leaves its place on the page empty.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from legal_rules.words import Text


class Effect(NamedTuple):
    """What an answer does: a sentence, and the names it speaks of, each with its page if it has one."""

    says: Text
    names: tuple[tuple[Text, str | None], ...]


class Moved(NamedTuple):
    """One point that an answer changed: its name and page, what is said of it now and otherwise, its articles."""

    name: Text
    link: str | None
    now: Text
    otherwise: Text
    law: Text


Feeds = Callable[[str], Sequence[Text]]
Effects = Callable[[Any], Mapping[str, Sequence[Effect]]]
Changed = Callable[[Any, str], Sequence[Moved]]


def _nothing(fact_id: str) -> Sequence[Text]:
    return ()


def _none(situation: Any) -> Mapping[str, Sequence[Effect]]:
    return {}


def _unmoved(situation: Any, fact_id: str) -> Sequence[Moved]:
    return ()


def _never() -> bool:
    return False


feeds: Feeds = _nothing
effects: Effects = _none
changed: Changed = _unmoved
plan_url_name: str | None = None
paper_url_name: str | None = None
guide_url_name: str | None = None
help_url_name: str | None = None
handover_url_name: str | None = None
handover_offered: Callable[[], bool] = _never
behind_url_name: str | None = None


def fill(
    *,
    feeds: Feeds | None = None,
    effects: Effects | None = None,
    changed: Changed | None = None,
    plan: str | None = None,
    paper: str | None = None,
    guide: str | None = None,
    help: str | None = None,
    handover: str | None = None,
    offered: Callable[[], bool] | None = None,
    behind: str | None = None,
) -> None:
    """Fill the slots: `feeds(fact id)` gives the titles of the papers that the answer goes into; others are url names.

    `effects(situation)` gives what each answer does, by fact id, for the review; `changed(situation, fact id)` what one
    answer changed.

    `plan` is where the review leads to; `paper`, which takes its number, where a question opened from it leads back to;
    `guide` is the one-page guide to print, which needs no answers; `help` is where those who may be able to help are
    listed; `handover` is where the plan offers to hand the answers to the organisation of this installation, when
    `offered()` says that there is one; `behind` is where a code got when sending opens what was sent.
    """
    given = {
        "feeds": feeds,
        "effects": effects,
        "changed": changed,
        "plan_url_name": plan,
        "paper_url_name": paper,
        "guide_url_name": guide,
        "help_url_name": help,
        "handover_url_name": handover,
        "behind_url_name": behind,
        "handover_offered": offered,
    }
    globals().update({name: value for name, value in given.items() if value is not None})
