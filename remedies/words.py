"""The interface words of the plan, its findings, dates and timeline.

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
    "plan.no_dates": Text(
        "Chưa tính được hạn nào. Xem lại những câu “không biết”.",
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
    # one step
    "step.do": Text("Làm thế nào", "What to do"),
    "step.rights": Text("Những quyền này", "These rights"),
    "step.who": Text("Ai làm", "Who can do it"),
    "step.to": Text("Gửi đến đâu", "Where it goes"),
    "step.by": Text("Đến khi nào", "By when"),
    "step.why": Text("Vì sao", "Why"),
    "step.papers": Text("Giấy tờ", "The paper"),
    "step.open_paper": Text("Xem và in giấy này", "See and print the paper"),
    "step.no_paper": Text(
        "Việc này chưa có mẫu giấy ở đây. Viết tay cũng được.",
        "There is no form for this here yet. Handwriting is fine.",
    ),
    "step.expect": Text("Điều có thể xảy ra", "What to expect"),
    "step.risks": Text("Cần lưu ý", "Be aware"),
    "step.weigh": Text("Trước khi làm bước này", "Before this step"),
    "step.their_answer": Text("Cơ quan phải trả lời đến {when}.", "The agency must answer by {when}."),
    "step.silence": Text("Nếu không có trả lời", "If nobody answers"),
    "step.here": Text("Cho trường hợp này", "In this case"),
    "step.refused": Text("Nếu bị từ chối hoặc không có trả lời", "If refused or unanswered"),
    "step.then": Text("Việc tiếp theo:", "What comes next:"),
    "step.elsewhere": Text("Có thể đọc thấy khác ở nơi khác", "What other texts may say"),
    "step.law": Text("Luật nói gì về việc này", "What the law says of this step"),
    "step.law_unsure": Text("Nên hỏi luật sư về điểm này.", "Ask a lawyer about this point."),
    "step.sum": Text("Số tiền theo luật", "The amount in law"),
    "step.sum_note": Text(
        "Đây là cách tính theo luật, không phải số tiền sẽ được trả. Nên hỏi luật sư.",
        "This is how the law counts, not what will be paid. Ask a lawyer.",
    ),
    "step.done_head": Text("Đã làm việc này?", "Have you done this?"),
    "step.done_hint": Text(
        "Ghi ngày đã nộp hoặc đã làm. Từ ngày đó tính được hạn trả lời.",
        "Give the day it was filed or done. The time for an answer runs from then.",
    ),
    "step.day": Text("Ngày", "Day"),
    "step.month": Text("Tháng", "Month"),
    "step.year": Text("Năm", "Year"),
    "step.mark": Text("Ghi là đã làm", "Mark as done"),
    "step.unmark": Text("Bỏ ghi “đã làm”", "Undo “done”"),
    "step.done": Text("Đã làm", "Done"),
    "step.bad_day": Text(
        "Ngày này không có trong lịch, hoặc chưa đến. Xem lại ngày, tháng và năm.",
        "This date is not in the calendar, or has not come yet. Check the day, month and year.",
    ),
    # asking
    "ask.say": Text("Câu để nói", "Words to use"),
    "ask.note": Text("Tờ ghi lại", "Note sheet"),
    "ask.note_hint": Text(
        "Chép ra giấy hoặc in trang này, ghi ngay khi có trả lời.",
        "Copy it or print this page; write as soon as there is an answer.",
    ),
    "ask.who": Text(
        "Hỏi ở nơi đang giữ, hoặc hỏi Viện kiểm sát (cơ quan giám sát việc bắt giam). Ai cũng hỏi được.",
        "Ask at the place of custody, or at the procuracy (it supervises arrest and detention). Anyone may ask.",
    ),
    "ask.then": Text("Sau khi hỏi", "After asking"),
    "ask.then_text": Text(
        "Thêm điều hỏi được vào câu trả lời. Kế hoạch sẽ tính lại.",
        "Add what you learn to the answers. The plan is worked out again.",
    ),
    "ask.no_answer": Text(
        "Nếu không ai trả lời: ghi lại ngày, giờ và nơi đã hỏi. Điều đó cũng dùng được trong đơn.",
        "If nobody answers: note the day, the hour and the place. That can be used in a petition too.",
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
    # which way
    "way.head": Text("Khiếu nại, tố cáo, hay cả hai?", "A complaint, a denunciation, or both?"),
    "way.intro": Text("Ba câu hỏi. Bỏ trống câu nào cũng được.", "Three questions. Any may be left open."),
    "way.show": Text("Xem cách hợp", "See which fits"),
    "way.found": Text("Cách hợp với điều bạn chọn", "What fits your choice"),
    "way.used": Text(
        "Kế hoạch đã theo lựa chọn này. Đổi lại lúc nào cũng được.",
        "The plan follows this choice. It can be changed at any time.",
    ),
    "way.link": Text("Khiếu nại hay tố cáo: ba câu để chọn", "Complaint or denunciation: three questions"),
    # before a step that raises risk
    "weigh.head": Text("Trước khi làm bước này", "Before this step"),
    "weigh.step": Text("Bước này: {title}", "This step: {title}"),
    "weigh.to": Text("Ai sẽ đọc", "Who will read it"),
    "weigh.named": Text(
        "Người khác sẽ biết tên. Cần người bị giữ hoặc gia đình đồng ý trước, ghi lại ai đồng ý và ngày nào.",
        "Others will learn the name. The person held or the family must agree first; note who agreed, and when.",
    ),
    "weigh.may": Text("Điều có thể xảy ra", "What may happen"),
    "weigh.look": Text("Năm điều nên xem", "Five things to look at"),
    "weigh.look_hint": Text(
        "Đánh dấu điều khiến bạn lo. Không đánh dấu gì cũng được.", "Tick what worries you. Ticking nothing is fine."
    ),
    "weigh.less": Text("Cách giảm rủi ro", "What lessens the risk"),
    "weigh.quiet": Text("Chờ, hoặc làm lặng lẽ", "Waiting, or doing it quietly"),
    "weigh.stop": Text(
        "Bạn có thể dừng trước khi gửi. Gửi rồi thì có thể xin rút nhưng không chắc thu lại được.",
        "You can stop before it is sent. Afterwards you may ask to withdraw it, but it may not all come back.",
    ),
    "weigh.not_all": Text(
        "Trang này không biết hết rủi ro của riêng bạn. Nên hỏi luật sư hoặc người bạn tin.",
        "This site does not know all your risks. Ask a lawyer or someone you trust.",
    ),
    "weigh.choose": Text("Bạn chọn gì?", "What do you choose?"),
    "weigh.agreed": Text("Đã đồng ý {when}.", "Agreed on {when}."),
    "weigh.nobody": Text(
        "Muốn làm tiếp thì cần người bị giữ hoặc gia đình đồng ý trước. Chưa có thì chọn chờ, hoặc bàn thêm.",
        "Going on needs the consent of the person held or the family. Without it, choose to wait or to talk first.",
    ),
    "weigh.missing": Text("Chọn một câu. Chưa chắc thì chọn câu đầu.", "Choose one. If unsure, choose the first."),
    "weigh.go": Text("Ghi lựa chọn này", "Keep this choice"),
    "weigh.again": Text("Xem lại rủi ro của bước này", "Look at the risks again"),
    "weigh.cautions": Text(
        "Đăng bài, tụ họp, ghi tên, nhận tiền: điều cần lưu ý", "Posting, gathering, names, money: what to mind"
    ),
    "caution.intro": Text(
        "Đây không phải lời khuyên nên làm hay không nên làm. Biết trước thì dễ chọn hơn.",
        "This is no advice to do it or not. Knowing beforehand makes choosing easier.",
    ),
    "caution.law": Text("Luật nói gì", "What the law says"),
    # one finding
    "point.law": Text("Luật nói gì", "What the law says"),
    "point.answers": Text("Dựa vào điều bạn đã trả lời", "Based on your answers"),
    "point.no_answers": Text("Chưa có câu trả lời nào cho điểm này.", "There is no answer on this point yet."),
    "point.settle": Text("Điều cần biết thêm", "What would settle it"),
    "point.sum": Text("Cách tính", "How this is counted"),
    "point.article": Text("Điều luật", "The article"),
    "point.other_side": Text("Bên kia có thể nói", "What the other side may say"),
    "point.sure": Text("Mức chắc chắn", "How sure this is"),
    "point.act": Text("Việc nên làm", "What to do"),
    "point.no_act": Text("Không cần làm gì cho điểm này.", "Nothing needs doing on this point."),
    "point.presumed": Text(
        "Ở đây tạm coi như chưa có việc gì khác xảy ra, cho đến khi có câu trả lời nói khác.",
        "Here it is taken that nothing else happened, until an answer says otherwise.",
    ),
    "point.not_given": Text("chưa có câu trả lời", "no answer yet"),
    # why: what another answer would change, what is not known
    "reasons.turns": Text("Điều gì có thể làm đổi kết quả này", "What could change this"),
    "reasons.turns_intro": Text(
        "Nếu một câu trả lời khác đi, còn các câu khác giữ nguyên, thì điểm này sẽ là:",
        "If one answer were different and the others stayed as they are, this point would be:",
    ),
    "reasons.no_turns": Text(
        "Đổi riêng một câu trả lời nào cũng không làm đổi kết quả này.",
        "No single different answer would change this.",
    ),
    "reasons.if": Text("Nếu trả lời “{answer}”: {outcome}.", "If the answer is “{answer}”: {outcome}."),
    "reasons.if_more": Text(
        "Nếu trả lời “{answer}” (và {n} câu khác): {outcome}.",
        "If the answer is “{answer}” (and {n} others): {outcome}.",
    ),
    "reasons.if_unknown": Text("Nếu không biết điều này: {outcome}.", "If this were not known: {outcome}."),
    "reasons.used": Text("Câu trả lời này được dùng cho:", "This answer is used for:"),
    "reasons.instead": Text(
        "Nếu trả lời “{answer}”, sẽ khác đi:", "If the answer were “{answer}”, these would differ:"
    ),
    "reasons.without": Text("Nếu không biết điều này, sẽ khác đi:", "If this were not known, these would differ:"),
    "reasons.more": Text("và {n} điểm nữa", "and {n} more"),
    "reasons.unknown": Text("Điều còn chưa biết", "What is not known yet"),
    "reasons.unknown_intro": Text(
        "Điều giúp rõ thêm nhiều nhất đứng đầu. Biết được điều nào thì thêm điều đó; chưa biết cũng không sao.",
        "What would help most comes first. Add what you can find out; not knowing is fine.",
    ),
    "reasons.unknown_none": Text("Không còn điều nào cần biết thêm lúc này.", "There is nothing more to find out now."),
    "reasons.settles": Text("Biết điều này sẽ rõ thêm {n} điểm.", "Knowing this would settle {n} points."),
    "reasons.settles_one": Text("Biết điều này sẽ rõ thêm 1 điểm.", "Knowing this would settle 1 point."),
    "reasons.helps": Text(
        "Cùng với câu trả lời khác, điều này giúp rõ thêm {n} điểm.",
        "Together with other answers, this would help settle {n} points.",
    ),
    "reasons.helps_one": Text(
        "Cùng với câu trả lời khác, điều này giúp rõ thêm 1 điểm.",
        "Together with other answers, this would help settle 1 point.",
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
    # international standards
    "standard.head": Text("Chuẩn quốc tế", "International standards"),
    "standard.intro": Text(
        "Phần này xem riêng: kết quả ở đây và kết quả theo luật Việt Nam có thể khác nhau.",
        "This part stands apart: what it says and what Vietnamese law says may differ.",
    ),
    "plan.hand_over": Text("Nhờ người hỗ trợ xem giúp", "Ask a caseworker to look at it"),
    "standard.category": Text("loại\u00a0{n}", "category\u00a0{n}"),
    "standard.article": Text("Điều\u00a0{n}", "Article\u00a0{n}"),
    "standard.use": Text(
        "Chuẩn này dùng khi viết cho nơi ngoài nước. Đọc phần rủi ro trước khi gửi đi đâu.",
        "These standards serve letters abroad. Read about the risks before anything is sent.",
    ),
}
WAY_LABELS: Mapping[str, Text] = {
    "yes": Text("Có", "Yes"),
    "no": Text("Không", "No"),
    "unknown": Text("Không biết", "I don't know"),
}
