"""H01, the authorisation: form 02 of Decree 155/2026 for administrative complaints, a free form with a term otherwise.

Law on Complaints Art. 12(1); Decree 124/2020 Art. 5(3) as amended; Civil Code 2015 Art. 562-569. Who authorises is the
person held; who is authorised signs the petitions.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.voice import voice_of
from remedies.steps.step import Matter

PARTS = ("full_name", "address", "id_number", "id_issue")
SCOPE = {
    True: Text(
        "Khiếu nại quyết định, việc làm tạm giữ người theo thủ tục hành chính đối với tôi; nộp đơn, tài liệu; tham gia "
        "đối thoại; nhận văn bản giải quyết. Không được rút khiếu nại khi chưa có văn bản đồng ý của tôi.",
        "To complain of the decisions and acts of administrative custody against me; to file petitions and papers; to "
        "take part in the dialogue; to receive the settlement. Not to withdraw the complaint unless I agree in "
        "writing.",
    ),
    False: Text(
        "Thay tôi khiếu nại, đề nghị về việc bắt, giữ, tạm giữ, tạm giam đối với tôi; nộp đơn, tài liệu; nhờ luật sư, "
        "trợ giúp pháp lý; nhận văn bản trả lời. Không được rút đơn khi chưa có văn bản đồng ý của tôi.",
        "To complain and petition for me about my arrest, holding, custody and detention; to file petitions and "
        "papers; to engage counsel or legal aid; to receive the answers. Not to withdraw a petition unless I agree in "
        "writing.",
    ),
}


def compose(situation: Situation) -> Mapping[str, Any]:
    """Which form it is, both persons, and what the authorisation covers."""
    official = Matter(situation.assessment, situation.facts).route == "administrative"
    own = voice_of(situation).own
    return {
        "identity": situation.identity,
        "year": day_of(situation.at).year,
        "official": official,
        "principal": _person(situation, "filer" if own else "detainee"),
        "agent": _person(situation, "agent" if own else "filer"),
        "scope": SCOPE[official],
    }


def _person(situation: Situation, who: str) -> dict[str, str | None]:
    return {part: situation.identity.get(f"{who}_{part}") for part in PARTS}


PAPER = Paper(
    id="H01",
    number=28,
    title=Text("Giấy ủy quyền", "Authorisation"),
    purpose=Text(
        "Để người khác làm đơn thay người bị giữ, khi luật cần có ủy quyền.",
        "So that someone else may petition for the person held, where the law asks for an authorisation.",
    ),
    not_proposed=Text("Giấy này in lúc nào cũng được.", "This paper can be printed at any time."),
    steps=("complaint_administrative", "complaint_administrative_second"),
    feeds=("respondent", "arrest_basis"),
    folder=Path(__file__).parent,
    compose=compose,
    weigh=(
        Text(
            "Không cần giấy này: cha, mẹ, người giám hộ của người dưới 18 tuổi; luật sư đã có văn bản thông báo người "
            "bào chữa; người thân làm đơn về quyền của chính mình.",
            "Not needed by parents or a guardian of someone under 18, by counsel with a notice of counsel, or by "
            "relatives who petition for their own rights.",
        ),
        Text(
            "Ủy quyền đặt tiền để bảo đảm có mẫu riêng, không dùng giấy này. Quy định mới về chứng thực chưa được đối "
            "chiếu đủ: hỏi trước ở nơi chứng thực.",
            "Authorising a deposit of money has a form of its own. The newest rules on certification were checked only "
            "in part: ask where it will be certified.",
        ),
    ),
    before=(
        Text(
            "Chưa ký trước. Cả hai người ký trước mặt người chứng thực ở Ủy ban nhân dân xã, phường. Công chứng giấy "
            "khiếu nại hành chính chỉ áp dụng đến hết ngày 31/12/2026.",
            "Do not sign beforehand. Both sign before the certifier at the commune People’s Committee. Notarising an "
            "administrative complaint’s authorisation applies only to the end of 31 December 2026.",
        ),
        Text(
            "Người đang bị giữ: đề nghị nơi giữ sắp xếp để được ký và xác nhận chữ ký.",
            "A person held asks the place of holding to arrange for signing and for the signature to be confirmed.",
        ),
        Text(
            "In 3 bản: mỗi người một bản, một bản kèm đơn. Mang giấy tờ tùy thân. Không ghi thời hạn thì luật tính một "
            "năm.",
            "Print three: one each, one with the petition. Bring identity papers. Where no term is written, the law "
            "makes it one year.",
        ),
    ),
)  # fmt: skip
