"""What strategies are often advised and is dangerous here: the caution, its reason, and the law behind it.

Boundary: words and names of parameters; the words of the law are theirs (data/parameters/steps_risks.yaml). A workbook
names these in `cautions`, or brings its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.cautions import Rule
from remedies.present_findings import joined
from remedies.strategies.workbook import Caution

CAUTIONS: Mapping[str, Caution] = {
    "public_pages": Caution(
        Text("Trang mạng, bài đăng công khai không an toàn.", "A public page or post is not safe."),
        Text(
            "Ai cũng đọc và lưu lại được, cả khi bạn đã xóa. Nhà cung cấp có thể phải đưa thông tin người đăng. Có "
            "người đã bị phạt hoặc bị xử vì bài viết.",
            "Anyone can read and save it, even after you delete it. The provider may have to hand over who posted. "
            "People have been fined or tried for posts.",
        ),
        ("risk_freedoms", "risk_against_state", "risk_fines_online", "risk_providers"),
    ),
    "group_chats": Caution(
        Text("Nhóm chat không phải chỗ kín.", "A group chat is not a private place."),
        Text(
            "Một điện thoại bị giữ là đủ để đọc cả nhóm và biết ai có mặt. Nhiều ứng dụng không khóa tin nhắn nhóm từ "
            "đầu đến cuối. Việc quan trọng thì gặp mặt, từng người.",
            "One seized phone is enough to read the whole group and see who is in it. Many apps do not lock group "
            "messages from end to end. For what matters, meet in person, one by one.",
        ),
        ("risk_providers", "names_of_people"),
    ),
    "names_of_opponents": Caution(
        Text("Không ghi tên, chức vụ của người cản trở.", "Do not write down opponents’ names or offices."),
        Text(
            "Tờ giấy bị thu có thể bị coi là theo dõi hoặc làm nhục người ta. Ở đây chỉ ghi vai trò, như “nơi đang "
            "giải quyết đơn”. Tên cán bộ chỉ ghi trong đơn khiếu nại, tố cáo, khi cần.",
            "A sheet that is seized may be called spying on people or insulting them. Here write the role only, such "
            "as “the office that handles the complaint”. Officials’ names belong in a complaint, where needed.",
        ),
        ("names_of_officials", "names_of_people", "risk_naming"),
    ),
    "lists_of_people": Caution(
        Text("Không lập danh sách người ủng hộ.", "Do not keep a list of supporters."),
        Text(
            "Danh sách bị thu sẽ hại chính họ. Chỉ ghi điều cần, hỏi từng người trước, giữ trên giấy, xong thì hủy.",
            "A list that is seized harms the people on it. Note only what is needed, ask each one first, keep it on "
            "paper, destroy it afterwards.",
        ),
        ("names_of_people", "names_with_consent"),
    ),
    "rallies": Caution(
        Text("Tụ họp đông người rất rủi ro.", "Gathering in numbers is very risky."),
        Text(
            "Từ 5 người ở nơi công cộng để nêu yêu cầu là phải đăng ký trước. Người kêu gọi bị nặng hơn người đến. Cử "
            "một, hai người mang đơn đến nơi tiếp công dân thì an toàn hơn.",
            "Five or more in public with a demand must register first. Whoever calls for it faces more than whoever "
            "comes. One or two people bringing a petition to the reception office are safer.",
        ),
        ("gathering_registered", "gathering_forbidden", "gathering_fines", "risk_public_order", "petition_together"),
    ),
    "money_from_abroad": Caution(
        Text("Hỏi luật sư trước khi nhận tiền từ ngoài nước.", "Ask a lawyer before taking money from abroad."),
        Text(
            "Tiền qua tài khoản cá nhân có thể bị hỏi, bị coi là nhận tài trợ trái phép. Trả thẳng cho luật sư, bệnh "
            "viện thì rõ ràng hơn. Giữ giấy tờ.",
            "Money through a private account may be questioned and called unlawful aid. Paid straight to a lawyer or "
            "hospital it is clearer. Keep the papers.",
        ),
        ("money_from_abroad", "foreign_organisations", "private_collection"),
    ),
    "location": Caution(
        Text("Không để lộ bạn đang ở đâu.", "Do not give away where you are."),
        Text(
            "Ảnh có thể kèm nơi chụp. Cửa sổ, biển số, tiếng đường phố cũng nói lên nơi ở. Hẹn gặp ở chỗ khác nhà, xóa "
            "nơi chụp trong ảnh, xin người viết không tả nơi ở.",
            "A photograph may carry the place it was taken. A window, a number plate or street noise tell it too. Meet "
            "away from home, remove the place from pictures, ask the writer not to describe where you live.",
        ),
    ),
    "case_file": Caution(
        Text("Không đưa giấy trong hồ sơ vụ án cho người ngoài.", "Do not give out papers of the case file."),
        Text(
            "Luật sư và gia đình có thể bị coi là làm lộ bí mật. Kể việc đã xảy ra bằng lời của mình, không chụp giấy.",
            "Counsel and family may be said to disclose secrets. Tell what happened in your own words, without "
            "photographs of papers.",
        ),
        ("risk_secrets",),
    ),
    "drafts_on_device": Caution(
        Text("Bản nháp trong máy cũng có thể bị dùng.", "Drafts on a device may be used too."),
        Text(
            "Giữ tài liệu trong máy cũng có thể bị buộc tội. Chỉ ghi việc đã xảy ra, bỏ lời nhận xét. In xong "
            "thì xóa tệp.",
            "Keeping material may itself be charged. Write facts and leave out opinions. Delete the file after "
            "printing.",
        ),
        ("risk_against_state",),
    ),
}  # fmt: skip


def rules(caution: Caution, on: date) -> tuple[Rule, ...]:
    """What the law says on that day; a parameter without law for it, or not read, is left out."""
    found = []
    for name in caution.law:
        try:
            version = in_force(name, on)
        except (NoLawForDate, LawNotRead):
            continue
        found.append(Rule(version.says, joined(version.citations)))
    return tuple(found)
