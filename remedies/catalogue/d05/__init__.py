"""D05, the request for release when the time is over, or for a lighter measure.

Criminal Procedure Code Art. 118, 119, 125 and 173. It goes to the office that holds the file and to the procuracy, with
the sum of the time. No article sets a time for the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, addressees
from legal_rules.words import Text
from remedies.catalogue.ground import Chosen, choose, paragraphs
from remedies.catalogue.grounds_arrest import ARREST
from remedies.catalogue.grounds_holding import HOLDING
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines, minor
from remedies.catalogue.requests import PASS_ON, REQUESTS
from remedies.catalogue.story import story
from remedies.catalogue.term import LIMITS, Term, term
from remedies.catalogue.voice import Voice, voice_of

BEARS = frozenset(
    {"decision_within_12_hours", "emergency_approval", "custody_limit", "custody_extension_approval",
     "custody_decision", "detention_ground", "detention_special_group", "detention_order_approval", "detention_limit",
     "detention_extension_approval", "detention_after_term", "prosecution_stage_limit", "trial_stage_limit",
     "appeal_stage_limit"}
)  # fmt: skip
FIRST_HOURS = frozenset({"decision_within_12_hours", "emergency_approval"})
GROUNDS = tuple(g for g in (*ARREST, *HOLDING) if g.finding in BEARS)
RELEASE = {
    "over": Text("Trả tự do ngay cho {object}.", "Release {object} at once."),
    "perhaps": Text(
        "Trả tự do ngay cho {object}, nếu không có quyết định gia hạn còn thời hạn và đã được phê chuẩn.",
        "Release {object} at once, if there is no approved extension that still runs.",
    ),
    "running": Text(
        "Trả tự do cho {object} khi hết thời hạn, lúc {end}, nếu đến lúc đó không có quyết định gia hạn đã được phê "
        "chuẩn.",
        "Release {object} when the time ends, at {end}, unless an approved extension exists by then.",
    ),
    "unknown": Text(
        "Kiểm tra thời hạn giữ {object}; nếu thời hạn đã hết thì trả tự do ngay.",
        "Check the time for which {object} may be held; if it is over, release at once.",
    ),
}
CANCEL = Text(
    "Hủy bỏ việc tạm giữ nếu không có căn cứ hoặc không còn cần thiết.",
    "End the custody if it has no ground or is no longer needed.",
)
ANSWER = Text(
    "Trả lời tôi bằng văn bản, kèm bản sao các quyết định.", "Answer me in writing, with copies of the decisions."
)
SPECIAL = {
    "pregnant": Text("đang có thai", "is pregnant"),
    "child_under_36_months": Text("đang nuôi con dưới 36 tháng tuổi", "is raising a child under 36 months"),
    "elderly_or_weak": Text("già yếu", "is old and frail"),
    "seriously_ill": Text("bị bệnh nặng", "is seriously ill"),
    "disability": Text("là người khuyết tật", "has a disability"),
    "fixed_residence": Text("có nơi cư trú rõ ràng", "has a known residence"),
    "identity_known": Text("có lý lịch rõ ràng", "has a known identity"),
}


def compose(situation: Situation) -> Mapping[str, Any]:
    """The head, the facts, the limit with its sum, the grounds that bear on release, the requests."""
    facts, speaker = situation.facts, voice_of(situation)
    limit = term(situation.assessment, speaker.measure)
    chosen = choose(GROUNDS, situation.assessment, facts, speaker)
    detained = speaker.measure == "detention"
    letter = Letter(
        subject=_subject(limit, speaker),
        lines=lines(address(situation)),
        paragraphs=paragraphs(_not_told_twice(chosen, limit), facts, speaker),
        requests=tuple(_requests(limit, speaker)),
        borrowed=speaker.relative and not minor(situation),
        supervised=True,
    )
    special = [text for fact, text in SPECIAL.items() if facts.value(fact) is True]
    return {
        **head(situation),
        "story": story(facts, speaker, frozenset({"family"})),
        "letters": [letter],
        "limit": limit,
        "limit_rule": next((g.rule for g in GROUNDS if g.finding == LIMITS.get(limit.clock or "")), None),
        "special": special,
        "charged": any(row.get("article") for row in facts.value("charges") or ()),
        "detained": detained,
        "replace": detained and limit.state in ("running", "unknown"),
    }


def address(situation: Situation) -> Addressees:
    """The office that holds the file, and the procuracy."""
    return addressees("D05", situation.facts, situation.at)


def _not_told_twice(chosen: tuple[Chosen, ...], limit: Term) -> list[Chosen]:
    """The ground of the limit itself is left to the part that counts it, where it is only asked about.

    What happened in the first hours bears on release only until custody or detention follows.
    """
    own = LIMITS.get(limit.clock or "")
    first_hours = frozenset() if limit.clock in (None, "emergency_holding") else FIRST_HOURS
    return [c for c in chosen if not (c.asked and c.finding.id == own) and c.finding.id not in first_hours]


def _subject(limit: Term, speaker: Voice) -> Text:
    measure = {"detention": Text("tạm giam", "detention"), "custody": Text("tạm giữ", "custody")}.get(
        speaker.measure, Text("giữ người", "holding")
    )
    if limit.state in ("over", "perhaps"):
        return Text(f"(Về việc hết thời hạn {measure.vi})", f"(The time for {measure.en} being over)")
    return Text(f"(Về việc {measure.vi})", f"(On {measure.en})")


def _requests(limit: Term, speaker: Voice) -> list[Text]:
    slots = speaker.slots()
    asked = [RELEASE[limit.state].fill(**slots, end=limit.end or "")]
    if speaker.measure == "custody":
        asked.append(CANCEL)
    asked.append(REQUESTS["extension"])
    return [*asked, ANSWER, PASS_ON]


PAPER = Paper(
    id="D05",
    number=2,
    title=Text("Đơn yêu cầu trả tự do", "Request for release"),
    purpose=Text(
        "Để yêu cầu trả tự do khi hết thời hạn, hoặc đề nghị thay bằng biện pháp nhẹ hơn.",
        "To demand release when the time is over, or to ask for a lighter measure.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, người đó không còn bị giữ, thời hạn chưa gần hết, "
        "hoặc việc giữ theo luật khác.",
        "The plan does not propose this paper now: by the answers the person is no longer held, the time is not near "
        "its end, or another law governs the holding.",
    ),
    steps=("release_request",),
    feeds=(
        "respondent", "age", "birth_year", "arrested_at", "arrest_basis", "handed_over_at", "first_decision_at",
        "custody_from", "custody_until", "custody_periods", "charges", "detention_from", "detention_orders",
        "investigating_agency", "province", "facility", "stage", "still_held", "pregnant", "child_under_36_months",
        "elderly_or_weak",
        "seriously_ill", "disability", "fixed_residence", "identity_known", "case_file_to_procuracy_at",
        "case_file_to_court_at", "trial_decision_at",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=(
        Text(
            "Xem lại ngày giờ trên giấy đã nhận. Nếu giấy ghi khác, sửa câu trả lời rồi in lại.",
            "Check the days and hours against the papers received. If they differ, change the answer and print again.",
        ),
        Text(
            "Tên và địa chỉ nên viết tay. Máy và tiệm in sẽ không giữ lại tên.",
            "Names and addresses are best written by hand. No device or print shop then keeps them.",
        ),
        Text(
            "Ký từng bản. Nộp một bản ở nơi giữ hồ sơ, một bản ở Viện kiểm sát, giữ một bản có đóng dấu “đã nhận” "
            "hoặc phiếu gửi.",
            "Sign each copy. File one with the office that holds the file and one with the procuracy; keep one "
            "stamped “received”.",
        ),
    ),
)  # fmt: skip
