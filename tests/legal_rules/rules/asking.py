"""Ask one rule about a handful of facts: what the tests of the rules share."""

from datetime import datetime

from legal_rules import (
    catalogue,  # registers the rules
    judging,
)
from legal_rules.answer import Clock, Finding, Standard
from legal_rules.engine import Case
from legal_rules.facts import read
from legal_rules.instants import VIET_NAM

NOW = "2026-11-22T09:00"

assert catalogue.FINDINGS


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIET_NAM)


def case(at: str = NOW, **facts: object) -> Case:
    now = instant(at)
    return Case(read(facts, now), now)


def finding(id: str, at: str = NOW, **facts: object) -> Finding:
    return case(at, **facts).finding(id)


def outcome(id: str, at: str = NOW, **facts: object) -> str:
    """The outcome; an unclear one with what would settle it, or with its reason: "unclear: order_shown"."""
    answer = finding(id, at, **facts)
    if answer.outcome != "unclear":
        return answer.outcome
    return f"unclear: {' '.join(answer.settled_by) or answer.reason}"


def clock(id: str, at: str = NOW, **facts: object) -> Clock:
    return case(at, **facts).clock(id)


def standard(id: str, at: str = NOW, **facts: object) -> Standard:
    return judging.standard(case(at, **facts), id)
