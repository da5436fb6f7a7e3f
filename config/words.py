"""The words of the shell: bar, foot, test server, error pages. Neutral: nothing here tells what the pages are about."""

from __future__ import annotations

from legal_rules.words import Text

WORDS: dict[str, Text] = {
    "shell.name": Text("Biểu mẫu", "Form"),
    "shell.exit": Text("Thoát nhanh", "Leave now"),
    "shell.trial": Text(
        "Máy thử, không riêng tư. Đừng ghi chuyện thật.", "Test server, not private. Write nothing real here."
    ),
    "shell.offline": Text(
        "Đang mất mạng nên chưa gửi. Điều bạn ghi vẫn còn ở trang này; có mạng thì bấm lại.",
        "There is no connection, so nothing was sent. What you wrote is still on this page; press again later.",
    ),
    "shell.foot": Text("Cuối trang", "Foot of the page"),
    "shell.who_sees": Text("Ai thấy được gì", "Who can see this"),
    "shell.other_help": Text("Cách khác để được giúp", "Other ways to get help"),
    "shell.keep": Text("Giữ lại, làm tiếp", "Keep, or go on"),
    "shell.delete": Text("Xóa câu trả lời", "Delete my answers"),
    "shell.fix": Text("Cần sửa", "To check"),
    "error.title": Text("chưa mở được", "not opened"),
    "error.h1": Text("Chưa mở được trang này", "This page did not open"),
    "error.h1_sent": Text("Chưa gửi được", "Not sent yet"),
    "error.back": Text("Về trang đầu", "To the first page"),
    "error.400": Text(
        "Trang này không đọc được điều vừa gửi. Phần đã lưu trước đó vẫn còn. Quay lại rồi gửi lần nữa.",
        "What was sent could not be read. What was saved before is still there. Go back and send it again.",
    ),
    "error.403": Text("Bạn chưa thể xem trang này.", "You cannot see this page now."),
    "error.csrf": Text(
        "Trang đã mở khá lâu nên chưa gửi được. Bấm “Tiếp tục” một lần nữa; chữ bạn viết vẫn còn.",
        "The page was open for long and was not sent. Press “Continue” again; your text is still here.",
    ),
    "error.csrf.other": Text(
        "Trang đã mở khá lâu nên chưa gửi được. Quay lại bằng nút của trình duyệt, rồi gửi lần nữa.",
        "The page was open for long and was not sent. Go back with the browser's button and send it again.",
    ),
    "error.continue": Text("Tiếp tục", "Continue"),
    "error.404": Text(
        "Không có trang này. Trở về trang trước hoặc trang đầu.",
        "There is no such page. Go back, or to the first page.",
    ),
    "error.405": Text(
        "Trang này không mở theo cách đó. Phần đã lưu vẫn còn. Trở về trang đầu.",
        "This page does not open that way. What was saved is still there. Go to the first page.",
    ),
    "error.409": Text(
        "Trang này đã mở ở một cửa sổ khác và có thay đổi mới hơn. Chưa có gì bị ghi đè. Mở lại trang để xem bản mới.",
        "This page is open in another window and has newer changes. Nothing was overwritten. Reload to see them.",
    ),
    "error.413": Text(
        "Phần vừa gửi dài quá nên chưa lưu. Những câu trước vẫn còn. Quay lại, viết ngắn hơn rồi gửi lần nữa.",
        "What was sent is too long and was not saved. Earlier answers are still there. Go back and make it shorter.",
    ),
    "error.422": Text(
        "Điều vừa gửi chưa dùng được. Phần đã lưu trước đó vẫn còn. Quay lại để xem chỗ cần sửa.",
        "What was sent cannot be used yet. What was saved before is still there. Go back to see what to change.",
    ),
    "error.429": Text(
        "Đã thử nhiều lần. Chờ 10 phút rồi thử lại. Phần đã lưu vẫn còn.",
        "Many tries were made. Wait 10 minutes and try again. What was saved is still there.",
    ),
    "error.500": Text(
        "Hiện trang chưa trả lời được. Phần đã lưu trước đó vẫn còn. Thử lại sau vài phút.",
        "The site cannot answer now. What was saved before is still there. Try again in a few minutes.",
    ),
    "error.503": Text(
        "Trang đang bận hoặc đang bảo trì. Hạn của bạn không đổi vì việc này: nếu gấp, hãy viết tay và nộp.",
        "The site is busy or under maintenance. Your deadline does not move: if urgent, write by hand and file.",
    ),
}
