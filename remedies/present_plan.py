"""The plan as a page shows it: cards in groups, what is folded, due dates in words.

Boundary: chooses words and order for the page; every date comes from the assessment.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from intake.dates import say_end, say_left, say_limit
from legal_rules.answer import Assessment, Deadline
from legal_rules.words import Text
from remedies.leading import leading
from remedies.plan import Plan, Planned
from remedies.present_links import slug
from remedies.steps import Urgency

TODAY_MOST = 3
WEEK_MOST = 3
HEADS: dict[Urgency, Text] = {
    "now": Text("Hôm nay", "Today"),
    "soon": Text("Tuần này", "This week"),
    "later": Text("Sau đó", "Later"),
    "consider": Text("Cân nhắc", "To weigh up"),
}
DONE = Text("Đã làm", "Done")
EARLIER = Text("Càng sớm càng tốt.", "Earlier is better.")


NAMES: Mapping[str, Text] = {
    "complaint_procedural": Text("Gửi đơn khiếu nại", "Sending the complaint"),
    "complaint_procedural_answer": Text("Trả lời khiếu nại", "Answer to the complaint"),
    "complaint_procedural_second": Text("Khiếu nại lần hai", "Second complaint"),
    "complaint_procedural_second_answer": Text("Trả lời khiếu nại lần hai", "Answer to the second complaint"),
    "complaint_detention_regime": Text("Khiếu nại về điều kiện giữ", "Complaint about conditions"),
    "complaint_detention_regime_answer": Text("Trả lời về điều kiện giữ", "Answer about conditions"),
    "complaint_detention_regime_second": Text(
        "Khiếu nại lần hai về điều kiện giữ", "Second complaint about conditions"
    ),
    "complaint_detention_regime_second_answer": Text(
        "Trả lời lần hai về điều kiện giữ", "Second answer about conditions"
    ),
    "complaint_administrative": Text("Khiếu nại hành chính", "Administrative complaint"),
    "complaint_administrative_answer": Text("Trả lời khiếu nại hành chính", "Answer to the administrative complaint"),
    "complaint_administrative_second": Text("Khiếu nại hành chính lần hai", "Second administrative complaint"),
    "complaint_administrative_second_answer": Text(
        "Trả lời khiếu nại hành chính lần hai", "Answer to the second administrative complaint"
    ),
    "administrative_lawsuit": Text("Kiện ra Tòa án hành chính", "Administrative lawsuit"),
    "denunciation_intake": Text("Báo có nhận đơn tố cáo hay không", "Taking the denunciation in"),
    "denunciation_continued_answer": Text("Trả lời tố cáo tiếp", "Answer to the continued denunciation"),
    "crime_report_notice": Text("Báo lại người đã báo tin", "Telling the person who reported"),
    "surety_answer": Text("Trả lời đề nghị đặt tiền", "Answer to the request to deposit money"),
    "measure_term": Text("Hạn dài nhất của bảo lĩnh, đặt tiền", "How long bail or a deposit may last"),
    "denunciation_answer": Text("Trả lời đơn tố cáo", "Answer to the denunciation"),
    "crime_report_answer": Text("Trả lời tin báo về tội phạm", "Answer to the crime report"),
    "prosecution_decision": Text(
        "Viện kiểm sát quyết định truy tố hay không", "Procuracy decides whether to prosecute"
    ),
    "appeal_judgment": Text("Kháng cáo bản án", "Appeal against the judgment"),
    "appeal_decision": Text("Kháng cáo quyết định của Tòa án", "Appeal against a decision of the court"),
    "appeal_late_answer": Text("Xét kháng cáo quá hạn", "Deciding on the late appeal"),
    "appeal_returned": Text("Khiếu nại việc trả lại đơn kháng cáo", "Complaint about a returned appeal"),
    "cassation_notice": Text("Thông báo để xem xét giám đốc thẩm", "Notice for cassation"),
    "cassation_against": Text("Kháng nghị theo hướng bất lợi", "Cassation against the person"),
    "state_compensation_answer": Text("Giải quyết yêu cầu bồi thường", "Settling the compensation claim"),
    "state_compensation_lawsuit": Text("Kiện đòi bồi thường", "Lawsuit for compensation"),
    "state_compensation_claim": Text("Yêu cầu Nhà nước bồi thường", "Compensation claim against the State"),
}


@dataclass(frozen=True)
class Card:
    """One step on the page. `lines` say where, and by when; `state` is "", "done" or "wait" (a class of the shell)."""

    title: Text
    lines: tuple[Text, ...]
    slug: str
    state: str = ""


@dataclass(frozen=True)
class Group:
    """Cards under one head: those shown, and those folded away."""

    urgency: Urgency
    head: Text
    shown: tuple[Card, ...]
    folded: tuple[Card, ...] = ()

    @property
    def count(self) -> int:
        return len(self.shown) + len(self.folded)

    @property
    def fold_words(self) -> str:
        """The key of the words on the fold; one thing is said differently from several."""
        keys = {"now": "plan.more_today", "soon": "plan.more_week", "later": "plan.show_later"}
        key = keys.get(self.urgency, "plan.show_consider")
        return key if len(self.folded) > 1 or self.urgency in ("now", "soon") else f"{key}_one"


@dataclass(frozen=True)
class DueRow:
    """One due date in words: what, about which act, until when, the later reading, and what follows once it is over."""

    name: Text
    counting: Text | None
    when: Text
    second: Text | None
    about: Text | None
    arithmetic: tuple[Text, ...]
    after: Text | None = None
    passed: bool = False


def groups(made: Plan, now: datetime, ask_slug: str | None = None) -> tuple[Group, ...]:
    """Today (the ask first, or after what no answer should delay, but never folded) and this week, three each.

    Later and what needs weighing up are folded; later is open when nothing stands before it.
    """
    asked = [Card(made.ask.title, (ASK_LINE,), ask_slug or "")] if made.ask else []
    steps = [card(p, now) for p in made.group("now")]
    place = min(made.ahead, TODAY_MOST - 1)
    today = steps[:place] + asked + steps[place:]
    week = [card(p, now) for p in made.group("soon")]
    later = [card(p, now) for p in made.group("later")]
    open_ = 0 if today or week else WEEK_MOST
    found = [
        Group("now", HEADS["now"], tuple(today[:TODAY_MOST]), tuple(today[TODAY_MOST:])),
        Group("soon", HEADS["soon"], tuple(week[:WEEK_MOST]), tuple(week[WEEK_MOST:])),
        Group("later", HEADS["later"], tuple(later[:open_]), tuple(later[open_:])),
        Group("consider", HEADS["consider"], (), tuple(card(p, now) for p in made.group("consider"))),
    ]
    return tuple(group for group in found if group.count)


ASK_LINE = Text(
    "Nơi đang giữ. Có sẵn câu để nói và tờ ghi lại.", "At the place of custody. Words to use and a note sheet included."
)


def card(planned: Planned, now: datetime) -> Card:
    """A step as a card: title, then by when or where."""
    step = planned.step
    if planned.status == "done":
        return Card(step.title, (DONE,), slug(step.id), "done")
    if planned.status == "not_yet" and step.until:
        return Card(step.title, (step.until,), slug(step.id), "wait")
    due = by_line(planned.by, now)
    return Card(step.title, (due,) if due else (_where(planned),), slug(step.id))


def _where(planned: Planned) -> Text:
    where, ready = planned.step.where, planned.step.ready
    return Text(f"{where.vi} {ready.vi}", f"{where.en} {ready.en}") if ready and planned.papers else where


def by_line(deadline: Deadline | None, now: datetime) -> Text | None:
    """ "Nên gửi chậm nhất thứ Tư 02/12/2026." and what stands when that day is over; None without a date."""
    if deadline is None or deadline.due is None:
        return None
    due = deadline.due
    if deadline.state == "open":
        return Text(f"Nên gửi chậm nhất {_by(due, 'vi')}. {EARLIER.vi}", f"Best sent by {_by(due, 'en')}. {EARLIER.en}")
    if deadline.state == "arguable" and deadline.arguable_until is not None:
        until = deadline.arguable_until
        return Text(
            f"Gửi ngay. Còn lập luận được đến {say_limit(until, 'vi')}.",
            f"Send it now. It can still be argued until {say_limit(until, 'en')}.",
        )
    if deadline.state == "passed":
        return Text(
            "Hạn thông thường đã qua. Vẫn còn cách, xem bên trong.",
            "The usual date has passed. There are still ways: see inside.",
        )
    return None


def _by(due: date | datetime, lang: str) -> str:
    return say_limit(due, lang).removeprefix("hết ").removeprefix("the end of ")


def due_rows(assessment: Assessment, whose: str) -> tuple[DueRow, ...]:
    """The due dates of one side that can be told, one for each act: those still open by date, then the passed."""
    every = [one for d in assessment.deadlines for one in (d, *d.others)]
    found = [d for d in every if d.whose == whose and d.due is not None and d.state != "not_yet"]
    found.sort(key=lambda d: (d.state == "passed", _sort(d.due)))
    said: set[Text | None] = set()
    return tuple(_once(due_row(d, assessment.at), said) for d in found)


def _once(row: DueRow, said: set[Text | None]) -> DueRow:
    """How it is counted, and what follows, are told once, however many acts they hold for."""
    after, counting = (None if text in said else text for text in (row.after, row.counting))
    said |= {row.after, row.counting}
    return replace(row, after=after, counting=counting)


def _sort(due: date | datetime | None) -> str:
    return due.isoformat() if due else ""


def due_row(deadline: Deadline, now: datetime) -> DueRow:
    """One due date in words."""
    due = deadline.due
    assert due is not None
    passed = deadline.state == "passed"
    when = Text(*(_when(due, now, passed, lang) for lang in ("vi", "en")))
    second = None
    if deadline.arguable_until is not None and deadline.arguable_until != due and not passed:
        until = say_limit(deadline.arguable_until, "vi"), say_limit(deadline.arguable_until, "en")
        second = Text(
            f"Ngày an toàn là ngày ở trên. Có thể lập luận đến {until[0]}.",
            f"The date above is the safe one. Arguable until {until[1]}.",
        )
        if deadline.state == "arguable":
            second = Text(
                f"Ngày an toàn đã qua. Còn lập luận được đến {until[0]}.",
                f"The safe date has passed. It can still be argued until {until[1]}.",
            )
        if deadline.whose == "theirs":
            second = Text(f"Dài nhất luật cho đến {until[0]}.", f"The longest the law gives is until {until[1]}.")
    about, over = next(iter(deadline.arithmetic), None), deadline.state in ("passed", "unknown")
    after = deadline.after.says if over and deadline.after else None
    return DueRow(NAMES[deadline.id], deadline.counting, when, second, about, deadline.arithmetic, after, passed)


def _when(due: date | datetime, now: datetime, passed: bool, lang: str) -> str:
    said = say_end(due, lang) if not isinstance(due, datetime) else say_limit(due, lang)
    said = said[0].upper() + said[1:]
    if passed:
        return f"{said} (đã qua)" if lang == "vi" else f"{said} (passed)"
    left = say_left(due, now, lang)
    return f"{said} ({left})" if left else said


MOST_ACTIONS = 2


def actions(made: Plan, assessment: Assessment, finding: str) -> list[Planned]:
    """What to do about a finding: a complaint first, unless it is the limit that matters now; at most two."""
    found = [p for p in made.steps if finding in p.why]
    now = leading(assessment)
    if now is None or now[1].id != finding:
        found.sort(key=lambda p: not p.id.startswith("complaint"))
    return found[:MOST_ACTIONS]
