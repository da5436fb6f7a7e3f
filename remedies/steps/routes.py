"""Which article fits what was done: for somebody kidnapped, held by a private person, or falsely accused.

Boundary: words chosen by the wrong and by who did it; nothing is judged. An article for officials is never offered
against anybody else. Law: Penal Code Arts. 134, 153, 156, 157, 166, 169, 368-377, 382, 384; CPC Art. 144.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import Matter

KIDNAPPED = Text(
    "Bắt người để đòi tiền, tài sản: Điều 169. Không đòi gì: Điều 157, hoặc Điều 153 nếu người bị bắt dưới 16 tuổi.",
    "Seizing someone to obtain money or property: Article 169. Without a demand it is Article 157, or 153 under 16.",
)
HELD = Text(
    "Người không có quyền mà bắt, giữ, nhốt: Điều 157. Ai cũng có quyền bắt người quả tang, nhưng phải giao ngay.",
    "Seizing, holding or locking up without power: Article 157. Anyone may stop a person caught in the act, but must "
    "hand them over at once.",
)
INFORMER = Text(
    "Bịa việc người khác phạm tội rồi đi báo: Điều 156, tội vu khống. Nhớ nhầm hoặc báo nhầm thì không phải.",
    "Inventing a crime of someone and reporting it: Article 156, slander. An honest mistake is not.",
)
FALSE_EVIDENCE = Text(
    "Khai gian, đưa giấy tờ giả: Điều 382, chỉ dùng cho người làm chứng, giám định, định giá, phiên dịch, dịch thuật, "
    "bào chữa. Ép hoặc mua chuộc họ: Điều 384.",
    "False statements or papers: Article 382, for witnesses, experts, valuers, interpreters, translators and counsel "
    "only. Forcing or bribing them: Article 384.",
)
OFFICIAL_HELD = Text(
    "Cán bộ dùng quyền để bắt, giữ, giam trái luật: Điều 377. Điều này chỉ dùng cho người có chức vụ.",
    "An official who uses power to arrest or hold unlawfully: Article 377. It is for officials only.",
)
OFFICIAL_INNOCENT = Text(
    "Người có thẩm quyền biết rõ là không có tội mà vẫn truy cứu: Điều 368. Phải chứng minh là họ biết rõ.",
    "Someone with authority prosecutes a person they know to be innocent: Article 368. That they knew must be shown.",
)
OFFICIAL_PRESSURE = Text(
    "Người có chức vụ ép cán bộ tư pháp làm trái luật: Điều 372. Người thường ép thì không dùng điều này.",
    "An official who makes a judicial officer act against the law: Article 372. It is not for private people.",
)
PRIVATE_PRESSURE = Text(
    "Người thường nhờ vả, ép cán bộ: báo đúng việc đã thấy (đưa tiền, đe dọa). Cơ quan điều tra chọn điều luật.",
    "A private person who leans on officials: report what was seen, such as money or threats. The agency finds the "
    "article.",
)
ILL_TREATED = Text(
    "Đánh đập, hành hạ khi giữ: Điều 373. Ép khai bằng đe dọa, lừa dối: Điều 374. Giữ giấy khám và ảnh vết thương.",
    "Beating or abuse while held: Article 373. Forcing statements by threat or deceit: Article 374. Keep pictures and "
    "medical papers.",
)
BEATEN = Text(
    "Đánh người gây thương tích: Điều 134. Đi khám ngay, giữ giấy khám và ảnh vết thương.",
    "Beating someone and causing injury: Article 134. See a doctor at once; keep medical papers and pictures.",
)
REVENGE = Text(
    "Cản trở hoặc trả thù người khiếu nại, tố cáo: Điều 166.",
    "Hindering or taking revenge on those who complain or denounce: Article 166.",
)


def articles(m: Matter) -> tuple[Text, ...]:
    """The articles that fit what was told, each once, in the order of the three routes."""
    private = m.route == "private" or bool(m.wrongdoers & {"private_person", "business"})
    official = "state_official" in m.wrongdoers or not private
    hurt = m.yes("ill_treated", "forced_confession") or "ill_treatment" in m.wrong
    found = (
        (KIDNAPPED, "kidnapping_for_ransom" in m.wrong),
        (HELD, private and _held(m)),
        (OFFICIAL_HELD, official and _held_by_official(m)),
        (INFORMER, "false_report" in m.wrong),
        (FALSE_EVIDENCE, "false_evidence" in m.wrong),
        (OFFICIAL_INNOCENT, official and "prosecution_of_innocent" in m.wrong),
        (INFORMER, private and "prosecution_of_innocent" in m.wrong and "false_report" not in m.wrong),
        (OFFICIAL_PRESSURE, official and "pressure_on_officials" in m.wrong),
        (PRIVATE_PRESSURE, private and "pressure_on_officials" in m.wrong),
        (ILL_TREATED, official and hurt),
        (BEATEN, private and hurt),
        (REVENGE, m.filed("denunciation") or m.filed("complaint_procedural")),
    )
    return tuple(dict.fromkeys(text for text, fits in found if fits))


def _held(m: Matter) -> bool:
    said = {"unlawful_arrest", "unlawful_holding_by_private_person"} & m.wrong
    return bool(said) or m.breached("private_arrest", "private_handover")


def _held_by_official(m: Matter) -> bool:
    late = m.breached("custody_limit", "detention_limit", "administrative_custody_limit", "arrest_basis")
    return m.route != "private" and ("unlawful_arrest" in m.wrong or late)
