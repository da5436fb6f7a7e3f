"""What is said about filing a paper: the ways to hand it in, what to add, which receipt to ask for.

Boundary: words only. Criminal Procedure Code Art. 144, 332; Law on Complaints Art. 8; Law on Denunciation Art. 22; Law
on State Compensation Art. 41-42.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

WAYS: Mapping[str, Text] = {
    "person": Text(
        "Nộp trực tiếp ở nơi tiếp dân hoặc văn thư. Đưa hai bản giống nhau, xin đóng dấu “đã nhận” lên bản giữ lại.",
        "Hand it in at the reception or the registry. Show two identical copies; ask for a “received” stamp on yours.",
    ),
    "post": Text(
        "Gửi bưu điện bảo đảm có báo phát. Giữ phiếu gửi có dấu ngày.",
        "Send it by registered post with notice of delivery. Keep the slip with the dated stamp.",
    ),
    "facility": Text(
        "Đang bị giữ: đưa cho cán bộ nơi giữ chuyển. Yêu cầu ghi ngày, giờ nhận và tên người nhận.",
        "If held: give it to an officer of the place of holding to pass on. Ask that day, hour and name be noted.",
    ),
    "oral": Text(
        "Không viết được: nói trực tiếp. Cán bộ phải ghi biên bản; nghe đọc lại, đúng mới ký hoặc điểm chỉ.",
        "If you cannot write: say it in person. The officer must make a record; hear it read, sign only if right.",
    ),
    "lawyer": Text("Đưa cho luật sư hoặc văn phòng luật sư.", "Give it to the lawyer or the law office."),
    "with": Text("Nộp cùng đơn mà giấy này đi kèm.", "File it together with the paper that it goes with."),
    "certify": Text(
        "Mang đến Ủy ban nhân dân xã, phường hoặc phòng công chứng, ký trước mặt người chứng. Người đang bị giữ: đề "
        "nghị nơi giữ xác nhận.",
        "Take it to the commune or a notary and sign before them. Someone held asks the place of holding to confirm.",
    ),
    "mail": Text(
        "Gửi thư điện tử từ máy và hộp thư an toàn, hoặc nhờ tổ chức gửi. Giữ thư báo đã nhận.",
        "E-mail it from a safe device and mailbox, or let an organisation send it. Keep the acknowledgement.",
    ),
    "keep": Text(
        "Không nộp. Cất nơi an toàn; đưa luật sư một bản sao khi cần.",
        "Do not file it. Keep it safe; give counsel a copy when needed.",
    ),
}
USUAL = ("person", "post", "facility")
HOW: Mapping[str, tuple[str, ...]] = {
    "D02a": (*USUAL, "oral"),
    "D02b": (*USUAL, "oral"),
    "D03a": ("person", "post", "oral"),
    "D03b": ("person", "post", "oral"),
    "D04": (*USUAL, "oral"),
    "D06b": ("with",),
    "D06c": ("with", "facility"),
    "D07b": ("lawyer",),
    "D07c": (*USUAL, "oral"),
    "D09a": (*USUAL, "oral"),
    "D12a": ("mail",),
    "D12b": ("mail",),
    "D13a": ("keep",),
    "D13b": ("keep",),
    "H01": ("certify",),
    "H02": ("with",),
}
"""How a paper is handed in, where it is not the usual way."""
COPIES: Mapping[str, int] = {"D07b": 3, "D12a": 1, "D12b": 1, "D13a": 1, "D13b": 1, "H01": 3, "H02": 2}
"""How many to print, where it is not one for each office and one to keep."""
RECEIPT = Text(
    "Giấy biên nhận, dấu “đã nhận” hoặc phiếu gửi bưu điện. Bị từ chối nhận: ghi ngày, giờ, nơi, tên người từ chối, "
    "rồi gửi bưu điện bảo đảm.",
    "A receipt, a “received” stamp or the postal slip. If it is refused: note day, hour, place and who refused, then "
    "send it registered.",
)
RECEIPTS: Mapping[str, Text] = {
    "D04": Text(
        "Giấy biên nhận, hoặc chép lại số, giờ và người nhận ghi trên biên bản tiếp nhận.",
        "A receipt, or note the number, hour and officer written in the record of intake.",
    ),
    "D10a": Text(
        "Nộp trực tiếp: giấy xác nhận đã nhận hồ sơ. Gửi bưu điện: phải báo bằng văn bản trong 2 ngày làm việc.",
        "In person: a confirmation that the file was received. By post: they must tell you in writing within 2 working "
        "days.",
    ),
}
ENCLOSE = Text(
    "Những giấy ghi ở mục “Tài liệu kèm theo” cuối đơn. Chỉ nộp bản sao, giữ bản gốc.",
    "The papers named under “Enclosed” at the end. File copies only; keep the originals.",
)
ENCLOSED: Mapping[str, Text] = {
    "D10a": Text(
        "Giấy tờ ghi ở cuối đơn, một bộ. Nộp trực tiếp: bản sao và bản gốc để đối chiếu. Gửi bưu điện: bản sao chứng "
        "thực.",
        "The papers named at the end, one set. In person: copies and the originals. By post: certified copies.",
    ),
}
LABELS: Mapping[str, Text] = {
    "title": Text("Khi đi nộp", "When you file"),
    "keep": Text("Tờ này giữ lại, không nộp.", "Keep this sheet. Do not file it."),
    "paper": Text("Giấy", "Paper"),
    "copies": Text("In và ký {n} bản", "Print and sign {n}"),
    "where": Text("1. Nộp ở đâu", "1. Where"),
    "each": Text("Đơn", "Petition"),
    "address": Text("Địa chỉ, giờ tiếp:", "Address, hours:"),
    "signs": Text("2. Ai ký, mang theo gì", "2. Who signs, what to bring"),
    "how": Text("3. Nộp cách nào, kèm gì", "3. How, with what"),
    "receipt": Text("4. Xin biên nhận", "4. Ask for a receipt"),
    "filed": Text("Đã nộp lúc (giờ, ngày):", "Filed at (hour, day):"),
    "officer": Text("Người nhận, số điện thoại:", "Received by, telephone:"),
    "number": Text("Số biên nhận hoặc phiếu gửi:", "Number of the receipt or slip:"),
    "after": Text("5. Hạn, và sau khi nộp", "5. Time limits, and afterwards"),
    "due": Text("Hạn nộp: {due}.", "File by: {due}."),
    "asked": Text("Hẹn trả lời (ngày):", "Answer promised for (day):"),
    "silence": Text("Nếu bị từ chối hoặc không ai trả lời", "If it is refused or nobody answers"),
    "nobody": Text("Hỏi luật sư, hoặc nơi đang giữ hồ sơ.", "Ask counsel, or the office that has the file."),
}
