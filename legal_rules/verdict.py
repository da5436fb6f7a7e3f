"""What a rule returns: kept, breached, unclear or not applicable, with its sentence and its sum."""

from __future__ import annotations

from typing import NamedTuple

from legal_rules import explain
from legal_rules.answer import Outcome, Reason
from legal_rules.words import Text


class Verdict(NamedTuple):
    """What a rule returns; `kept`, `breached`, `unclear` and `not_applicable` build it."""

    outcome: Outcome
    headline: Text
    reason: Reason | None = None
    settled_by: tuple[str, ...] = ()
    arithmetic: tuple[Text, ...] = ()
    contrary: Text | None = None
    arguable: bool = False


_made = tuple.__new__  # a Verdict in half the time: most of what a rule does is to return one


def kept(headline: Text, *arithmetic: Text, contrary: Text | None = None, arguable: bool = False) -> Verdict:
    return _made(Verdict, ("kept", headline, None, (), arithmetic, contrary, arguable))


def breached(headline: Text, *arithmetic: Text, contrary: Text | None = None, arguable: bool = False) -> Verdict:
    return _made(Verdict, ("breached", headline, None, (), arithmetic, contrary, arguable))


def unclear(
    *facts: str,
    headline: Text | None = None,
    reason: Reason = "fact_missing",
    arithmetic: tuple[Text, ...] = (),
    contrary: Text | None = None,
) -> Verdict:
    """Unclear; `facts` would settle it. `reason` "law_open" is for a question that the law itself leaves open."""
    return _made(Verdict, ("unclear", headline or explain.missing(facts), reason, facts, arithmetic, contrary, False))


def not_applicable(headline: Text | None = None) -> Verdict:
    return _made(Verdict, ("not_applicable", headline or explain.NOT_FOR_THIS_CASE, None, (), (), None, False))
