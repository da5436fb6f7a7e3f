"""What a request to visit tells, rests on and asks for. Words; the rule is that of the day of the letter."""

from __future__ import annotations

from legal_rules.facts import Facts
from legal_rules.instants import When, day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue.dates import instant
from remedies.catalogue.ground import Ground, cite
from remedies.catalogue.paper import Situation
from remedies.catalogue.voice import Voice

MOST = 3
"""Rows for visitors: the most that the circular of 2017 let in at once."""
SUBJECT = Text("(Thăm gặp và gửi đồ dùng, thuốc, tiền)", "(Visiting, and sending things, medicine and money)")
GROUND = Ground(
    finding="family_visits",
    group="holding",
    subject=Text("chưa cho gia đình thăm gặp", "visits not being allowed"),
    rule=Text(
        "người bị tạm giữ được gặp thân nhân một lần trong thời hạn tạm giữ và một lần trong mỗi lần gia hạn; người bị "
        "tạm giam mỗi tháng một lần; không cho gặp thì phải nêu rõ lý do.",
        "a person in custody sees relatives once in its term and once in each extension, a person in detention once a "
        "month; a refusal gives its reason.",
    ),
    articles=("law_94_2015:22",),
    conclusion=Text(
        "Vì vậy, tôi cho rằng gia đình chưa được gặp đủ theo quy định nêu trên.",
        "For this reason I submit that the family has not had the visits provided for above.",
    ),
)
BASIS = Text(
    "Việc gặp người thân thích được quy định tại {article}.", "Visits by relatives are provided for in {article}."
)
UNDERTAKING = Text(
    "Tôi xin cam đoan nội dung trên là đúng sự thật, những người cùng gặp là người thân thích, và sẽ chấp hành nội quy "
    "nơi giam giữ.",
    "I declare that what is said above is true and that those who come are relatives, and we will keep the rules of "
    "the place.",
)


def so_far(facts: Facts) -> Text | None:
    """The visits made and the reason of a refusal, as far as they are told."""
    parts: list[Text] = []
    days = [d for d in facts.value("family_visits") or () if isinstance(d, When)]
    if days:
        said = [instant(d) for d in days]
        parts.append(
            Text(
                f"Gia đình đã được gặp: {'; '.join(t.vi for t in said)}.",
                f"The family visited: {'; '.join(t.en for t in said)}.",
            )
        )
    elif facts.value("family_visits") == ():
        parts.append(
            Text("Đến ngày viết đơn, gia đình chưa được gặp lần nào.", "Up to the day of writing there was no visit.")
        )
    reason = facts.value("family_visit_refused_reason")
    if reason:
        parts.append(
            Text(f"Lý do không cho gặp mà tôi được trả lời: {reason}.", f"The reason given for refusing: {reason}.")
        )
    return Text(" ".join(p.vi for p in parts), " ".join(p.en for p in parts)) if parts else None


def basis(situation: Situation) -> Text:
    """The article that governs visits on the day of the letter; its number of visits is told only where it was read."""
    on = day_of(situation.at)
    try:
        citations = in_force("visits", on).citations
    except LawNotRead as unread:
        citations = unread.version.citations
    except NoLawForDate:
        return BASIS.fill(article=Text("Điều ......", "Article ......"))
    return BASIS.fill(article=cite(citations[:1]))


def requests(situation: Situation, voice: Voice) -> tuple[Text, ...]:
    """What is asked for: the visit, the things, or the reason in writing."""
    slots = voice.slots()
    asked = (
        Text(
            "Bố trí cho những người nêu tại mục II được gặp {object} vào thời gian đã nêu, hoặc báo thời gian khác.",
            "Let those named in part II see {object} at the time named, or name another time.",
        ),
        Text(
            "Nhận và chuyển cho {object} đồ dùng, thuốc, tiền, thư gửi kèm; giao cho tôi giấy biên nhận.",
            "Take in the things, medicine, money and letters for {object}, and give me a receipt.",
        ),
        Text(
            "Nếu cần ý kiến của cơ quan đang thụ lý vụ án: đề nghị hỏi cơ quan đó và báo cho tôi biết.",
            "If the body in charge of the case must be asked: ask it, and tell me.",
        ),
        Text(
            "Nếu không cho gặp: trả lời tôi bằng văn bản, nêu lý do và thời hạn áp dụng.",
            "If the visit is refused: answer me in writing, with the reason and how long it applies.",
        ),
    )
    return tuple(text.fill(**slots) for text in asked)


WEIGH = (
    Text(
        "Luật mới có từ 01/07/2026. Số lần gặp, thời gian gặp và số người theo luật mới chưa đọc được; ba dòng trong "
        "bảng là mức của thông tư năm 2017. Hỏi nơi giữ trước khi đi.",
        "A new law applies since 1 July 2026, whose number, length and party of visits were not read; the three rows "
        "are the measure of a circular of 2017. Ask the place of holding before you go.",
    ),
)
BEFORE = (
    Text("Người thân thích ký. Luật sư và người giúp không ký thay.", "A relative signs; no lawyer or helper does."),
    Text(
        "Mang căn cước và giấy cho thấy quan hệ. Không có giấy thì xin xác nhận vào ô bên trái chỗ ký.",
        "Bring identity cards and papers that show the relation. Without one, have the box beside the signature "
        "certified.",
    ),
    Text(
        "Ghi danh sách đồ gửi, hai bản, xin ký nhận một bản. Thuốc phải có đơn của bác sĩ.",
        "List what you send, twice, and have one signed. Medicine needs a doctor's prescription.",
    ),
    Text(
        "Trong thư và khi gặp, không nói về vụ việc. Lời nói có thể được nghe và ghi lại.",
        "In letters and during the visit do not speak of the case. What is said may be heard and noted.",
    ),
)
