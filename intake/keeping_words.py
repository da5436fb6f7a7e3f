"""The words of the pages where answers are kept, come back to, deleted or over; of notices, and of the legal words.

Boundary: texts only; `words` puts them into the register.
"""

from __future__ import annotations

from intake import messages
from legal_rules.words import Text

KEEPING_WORDS: dict[str, Text] = {
    # delete, expired, notices
    "delete.h1": Text("Xóa câu trả lời?", "Delete your answers?"),
    "delete.lead": Text("Sau khi xóa, không lấy lại được.", "They cannot be brought back."),
    "delete.history": Text(
        "Lịch sử trình duyệt và tệp đã tải thì phải tự xóa.",
        "You must clear the browser history and downloads yourself.",
    ),
    "delete.code": Text("Mã để làm tiếp cũng không mở được nữa.", "The code to go on with will open nothing either."),
    "delete.code_done": Text("Mã để làm tiếp không còn mở được gì.", "The code to go on with opens nothing any more."),
    "delete.sent": Text(
        "Phần đã gửi đi không xóa ở đây; rút lại bằng mã nhận được lúc gửi.",
        "What you sent is not deleted here; take it back with the code you got then.",
    ),
    "delete.keep": Text("Giữ lại", "Keep"),
    "delete.do": Text("Xóa", "Delete"),
    "delete.nothing": Text("Không có câu trả lời nào đang được giữ.", "No answers are being kept."),
    "delete.done": Text("Đã xóa câu trả lời.", "Your answers have been deleted."),
    "title.terms": Text("Biểu mẫu – từ ngữ", "Form – words"),
    "terms.h1": Text("Từ ngữ", "Words"),
    "terms.lead": Text(
        "Nghĩa ngắn của từng từ. Giấy tờ của cơ quan dùng đúng những từ này.",
        "What each word means, in short. The papers of the authorities use these very words.",
    ),
    "terms.here": Text("Từ khó ở trang này", "Legal words on this page"),
    "terms.all": Text("Tất cả từ ngữ", "All words"),
    "title.keep": Text("Biểu mẫu – giữ lại", "Form – keep"),
    "keep.h1": Text("Giữ câu trả lời thêm", "Keep the answers longer"),
    "keep.ends": Text(
        "Nếu không dùng nữa, câu trả lời trên máy này tự đóng lúc {day}.",
        "Without further use, the answers on this device close at {day}.",
    ),
    "keep.ends_shared": Text(
        "Máy dùng chung: nếu không dùng nữa, câu trả lời tự xóa lúc {day}.",
        "Shared device: without further use, the answers are deleted at {day}.",
    ),
    "keep.has_code": Text("Có mã rồi: mã mở được đến {day}.", "There is a code already: it works until {day}."),
    "keep.stay": Text("Ở lại, tính giờ lại từ đầu", "Stay, and count anew"),
    "keep.stayed": Text("Đã tính giờ lại từ bây giờ.", "Counted anew from now."),
    "keep.back": Text("Về câu trả lời", "Back to the answers"),
    "keep.with_code": Text("Làm tiếp hôm khác, hoặc trên máy khác", "Go on another day, or on another device"),
    "keep.with_code_says": Text(
        "Lấy một mã và chép ra giấy. Trong 7 ngày, nhập mã là mở lại được câu trả lời.",
        "Take a code and copy it on paper. For 7 days the code opens your answers again.",
    ),
    "keep.with_code_risk": Text(
        "Ai có mã cũng mở được. Cất mã ở nơi an toàn, đừng để trong máy này.",
        "Whoever has the code can open them. Keep it somewhere safe, not on this device.",
    ),
    "keep.get": Text("Lấy mã", "Get a code"),
    "keep.another": Text("Lấy mã mới, bỏ mã cũ", "Get a new code, end the old one"),
    "keep.not_shared": Text(
        "Trên máy dùng chung không có mã để làm tiếp hôm khác. In giấy trước khi rời máy.",
        "On a shared device there is no code for another day. Print before you leave.",
    ),
    "keep.code_h1": Text("Chép mã này ra giấy", "Copy this code on paper"),
    "keep.code_where": Text("Mở lại ở: {address}", "Open it again at: {address}"),
    "keep.code_until": Text("Mã dùng được đến {day}.", "The code works until {day}."),
    "keep.code_once": Text(
        "Mã chỉ hiện một lần. Thoát nhanh chỉ đóng máy này; muốn xóa hẳn thì bấm “Xóa câu trả lời”.",
        "It is shown only once. Leaving fast only closes this device; to erase for good, press “Delete my answers”.",
    ),
    "keep.written": Text("Tôi đã chép", "I have copied it"),
    "title.back": Text("Biểu mẫu – làm tiếp", "Form – go on"),
    "back.h1": Text("Làm tiếp bằng mã", "Go on with a code"),
    "back.lead": Text("Mã có 24 chữ và số, đã chép ra giấy.", "24 letters and digits, which you copied on paper."),
    "back.label": Text("Mã", "Code"),
    "back.open": Text("Mở lại", "Open"),
    "back.again": Text(
        "Trang đã mở khá lâu nên chưa gửi được. Bấm “Mở lại” một lần nữa.",
        "The page was open for long and was not sent. Press “Open” again.",
    ),
    "back.here": Text(
        "Trên máy này đang có câu trả lời khác. Muốn dùng mã thì xóa phần này trước.",
        "This device holds other answers now. To use a code, delete these first.",
    ),
    "back.other_code": Text(
        "Mã nhận được lúc gửi thì mở ở trang khác:", "A code you got when sending opens elsewhere:"
    ),
    "back.to_these": Text("Xem phần đang có", "See these answers"),
    "back.not_a_code": Text(
        "Mã gồm 24 chữ và số. Xem lại từng nhóm 6 chữ.", "A code has 24 letters and digits. Check each group of 6."
    ),
    "back.nothing": Text(
        "Không mở được gì bằng mã này. Có thể mã đã quá 7 ngày, hoặc câu trả lời đã xóa.",
        "This code opens nothing. It may be older than 7 days, or the answers were deleted.",
    ),
    "life.own": Text(
        "Không dùng nữa thì câu trả lời tự xóa lúc {at}.", "Without use, the answers are deleted at {at}."
    ),
    "life.shared": Text(
        "Máy dùng chung: không bấm gì thì câu trả lời tự xóa lúc {at}.",
        "Shared device: if nothing is pressed, the answers are deleted at {at}.",
    ),
    "life.stay": Text("Ở lại", "Stay"),
    "expired.written": Text("Điều bạn vừa ghi vẫn còn đây:", "What you have just written is still here:"),
    "expired.with_it": Text("Làm lại, mang theo điều vừa ghi", "Start again, with what was just written"),
    "expired.copy": Text("Chép lại nếu còn cần.", "Copy it if you still need it."),
    "expired.h1": Text("Phiên đã hết, câu trả lời đã xóa.", "This visit has ended and the answers are deleted."),
    "expired.lead": Text(
        "Phần đang làm đã tự xóa sau một thời gian không dùng để giữ an toàn. Bạn có thể làm lại từ đầu.",
        "Unfinished work is deleted after a time without use, for safety. You can start again.",
    ),
    "expired.code": Text("Đã lấy mã? Làm tiếp bằng mã", "Do you have a code? Go on with it"),
    "expired.unsaved": Text(
        "Điều vừa gửi không được lưu.",
        "What was just sent has not been saved.",
    ),
    "title.shut": Text("Biểu mẫu – chưa mở được", "Form – not opened"),
    "shut.h1": Text("Chưa mở được câu trả lời", "Your answers cannot be opened now"),
    "shut.lead": Text(
        "Câu trả lời vẫn còn, chưa có gì bị xóa. Thử lại sau một lúc, hoặc xóa rồi làm lại từ đầu.",
        "Your answers are still there; nothing was deleted. Try again in a while, or delete and start again.",
    ),
    "shut.again": Text("Thử lại", "Try again"),
    "notice.stale": Text(
        "Trang này đã mở ở một cửa sổ khác và có thay đổi mới hơn. Chưa có gì bị ghi đè. Mở lại trang để xem bản mới.",
        "This page is open in another window and has newer changes. Nothing was overwritten. Reload to see them.",
    ),
    "notice.elsewhere": Text("Ở một cửa sổ khác vừa đổi:", "In another window this was changed:"),
    "notice.from_to": Text("{short}: trước là “{was}”, nay là “{now}”.", "{short}: was “{was}”; it is now “{now}”."),
    "notice.now": Text("{short}: nay là “{now}”.", "{short}: it is now “{now}”."),
    "notice.half_typed": Text(
        "Ở cửa sổ kia đang ghi dở: “{text}”.", "In the other window this was being written: “{text}”."
    ),
    "notice.full": messages.FULL,
    "start.choose": Text(
        "Chưa có lựa chọn nào. Chọn một trong hai; cả hai đều dùng được.",
        "Nothing is chosen yet. Choose one of the two; both work.",
    ),
    "notice.stale_again": Text(
        "Muốn giữ điều bạn vừa ghi, bấm Tiếp tục lần nữa.",
        "To keep what you have just written, press Continue again.",
    ),
    "notice.again": Text(
        "Muốn giữ điều bạn vừa chọn hoặc ghi ở đây, bấm nút ở cuối trang lần nữa.",
        "To keep what you have just chosen or written here, press the button at the end again.",
    ),
    "notice.yours": Text("Bạn vừa chọn: “{text}”.", "You have just chosen: “{text}”."),
    "notice.nothing": Text("chưa ghi gì", "nothing"),
    "notice.off_path": Text(
        "Câu này không còn cần, vì một câu trước đã đổi. Bạn được đưa về câu tiếp theo.",
        "This question is no longer needed, because an earlier answer changed. You are now at the next one.",
    ),
}
