"""D13b, the chronology: what happened in order of time, with the limit that each event began. No form is laid down.

It is an annex to petitions and a memory for counsel; rows are left for the pen.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.words import Text
from remedies.catalogue.chronicle import chronicle
from remedies.catalogue.paper import Paper, Situation

EMPTY_ROWS, LEAST_ROWS = 6, 18


def compose(situation: Situation) -> Mapping[str, Any]:
    """The events, then rows for the pen, numbered through."""
    events = chronicle(situation.facts, situation.assessment)
    return {
        "events": events,
        "empty": range(len(events) + 1, max(len(events) + EMPTY_ROWS, LEAST_ROWS) + 1),
    }


PAPER = Paper(
    id="D13b",
    number=27,
    title=Text("Bảng tóm tắt diễn biến", "Chronology"),
    purpose=Text(
        "Để luật sư và người nhận đơn thấy ngay việc gì xảy ra lúc nào, hạn nào đang tính.",
        "For counsel and readers to see at once what happened when, and which limits run.",
    ),
    not_proposed=Text("Bảng này in lúc nào cũng được.", "This table can be printed at any time."),
    steps=("assert_rights",),
    feeds=(
        "arrested_at", "arrest_place", "arrested_by", "arrest_basis", "order_shown", "emergency_arrest_approved_at",
        "handed_over_at", "first_decision_at", "custody_from", "custody_periods", "family_notified_at", "learned_at",
        "counsel_requested_at", "counsel_registered_at", "counsel_met_at", "charges", "detention_from",
        "detention_orders", "family_visits", "returns", "case_file_to_procuracy_at", "indicted_at",
        "case_file_to_court_at", "trial_decision_at", "trial_at", "judgment_at", "judgment_served_at", "appealed_at",
        "appeal_judgment_at", "released_at", "outcome_decision_at", "outcome_document_received_at", "decisions",
        "filings",
    ),
    kept=True,
    folder=Path(__file__).parent,
    compose=compose,
    before=(
        Text(
            "Xem lại từng dòng với giấy đã nhận. Dòng nào chưa chắc thì gạch đi.",
            "Check every row against the papers received. Strike out what is not sure.",
        ),
        Text(
            "Chỉ ghi việc cơ quan đã làm. Không ghi điều người thân đã làm hoặc định làm.",
            "Write only what the authorities did. Do not write what your relative did or planned.",
        ),
        Text("Ghi thêm ngay trong ngày. Cất ở chỗ an toàn.", "Add to it the same day. Keep it in a safe place."),
    ),
)  # fmt: skip
