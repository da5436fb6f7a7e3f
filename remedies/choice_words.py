"""The interface words of choosing: which way, and the risks before a step that raises them.

Boundary: words only.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

CHOICE_WORDS: Mapping[str, Text] = {
    # which way
    "way.head": Text("Khiếu nại, tố cáo, hay cả hai?", "A complaint, a denunciation, or both?"),
    "way.intro": Text("Ba câu hỏi. Bỏ trống câu nào cũng được.", "Three questions. Any may be left open."),
    "way.show": Text("Xem cách hợp", "See which fits"),
    "way.found": Text("Cách hợp với điều bạn chọn", "What fits your choice"),
    "way.used": Text(
        "Kế hoạch đã theo lựa chọn này. Đổi lại lúc nào cũng được.",
        "The plan follows this choice. It can be changed at any time.",
    ),
    "way.link": Text("Khiếu nại hay tố cáo: ba câu để chọn", "Complaint or denunciation: three questions"),
    # before a step that raises risk
    "weigh.head": Text("Trước khi làm bước này", "Before this step"),
    "weigh.step": Text("Bước này: {title}", "This step: {title}"),
    "weigh.to": Text("Ai sẽ đọc", "Who will read it"),
    "weigh.named": Text(
        "Người khác sẽ biết tên. Cần người bị giữ hoặc gia đình đồng ý trước, ghi lại ai đồng ý và ngày nào.",
        "Others will learn the name. The person held or the family must agree first; note who agreed, and when.",
    ),
    "weigh.may": Text("Điều có thể xảy ra", "What may happen"),
    "weigh.look": Text("Năm điều nên xem", "Five things to look at"),
    "weigh.look_hint": Text(
        "Đánh dấu điều khiến bạn lo. Không đánh dấu gì cũng được.", "Tick what worries you. Ticking nothing is fine."
    ),
    "weigh.less": Text("Cách giảm rủi ro", "What lessens the risk"),
    "weigh.quiet": Text("Chờ, hoặc làm lặng lẽ", "Waiting, or doing it quietly"),
    "weigh.stop": Text(
        "Bạn có thể dừng trước khi gửi. Gửi rồi thì có thể xin rút nhưng không chắc thu lại được.",
        "You can stop before it is sent. Afterwards you may ask to withdraw it, but it may not all come back.",
    ),
    "weigh.not_all": Text(
        "Trang này không biết hết rủi ro của riêng bạn. Nên hỏi luật sư hoặc người bạn tin.",
        "This site does not know all your risks. Ask a lawyer or someone you trust.",
    ),
    "weigh.choose": Text("Bạn chọn gì?", "What do you choose?"),
    "weigh.agreed": Text("Đã đồng ý {when}.", "Agreed on {when}."),
    "weigh.nobody": Text(
        "Muốn làm tiếp thì cần người bị giữ hoặc gia đình đồng ý trước. Chưa có thì chọn chờ, hoặc bàn thêm.",
        "Going on needs the consent of the person held or the family. Without it, choose to wait or to talk first.",
    ),
    "weigh.missing": Text("Chọn một câu. Chưa chắc thì chọn câu đầu.", "Choose one. If unsure, choose the first."),
    "weigh.go": Text("Ghi lựa chọn này", "Keep this choice"),
    "weigh.again": Text("Xem lại rủi ro của bước này", "Look at the risks again"),
    "weigh.cautions": Text(
        "Đăng bài, tụ họp, ghi tên, nhận tiền: điều cần lưu ý", "Posting, gathering, names, money: what to mind"
    ),
    "caution.intro": Text(
        "Đây không phải lời khuyên nên làm hay không nên làm. Biết trước thì dễ chọn hơn.",
        "This is no advice to do it or not. Knowing beforehand makes choosing easier.",
    ),
    "caution.law": Text("Luật nói gì", "What the law says"),
}
WAY_LABELS: Mapping[str, Text] = {
    "yes": Text("Có", "Yes"),
    "no": Text("Không", "No"),
    "unknown": Text("Tôi không biết", "I don't know"),
}
CHOICE_SHORTS: Mapping[str, Text] = {
    "way.own": Text("Động đến chính mình", "Hit directly"),
    "way.redo": Text("Được sửa lại", "Put right"),
    "way.answer": Text("Người làm sai bị xử lý", "Wrongdoer to answer"),
    "weigh.choice": Text("Lựa chọn", "Choice"),
    "weigh.worry": Text("Điều lo", "Worries"),
    "weigh.who": Text("Ai đồng ý", "Who agrees"),
    "safe.choice": Text("An toàn và sức", "Safe and well"),
    "ways.openness": Text("Kín hay công khai", "Private or public"),
    "ways.volume": Text("Lặng lẽ hay lên tiếng", "Quiet or loud"),
    "ways.keep": Text("Giữ chữ đã ghi", "Keep what is written"),
    "done.day": Text("Ngày đã làm", "Done on"),
}
"""Short names of choices, for the window that is told what another one changed."""
