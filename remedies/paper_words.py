"""The interface words of the pages of papers.

Boundary: words only. What a paper itself says is in the catalogue. Titles stay neutral.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

PAPER_WORDS: Mapping[str, Text] = {
    # titles in the browser
    "paper.title_list": Text("giấy tờ", "papers"),
    "paper.title_one": Text("giấy tờ {n}", "paper {n}"),
    "paper.title_hand": Text("bản chép tay {n}", "copying version {n}"),
    # the list
    "paper.list": Text("Giấy tờ để in", "Papers to print"),
    "paper.list_hint": Text(
        "Không cần nộp gì ở đây vẫn in được. Chỗ chưa biết để trống, viết tay sau.",
        "Nothing has to be sent here to print them. What is not known stays blank, for a pen.",
    ),
    "paper.offered": Text("Hợp với tình hình hiện nay", "Fitting the situation now"),
    "paper.none_offered": Text(
        "Chưa có đơn nào được đề nghị. Các mẫu dưới đây vẫn in được.",
        "No paper is proposed now. The forms below can still be printed.",
    ),
    "paper.others": Text("Giấy tờ khác ({n})", "Other papers ({n})"),
    "paper.back": Text("← Giấy tờ", "← Papers"),
    "paper.back_start": Text("← Trang đầu", "← First page"),
    # the preview
    "paper.preview": Text("Xem trước khi in", "See it before you print"),
    "paper.print_copies": Text("{title}. In {n} bản.", "{title}. Print {n} copies."),
    "paper.print_one": Text("{title}. In 1 bản.", "{title}. Print one copy."),
    "paper.letters": Text(
        "Tệp có {n} đơn, vì những điểm do nơi khác nhau trả lời phải viết thành đơn riêng.",
        "The file holds {n} petitions: points that different offices answer must go in separate petitions.",
    ),
    "paper.blanks": Text(
        "Ô vàng có chấm: để trống, viết tay sau khi in.",
        "Ochre boxes with dots: left blank, filled in by hand after printing.",
    ),
    "paper.separate": Text(
        "Việc thăm gặp và khám bệnh không nằm trong đơn này: viết đơn riêng gửi nơi giữ.",
        "Visits and medical care are not in this paper: they need a petition of their own to the place of holding.",
    ),
    "paper.where": Text("Gửi đến đâu", "Where it goes"),
    "paper.decides": Text("Nơi trả lời", "Who answers"),
    "paper.informed": Text("Nơi nhận để biết", "Who gets a copy"),
    "paper.check_office": Text(
        "Nên hỏi luật sư hoặc hỏi ở nơi giữ trước khi gửi: tên cơ quan có thể đã đổi.",
        "Ask a lawyer or the place of holding first: the office may have changed its name.",
    ),
    "paper.other_office": Text(
        "Gửi nhầm nơi không mất quyền: nơi không giải quyết phải chuyển đơn và báo lại.",
        "A wrong office does not cost a right: it must pass the petition on and say so.",
    ),
    "paper.before": Text("Trước khi in", "Before you print"),
    "paper.receipt": Text(
        "Khi nộp, xin chữ ký và giờ nhận trên bản giữ lại. Bị từ chối nhận thì ghi ngày, giờ, nơi và gửi bưu điện "
        "bảo đảm.",
        "When you file, ask for a signature and the hour on the copy you keep. If it is refused, note day, hour and "
        "place, and send it registered.",
    ),
    "filing.signs": Text("Ai ký, mang theo gì", "Who signs, what to bring"),
    "filing.how": Text("Khi nộp: cách nộp, hạn, nếu không ai trả lời", "Filing: how, by when, if nobody answers"),
    "filing.silence": Text("Nếu bị từ chối hoặc không ai trả lời", "If it is refused or nobody answers"),
    "filing.sheet": Text("Tải tờ nhắc khi đi nộp (PDF)", "Download the sheet for filing (PDF)"),
    "filing.sheet_short": Text("tờ nhắc khi nộp", "sheet for filing"),
    "filing.sheet_says": Text(
        "Một trang để cầm theo và ghi biên nhận. Tờ này giữ lại, không nộp; không có tên ai.",
        "One page to take along and note the receipt on. Keep it, do not file it; it names nobody.",
    ),
    "paper.known": Text(
        "Người nhận sẽ biết ai nộp đơn. Nộp trực tiếp thì phải cho xem giấy tờ.",
        "Whoever receives it will know who filed it. Filing in person means showing identity papers.",
    ),
    "paper.download": Text("Tải để in (PDF)", "Download to print (Vietnamese, PDF)"),
    "paper.download_en": Text("Bản đọc tiếng Anh (PDF)", "Reading copy in English (PDF)"),
    "paper.download_card": Text("Tải để in (PDF)", "Download to print (PDF)"),
    "paper.download_card_vi": Text("Bản tiếng Anh (PDF)", "The Vietnamese version (PDF)"),
    "paper.both": Text("Bản đọc hai thứ tiếng (PDF)", "Both languages, paragraph under paragraph (PDF)"),
    "paper.editable": Text("Tải bản sửa được trên máy tính (DOCX)", "Download a version to edit on a computer (DOCX)"),
    "paper.download_abroad": Text("Tải bản để gửi, tiếng Anh (PDF)", "Download to send (English, PDF)"),
    "paper.download_gloss": Text("Bản đọc tiếng Việt (PDF)", "Reading copy in Vietnamese (PDF)"),
    "paper.consent": Text("Về sự đồng ý: xem lại, hoặc rút lại", "The consent: read it again, or withdraw it"),
    "paper.stays": Text(
        "Tệp này sẽ nằm lại trong máy. Người cầm máy có thể mở. Tên tệp không nói nội dung.",
        "The file stays on the device. Whoever holds it can open it. Its name does not say what it is.",
    ),
    "paper.shared": Text(
        "Máy nhiều người dùng: nên chép tay. Nếu vẫn tải về, hãy xóa tệp sau khi in.",
        "Others use this device: copying by hand is safer. If you still download, delete the file after printing.",
    ),
    "paper.shared_open": Text("Vẫn muốn tải về máy này", "Download to this device all the same"),
    "paper.by_hand": Text("Không có máy in: bản chép tay", "No printer: a version to copy by hand"),
    # copying by hand
    "paper.hand": Text("Bản chép tay", "To copy by hand"),
    "paper.hand_hint": Text(
        "Chép từng dòng ra giấy trắng. Chỗ có chấm: điền vào. Ký từng bản.",
        "Copy line by line onto plain paper. Fill in where there are dots. Sign each copy.",
    ),
    "paper.hand_vi": Text(
        "Bản để nộp viết bằng tiếng Việt.", "The copy to file is in Vietnamese, so these lines are in Vietnamese."
    ),
    "paper.hand_en": Text(
        "Bản để gửi viết bằng tiếng Anh, nên các dòng này bằng tiếng Anh.", "The copy to send is in English."
    ),
    # when the file cannot be made
    "paper.not_made": Text(
        "Chưa làm được tệp in. Có thể chép tay từ bản chữ thường, hoặc rút ngắn phần kể rồi thử lại.",
        "The print file could not be made. Copy from the plain-text version, or shorten the story and try again.",
    ),
}
