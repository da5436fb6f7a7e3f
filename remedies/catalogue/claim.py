"""What the two claims against the State share: who claims, the document it rests on, the act, and why it did harm.

Boundary: values for templates/papers/claim.html. The law is read from the dated parameters, the amounts from the
assessment; nothing is counted here. Law on State Compensation Liability 2017 Art. 5, 18, 27, 34-36, 41(3).
"""

from __future__ import annotations

from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.instants import When, day_of
from legal_rules.law import NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue.dates import day
from remedies.catalogue.ground import cite, join
from remedies.catalogue.known import oath
from remedies.catalogue.paper import Situation
from remedies.catalogue.petition import UNDERTAKING, lines, minor
from remedies.catalogue.story import story
from remedies.catalogue.voice import voice_of
from remedies.steps.step import Matter

CAPACITIES: dict[str, Text] = {
    "self": Text("người bị thiệt hại", "the person harmed"),
    "heir": Text("người thừa kế", "an heir"),
    "heirs": Text("người đại diện của những người thừa kế", "the representative of the heirs"),
    "successor": Text("tổ chức kế thừa", "the organisation that succeeded"),
    "legal": Text("người đại diện theo pháp luật", "the representative by law"),
    "authorised": Text("người được ủy quyền", "the person authorised"),
}
DOCUMENTS = {
    "acquitted": Text("bản án tuyên không phạm tội", "judgment of acquittal"),
    "case_dropped": Text("quyết định đình chỉ điều tra, đình chỉ vụ án", "decision that dropped the case"),
    "released_without_charge": Text("văn bản trả tự do, chấm dứt việc giữ", "document that ended the holding"),
}
ALLOWED = Text("quyết định giải quyết khiếu nại", "decision on the complaint")
REASONS = {
    "no_event": Text("không có sự việc phạm tội", "no criminal event took place"),
    "no_offence": Text("hành vi không cấu thành tội phạm", "the act is no offence"),
    "not_proven": Text(
        "đã hết thời hạn điều tra mà không chứng minh được người bị khởi tố đã phạm tội",
        "the time to investigate ended and nothing was proven against the person charged",
    ),
    "no_breach": Text("người bị giữ không vi phạm pháp luật", "the person held had broken no law"),
}
COVERED = Text(
    "Theo văn bản nêu trên, {reason}. Vì vậy, tôi cho rằng đây là trường hợp được Nhà nước bồi thường theo {law}.",
    "According to that document, {reason}. I therefore hold that the State compensates this case under {law}.",
)
OPEN = Text(
    "Lý do ghi trong văn bản nêu trên: ...... Tôi đề nghị xem xét trường hợp này theo {law}.",
    "The reason given in that document: ...... I ask for this case to be examined under {law}.",
)
CAUSE = Text(
    "{object_first} mất tự do do các việc nêu trên. Các thiệt hại trong văn bản này phát sinh trực tiếp từ những việc "
    "đó; nếu không có những việc đó thì không có các thiệt hại này. Giải thích thêm về từng khoản: ......",
    "{object_first} lost liberty through those acts. The damage told here comes directly from them: without them there "
    "would be none. More on each item: ......",
)


def address(situation: Situation) -> Addressees:
    """The body that last decided wrongly where it is certain, else the justice department, which says which it is."""
    return competent("state_compensation", situation.facts, situation.at)


def head(situation: Situation) -> dict[str, Any]:
    """The values that both claims read."""
    facts, speaker = situation.facts, voice_of(situation)
    return {
        "voice": speaker,
        "signer": speaker.respondent,
        "identity": situation.identity,
        "year": day_of(situation.at).year,
        "to_lines": lines(address(situation)),
        "capacities": _capacities(situation),
        "document": document(situation),
        "story": story(facts, speaker, frozenset({"family"})),
        "covered": covered(situation),
        "cause": CAUSE.fill(object_first=Text(_upper(speaker.person.vi), _upper(speaker.person.en))),
        "undertaking": UNDERTAKING[oath(speaker)],
    }


def _capacities(situation: Situation) -> list[tuple[Text, bool]]:
    """The form's list of who may claim, with the one box that the answers already tick."""
    who = voice_of(situation).respondent
    known = {"self": "self", "lawyer": "authorised", "caseworker": "authorised"}.get(who)
    if who == "family" and minor(situation):
        known = "legal"
    return [(text, key == known) for key, text in CAPACITIES.items()]


def document(situation: Situation) -> Text | None:
    """The document that the claim rests on, as far as the answers tell it; its number and body are on the paper."""
    facts = situation.facts
    named = DOCUMENTS.get(facts.value("outcome") or "")
    made, received = facts.value("outcome_decision_at"), facts.value("outcome_document_received_at")
    if named is None:
        found = _allowed(situation)
        return _dated(ALLOWED, found, None) if found else None
    return _dated(named, made, received)


def _allowed(situation: Situation) -> When | None:
    """The answer that allowed an administrative complaint, which grounds a claim too (Art. 8(2))."""
    for row in situation.facts.value("filings") or ():
        about = str(row.get("kind")).startswith("complaint_administrative")
        answered = row.get("answered_at")
        if about and row.get("result") in ("upheld", "partly_upheld") and isinstance(answered, When):
            return answered
    return None


def _dated(name: Text, made: Any, received: Any) -> Text:
    parts = [Text(_upper(name.vi), _upper(name.en))]
    if isinstance(made, When) and made.day:
        parts.append(Text(day(made.day).vi, f"of {day(made.day).en}"))
    if isinstance(received, When) and received.day:
        on = day(received.day)
        parts.append(Text(f"(nhận được {on.vi})", f"(received on {on.en})"))
    told = join(*parts)
    assert told is not None
    return told


def covered(situation: Situation) -> Text | None:
    """Why the State compensates: settled where the reason of the document is known, else put as a request."""
    facts, sum_ = situation.facts, situation.assessment.sum("state_compensation")
    administrative = Matter(situation.assessment, facts).route == "administrative"
    try:
        name = "compensation_administrative" if administrative else "compensation_ground"
        law = cite(in_force(name, day_of(situation.at)).citations)
    except NoLawForDate:
        return None
    reason = REASONS.get(facts.value("outcome_ground") or "")
    if sum_.state == "not_applicable" or reason is None or sum_.confidence != "settled":
        return OPEN.fill(law=law)
    return COVERED.fill(reason=reason, law=law)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
