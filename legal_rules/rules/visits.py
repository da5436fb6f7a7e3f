"""Family visits in custody and detention, by the measure of Law 94/2015 Arts 22, 34 until 30 June 2026.

The number of visits under the law of 2025 has not been read: from 1 July 2026 the finding is unclear, unless visits
already fell short before that day.
"""

from __future__ import annotations

from datetime import datetime

from legal_rules.engine import Case, Missing, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import DAY, When, midnight
from legal_rules.law import Version
from legal_rules.rules import notions, taking
from legal_rules.words import Text

DAYS_IN_A_MONTH = 30  # of detention, as it is counted everywhere (Art. 134)

NOT_ASKED = Text(
    "Cơ quan có thể nói gia đình chưa xin thăm, hoặc nơi điều tra đã có văn bản đề nghị không cho thăm.",
    "The agency may say that no visit was asked for, or that the investigators asked in writing to bar visits.",
)


@rule("family_visits", Text("Gia đình thăm gặp", "Family visits"), law=("visits",))
def family_visits(case: Case) -> Verdict:
    """The family visits once in custody, once in each extension and once a month in detention, a minor's twice."""
    start = notions.custody_from(case) or notions.detention_from(case)
    if start is None:
        return _not_yet(case)
    until = taking.held_until(case)
    if until is None:
        raise Missing("released_at")
    law = case.law("visits", start)
    end = _end(law, until)
    visits = case.value("family_visits")
    if visits is None:
        return unclear("family_visits")
    made = sum(1 for day in visits if day.earliest < end)
    due = _due(case, law, end)
    verdict = _compare(case, made, due)
    if verdict.outcome == "kept" and until > end:
        case.law("visits", until)  # the newer law, whose measure is not read
    return verdict


def _not_yet(case: Case) -> Verdict:
    administrative = taking.only_administrative(case)
    if administrative or case.never("custody_from") or case.choice("stage") == "held":
        return not_applicable(
            Text(
                "Chưa có tạm giữ, tạm giam nên chưa tính số lần thăm.",
                "No custody or detention yet, so no visits to count.",
            )
        )
    raise Missing("custody_from")


def _end(law: Version, until: datetime) -> datetime:
    return min(until, midnight(law.law_to + DAY)) if law.law_to else until


def _due(case: Case, law: Version, end: datetime) -> int:
    """The visits that must have been possible by `end`: one for a custody that is over, one a month of detention."""
    measure = law.value
    detained = notions.detention_from(case)
    due = 0
    if notions.custody_from(case) and _custody_over(case, detained, end):
        due += measure["custody"] + measure["extension"] * max(len(case.rows("custody_periods")) - 1, 0)
    if detained is not None and end > detained.latest:
        due += measure["month"] * ((end - detained.latest).days // DAYS_IN_A_MONTH)
    return due * (measure["minor"] if notions.is_minor(case) else 1)


def _custody_over(case: Case, detained: When | None, end: datetime) -> bool:
    if detained is not None and detained.latest < end:
        return True
    released = case.when("released_at")
    return released is not None and released.latest <= end


def _compare(case: Case, made: int, due: int) -> Verdict:
    lines = (
        Text(f"Số lần phải cho thăm đến lúc tính: {due}", f"Visits due so far: {due}"),
        Text(f"Số lần đã thăm: {made}", f"Visits made: {made}"),
    )
    if made >= due:
        return kept(VISITED if made else NONE_DUE_YET, *lines)
    if case.known("family_visit_refused_reason"):
        return unclear(headline=REASON_GIVEN, reason="law_open", arithmetic=lines, contrary=NOT_ASKED)
    if made:
        return unclear("family_visit_refused_reason", arithmetic=lines)
    return breached(
        Text(
            "Gia đình chưa được thăm lần nào, trong khi luật cho thăm.",
            "There was no visit at all, though the law allows visits.",
        ),
        *lines,
        contrary=NOT_ASKED,
        arguable=True,
    )


VISITED = Text("Gia đình đã được thăm đủ số lần luật cho.", "The family had the visits the law allows.")
NONE_DUE_YET = Text("Chưa đến lúc tính thiếu lần thăm nào.", "No visit is overdue yet.")
REASON_GIVEN = Text(
    "Nơi giữ nêu lý do không cho thăm. Luật chỉ cho từ chối trong vài trường hợp và phải nêu rõ.",
    "The facility gave a reason for refusing. The law allows refusal only in a few cases, with the reason stated.",
)
