"""What a person who is taken is told: the reasons, and the rights.

Sources: Criminal Procedure Code 2015 Arts 58, 59, 113(2); the 2003 Code Arts 48, 80 before 2018.
"""

from __future__ import annotations

from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.rules import saying, taking
from legal_rules.words import Text

IN_THE_RECORD = Text(
    "Cơ quan có thể nói biên bản ghi là đã giải thích. Nên xem lại biên bản đã ký.",
    "The agency may say the record states that it was explained. Look at the record that was signed.",
)


@rule(
    "reasons_and_rights_told",
    Text("Được biết lý do và các quyền", "Told the reasons and the rights"),
    law=("told_reasons_and_rights",),
)
def reasons_and_rights_told(case: Case) -> Verdict:
    """A person who is held or arrested is told why and which rights they have."""
    if taking.only_administrative(case) or taking.by_private(case):
        return not_applicable()
    if taking.could_leave(case) and not taking.any_charge(case):
        return not_applicable(taking.WAS_FREE)
    case.law("told_reasons_and_rights")
    reasons, rights = case.yes("reasons_told"), case.yes("rights_told")
    if reasons is False or rights is False:
        said = saying.listed(t for told, t in ((reasons, REASONS), (rights, RIGHTS)) if told is False)
        return breached(
            Text(f"Không được cho biết {said.vi}.", f"Not told: {said.en}."),
            contrary=IN_THE_RECORD,
            arguable=case.choice("arrest_basis") in taking.CALLED_IN,
        )
    if reasons and rights:
        return kept(Text("Đã được cho biết lý do và các quyền.", "The reasons and the rights were told."))
    return unclear(*(f for f, told in (("reasons_told", reasons), ("rights_told", rights)) if told is None))


REASONS = Text("lý do", "the reasons")
RIGHTS = Text("các quyền của mình", "their rights")
