"""Emergency holding: its three grounds, and who may order it.

Sources: Criminal Procedure Code 2015 Art. 110 (2025 wording of clause 2); the 2003 Code Art. 81 before 2018.
"""

from __future__ import annotations

from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.rules import notions, taking
from legal_rules.words import Text

COMMUNE = "commune_police_investigator"
NOT_EMERGENCY = Text("Đây không phải giữ khẩn cấp.", "This was not an emergency holding.")
WRITTEN_ON_THE_ORDER = Text(
    "Cơ quan có thể nói lý do đã ghi trong lệnh. Nên xin xem lệnh.",
    "The agency may say the ground is written in the order. Ask to see it.",
)
SUSPECTED_MORE = Text(
    "Cơ quan có thể nói lúc giữ họ nghi một tội nặng hơn tội ghi trên giấy sau này.",
    "The agency may say that a graver crime was suspected at the time than the one charged later.",
)
BEYOND_COMMUNE = Text(
    "Công an xã được giao điều tra không có quyền giữ khẩn cấp với lý do hoặc tội này.",
    "A commune police investigator has no power of emergency holding on this ground or for this offence.",
)


@rule("emergency_ground", Text("Lý do giữ khẩn cấp", "The ground of the emergency holding"), law=("emergency_ground",))
def emergency_ground(case: Case) -> Verdict:
    """An emergency holding rests on one of the three grounds, ordered by someone with the power."""
    if case.need("arrest_basis") != "emergency_holding" or taking.by_private(case):
        return not_applicable(NOT_EMERGENCY)
    law = case.law("emergency_ground").value
    ground, issuer = case.choice("emergency_ground"), case.choice("order_issued_by")
    if issuer in law["no_power"]:
        return breached(
            Text("Công an xã lúc đó không có quyền giữ khẩn cấp.", "The commune police then had no such power.")
        )
    if issuer == COMMUNE and ground == "about_to_commit_crime":
        return breached(BEYOND_COMMUNE)
    severity = notions.severity(case)
    within = [name in law["commune"] for name in notions.severities(case)] if issuer == COMMUNE else [True]
    if not any(within):
        return breached(BEYOND_COMMUNE, contrary=SUSPECTED_MORE, arguable=True)
    if ground == "none_stated":
        return breached(
            Text(
                "Giữ khẩn cấp mà không nêu lý do. Lệnh phải ghi rõ lý do.",
                "No ground was stated. The order must name it.",
            ),
            contrary=WRITTEN_ON_THE_ORDER,
            arguable=case.yes("order_copy_given") is not True,
        )
    if ground is None:
        return unclear("emergency_ground")
    if not all(within):
        return unclear("charges")
    if ground == "about_to_commit_crime" and severity and severity not in law["about_to_commit"]:
        return breached(NOT_GRAVE, contrary=SUSPECTED_MORE, arguable=True)
    return kept(
        Text(
            "Lý do được nêu là một lý do luật cho phép. Có chứng cứ hay không là chuyện khác.",
            "The ground stated is one that the law allows. Whether there was evidence is another matter.",
        )
    )


NOT_GRAVE = Text(
    "Lý do “đang chuẩn bị phạm tội” chỉ dùng với tội rất nghiêm trọng trở lên. Tội ghi trên giấy nhẹ hơn.",
    "“Preparing a crime” is a ground only for very or exceptionally serious crimes. The one on paper is lighter.",
)
