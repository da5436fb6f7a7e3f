"""The boxes and words of a cassation notice. Words only; which ground of Art. 371 fits is for the signer to tick."""

from __future__ import annotations

from legal_rules.words import Text
from remedies.catalogue.paper import Situation
from remedies.catalogue.voice import Voice

SUBJECT = Text(
    "(Thông báo vi phạm pháp luật trong bản án đã có hiệu lực)",
    "(Notice of a breach of law in a judgment in force)",
)
GROUNDS = (
    Text(
        "Kết luận của bản án, quyết định không phù hợp với tình tiết khách quan (khoản 1)",
        "The conclusion does not match the objective facts (clause 1)",
    ),
    Text(
        "Vi phạm nghiêm trọng thủ tục khi điều tra, truy tố, xét xử, làm việc giải quyết vụ án sai lầm nghiêm trọng "
        "(khoản 2)",
        "A serious breach of procedure in investigation, prosecution or trial, which led to a serious error (clause 2)",
    ),
    Text("Sai lầm nghiêm trọng khi áp dụng pháp luật (khoản 3)", "A serious error in applying the law (clause 3)"),
)
PROPOSALS = (
    Text(
        "Xem xét, kháng nghị bản án, quyết định nêu trên theo thủ tục giám đốc thẩm",
        "Consider and protest the judgment or decision above by way of cassation",
    ),
    Text(
        "Xem xét cho hoãn hoặc tạm đình chỉ việc thi hành bản án trong khi chờ",
        "Consider putting off or suspending the execution of the judgment meanwhile",
    ),
)
ENTERED = Text(
    "Vào sổ nhận thông báo; nếu Quý cơ quan không có quyền kháng nghị thì gửi ngay cho người có quyền và báo cho tôi "
    "bằng văn bản, theo khoản 1, 3 Điều 375 Bộ luật Tố tụng hình sự.",
    "Enter this notice in the book; if you may not protest, send it at once to whoever may and tell me in writing, "
    "under Article 375(1), (3) of the Criminal Procedure Code.",
)
ANSWER = Text(
    "Nếu không kháng nghị: trả lời tôi bằng văn bản, nêu rõ lý do, theo khoản 4 Điều 379 Bộ luật Tố tụng hình sự.",
    "If there is no protest: answer me in writing with the reasons, under Article 379(4) of the Criminal Procedure "
    "Code.",
)
REQUESTS = (ENTERED, ANSWER)


def convicted(situation: Situation, voice: Voice) -> str:
    """The name of the convicted person as it was typed: the signer's own where the person signs."""
    names = situation.identity
    return names.get("detainee_full_name") or (names.get("filer_full_name", "") if voice.own else "")


WEIGH = (
    Text(
        "Đây không phải kháng cáo. Còn hạn kháng cáo thì kháng cáo. Chỉ người có quyền kháng nghị mới mở được việc xem "
        "lại, và họ có thể không mở.",
        "This is no appeal; while the time to appeal runs, appeal. Only those who may protest can open a review, and "
        "they may not.",
    ),
    Text(
        "Có tình tiết mới mà Tòa chưa biết (khai gian, chứng cứ giả) thì đó là tái thẩm, gửi Viện kiểm sát. Hỏi luật "
        "sư.",
        "New facts that the court did not know (false testimony, forged evidence) are for reopening, through the "
        "procuracy. Ask a lawyer.",
    ),
)
BEFORE = (
    Text(
        "Nơi nhận theo luật từ 01/07/2025 cần luật sư xem lại. Tòa án, Viện kiểm sát gần nhất cũng phải nhận đơn.",
        "Have a lawyer check the addressee under the law since 1 July 2025. The nearest court or procuracy must take "
        "it too.",
    ),
    Text(
        "Nêu từng chỗ sai: bản án viết gì (trang nào), giấy tờ nào cho thấy khác. Không nhận xét về thẩm phán.",
        "For each error say what the judgment says (which page) and which paper shows otherwise. No remark on judges.",
    ),
    Text(
        "Kèm bản sao bản án sơ thẩm, phúc thẩm và chứng cứ. Nộp mỗi nơi nhận một bản, lấy giấy xác nhận.",
        "Add copies of both judgments and of the evidence. File one with each office and get a confirmation.",
    ),
    Text(
        "Có lợi cho người bị kết án thì không có hạn cuối. Vẫn nên gửi sớm.",
        "In favour of the convicted person there is no last day. Still, send it early.",
    ),
)
