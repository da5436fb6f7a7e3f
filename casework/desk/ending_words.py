"""The words of handing a case on, closing it and deleting it."""

from __future__ import annotations

from legal_rules.words import Text

WORDS: dict[str, Text] = {
    # handing on
    "give_on.summary": Text("Giao cho người khác", "Hand it to somebody else"),
    "give_on.to": Text("Giao cho", "Hand it to"),
    "give_on.nobody_yet": Text("Chọn một người", "Choose somebody"),
    "give_on.you": Text("{who} (bạn)", "{who} (you)"),
    "give_on.do": Text("Giao hồ sơ", "Hand it over"),
    "give_on.choose": Text(
        "Chưa chọn người nhận, hoặc người này không còn làm. Chọn lại.",
        "Nobody is chosen, or this member is no longer active. Choose again.",
    ),
    "give_on.moved": Text(
        "Người giữ hồ sơ vừa đổi ở một cửa sổ khác. Chưa có gì thay đổi. Xem lại rồi giao.",
        "Who holds the case changed in another window just now. Nothing was done. Look again, then hand it over.",
    ),
    "give_on.not_yours": Text(
        "Chỉ người đang giữ hoặc trưởng nhóm làm được việc này.", "Only the member who holds the case, or a lead, can."
    ),
    "give_on.holds": Text("giữ {n} hồ sơ", "holds {n}"),
    # the end
    "end.link": Text("Kết thúc hồ sơ này", "Close this case"),
    "end.h1": Text("Kết thúc hồ sơ {code}", "Close case {code}"),
    "end.h1_closed": Text("Đã kết thúc: {code}", "Closed: {code}"),
    "end.says": Text(
        "Kết thúc thì hồ sơ rời hàng đợi. Người gửi vẫn mở được bằng mã và vẫn rút lại được. "
        "Họ kể thêm thì hồ sơ tự mở lại.",
        "A closed case leaves the queue. The person can still open it with the code, and take it back. "
        "If they add something, it opens again by itself.",
    ),
    "end.keep": Text("Giữ thêm bao lâu rồi xóa?", "Keep it for how long before it is deleted?"),
    "end.months_1": Text("1 tháng", "1 month"),
    "end.months_3": Text("3 tháng", "3 months"),
    "end.months_12": Text("12 tháng", "12 months"),
    "end.until": Text("xóa ngày {on}", "deleted on {on}"),
    "end.close_do": Text("Kết thúc hồ sơ", "Close the case"),
    "end.closed_says": Text(
        "Hồ sơ này tự xóa ngày {on}. Trước ngày đó vẫn mở lại được.",
        "It is deleted on {on}. Until then it can be opened again.",
    ),
    "end.reopen": Text("Mở lại hồ sơ", "Open it again"),
    "end.purge_h2": Text("Xóa trước hạn", "Delete it before its date"),
    "end.purge_says": Text(
        "Cần hai người: một người đề nghị, một người khác xác nhận. Xóa rồi thì không ai lấy lại được, "
        "kể cả người gửi. Bản sao dự phòng cũ mất dần theo thời gian.",
        "This takes two: one member asks, another confirms. Once deleted, nobody can bring it back, not even the "
        "person who sent it. Older backups fade with time.",
    ),
    "end.alone": Text(
        "Nhóm chỉ có một người: đề nghị, rồi tự xác nhận sau ít nhất một ngày.",
        "The team has one member: ask, then confirm it yourself after a day at least.",
    ),
    "end.sure": Text("Tôi hiểu là không lấy lại được", "I understand that it cannot be brought back"),
    "end.ask_do": Text("Đề nghị xóa", "Ask for deletion"),
    "end.asked": Text("{who} đề nghị xóa lúc {at}.", "{who} asked for deletion at {at}."),
    "end.waits": Text("Đang chờ một người khác xác nhận.", "Another member has to confirm."),
    "end.keep_do": Text("Giữ lại", "Keep it"),
    "end.purge_do": Text("Xác nhận xóa", "Confirm and delete"),
    "end.another": Text(
        "Người đề nghị không tự xác nhận được. Chưa có gì bị xóa.",
        "Whoever asked cannot confirm. Nothing was deleted.",
    ),
    "end.tick": Text(
        "Đánh dấu dòng bên dưới rồi bấm lại. Chưa có gì bị xóa.",
        "Tick the line below, then press. Nothing was deleted.",
    ),
    "end.choose": Text("Chọn một dòng rồi bấm lại.", "Choose a line, then press again."),
    "end.moved": Text(
        "Hồ sơ này vừa thay đổi ở một cửa sổ khác. Xem lại bên dưới.",
        "This case changed in another window just now. Look below.",
    ),
    "queue.closed": Text("Đã kết thúc", "Closed"),
    "queue.closed_says": Text(
        "Các hồ sơ này tự xóa vào ngày ghi bên cạnh.", "These cases are deleted on the day beside them."
    ),
    "queue.no_closed": Text("Không có hồ sơ nào đã kết thúc.", "No case is closed."),
    "news.handed": Text("{who} giao cho người khác", "{who} handed it on"),
    "verb.handed": Text("giao hồ sơ", "handed on"),
    "verb.handed_to": Text("giao cho", "handed it to"),
    "verb.closed": Text("kết thúc", "closed"),
    "verb.reopened": Text("mở lại", "opened again"),
    "verb.purge_asked": Text("đề nghị xóa", "asked to delete"),
    "verb.purge_kept": Text("giữ lại, không xóa", "kept, not deleted,"),
    "verb.purged": Text("xóa hẳn", "deleted"),
}
