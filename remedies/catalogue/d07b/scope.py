"""Which case a lawyer is asked to take and from which stage, as the papers received name it. Words only."""

from __future__ import annotations

from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.catalogue.chronicle_rows import offence

STAGES = {
    "held": Text("khi bị giữ", "the first holding"),
    "custody": Text("tạm giữ", "custody"),
    "investigation": Text("điều tra", "the investigation"),
    "prosecution": Text("truy tố", "the prosecution"),
    "trial": Text("xét xử sơ thẩm", "the trial"),
    "appeal": Text("xét xử phúc thẩm", "the appeal"),
}


def case(facts: Facts) -> Text | None:
    """The articles charged, each once; None where no charge is known."""
    charged = [text for row in facts.value("charges") or () if (text := offence(row))]
    if not charged:
        return None
    return Text("; ".join(dict.fromkeys(t.vi for t in charged)), "; ".join(dict.fromkeys(t.en for t in charged)))


def undertaking(own: bool) -> Text:
    """What the signer answers for."""
    if own:
        return Text(
            "Tôi tự nguyện yêu cầu luật sư nêu trên và chịu trách nhiệm về nội dung giấy này.",
            "I ask for the lawyer above of my own will and answer for what this slip says.",
        )
    return Text(
        "Tôi chịu trách nhiệm về quan hệ và nội dung ghi trong giấy này. Người được bào chữa sẽ cho ý kiến khi được "
        "thông báo hoặc khi gặp luật sư.",
        "I answer for the relation and for what this slip says. The person to be defended gives their view when told "
        "of it or when meeting the lawyer.",
    )
