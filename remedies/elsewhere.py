"""What may be read elsewhere and is not so, or no longer so: one line each, on the page of the step it belongs to.

Boundary: words only, each with the rows of the law that say what is true. A correction is never a finding; what is true
in a case comes from the rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legal_rules.words import Text


@dataclass(frozen=True)
class Correction:
    """`says`: what is true, then what may be read. `steps`: where it is shown. `rows`: the rows of the law."""

    steps: tuple[str, ...]
    rows: tuple[str, ...]
    says: Text


def _read(steps: str, rows: str, vi: str, en: str) -> Correction:
    return Correction(tuple(steps.split()), tuple(rows.split()), Text(vi, en))


CORRECTIONS: Mapping[str, Correction] = {
    "elsewhere_arrest_grounds": _read(
        "assert_rights",
        "emergency_hold_ground_a emergency_hold_ground_b emergency_hold_ground_c flagrante_arrest wanted_arrest",
        "Không có lệnh mà bắt: chỉ khi quả tang, có truy nã, hoặc sau khi giữ khẩn cấp. Có nơi kể thiếu hoặc kể khác.",
        "Arrest without a warrant: only in the act, when wanted, or after emergency holding. Some texts list it "
        "otherwise.",
    ),
    "elsewhere_who_approves": _read(
        "release_request",
        "custody_extension_procuracy_12h",
        "Gia hạn (cho giữ thêm) phải do Viện kiểm sát phê chuẩn (đồng ý bằng văn bản). “Công tố viên” là cách gọi "
        "khác.",
        "The procuracy approves an extension in writing. Some texts speak of a “prosecutor” in general.",
    ),
    "elsewhere_names_of_custody": _read(
        "assert_rights release_request",
        "custody_initial_3d detention_investigation_initial_serious",
        "Vài ngày đầu là tạm giữ, tính bằng giờ; tạm giam tính bằng tháng. Có nơi gọi lẫn hai tên này.",
        "The first days are custody, counted in hours; detention is counted in months. Some texts mix the two names.",
    ),
    "elsewhere_detention_grounds": _read(
        "other_measure",
        "detention_ground_very_and_exceptionally_serious detention_ground_over_2y detention_ground_up_to_2y",
        "Tội rất nghiêm trọng và đặc biệt nghiêm trọng đều có thể bị tạm giam. Có nơi chỉ kể một loại.",
        "Both very serious and exceptionally serious crimes may bring detention. Some texts name only one.",
    ),
    "elsewhere_detention_longest": _read(
        "release_request",
        "detention_investigation_ext_exceptionally_serious",
        "Vẫn có thể thêm 4 tháng, và hơn nữa với an ninh quốc gia (Điều 173). Có nơi viết chỉ đến hai lần 4 tháng.",
        "Four months more, and longer for national security, are possible (Article 173). Some texts stop at twice "
        "four.",
    ),
    "elsewhere_complaint_route": _read(
        "complaint_procedural",
        "route_criminal_procedure_decisions cpc_complaint_limit cpc_detention_complaint",
        "Việc bắt, giữ, giam: khiếu nại trong 15 ngày, gửi Viện kiểm sát. Hạn 90 ngày có nơi viết là cho việc hành "
        "chính.",
        "Arrest and holding: complain within 15 days to the procuracy. The 90 days in some texts are for "
        "administration.",
    ),
    "elsewhere_bail_guarantors": _read(
        "bail",
        "bail_guarantors bail_nature",
        "Phải là ít nhất hai người thân, hoặc nơi làm việc, và chỉ khi tạm giam. Có nơi viết “hai người” từ lúc tạm "
        "giữ.",
        "It takes at least two relatives, or the workplace, and only in detention. Some texts say “two persons”, from "
        "custody.",
    ),
    "elsewhere_private_arrest": _read(
        "crime_report",
        "private_arrest",
        "Người dân bắt quả tang phải giao ngay cho công an, Viện kiểm sát hoặc xã. Có nơi bỏ qua điều này.",
        "Private people who stop someone in the act must hand them over at once. Some texts leave this out.",
    ),
    "elsewhere_kidnapping": _read(
        "crime_report",
        "route_a_kidnap",
        "Điều 169 chỉ khi có đòi tiền, tài sản. Không đòi thì là Điều 157 hoặc 153.",
        "Article 169 needs a demand for money or property. Without one it is Article 157 or 153.",
    ),
    "elsewhere_officials_only": _read(
        "crime_report officials_responsible",
        "route_c_informer pc_368 pc_377",
        "Điều 368, 372, 377 chỉ dùng cho người có chức vụ. Có nơi viết như dùng được cho bất cứ ai.",
        "Articles 368, 372 and 377 are for officials only. Some texts offer them against anybody.",
    ),
    "elsewhere_false_evidence": _read(
        "crime_report request_to_open_case",
        "pc_382 pc_156b",
        "Điều 382 không dùng cho người báo tin sai: bịa chuyện để báo là Điều 156.",
        "Article 382 is not for a false informer: inventing a crime to report it is Article 156.",
    ),
    "elsewhere_report_time": _read(
        "crime_report request_to_open_case",
        "vic_report_time report_settle_20d",
        "20 ngày, tới 2 tháng, và thêm được một lần 2 tháng nữa. Có nơi chỉ viết đến 2 tháng.",
        "20 days, up to 2 months, and one extension of 2 months more. Some texts stop at 2 months.",
    ),
    "elsewhere_prosecution_time": _read(
        "victim_role",
        "vic_prosecution_time prosecution_decision",
        "Viện kiểm sát có 20 hoặc 30 ngày, và được kéo dài. Có nơi không kể phần kéo dài.",
        "The procuracy has 20 or 30 days and may prolong them. Some texts leave the extension out.",
    ),
    "elsewhere_where_officers_are_reported": _read(
        "crime_report",
        "route_judicial_officers",
        "Người điều tra, kiểm sát, Tòa án phạm tội khi làm vụ án: báo cơ quan điều tra của Viện kiểm sát tối cao.",
        "Crimes of investigators, procurators and judges in a case go to the Supreme Procuracy's investigating agency.",
    ),
    "elsewhere_appeal_start": _read(
        "appeal",
        "appeal_15",
        "Vắng mặt thì 15 ngày tính từ ngày nhận hoặc niêm yết. Có nơi chỉ viết từ ngày tuyên án.",
        "For the absent the 15 days run from receipt or posting. Some texts say only from the pronouncement.",
    ),
    "elsewhere_cassation": _read(
        "cassation_notice",
        "cassation cassation_not_a_party_right",
        "Người dân chỉ gửi thông báo, không tự mở được; Tòa án cấp cao đã bỏ từ 01/07/2025. Có nơi viết “nộp lên Tòa "
        "cấp cao”.",
        "A party may only give notice; the High Courts ended on 1 July 2025. Some texts say “file with the High "
        "Court”.",
    ),
    "elsewhere_complaint_90_days": _read(
        "complaint_administrative",
        "kn_limit_first kn_limit_second lap_limit_1y",
        "90 ngày từ lúc nhận hoặc biết; bị cản trở thì không tính; lần hai 30 ngày (vùng xa 45 ngày); kiện trong 1 "
        "năm.",
        "90 days from receipt or knowledge; obstacles do not count; the second time 30 days (45 remote); sue in 1 "
        "year.",
    ),
    "elsewhere_compensation_ground": _read(
        "state_compensation",
        "bt_precondition bt_limit bt_scope_criminal",
        "Phải có văn bản làm căn cứ trước, việc nằm trong danh sách, hạn 3 năm. Có nơi viết cứ nộp là được.",
        "A document must come first, the case must be on the list, within 3 years. Some texts say one simply files.",
    ),
    "elsewhere_denunciation_time": _read(
        "denunciation",
        "tc_intake tc_settle cpc_denunciation",
        "7 đến 10 ngày làm việc để nhận, rồi 30 ngày, có thể thêm. Về bắt giữ: 24 giờ, nhiều nhất 3 ngày. Có nơi chỉ "
        "viết 30 ngày.",
        "7 to 10 working days to take it in, then 30, which may grow. On holding: 24 hours, 3 days at most. Some say "
        "30 days.",
    ),
    "elsewhere_denunciation_to": _read(
        "denunciation",
        "tc_competence cpc_denunciation",
        "Tố cáo người đứng đầu thì gửi cấp trên; về bắt giữ thì gửi Viện kiểm sát. Có nơi viết luôn gửi nơi họ làm "
        "việc.",
        "A head is denounced one level up, and holding to the procuracy. Some texts say always to the employer.",
    ),
    "elsewhere_protection": _read(
        "denouncer_protection victim_protection",
        "tc_protection protect_proceedings",
        "Bảo vệ phải có căn cứ và thường phải làm đơn. Có nơi viết như tự động được bảo vệ.",
        "Protection needs grounds and normally a written request. Some texts say that it simply follows.",
    ),
    "elsewhere_complaint_and_denunciation": _read(
        "complaint_procedural denunciation",
        "cpc_complainant_rights tc_who",
        "Khiếu nại là để sửa quyết định hoặc việc làm với chính mình; tố cáo là báo người làm sai. Có thể làm cả hai.",
        "A complaint asks that an act towards oneself be put right; a denunciation reports a wrongdoer. Both may be "
        "used.",
    ),
    "elsewhere_law_of_the_act": _read(
        "law_of_the_act",
        "penal_law_in_time",
        "Dùng luật của ngày xảy ra việc, hoặc luật mới nếu nhẹ hơn. Có nơi viết luật của ngày bị bắt.",
        "The law of the day of the act applies, or a milder new one. Some texts say the law of the day of the arrest.",
    ),
    "elsewhere_no_promise_abroad": _read(
        "special_procedures wgad_regular upr_report",
        "treaty_individual_none wgad_regular",
        "Chưa có ủy ban nào của Liên Hợp Quốc nhận khiếu nại của cá nhân với Việt Nam; còn nhóm và chuyên gia thì "
        "nhận thư.",
        "No UN committee takes an individual complaint against Viet Nam; the Working Group and the experts take "
        "letters.",
    ),
    "elsewhere_public_is_not_safe": _read(
        "embassies emergency_lines",
        "risk_331 cyber_law_2025",
        "Trang công khai và nhóm chat không an toàn như có nơi viết: người khác đọc được và có thể bị xử lý.",
        "Public pages and group chats are not as safe as some texts say: others read them, and they may be punished.",
    ),
}
"""By id; the ids are stable, docs/seed-coverage.md points to them."""


def for_step(step: str) -> tuple[Text, ...]:
    """The lines for the page of one step."""
    return tuple(c.says for c in CORRECTIONS.values() if step in c.steps)
