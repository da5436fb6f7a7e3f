"""Steps that bring counsel: a lawyer of one's own, free legal aid.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 72-80; Law on Legal Aid 2017 Arts. 7, 30, 31.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import FIRST_DAY, Matter, Step, Urgency, always


def _counsel_urgency(m: Matter) -> Urgency:
    """Today in the first day, where counsel was refused, and for a child or somebody beaten or pressed."""
    refused = m.breached("counsel_access", "counsel_mandatory")
    pressed = m.held and (m.minor or m.yes("ill_treated", "forced_confession"))
    return "now" if pressed or m.held_for_less_than(FIRST_DAY) or refused else "soon"


def _needs_counsel(m: Matter) -> bool:
    """Someone held, or accused in a case that goes on, without counsel."""
    accused = m.charged and m.value("outcome") in (None, "none")
    goes_on = m.stage not in ("ended", "serving")
    return m.route == "criminal" and (m.held or accused) and not m.has_counsel and goes_on


def _child_held_in_administration(m: Matter) -> bool:
    """A child under 16 is named by Art. 7(3) whatever the matter; at 16 or 17 only an accused person is (Art. 7(5))."""
    return m.route == "administrative" and m.held and m.minor and not m.has_counsel


def _aid_here(m: Matter) -> tuple[Text, ...]:
    return (IN_ADMINISTRATION,) if _child_held_in_administration(m) else ()


def _asked_here(m: Matter) -> tuple[Text, ...]:
    return (AGAIN,) if m.breached("counsel_access") else ()


AGAIN = Text(
    "Đã nhờ mà chưa gặp được luật sư: nộp lại giấy yêu cầu, ghi ngày đã nhờ lần trước, giữ biên nhận. Gửi đơn khiếu "
    "nại cùng lúc.",
    "Counsel was asked for, with no meeting: hand the request in again, name the day of the first one, keep the "
    "receipt. Complain at the same time.",
)
IN_ADMINISTRATION = Text(
    "Bị giữ hành chính: trẻ dưới 16 tuổi cũng được giúp. Từ 16 đến 17 tuổi thì hỏi về diện khác, như hộ nghèo.",
    "Held in administration: a child under 16 is helped too. At 16 or 17 ask about other grounds, such as a poor "
    "household.",
)
COUNSEL = Step(
    id="counsel_request",
    title=Text("Mời luật sư", "Ask for a lawyer"),
    where=Text("Người bị giữ có quyền có người bào chữa.", "A person held has the right to counsel."),
    who=Text("Người bị giữ, người đại diện hoặc người thân.", "The person held, a representative or a relative."),
    to=Text("Nơi đang giữ và cơ quan điều tra.", "The place of custody and the investigating agency."),
    fits=_needs_counsel,
    urgency=_counsel_urgency,
    here=_asked_here,
    do=(
        Text("Chọn luật sư. Người thân được chọn thay.", "Choose a lawyer. A relative may choose one."),
        Text(
            "Viết giấy yêu cầu nhờ người bào chữa, nộp ở nơi đang giữ, ghi lại giờ nộp.",
            "Write a request for counsel, hand it in at the place of custody and note the hour.",
        ),
        Text(
            "Luật sư mang thẻ và giấy yêu cầu đến cơ quan để đăng ký bào chữa.",
            "The lawyer takes their card and the request to the agency to register.",
        ),
    ),
    expect=(
        Text(
            "Nơi giữ phải chuyển yêu cầu: 12 giờ khi tạm giữ (vài ngày đầu), 24 giờ khi tạm giam (tính bằng tháng).",
            "The place of custody must pass on the request: within 12 hours in the first days of custody, 24 hours in "
            "detention.",
        ),
        Text(
            "Khi đủ giấy, cơ quan có 24 giờ để nhận đăng ký, hoặc từ chối bằng văn bản có lý do.",
            "With full papers the agency has 24 hours to register counsel, or to refuse in writing with reasons.",
        ),
    ),
    risks=(
        Text(
            "Nếu nghe nói người bị giữ “từ chối luật sư”: luật sư vẫn được gặp để hỏi lại trực tiếp.",
            "If told that the person “refuses counsel”: the lawyer may still meet them to hear it directly.",
        ),
        Text(
            "Vụ về an ninh quốc gia: luật sư có thể phải chờ đến khi điều tra xong. Hỏi quyết định bằng văn bản.",
            "In a national-security case counsel may have to wait until the investigation ends. Ask for it in writing.",
        ),
    ),
    refused=(
        Text(
            "Quá 24 giờ mà không nhận đăng ký, hoặc không cho gặp: đòi văn bản có lý do, khiếu nại trong 15 ngày.",
            "After 24 hours without registration, or no meeting: ask for written reasons, complain within 15 days.",
        ),
    ),
    then=("complaint_procedural", "legal_aid"),
    papers=("D07a", "D07b"),
    why=("counsel_access", "counsel_mandatory"),
    needs=("legal", "money"),
)
LEGAL_AID = Step(
    id="legal_aid",
    title=Text("Nhờ trợ giúp pháp lý miễn phí", "Ask for free legal aid"),
    where=Text(
        "Trung tâm trợ giúp pháp lý nhà nước của tỉnh, thành phố.",
        "The State legal aid centre of the province or city.",
    ),
    who=Text("Người bị giữ, người thân, hoặc ai được nhờ.", "The person held, a relative, or anyone they ask."),
    to=Text("Trung tâm trợ giúp pháp lý nhà nước.", "The State legal aid centre."),
    fits=lambda m: _needs_counsel(m) or _child_held_in_administration(m),
    here=_aid_here,
    urgency=always("soon"),
    do=(
        Text(
            "Hỏi xem có được giúp không: người dưới 18 tuổi, hộ nghèo, cận nghèo, người dân tộc ở vùng rất khó khăn.",
            "Ask whether the person qualifies: under 18, poor or near-poor household, ethnic minority in an especially "
            "difficult area.",
        ),
        Text(
            "Người cao tuổi, người khuyết tật, người có HIV mà khó khăn về tiền cũng có thể được giúp.",
            "Older people, people with disabilities or with HIV may qualify when money is short.",
        ),
        Text(
            "Nói rõ là có người đang bị giữ. Việc gấp được nhận trước, giấy tờ bổ sung sau.",
            "Say that someone is being held. Urgent matters are taken first and papers follow.",
        ),
    ),
    expect=(
        Text(
            "Sau khi nhận, trung tâm cử người trong 12 giờ nếu có người bị bắt, tạm giữ; còn lại 3 ngày làm việc.",
            "Once accepted, someone is assigned within 12 hours for a person arrested or in custody, otherwise in 3 "
            "working days.",
        ),
    ),
    refused=(
        Text(
            "Bị từ chối: hỏi lý do bằng văn bản, khiếu nại với giám đốc trung tâm. Hỏi thêm đoàn luật sư tỉnh.",
            "Refused: ask why in writing, complain to the head of the centre. Ask the provincial bar too.",
        ),
    ),
    then=("counsel_request",),
    papers=("D07c",),
    why=("counsel_access", "counsel_mandatory"),
    needs=("legal",),
)
