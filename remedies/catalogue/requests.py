"""What a petition asks for, the most urgent first; only what its grounds call for. Words, and the time for the answer.

Sources: Criminal Procedure Code Art. 474(1) and 475(1) for the time of the answer, by the day of the letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue.ground import Group, cite
from remedies.catalogue.voice import Voice

REQUESTS: Mapping[str, Text] = {
    "release_if_not_extended": Text(
        "Nếu không có quyết định gia hạn còn thời hạn và đã được phê chuẩn: trả tự do ngay cho {object}.",
        "If there is no approved extension that still runs: release {object} at once.",
    ),
    "release_if_none": Text(
        "Nếu không có lệnh, quyết định hợp lệ: hủy bỏ việc giữ và trả tự do ngay cho {object}.",
        "If there is no valid order or decision: end the holding and release {object} at once.",
    ),
    "release_or_replace": Text(
        "Hủy bỏ việc tạm giam {object}, hoặc thay bằng biện pháp ngăn chặn khác ít nghiêm khắc hơn.",
        "End the detention of {object}, or replace it by a less severe measure.",
    ),
    "medical": Text(
        "Cho {object} được khám ngay, lập biên bản và ghi nhận thương tích (nếu có).",
        "Have {object} examined at once, with a record and a note of any injury.",
    ),
    "care": Text(
        "Cho {object} được khám bệnh, chữa bệnh, chuyển đến cơ sở y tế khi cần và nhận thuốc theo đơn do gia đình gửi.",
        "Have {object} examined and treated, sent to a hospital when needed, and take in prescribed medicine from the "
        "family.",
    ),
    "visit": Text(
        "Bố trí cho gia đình gặp {object}; nếu không cho gặp thì trả lời căn cứ và lý do bằng văn bản.",
        "Let the family see {object}, or give the ground and the reason for refusing in writing.",
    ),
    "counsel": Text(
        "Chuyển ngay yêu cầu nhờ người bào chữa, cho người bào chữa đăng ký và gặp {object}.",
        "Pass on the request for counsel at once, register counsel and let counsel meet {object}.",
    ),
    "appoint_counsel": Text(
        "Chỉ định ngay người bào chữa cho {object} và báo cho gia đình biết.",
        "Have counsel appointed for {object} at once and tell the family.",
    ),
    "approval": Text(
        "Cho biết số, ngày của quyết định phê chuẩn; nếu không được phê chuẩn thì hủy bỏ biện pháp.",
        "Give the number and date of the approval; if there is none, end the measure.",
    ),
    "extension": Text(
        "Cho biết có quyết định gia hạn hay không; nếu có, cho biết số, ngày của quyết định đó và của văn bản phê "
        "chuẩn.",
        "Say whether there is a decision to extend; if so, give its number and date and those of its approval.",
    ),
    "check": Text(
        "Kiểm tra và kết luận bằng văn bản về việc bắt, giữ nêu tại mục II.",
        "Examine the taking and holding told in part II and decide on it in writing.",
    ),
    "cancel_charge": Text(
        "Xem xét, hủy bỏ quyết định khởi tố bị can nếu không có căn cứ.",
        "Review the charge and annul it if it has no ground.",
    ),
    "verify": Text(
        "Xác minh sự việc và xử lý người có vi phạm theo quy định của pháp luật (nếu có).",
        "Verify what happened and deal with any breach as the law provides.",
    ),
    "no_use": Text(
        "Không sử dụng biên bản, lời khai có được trái quy định; cho trình bày lại khi có người bào chữa.",
        "Leave unused any record or statement obtained contrary to the law; hear {object} again with counsel present.",
    ),
    "explain": Text(
        "Thông báo lý do giữ và giải thích quyền, nghĩa vụ cho {object}, có lập biên bản.",
        "Tell {object} the reason for the holding and explain the rights and duties, with a record.",
    ),
    "notify_family": Text(
        "Thông báo cho gia đình nơi giữ, lý do giữ và cơ quan đang thụ lý.",
        "Tell the family the place of holding, its reason and the agency in charge.",
    ),
    "copies": Text(
        "Giao bản sao lệnh, quyết định, văn bản phê chuẩn và biên bản có liên quan.",
        "Hand over copies of the orders, decisions, approvals and records concerned.",
    ),
}
IN_TIME = {
    "hours": Text(
        "Giải quyết đơn trong {hours} giờ, trường hợp cần xác minh thêm thì không quá {days} ngày, theo {article}, "
        "và trả lời tôi bằng văn bản.",
        "Decide on this complaint within {hours} hours, or at most {days} days if more must be verified, under "
        "{article}, and answer me in writing.",
    ),
    "days": Text(
        "Giải quyết đơn trong {days} ngày, theo {article}, và trả lời tôi bằng văn bản.",
        "Decide on this complaint within {days} days, under {article}, and answer me in writing.",
    ),
    "open": Text(
        "Giải quyết đơn trong thời hạn luật định và trả lời tôi bằng văn bản.",
        "Decide on this complaint within the time set by law and answer me in writing.",
    ),
}
PASS_ON = Text(
    "Trường hợp không thuộc thẩm quyền, chuyển đơn đến cơ quan có thẩm quyền và báo cho tôi biết.",
    "If this is not within your powers, pass the complaint on to the competent authority and tell me.",
)


def requests(wanted: Iterable[str], voice: Voice, group: Group, on: date, *, again: bool = False) -> tuple[Text, ...]:
    """The requests of one letter of `on`, in order: what was asked for, the answer in time, passing on.

    `again`: it is a second complaint.
    """
    keys = {key for key in wanted if not (voice.free and key.startswith("release"))}
    asked = [text.fill(**voice.slots()) for key, text in REQUESTS.items() if key in keys]
    return (*asked, second_in_time(group, on) if again else in_time(group, on), PASS_ON)


def in_time(group: Group, on: date) -> Text:
    """The request for an answer within the time of the law on the day of the letter."""
    name = "complaint_arrest_answer" if group == "holding" else "complaint_other_answer"
    try:
        version = in_force(name, on)
    except (NoLawForDate, LawNotRead):
        return IN_TIME["open"]
    article = cite(version.citations[:1])
    if group != "holding":
        return IN_TIME["days"].fill(days=two(version.value), article=article)
    hours, days = version.value["hours"], two(version.value["days"])
    if hours is None:
        return IN_TIME["days"].fill(days=days, article=article)
    return IN_TIME["hours"].fill(hours=hours, days=days, article=article)


def second_in_time(group: Group, on: date) -> Text:
    """The request for an answer to a second complaint within the time of the law on the day of the letter."""
    name = "complaint_arrest_second" if group == "holding" else "complaint_investigator"
    try:
        version = in_force(name, on)
    except (NoLawForDate, LawNotRead):
        return IN_TIME["open"]
    days = version.value[{"holding": "settle", "charge": "higher"}.get(group, "second")]
    return IN_TIME["days"].fill(days=two(days), article=cite(version.citations[:1]))


def two(number: int) -> Text:
    """A count as a paper writes it: two digits in Vietnamese."""
    return Text(f"{number:02d}", str(number))
