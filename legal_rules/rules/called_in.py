"""Being called in: an invitation or a summons is no ground to hold anyone.

Sources: Criminal Procedure Code 2015 Arts 10, 109 (closed list of measures), 127, 182, 185. No article says it.
"""

from __future__ import annotations

from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.rules import taking
from legal_rules.words import Text

HELD = {
    "invitation": Text(
        "Đến theo giấy mời mà không được về. Giấy mời không cho ai quyền giữ người.",
        "Came on an invitation and was not free to leave. An invitation gives no power to hold anyone.",
    ),
    "summons": Text(
        "Đến theo giấy triệu tập mà không được về. Giấy này không phải lý do để giữ người.",
        "Came on a summons and was not free to leave. A summons is no ground to hold anyone.",
    ),
}
NO_CASE_YET = Text(
    "Chưa khởi tố vụ án thì giấy triệu tập cũng không bắt buộc ai phải đến.",
    "Where no case has been opened, a summons obliges nobody to come.",
)
FREE = Text("Được tự do ra về, đúng như luật.", "Free to leave, as the law has it.")
AGREED_OR_DECIDED = Text(
    "Cơ quan có thể nói người này tự nguyện ở lại, hoặc sau buổi làm việc đã có quyết định khác. Nên xin xem giấy đó.",
    "The agency may say the person stayed freely, or that another decision followed the meeting. Ask for the paper.",
)


@rule(
    "summons_is_no_ground",
    Text("Giấy mời, giấy triệu tập", "Invitation or summons"),
    law=("summons",),
)
def summons_is_no_ground(case: Case) -> Verdict:
    """Nobody is held on an invitation or a summons."""
    basis: str = case.need("arrest_basis")
    if basis not in taking.CALLED_IN:
        return not_applicable(Text("Không đến theo giấy mời hay giấy triệu tập.", "Not called in by a paper."))
    case.law("summons")
    free = taking.free_to_leave(case)
    if free is None:
        return unclear("free_to_leave")
    no_case = basis == "summons" and case.yes("case_opened") is False
    lines = (NO_CASE_YET,) if no_case else ()
    return kept(FREE, *lines) if free else breached(HELD[basis], *lines, contrary=AGREED_OR_DECIDED)
