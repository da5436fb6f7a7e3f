"""Every question of the interview, in reading order.

A new question is one entry in the file of its theme, and its name in the list of its section.

`NOT_ASKED` names the facts of the contract that no question writes, each with its reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from intake.question import Question, Section
from intake.questions import charge, filed, papers, people, since, taking

SECTIONS: tuple[Section, ...] = (
    taking.SECTION, papers.SECTION, since.SECTION, charge.SECTION, people.SECTION, filed.SECTION,
)  # fmt: skip

QUESTIONS: Mapping[str, Question] = MappingProxyType({q.id: q for s in SECTIONS for q in s.questions})

_SHORT_FORM = "the short form of a list that is asked for as rows"
_NOT_THEIRS = "follows from who took the person and how they were treated; asked where a report of a crime is made"
NOT_ASKED: Mapping[str, str] = MappingProxyType(
    {
        "counsel_requested_by": "no rule reads it: the hours are the same whoever asked",
        "birth_year": "the age is asked instead",
        "charge_code": _SHORT_FORM,
        "charge_article": _SHORT_FORM,
        "charge_clause": _SHORT_FORM,
        "charged_at": _SHORT_FORM,
        "charge_approved": _SHORT_FORM,
        "decision_kind": _SHORT_FORM,
        "decision_received_at": _SHORT_FORM,
        "wrongdoer": _NOT_THEIRS,
        "wrong": _NOT_THEIRS,
    }
)
