"""The words of the papers for readers abroad: choices of the questions as phrases, and the claim of each category."""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

NATIONALITIES = {"vn": Text("Việt Nam", "Vietnamese")}
ISSUERS = {
    "investigation_agency": Text("cơ quan điều tra", "an investigation agency"),
    "procuracy": Text("Viện kiểm sát", "a procuracy"),
    "court": Text("Tòa án", "a court"),
    "commune_police_investigator": Text("điều tra viên ở Công an xã, phường", "an investigator at the commune police"),
}
AGENCIES = {
    "commune": Text("điều tra viên ở Công an xã, phường", "investigators at the commune police"),
    "district": Text("cơ quan điều tra cấp huyện", "the investigation agency of the district police"),
    "provincial": Text("cơ quan điều tra cấp tỉnh", "the investigation agency of the provincial police"),
    "ministry": Text("cơ quan điều tra Bộ Công an", "the investigation agency of the Ministry of Public Security"),
    "military": Text("cơ quan điều tra trong Quân đội", "a military investigation agency"),
    "procuracy": Text("cơ quan điều tra của Viện kiểm sát", "the investigation agency of the procuracy"),
}
POINTS = {
    "approved": Text(
        "Có lệnh tạm giam được Viện kiểm sát phê chuẩn.", "A detention order was approved by the procuracy."
    ),
    "not_approved": Text("Lệnh tạm giam không có phê chuẩn.", "The detention order was not approved."),
}
NOT_YET: Mapping[str, Text] = {
    "family_notified_at": Text("Đến nay gia đình chưa được báo tin.", "So far the family has not been told."),
    "first_decision_at": Text("Đến nay chưa biết có quyết định nào.", "So far no decision is known."),
    "counsel_met_at": Text("Đến nay chưa gặp được người bào chữa.", "So far counsel has not been met."),
    "family_visits": Text("Đến nay gia đình chưa được gặp.", "So far the family has not been allowed a visit."),
}
LAWFULNESS = (
    "arrest_basis", "arrest_order_approval", "emergency_ground", "emergency_approval", "decision_within_12_hours",
    "summons_is_no_ground", "administrative_custody_ground", "administrative_custody_limit", "custody_decision",
    "custody_limit", "custody_extension_approval", "detention_ground", "detention_order_approval", "detention_limit",
    "detention_extension_approval", "detention_after_term",
)  # fmt: skip
CATEGORIES: Mapping[int, tuple[Text, tuple[str, ...], tuple[str, ...]]] = {
    1: (
        Text(
            "Nguồn tin nêu loại I: không viện dẫn được căn cứ pháp luật cho việc giữ, vì luật trong nước không được "
            "làm đúng.",
            "The source claims category I: no legal basis can be invoked for the holding, since national law was not "
            "followed.",
        ),
        (),
        LAWFULNESS,
    ),
    2: (
        Text(
            "Nguồn tin nêu loại II: việc giữ là do thực hiện các quyền tự do được Công ước bảo vệ.",
            "The source claims category II: the holding results from the use of freedoms that the Covenant protects.",
        ),
        ("iccpr_18_religion", "iccpr_19_expression", "iccpr_21_assembly", "iccpr_22_association"),
        (),
    ),
    3: (
        Text(
            "Nguồn tin nêu loại III: các bảo đảm về xét xử công bằng bị bỏ qua đến mức việc giữ trở nên tùy tiện.",
            "The source claims category III: guarantees of a fair trial were missed so gravely that the holding is "
            "arbitrary.",
        ),
        (
            "iccpr_7_ill_treatment", "iccpr_9_3_judge", "incommunicado", "iccpr_14_counsel", "iccpr_14_fair_trial",
        ),
        (),
    ),
    5: (
        Text(
            "Nguồn tin nêu loại V: việc giữ vi phạm luật quốc tế vì phân biệt đối xử. Lý do phân biệt:",
            "The source claims category V: the holding breaks international law through discrimination. Its ground:",
        ),
        (),
        (),
    ),
}  # fmt: skip
"""The claim of each category, the standards and the findings it rests on."""
