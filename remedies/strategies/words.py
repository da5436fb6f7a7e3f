"""The interface words of the workbooks: the pages before them, the buttons, what becomes of what is written.

Boundary: words only. Titles, addresses and files say no more than "kế hoạch 1".
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

WORKBOOK_WORDS: Mapping[str, Text] = {
    "book.title": Text("kế hoạch {n}", "plan {n}"),
    "book.title_page": Text("kế hoạch {n}, trang {k}", "plan {n}, page {k}"),
    "book.title_error": Text("cần sửa, kế hoạch {n}, trang {k}", "to check, plan {n}, page {k}"),
    "book.title_list": Text("các kế hoạch", "plans"),
    "book.title_before": Text("kế hoạch {n}, trước khi làm", "plan {n}, before it"),
    "book.title_ways": Text("kế hoạch {n}, chọn cách", "plan {n}, choosing"),
    "book.title_all": Text("kế hoạch {n}, xem hết", "plan {n}, all of it"),
    # the list
    "book.head": Text("Việc ngoài đơn từ", "Beyond papers and courts"),
    "book.lead": Text(
        "Đơn từ là đường chính. Các cách dưới đây đi kèm, không thay đơn. Cách nào cũng làm lặng lẽ được.",
        "Petitions are the main road. The ways below go along with them and replace none. Each can be done quietly.",
    ),
    "book.link": Text("Việc ngoài đơn từ: từng kế hoạch một", "Beyond papers and courts: one plan at a time"),
    "book.link_hint": Text(
        "Cần cân nhắc kỹ. Trước khi làm có trang hỏi về an toàn.",
        "To be weighed with care. A page about safety comes first.",
    ),
    "book.all_books": Text("← Các kế hoạch", "← All plans"),
    "book.back": Text("← Kế hoạch này", "← This plan"),
    "book.begun": Text("Đang làm", "Begun"),
    # the first page of one
    "book.steps": Text("Các bước", "The steps"),
    "book.begin": Text("Bắt đầu", "Begin"),
    "book.go_on": Text("Làm tiếp", "Go on"),
    "book.see": Text("Xem hết và in", "See all and print"),
    "book.your_way": Text("Cách đã chọn", "The way chosen"),
    "book.change_way": Text("Chọn lại cách làm", "Choose the way again"),
    "book.feel_again": Text("Xem lại trang về an toàn", "See the page about safety again"),
    "book.risk_again": Text("Xem lại rủi ro và sự đồng ý", "See risks and consent again"),
    "book.clear": Text("Xóa hết những gì đã ghi trong kế hoạch này", "Delete all that was written in this plan"),
    "book.clear_says": Text(
        "Xóa rồi không lấy lại được. Các câu trả lời khác vẫn còn.",
        "It cannot be brought back. Your other answers stay.",
    ),
    # safe and well enough
    "book.safe": Text("Bạn có đủ an toàn và đủ sức lúc này không?", "Are you safe and well enough now?"),
    "book.safe_lead": Text(
        "Không có gì phải làm ngay hôm nay. Tự hỏi bốn điều sau.",
        "Nothing here must be done today. Ask yourself four things.",
    ),
    "book.safe_body": Text(
        "Chỗ ở có yên không? Có ai theo dõi, đe dọa không? Nguy hiểm ngay: gọi 113.",
        "Is it calm where you live? Is anyone following or threatening you? In danger now: call 113.",
    ),
    "book.safe_mind": Text(
        "Bạn có ngủ, có ăn được không? Có ai ở bên khi mệt không?",
        "Do you sleep and eat? Is there someone with you when it is too much?",
    ),
    "book.safe_device": Text(
        "Máy này có từng bị giữ, có ai khác mở được không?",
        "Was this device ever taken? Can anyone else open it?",
    ),
    "book.safe_family": Text(
        "Người nhà có biết và chịu được nếu việc kéo dài không?",
        "Do your family know, and can they bear it if it takes long?",
    ),
    "book.safe_choose": Text("Lúc này bạn thấy thế nào?", "How are you now?"),
    "book.safe_missing": Text("Chọn một trong ba.", "Choose one of the three."),
    "book.safe_wait": Text(
        "Nghỉ, hoặc nhờ giúp, là đúng. Kế hoạch vẫn ở đây. Khi sẵn sàng thì chọn lại.",
        "Resting or asking for help is right. The plan stays here. Choose again when you are ready.",
    ),
    "book.help": Text("Nơi có thể giúp", "Where help can be found"),
    "book.help_none": Text(
        "Chọn một người bạn tin, một luật sư, hoặc bác sĩ. Kể một việc thôi cũng được.",
        "Choose a person you trust, a lawyer, or a doctor. Telling one thing is enough to begin.",
    ),
    # ways
    "book.ways": Text("Bạn muốn làm theo cách nào?", "Which way would you like?"),
    "book.ways_lead": Text(
        "Hai cách đặt cạnh nhau. Chưa biết thì coi như làm kín và lặng lẽ. Đổi lại lúc nào cũng được.",
        "The ways stand side by side. Not knowing yet counts as private and quiet. It can be changed at any time.",
    ),
    "book.openness": Text("Công khai hay kín?", "Public or private?"),
    "book.volume": Text("Ồn hay lặng lẽ?", "Loud or quiet?"),
    "book.private": Text("Kín: chỉ người liên quan biết", "Private: only those concerned know"),
    "book.public": Text("Công khai: người ngoài biết", "Public: outsiders know"),
    "book.quiet": Text("Lặng lẽ: từng người, từng thư", "Quiet: one person, one letter at a time"),
    "book.loud": Text("Ồn: nhiều người, nhiều nơi cùng lúc", "Loud: many people, many places at once"),
    "book.unknown": Text("Tôi chưa biết", "I don’t know yet"),
    "book.keep": Text("Giữ lại những gì bạn ghi?", "Keep what you write?"),
    "book.keep_yes": Text("Giữ, khóa cùng câu trả lời", "Keep it, locked with the answers"),
    "book.keep_yes_hint": Text(
        "Mất khi bạn bấm thoát, xóa, hoặc hết hạn.", "It is gone when you leave, delete, or it runs out."
    ),
    "book.keep_no": Text("Không giữ gì", "Keep nothing"),
    "book.keep_no_hint": Text(
        "Chữ chỉ có trên trang đang mở. Rời trang là mất.",
        "The words are on the open page only. Leave it and they are gone.",
    ),
    "book.keep_shared": Text(
        "Đây là máy dùng chung nên không giữ chữ nào. Làm liền một lần, rồi in hoặc chép tay.",
        "This device is shared, so no words are kept. Do it in one go, then print or copy by hand.",
    ),
    "book.ways_missing": Text(
        "Còn câu chưa chọn. Chưa biết thì chọn “Tôi chưa biết”.",
        "One is not chosen yet. If unsure, choose “I don’t know yet”.",
    ),
    # risks and consent
    "book.risks": Text("Trước khi để người khác biết", "Before others learn of it"),
    "book.risks_lead": Text("Cách đã chọn sẽ cho người khác biết việc này.", "The way you chose lets others know."),
    "book.risks_public": Text("Kế hoạch này sẽ cho người khác biết việc này.", "This plan lets others know."),
    "book.to_private": Text(
        "Chọn “lặng lẽ” thì kế hoạch đổi sang cách kín và lặng lẽ, không cần ai đồng ý cho biết tên.",
        "With “quietly” the plan turns to the private and quiet way, and nobody has to agree to the name being given.",
    ),
    # a page
    "book.step": Text("Bước {k}/{n}", "Step {k} of {n}"),
    "book.caution": Text("Cẩn thận", "Take care"),
    "book.law": Text("Luật nói gì", "What the law says"),
    "book.known": Text(
        "Lấy từ câu trả lời của bạn. Sửa hoặc xóa đều được.", "Taken from your answers. Change or delete it freely."
    ),
    "book.row": Text("Mục {n}", "Item {n}"),
    "book.more_rows": Text("Ghi và thêm dòng", "Note it and add rows"),
    "book.next": Text("Tiếp tục", "Continue"),
    "book.last": Text("Xong, xem hết", "Done, see all"),
    "book.before": Text("Quay lại", "Back"),
    "book.any": Text("Bỏ trống ô nào cũng được.", "Any box may stay empty."),
    "book.only_now": Text(
        "Không giữ gì: chữ chỉ ở trang này. Dùng nút ở cuối trang, đừng bấm nút lùi của trình duyệt.",
        "Nothing is kept: the words are on this page only. Use the buttons below, not the browser’s back button.",
    ),
    "book.full": Text(
        "Câu trả lời đã đầy, không giữ thêm được. Chữ vừa gõ vẫn còn đây; rút ngắn rồi bấm lại.",
        "The answers are full and cannot hold more. What you typed is still here; shorten it and press again.",
    ),
    "book.stale": Text(
        "Một cửa sổ khác vừa ghi. Chữ vừa gõ vẫn còn đây; bấm lại lần nữa.",
        "Another window has just written. What you typed is still here; press again.",
    ),
    "book.draft": Text("Bản nháp để chép lại", "A draft to copy"),
    "book.draft_says": Text(
        "Chỗ có dấu chấm thì điền bằng tay. Sửa theo giọng của bạn.",
        "Fill the dots in by hand. Change it into your own voice.",
    ),
    "book.picture_none": Text(
        "Hình sẽ có khi bạn ghi vào các ô ở trên rồi bấm “Ghi và xem hình”.",
        "The picture appears once the boxes above are filled and you press “Note it and see the picture”.",
    ),
    "book.see_draft": Text("Ghi và xem lại bản nháp", "Note it and see the draft again"),
    "book.see_picture": Text("Ghi và xem hình", "Note it and see the picture"),
    "book.said_in_words": Text("Hình này bằng chữ", "The picture in words"),
    "book.not_placed": Text("chưa đặt", "not placed"),
    "book.number": Text("Số", "No."),
    "book.as_table": Text("Ai", "Who"),
    # all of it
    "book.all": Text("Cả kế hoạch", "The whole plan"),
    "book.blank": Text("chưa ghi", "not written yet"),
    "book.not_known": Text("chưa biết, hỏi lại sau", "not known yet, ask again later"),
    "book.change": Text("Sửa bước này", "Change this step"),
    "book.pdf": Text("Tải để in (PDF)", "Download to print (PDF)"),
    "book.docx": Text("Tải bản sửa được (DOCX)", "Download a copy to edit (DOCX)"),
    "book.ics": Text("Tải lịch nhắc các ngày trong kế hoạch", "Download reminders of the days in this plan"),
    "book.files_stay": Text(
        "Tệp nằm lại trong máy. In xong thì xóa. Lịch chỉ ghi “Việc 1” và ngày.",
        "A file stays on the device. Delete it after printing. The calendar only says “Thing 1” and the day.",
    ),
    "book.shared": Text(
        "Máy dùng chung: chép tay là an toàn nhất. Tệp tải về sẽ nằm lại trong máy.",
        "A shared device: copying by hand is safest. A downloaded file stays on it.",
    ),
    "book.shared_open": Text("Vẫn muốn tải tệp", "Download a file all the same"),
    "book.not_made": Text(
        "Chưa làm được tệp. Thử lại sau một phút, hoặc in trang này bằng lệnh in của trình duyệt.",
        "The file could not be made. Try again in a minute, or print this page with the browser.",
    ),
    "book.keep_safe": Text(
        "Giữ tờ này ở nơi an toàn. Không ghi tên ai chưa đồng ý.",
        "Keep this sheet in a safe place. Name nobody who has not agreed.",
    ),
}
