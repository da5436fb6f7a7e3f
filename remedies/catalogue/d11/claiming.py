"""The words of a claim for damages: who claims as what, what is asked for. No amount is worked out here."""

from __future__ import annotations

from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.catalogue.voice import Voice

NOT_TOLD = frozenset({"family", "custody", "charged", "detained", "decided"})
"""Chapters of the story that a claim leaves out: it tells what was done to the person, not the person's own case."""
LATER_HOLDER = Text(
    "Viện kiểm sát, Tòa án đang giữ hồ sơ: ...... (nếu hồ sơ đã chuyển)",
    "The procuracy or court that holds the file: ...... (if it was passed on)",
)
WHY = Text(
    "Yêu cầu này nằm trong vụ án của người gây thiệt hại: gửi nơi đang giữ hồ sơ vụ án đó.",
    "This claim belongs to the case against the wrongdoer: it goes to whoever holds the file of that case.",
)
VICTIM = Text("bị hại (người trực tiếp bị thiệt hại)", "victim (directly harmed)")
PLAINTIFF = Text("nguyên đơn dân sự (bị thiệt hại do tội phạm gây ra)", "civil plaintiff (damaged by the crime)")
REPRESENTATIVE = Text("người đại diện của bị hại", "representative of the victim")
WRONGS = {
    "unlawful_arrest": Text("bắt, giữ người trái pháp luật", "unlawful arrest or holding"),
    "unlawful_holding_by_private_person": Text("giữ người trái pháp luật", "unlawful holding"),
    "kidnapping_for_ransom": Text("bắt người để đòi tiền, tài sản", "taking a person for ransom"),
    "false_report": Text("báo tin sai", "a false report"),
    "false_evidence": Text("chứng cứ giả, khai gian", "false evidence"),
    "pressure_on_officials": Text("ép buộc người làm án", "pressure on those conducting a case"),
    "prosecution_of_innocent": Text("truy cứu người không có tội", "prosecuting an innocent person"),
    "ill_treatment": Text("xâm phạm thân thể, sức khỏe", "harm to body or health"),
}


def capacities(voice: Voice, minor: bool) -> tuple[tuple[Text, bool], ...]:
    """The three capacities of Art. 62 and 63; ticked where the answers settle it."""
    return ((VICTIM, voice.own), (PLAINTIFF, False), (REPRESENTATIVE, not voice.own and minor))


def wrongs(facts: Facts) -> Text | None:
    """The kinds of act that were named, worded as signs; None where none was."""
    found = [WRONGS[key] for key in facts.value("wrong") or () if key in WRONGS]
    if not found:
        return None
    return Text(
        f"Theo tôi, việc này có dấu hiệu: {', '.join(t.vi for t in found)}.",
        f"In my view there are signs of: {', '.join(t.en for t in found)}.",
    )


def requests(voice: Voice) -> tuple[Text, ...]:
    """Recognition, damages, valuation, the result."""
    asked = (
        Text(
            "Xác định tư cách tham gia tố tụng của {object} và thông báo quyền, nghĩa vụ, theo Điều 62, Điều 63 Bộ "
            "luật Tố tụng hình sự.",
            "Recognise {object} as victim or civil plaintiff in the case and tell of the rights and duties, under "
            "Articles 62 and 63 of the Criminal Procedure Code.",
        ),
        Text(
            "Buộc người gây thiệt hại và người có trách nhiệm bồi thường các khoản nêu tại mục II, giải quyết cùng "
            "với vụ án theo Điều 30 Bộ luật Tố tụng hình sự.",
            "Have the wrongdoer, and whoever is liable, pay the losses of part II, settled with the criminal case "
            "under Article 30 of the Criminal Procedure Code.",
        ),
        Text(
            "Giám định thương tích, định giá tài sản nếu cần để xác định thiệt hại.",
            "Have injuries examined and property valued where that is needed to settle the loss.",
        ),
        Text(
            "Nếu chưa đủ điều kiện chứng minh: tách phần bồi thường để giải quyết theo thủ tục dân sự, và báo cho tôi.",
            "If the loss cannot be proven yet: split the claim off for civil proceedings, and tell me.",
        ),
        Text("Thông báo cho tôi kết quả giải quyết vụ án.", "Tell me the result of the case."),
    )
    return tuple(text.fill(**voice.slots()) for text in asked)


WEIGH = (
    Text(
        "Chỉ nộp được khi đã có vụ án đối với người gây thiệt hại. Chưa có thì tố giác trước.",
        "It can be filed only once there is a case against the wrongdoer. If there is none, report the crime first.",
    ),
    Text(
        "Người gây thiệt hại là cán bộ khi làm nhiệm vụ thì có thể phải yêu cầu Nhà nước bồi thường, bằng văn bản "
        "khác. Hỏi luật sư; cùng một khoản không đòi hai nơi.",
        "If the wrongdoer is an official on duty, the claim may lie against the State, by another paper. Ask a "
        "lawyer; do not claim the same loss twice.",
    ),
    Text(
        "Chưa tìm thấy mẫu đơn chính thức; hướng dẫn về mức bồi thường chưa được đọc. Con số là của người yêu cầu.",
        "No official form was found, and the guidance on amounts was not read. The figures are the claimant's own.",
    ),
)
BEFORE = (
    Text(
        "Ghi mỗi khoản một số tiền có chữ “đồng”, cách tính, và giấy tờ kèm theo (hóa đơn, bảng lương, giấy khám).",
        "For each loss give one amount with its unit, how it was counted, and its proof (bills, payslips, medical "
        "papers).",
    ),
    Text(
        "Người bị thiệt hại tự ký. Người đại diện của người dưới 18 tuổi ký thay; người thân khác cần giấy ủy quyền "
        "được công chứng hoặc chứng thực.",
        "The person harmed signs. The representative of one under 18 signs instead; other relatives need an "
        "authorisation, notarised or certified.",
    ),
    Text(
        "Người tự mình bị thiệt hại vì tội đó thì làm đơn riêng, tư cách nguyên đơn dân sự.",
        "Someone who suffered a loss of their own by the crime files a paper apart, as civil plaintiff.",
    ),
    Text(
        "Nộp ở nơi đang giữ hồ sơ, càng sớm càng tốt, chậm nhất tại phiên tòa sơ thẩm. Lấy biên nhận.",
        "File it with whoever holds the file, early, at the latest at the first trial. Get a receipt.",
    ),
)
