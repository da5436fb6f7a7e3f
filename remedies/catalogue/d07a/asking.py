"""What a request for counsel rests on and asks for. Words, with the hours of the law on the day of the letter."""

from __future__ import annotations

from legal_rules.facts import Facts
from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate, Version, in_force
from legal_rules.words import Text
from remedies.catalogue import compare
from remedies.catalogue.ground import cite
from remedies.catalogue.paper import Situation
from remedies.catalogue.petition import minor
from remedies.catalogue.told import at, never
from remedies.catalogue.voice import Voice

OLD_CODE = "cpc_2003"
BASIS = Text(
    "Theo {article}, người bị giữ, người đại diện hoặc người thân thích được chọn người bào chữa. Yêu cầu của người bị "
    "bắt, bị tạm giữ phải được chuyển đi trong {held} giờ, của người bị tạm giam trong {detained} giờ; yêu cầu do "
    "người thân gửi phải được báo ngay cho người bị giữ để có ý kiến.",
    "Under {article}, the person held, a representative or a relative may choose counsel. The request of a person "
    "arrested or in custody is passed on within {held} hours, of one in detention within {detained} hours; of a "
    "request made by relatives the person held is told at once, to say what they want.",
)
MEETING = Text(
    "Theo {article}, người bào chữa được gặp người bị giữ và có mặt khi lấy lời khai, hỏi cung; trong giờ làm việc, số "
    "lần và thời gian gặp không bị hạn chế.",
    "Under {article}, counsel may meet the person held and be present at questioning; within working hours the number "
    "and length of meetings are not limited.",
)
PASS_ON = Text(
    "Nhận đơn, ghi giờ nhận, và chuyển yêu cầu đến người bào chữa nêu tại mục II trong {hours} giờ, theo {article}.",
    "Take this request, note the hour, and pass it on to the counsel named in part II within {hours} hours, under "
    "{article}.",
)
TELL = Text(
    "Nhận đơn, ghi giờ nhận, và báo ngay cho {object} để có ý kiến về việc nhờ người bào chữa, theo {article}.",
    "Take this request, note the hour, and tell {object} at once, to say whether counsel is wanted, under {article}.",
)
THEN_PASS_ON = Text(
    "Khi {person} đồng ý: chuyển yêu cầu đến người bào chữa nêu tại mục II trong {hours} giờ, theo {article}.",
    "Once {person} agrees: pass the request on to the counsel named in part II within {hours} hours, under {article}.",
)
REGISTER = Text(
    "Khi người bào chữa nộp đủ giấy tờ: đăng ký trong {hours} giờ, hoặc từ chối bằng văn bản có nêu lý do, theo "
    "{article}.",
    "Once counsel's papers are complete: register counsel within {hours} hours, or refuse in writing with reasons, "
    "under {article}.",
)
MEET = Text(
    "Bố trí ngay để người bào chữa gặp {object}; báo trước thời gian, địa điểm lấy lời khai, hỏi cung để người bào "
    "chữa có mặt, theo khoản 1 Điều 73 Bộ luật Tố tụng hình sự.",
    "Let counsel meet {object} at once, and give notice of the time and place of questioning so that counsel can be "
    "there, under Article 73(1) of the Criminal Procedure Code.",
)
REFUSED = Text(
    "Nếu cho rằng {person} từ chối người bào chữa: lập biên bản và để người bào chữa trực tiếp gặp để xác nhận, theo "
    "Điều 4 Thông tư số 46/2019/TT-BCA.",
    "If {person} is said to refuse counsel: make a record and let counsel meet {object} in person to confirm it, under "
    "Article 4 of Circular 46/2019/TT-BCA.",
)
APPOINT = Text(
    "Nếu chưa có ai nhận bào chữa: chỉ định người bào chữa, theo khoản 1 Điều 76 Bộ luật Tố tụng hình sự.",
    "If nobody has taken the defence yet: have counsel appointed, under Article 76(1) of the Criminal Procedure Code.",
)
POSTPONED = Text(
    "Nếu có quyết định của Viện trưởng Viện kiểm sát cho người bào chữa tham gia từ khi kết thúc điều tra: cho biết "
    "số, ngày và tội danh ghi trong quyết định đó.",
    "If the head of the procuracy decided that counsel takes part only from the end of the investigation: give the "
    "number and date of that decision and the offence it names.",
)
ANSWER = Text("Trả lời tôi bằng văn bản.", "Answer me in writing.")


