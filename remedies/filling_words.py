"""The interface words of the form for names: what is blank, what typing them means, what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

FILLING_WORDS: Mapping[str, Text] = {
    "fill.title": Text("điền giấy {n}", "filling in {n}"),
    "fill.blank": Text("Còn trống: {n} chỗ", "Still blank: {n}"),
    "fill.blank_says": Text(
        "In ra vẫn được. Mỗi chỗ sau là dòng chấm hoặc ghi “chưa rõ”.",
        "It prints all the same. Each of these is a dotted line, or says “not known”.",
    ),
    "fill.answer": Text("trả lời câu này", "answer this question"),
    "fill.offer": Text("Điền tên, số giấy trước khi in", "Fill in names and numbers before printing"),
    "fill.kept": Text("Xem, sửa hoặc bỏ tên đã giữ", "See, change or drop the names kept"),
    "fill.back": Text("← Xem trước khi in", "← See it before you print"),
    "fill.part": Text("Trang {n}/{m}", "Page {n} of {m}"),
    "fill.pen": Text(
        "Ô nào cũng để trống được. An toàn nhất là viết tay sau khi in: khi đó không máy nào có tên.",
        "Every box may stay empty. A pen after printing is safest: then no machine has the names.",
    ),
    "fill.sent": Text(
        "Chữ gõ ở đây đi qua máy chủ để làm tệp. Chọn “chỉ cho lần in này” thì máy chủ không ghi lại. Trình duyệt giữ "
        "bản khóa kín, 10 phút không dùng là không mở được nữa.",
        "What you type goes through the server to make the file. With “for this print only” the server keeps nothing. "
        "The browser holds a locked copy, which no longer opens after ten minutes without use.",
    ),
    "fill.next": Text("Tiếp tục", "Continue"),
    "fill.see": Text("Xem và in, chỉ cho lần in này", "See and print, for this print only"),
    "fill.enough": Text("Đủ rồi: xem và in", "That is enough: see and print"),
    "fill.keep": Text("Giữ cùng câu trả lời", "Keep with the answers"),
    "fill.keep_says": Text(
        "Giữ thì tên được khóa cùng câu trả lời, dùng cho mọi giấy, đến khi bấm thoát, xóa, hoặc hết hạn. Nếu sau này "
        "gửi câu trả lời cho tổ chức hỗ trợ, tên đi cùng.",
        "If kept, names are locked with the answers and used for every paper until you leave, delete, or they run out. "
        "If you later hand the answers to an organisation, the names go along.",
    ),
    "fill.drop": Text("Bỏ hết tên đã giữ", "Drop all names kept"),
    "fill.before": Text("Quay lại", "Back"),
    "fill.stale": Text(
        "Một cửa sổ khác vừa ghi. Chữ vừa gõ vẫn còn đây; bấm lại lần nữa.",
        "Another window has just written. What you typed is still here; press again.",
    ),
    "fill.full": Text(
        "Câu trả lời đã đầy, không giữ thêm được. Vẫn in được cho lần này.",
        "The answers are full and cannot hold more. You can still print this once.",
    ),
    "fill.only_now": Text(
        "Máy chủ không ghi lại các tên này. Không dùng thì đến {at} là mất. Thoát nhanh thì mất ngay.",
        "The server kept none of these names. Without use they are gone at {at}, and at once when you leave.",
    ),
    "fill.too_long": Text(
        "Chữ gõ quá dài, nên trình duyệt có thể ghi lại trong máy này. Rút ngắn, hoặc viết tay chỗ dài sau khi in.",
        "What you typed is so long that the browser may keep it on this device. Shorten it, or write the long parts "
        "by hand after printing.",
    ),
    "fill.late": Text(
        "Đã 10 phút không dùng nên chữ gõ trước đó không còn. Gõ lại, hoặc viết tay sau khi in.",
        "Ten minutes passed without use, so what you typed before is gone. Type it again, or write by hand after "
        "printing.",
    ),
    "fill.gave_way": Text(
        "Không đủ chỗ giữ chữ của hai giấy, nên chữ gõ cho giấy này không còn. Gõ lại, hoặc viết tay sau khi in.",
        "There was no room for the names of two papers, so what you typed for this one is gone. Type it again, or "
        "write by hand after printing.",
    ),
    "fill.gave_way_there": Text(
        "Không đủ chỗ giữ chữ của hai giấy. Chữ gõ trước đó cho giấy số {papers} không còn.",
        "There is no room for the names of two papers. What you typed before for paper {papers} is gone.",
    ),
    "fill.gone": Text(
        "Chữ gõ trước đó cho giấy này không còn được giữ. Gõ lại, hoặc viết tay sau khi in.",
        "What you typed before for this paper is no longer held. Type it again, or write by hand after printing.",
    ),
    "fill.drop_typed": Text("Xóa chữ vừa gõ", "Clear what was typed"),
    "fill.change": Text("Sửa chữ đã gõ", "Change what was typed"),
    "fill.desk": Text("Điền tên rồi in", "Fill in names and print"),
    "fill.desk_says": Text(
        "Chỉ cho lần in này: chữ gõ ở đây không được lưu vào hồ sơ.",
        "For this print only: what is typed here is not stored in the case.",
    ),
    "fill.nothing": Text("Giấy này không có chỗ cho tên, số.", "This paper has no place for names or numbers."),
}
