"""The words of what a member keeps in order of their own: the passphrase and the open sessions."""

from __future__ import annotations

from legal_rules.words import Text

WORDS: dict[str, Text] = {
    "own.h2": Text("Lối vào của bạn", "Your way in"),
    # the passphrase
    "passphrase.h1": Text("Đổi mật khẩu mở khóa", "Change your unlock passphrase"),
    "passphrase.says": Text(
        "Đổi khi ngờ có người biết mật khẩu. Các phiên khác của bạn kết thúc ngay. Mật khẩu mới không ai lấy lại được: "
        "chép ra giấy, cất kỹ.",
        "Change it if somebody may know it. Your other sessions end at once. Nobody can recover the new passphrase: "
        "write it on paper and keep it safe.",
    ),
    "passphrase.old": Text("Mật khẩu đang dùng", "The passphrase you use now"),
    "passphrase.new": Text("Mật khẩu mới", "New passphrase"),
    "passphrase.do": Text("Đổi mật khẩu", "Change it"),
    "passphrase.done": Text(
        "Đã đổi mật khẩu. Các phiên khác của bạn đã kết thúc.",
        "The passphrase was changed. Your other sessions have ended.",
    ),
    "passphrase.same": Text("Đây là mật khẩu đang dùng. Chọn mật khẩu khác.", "It is in use already. Choose another."),
    "passphrase.overtaken": Text(
        "Mật khẩu vừa được đổi ở một cửa sổ khác. Chưa có gì bị ghi đè.",
        "The passphrase was just changed in another window. Nothing was overwritten.",
    ),
    "passphrase.common": Text(
        "Mật khẩu này dễ đoán: chữ lặp lại, hoặc toàn chữ hay dùng làm mật khẩu. Chọn bốn từ khác nhau, "
        "không liên quan.",
        "This is easily guessed: words repeat, or are often used in passwords. Choose four words that have nothing in "
        "common.",
    ),
    "passphrase.name": Text(
        "Mật khẩu có tên đăng nhập của bạn bên trong. Chọn từ khác.",
        "The passphrase holds your user name. Choose other words.",
    ),
    # open sessions
    "sessions.h1": Text("Phiên đang mở của bạn", "Your open sessions"),
    "sessions.says": Text(
        "Mỗi lần vào là một phiên, nhiều nhất {n} phiên cùng lúc. Vào thêm thì phiên lâu không dùng nhất kết thúc. "
        "Ở đây chỉ giữ ngày, không giữ địa chỉ mạng hay tên máy.",
        "Each log-in is a session, {n} at most at one time. One more ends the one unused for longest. "
        "Only the day is kept here, no network address and no name of a device.",
    ),
    "sessions.this": Text("Phiên này", "This session"),
    "sessions.other": Text("Phiên khác", "Another session"),
    "sessions.since": Text("bắt đầu ngày {on}", "begun on {on}"),
    "sessions.open": Text("đang mở khóa", "unlocked"),
    "sessions.locked": Text("đang khóa", "locked"),
    "sessions.end": Text("Kết thúc phiên", "End it"),
    "sessions.end_others": Text("Kết thúc mọi phiên khác", "End all other sessions"),
    "sessions.unknown": Text(
        "Thấy phiên không phải của mình: kết thúc phiên đó, rồi đổi mật khẩu và báo trưởng nhóm.",
        "If one is not yours, end it, change your passphrase and tell the lead.",
    ),
    "verb.passphrase_changed": Text("đổi mật khẩu mở khóa", "changed the passphrase"),
    "verb.refused": Text("bị từ chối một trang", "was refused a page"),
    "verb.sessions_ended": Text("kết thúc phiên của mình", "ended sessions of their own"),
}
