"""The words of the page of consent, and for each paper who reads it and what becomes of it. Words only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legal_rules.words import Text


@dataclass(frozen=True)
class Recipient:
    """What a paper sends to whom, and who learns the name after that."""

    sends: Text
    learns: Text


RECIPIENTS: Mapping[str, Recipient] = {
    "D12a": Recipient(
        Text(
            "Giấy này cho Nhóm Công tác của Liên Hợp Quốc về giam giữ tùy tiện biết họ tên, việc bị giữ và tình trạng "
            "của người bị giữ.",
            "This paper tells the UN Working Group on Arbitrary Detention the name of the person held, what happened "
            "and how they are.",
        ),
        Text(
            "Nhóm này chuyển giấy cho Chính phủ Việt Nam để trả lời. Sau đó họ công bố ý kiến trên mạng, thường có "
            "tên. Ai cũng đọc được.",
            "The group passes it to the Government of Viet Nam for a reply. Later it publishes an opinion online, "
            "usually with the name. Anyone can read it.",
        ),
    ),
    "D12b": Recipient(
        Text(
            "Thư này cho chuyên gia Liên Hợp Quốc hoặc tổ chức bạn chọn biết họ tên, việc bị giữ và điều đang nguy "
            "hiểm.",
            "This letter tells UN experts, or an organisation that you choose, the name, what happened and what the "
            "danger is.",
        ),
        Text(
            "Chuyên gia có thể viết ngay cho Chính phủ Việt Nam, có ghi tên. Thư của họ và trả lời được công bố trên "
            "mạng sau khoảng hai tháng.",
            "The experts may write at once to the Government of Viet Nam, naming the person. Their letter and the "
            "reply are published online after about two months.",
        ),
    ),
}
CONSENT_WORDS: Mapping[str, Text] = {
    "consent.h1": Text("Trước khi làm bước này", "Before this step"),
    "consent.learns": Text("Ai sẽ biết tên", "Who will learn the name"),
    "consent.may": Text("Điều có thể xảy ra", "What may happen"),
    "consent.may_says": Text(
        "Người bị giữ hoặc người thân có thể bị hỏi, bị làm khó, bị phạt hoặc bị khởi tố. Đã có người bị xử theo Điều "
        "117, 331 hoặc 156 Bộ luật Hình sự vì bài viết hoặc lời tố cáo. Chỉ cất giữ một số tài liệu cũng có thể bị "
        "buộc tội theo Điều 117.",
        "The person held or relatives may be questioned, pressed, fined or charged. People have been tried under "
        "Articles 117, 331 or 156 of the Penal Code for posts or reports. Under Article 117 even keeping some material "
        "can be charged.",
    ),
    "consent.less": Text("Cách giảm rủi ro", "What lowers the risk"),
    "consent.less_says": Text(
        "Đề nghị giữ kín người gửi. Không đồng ý công bố tên: ở cuối giấy có ô để chọn. Để luật sư gửi thay. Chờ thêm "
        "cũng được: không có hạn cuối.",
        "Ask that the sender stay confidential. Do not agree to the name being published: a box at the end of the "
        "paper says so. Let counsel send it. You may also wait: there is no last day.",
    ),
    "consent.stop": Text("Dừng lại", "Stopping"),
    "consent.stop_says": Text(
        "Xem và in ở đây chưa gửi gì cho ai. Trước khi gửi, lúc nào cũng dừng được. Gửi rồi vẫn có thể xin rút, nhưng "
        "không chắc thu lại được hết.",
        "Seeing and printing it here sends nothing to anyone. You can stop any time before sending. Afterwards you may "
        "ask to withdraw, but it may not all come back.",
    ),
    "consent.not_all": Text(
        "Trang này không biết hết rủi ro của riêng bạn. Nên hỏi luật sư hoặc người bạn tin.",
        "This site does not know every risk you face. Ask a lawyer or someone you trust.",
    ),
    "consent.who": Text("Ai đã đồng ý cho biết tên?", "Who agrees to the name being given?"),
    "consent.minor": Text(
        "Người dưới 18 tuổi: hỏi ý chính người đó bằng lời dễ hiểu, và hỏi cả cha, mẹ hoặc người giám hộ.",
        "Someone under 18 is asked in words of their own, and so is a parent or guardian.",
    ),
    "consent.person": Text("Người bị giữ đã đồng ý", "The person held has agreed"),
    "consent.family": Text(
        "Người bị giữ chưa thể tự trả lời; gia đình đồng ý và tin rằng người ấy muốn việc này",
        "The person held cannot answer now; the family agrees and believes that they would want this",
    ),
    "consent.nobody": Text("Chưa ai đồng ý", "Nobody has agreed yet"),
    "consent.person_own": Text("Tôi là người trong giấy và tôi đồng ý", "The paper is about me, and I agree"),
    "consent.family_own": Text(
        "Tôi nhờ gia đình quyết định, và gia đình đồng ý", "I left it to my family, and they agree"
    ),
    "consent.nobody_own": Text("Tôi chưa đồng ý", "I have not agreed yet"),
    "consent.choice": Text("Bạn muốn làm gì?", "What would you like to do?"),
    "consent.not_now": Text("Tôi chưa muốn làm bước này", "Not now"),
    "consent.talk": Text("Tôi muốn bàn với người khác trước", "I want to talk to someone first"),
    "consent.go_on": Text("Tôi đã đọc và muốn làm tiếp", "I have read this and want to go on"),
    "consent.send": Text("Tiếp tục", "Continue"),
    "consent.choose": Text("Chọn một trong ba.", "Choose one of the three."),
    "consent.somebody": Text(
        "Muốn làm tiếp thì cần người bị giữ hoặc gia đình đồng ý trước. Chưa có thì chọn một trong hai ý đầu ở dưới.",
        "Going on needs the consent of the person held or the family. Without it, choose one of the first two below.",
    ),
    "consent.kept": Text(
        "Điều bạn chọn chỉ nằm trong phần đang làm, đã niêm phong, và mất khi bạn thoát.",
        "Your choice is kept only with your sealed answers, and is gone when you leave.",
    ),
    "consent.agreed": Text("Đã đồng ý {when}, bản {n}.", "Agreed on {when}, version {n}."),
    "consent.to_paper": Text("Xem giấy", "See the paper"),
    "consent.withdraw": Text("Rút lại sự đồng ý", "Withdraw the consent"),
    "consent.start": Text(
        "Giấy này kể về một người cụ thể. Trả lời vài câu trước rồi quay lại đây.",
        "This paper is about one person. Answer a few questions first, then come back.",
    ),
    "consent.start_link": Text("Đến trang đầu", "To the first page"),
}
