"""The interface words of one step of the plan, and of asking at the place of holding.

Boundary: words only.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

STEP_WORDS: Mapping[str, Text] = {
    # one step
    "step.do": Text("Làm thế nào", "What to do"),
    "step.rights": Text("Những quyền này", "These rights"),
    "step.who": Text("Ai làm", "Who can do it"),
    "step.to": Text("Gửi đến đâu", "Where it goes"),
    "step.tell": Text("Nói với ai", "Whom to tell"),
    "step.by": Text("Đến khi nào", "By when"),
    "step.why": Text("Vì sao", "Why"),
    "step.papers": Text("Giấy tờ", "Papers"),
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
    "step.done_plain": Text("Ghi ngày đã nộp hoặc đã làm.", "Give the day it was filed or done."),
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
}
