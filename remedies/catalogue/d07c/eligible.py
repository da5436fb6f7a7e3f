"""Who qualifies for legal aid: the boxes of the form, ticked where the answers show it, and what is asked for.

Boundary: words and ticks; Law on Legal Aid 2017 Art. 7, 29-31. Being held is no ground by itself, and only an age
is known from the answers: poverty, merit or an ethnic group are for the signer to tick.
"""

from __future__ import annotations

from dataclasses import dataclass

from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.ages import ADULT, ages
from remedies.catalogue.ground import cite
from remedies.catalogue.paper import Situation
from remedies.catalogue.voice import Voice
from remedies.steps import Matter

CHILD = 16


@dataclass(frozen=True)
class Choice:
    """One box of the form."""

    text: Text
    ticked: bool = False


MERIT = Text("Người có công với cách mạng", "Person of merit in the revolution")
POOR = Text("Người thuộc hộ nghèo", "Person of a poor household")
CHILDREN = Text("Trẻ em", "Child")
ETHNIC = Text(
    "Người dân tộc thiểu số cư trú ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn",
    "Member of an ethnic minority living in an especially difficult area",
)
YOUNG = Text("Người bị buộc tội từ đủ 16 tuổi đến dưới 18 tuổi", "Accused person aged 16 or 17")
NEAR_POOR = Text("Người bị buộc tội thuộc hộ cận nghèo", "Accused person of a near-poor household")
HARDSHIP = Text(
    "Người có khó khăn về tài chính thuộc một trong các trường hợp của khoản 7 Điều 7 Luật Trợ giúp pháp lý (người cao "
    "tuổi, người khuyết tật, người nhiễm HIV, thân nhân liệt sĩ, nạn nhân bạo lực gia đình hoặc mua bán người...); ghi "
    "rõ: ......",
    "Person in financial hardship in one of the cases of Article 7(7) of the Law on Legal Aid (elderly, with a "
    "disability, living with HIV, family of a fallen soldier, victim of domestic violence or trafficking, and others); "
    "say which: ......",
)


def grounds(situation: Situation) -> tuple[Choice, ...]:
    """The boxes in the order of Art. 7; only one that the answers settle is ticked."""
    least, most = ages(situation.facts, situation.at) or (ADULT, ADULT)
    child = most < CHILD
    young = least >= CHILD and most < ADULT and not _administrative(situation)
    return (
        Choice(MERIT),
        Choice(POOR),
        Choice(CHILDREN, child),
        Choice(ETHNIC),
        Choice(YOUNG, young),
        Choice(NEAR_POOR),
        Choice(HARDSHIP),
    )


def forms(situation: Situation) -> tuple[Choice, ...]:
    """The forms of legal aid, ticked for what is asked: nobody is accused in administrative custody."""
    outside = _administrative(situation)
    return (
        Choice(Text("Tham gia tố tụng", "Taking part in the proceedings"), not outside),
        Choice(Text("Tư vấn pháp luật", "Legal advice"), outside),
        Choice(Text("Đại diện ngoài tố tụng", "Representation outside proceedings"), outside),
    )


def _administrative(situation: Situation) -> bool:
    """Held in administrative custody: nobody is accused, so no box of the accused fits."""
    return Matter(situation.assessment, situation.facts).route == "administrative"


IN_TIME = Text(
    "Thụ lý ngay nếu việc gấp, giấy tờ còn thiếu sẽ bổ sung sau, theo khoản 4 Điều 30 Luật Trợ giúp pháp lý; cử người "
    "bào chữa {time}, theo {article}.",
    "Accept the matter at once if it is urgent, the missing papers to follow, under Article 30(4) of the Law on Legal "
    "Aid; appoint counsel {time}, under {article}.",
)
HOURS = Text("trong {hours} giờ kể từ khi thụ lý", "within {hours} hours of acceptance")
DAYS = Text("trong {days} ngày làm việc kể từ ngày thụ lý", "within {days} working days of acceptance")
PROCEEDINGS = Text(
    "Cử trợ giúp viên pháp lý hoặc luật sư bào chữa cho {object}.",
    "Appoint a legal aid officer or a lawyer to defend {object}.",
)


ADVICE = Text(
    "Tư vấn pháp luật và cử người đại diện, bảo vệ quyền lợi cho {object} trong việc tạm giữ người theo thủ tục hành "
    "chính.",
    "Give legal advice and appoint someone to represent {object} in the matter of the administrative custody.",
)
URGENT = Text(
    "Thụ lý ngay vì việc gấp, giấy tờ còn thiếu sẽ bổ sung sau, theo khoản 4 Điều 30 Luật Trợ giúp pháp lý.",
    "Accept the matter at once because it is urgent, the missing papers to follow, under Article 30(4) of the Law on "
    "Legal Aid.",
)


def requests(situation: Situation, voice: Voice) -> tuple[Text, ...]:
    """The summary of what is wanted: counsel in the proceedings, in the time of the law of the day."""
    if _administrative(situation):
        return (ADVICE.fill(**voice.slots()), URGENT)
    asked = PROCEEDINGS.fill(**voice.slots())
    try:
        law = in_force("legal_aid_time", day_of(situation.at))
    except (NoLawForDate, LawNotRead):
        return (asked,)
    in_custody = not voice.free and voice.measure in ("custody", "emergency", "holding")
    time = HOURS.fill(hours=law.value["custody_hours"]) if in_custody else DAYS.fill(days=law.value["working_days"])
    return (asked, IN_TIME.fill(time=time, article=cite(law.citations)))


UNDERTAKING = Text(
    "Tôi xin cam đoan lời trình bày trên là đúng sự thật. Đề nghị Quý Trung tâm xem xét, trợ giúp pháp lý.",
    "I declare that what is said above is true. I ask the Centre to consider it and give legal aid.",
)
WEIGH = (
    Text(
        "Mẫu này xếp theo thứ tự của mẫu số 02-TP-TGPL; từng chữ của mẫu chưa được đối chiếu. Trung tâm có mẫu sẵn thì "
        "điền mẫu của họ, nội dung như tờ này.",
        "It follows the order of form 02-TP-TGPL, whose exact wording was not checked. If the centre has its form at "
        "hand, fill that one with what stands here.",
    ),
    Text(
        "Bị bắt, bị giữ không phải là diện được giúp. Phải thuộc một diện ở phần II; chưa chắc thì gọi trung tâm hỏi.",
        "Being held is no ground by itself. One box of part II must fit; if unsure, ask the centre.",
    ),
)
BEFORE = (
    Text(
        "Đánh dấu một diện. Kèm giấy chứng minh diện: bản sao, và mang bản chính theo để xuất trình.",
        "Tick one box. Add its proof: a copy, and bring the original to show.",
    ),
    Text(
        "Phần “tóm tắt” chỉ ghi bị giữ từ lúc nào, ở đâu, theo giấy nào. Không kể người bị giữ đã làm gì.",
        "In the summary say only since when, where and under which paper. Do not tell what the person held did.",
    ),
    Text(
        "Không tự viết được thì nhờ người tiếp nhận ghi giúp, đọc lại, rồi ký hoặc điểm chỉ.",
        "Whoever cannot write may have the officer write it down and read it out, and then sign or fingerprint.",
    ),
    Text(
        "Nộp trực tiếp, qua bưu điện, fax hoặc thư điện tử của trung tâm. Người đang bị giữ nói yêu cầu với nơi giữ để "
        "nơi đó chuyển đi.",
        "File it in person, by post, by fax or at the centre's e-mail. A person held tells the place of holding, which "
        "must pass it on.",
    ),
)
