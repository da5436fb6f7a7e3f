"""Where, under which paper and since when the person is held, for petitions that are not about the holding itself.

Boundary: words for templates/papers/holding_*.html out of the answers; also who signs what counsel or a helper may not
sign. No law, no outcome.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.catalogue import compare
from remedies.catalogue.paper import Situation
from remedies.catalogue.told import picked
from remedies.catalogue.voice import Voice, voice_of

ISSUERS = {
    "investigation_agency": Text("Cơ quan điều tra", "the investigation agency"),
    "procuracy": Text("Viện kiểm sát", "the procuracy"),
    "court": Text("Tòa án", "the court"),
    "commune_police_investigator": Text("điều tra viên tại Công an xã, phường", "an investigator at commune police"),
}
APPROVAL = {
    True: Text("đã có (số, ngày: ......)", "given (number, date: ......)"),
    False: Text("theo tôi được biết là chưa có", "as far as I know there is none"),
}


def holding(facts: Facts, voice: Voice) -> Mapping[str, Text | None]:
    """Who issued the order, whether the last one was approved, from when until when; None where that is not known."""
    orders = facts.value("detention_orders") or ({"approved": facts.value("order_approved_by_procuracy")},)
    approved = orders[-1].get("approved")
    parts = [text for text in (compare.custody(facts, voice), compare.detention(facts, voice)) if text]
    return {
        "issuer": picked(facts, "order_issued_by", ISSUERS),
        "approval": APPROVAL.get(approved) if isinstance(approved, bool) else None,
        "span": compare.join(parts) if parts else None,
    }


def family_voice(situation: Situation) -> Voice:
    """The voice of what neither counsel nor a helper may sign: the person held does, or else some relative."""
    return voice_of(situation, "caseworker" if situation.facts.value("respondent") == "lawyer" else None)
