"""What an administrative complaint asks for, and what is told beside the form. Words only."""

from __future__ import annotations

from legal_rules.words import Text

CUSTODY = Text("tạm giữ người theo thủ tục hành chính", "administrative custody of a person")
DECISION = {
    True: Text("quyết định hành chính", "the administrative decision"),
    False: Text("hành vi hành chính", "the administrative act"),
}
ROUNDS = {
    1: Text("khiếu nại lần đầu đối với", "a first complaint against"),
    2: Text("khiếu nại lần hai đối với", "a second complaint against"),
}
STAY = Text(
    "Tạm đình chỉ việc thi hành quyết định nêu trên trong lúc giải quyết, theo Điều 35 Luật Khiếu nại, vì việc tiếp "
    "tục giữ {object} gây hậu quả khó khắc phục.",
    "Stay the decision above while the complaint is settled, under Article 35 of the Law on Complaints, since keeping "
    "{object} longer does damage that is hard to repair.",
)
END = Text("Chấm dứt việc tạm giữ và để {object} ra về.", "End the custody and let {object} go.")
UNLAWFUL = Text(
    "Kết luận bằng văn bản về việc nêu tại mục 5; hủy bỏ quyết định nếu trái pháp luật.",
    "Decide in writing on what is told in part 5; annul the decision if it is unlawful.",
)
COPIES = Text("Giao bản sao quyết định, biên bản có liên quan.", "Hand over copies of the decision and records.")
DIALOGUE = Text(
    "Tổ chức đối thoại và báo trước cho tôi ít nhất {days} ngày.",
    "Hold a dialogue, and tell me at least {days} days before.",
)
IN_TIME = Text(
    "Thông báo bằng văn bản việc thụ lý; giải quyết trong {usual} ngày kể từ ngày thụ lý, vụ việc phức tạp thì không "
    "quá {most} ngày, theo {article}.",
    "Tell me in writing that it is accepted; settle it within {usual} days of the acceptance, or {most} days if "
    "complex, under {article}.",
)
OPEN = Text(
    "Thông báo bằng văn bản việc thụ lý và giải quyết trong thời hạn luật định.",
    "Tell me in writing that it is accepted, and settle it within the time set by law.",
)
FEEDS = (
    "respondent", "age", "birth_year", "arrested_at", "arrest_place", "arrested_by", "arrest_basis", "order_shown",
    "administrative_decision_given", "administrative_custody_ground", "administrative_custody_extended",
    "remote_area", "ill_treated", "family_notified_at", "still_held", "released_at", "province", "decisions",
    "learned_at",
)  # fmt: skip
WHO = Text(
    "Người bị giữ tự ký. Người khác ký thay chỉ khi được ủy quyền: giấy ủy quyền theo mẫu, có công chứng hoặc chứng "
    "thực (hết năm 2026; sau đó phải chứng thực). Chỉ người ốm đau, già yếu, khuyết tật hoặc không tự làm được mới ủy "
    "quyền cho người thân, người khác; luật sư thì lúc nào cũng được. Cha mẹ, người giám hộ của người chưa đủ 18 tuổi "
    "thì không cần.",
    "The person held signs. Somebody else does so only under an authorisation on its form, notarised or certified "
    "(until the end of 2026; certified after that). Only someone ill, old, disabled or otherwise unable may authorise "
    "a relative or another; a lawyer always. A parent or guardian of someone under 18 needs none.",
)
FORM = Text(
    "Đơn theo Mẫu số 01, Nghị định 155/2026 (dùng từ ngày 01/07/2026). Giữ đúng thứ tự mục; thiếu chỗ thì viết thêm "
    "tờ. Người hỗ trợ: so lại với mẫu đăng trên Công báo trước khi nộp.",
    "It follows Form 01 of Decree 155/2026 (from 1 July 2026). Keep the order of its parts; add sheets if short of "
    "room. Caseworkers: compare with the form in the official gazette before filing.",
)
