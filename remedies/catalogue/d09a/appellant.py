"""Who signs an appeal: the defendant, unless under 18 or with a weakness (Criminal Procedure Code Art. 331).

Boundary: the answers and identity in, the signer's standing and lines out. An adult's relative may not appeal: the
paper is then prepared for the defendant to sign.
"""

from __future__ import annotations

from dataclasses import dataclass

from legal_rules.words import Text
from remedies.catalogue.paper import Situation
from remedies.catalogue.petition import minor
from remedies.catalogue.told import FACILITIES, picked
from remedies.catalogue.voice import Voice, voice, voice_of

DEFENDANT = Text("bị cáo", "the defendant")
CLEARED = Text("người được Tòa án tuyên không có tội", "the person whom the court acquitted")
REPRESENTATIVE = Text(
    "người đại diện của bị cáo (bị cáo chưa đủ 18 tuổi)", "representative of the defendant, who is under 18"
)
COUNSEL_OF_MINOR = Text(
    "người bào chữa của bị cáo (bị cáo chưa đủ 18 tuổi)", "counsel of the defendant, who is under 18"
)
COUNSEL_OF_WEAK = Text(
    "người bào chữa của bị cáo (bị cáo có nhược điểm về tâm thần hoặc thể chất)",
    "counsel of the defendant, who has a mental or physical weakness",
)


@dataclass(frozen=True)
class Appellant:
    """`own`: the defendant signs. `name` and `address` are as typed; `place` stands where no address was."""

    voice: Voice
    status: Text
    own: bool
    name: str
    address: str
    place: Text | None


def appellant(situation: Situation) -> Appellant:
    """The signer that the law allows in this case."""
    facts, names = situation.facts, situation.identity
    who, young = facts.value("respondent"), minor(situation)
    weak = facts.value("disability") is True
    if who == "lawyer" and (young or weak):
        return _other(situation, "lawyer", COUNSEL_OF_MINOR if young else COUNSEL_OF_WEAK)
    if who != "self" and who != "lawyer" and young:
        return _other(situation, "family", REPRESENTATIVE)
    own_name = names.get("filer_full_name", "") if who == "self" else ""
    free = voice(facts).free
    home = names.get("filer_address", "") if who == "self" else ""
    home = home or names.get("detainee_address", "")
    held = names.get("detention_place", "")
    return Appellant(
        voice=voice(facts, "self"),
        status=CLEARED if facts.value("outcome") == "acquitted" else DEFENDANT,
        own=True,
        name=own_name or names.get("detainee_full_name", ""),
        address=home if free else held or home,
        place=None if free else picked(facts, "facility", FACILITIES),
    )


def _other(situation: Situation, who: str, status: Text) -> Appellant:
    names = situation.identity
    return Appellant(
        voice=voice_of(situation, who),
        status=status,
        own=False,
        name=names.get("filer_full_name", ""),
        address=names.get("filer_address", ""),
        place=None,
    )
