"""The card on top of the plan: which limit matters now, its tag, one sentence, what follows from it.

Boundary: reads clocks and findings of the assessment; computes no limit of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intake.dates import say_date, say_instant
from legal_rules.answer import Assessment, Clock, Finding
from legal_rules.facts import Facts
from legal_rules.instants import When, day_of
from legal_rules.words import Text
from remedies.leading import leading

Kind = Literal["ok", "gap", "maybe"]

TAGS: dict[Kind, Text] = {
    "ok": Text("Trong hạn", "Within the limit"),
    "gap": Text("Quá hạn", "Past the limit"),
    "maybe": Text("Chưa rõ", "Not clear yet"),
}
KINDS: dict[str, Kind] = {"kept": "ok", "breached": "gap", "unclear": "maybe", "not_applicable": "maybe"}
_STATES: dict[str, Kind] = {"running": "ok", "expired": "gap"}
NAMES = {
    "detention_appeal": Text("Tạm giam chờ xử phúc thẩm", "Detention before the appeal hearing"),
    "detention_trial": Text("Tạm giam chờ xét xử", "Detention before the trial"),
    "detention_prosecution": Text("Tạm giam ở bước truy tố", "Detention at the prosecution stage"),
    "detention_investigation": Text("Tạm giam để điều tra", "Detention for investigation"),
    "custody": Text("Tạm giữ (vài ngày đầu)", "Custody (the first days)"),
    "administrative_custody": Text("Tạm giữ hành chính", "Administrative custody"),
    "emergency_holding": Text("12 giờ đầu", "The first 12 hours"),
}
_DETENTION = Text(
    "Tạm giam tính bằng tháng. Hết hạn mà không có lệnh mới thì phải trả tự do hoặc đổi sang biện pháp khác.",
    "Detention is counted in months. Without a new order, it must end in release or in another measure.",
)
FOLLOWS = {
    "detention_appeal": _DETENTION,
    "detention_trial": _DETENTION,
    "detention_prosecution": _DETENTION,
    "detention_investigation": Text(
        "Tạm giam tính bằng tháng. Muốn gia hạn (giữ thêm), Viện kiểm sát phải đồng ý bằng văn bản; nếu không, phải "
        "trả tự do hoặc đổi sang biện pháp khác.",
        "Detention is counted in months. Without an extension approved by the procuracy, it must end in release or in "
        "another measure.",
    ),
    "custody": Text(
        "Tạm giữ là những ngày đầu. Không có gia hạn (giữ thêm) được Viện kiểm sát đồng ý thì phải trả tự do.",
        "Custody means the first days. Without an extension approved by the procuracy, the person must be released.",
    ),
    "administrative_custody": Text(
        "Hết giờ mà không có quyết định kéo dài thì phải cho về.",
        "When the hours are over and no decision extends them, the person must be let go.",
    ),
    "emergency_holding": Text(
        "Trong 12 giờ phải có quyết định tạm giữ, hoặc trả tự do.",
        "Within 12 hours there must be a custody decision, or release.",
    ),
}


@dataclass(frozen=True)
class Card:
    """`kind` and `tag` go together; `finding` is where the sum is shown; `fact` the answer that is waited for."""

    kind: Kind | None
    sentence: Text
    follows: Text | None = None
    finding: str | None = None
    fact: str | None = None

    @property
    def tag(self) -> Text | None:
        return TAGS[self.kind] if self.kind else None


def card(assessment: Assessment, facts: Facts) -> Card:
    """The card for the limit that matters now; for someone released, that they are; else what is missing."""
    released = facts.value("released_at")
    if isinstance(released, When):
        return Card(None, _released(released), Text("Các mốc đã qua vẫn xem được ở dưới.", "Past dates remain below."))
    now = leading(assessment)
    if now is None:
        return _nothing_known(assessment)
    clock, finding = now
    if finding.outcome in ("not_applicable",):
        return Card(_STATES.get(clock.state, "maybe"), _ends(clock), FOLLOWS[clock.id])
    waits = finding.outcome == "unclear" and not finding.arithmetic
    fact = next(iter(finding.settled_by), None) if waits else None
    return Card(KINDS[finding.outcome], _sentence(clock, finding), FOLLOWS[clock.id], finding.id, fact)


def _sentence(clock: Clock, finding: Finding) -> Text:
    return _ends(clock) if finding.outcome == "kept" and clock.state == "running" else finding.headline


def _ends(clock: Clock) -> Text:
    name = NAMES[clock.id]
    if clock.last_day is not None:
        day = clock.last_day
        return Text(f"{name.vi}: đến hết {say_date(day, 'vi')}.", f"{name.en}: until the end of {say_date(day, 'en')}.")
    if clock.ends is None:
        return Text(f"{name.vi}: chưa tính được lúc hết hạn.", f"{name.en}: the end cannot be worked out yet.")
    when: When | datetime = clock.ends_range or clock.ends
    return Text(f"{name.vi}: đến {say_instant(when, 'vi')}.", f"{name.en}: until {say_instant(when, 'en')}.")


def _released(at: When) -> Text:
    day = day_of(at.latest)
    return Text(f"Không còn bị giữ từ {say_date(day, 'vi')}.", f"No longer held since {say_date(day, 'en')}.")


def _nothing_known(assessment: Assessment) -> Card:
    fact = next((u.fact for u in assessment.unknowns), None)
    return Card(
        "maybe",
        Text("Chưa tính được thời hạn nào.", "No limit can be worked out yet."),
        Text(
            "Thêm ngày giờ vào câu trả lời thì sẽ tính được.", "Adding days and hours to the answers makes it possible."
        ),
        fact=fact,
    )
