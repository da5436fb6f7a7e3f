"""The words of handing over and of the page behind the code."""

from __future__ import annotations

from legal_rules.words import Text

WORDS: dict[str, Text] = {
    "give.title": Text("Biểu mẫu – nhờ giúp", "Form – ask for help"),
    "give.title_error": Text("Cần sửa – Biểu mẫu – nhờ giúp", "To check – Form – ask for help"),
    "give.title_code": Text("Biểu mẫu – mã nhận", "Form – receipt code"),
    "give.title_sent": Text("Biểu mẫu – đã gửi", "Form – sent"),
    "give.h1": Text("Nhờ người hỗ trợ xem giúp", "Ask a caseworker to look at it"),
    "give.lead": Text(
        "Không gửi vẫn xem được kế hoạch và in được mọi giấy tờ. Chỉ gửi nếu bạn muốn có người cùng xem.",
        "You can see the plan and print every paper without sending. Send only if you want someone to look with you.",
    ),
    "give.who": Text("Ai đọc được", "Who will read it"),
    "give.who_says": Text(
        "Chỉ người hỗ trợ của tổ chức điều hành trang này, sau khi mở khóa bằng mật khẩu riêng.",
        "Only caseworkers of the organisation that runs this site, after unlocking with a passphrase of their own.",
    ),
    "give.can": Text("Họ làm được gì", "What they can do"),
    "give.can_says": Text(
        "Xem câu trả lời, sửa chỗ sai, in đơn, theo dõi các hạn và nhắn cho bạn ở trang có mã.",
        "Read the answers, correct mistakes, print papers, watch the dates, and write to you "
        "on the page behind the code.",
    ),
    "give.sealed": Text("Được giữ thế nào", "How it is kept"),
    "give.sealed_says": Text(
        "Được mã hóa trước khi lưu. Máy chủ bị lấy đi thì không mở được. Nếu máy chủ bị người "
        "khác chiếm khi đang chạy, "
        "họ có thể đọc những gì bạn gõ từ lúc đó.",
        "It is encrypted before it is stored. A server that is carried off opens nothing. If "
        "someone takes over the running "
        "server, they can read what you type from then on.",
    ),
    "give.until": Text("Được giữ đến bao giờ", "How long it is kept"),
    "give.until_says": Text(
        "Đến khi bạn rút lại, hoặc người hỗ trợ kết thúc. Hồ sơ còn mở không tự xóa theo ngày.",
        "Until you take it back, or the caseworkers close it. An open case is never deleted by date.",
    ),
    "give.pilot": Text(
        "Đây là bản thử nghiệm, chưa được đơn vị độc lập kiểm tra về an toàn.",
        "This is a pilot. No outside party has audited its safety yet.",
    ),
    "give.shared": Text(
        "Máy này là máy mượn hoặc dùng chung, nên ở đây không gửi và không có mã. Bạn vẫn in "
        "được giấy tờ, hoặc làm lại "
        "trên máy riêng.",
        "This is a borrowed or shared device, so nothing is sent from here and there is no "
        "code. You can still print the "
        "papers, or do this again on a device of your own.",
    ),
    "give.names": Text("Tên và số giấy đã giữ", "Names and numbers kept"),
    "give.names_says": Text(
        "Tên, số giấy, địa chỉ bạn đã giữ sẽ đi cùng. Không muốn thì trước hết bỏ ở trang điền tên của giấy tờ.",
        "The names, numbers and addresses that you kept for the papers go along. If you do not want that, drop them "
        "first on the page where a paper is filled in.",
    ),
    "give.contact": Text("Người hỗ trợ nên liên lạc thế nào?", "How should a caseworker reach you?"),
    "give.contact_short": Text("Liên lạc", "How to reach you"),
    "give.contact_page": Text("Chỉ nhắn ở trang có mã", "Only on the page behind the code"),
    "give.contact_page_hint": Text("Bạn tự mở trang khi tiện.", "You open the page when it suits you."),
    "give.contact_way": Text("Theo cách tôi ghi ở dưới", "In the way I write below"),
    "give.contact_way_hint": Text("Ghi lúc nào và cách nào thì an toàn.", "Say when and how it is safe."),
    "give.contact_none": Text("Đừng liên lạc", "Do not contact me"),
    "give.contact_none_hint": Text("Họ vẫn xem và chuẩn bị giấy tờ.", "They still read it and prepare papers."),
    "give.way": Text("Cách liên lạc an toàn", "A safe way to reach you"),
    "give.consent": Text("Tôi đồng ý cho người hỗ trợ đọc câu trả lời", "I agree that caseworkers read the answers"),
    "give.consent_hint": Text(
        "Rút lại được bất cứ lúc nào bằng mã nhận.", "You can take it back at any time with the code."
    ),
    "give.next": Text("Tiếp: xem mã nhận", "Next: see the code"),
    "give.choose_contact": Text("Chọn một cách liên lạc.", "Choose how to be reached."),
    "give.write_way": Text(
        "Ghi cách liên lạc, hoặc chọn dòng khác ở trên.", "Write a way to reach you, or choose another line above."
    ),
    "give.need_consent": Text(
        "Bước này chỉ làm được khi bạn đồng ý. Chưa có gì được gửi.",
        "This step needs your consent. Nothing has been sent.",
    ),
    "give.code_h1": Text("Chép mã này ra giấy", "Copy this code on paper"),
    "give.code_says": Text(
        "Có mã này mới đọc được tin nhắn và rút lại được. Mất mã thì không ai lấy lại được, kể cả người giữ trang này.",
        "Only this code lets you read messages and take the case back. If it is lost, nobody "
        "can recover it, not even those "
        "who run this site.",
    ),
    "give.address": Text("Trang để gõ mã: {address}", "The page for the code: {address}"),
    "give.code_not_sent": Text("Chưa có gì được gửi.", "Nothing has been sent yet."),
    "give.written": Text("Tôi đã chép mã ra giấy", "I have copied the code on paper"),
    "give.need_written": Text(
        "Chép mã ra giấy rồi đánh dấu dòng này. Chưa có gì được gửi.",
        "Copy the code, then tick this line. Nothing has been sent.",
    ),
    "give.send": Text("Gửi", "Send"),
    "give.back": Text("← Kế hoạch", "← Plan"),
    "give.sent_h1": Text("Đã gửi", "Sent"),
    "give.sent_says": Text(
        "Dùng mã đã chép để đọc tin nhắn. Mở trang này bất cứ lúc nào, trên bất cứ máy nào.",
        "Use the code you copied to read messages. Open the page at any time, on any device.",
    ),
    "give.sent_draft": Text(
        "Phần trả lời trên máy này tự xóa sau 24 giờ, hoặc ngay khi bấm Thoát nhanh.",
        "The answers on this device go after 24 hours, or at once when you leave by the quick exit.",
    ),
    "give.read": Text("Trang có mã", "The page behind the code"),
    "give.refused": Text(
        "Không gửi được: khóa của tổ chức không đúng với khóa đã ký. Phần của bạn vẫn còn ở "
        "đây. Đừng gửi cho tới khi được sửa.",
        "Not sent: the organisation's key is not the one that was signed. Your work is still "
        "here. Do not send until this is "
        "put right.",
    ),
    "give.uncertain": Text(
        "Chưa chắc đã gửi được. Phần của bạn vẫn còn ở đây. Bấm gửi lần nữa cũng không tạo hai bản.",
        "It is not certain that it was sent. Your work is still here. Sending again does not make two copies.",
    ),
    "give.plan_link": Text("Nhờ người hỗ trợ xem giúp", "Ask a caseworker to look at it"),
    # the page behind the code
    "code.title": Text("Biểu mẫu – trang có mã", "Form – page behind a code"),
    "code.closed": Text(
        "Người hỗ trợ đã kết thúc hồ sơ này. Mọi thứ ở đây tự xóa ngày {on}. Bạn kể thêm thì hồ sơ được mở lại.",
        "Your caseworkers closed this case. Everything here is deleted on {on}. If you add something, it opens again.",
    ),
    "code.h1": Text("Mở bằng mã nhận", "Open with the code"),
    "code.label": Text("Mã nhận, 24 ký tự", "Receipt code, 24 characters"),
    "code.open": Text("Mở", "Open"),
    "code.nothing": Text(
        "Không mở được bằng mã này. Xem lại từng ký tự. Mã đã thu hồi hoặc đã xóa cũng hiện câu này.",
        "This code opens nothing. Check each character. A revoked or deleted code shows the same message.",
    ),
    "code.shut": Text(
        "Mã đúng, nhưng nội dung chưa mở được. Chưa có gì bị xóa. Thử lại sau, hoặc báo người hỗ trợ.",
        "The code is right, but what is behind it cannot be opened now. Nothing was deleted. Try later, or tell a "
        "caseworker.",
    ),
    "code.message_shut": Text(
        "Tin này không mở được. Nếu là tin của người hỗ trợ, hãy nhờ họ viết lại.",
        "This message cannot be opened. If a caseworker wrote it, ask them to write again.",
    ),
    "code.throttled": Text(
        "Đã thử nhiều lần. Chờ 10 phút rồi thử lại.", "Many tries were made. Wait 10 minutes and try again."
    ),
    "code.late": Text(
        "Đã 10 phút không dùng nên trang đóng lại. Gõ mã lần nữa để mở.",
        "Ten minutes passed without use, so the page closed. Type the code again to open it.",
    ),
    "code.again": Text("Trang cũ quá lâu nên chưa mở. Gõ mã lần nữa.", "The page was too old. Type the code again."),
    "code.written": Text(
        "Chữ bạn vừa viết chưa gửi và vẫn còn. Mở được trang thì chữ nằm lại trong ô cũ.",
        "What you wrote was not sent and is still here. Once the page opens, it stands in its box again.",
    ),
    "code.until": Text("Không dùng thì trang tự đóng lúc {at}.", "Without use, this page closes by itself at {at}."),
    "code.messages": Text("Tin nhắn", "Messages"),
    "code.no_messages": Text("Chưa có tin nhắn nào.", "There are no messages yet."),
    "code.from_desk": Text("Người hỗ trợ", "Caseworker"),
    "code.from_you": Text("Bạn", "You"),
    "code.plan": Text("Kế hoạch", "Plan"),
    "code.dates": Text("Các ngày cần nhớ", "Dates to remember"),
    "code.points": Text("Luật nói gì", "What the law says"),
    "code.lacking": Text("Chưa rõ ({n} điểm)", "Not clear yet ({n} points)"),
    "code.worked_out": Text("Tính lúc {at}.", "Worked out at {at}."),
    "code.add": Text("Kể thêm việc mới xảy ra", "Add what happened since"),
    "code.add_label": Text("Việc gì, ngày giờ nào", "What, and when"),
    "code.add_hint": Text(
        "Ghi việc đã xảy ra với người bị giữ và giấy tờ đã nhận. Đừng ghi về việc người đó đã làm.",
        "Write what was done to the person held and which papers came. Do not write what that person did.",
    ),
    "code.add_send": Text("Gửi thêm", "Send this"),
    "code.add_empty": Text(
        "Chưa có chữ nào. Viết vài dòng rồi bấm lại.", "Nothing is written yet. Write a few lines first."
    ),
    "code.add_long": Text(
        "Phần này dài {n} chữ cái, nhiều nhất {most}. Chữ đã viết vẫn còn đây.",
        "This has {n} characters; the most is {most}. Your text is still here.",
    ),
    "code.added": Text("Đã gửi.", "Sent."),
    "code.withdraw": Text("Rút lại", "Take it back"),
    "code.withdraw_says": Text(
        "Câu trả lời, kế hoạch và tin nhắn bị xóa; mã không mở được gì nữa. Bản sao dự phòng "
        "cũ mất dần theo thời gian.",
        "Answers, plan and messages are deleted; the code opens nothing any more. Older backups fade with time.",
    ),
    "code.withdraw_sure": Text("Tôi muốn rút lại", "I want to take it back"),
    "code.withdraw_do": Text("Rút lại và xóa", "Take it back and delete"),
    "code.withdraw_tick": Text("Đánh dấu dòng này nếu muốn rút lại.", "Tick this line if you want to take it back."),
    "code.other": Text("Mở bằng mã khác", "Open with another code"),
    "code.withdrawn_h1": Text("Đã rút lại", "Taken back"),
}
