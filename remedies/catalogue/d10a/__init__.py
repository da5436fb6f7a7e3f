"""D10a, the claim for compensation by the State: form 01/BTNN in the order of its contents.

Law on State Compensation Liability 2017 Art. 5, 6, 18, 22-28, 34-36, 41(3), 44. Moral harm is the sum of the
assessment with every line of it; the other items need receipts and are as typed, or left to the pen. The whole sum is
worked out where each item typed has one amount.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from legal_rules.amounts import Line
from legal_rules.words import Text
from remedies.catalogue import claim
from remedies.catalogue.ground import cite
from remedies.catalogue.losses import MATERIAL, total
from remedies.catalogue.money import amount
from remedies.catalogue.paper import Paper, Situation

SUM = "state_compensation"
ONE = Text("{most}.", "{most}.")
RANGE = Text(
    "{most}. Đây là mức khi tính cả ngày đầu và ngày cuối, và theo cách hiểu có lợi cho người bị thiệt hại ở chỗ chưa "
    "rõ; tính theo cách ít nhất là {least}.",
    "{most}. This counts both the first and the last day, and takes the reading in favour of the person harmed where "
    "something is not clear; at the least it is {least}.",
)


@dataclass(frozen=True)
class Moral:
    """Moral harm: the lines of the sum, each with its articles, what they come to, and what is claimed."""

    lines: tuple[Text, ...]
    comes_to: Text
    claimed: Text
    dong: int


def compose(situation: Situation) -> Mapping[str, Any]:
    """What the claims share, moral harm, and the whole sum."""
    found = moral(situation)
    return {**claim.head(situation), "moral": found, "whole": whole(situation, found)}


def whole(situation: Situation, found: Moral | None) -> Text | None:
    """What was typed and moral harm together; None, for the pen, where an amount is not known."""
    claimed = total(situation.identity, MATERIAL, found.dong) if found else None
    return None if claimed is None else amount(claimed)


def moral(situation: Situation) -> Moral | None:
    """The sum of moral harm, None where nothing can be counted. What is claimed is its most."""
    found = situation.assessment.sum(SUM)
    if found.state == "not_applicable" or found.low is None or found.high is None:
        return None
    most, least = amount(found.high), amount(found.low)
    pattern = ONE if found.low == found.high else RANGE
    told = tuple(_line(line) for line in found.lines if line.kind in ("basis", "head"))
    return Moral(told, pattern.fill(most=most, least=least), most, found.high)


def _line(line: Line) -> Text:
    law = cite(line.citations)
    return Text(
        f"{line.label.vi}: {line.working.vi} ({law.vi}).",
        f"{line.label.en}: {line.working.en} ({law.en}).",
    )


PAPER = Paper(
    id="D10a",
    number=21,
    title=Text("Văn bản yêu cầu bồi thường", "Claim for compensation"),
    purpose=Text(
        "Để yêu cầu Nhà nước bồi thường khi đã có văn bản cho thấy việc bắt, giữ hoặc khởi tố là sai.",
        "To claim compensation from the State once a document shows that the arrest, holding or charge was wrong.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị văn bản này: cần có kết quả cho thấy người đó không có tội hoặc việc giữ là sai.",
        "The plan does not propose this claim now: it needs an outcome that clears the person or finds the holding "
        "wrong.",
    ),
    steps=("state_compensation",),
    feeds=(
        "respondent", "age", "birth_year", "arrested_at", "arrest_place", "arrested_by", "arrest_basis",
        "order_shown", "order_copy_given", "handed_over_at", "first_decision_at", "custody_from", "custody_until",
        "custody_periods", "charges", "detention_from", "detention_orders", "at_liberty", "still_held", "released_at",
        "investigating_agency", "province", "stage", "outcome", "outcome_ground", "outcome_decision_at",
        "outcome_document_received_at", "filings",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=claim.address,
    weigh=(
        Text(
            "Thứ tự các mục theo mẫu 01/BTNN và khoản 3 Điều 41 của luật; chưa đối chiếu được nguyên văn mẫu. Nếu cơ "
            "quan đưa mẫu của họ thì chép sang mẫu đó.",
            "The items follow form 01/BTNN and Article 41(3) of the law; the form itself was not seen word for word. "
            "If the office hands out its own form, copy the text into it.",
        ),
        Text(
            "Chỉ phần tinh thần có công thức nên được tính sẵn, ở mức cao nhất. Các khoản khác cần giấy tờ; thiếu hóa "
            "đơn thì chỉ được tính đến mức luật cho phép.",
            "Only moral harm has a formula and is worked out, at its most. The other items need papers; without "
            "receipts they count only up to the limit in law.",
        ),
        Text(
            "Tổng số tiền chỉ tính sẵn khi mỗi khoản đã gõ có đúng một số tiền ghi bằng đồng. Viết tay thêm khoản nào "
            "thì sửa lại tổng.",
            "The whole sum is worked out only where each item typed has one amount in dong. Whoever adds an item by "
            "hand corrects the sum.",
        ),
        Text(
            "Luật về bồi thường của Nhà nước đang được đề nghị sửa. Hỏi lại ở Sở Tư pháp trước khi nộp.",
            "A change of the law on State compensation has been under way. Ask the justice department before filing.",
        ),
    ),
    before=(
        Text(
            "Người thừa kế, người đại diện kèm giấy chứng minh tư cách; người được ủy quyền kèm giấy ủy quyền đã công "
            "chứng hoặc chứng thực.",
            "Heirs and representatives add proof of their standing; whoever is authorised adds the authorisation, "
            "notarised or certified.",
        ),
        Text(
            "Giữ bản gốc văn bản làm căn cứ. Nộp trực tiếp: mang bản gốc để đối chiếu. Gửi bưu điện: gửi bản sao có "
            "chứng thực.",
            "Keep the original of the document it rests on. In person: bring originals to compare. By post: send "
            "certified copies.",
        ),
        Text(
            "Nộp 01 bộ, giữ một bản. Nộp trực tiếp thì nhận giấy xác nhận đã nhận hồ sơ; gửi bưu điện thì phải được "
            "báo trong 2 ngày làm việc.",
            "File one set and keep a copy. In person you get a confirmation of receipt; by post a notice is due within "
            "2 working days.",
        ),
        Text(
            "Tên, địa chỉ và số tài khoản nên viết tay.",
            "Names, addresses and account numbers are best written by hand.",
        ),
    ),
)  # fmt: skip
