"""The interface words of the plan, its dates, its ladder, its sheet for the wall and its timeline.

Boundary: words only. Titles of pages, addresses and files stay neutral: no arrest, no law, no organisation.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

WORDS: Mapping[str, Text] = {
    # titles in the browser: neutral, yet different
    "plan.title": Text("việc cần làm", "to do"),
    "plan.title_step": Text("việc {n}", "thing {n}"),
    "plan.title_ask": Text("câu hỏi", "questions"),
    "plan.title_points": Text("các điểm", "points"),
    "plan.title_point": Text("điểm {n}", "point {n}"),
    "plan.title_dates": Text("các mốc", "dates"),
    "plan.title_unknown": Text("còn chưa biết", "not known yet"),
    "plan.title_ladder": Text("ai làm tiếp", "who is next"),
    "plan.title_weigh": Text("trước khi làm việc {n}", "before thing {n}"),
    "plan.title_way": Text("chọn cách", "choosing"),
    "plan.title_cautions": Text("lưu ý", "to mind"),
    "plan.title_other": Text("phần thêm", "more"),
    # the plan
    "plan.head": Text("Kế hoạch của bạn", "Your plan"),
    "plan.left": Text(
        "Còn {n} câu chưa hỏi. Trả lời thêm thì kế hoạch rõ hơn.",
        "{n} questions are left. Each makes the plan more precise.",
    ),
    "plan.left_one": Text(
        "Còn một câu chưa hỏi. Trả lời thêm thì kế hoạch rõ hơn.",
        "One question is left. It makes the plan more precise.",
    ),
    "plan.go_on": Text("Trả lời tiếp", "Go on answering"),
    "plan.back": Text("← Kế hoạch", "← Your plan"),
    "plan.count": Text("{n} việc", "{n} things"),
    "plan.count_one": Text("1 việc", "1 thing"),
    "plan.not_now": Text(", chưa cần làm ngay", ", not needed now"),
    "plan.more_today": Text("Xem thêm {n} việc hôm nay", "Show {n} more for today"),
    "plan.more_week": Text("Xem thêm {n} việc tuần này", "Show {n} more for this week"),
    "plan.show_later": Text("Xem {n} việc sau", "Show {n} later steps"),
    "plan.show_later_one": Text("Xem 1 việc sau", "Show 1 later step"),
    "plan.show_consider": Text("Xem {n} việc cần cân nhắc kỹ", "Show {n} steps that carry risks"),
    "plan.show_consider_one": Text("Xem 1 việc cần cân nhắc kỹ", "Show 1 step that carries risks"),
    "plan.how_counted": Text("Xem cách tính", "See how this is counted"),
    "plan.whole_picture": Text("Xem từng mốc thời gian", "See the whole timeline"),
    "plan.change": Text("Sửa", "Change"),
    "plan.answer_this": Text("Thêm câu trả lời này", "Add this answer"),
    "plan.nothing": Text(
        "Chưa có việc nào để đề nghị. Thêm câu trả lời thì kế hoạch sẽ rõ hơn.",
        "There is nothing to suggest yet. More answers make the plan clearer.",
    ),
    "plan.to_fix": Text(
        "Có câu trả lời chưa dùng được. Phần còn lại vẫn được tính.",
        "Some answers could not be used. The rest was worked out.",
    ),
    "plan.dates": Text("Các ngày cần nhớ", "Dates to remember"),
    "plan.yours": Text("Hạn của bạn", "Your deadlines"),
    "plan.theirs": Text("Hạn của cơ quan", "The authorities' deadlines"),
    "plan.passed": Text(
        "Hạn đã qua ({n}): có thể vẫn còn cách", "Dates that have passed ({n}): there may still be ways"
    ),
    "plan.no_dates": Text(
        "Chưa tính được hạn nào. Xem lại những câu “Tôi không biết”.",
        "No date can be worked out yet. Look again at the answers “I don't know”.",
    ),
    "plan.points": Text("Luật nói gì về từng việc", "What the law says of each step"),
    "plan.points_intro": Text(
        "Tính từ câu trả lời của bạn. Mở từng dòng để xem điều luật và cách tính.",
        "Worked out from your answers. Open a line for the article and the sum.",
    ),
    "plan.all_points": Text("Xem tất cả các điểm", "See every point"),
    "plan.standards": Text("Chuẩn quốc tế (xem riêng)", "International standards (shown apart)"),
    "plan.more": Text("Xem thêm", "More"),
    "plan.review": Text("Xem lại câu trả lời", "Look at the answers again"),
    "plan.papers": Text("Giấy tờ để in", "Papers to print"),
    "plan.calendar": Text("Tải lịch nhắc việc", "Download the reminders"),
    "plan.calendar_note": Text(
        "Tệp chỉ ghi “Việc 1”, “Mốc 2” và ngày. Tệp sẽ nằm lại trong máy.",
        "The file only says “Thing 1”, “Date 2” and the day. It stays on the device.",
    ),
    "plan.print": Text(
        "Trang này in được. Dùng lệnh in của trình duyệt.", "This page prints. Use the browser's print command."
    ),
    "plan.worked_out": Text("Tính lúc {at}.", "Worked out at {at}."),
    "plan.law_checked": Text(
        "Thông tin luật kiểm tra lần cuối ngày {on}. Luật có thể đã đổi sau đó.",
        "The law was last checked on {on}. It may have changed since.",
    ),
    "plan.not_advice": Text(
        "Trang này giúp bạn hiểu luật và chuẩn bị giấy tờ. Trang này không thay luật sư.",
        "This site helps you understand the law and prepare papers. It does not replace a lawyer.",
    ),
    # the ladder, and the plan on paper
    "ladder.head": Text("Ai phải làm gì tiếp theo", "Who must act next"),
    "ladder.intro": Text(
        "Mỗi cách là một chiếc thang: làm một bậc, chờ trả lời, rồi lên bậc tiếp.",
        "Each way is a ladder: one step, wait for the answer, then the next.",
    ),
    "ladder.yours": Text("đến lượt bạn", "your turn"),
    "ladder.theirs": Text("đang chờ cơ quan", "waiting for them"),
    "ladder.nobody": Text("chưa ai phải làm", "nobody has to act now"),
    "ladder.none": Text("Chưa có bậc nào. Xem các việc trong kế hoạch.", "There is nothing yet. See the plan."),
    "sheet.link": Text("Tải kế hoạch để in (2 trang)", "Download the plan to print (2 pages)"),
    "sheet.more": Text("Còn nữa:", "Also:"),
    "sheet.notes": Text("Ghi tay", "Notes"),
    "sheet.notes_hint": Text(
        "Số biên nhận, ngày nộp, ai đã trả lời. Đừng ghi tên người thứ ba ở tờ treo trên tường.",
        "Receipt numbers, days of filing, who answered. Write no third person's name on a sheet that hangs on a wall.",
    ),
    # the timeline
    "line.head": Text("Từ lúc bị đưa đi đến nay", "From being taken until now"),
    "line.title": Text(
        "Các mốc thời gian, kể bằng chữ ở ngay dưới", "The stretches of time, told in words right below"
    ),
    "line.strip_title": Text("Các mốc thời gian", "The stretches of time"),
    "line.scales": Text("Mỗi chặng vẽ theo một tỉ lệ riêng.", "Each stage has its own scale."),
    "line.in_words": Text("Đọc bằng chữ", "In words"),
    "line.nothing": Text(
        "Chưa vẽ được vì chưa biết ngày giờ bị đưa đi.", "Nothing can be drawn: the day of being taken is not known."
    ),
    "plan.hand_over": Text("Nhờ người hỗ trợ xem giúp", "Ask a caseworker to look at it"),
}
