"""Who may sign which kind of paper, in the words that the signer reads before printing.

Boundary: words only, by kind of paper and by who is at the keyboard; `standing` chooses among them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from legal_rules.words import Text

Kind = Literal[
    "complaint", "administrative", "denunciation", "request", "relative_asks", "counsel", "visit", "anyone", "appeal",
    "claim", "guarantor", "accused", "abroad", "authorisation", "record", "general",
]  # fmt: skip
Who = Literal["self", "young", "parent", "relative", "lawyer", "caseworker"]

OWN = Text("Bạn tự ký: đây là quyền của bạn.", "You sign yourself: the right is yours.")
WITH_PARENT = Text(
    "Bạn chưa đủ 18 tuổi: bạn ký, và cha, mẹ hoặc người giám hộ ký cùng với tư cách người đại diện.",
    "You are under 18: you sign, and a parent or guardian signs too as your representative.",
)
AS_PARENT = Text(
    "Người bị giữ chưa đủ 18 tuổi: cha, mẹ hoặc người giám hộ ký với tư cách người đại diện, không cần giấy ủy quyền. "
    "Người thân khác thì cần.",
    "The person held is under 18: a parent or guardian signs as representative, without an authorisation. Any other "
    "relative needs one.",
)
COUNSEL = Text(
    "Người bào chữa ký, theo văn bản thông báo người bào chữa.", "Counsel signs, under the notice of counsel."
)
NOT_THE_DESK = Text(
    "Người hỗ trợ không ký thay. Người bị giữ, người thân có quyền, hoặc luật sư ký.",
    "A caseworker does not sign for anybody. The person held, a relative entitled to, or counsel signs.",
)
PERSONALLY = Text(
    "Ai tố cáo thì người đó tự ký. Không ủy quyền cho người khác đứng tên.",
    "Whoever denounces signs in person. Nobody else can be authorised to stand in.",
)
ANYONE = Text("Ai biết việc cũng ký được, bằng tên mình.", "Anyone who knows of it may sign, in their own name.")
NOT_COUNSEL = Text(
    "Luật sư không ký giấy nhờ luật sư: người bị giữ, người đại diện hoặc người thân ký. Luật sư đã đăng ký chỉ ký đơn "
    "đề nghị được gặp người bị giữ.",
    "A lawyer does not sign what brings a lawyer: the person held, a representative or a relative does. Counsel who is "
    "registered signs only the request to meet the person held.",
)
VISITOR = Text(
    "Người thân muốn gặp ký, bằng tên mình. Người bị giữ và luật sư không đứng đơn này.",
    "The relative who wants to visit signs, in their own name. The person held and counsel do not sign this one.",
)
CLOSE = Text(
    "Người thân thích ký được, bằng tên mình, không cần giấy ủy quyền.",
    "A close relative may sign in their own name, without an authorisation.",
)
BOTH = Text(
    "Cả hai cùng ký: người ủy quyền và người được ủy quyền.",
    "Both sign: the one who authorises and the one authorised.",
)

GENERAL: Mapping[Who, Text] = {
    "self": OWN,
    "young": WITH_PARENT,
    "parent": AS_PARENT,
    "relative": Text(
        "Người thân ký thay người bị giữ thì cần giấy ủy quyền.",
        "A relative who signs for the person held needs an authorisation.",
    ),
    "lawyer": COUNSEL,
    "caseworker": NOT_THE_DESK,
}
SIGNS: Mapping[Kind, Mapping[Who, Text]] = {
    "general": GENERAL,
    "complaint": {
        **GENERAL,
        "relative": Text(
            "Về quyền của chính bạn (như không được báo tin): bạn tự ký. Về quyền của người bị giữ: cần giấy ủy quyền, "
            "hoặc để người đó hay luật sư ký.",
            "For your own rights (such as not being told): you sign yourself. For the rights of the person held: an "
            "authorisation, or let that person or counsel sign.",
        ),
    },
    "administrative": {
        **GENERAL,
        "relative": Text(
            "Người bị giữ tự ký, hoặc ủy quyền cho bạn ký.", "The person held signs, or authorises you to sign."
        ),
        "lawyer": Text(
            "Luật sư ký khi có giấy ủy quyền khiếu nại; văn bản thông báo người bào chữa không thay được.",
            "A lawyer signs with an authorisation to complain; the notice of counsel does not replace it.",
        ),
    },
    "denunciation": {
        **dict.fromkeys(("self", "parent", "relative", "lawyer", "caseworker"), PERSONALLY),
        "young": WITH_PARENT,
    },
    "request": {
        **GENERAL,
        "relative": Text(
            "Người thân đề nghị được bằng tên mình. Có giấy ủy quyền, hoặc người bị giữ cùng ký, thì đơn chắc hơn.",
            "A relative may ask in their own name. With an authorisation, or the signature of the person held, the "
            "paper is stronger.",
        ),
    },
    "relative_asks": {**GENERAL, "relative": CLOSE, "parent": CLOSE},
    "counsel": {**GENERAL, "relative": CLOSE, "parent": CLOSE, "lawyer": NOT_COUNSEL},
    "visit": {
        **GENERAL,
        **dict.fromkeys(("self", "young", "lawyer"), VISITOR),
        **dict.fromkeys(("relative", "parent"), CLOSE),
    },
    "anyone": {**dict.fromkeys(("self", "parent", "relative", "lawyer", "caseworker"), ANYONE), "young": WITH_PARENT},
    "appeal": {
        **GENERAL,
        "relative": Text(
            "Người bị kết án đủ 18 tuổi tự kháng cáo; người thân không ký thay. Đang bị giữ thì nộp qua nơi giữ.",
            "An adult appeals in person; a relative does not sign instead. Someone held hands it in through the place "
            "of holding.",
        ),
        "lawyer": Text(
            "Luật sư chỉ tự kháng cáo cho người dưới 18 tuổi hoặc người có nhược điểm về thể chất, tâm thần. Còn lại, "
            "người bị kết án ký.",
            "Counsel appeals in their own name only for someone under 18 or with a physical or mental impairment. Else "
            "the convicted person signs.",
        ),
    },
    "claim": {
        **GENERAL,
        "self": Text("Người bị thiệt hại tự ký.", "Whoever suffered the damage signs."),
        "relative": Text(
            "Người bị thiệt hại ký, hoặc ủy quyền cho bạn. Người đó đã mất thì người thừa kế ký.",
            "Whoever suffered the damage signs, or authorises you. After a death the heirs sign.",
        ),
        "lawyer": Text("Luật sư ký khi có giấy ủy quyền.", "A lawyer signs with an authorisation."),
    },
    "guarantor": dict.fromkeys(
        ("self", "young", "parent", "relative", "lawyer", "caseworker"),
        Text(
            "Mỗi người nhận bảo lĩnh tự ký một tờ của mình, có xác nhận của xã, phường hoặc nơi làm việc.",
            "Each guarantor signs a sheet of their own, confirmed by the commune or the workplace.",
        ),
    ),
    "accused": {
        **dict.fromkeys(
            ("self", "parent", "relative", "lawyer", "caseworker"),
            Text(
                "Chỉ bị can, bị cáo ký; đang bị giữ thì ký tại nơi giữ, qua luật sư hoặc cán bộ nơi giữ.",
                "Only the accused signs; if held, at the place of holding, through counsel or its officers.",
            ),
        ),
        "young": WITH_PARENT,
    },
    "abroad": dict.fromkeys(
        ("self", "young", "parent", "relative", "lawyer", "caseworker"),
        Text(
            "Ai gửi cũng được, khi người bị giữ hoặc gia đình đồng ý; ghi lại ai đồng ý, ngày nào.",
            "Anyone may send it once the person held or the family agrees; note who agreed and when.",
        ),
    ),
    "authorisation": dict.fromkeys(("self", "young", "parent", "relative", "lawyer", "caseworker"), BOTH),
    "record": dict.fromkeys(
        ("self", "young", "parent", "relative", "lawyer", "caseworker"),
        Text("Ai ghi, giữ tờ này thì người đó ký.", "Whoever notes and keeps this sheet signs it."),
    ),
}
WRITTEN = Text(
    "Giấy ủy quyền viết thành văn bản, có chữ ký hai bên; nên chứng thực ở xã, phường hoặc công chứng. Người đang bị "
    "giữ: đề nghị nơi giữ xác nhận chữ ký.",
    "The authorisation is in writing with both signatures; best certified at the commune or by a notary. Someone held "
    "asks the place of holding to confirm the signature.",
)
BRING = {
    "identity": Text(
        "Căn cước của người ký: bản gốc để đối chiếu, một bản sao.", "The signer's identity card and a copy."
    ),
    "relation": Text(
        "Giấy tờ chứng minh quan hệ: giấy khai sinh, giấy đăng ký kết hôn, hoặc xác nhận cư trú.",
        "Proof of the relation: birth certificate, marriage certificate or confirmation of residence.",
    ),
    "guardian": Text(
        "Giấy khai sinh, hoặc quyết định công nhận người giám hộ.",
        "The birth certificate, or the decision on guardianship.",
    ),
    "authorisation": Text("Giấy ủy quyền: bản gốc và một bản sao.", "The authorisation and a copy."),
    "counsel": Text("Thẻ luật sư và văn bản thông báo người bào chữa.", "The lawyer's card and the notice of counsel."),
    "card": Text("Thẻ luật sư.", "The lawyer's card."),
}
