"""The words around the list of those who may be able to help.

Boundary: words only; titles and addresses stay neutral.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

HUB_WORDS: Mapping[str, Text] = {
    "hub.title": Text("hỏi thêm", "where to ask"),
    "hub.title_need": Text("hỏi thêm, phần {n}", "where to ask, part {n}"),
    "hub.head": Text("Ai có thể giúp", "Who may be able to help"),
    "hub.lead": Text(
        "Chọn việc đang cần. Không nơi nào hứa sẽ giúp được.",
        "Choose what is needed. Nobody here promises help.",
    ),
    "hub.back": Text("← Ai có thể giúp", "← Who may be able to help"),
    "hub.count": Text("{n} nơi", "{n} places"),
    "hub.count_one": Text("1 nơi", "1 place"),
    "hub.count_none": Text("chưa có nơi nào", "nobody yet"),
    # before writing or calling
    "hub.before": Text("Trước khi liên hệ", "Before you get in touch"),
    "hub.before_opens": Text(
        "Trang này không gửi gì thay bạn và không mở trang nào khác. Địa chỉ ở đây để chép.",
        "This site sends nothing for you and opens no other site. Addresses are here to be copied.",
    ),
    "hub.before_trace": Text(
        "Một lần vào trang, một cuộc gọi, một thư đều để lại dấu ở nhà mạng và trong máy.",
        "A visit, a call and a letter each leave a trace with the network and on the device.",
    ),
    "hub.before_device": Text(
        "Nên dùng máy và tài khoản mà công an chưa thấy. "
        "Máy đã bị thu giữ thì coi như mọi tài khoản mở trên đó đã bị đọc.",
        "Use a device and an account that the police have not seen. "
        "If a device was seized, treat every account open on it as read.",
    ),
    "hub.before_agree": Text(
        "Hỏi người bị giữ, hoặc người thân gần nhất, có đồng ý không. Ghi lại ai đồng ý, ngày nào. "
        "Có luật sư thì hỏi luật sư trước.",
        "Ask the person held, or the closest relative, whether they agree. Note who agreed and when. "
        "Talk to the lawyer first if there is one.",
    ),
    "hub.before_first": Text(
        "Tin đầu tiên chỉ nói: ai, từ bao giờ, ở đâu, đã thấy giấy nào, việc gì gấp. "
        "Không tên người khác, không dự định, không gửi tệp.",
        "The first message says only: who, since when, where, which paper was seen, what is urgent. "
        "No names of others, no plans, no files.",
    ),
    "hub.before_channel": Text(
        "Xin một cách liên lạc an toàn, rồi mới gửi phần còn lại.",
        "Ask for a safe way to talk, then send the rest there.",
    ),
    "hub.before_abroad": Text(
        "Liên lạc với ngoài nước từng bị dùng để buộc tội. "
        "Ngày 16/12/2015 một luật sư bị bắt trên đường đi gặp đại diện của Liên minh châu Âu.",
        "Contact with bodies abroad has been used against people. "
        "On 16 December 2015 a lawyer was arrested on his way to meet delegates of the European Union.",
    ),
    "hub.before_again": Text("Đọc phần “Trước khi liên hệ”", "Read “Before you get in touch”"),
    # one need
    "hub.own": Text("Do tổ chức mở trang này giới thiệu", "Named by the organisation that runs this site"),
    "hub.viet_nam": Text("Trong nước", "In Viet Nam"),
    "hub.abroad": Text("Ngoài nước", "Abroad"),
    "hub.shut": Text("Không nhận vụ việc", "Doors that are closed"),
    "hub.shut_says": Text("Ghi ở đây để không ai mất công.", "Listed so that nobody loses time on them."),
    "hub.nobody": Text(
        "Chưa có nơi nào trong nước có nguồn rõ ràng. Tổ chức mở trang này có thể thêm nơi mình tin cậy vào đây.",
        "Nobody in the country is known from a clear source. "
        "The organisation that runs this site can add those it trusts here.",
    ),
    "hub.whom": Text("Giúp ai:", "For whom:"),
    "hub.languages": Text("Dùng", "Languages:"),
    "hub.languages_unknown": Text("Chưa rõ dùng tiếng nào.", "No source says which languages."),
    "hub.limits": Text("Giới hạn", "Limits"),
    "hub.mind": Text("Lưu ý trước khi liên hệ", "Mind this first"),
    "hub.open": Text("Lưu ý và cách liên lạc", "What to mind, and how to reach it"),
    "hub.reach": Text("Cách liên lạc", "How to reach it"),
    "hub.compare": Text(
        "So với trang chính thức trước khi viết hoặc gọi.", "Compare with the official site before writing or calling."
    ),
    "hub.checked": Text("Xem nguồn ngày {on}.", "Sources read on {on}."),
    "hub.past": Text("Quá ngày phải xem lại ({on})", "Due for another look since {on}"),
    "hub.past_says": Text(
        "Có thể đã đổi. Xem lại ở trang chính thức trước khi dùng.",
        "It may have changed. Look at the official site before relying on it.",
    ),
    "hub.sources": Text("Nguồn", "Sources"),
    "hub.money": Text("Lưu ý về tiền từ ngoài nước", "What to mind about money from abroad"),
    "hub.link": Text("Ai có thể giúp: địa chỉ theo từng việc", "Who may be able to help: addresses by need"),
    "hub.for_step": Text("Ai có thể giúp việc này", "Who may help with this"),
}
