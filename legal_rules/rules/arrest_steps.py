"""The steps of the arrest: the order read and handed over, the record, the witnesses, the forbidden hours.

Sources: Criminal Procedure Code 2015 Arts 110(3), 111-113, 115, 134; the 2003 Code Arts 80-84, 96 before 2018.
"""

from __future__ import annotations

from legal_rules import counting
from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import When
from legal_rules.rules import saying, taking
from legal_rules.sentences import later
from legal_rules.words import Text

IN_THE_RECORD = Text(
    "Cơ quan có thể dựa vào biên bản. Nên xin xem biên bản và ghi ý kiến của mình vào đó.",
    "The agency may rely on the record. Ask to see it and to have your view written in.",
)
NO_ORDER_NEEDED = Text(
    "Bắt quả tang, bắt người có lệnh truy nã hoặc tự ra trình diện thì không cần lệnh bắt.",
    "Caught in the act, wanted or surrendering: no arrest order is needed.",
)
NOT_AN_ARREST = Text(
    "Việc này không phải bắt theo lệnh, nên không xét theo quy định về lệnh bắt.",
    "This was not an arrest on an order, so the rules on orders do not apply.",
)


@rule(
    "arrest_order_formalities",
    Text("Đọc lệnh, giao lệnh, lập biên bản", "Order read, handed over, record made"),
    law=("order_formalities", "arrest_record"),
)
def arrest_order_formalities(case: Case) -> Verdict:
    """The order was read out and explained, handed over, and a record was made."""
    basis = case.choice("arrest_basis")
    if basis in taking.CALLED_IN or basis in ("administrative_custody", "surrender") or taking.by_private(case):
        return not_applicable(NOT_AN_ARREST)
    if basis in taking.WITHOUT_ORDER:
        case.law("arrest_record")
        return _duties(case, ("minutes_made",), basis)
    return _duties(case, tuple(case.law("order_formalities").value), basis)


def _duties(case: Case, duties: tuple[str, ...], basis: str | None) -> Verdict:
    """Every duty done is kept; one left undone is a breach, unless the ground may be one that needs no order."""
    answers = {duty: case.yes(duty) for duty in duties}
    undone = [duty for duty, done in answers.items() if done is False]
    if undone and basis is None:
        return unclear("arrest_basis")
    if undone:
        missing = saying.listed(DUTY[d] for d in undone)
        return breached(
            Text(
                f"Luật buộc mà lúc bắt không có: {missing.vi}.",
                f"Required at the arrest but missing: {missing.en}.",
            ),
            contrary=taking.OTHER_PAPERS if basis == "none_stated" else IN_THE_RECORD,
            arguable=basis == "none_stated",
        )
    open_ = tuple(duty for duty, done in answers.items() if done is None)
    if open_:
        return unclear(*open_)
    return kept(Text("Các bước lúc bắt đã được làm đủ.", "The steps at the arrest were all taken."))


DUTY = {
    "order_shown": Text("cho xem lệnh", "showing the order"),
    "order_read_out": Text("đọc, giải thích lệnh", "reading the order out"),
    "order_copy_given": Text("giao lệnh", "handing over the order"),
    "minutes_made": Text("lập biên bản", "making a record"),
    "witness_commune": Text("người của xã, phường chứng kiến", "a witness from the commune"),
    "witness_organisation": Text(
        "người của nơi làm việc hoặc nơi học chứng kiến", "a witness from the workplace or school"
    ),
    "witness_other": Text("thêm một người chứng kiến", "one more witness"),
}


@rule("arrest_witnesses", Text("Người chứng kiến lúc bắt", "Witnesses of the arrest"), law=("arrest_witnesses",))
def arrest_witnesses(case: Case) -> Verdict:
    """The witnesses that the place of the arrest calls for were present."""
    basis = case.choice("arrest_basis")
    if basis is not None and basis not in taking.ON_AN_ORDER and basis != "none_stated":
        return not_applicable(NO_ORDER_NEEDED if basis in taking.CRIMINAL else NOT_AN_ARREST)
    if taking.by_private(case):
        return not_applicable(NOT_AN_ARREST)
    places: dict[str, list[str]] = case.law("arrest_witnesses").value
    place = case.choice("arrest_place")
    if place is None:
        return _anywhere(case, places)
    return _duties(case, tuple(places.get(place, places["elsewhere"])), basis)


def _anywhere(case: Case, places: dict[str, list[str]]) -> Verdict:
    """The place is not known: kept only if the witnesses of every place were there."""
    everyone = dict.fromkeys(w for witnesses in places.values() for w in witnesses)
    if all(case.yes(w) for w in everyone):
        return kept(Text("Đã có đủ người chứng kiến.", "The witnesses were there."))
    present = {w: case.yes(w) for w in everyone}
    told = any(all(present[w] is not None for w in witnesses) for witnesses in places.values())
    return unclear("arrest_place", *(w for w, there in present.items() if there is None and not told))


@rule("arrest_at_night", Text("Bắt ban đêm", "Arrest at night"), law=("night_ban",))
def arrest_at_night(case: Case) -> Verdict:
    """Nobody is arrested between 22:00 and 06:00 unless caught in the act or wanted."""
    basis = case.choice("arrest_basis")
    if basis in taking.CALLED_IN or basis in ("administrative_custody", "surrender") or taking.by_private(case):
        return not_applicable(NOT_AN_ARREST)
    if case.never("arrested_at"):
        return not_applicable(NOT_AN_ARREST)
    taken = case.need_when("arrested_at")
    law = case.law("night_ban", taken).value
    if basis in law["allowed"]:
        return not_applicable(NO_BAN)
    at_night = counting.at_night(taken, (law["from_hour"], law["to_hour"]))
    if at_night is None:
        return unclear("arrested_at")
    if not at_night:
        return kept(later(_said, OUTSIDE, taken))
    if basis in law["open"]:
        return unclear(headline=NIGHT_AND_EMERGENCY, reason="law_open", contrary=EMERGENCY_ANY_HOUR)
    if basis not in law["banned"]:
        return unclear("arrest_basis")
    return breached(
        later(_said, INSIDE, taken),
        Text("Giờ cấm: 22:00 đến 06:00.", "Forbidden hours: 22:00 to 06:00."),
        contrary=IN_THE_RECORD,
    )


def _said(text: Text, taken: When) -> Text:
    return text.fill(taken=saying.interval(taken))


OUTSIDE = Text("Bị đưa đi ngoài giờ cấm: {taken}.", "Taken outside the forbidden hours: {taken}.")
INSIDE = Text(
    "Bị bắt lúc {taken}, trong giờ luật cấm bắt.",
    "Arrested {taken}, in the hours when the law forbids it.",
)
NO_BAN = Text(
    "Giờ cấm ban đêm không dùng cho trường hợp bắt này.",
    "The forbidden hours of the night do not cover this kind of arrest.",
)
NIGHT_AND_EMERGENCY = Text(
    "Bị giữ khẩn cấp ban đêm. Luật cấm bắt ban đêm nhưng không nói rõ việc giữ khẩn cấp.",
    "Held in an emergency at night. The law forbids arrest at night but does not name emergency holding.",
)
EMERGENCY_ANY_HOUR = Text(
    "Cơ quan có thể nói giữ khẩn cấp thì giờ nào cũng được. Người bị giữ có thể nói chỉ quả tang và truy nã được miễn.",
    "The agency may say an emergency holding is possible at any hour. The person may say only two exceptions exist.",
)
