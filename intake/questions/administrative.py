"""Administrative custody: the decision, its ground, whether it was prolonged and where."""

from __future__ import annotations

from intake.question import Question
from intake.questions import branches as b
from intake.questions.wording import ask, pick, same, t

ADMINISTRATIVE_DECISION = Question(
    "administrative_decision_given",
    "yes_no",
    ask(
        "{S} có được giao quyết định tạm giữ hành chính bằng giấy không?",
        "{was} {S} given a written decision of administrative custody?",
        unseen=True,
    ),
    t("Có giao quyết định không", "Decision handed over"),
    (
        t(
            "Tạm giữ hành chính luôn phải có quyết định bằng giấy và giao một bản (Điều 122 Luật Xử lý vi phạm hành "
            "chính).",
            "Administrative custody always needs a written decision, with a copy handed over (Article 122, Law on "
            "Handling of Administrative Violations).",
        ),
        t("Chỉ nói miệng thì chọn “Không”.", "If it was only said, choose “No”."),
    ),
    asked_if=b.administrative,
)

ADMINISTRATIVE_GROUND = Question(
    "administrative_custody_ground",
    "choice",
    ask(
        "Họ nêu lý do nào để tạm giữ hành chính?", "Which ground did they give for administrative custody?", unseen=True
    ),
    t("Lý do tạm giữ hành chính", "Ground of administrative custody"),
    (
        t(
            "Từ năm 2022 luật chỉ cho tạm giữ hành chính trong 5 trường hợp. Hỏi chuyện, kiểm tra giấy tờ hay bài "
            "đăng trên mạng không nằm trong đó.",
            "Since 2022 only 5 cases allow it. Questioning, checking papers or a post online are not among them.",
        ),
        t("Chọn điều ghi trên giấy hoặc điều họ nói.", "Choose what the paper says, or what they said."),
    ),
    choices=(
        pick("disorder_or_injury", "Gây rối hoặc làm người khác bị thương", "Disorder, or hurting someone"),
        pick("smuggling", "Buôn lậu, chở hàng trái phép qua biên giới", "Smuggling across the border"),
        pick(
            "measure_enforcement",
            "Để đưa đi trường giáo dưỡng, cơ sở giáo dục hoặc cai nghiện",
            "To take the person to a reformatory, compulsory education or drug rehabilitation",
        ),
        pick(
            "domestic_violence",
            "Bạo lực gia đình, làm trái quyết định cấm tiếp xúc",
            "Domestic violence against a no-contact decision",
        ),
        pick("drug_test", "Để xác định có nghiện ma túy không", "To establish drug addiction"),
        pick("identity_check", "Kiểm tra giấy tờ, lai lịch", "To check identity"),
        pick("questioning", "Để hỏi chuyện, lấy lời khai", "To ask questions"),
        pick("online_post", "Vì bài đăng trên mạng", "Because of a post online"),
        pick("other", "Lý do khác", "Another ground"),
    ),
    asked_if=b.administrative,
)

ADMINISTRATIVE_EXTENDED = Question(
    "administrative_custody_extended",
    "yes_no",
    same(
        "Có quyết định kéo dài việc tạm giữ hành chính không?",
        "Was there a decision to prolong the administrative custody?",
    ),
    t("Có quyết định kéo dài không", "Prolonged by a decision"),
    (
        t(
            "Tạm giữ hành chính không quá 12 giờ. Có quyết định kéo dài thì không quá 24 giờ.",
            "Administrative custody lasts at most 12 hours; with a decision to prolong it, at most 24 hours.",
        ),
        t(
            "Giữ lâu hơn mà không có giấy mới thì chọn “Không”.",
            "If it simply went on without a new paper, choose “No”.",
        ),
    ),
    asked_if=b.administrative,
)

REMOTE_AREA = Question(
    "remote_area",
    "yes_no",
    same(
        "Nơi bị giữ có thuộc vùng biên giới, hải đảo hoặc núi xa không?",
        "Is the place of holding a border, island or remote mountain area?",
    ),
    t("Vùng biên giới, hải đảo, núi xa", "Border, island or remote area"),
    (
        t(
            "Ở những vùng này, hạn giữ có thể kéo dài đến 48 giờ thay vì 24 giờ, và cơ quan có thêm ngày để trả lời "
            "khiếu nại.",
            "There the limit may reach 48 hours instead of 24, and complaints may take longer to be answered.",
        ),
        t("Ở thành phố hoặc đồng bằng thì chọn “Không”.", "In a city or the lowlands, choose “No”."),
    ),
    asked_if=b.administrative,
)
