"""The grounds of a petition about how a person was taken and held in the first hours. Words and articles only."""

from __future__ import annotations

from legal_rules.facts import Facts
from legal_rules.instants import NEVER
from legal_rules.words import Text
from remedies.catalogue import compare
from remedies.catalogue.ground import Ground
from remedies.catalogue.voice import Voice

NOT_RIGHT = Text(
    "Vì vậy, tôi cho rằng việc này không đúng quy định nêu trên.",
    "For this reason I submit that this was not in accordance with the provision above.",
)


def on_warrant(facts: Facts, voice: Voice) -> bool:
    """A warrant for detention was named."""
    return bool(facts.value("arrest_basis") == "detention_warrant")


def in_emergency(facts: Facts, voice: Voice) -> bool:
    """Emergency holding was named."""
    return bool(facts.value("arrest_basis") == "emergency_holding")


def never_told(facts: Facts, voice: Voice) -> bool:
    """The family says that nobody told it."""
    return facts.value("family_notified_at") is NEVER


def hours_not_told(facts: Facts, voice: Voice) -> bool:
    """When the person was taken is known, and that a decision followed or is missing."""
    return facts.value("arrested_at") is not None and facts.value("first_decision_at") is not None


ARREST = (
    Ground(
        finding="arrest_basis",
        group="holding",
        subject=Text(
            "bắt, giữ người mà không có căn cứ được nêu", "a person being taken and held with no ground given"
        ),
        rule=Text(
            "không ai bị bắt, bị giữ nếu không có quyết định của Tòa án, quyết định hoặc phê chuẩn của Viện kiểm "
            "sát, trừ các trường hợp mà luật cho phép, như phạm tội quả tang.",
            "nobody may be arrested or held without a decision of a court, or a decision or approval of a procuracy, "
            "save where the law allows it, as when caught in the act.",
        ),
        articles=("constitution_2013:20", "10", "109"),
        compare=compare.basis,
        conclusion=Text(
            "Những điều tôi được biết không cho thấy có căn cứ như vậy. Vì vậy, tôi cho rằng việc bắt, giữ {object} "
            "không đúng quy định nêu trên.",
            "Nothing that I know of shows such a ground. For this reason I submit that taking and holding {object} "
            "was not in accordance with the provision above.",
        ),
        requests=("release_if_none", "check", "copies"),
    ),
    Ground(
        finding="summons_is_no_ground",
        group="holding",
        subject=Text("giữ người được mời, được triệu tập", "holding a person who had been invited or summoned"),
        rule=Text(
            "giữ người phải theo một biện pháp ngăn chặn mà luật có quy định; giấy mời, giấy triệu tập không phải là "
            "căn cứ để giữ người.",
            "holding requires a preventive measure named in the law; an invitation or a summons is no ground to hold "
            "anybody.",
        ),
        articles=("10", "109", "127", "182", "185"),
        compare=compare.basis,
        conclusion=Text(
            "Vì vậy, tôi cho rằng việc không để {object} ra về là không có căn cứ.",
            "For this reason I submit that there was no ground for not letting {object} leave.",
        ),
        requests=("release_if_none", "check"),
    ),
    Ground(
        finding="arrest_order_approval",
        group="holding",
        subject=Text("bắt người khi lệnh chưa được phê chuẩn", "an arrest on an order without approval"),
        rule=Text(
            "lệnh bắt bị can, bị cáo để tạm giam của Cơ quan điều tra phải được Viện kiểm sát phê chuẩn trước khi "
            "thi hành.",
            "an investigation agency's order to arrest an accused for detention needs approval by the procuracy "
            "before it is carried out.",
        ),
        articles=("113",),
        conclusion=NOT_RIGHT,
        asks=on_warrant,
        question=Text(
            "Tôi chưa được cho biết lệnh bắt đã được Viện kiểm sát phê chuẩn hay chưa. Nếu chưa được phê chuẩn, tôi "
            "cho rằng việc bắt {object} không đúng quy định nêu trên.",
            "I was not told whether the procuracy approved the order. If it did not, I submit that the arrest of "
            "{object} was not in accordance with the provision above.",
        ),
        requests=("approval", "copies"),
    ),
    Ground(
        finding="arrest_order_formalities",
        group="holding",
        subject=Text(
            "bắt người mà không đọc, không giao lệnh", "an arrest without reading out or handing over the order"
        ),
        rule=Text(
            "người thi hành lệnh phải đọc, giải thích lệnh, quyền và nghĩa vụ, lập biên bản và giao lệnh cho người "
            "bị bắt.",
            "whoever carries out the order must read it out, explain it and the rights and duties, make a record and "
            "hand the order over.",
        ),
        articles=("110", "113", "115"),
        compare=compare.formalities,
        conclusion=Text(
            "Vì vậy, tôi cho rằng việc bắt, giữ đã không theo đúng thủ tục nêu trên.",
            "For this reason I submit that the procedure above was not followed.",
        ),
        requests=("copies",),
    ),
    Ground(
        finding="arrest_witnesses",
        group="holding",
        subject=Text("bắt người không có người chứng kiến", "an arrest without the required witnesses"),
        rule=Text(
            "bắt người theo lệnh phải có người chứng kiến: tại nơi ở có đại diện xã, phường và người khác; tại nơi "
            "làm việc, học tập có đại diện nơi đó; tại nơi khác có đại diện xã, phường nơi bắt.",
            "an arrest on an order needs witnesses: at home, someone of the commune and another person; at work or "
            "school, someone of that place; elsewhere, someone of the commune.",
        ),
        articles=("113",),
        compare=compare.witnesses,
        conclusion=NOT_RIGHT,
        requests=("copies",),
    ),
    Ground(
        finding="arrest_at_night",
        group="holding",
        subject=Text("bắt người vào ban đêm", "an arrest at night"),
        rule=Text(
            "không được bắt người từ 22 giờ đến 06 giờ sáng ngày hôm sau, trừ trường hợp phạm tội quả tang hoặc bắt "
            "người đang bị truy nã.",
            "nobody may be arrested between 22:00 and 6:00, save when caught in the act or wanted.",
        ),
        articles=("113",),
        compare=compare.taken,
        conclusion=NOT_RIGHT,
        requests=("check",),
    ),
    Ground(
        finding="emergency_ground",
        group="holding",
        subject=Text("giữ người trong trường hợp khẩn cấp mà không đủ căn cứ", "emergency holding without its ground"),
        rule=Text(
            "chỉ được giữ người trong trường hợp khẩn cấp khi có đủ căn cứ để xác định người đó đang chuẩn bị phạm "
            "tội rất nghiêm trọng hoặc đặc biệt nghiêm trọng, khi có người chính mắt nhìn thấy và xác nhận, hoặc khi "
            "có dấu vết của tội phạm; hai trường hợp sau còn phải có lý do ngăn chặn ngay việc bỏ trốn, tiêu hủy "
            "chứng cứ.",
            "emergency holding is allowed only on enough ground that a very serious or exceptionally serious crime "
            "is being prepared, that an eyewitness identified the person, or that there are traces of a crime; the "
            "last two also need an immediate risk of flight or of destroyed evidence.",
        ),
        articles=("110",),
        conclusion=Text(
            "Những điều tôi được biết không cho thấy có căn cứ nào trong số đó. Vì vậy, tôi cho rằng việc giữ "
            "{object} không đúng quy định nêu trên.",
            "Nothing that I know of shows any of these. For this reason I submit that holding {object} was not in "
            "accordance with the provision above.",
        ),
        requests=("release_if_none", "check", "copies"),
    ),
    Ground(
        finding="emergency_approval",
        group="holding",
        subject=Text(
            "bắt người bị giữ khẩn cấp mà không được phê chuẩn đúng hạn", "an emergency arrest not approved in time"
        ),
        rule=Text(
            "hồ sơ phải được gửi ngay cho Viện kiểm sát; trong 12 giờ kể từ khi nhận, Viện kiểm sát phê chuẩn hoặc "
            "không phê chuẩn; không phê chuẩn thì phải trả tự do ngay.",
            "the file goes to the procuracy at once; within 12 hours of receiving it the procuracy approves or "
            "refuses; a refusal means release at once.",
        ),
        articles=("110",),
        conclusion=NOT_RIGHT,
        asks=in_emergency,
        question=Text(
            "Tôi chưa được cho biết việc bắt đã được phê chuẩn hay chưa, vào lúc nào. Nếu không được phê chuẩn trong "
            "thời hạn đó, tôi cho rằng {person} phải được trả tự do.",
            "I was not told whether and when the arrest was approved. If it was not approved within that time, I "
            "submit that {person} must be released.",
        ),
        requests=("approval", "release_if_none"),
    ),
    Ground(
        finding="decision_within_12_hours",
        group="holding",
        subject=Text("giữ người quá 12 giờ không có quyết định", "holding a person beyond 12 hours without a decision"),
        rule=Text(
            "trong thời hạn 12 giờ kể từ khi giữ, bắt hoặc nhận người bị giữ, bị bắt, phải ra quyết định tạm giữ "
            "hoặc trả tự do.",
            "within 12 hours of holding, arresting or receiving a person, a custody decision must be made or the "
            "person released.",
        ),
        articles=("110", "114"),
        compare=compare.first_decision,
        conclusion=Text(
            "Vì vậy, tôi cho rằng việc giữ {object} quá thời hạn đó mà không có quyết định là không đúng quy định "
            "nêu trên.",
            "For this reason I submit that holding {object} beyond that time without a decision was not in "
            "accordance with the provision above.",
        ),
        asks=hours_not_told,
        question=Text(
            "Tôi chưa được biết chính xác giờ nhận người và giờ ra quyết định. Nếu quá 12 giờ, tôi cho rằng thời "
            "gian quá đó là không có căn cứ.",
            "I do not know the exact hours at which {object} was received and the decision made. If more than 12 "
            "hours passed, I submit that the time beyond them had no ground.",
        ),
        requests=("check", "copies"),
    ),
    Ground(
        finding="reasons_and_rights_told",
        group="holding",
        subject=Text("không thông báo lý do và quyền", "the reasons and rights not being told"),
        rule=Text(
            "người bị giữ, bị bắt được nghe, nhận lệnh, quyết định, được biết lý do và được giải thích quyền, nghĩa "
            "vụ của mình.",
            "a person held or arrested is to hear and receive the order or decision, to know the reason, and to have "
            "the rights and duties explained.",
        ),
        articles=("58", "59", "113"),
        conclusion=Text(
            "Vì vậy, tôi cho rằng quy định nêu trên chưa được thực hiện đúng.",
            "For this reason I submit that the provision above was not followed.",
        ),
        compare=compare.not_told,
        requests=("explain", "copies"),
    ),
    Ground(
        finding="family_notice",
        group="holding",
        subject=Text("không thông báo cho gia đình", "the family not being told"),
        rule=Text(
            "người ra lệnh, quyết định phải thông báo ngay cho gia đình; cơ quan nhận người phải thông báo trong "
            "thời hạn 24 giờ. Nếu việc thông báo cản trở điều tra thì phải thông báo ngay khi không còn cản trở.",
            "whoever made the order must tell the family at once, and the agency that receives the person within 24 "
            "hours. If telling would obstruct the investigation, it must be done as soon as that has passed.",
        ),
        articles=("116",),
        compare=compare.notice,
        conclusion=Text(
            "Vì vậy, tôi cho rằng việc thông báo cho gia đình không đúng quy định nêu trên.",
            "For this reason I submit that the family was not told in accordance with the provision above.",
        ),
        asks=never_told,
        question=Text(
            "Tôi chưa rõ lý do chưa thông báo. Nếu không có lý do đó, tôi cho rằng quy định nêu trên chưa được thực "
            "hiện đúng.",
            "I do not know why the family was not told. If there was no such reason, I submit that the provision "
            "above was not followed.",
        ),
        requests=("notify_family",),
        own=True,
    ),
)
