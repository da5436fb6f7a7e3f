"""The words of the desk."""

from __future__ import annotations

from legal_rules.words import Text

WORDS: dict[str, Text] = {
    "desk.pilot": Text(
        "Đây là bản thử nghiệm, chưa được đơn vị độc lập kiểm tra về an toàn.",
        "This is a pilot. No outside party has audited its safety yet.",
    ),
    "desk.queue": Text("Hàng đợi", "Queue"),
    "desk.mine": Text("Của tôi", "Mine"),
    "desk.people": Text("Thành viên", "Members"),
    "desk.trail": Text("Nhật ký", "Trail"),
    "desk.lock": Text("Khóa ngay", "Lock now"),
    "desk.locks_in": Text("Tự khóa sau {n} phút", "Locks in {n} minutes"),
    "desk.leave": Text("Ra khỏi bàn làm việc", "Log out"),
    "desk.places": Text("Các trang", "Pages"),
    # before the queue
    "desk.login_h1": Text("Vào bàn làm việc", "Log in"),
    "desk.login_demo": Text(
        "Cách vào này chỉ dành cho bản trình diễn trên chính máy này. Mọi hồ sơ ở đây đều là chuyện giả định.",
        "This way in exists only for the demonstration on this very machine. Every case here is fictional.",
    ),
    "desk.name": Text("Tên đăng nhập", "User name"),
    "desk.name_hint": Text(
        "Cả nhóm thấy tên này. Không cần là tên thật.", "Your team sees it. It need not be your real name."
    ),
    "desk.passphrase": Text("Mật khẩu mở khóa", "Unlock passphrase"),
    "desk.again": Text("Viết lại mật khẩu", "The passphrase again"),
    "desk.login": Text("Vào", "Log in"),
    "desk.no_way_in": Text(
        "Tên hoặc mật khẩu chưa đúng. Xem lại rồi thử lần nữa.", "The name or passphrase does not fit. Check and try."
    ),
    "desk.wait": Text(
        "Đã thử nhiều lần. Chờ 10 phút rồi thử lại.", "Many tries were made. Wait 10 minutes and try again."
    ),
    "desk.unlock_h1": Text("Đang khóa", "Locked"),
    "desk.unlock_says": Text(
        "Bàn làm việc khóa khi để yên 10 phút. Mở khóa thì về lại trang vừa rồi.",
        "The desk locks after 10 minutes without use. Unlocking brings you back to the page you were on.",
    ),
    "desk.unlock": Text("Mở khóa", "Unlock"),
    "desk.swapped": Text(
        "Khóa của nhóm không khớp với chữ ký gốc của nơi này. Đừng gõ mật khẩu. Báo người trông coi máy chủ. "
        "Chưa có gì bị mất.",
        "The team's key does not match the root signature of this installation. Do not type your passphrase. Tell "
        "whoever looks after the server. Nothing is lost.",
    ),
    "desk.not_unlocked": Text(
        "Không mở được bằng mật khẩu này. Chưa có gì bị mất. Xem lại rồi thử lần nữa.",
        "This passphrase does not unlock the desk. Nothing is lost. Check it and try again.",
    ),
    "desk.join_h1": Text("Lời mời vào nhóm", "Invitation to the team"),
    "desk.join_says": Text(
        "Lời mời dùng được một lần. Mật khẩu mở khóa không ai lấy lại được: chép ra giấy và cất kỹ.",
        "An invitation works once. Nobody can recover the passphrase: write it on paper and keep it safe.",
    ),
    "desk.token": Text("Mã mời", "Invitation code"),
    "desk.passphrase_rule": Text(
        "Ít nhất 4 từ, tất cả từ 15 chữ cái trở lên.", "At least 4 words, 15 characters or more in all."
    ),
    "desk.not_the_same": Text("Hai lần viết chưa giống nhau.", "The two are not the same."),
    "desk.need_name": Text("Chưa có tên. Viết một tên ngắn.", "There is no name yet. Write a short one."),
    "desk.name_taken": Text("Tên này đã có người dùng. Chọn tên khác.", "Somebody has this name. Choose another."),
    "desk.not_invited": Text(
        "Mã mời này không mở được. Có thể đã dùng rồi hoặc đã quá 3 ngày. Xin lời mời mới.",
        "This code opens no invitation. It may have been used, or be over 3 days old. Ask for a new one.",
    ),
    "desk.join": Text("Vào nhóm", "Join"),
    # the queue
    "queue.all": Text("Tất cả", "All"),
    "queue.nobodys": Text("Chưa có ai nhận", "Held by nobody"),
    "queue.past": Text("Đã qua, cần xem lại", "Past, to review"),
    "queue.soon": Text("Đến hết ngày mai", "Until the end of tomorrow"),
    "queue.week": Text("Trong 7 ngày", "Within 7 days"),
    "queue.later": Text("Sau đó hoặc chưa có mốc", "Later, or no date yet"),
    "queue.when": Text("Mốc kế tiếp", "Next date"),
    "queue.case": Text("Hồ sơ", "Case"),
    "queue.what": Text("Việc gì", "What"),
    "queue.whose": Text("Hạn của", "Whose limit"),
    "queue.certain": Text("Chắc đến đâu", "How certain"),
    "queue.holder": Text("Người giữ", "Held by"),
    "queue.whose_authority": Text("Cơ quan", "Authority"),
    "queue.whose_family": Text("Gia đình", "Family"),
    "queue.sure": Text("Chắc", "Certain"),
    "queue.two_ways": Text("Hai cách hiểu", "Two readings"),
    "queue.ask_lawyer": Text("Hỏi luật sư", "Ask a lawyer"),
    "queue.unclear": Text("Chưa rõ", "Not clear yet"),
    "queue.points": Text("{gap} điểm có dấu hiệu trái luật, {open} điểm chưa rõ", "{gap} not followed, {open} unclear"),
    "queue.no_date": Text("Chưa có mốc", "No date yet"),
    "queue.no_limit": Text("Chưa tính được thời hạn nào", "No limit can be worked out yet"),
    "queue.passed": Text("qua {n} ngày", "{n} days ago"),
    "queue.passed_one": Text("qua 1 ngày", "1 day ago"),
    "queue.unread": Text("Chưa ai đọc", "Unread"),
    "queue.news": Text("Tin mới nhất", "Last news"),
    "queue.new": Text("Mới, chưa ai đọc", "New, not read yet"),
    "queue.waiting": Text(
        "Còn {n} hồ sơ chưa tính lại theo ngày hôm nay hoặc theo luật mới; các dòng đó đang hiện kết quả cũ.",
        "{n} cases have not been worked out anew for today or for the changed law; their lines show the old result.",
    ),
    "queue.go_on": Text("Tính tiếp", "Work out the next ones"),
    "queue.taken_back": Text("Người gửi đã rút lại trong 30 ngày qua", "Taken back by the person in the last 30 days"),
    "news.case_received": Text("Gửi hồ sơ", "Sent the case"),
    "news.person_added": Text("Người gửi kể thêm", "The person added something"),
    "news.wrote": Text("{who} nhắn người gửi", "{who} wrote to the person"),
    "news.noted": Text("{who} ghi chú", "{who} left a note"),
    "news.answers_changed": Text("{who} sửa câu trả lời", "{who} corrected an answer"),
    "news.today": Text("hôm nay, {hour}", "today, {hour}"),
    "news.yesterday": Text("hôm qua, {hour}", "yesterday, {hour}"),
    "queue.nobody": Text("chưa có ai", "nobody"),
    "queue.none": Text("Không có hồ sơ nào.", "There are no cases."),
    "queue.does_not_open": Text("Không mở được bằng khóa của nhóm", "Does not open with the team's key"),
    # one case
    "case.back": Text("← Hàng đợi", "← Queue"),
    "case.revision": Text("bản {n}", "revision {n}"),
    "case.shut_h1": Text("Không mở được hồ sơ này", "This case does not open"),
    "case.shut": Text(
        "Nội dung không mở được bằng khóa của nhóm: đã bị đổi, hoặc được niêm phong cho khóa khác. Chưa có gì bị "
        "xóa. Báo người quản trị; có thể dùng khóa dự phòng.",
        "Its contents do not open with the team's key: they were changed, or sealed to another key. Nothing was "
        "deleted. Tell the operator; the recovery key may open it.",
    ),
    "case.timeline": Text("Dòng thời gian", "Timeline"),
    "case.next": Text("Thời hạn đang tính", "The limit that counts now"),
    "case.findings": Text("Nhận định", "Findings"),
    "case.findings_count": Text("{n} trong {all} cần xem trước", "{n} of {all} to look at first"),
    "case.lacking": Text("Chưa rõ vì còn thiếu câu trả lời", "Not clear, for want of answers"),
    "case.reasons": Text("Vì sao", "Why"),
    "case.law": Text("Luật nói gì", "What the law says"),
    "case.because": Text("Dựa vào câu trả lời", "From these answers"),
    "case.sum": Text("Cách tính", "The sum"),
    "case.articles": Text("Điều luật", "Articles"),
    "case.other_side": Text("Bên kia có thể nói", "What the other side may say"),
    "case.plan": Text("Kế hoạch", "Plan"),
    "case.dates": Text("Các hạn", "Deadlines"),
    "case.no_dates": Text("Chưa có hạn nào tính được.", "No deadline can be worked out yet."),
    "case.told": Text("Câu trả lời như đã kể", "Answers as told"),
    "case.told_corrected": Text("Câu trả lời như đã kể, và chỗ đã sửa", "Answers as told, and corrections"),
    "case.troubles": Text("Có câu trả lời chưa khớp nhau", "Some answers do not fit together"),
    "case.papers": Text("Đơn và giấy tờ", "Papers"),
    "case.papers_says": Text(
        "Tệp PDF. Chỗ chưa biết, kể cả tên và chữ ký, để trống cho người ký viết tay.",
        "PDF files. What is not known, names and signature included, is left for the signer's pen.",
    ),
    "case.reading_copy": Text("bản tiếng Anh để đọc", "English copy for reading"),
    "case.paper_not_made": Text(
        "Chưa làm được tệp in. Thử lại sau vài phút; hồ sơ vẫn nguyên.",
        "The print file could not be made. Try again in a few minutes; the case is unchanged.",
    ),
    "case.holder": Text("Người giữ hồ sơ", "Who holds the case"),
    "case.take": Text("Nhận hồ sơ", "Take it"),
    "case.give_up": Text("Thôi giữ", "Give it up"),
    "case.messages": Text("Nhắn người gửi", "Messages"),
    "case.messages_says": Text(
        "Người gửi đọc bằng mã nhận. Không có số điện thoại nào được lưu ngoài phần niêm phong.",
        "The person reads them with the code. No telephone number is stored outside the sealed part.",
    ),
    "case.contact_page": Text("Chỉ liên lạc qua trang có mã.", "Reach them only on the page behind the code."),
    "case.contact_way": Text("Cách liên lạc đã ghi:", "The way they wrote:"),
    "case.contact_none": Text("Người gửi không muốn được liên lạc.", "The person asked not to be contacted."),
    "case.not_to_be_written_to": Text(
        "Người gửi không muốn được liên lạc, nên tin này chưa gửi.",
        "The person asked not to be contacted, so this was not sent.",
    ),
    "case.message": Text("Tin cho người gửi", "Message to the person"),
    "case.send": Text("Gửi tin", "Send"),
    "case.from_desk": Text("Nhóm", "The team"),
    "case.from_person": Text("Người gửi", "The person"),
    "case.notes": Text("Ghi chú của nhóm", "Notes of the team"),
    "case.notes_says": Text("Người gửi không đọc được phần này.", "The person cannot read these."),
    "case.note": Text("Ghi chú mới", "New note"),
    "case.keep": Text("Lưu ghi chú", "Keep the note"),
    "case.write_something": Text(
        "Chưa có chữ nào. Viết vài dòng rồi bấm lại.", "Nothing is written yet. Write a few lines first."
    ),
    "case.too_long": Text(
        "Phần này dài {n} chữ cái, nhiều nhất {most}. Chữ đã viết vẫn còn đây.",
        "This has {n} characters; the most is {most}. Your text is still here.",
    ),
    "case.worked_out": Text(
        "Tính lúc {at}. Luật kiểm tra lần cuối {on}.", "Worked out at {at}. The law was last checked on {on}."
    ),
    # correcting an answer
    "change.change": Text("Sửa", "Change"),
    "change.pick": Text("Sửa hoặc thêm câu trả lời", "Correct or add an answer"),
    "change.now": Text("Đang ghi: {answer}", "On file: {answer}"),
    "change.nothing_told": Text("chưa có câu trả lời", "no answer yet"),
    "change.source": Text("Ai cho biết điều này?", "Who said so?"),
    "change.source_person": Text("Người được hỗ trợ", "The person being helped"),
    "change.source_family": Text("Gia đình", "The family"),
    "change.source_lawyer": Text("Luật sư", "The lawyer"),
    "change.source_paper": Text("Giấy tờ tôi đã xem", "A paper I have seen"),
    "change.source_caseworker": Text("Không ai: tôi sửa chỗ ghi nhầm", "Nobody: I am correcting a slip"),
    "change.need_source": Text("Chọn ai cho biết điều này.", "Choose who said so."),
    "change.told": Text("Cho biết ngày nào?", "On which day?"),
    "change.told_hint": Text(
        "Ngày/tháng/năm. Với giấy tờ: ngày xem giấy.", "Day/month/year. For a paper: the day you saw it."
    ),
    "change.need_told": Text(
        "Chưa đọc được ngày này. Ghi như 22/11/2026.", "This day cannot be read. Write it like 22/11/2026."
    ),
    "change.told_ahead": Text("Ngày này chưa tới. Xem lại.", "This day has not come yet. Check it."),
    # the same in the history, where "I" would be nobody
    "change.by_person": Text("người được hỗ trợ cho biết", "said by the person being helped"),
    "change.by_family": Text("gia đình cho biết", "said by the family"),
    "change.by_lawyer": Text("luật sư cho biết", "said by the lawyer"),
    "change.by_paper": Text("xem trong giấy tờ", "seen in a paper"),
    "change.by_caseworker": Text("sửa chỗ ghi nhầm", "a slip put right"),
    "change.on": Text("ngày {day}", "on {day}"),
    "change.entered": Text("{who} ghi lúc {at}", "entered by {who} at {at}"),
    "change.as_told": Text("Như đã kể:", "As told:"),
    "change.became": Text("Sửa thành:", "Corrected to:"),
    "change.corrected": Text("đã sửa", "corrected"),
    "change.look": Text("Xem điều gì thay đổi", "See what moves"),
    "change.moves": Text("Nếu lưu thì điều gì thay đổi", "What moves if this is saved"),
    "change.moves_findings": Text("Nhận định", "Findings"),
    "change.moves_dates": Text("Mốc và hạn", "Dates and limits"),
    "change.moves_steps": Text("Việc trong kế hoạch", "Steps of the plan"),
    "change.what": Text("Điều gì", "What"),
    "change.was": Text("Đang là", "Now"),
    "change.will": Text("Sẽ là", "Then"),
    "change.none_yet": Text("chưa có", "not there"),
    "change.gone": Text("không còn", "gone"),
    "change.answer": Text("Câu trả lời", "The answer"),
    "change.no_moves": Text("Không có nhận định, mốc hay việc nào thay đổi.", "No finding, no date and no step moves."),
    "change.not_saved": Text(
        "Chưa lưu gì cả. Xem bên dưới rồi mới lưu.", "Nothing is saved yet. Look below, then save."
    ),
    "change.keep": Text("Lưu chỗ sửa", "Save the correction"),
    "change.edit": Text("Xem lại câu trả lời", "Back to the answer"),
    "change.overtaken": Text(
        "Hồ sơ này đã mở ở một cửa sổ khác và có thay đổi mới hơn. Chưa có gì bị ghi đè. Xem lại bản mới rồi lưu.",
        "This case is open in another window and has newer changes. Nothing was overwritten. Look at them, then save.",
    ),
    # members and trail
    "people.state_active": Text("đang làm", "active"),
    "people.state_invited": Text("đã mời", "invited"),
    "people.state_revoked": Text("đã đóng", "closed"),
    "people.lead": Text("trưởng nhóm", "lead"),
    "people.you": Text("bạn", "you"),
    "people.close": Text("Đóng lối vào", "Close their way in"),
    "people.close_do": Text("Đóng lối vào của {who}", "Close the way in of {who}"),
    "people.close_says": Text(
        "Đóng thì người này không vào được nữa, kể cả phiên đang mở. Khóa của nhóm không đổi: nếu ngờ khóa đã lộ, "
        "báo người quản trị.",
        "Closing ends their way in at once, open sessions included. The team's key stays the same: if it may have "
        "leaked, tell the operator.",
    ),
    "people.invite": Text("Mời một người", "Invite somebody"),
    "people.invite_leads": Text("Người này cũng là trưởng nhóm", "This person is a lead too"),
    "people.invite_do": Text("Làm lời mời", "Make an invitation"),
    "people.invited": Text(
        "Lời mời, chỉ hiện một lần, dùng được một lần trong 3 ngày:",
        "The invitation, shown once, good once within 3 days:",
    ),
    "trail.holds": Text("Chuỗi nhật ký liền mạch.", "The chain of the trail holds."),
    "trail.broken": Text(
        "Chuỗi nhật ký đứt ở {n} chỗ. Báo người quản trị ngay.", "The chain is broken in {n} places. Tell the operator."
    ),
    "trail.says": Text(
        "Chỉ ghi ai, lúc nào, làm gì với hồ sơ nào; nhiều nhất {n} dòng mới nhất. Lần đọc này cũng được ghi.",
        "Only who did what with which case, and when; the newest {n} lines. This reading is recorded too.",
    ),
    "verb.team_made": Text("lập nhóm", "made the team"),
    "verb.invited": Text("mời một người", "invited somebody"),
    "verb.enrolled": Text("vào nhóm", "joined"),
    "verb.revoked": Text("đóng lối vào của", "closed the way in of"),
    "verb.logged_in": Text("đăng nhập", "logged in"),
    "verb.unlocked": Text("mở khóa", "unlocked"),
    "verb.unlock_refused": Text("mở khóa không được", "was refused an unlock"),
    "verb.locked": Text("khóa", "locked"),
    "verb.queue_read": Text("đọc hàng đợi", "read the queue"),
    "verb.case_read": Text("đọc hồ sơ", "read the case"),
    "verb.entry_read": Text("đọc tin, ghi chú và chỗ sửa của", "read messages, notes and corrections of"),
    "verb.people_read": Text("đọc danh sách thành viên", "read the list of members"),
    "verb.reassessed": Text("tính lại", "worked out anew"),
    "verb.answers_changed": Text("sửa câu trả lời của", "changed answers of"),
    "verb.assigned": Text("nhận", "took"),
    "verb.released": Text("thôi giữ", "gave up"),
    "verb.noted": Text("ghi chú vào", "left a note on"),
    "verb.wrote": Text("nhắn người gửi của", "wrote to the person of"),
    "verb.paper_made": Text("in giấy của", "made a paper of"),
    "verb.bundle_made": Text("tải cả bộ của", "packed everything of"),
    "case.bundle": Text("Tải cả bộ (ZIP)", "Everything in one file (ZIP)"),
    "case.bundle_says": Text(
        "Tệp nói rõ mọi điều người này đã kể. Chỉ giữ trên máy có khóa.",
        "The file holds everything this person told. Keep it only on a locked device.",
    ),
    "verb.case_received": Text("gửi hồ sơ", "sent the case"),
    "verb.person_read": Text("đọc bằng mã", "read with the code"),
    "verb.person_added": Text("kể thêm vào", "added to"),
    "verb.withdrawn": Text("rút lại", "took back"),
    "verb.trail_read": Text("đọc nhật ký", "read the trail"),
    "actor.person": Text("người gửi", "the person"),
    "actor.operator": Text("người quản trị", "the operator"),
}
