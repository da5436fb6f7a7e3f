"""The words of the pages of the interview; questions, the shell and later rooms bring their own."""

from __future__ import annotations

from legal_rules.words import Text

PAGE_WORDS: dict[str, Text] = {
    # titles: neutral, yet different from page to page
    "title.start": Text("Biểu mẫu – mở đầu", "Form – first page"),
    "title.question": Text("Biểu mẫu – câu {n}", "Form – question {n}"),
    "title.error": Text("Cần sửa – Biểu mẫu – câu {n}", "To check – Form – question {n}"),
    "title.start_error": Text("Cần sửa – Biểu mẫu – mở đầu", "To check – Form – first page"),
    "title.changed": Text("Biểu mẫu – câu {n}, thay đổi", "Form – question {n}, changes"),
    "title.review": Text("Biểu mẫu – xem lại", "Form – check"),
    "title.who": Text("Biểu mẫu – ai thấy được gì", "Form – who can see this"),
    "title.help": Text("Biểu mẫu – cách khác", "Form – other ways"),
    "title.delete": Text("Biểu mẫu – xóa", "Form – delete"),
    "title.expired": Text("Biểu mẫu – đã đóng", "Form – closed"),
    # buttons and links
    "go.continue": Text("Tiếp tục", "Continue"),
    "go.back": Text("← Quay lại", "← Back"),
    "go.skip": Text("Bỏ qua câu này", "Skip this question"),
    "go.start": Text("Bắt đầu", "Start"),
    "go.resume": Text("Làm tiếp", "Go on"),
    "go.again": Text("Làm lại từ đầu", "Start again"),
    "go.change": Text("Sửa", "Change"),
    "go.plan": Text("Xem kế hoạch", "See the plan"),
    "go.plan_now": Text("Xem kế hoạch ngay, trả lời sau", "See the plan now, answer later"),
    "go.add": Text("Thêm", "Add another"),
    "go.pick": Text("Chọn", "Choose"),
    "go.find": Text("Tìm", "Look it up"),
    "go.remove": Text("Bỏ mục {n}", "Remove item {n}"),
    "go.first": Text("Về trang đầu", "To the first page"),
    # a question
    "question.part": Text("Phần {n} trong {m}: {title}", "Part {n} of {m}: {title}"),
    "question.first": Text("Mấy câu cần nhất trước", "What matters most comes first"),
    "question.why": Text("Vì sao hỏi câu này?", "Why this question?"),
    "question.settles": Text("Câu này giúp biết rõ: {points}.", "This answer would settle: {points}."),
    "question.settles_more": Text(
        "Câu này giúp biết rõ: {points}; và {n} điểm khác.", "This answer would settle: {points}; and {n} more points."
    ),
    "question.feeds": Text("Câu này dùng trong giấy tờ: {papers}.", "This answer goes into: {papers}."),
    "question.feeds_more": Text(
        "Câu này dùng trong giấy tờ: {papers}, và {n} giấy khác.",
        "This answer goes into: {papers}, and {n} other papers.",
    ),
    "question.before": Text("Câu trước: {short}.", "The question before: {short}."),
    "question.before_day": Text("Câu trước: {short}, {answer}.", "The question before: {short}, {answer}."),
    "question.changed": Text("Câu đó làm thay đổi gì?", "What did it change?"),
    "changed.part": Text("Một câu đã trả lời", "A question already answered"),
    "changed.h": Text("Câu trả lời này làm thay đổi gì", "What this answer changed"),
    "changed.says": Text("So với khi chưa có câu trả lời này.", "Compared with not knowing it."),
    "changed.now": Text("Nay: {now}", "Now: {now}"),
    "changed.otherwise": Text("Nếu chưa biết: {otherwise}", "Without it: {otherwise}"),
    "changed.nothing": Text(
        "Riêng câu này chưa làm thay đổi điểm nào. Nó được dùng cùng với các câu khác.",
        "By itself this answer has changed no point so far. It counts together with the others.",
    ),
    "changed.no_day": Text("chưa có ngày", "no day"),
    "changed.see": Text("Xem", "See"),
    "changed.change": Text("Sửa câu này", "Change this answer"),
    "question.unknown": Text("Tôi không biết", "I don’t know"),
    "question.yes": Text("Có", "Yes"),
    "question.no": Text("Không", "No"),
    "question.none": Text("Không có việc nào", "None of these"),
    "question.many": Text("Chọn mọi câu đúng.", "Choose all that apply."),
    "question.exact": Text("Biết ngày và giờ", "I know the day and hour"),
    "question.between": Text("Chỉ biết trong khoảng", "I only know it was between"),
    "question.day_only": Text("Chỉ biết ngày", "I only know the day"),
    "question.not_yet": Text("Đến giờ chưa có", "It has not happened"),
    "question.earliest": Text("Sớm nhất là lúc", "Earliest"),
    "question.latest": Text("Muộn nhất là lúc", "Latest"),
    "question.day": Text("Ngày", "Day"),
    "question.month": Text("Tháng", "Month"),
    "question.year": Text("Năm", "Year"),
    "question.calendar": Text("Lịch", "Calendar"),
    "question.solar": Text("Dương lịch", "Solar"),
    "question.lunar": Text("Âm lịch", "Lunar (âm lịch)"),
    "question.lunar_leap": Text("Âm lịch, tháng nhuận", "Lunar, leap month"),
    "question.hour": Text("Giờ", "Hour"),
    "question.hour_if": Text("Giờ (nếu biết)", "Hour (if known)"),
    "question.only_if": Text("Chỉ điền nếu chọn “{choice}”.", "Fill in only if you choose “{choice}”."),
    "question.find": Text("Tìm theo chữ trên giấy", "Look it up by what the paper says"),
    "question.find_hint": Text(
        "Ví dụ: “khoản 2 Điều 331”, hoặc vài chữ trong tên tội. Gõ không dấu cũng được.",
        "For example “khoản 2 Điều 331”, or a few words of the name. Accents do not matter.",
    ),
    "question.found": Text("Dòng nào đúng với giấy thì bấm “Chọn”.", "Press “Choose” at the line that the paper has."),
    "question.found_none": Text(
        "Không thấy trong danh sách. Ghi số điều ở dưới, như trên giấy.",
        "Not in the list. Write the article below, as the paper has it.",
    ),
    "question.found_more": Text("Còn {n} dòng nữa. Gõ thêm chữ để bớt lại.", "{n} more. More words narrow it down."),
    "question.some": Text("Có, ghi ở dưới", "Yes, written below"),
    "question.no_rows": Text("Không có", "There are none"),
    "question.row": Text("Mục {n}", "Item {n}"),
    "question.known_number": Text("Tôi biết số", "I know the number"),
    "question.known_text": Text("Tôi ghi ở đây", "I can write it here"),
    "question.choose": Text("Chọn một dòng", "Choose one"),
    "question.no_answer": Text("Chưa ghi", "Not given"),
    "question.do_not_write": Text(
        "Đừng ghi ở đây điều bạn biết về việc người bị giữ đã làm hoặc định làm. "
        "Chỉ ghi việc cơ quan đã làm và giấy tờ.",
        "Do not write here what you know the person held did or planned. Only what officials did, and papers.",
    ),
    "error.count": Text("Cần xem lại {n} chỗ", "{n} to check"),
    # the review
    "review.h1": Text("Xem lại câu trả lời", "Check your answers"),
    "review.lead": Text(
        "Sửa chỗ nào cũng được. Các câu khác vẫn giữ nguyên.",
        "Change anything you like. The other answers stay as they are.",
    ),
    "review.unknown": Text("Chưa biết", "Not known"),
    "review.does": Text("Câu này dùng vào đâu", "What this answer does"),
    "review.lunar": Text("Âm lịch: {day}", "Lunar calendar: {day}"),
    "review.lunar_between": Text("từ {first} đến {last}", "from {first} to {last}"),
    "review.skipped": Text("Đã bỏ qua", "Skipped"),
    "review.left": Text(
        "Còn {n} câu chưa xem. Bỏ qua câu nào cũng được.", "{n} questions left. You may skip any of them."
    ),
    "review.best_lead": Text(
        "Nếu hỏi được một điều, hãy hỏi về {fact}.", "If you can find out one thing, ask about {fact}."
    ),
    "review.best": Text(
        "Biết điều này sẽ rõ thêm {n} chỗ. Chưa biết cũng xem kế hoạch được.",
        "It would settle {n} more points. You can see the plan without it.",
    ),
    "review.problem": Text("Có câu trả lời chưa khớp nhau", "Some answers do not fit together yet"),
    "review.changed": Text("Sửa câu “{short}”", "Change “{short}”"),
    # start
    "start.h1": Text("Trước khi bắt đầu", "Before you start"),
    "start.lead": Text(
        "Bạn hoặc người thân vừa bị bắt, bị giữ, hay bị mời đi chưa về? Trả lời từng câu một để có:",
        "Have you or a relative been arrested, held, or asked to come in and not let go? "
        "Answer one question at a time to get:",
    ),
    "start.get_plan": Text("việc nên làm trước", "what to do first"),
    "start.get_dates": Text("các mốc hạn theo luật", "the time limits in law"),
    "start.get_papers": Text("đơn để in hoặc chép tay", "papers to print or copy by hand"),
    "start.small": Text(
        "Khoảng 10 phút. Câu nào không biết thì bỏ qua. Chưa cần tên thật.",
        "About 10 minutes. Skip what you do not know. No real name is needed.",
    ),
    "start.not_lawyer": Text(
        "Trang này giúp bạn hiểu luật và chuẩn bị giấy tờ. Trang này không thay luật sư.",
        "This site helps you understand the law and prepare papers. It does not replace a lawyer.",
    ),
    "who.h": Text("Ai thấy được gì", "Who can see what"),
    "who.holder": Text("Người cầm máy này", "Whoever holds this device"),
    "who.holder_says": Text(
        "đọc được khi trang còn mở. Lịch sử trình duyệt vẫn ghi là đã vào trang.",
        "can read it while the page is open. The browser history shows that you came here.",
    ),
    "who.network": Text("Nhà mạng", "The network"),
    "who.network_says": Text(
        "biết máy đã vào trang web này, không biết bạn trả lời gì.",
        "knows that this device opened this site, not what you answer.",
    ),
    "who.server": Text("Máy chủ", "The server"),
    "who.server_says": Text(
        "giữ câu trả lời đã mã hóa, nhiều nhất 24 giờ; chìa khóa nằm trong trình duyệt này. "
        "Nếu máy chủ bị chiếm, những gì gõ từ lúc đó có thể bị đọc.",
        "keeps your answers encrypted, for 24 hours at most; the key is in this browser. "
        "If someone takes over the server, what is typed from then on can be read.",
    ),
    "who.others": Text("Người khác", "Other people"),
    "who.others_says": Text(
        "không nhận được gì cho tới khi bạn tự bấm gửi. In đơn thì không cần gửi.",
        "get nothing until you press send yourself. Papers print without sending.",
    ),
    "who.no_device": Text("Không tiện dùng máy?", "Better not to use a device?"),
    "who.no_device_says": Text("Có", "There is"),
    "who.guide": Text("tờ hướng dẫn một trang", "a one-page guide"),
    "who.guide_says": Text("để in hoặc chép tay.", "to print or copy by hand."),
    "who.no_guide": Text(
        "Xem cách khác để được giúp ở cuối trang.",
        "See other ways to get help at the foot of the page.",
    ),
    "who.exit": Text("Thoát nhanh", "Leave now"),
    "who.exit_says": Text(
        "xóa câu trả lời và mở một trang web thường ngày. Lịch sử trình duyệt thì phải tự xóa.",
        "deletes your answers and opens an everyday page. You must clear the browser history yourself.",
    ),
    "start.device": Text("Máy này là của ai?", "Whose device is this?"),
    "start.own": Text("Máy riêng của tôi", "My own"),
    "start.own_hint": Text("Không dùng 24 giờ thì tự xóa", "Deletes itself after 24 hours without use"),
    "start.shared": Text("Máy mượn hoặc dùng chung", "Borrowed or shared"),
    "start.shared_hint": Text("Không dùng 10 phút thì tự xóa", "Deletes itself after 10 minutes without use"),
    "start.kept": Text("Phần đang làm vẫn còn.", "Your unfinished answers are still here."),
    "start.kept_says": Text(
        "Làm tiếp từ câu đang dở, hoặc xóa ở cuối trang để làm lại.",
        "Go on where you stopped, or delete at the foot of the page to start again.",
    ),
    # who can see this, more fully
    "who.more_h": Text("Nên biết thêm", "Also good to know"),
    "who.more_history": Text(
        "Thoát nhanh và xóa câu trả lời không xóa lịch sử, tệp đã tải hay giấy đã in. Những thứ đó phải tự xóa.",
        "Leaving and deleting do not touch history, downloads or printed paper. Those you must remove yourself.",
    ),
    "who.more_backup": Text(
        "Bản sao lưu của máy chủ có thể còn giữ phần đã mã hóa thêm một thời gian. "
        "Không có chìa khóa thì không đọc được.",
        "The server’s backups may keep the encrypted part for a while. Without the key it cannot be read.",
    ),
    "who.more_browser": Text(
        "Nếu trình duyệt có chế độ mở lại trang cũ, nó có thể giữ chìa khóa sau khi đóng. Dùng Thoát nhanh khi xong.",
        "A browser set to reopen old pages may keep the key after closing. Use Leave now when you are done.",
    ),
    "who.more_private": Text(
        "Tên bạn ghi để in và mã nhận bạn gõ không nằm trong trình duyệt ở dạng đọc được. Sau 10 phút không dùng, "
        "bản khóa kín của tên không mở được nữa. Nếu chữ quá dài thì trang báo trước khi in.",
        "Names written for a print, and receipt codes you typed, do not stand readable in the browser’s files. "
        "A locked copy of the names no longer opens after ten minutes without use. "
        "If the text is too long for that, the page says so before you print.",
    ),
    "who.more_names": Text(
        "Không cần tên, số giấy tờ hay địa chỉ. Các chỗ đó để trống trên đơn, viết tay sau khi in.",
        "No name, identity number or address is needed. The papers leave room to write them by hand.",
    ),
    "who.pilot": Text(
        "Đây là bản thử nghiệm, chưa được đơn vị độc lập kiểm tra về an toàn.",
        "This is a pilot. No outside party has audited its safety yet.",
    ),
    # other ways to get help
    "help.h1": Text("Cách khác để được giúp", "Other ways to get help"),
    "help.lead": Text(
        "Không cần dùng trang này để được giúp. Những cách sau làm được ngay, không cần máy.",
        "You do not need this site to get help. These can be done at once, without a device.",
    ),
    "help.hurt_h": Text("Có người đau hoặc bệnh nặng", "Someone is hurt or very ill"),
    "help.hurt": Text(
        "Gọi 115 để cấp cứu. Nếu người đó đang bị giữ, yêu cầu người đang giữ cho khám ngay và ghi vào biên bản.",
        "Call 115 for an ambulance. If the person is being held, ask those holding them for a doctor now, "
        "and for it to be put on record.",
    ),
    "help.lawyer_h": Text("Luật sư", "A lawyer"),
    "help.lawyer": Text(
        "Đoàn luật sư của tỉnh, thành phố có danh sách luật sư. Lấy địa chỉ từ trang chính thức hoặc hỏi trực tiếp.",
        "The bar association of each province has a list of lawyers. "
        "Take its address from its official site or ask there.",
    ),
    "help.aid_h": Text("Trợ giúp pháp lý miễn phí", "Free legal aid"),
    "help.aid": Text(
        "Trung tâm trợ giúp pháp lý nhà nước ở mỗi tỉnh giúp miễn phí cho một số người, như người nghèo, "
        "trẻ em, người bị buộc tội từ đủ 16 đến dưới 18 tuổi. Hỏi ở Sở Tư pháp.",
        "The State legal aid centre of each province helps some people free of charge, such as poor people, children "
        "and accused people aged 16 or 17. Ask at the provincial Department of Justice.",
    ),
    "help.procuracy_h": Text(
        "Viện kiểm sát (giám sát việc bắt, giữ)", "The procuracy (it supervises arrest and holding)"
    ),
    "help.procuracy": Text(
        "Có nơi tiếp dân. Có thể đến nộp đơn viết tay và xin giấy biên nhận.",
        "It has a reception office. You can hand in a letter written by hand and ask for a receipt.",
    ),
    "help.child_h": Text("Người bị giữ dưới 18 tuổi", "The person held is under 18"),
    "help.child": Text(
        "Tổng đài quốc gia bảo vệ trẻ em 111, gọi miễn phí ngày và đêm.",
        "The national child protection line 111 is free, day and night.",
    ),
    "help.others_h": Text("Tổ chức có thể giúp", "Organisations that may help"),
    "help.others": Text(
        "Luật sư, sức khỏe, tiền bạc, an toàn điện thoại, nơi ngoài nước:",
        "Lawyers, health, money, safety of phones, bodies abroad:",
    ),
    "help.others_link": Text("xem ai có thể giúp", "see who may be able to help"),
    "help.hand_h": Text("Viết tay", "By hand"),
    "help.hand": Text(
        "Ghi lại ngay: lúc nào, ở đâu, ai đưa đi, có giấy gì, ai thấy. Ghi ngày và giờ viết. Cất một bản ở nơi khác.",
        "Write down now: when, where, who took the person, which papers, who saw it. Add the date and hour. "
        "Keep a copy somewhere else.",
    ),
    "help.code_h": Text("Đã gửi câu trả lời và có mã", "You sent your answers and have a code"),
    "help.code": Text(
        "Mở bằng mã để đọc tin nhắn, xem kế hoạch, gửi thêm hoặc rút lại.",
        "Open it with the code to read messages, see the plan, add something or take it back.",
    ),
    "help.code_link": Text("Nhập mã", "Enter the code"),
    "help.phone": Text(
        "Nhà mạng và máy điện thoại đều lưu lại các cuộc gọi.",
        "Ordinary calls are recorded by the network and in the phone.",
    ),
}