def basis(situation: Situation, meeting: bool, named: set[str]) -> Text | None:
    """The right to choose or to meet counsel, in the words of the 2015 Code; None where another law applies."""
    law = _law(situation)
    if law is None:
        return None
    if meeting:
        started = in_force("counsel_start", day_of(situation.at)).citations
        meetings = in_force("counsel_meetings", day_of(situation.at)).citations[:1]
        return MEETING.fill(article=cite([*(c for c in started if c.law == "cpc_2015"), *meetings], named))
    chosen = [c for c in law.citations if c.article == "75"]
    return BASIS.fill(article=cite(chosen, named), **law.value["forward"])


def known(facts: Facts, voice: Voice) -> Text | None:
    """What became of counsel so far: asked for, registered, not met, the reason given; None where nothing is told."""
    parts = [text for text in (_registered(facts), compare.counsel(facts, voice), _reason(facts)) if text]
    return compare.join(parts)


def requests(situation: Situation, voice: Voice, meeting: bool, named: set[str]) -> tuple[Text, ...]:
    """What is asked for, in the order in which it has to happen."""
    facts, law, slots = situation.facts, _law(situation), voice.slots()
    asked: list[Text] = []
    if law and not meeting:
        key = "detained" if voice.measure == "detention" else "held"
        asked += _passed_on(law, law.value["forward"][key], voice, named)
        asked.append(REGISTER.fill(hours=law.value["register"][key], article=_at(law, "78", "4", named=named)))
    asked.append(MEET)
    asked += [] if voice.own else [REFUSED]
    if facts.value("counsel_refused_reason") == "national_security":
        asked.append(POSTPONED)
    if not meeting and _must_have(situation):
        asked.append(APPOINT)
    return tuple(text.fill(**slots) for text in (*asked, ANSWER))


def _passed_on(law: Version, hours: int, voice: Voice, named: set[str]) -> list[Text]:
    """The held person's own request travels at once (Art. 75(2)); a relative's is put to that person first (75(3))."""
    if voice.own:
        return [PASS_ON.fill(hours=hours, article=_at(law, "75", "2", named=named))]
    slots = voice.slots()
    told = TELL.fill(article=_at(law, "75", "3", named=named), **slots)
    return [told, THEN_PASS_ON.fill(hours=hours, article=_at(law, "75", "2", named=named), **slots)]


def _law(situation: Situation) -> Version | None:
    try:
        law = in_force("counsel_hours", day_of(situation.at))
        in_force("counsel_meetings", day_of(situation.at))
    except (NoLawForDate, LawNotRead):
        return None
    return law if all(c.law != OLD_CODE for c in law.citations) else None


def _at(law: Version, article: str, *clauses: str, named: set[str]) -> Text:
    return cite([c for c in law.citations if c.article == article and c.clause in clauses], named)


def _must_have(situation: Situation) -> bool:
    """Whether the answers show that counsel must be appointed: found so, under 18, or with a disability."""
    found = situation.assessment.finding("counsel_mandatory").outcome == "breached"
    return found or minor(situation) or situation.facts.value("disability") is True


def _registered(facts: Facts) -> Text | None:
    when = at(facts, "counsel_registered_at")
    if when:
        return Text(f"Người bào chữa đã đăng ký {when.vi}.", f"Counsel was registered {when.en}.")
    if never(facts, "counsel_registered_at"):
        return Text("Người bào chữa chưa được đăng ký.", "Counsel has not been registered.")
    return None


def _reason(facts: Facts) -> Text | None:
    return REASONS.get(facts.value("counsel_refused_reason") or "")


REASONS = {
    "national_security": Text(
        "Lý do được nêu là giữ bí mật điều tra vụ án về an ninh quốc gia.",
        "The reason given was secrecy of an investigation into national security.",
    ),
    "none": Text("Không có lý do nào được nêu.", "No reason was given."),
    "other": Text("Lý do được nêu là: ......", "The reason given was: ......"),
}
BEFORE = (
    Text(
        "Người bị giữ, người đại diện hoặc người thân thích ký. Luật sư và người giúp không ký thay đơn nhờ bào chữa.",
        "The person held, a representative or a relative signs. A lawyer or a helper does not sign it for them.",
    ),
    Text(
        "Kèm giấy cho thấy quan hệ (khai sinh, kết hôn, xác nhận cư trú) và bản sao căn cước.",
        "Add a paper that shows the relation (birth, marriage, residence) and a copy of the identity card.",
    ),
    Text(
        "Nộp ở nơi đang giữ và cơ quan điều tra càng sớm càng tốt. Xin biên nhận có giờ, vì luật tính bằng giờ.",
        "Hand it in at the place of holding and the agency as early as possible, with a receipt that shows the hour.",
    ),
    Text(
        "Luật sư cần thêm “Giấy yêu cầu luật sư” để đăng ký. Đó là giấy khác, in cùng lúc.",
        "The lawyer also needs the “lawyer request slip” to register. It is another paper; print it at the same time.",
    ),
)
