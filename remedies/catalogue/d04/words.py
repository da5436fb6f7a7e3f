"""What a crime report asks for, what its signer undertakes, what is told beside it. Words only."""

from __future__ import annotations

from legal_rules.words import Text
from remedies.catalogue.petition import HEARD

FREE_NOW = Text(
    "Có biện pháp ngay để {object} được tự do và an toàn.", "Act at once so that {object} is free and safe."
)
RECEIVE = Text(
    "Tiếp nhận đơn, cấp cho tôi giấy biên nhận; xác minh từng việc nêu tại mục I và mục II.",
    "Take in this report, give me a receipt for it, and verify each point of parts I and II.",
)
EXAMINE = Text("Cho giám định thương tích, sức khỏe của {object}.", "Have {object} examined by a medical expert.")
PROTECT = Text(
    "Giữ bí mật về tôi; bảo vệ tôi, người bị hại, người làm chứng và người thân thích khi bị đe dọa, theo {article}.",
    "Keep secret who I am; protect me, the victim, the witnesses and their relatives against threats, under {article}.",
)
IN_TIME = Text(
    "Giải quyết trong {days} ngày, vụ việc phức tạp thì không quá {most} tháng, theo {article}; báo cho tôi việc tiếp "
    "nhận và kết quả bằng văn bản.",
    "Decide within {days} days, or {most} months if complex, under {article}; tell me of the receipt and the result in "
    "writing.",
)
OPEN = Text(
    "Giải quyết trong thời hạn luật định; báo cho tôi việc tiếp nhận và kết quả bằng văn bản.",
    "Decide within the time set by law; tell me of the receipt and the result in writing.",
)
WARNING = Text(
    "Tôi hiểu rằng cố ý tố giác sai sự thật phải chịu trách nhiệm trước pháp luật (Điều\u00a0156 Bộ luật Hình sự).",
    "I understand that a deliberately false report is answered for before the law (Penal Code Article\u00a0156).",
)
UNDERTAKING = {
    "own": Text(
        f"Tôi xin cam đoan đã trình bày trung thực những điều tôi biết. {WARNING.vi}",
        f"I declare that I have truthfully told what I know. {WARNING.en}",
    ),
    "told": Text(
        "Tôi xin cam đoan những điều chính tôi thấy, nghe là đúng sự thật; những điều tôi được biết qua người khác đã "
        f"được ghi rõ. {WARNING.vi}",
        "I declare that what I saw and heard myself is true, and that what I know from others is marked as such. "
        f"{WARNING.en}",
    ),
    "heard": Text(f"{HEARD.vi} {WARNING.vi}", f"{HEARD.en} {WARNING.en}"),
}
WEIGH = (
    Text(
        "Chỉ ghi điều bạn tự biết hoặc được kể, và ghi ai kể. Cố ý báo sai thì bị xử lý; có thể bị coi là vu khống "
        "(Điều 156 Bộ luật Hình sự). Nên hỏi luật sư trước.",
        "Write only what you know or were told, and by whom. A knowingly false report is punished and may count as "
        "slander (Penal Code Article 156). Ask a lawyer first.",
    ),
    Text(
        "Không ghi điều người thân, hoặc người bạn bào chữa, đã làm hay định làm.",
        "Do not write what your relative, or the person you defend, did or planned.",
    ),
)
BEFORE = (
    Text(
        "Gạch bỏ điều luật nào bạn không chắc. Cơ quan điều tra sẽ xác định đó là tội gì.",
        "Strike out any article you are not sure of. The agency decides which crime it is.",
    ),
    Text(
        "Ký từng bản. Nộp trực tiếp thì lấy giấy biên nhận (Mẫu 214); nói miệng thì xin ghi biên bản (Mẫu 01). "
        "Công an xã, phường gần nhất cũng phải nhận.",
        "Sign each copy. Handed in, get the receipt (form 214); told orally, have it recorded (form 01). The "
        "nearest commune police must take it too.",
    ),
    Text(
        "Kèm bản sao ảnh, tin nhắn, giấy khám. Giữ bản gốc. Ai cũng báo được, không cần ủy quyền.",
        "Add copies of photos, messages, medical papers; keep the originals. Anybody may report; no authorisation.",
    ),
)
