"""What to mind before speaking out, gathering, writing down names, or taking money from abroad.

Boundary: chooses among the dated parameters of data/parameters/steps_risks.yaml; the words of the law are theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.present_findings import joined


@dataclass(frozen=True)
class Rule:
    """What the law says, and where."""

    says: Text
    source: Text


@dataclass(frozen=True)
class Part:
    """One thing somebody may be advised to do: what lessens the risk, then the rules."""

    id: str
    head: Text
    calm: Text
    rules: tuple[Rule, ...]


HEADS: Mapping[str, tuple[Text, Text]] = {
    "publish": (
        Text("Đăng bài, trả lời báo chí", "Posting, speaking to the press"),
        Text(
            "Có người nói công khai, có người làm lặng lẽ. Nếu nói: chỉ nói việc tự biết, không nêu tên cán bộ, không "
            "đăng giấy trong hồ sơ, không đăng khi đang giận. Hỏi người bị giữ và luật sư trước.",
            "Some speak publicly, some work quietly. If speaking: only what you know, no officers' names, no papers of "
            "the file, not in anger. Ask the person held and counsel first.",
        ),
    ),
    "gather": (
        Text("Tụ họp đông người", "Gathering with others"),
        Text(
            "Từ 5 người trở lên nơi công cộng để nêu yêu cầu là phải đăng ký trước. Cử một người đại diện đi nộp đơn "
            "thì "
            "đỡ rủi ro hơn và vẫn được tiếp.",
            "Five or more in a public place with a demand must register first. One representative with a petition "
            "carries less risk and is received all the same.",
        ),
    ),
    "names": (
        Text("Ghi tên người khác, lập danh sách", "Writing down names, making lists"),
        Text(
            "Chỉ ghi điều cần, hỏi từng người, giữ trên giấy ở nơi an toàn, xong thì hủy. Danh sách người ủng hộ mà bị "
            "thu giữ sẽ hại chính họ.",
            "Note only what is needed, ask each person, keep it on paper in a safe place, destroy it after. A seized "
            "list of supporters harms them.",
        ),
    ),
    "money": (
        Text("Nhận tiền từ ngoài nước, quyên góp", "Money from abroad, collections"),
        Text(
            "Hỏi luật sư trước khi nhận. Ghi rõ tiền của ai, cho việc gì. Trả thẳng cho luật sư, bệnh viện thì rõ "
            "ràng hơn.",
            "Ask a lawyer before taking it. Note whose it is and for what. Paid straight to a lawyer or hospital it is "
            "clearer.",
        ),
    ),
}
NAMES: Mapping[str, tuple[str, ...]] = {
    "publish": (
        "risk_freedoms", "risk_naming", "risk_against_state", "risk_fines_online", "risk_providers", "risk_secrets",
        "minors_secrecy",
    ),
    "gather": (
        "gathering_registered", "gathering_forbidden", "gathering_fines", "risk_public_order", "petition_together",
    ),
    "names": ("names_of_people", "names_with_consent", "names_of_officials", "recording_in_public"),
    "money": ("money_from_abroad", "foreign_organisations", "private_collection", "charity_fund"),
}  # fmt: skip


def parts(on: date) -> tuple[Part, ...]:
    """The four parts with the law of the day `on`; a rule without law for that day, or not read, is left out."""
    return tuple(Part(id, head, calm, tuple(_rules(id, on))) for id, (head, calm) in HEADS.items())


def _rules(id: str, on: date) -> list[Rule]:
    found = []
    for name in NAMES[id]:
        try:
            version = in_force(name, on)
        except (NoLawForDate, LawNotRead):
            continue
        found.append(Rule(version.says, joined(version.citations)))
    return found
