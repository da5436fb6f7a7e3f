"""Invented cases for the tests of this room: answers built by hand, so that a changed rule cannot hide a fault here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from legal_rules import catalogue
from legal_rules.answer import Assessment, Citation, Clock, Deadline, Finding, Standard, Stretch, Unknown
from legal_rules.facts import Facts, read
from legal_rules.instants import VIET_NAM, When
from legal_rules.words import Text

FINDINGS = [
    "arrest_basis",
    "arrest_order_formalities",
    "arrest_witnesses",
    "arrest_at_night",
    "arrest_order_approval",
    "emergency_ground",
    "emergency_approval",
    "decision_within_12_hours",
    "reasons_and_rights_told",
    "family_notice",
    "private_arrest",
    "private_handover",
    "administrative_custody_ground",
    "administrative_custody_limit",
    "summons_is_no_ground",
    "custody_decision",
    "custody_limit",
    "custody_extension_approval",
    "charge_approval",
    "detention_ground",
    "detention_special_group",
    "detention_order_approval",
    "detention_limit",
    "detention_extension_approval",
    "detention_after_term",
    "prosecution_stage_limit",
    "trial_stage_limit",
    "appeal_stage_limit",
    "counsel_access",
    "counsel_mandatory",
    "family_visits",
    "medical_care",
    "ill_treatment",
    "self_incrimination",
    "interrogation_recording",
    "double_jeopardy",
    "law_in_time",
]
CLOCKS = [
    "emergency_holding",
    "custody",
    "administrative_custody",
    "detention_investigation",
    "detention_prosecution",
    "detention_trial",
    "detention_appeal",
]
DEADLINES = list(catalogue.DEADLINES)
STANDARDS = [
    "iccpr_7_ill_treatment",
    "iccpr_9_1_legal_basis",
    "iccpr_9_1_arbitrary",
    "iccpr_9_2_reasons",
    "iccpr_9_3_judge",
    "iccpr_9_3_trial_in_time",
    "iccpr_9_4_court_review",
    "iccpr_14_counsel",
    "iccpr_14_fair_trial",
    "iccpr_18_religion",
    "iccpr_19_expression",
    "iccpr_21_assembly",
    "iccpr_22_association",
    "incommunicado",
    "wgad_category_1",
    "wgad_category_2",
    "wgad_category_3",
    "wgad_category_5",
]
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=VIET_NAM)
WORDS = Text("Luật nói điều này.", "The law says this.")


def t(day: int, hour: int = 0, minute: int = 0, month: int = 11, year: int = 2026) -> datetime:
    """An instant of November 2026 in Viet Nam."""
    return datetime(year, month, day, hour, minute, tzinfo=VIET_NAM)


def at(*moment: int) -> When:
    return When.at(t(*moment))


def between(first: datetime, last: datetime) -> When:
    return When(first, last)


def finding(id: str, outcome: str = "not_applicable", **more: Any) -> Finding:
    title = more.pop("title", Text(f"Điểm {id}", f"Point {id}"))
    headline = more.pop("headline", Text(f"Câu về {id}.", f"Sentence on {id}."))
    return Finding(id, outcome, headline, title, WORDS, **more)  # type: ignore[arg-type]


def assessment(
    findings: Iterable[Finding] = (),
    clocks: Iterable[Clock] = (),
    deadlines: Iterable[Deadline] = (),
    standards: Iterable[Standard] = (),
    unknowns: Iterable[Unknown] = (),
    stretches: Iterable[Stretch] = (),
    now: datetime = NOW,
) -> Assessment:
    """A whole answer: what is not given is not applicable, not started or unknown."""
    given = {f.id: f for f in findings}
    clock_of = {c.id: c for c in clocks}
    deadline_of = {d.id: d for d in deadlines}
    standard_of = {s.id: s for s in standards}
    return Assessment(
        at=now,
        law_checked_on=date(2026, 11, 22),
        law_review_due=date(2027, 2, 22),
        findings=tuple(given.get(id) or finding(id) for id in FINDINGS),
        clocks=tuple(clock_of.get(id) or Clock(id, "not_started") for id in CLOCKS),
        deadlines=tuple(deadline_of.get(id) or _no_deadline(id) for id in DEADLINES),
        standards=tuple(standard_of.get(id) or _no_standard(id) for id in STANDARDS),
        unknowns=tuple(unknowns),
        stretches=tuple(stretches),
    )


def _no_deadline(id: str) -> Deadline:
    return Deadline(
        id, "theirs" if "answer" in id or id == "prosecution_decision" else "yours", "unknown", Text(id, id)
    )


def _no_standard(id: str) -> Standard:
    return Standard(id, "not_applicable", Text("Công ước", "Covenant"), "9", Text("Không dùng.", "Not for this."))


def facts(now: datetime = NOW, **given: Any) -> Facts:
    return read(given, now)


CPC_114 = Citation("cpc_2015", "114", "1")
TWELVE_HOURS = finding(
    "decision_within_12_hours",
    "breached",
    title=Text("Quá 12 giờ mà chưa có quyết định", "More than 12 hours and no decision"),
    headline=Text("Ít nhất 8 giờ không có quyết định nào.", "For at least 8 hours there was no decision."),
    because={
        "arrested_at": {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"},
        "first_decision_at": "2026-11-19T06:00",
    },
    arithmetic=(
        Text("Bị đưa đi, muộn nhất: 10:00 18/11", "Taken, at the latest: 10:00 18 Nov"),
        Text("Cộng 12 giờ: 22:00 18/11", "Plus 12 hours: 22:00 18 Nov"),
        Text("Quyết định đầu tiên: 06:00 19/11", "First decision: 06:00 19 Nov"),
        Text("Quá hạn ít nhất: 8 giờ", "Past the limit by at least: 8 hours"),
    ),
    citations=(CPC_114,),
    law_from=date(2018, 1, 1),
    checked_on=date(2026, 11, 22),
    contrary_reading=Text(
        "“12 giờ chỉ tính từ lúc cơ quan nhận người.”", "“The 12 hours run only from the receipt of the person.”"
    ),
)
CUSTODY_OPEN = finding(
    "custody_limit",
    "unclear",
    title=Text("Hạn tạm giữ", "The limit of custody"),
    headline=Text(
        "3 ngày tạm giữ đầu đã hết sáng thứ Bảy 21/11. Chưa biết có gia hạn hay không.",
        "The first 3 days of custody ended on Saturday morning, 21 Nov. It is not known if they were extended.",
    ),
    settled_by=("custody_periods",),
    because={"arrested_at": {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"}},
)
COMPLAINT = Deadline(
    "complaint_procedural",
    "yours",
    "open",
    Text("15 ngày từ ngày biết việc bắt giữ", "15 days from learning of the arrest"),
    due=date(2026, 12, 2),
    arguable_until=date(2026, 12, 3),
    arithmetic=(Text("Ngày biết: 18/11/2026", "Day known: 18 Nov 2026"),),
)
TAKEN = between(t(18, 8), t(18, 10))
STRETCHES = (
    Stretch(
        "lawful",
        TAKEN,
        between(t(18, 20), t(18, 22)),
        "holding",
        Text("Bị đưa đi", "Taken"),
        Text("Luật cho 12 giờ để ra quyết định hoặc trả tự do", "The law allows 12 hours to decide or release"),
        "decision_within_12_hours",
    ),
    Stretch(
        "unclear",
        between(t(18, 20), t(18, 22)),
        at(18, 22),
        "holding",
        Text("Có thể đã quá hạn", "Perhaps past the limit"),
        None,
        "decision_within_12_hours",
    ),
    Stretch(
        "uncovered",
        at(18, 22),
        at(19, 6),
        "holding",
        Text("Không có quyết định", "No decision"),
        None,
        "decision_within_12_hours",
    ),
    Stretch(
        "lawful",
        at(19, 6),
        between(t(21, 8), t(21, 10)),
        "custody",
        Text("Tạm giữ 3 ngày đầu", "First 3 days of custody"),
        Text("Tính từ lúc nhận người, không từ lúc ký giấy", "Counted from the receipt, not the signature"),
        "custody_limit",
    ),
    Stretch(
        "unclear",
        between(t(21, 8), t(21, 10)),
        at(22, 9),
        "custody",
        Text("Chưa biết có gia hạn", "Extension not known"),
        Text("Cần: quyết định gia hạn và phê chuẩn", "Needed: the extension and its approval"),
        "custody_limit",
    ),
    Stretch(
        "ahead",
        at(22, 9),
        between(t(24, 8), t(24, 10)),
        "custody",
        Text("Nếu gia hạn lần 1", "If extended once"),
        Text("Viện kiểm sát phê chuẩn", "Approved by the procuracy"),
    ),
    Stretch(
        "ahead",
        between(t(24, 8), t(24, 10)),
        between(t(27, 8), t(27, 10)),
        "custody",
        Text("Nếu gia hạn lần 2", "If extended twice"),
        Text("Chỉ trường hợp đặc biệt", "Special cases only"),
    ),
)


def tour() -> tuple[Assessment, Facts]:
    """The invented case of the pictures: taken between 8:00 and 10:00, decided at 6:00, extension not known."""
    made = assessment(
        findings=(
            TWELVE_HOURS,
            CUSTODY_OPEN,
            finding("counsel_access", "unclear", settled_by=("counsel_requested_at",)),
            finding("family_visits", "unclear"),
            finding("reasons_and_rights_told", "breached"),
            finding("custody_decision", "kept", title=Text("Quyết định tạm giữ", "The custody decision")),
        ),
        clocks=(
            Clock(
                "custody",
                "expired",
                starts=TAKEN,
                ends=t(21, 10),
                ends_at_most=t(27, 10),
                ends_range=between(t(21, 8), t(21, 10)),
            ),
        ),
        deadlines=(COMPLAINT,),
        standards=(
            Standard(
                "iccpr_9_3_judge",
                "breached",
                Text("Công ước", "Covenant"),
                "9(3)",
                Text("Chưa gặp thẩm phán.", "No judge yet."),
            ),
        ),
        unknowns=(Unknown("custody_periods", 3), Unknown("arrest_basis", 1)),
        stretches=STRETCHES,
    )
    given = facts(
        respondent="family",
        still_held=True,
        arrested_at={"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"},
        arrested_by="police",
        first_decision_at="2026-11-19T06:00",
        custody_from="2026-11-19T06:00",
    )
    return made, given


def first_hour() -> tuple[Assessment, Facts]:
    """Taken an hour ago; nothing else is known."""
    made = assessment(
        findings=[finding(id, "unclear") for id in ("arrest_basis", "counsel_access", "decision_within_12_hours")],
        clocks=(Clock("emergency_holding", "running", starts=at(22, 8), ends=t(22, 20)),),
        unknowns=(Unknown("arrest_basis", 6), Unknown("first_decision_at", 2)),
        stretches=(
            Stretch("lawful", at(22, 8), at(22, 9), "holding", Text("Bị đưa đi", "Taken")),
            Stretch("ahead", at(22, 9), at(22, 20), "holding", Text("Trong 12 giờ đầu", "Within the first 12 hours")),
        ),
    )
    return made, facts(still_held=True, arrested_at="2026-11-22T08:00", respondent="family")


def administrative() -> tuple[Assessment, Facts]:
    """Administrative custody, over now; no decision was handed over."""
    made = assessment(
        findings=(
            finding("administrative_custody_ground", "breached"),
            finding("administrative_custody_limit", "kept"),
        ),
        clocks=(Clock("administrative_custody", "stopped", starts=at(10, 8), ends=t(10, 20)),),
        deadlines=(
            Deadline(
                "complaint_administrative",
                "yours",
                "open",
                Text("90 ngày", "90 days"),
                due=date(2027, 2, 7),
            ),
            Deadline("administrative_lawsuit", "yours", "open", Text("1 năm", "1 year"), due=date(2027, 11, 9)),
        ),
    )
    given = facts(
        arrest_basis="administrative_custody",
        arrested_at="2026-11-10T08:00",
        released_at="2026-11-10T18:00",
        still_held=False,
        administrative_decision_given=False,
    )
    return made, given


def detained() -> tuple[Assessment, Facts]:
    """Charged and detained for months; ill; the limit is running; two standards stand against it."""
    made = assessment(
        findings=(
            finding("detention_limit", "kept"),
            finding("detention_ground", "unclear"),
            finding("counsel_access", "breached"),
            finding("medical_care", "breached"),
        ),
        clocks=(
            Clock(
                "detention_investigation",
                "running",
                starts=at(1, 0, 0, 9),
                ends=t(30),
                last_day=date(2026, 11, 29),
                ends_at_most=t(1, 0, 0, 1, 2027),
            ),
        ),
        deadlines=(replace(COMPLAINT, state="passed", due=date(2026, 9, 20), arguable_until=date(2026, 9, 21)),),
        standards=(
            Standard(
                "wgad_category_2",
                "breached",
                Text("Nhóm Công tác", "Working Group"),
                "II",
                Text("Vì đã lên tiếng.", "For speaking."),
            ),
        ),
        stretches=(
            Stretch("lawful", When.on(date(2026, 9, 1)), When.at(t(30)), "detention", Text("Tạm giam", "Detention")),
            Stretch(
                "ahead", When.at(t(30)), When.at(t(1, 0, 0, 1, 2027)), "detention", Text("Nếu gia hạn", "If extended")
            ),
        ),
    )
    given = facts(
        respondent="lawyer",
        still_held=True,
        arrested_at="2026-08-25",
        detention_from="2026-09-01",
        stage="investigation",
        charges=[{"code": "penal_code_2015", "article": "331", "clause": "2"}],
        medical_care_refused=True,
        seriously_ill=True,
    )
    return made, given


def later(moment: datetime, days: int) -> datetime:
    return moment + timedelta(days=days)
