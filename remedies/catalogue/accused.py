"""What the papers on bail and on a deposit share: the accused, the charge and its class, circumstances, the duties.

Criminal Procedure Code Art. 121(3), 122(2) for the duties. Boundary: facts as words; what is not known stays open.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from legal_rules.words import Text
from remedies.catalogue import compare
from remedies.catalogue.charge import charge, severity, word
from remedies.catalogue.d05 import SPECIAL
from remedies.catalogue.ground import Paragraph, choose, paragraphs
from remedies.catalogue.grounds_holding import HOLDING
from remedies.catalogue.paper import Situation
from remedies.catalogue.voice import Voice

GROUNDS = tuple(g for g in HOLDING if g.finding in ("detention_ground", "detention_special_group"))
DUTIES = (
    Text(
        "Có mặt theo giấy triệu tập, trừ trường hợp vì lý do bất khả kháng hoặc do trở ngại khách quan.",
        "To appear when summoned, unless prevented by force majeure or an obstacle beyond control.",
    ),
    Text("Không bỏ trốn, không tiếp tục phạm tội.", "Not to flee and not to commit further offences."),
    Text(
        "Không mua chuộc, cưỡng ép, xúi giục người khác khai gian dối, cung cấp tài liệu sai sự thật; không tiêu hủy, "
        "giả mạo chứng cứ, tài liệu, đồ vật của vụ án, không tẩu tán tài sản liên quan đến vụ án; không đe dọa, khống "
        "chế, trả thù người làm chứng, bị hại, người tố giác tội phạm và người thân thích của những người này.",
        "Not to bribe, force or incite anybody to give false statements or papers; not to destroy or forge evidence, "
        "documents or objects of the case, nor move property away that concerns it; not to threaten, control or take "
        "revenge on witnesses, victims, those who reported the crime, or their close relatives.",
    ),
)


def accused(situation: Situation, speaker: Voice) -> Mapping[str, Any]:
    """The values of these papers: the word for the accused, charge, class, term, circumstances, duties."""
    facts = situation.facts
    return {
        "word": word(facts),
        "charge": charge(facts),
        "class": severity(situation),
        "term": compare.detention(facts, speaker),
        "special": [text for fact, text in SPECIAL.items() if facts.value(fact) is True],
        "duties": DUTIES,
        "person": person(situation, speaker),
    }


def person(situation: Situation, speaker: Voice) -> dict[str, str]:
    """The identity of the accused; the signer's own where the signer is that person and wrote it there only."""
    given = situation.identity
    pairs = {
        "name": ("detainee_full_name", "filer_full_name"),
        "born": ("detainee_birth_date", "filer_birth_year"),
        "number": ("detainee_id_number", "filer_id_number"),
        "address": ("detainee_address", "filer_address"),
    }
    found = {
        key: given.get(own) or (given.get(signer) if speaker.own else None) for key, (own, signer) in pairs.items()
    }
    return {key: value or "" for key, value in found.items()}


def grounds(situation: Situation, speaker: Voice) -> tuple[Paragraph, ...]:
    """What was found past about the need for detention; nothing is asked here."""
    chosen = choose(GROUNDS, situation.assessment, situation.facts, speaker)
    return paragraphs((c for c in chosen if not c.asked), situation.facts, speaker)
