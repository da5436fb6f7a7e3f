"""Counsel: whether a person could have one in time, and whether a refusal has a ground.

Sources: Criminal Procedure Code 2015 Arts 73-75, 78-80, Circular 46/2019; the 2003 Code Arts 56, 58 before 2018.
"""

from __future__ import annotations

from datetime import timedelta

from legal_rules.engine import Case, Missing, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import When
from legal_rules.rules import notions, saying, taking
from legal_rules.words import Text

AFTER_INVESTIGATION = ("prosecution", "trial", "appeal", "serving", "ended")
PAPERS_INCOMPLETE = Text(
    "Cơ quan có thể nói giấy tờ của luật sư chưa đủ, hoặc người bị giữ không nhờ. Nên giữ giấy biên nhận.",
    "The agency may say counsel's papers were incomplete, or that the person did not ask. Keep the receipts.",
)
NO_REASON = Text("Không cho gặp luật sư mà không nêu lý do.", "Counsel was refused without a reason.")
NOT_A_CRIMINAL_CASE = Text(
    "Quy định về luật sư của Bộ luật Tố tụng hình sự không dùng cho việc này.",
    "The Criminal Procedure Code's rules on counsel do not cover this.",
)


@rule(
    "counsel_access",
    Text("Gặp luật sư", "Access to counsel"),
    law=("counsel_start", "counsel_hours", "counsel_postponed"),
)
def counsel_access(case: Case) -> Verdict:
    """A request for counsel is passed on and settled within its hours, and no refusal lacks a ground."""
    if taking.only_administrative(case):
        return not_applicable(NOT_A_CRIMINAL_CASE)
    refused = case.choice("counsel_refused_reason")
    if refused == "national_security":
        return _national_security(case)
    case.law("counsel_start", case.when("counsel_requested_at"))
    if case.when("counsel_met_at") is not None:
        return _met(case)
    if refused == "none":
        return breached(NO_REASON, contrary=PAPERS_INCOMPLETE)
    if refused == "other":
        return unclear(headline=OTHER_REASON, reason="law_open", contrary=PAPERS_INCOMPLETE)
    if case.never("counsel_requested_at") and not case.when("counsel_registered_at"):
        return not_applicable(
            Text(
                "Chưa nhờ luật sư. Có thể nhờ bất cứ lúc nào.",
                "No counsel was asked for yet. That can be done at any time.",
            )
        )
    return _waiting(case)


def _national_security(case: Case) -> Verdict:
    """Postponing counsel is for national-security offences only, until the investigation ends."""
    case.law("counsel_postponed")
    secret = notions.national_security(case)
    if secret is None:
        raise Missing("charges")
    if not secret:
        return breached(
            Text(
                "Lấy lý do an ninh quốc gia, nhưng tội ghi trên giấy không phải tội an ninh quốc gia.",
                "National security was given as the reason, but the offence on the paper is not such an offence.",
            )
        )
    over = case.when("case_file_to_procuracy_at") or case.when("indicted_at")
    if (over or case.choice("stage") in AFTER_INVESTIGATION) and case.when("counsel_met_at") is None:
        return breached(
            Text(
                "Điều tra đã xong mà vẫn chưa cho gặp luật sư.",
                "The investigation is over and counsel is still kept out.",
            )
        )
    return unclear(headline=NEEDS_DECISION, reason="law_open", contrary=SECRECY)


NEEDS_DECISION = Text(
    "Chỉ Viện trưởng Viện kiểm sát được hoãn luật sư trong vụ an ninh quốc gia. Nên xin xem quyết định đó.",
    "Only the head of the procuracy may put off counsel in such a case. Ask to see that decision.",
)
SECRECY = Text(
    "Nếu có quyết định đó, cơ quan có thể để luật sư đợi đến hết điều tra.",
    "With that decision, the agency may keep counsel out until the investigation ends.",
)
OTHER_REASON = Text(
    "Cơ quan nêu một lý do khác. Từ chối luật sư phải bằng văn bản, có lý do, và chỉ trong vài trường hợp.",
    "Another reason was given. Refusing counsel must be in writing, with reasons, and only in a few cases.",
)


def _met(case: Case) -> Verdict:
    met, asked = case.when("counsel_met_at"), case.when("counsel_requested_at")
    if asked is None or met is None:
        return kept(Text("Đã gặp được luật sư.", "Counsel was met."))
    span = _span(case, asked)
    if met.within(asked, span):
        return kept(Text("Đã gặp được luật sư trong thời hạn.", "Counsel was met in time."), *_sum(asked, span, met))
    if met.within(asked, span) is False and case.choice("counsel_refused_reason") == "none":
        return breached(NO_REASON, *_sum(asked, span, met), contrary=PAPERS_INCOMPLETE, arguable=True)
    return unclear("counsel_registered_at", arithmetic=_sum(asked, span, met), contrary=PAPERS_INCOMPLETE)


def _waiting(case: Case) -> Verdict:
    """Asked for and not met: a breach once the hours to pass the request on and to register counsel are over."""
    asked = case.when("counsel_requested_at")
    if case.when("counsel_registered_at") is not None:
        taking.law_if_any(case, "counsel_meetings", When.at(case.at))
        return unclear("counsel_met_at", "counsel_refused_reason", contrary=PAPERS_INCOMPLETE)
    if asked is None:
        raise Missing("counsel_requested_at", "counsel_met_at")
    span = _span(case, asked)
    now = When.at(case.at)
    if now.within(asked, span):
        return kept(
            Text("Đã nhờ luật sư; cơ quan còn trong thời hạn.", "Counsel was asked for; the hours are running.")
        )
    if not case.never("counsel_met_at") and not case.never("counsel_registered_at"):
        return unclear("counsel_met_at", "counsel_registered_at", arithmetic=_sum(asked, span, now))
    if now.within(asked, span) is None:
        return unclear("counsel_requested_at", arithmetic=_sum(asked, span, now))
    return breached(
        Text(
            "Đã nhờ luật sư, quá thời hạn mà chưa gặp được.",
            "Counsel was asked for; the hours are over, with no meeting.",
        ),
        *_sum(asked, span, now),
        contrary=PAPERS_INCOMPLETE,
        arguable=True,
    )


def _span(case: Case, asked: When) -> timedelta:
    """The hours to pass a request on and to register counsel: longer in detention."""
    hours = case.law("counsel_hours", asked).value
    since = notions.detention_from(case)
    detained = since is not None and since.before(asked) is not False
    where = "detained" if detained else "held"
    return timedelta(hours=hours["forward"][where] + hours["register"][where])


def _sum(asked: When, span: timedelta, end: When) -> tuple[Text, ...]:
    start, limit, until = saying.interval(asked), saying.clock_time(asked.latest + span), saying.interval(end)
    hours = span // timedelta(hours=1)
    return (
        Text(f"Nhờ luật sư: {start.vi}", f"Counsel asked for: {start.en}"),
        Text(
            f"Chuyển yêu cầu và đăng ký, {hours} giờ: {limit.vi}", f"To pass on and register, {hours} hours: {limit.en}"
        ),
        Text(f"Gặp được hoặc tính đến: {until.vi}", f"Met, or counted until: {until.en}"),
    )
