"""The grounds of a petition about custody and detention: decisions, limits, extensions, stages. Words only."""

from __future__ import annotations

from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.catalogue import compare
from remedies.catalogue.ground import Ground
from remedies.catalogue.grounds_arrest import NOT_RIGHT
from remedies.catalogue.voice import Voice


def in_custody(facts: Facts, voice: Voice) -> bool:
    """Custody is the measure in force."""
    return voice.measure == "custody"


def extended(facts: Facts, voice: Voice) -> bool:
    """An extension is known of."""
    return voice.measure == "custody" and len(facts.value("custody_periods") or ()) > 1


def in_detention(facts: Facts, voice: Voice) -> bool:
    """Detention is the measure in force."""
    return voice.measure == "detention"


def detention_extended(facts: Facts, voice: Voice) -> bool:
    """An extension of detention is known of."""
    return voice.measure == "detention" and len(facts.value("detention_orders") or ()) > 1


def _stage(finding: str, stage: Text, what: Text, articles: tuple[str, ...]) -> Ground:
    """The ground of detention beyond the time of a later stage."""
    return Ground(
        finding=finding,
        group="holding",
        subject=Text(
            f"tạm giam quá thời hạn ở giai đoạn {stage.vi}", f"detention beyond the time of the {stage.en} stage"
        ),
        rule=Text(
            f"thời hạn tạm giam ở giai đoạn {stage.vi} không được quá thời hạn {what.vi} theo loại tội.",
            f"detention in the {stage.en} stage may not last longer than the time for {what.en}.",
        ),
        articles=articles,
        compare=compare.detention,
        conclusion=NOT_RIGHT,
        asks=in_detention,
        question=Text(
            "Tôi chưa được thông báo quyết định nào kéo dài hạn này. Nếu không có, tôi cho rằng {person} phải được "
            "trả tự do.",
            "I was told of no decision that lengthens this time. If there is none, I submit that {person} must be "
            "released.",
        ),
        requests=("release_if_not_extended", "extension", "copies"),
    )


HOLDING = (
    Ground(
        finding="custody_decision",
        group="holding",
        subject=Text("tạm giữ không có quyết định đúng luật", "custody without a proper decision"),
        rule=Text(
            "quyết định tạm giữ phải ghi rõ lý do, giờ, ngày bắt đầu và giờ, ngày hết thời hạn, được giao cho người "
            "bị tạm giữ và gửi cho Viện kiểm sát trong 12 giờ.",
            "a custody decision states its reason and the hour and day of its start and end; it is handed to the "
            "person in custody and sent to the procuracy within 12 hours.",
        ),
        articles=("117",),
        compare=compare.custody,
        conclusion=NOT_RIGHT,
        requests=("copies", "check"),
    ),
    Ground(
        finding="custody_limit",
        group="holding",
        subject=Text("tạm giữ quá thời hạn", "custody beyond its limit"),
        rule=Text(
            "thời hạn tạm giữ không quá 03 ngày kể từ khi nhận người; chỉ được gia hạn nhiều nhất hai lần, mỗi lần "
            "không quá 03 ngày và phải được Viện kiểm sát phê chuẩn.",
            "custody lasts at most 3 days from receipt of the person; it may be extended twice at most, by up to 3 "
            "days each time, with approval by the procuracy.",
        ),
        articles=("118",),
        compare=compare.custody,
        conclusion=Text(
            "Vì vậy, tôi cho rằng việc tiếp tục giữ {object} sau khi hết thời hạn không đúng quy định nêu trên.",
            "For this reason I submit that holding {object} after the limit was not in accordance with the provision "
            "above.",
        ),
        asks=in_custody,
        question=Text(
            "Tôi chưa được thông báo có quyết định gia hạn đã được phê chuẩn hay không. Nếu không có, tôi cho rằng "
            "việc tiếp tục giữ {object} sau khi hết thời hạn là không có căn cứ.",
            "I was not told whether an approved extension exists. If there is none, I submit that holding {object} "
            "after the limit has no ground.",
        ),
        requests=("release_if_not_extended", "extension", "copies"),
    ),
    Ground(
        finding="custody_extension_approval",
        group="holding",
        subject=Text("gia hạn tạm giữ không được phê chuẩn", "custody extended without approval"),
        rule=Text(
            "mọi trường hợp gia hạn tạm giữ phải được Viện kiểm sát phê chuẩn; trong 12 giờ kể từ khi nhận hồ sơ, "
            "Viện kiểm sát phê chuẩn hoặc không phê chuẩn.",
            "every extension of custody needs approval by the procuracy, which approves or refuses within 12 hours "
            "of receiving the file.",
        ),
        articles=("118",),
        compare=compare.custody,
        conclusion=Text(
            "Vì vậy, tôi cho rằng việc gia hạn đó không có giá trị làm căn cứ để giữ {object}.",
            "For this reason I submit that such an extension is no ground to hold {object}.",
        ),
        asks=extended,
        question=Text(
            "Tôi chưa được cho biết việc gia hạn đã được phê chuẩn hay chưa. Nếu chưa, tôi cho rằng {person} phải "
            "được trả tự do.",
            "I was not told whether the extension was approved. If it was not, I submit that {person} must be "
            "released.",
        ),
        requests=("release_if_not_extended", "extension"),
    ),
    Ground(
        finding="detention_ground",
        group="holding",
        subject=Text("tạm giam khi không đủ căn cứ", "detention without its grounds"),
        rule=Text(
            "tạm giam áp dụng với tội đặc biệt nghiêm trọng, rất nghiêm trọng; với tội nghiêm trọng, ít nghiêm trọng "
            "thì còn phải có căn cứ riêng, như bỏ trốn, tiếp tục phạm tội hoặc cản trở việc điều tra.",
            "detention is for exceptionally serious and very serious offences; for serious and less serious ones a "
            "further ground is needed, such as flight, further offences or obstruction.",
        ),
        articles=("119",),
        conclusion=Text(
            "Những điều tôi được biết không cho thấy có căn cứ đó. Vì vậy, tôi cho rằng việc tạm giam {object} không "
            "đúng quy định nêu trên.",
            "Nothing that I know of shows such a ground. For this reason I submit that detaining {object} was not in "
            "accordance with the provision above.",
        ),
        requests=("release_or_replace",),
    ),
    Ground(
        finding="detention_special_group",
        group="holding",
        subject=Text(
            "tạm giam người thuộc diện không tạm giam", "detention of a person whom the law as a rule does not detain"
        ),
        rule=Text(
            "không tạm giam mà áp dụng biện pháp khác với phụ nữ có thai hoặc đang nuôi con dưới 36 tháng tuổi, "
            "người già yếu, người bị bệnh nặng, có nơi cư trú và lý lịch rõ ràng, trừ các trường hợp luật nêu.",
            "a pregnant woman or one raising a child under 36 months, a frail old person or a seriously ill one, "
            "with a known residence and identity, is not detained but given another measure, save in the cases that "
            "the law lists.",
        ),
        articles=("119",),
        conclusion=Text(
            "Vì vậy, tôi cho rằng cần thay tạm giam bằng biện pháp khác đối với {object}.",
            "For this reason I submit that detention must be replaced by another measure for {object}.",
        ),
        requests=("release_or_replace",),
    ),
    Ground(
        finding="detention_order_approval",
        group="holding",
        subject=Text("tạm giam khi lệnh chưa được phê chuẩn", "detention on an order without approval"),
        rule=Text(
            "lệnh tạm giam của Cơ quan điều tra phải được Viện kiểm sát phê chuẩn trước khi thi hành.",
            "an investigation agency's detention order needs approval by the procuracy before it is carried out.",
        ),
        articles=("119",),
        compare=compare.detention,
        conclusion=NOT_RIGHT,
        asks=in_detention,
        question=Text(
            "Tôi chưa được cho biết lệnh tạm giam đã được phê chuẩn hay chưa. Nếu chưa được phê chuẩn, tôi cho rằng "
            "{person} phải được trả tự do.",
            "I was not told whether the detention order was approved. If it was not, I submit that {person} must be "
            "released.",
        ),
        requests=("approval", "release_if_none", "copies"),
    ),
    Ground(
        finding="detention_limit",
        group="holding",
        subject=Text("tạm giam quá thời hạn", "detention beyond its limit"),
        rule=Text(
            "thời hạn tạm giam để điều tra tính theo loại tội của khoản bị khởi tố và chỉ được kéo dài bằng quyết "
            "định gia hạn của Viện kiểm sát.",
            "detention for investigation lasts as long as the class of the offence charged allows, and longer only "
            "by an extension of the procuracy.",
        ),
        articles=("173",),
        compare=compare.detention,
        conclusion=Text(
            "Vì vậy, tôi cho rằng việc tiếp tục tạm giam {object} sau khi hết thời hạn không đúng quy định nêu trên.",
            "For this reason I submit that detaining {object} after the limit was not in accordance with the "
            "provision above.",
        ),
        asks=in_detention,
        question=Text(
            "Tôi chưa được thông báo có quyết định gia hạn tạm giam còn thời hạn hay không. Nếu không có, tôi cho "
            "rằng {person} phải được trả tự do.",
            "I was not told whether an extension that still runs exists. If there is none, I submit that {person} "
            "must be released.",
        ),
        requests=("release_if_not_extended", "extension", "copies"),
    ),
    Ground(
        finding="detention_extension_approval",
        group="holding",
        subject=Text("gia hạn tạm giam không đúng thẩm quyền, thủ tục", "detention extended without due decision"),
        rule=Text(
            "gia hạn tạm giam do Viện kiểm sát quyết định theo đề nghị của Cơ quan điều tra, trước khi thời hạn cũ "
            "kết thúc.",
            "detention is extended by the procuracy, on the investigation agency's request, before the former term "
            "ends.",
        ),
        articles=("173",),
        compare=compare.detention,
        conclusion=NOT_RIGHT,
        asks=detention_extended,
        question=Text(
            "Tôi chưa được cho biết việc gia hạn tạm giam đã được Viện kiểm sát quyết định hay chưa.",
            "I was not told whether the procuracy decided on the extension.",
        ),
        requests=("release_if_not_extended", "extension"),
    ),
    Ground(
        finding="detention_after_term",
        group="holding",
        subject=Text("giữ người sau khi hết thời hạn tạm giam", "holding after the end of the term"),
        rule=Text(
            "khi hết thời hạn tạm giam, người ra lệnh phải trả tự do hoặc, nếu cần, áp dụng biện pháp khác.",
            "when the term of detention ends, the person is released or, where needed, put under another measure.",
        ),
        articles=("173", "278", "328", "347"),
        compare=compare.detention,
        conclusion=NOT_RIGHT,
        requests=("release_if_not_extended",),
    ),
    _stage(
        "prosecution_stage_limit",
        Text("truy tố", "prosecution"),
        Text("quyết định truy tố", "deciding on prosecution"),
        ("240", "241"),
    ),
    _stage(
        "trial_stage_limit",
        Text("xét xử sơ thẩm", "trial"),
        Text("chuẩn bị xét xử", "preparing the trial"),
        ("277", "278"),
    ),
    _stage(
        "appeal_stage_limit",
        Text("xét xử phúc thẩm", "appeal"),
        Text("xét xử phúc thẩm", "hearing the appeal"),
        ("346", "347"),
    ),
)
