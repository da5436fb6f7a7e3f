"""Custody (tạm giữ): the decision, its length by the hour, and the approval of each extension."""

from __future__ import annotations

from datetime import datetime

from legal_rules.answer import Clock
from legal_rules.engine import Case, Missing, Verdict, breached, clock, kept, not_applicable, rule, unclear
from legal_rules.instants import When
from legal_rules.rules import gaps, notions, sums
from legal_rules.rules.custody_term import Term, in_custody, periods_of, term
from legal_rules.rules.saying import clock_time, interval, length
from legal_rules.sentences import later, lines_later
from legal_rules.words import Text

NO_CUSTODY = Text("Không có tạm giữ trong trường hợp này.", "There was no custody in this case.")


@clock("custody", Text("Thời hạn tạm giữ", "Time limit of custody"), law=("custody_period",))
def custody_clock(case: Case) -> Clock:
    """72 hours a period from the receipt of the person, up to three periods."""
    found = term(case)
    if found is None:
        return Clock("custody", "not_started")
    stop, between = found.held_to, gaps.until_now(gaps.of_custody(periods_of(case)), case)
    past = ((found.over.latest, stop.earliest if stop else None),) if found.passed(case.at) else ()
    return Clock(
        "custody",
        "stopped" if stop else "expired" if case.at > found.ends.latest else "running",
        starts=found.start,
        ends=found.ends.latest,
        ends_at_most=found.most.latest,
        ends_range=None if found.ends.exact else found.ends,
        uncovered=(*between, *past),
        arithmetic=lines_later(_sum, found, case.at),
        settled_by=_open_facts(found, case.at) or (("custody_periods",) if between else ()),
    )


def _open_facts(found: Term, at: datetime) -> tuple[str, ...]:
    """What would settle whether custody is over; nothing while it runs or once it certainly is."""
    until = found.until(at)
    if until.latest <= found.ends.earliest or found.passed(at):
        return ()
    facts = []
    if until.latest > found.ends.latest and until.earliest <= found.most.latest and not found.closed:
        facts.append("custody_periods")
    if not found.start.exact and until.earliest <= found.ends.latest:
        facts.append("handed_over_at")
    if found.moved_on and until.earliest > found.most.latest:
        facts.append("detention_from")
    if found.held_to is not None and not found.held_to.exact and not facts:
        facts.append("detention_from")
    return tuple(facts) or ("handed_over_at",)


def _sum(found: Term, at: datetime) -> tuple[Text, ...]:
    lines = [sums.line(Text("Cơ quan nhận người", "The agency received the person"), interval(found.start))]
    if not found.start.exact:
        lines.append(sums.line(Text("Lấy lúc muộn nhất", "Taking the latest"), clock_time(found.start.latest)))
    total = found.hours * found.periods
    days = sums.count(total // 24, "ngày", "day")
    label = Text(f"Cộng {days.vi} ({total} giờ)", f"Plus {days.en} ({total} hours)")
    lines.append(sums.line(label, clock_time(found.ends.latest)))
    if not found.closed:
        most = found.days_at_most
        label = Text(f"Dài nhất, nếu gia hạn đủ ({most} ngày)", f"At most, with every extension ({most} days)")
        lines.append(sums.line(label, clock_time(found.most.latest)))
    until = found.until(at)
    lines.append(sums.at_line(at) if not found.held_to else sums.line(OVER, interval(until)))
    return tuple(lines)


OVER = Text("Tạm giữ kết thúc", "Custody ended")


@rule("custody_limit", Text("Thời gian tạm giữ", "Length of custody"), law=("custody_period", "custody_release"))
def custody_limit(case: Case) -> Verdict:
    """Custody lasts at most 72 hours, and 72 hours more for each of two approved extensions."""
    found = term(case)
    if found is None:
        return not_applicable(NO_CUSTODY)
    until, lines = found.until(case.at), lines_later(_sum, found, case.at)
    between = gaps.until_now(gaps.of_custody(periods_of(case)), case)
    if until.latest <= found.ends.earliest and between:
        return unclear("custody_periods", headline=later(gaps.headline, between[0]), arithmetic=lines)
    if until.latest <= found.ends.earliest:
        return kept(later(_within, found), *lines)
    if found.passed(case.at):
        case.law("custody_release", found.over.latest)
        return breached(later(_past, found, until.earliest), *lines, contrary=later(_contrary, found))
    return unclear(*_open_facts(found, case.at), headline=later(_open, found, until), arithmetic=lines)


def _within(found: Term) -> Text:
    if found.held_to is None:
        end = sums.ended(found.ends)
        return Text(
            f"Còn trong hạn tạm giữ. Hạn hết {end.vi}.", f"Still within the custody period, which ends {end.en}."
        )
    return Text("Tạm giữ kết thúc trong hạn luật cho.", "Custody ended within the time the law allows.")


def _past(found: Term, until: datetime) -> Text:
    over = length(until - found.over.latest)
    if found.closed:
        end = sums.ended(found.ends)
        return Text(
            f"Hạn tạm giữ đã hết {end.vi}, không có gia hạn nào được đồng ý. Đã giữ quá ít nhất {over.vi}.",
            f"Custody ran out {end.en} and no extension was approved. Held at least {over.en} beyond it.",
        )
    return Text(
        f"Tạm giữ nhiều nhất {found.days_at_most} ngày. Đã giữ quá ít nhất {over.vi}.",
        f"Custody lasts {found.days_at_most} days at most. Held at least {over.en} beyond that.",
    )


def _open(found: Term, until: When) -> Text:
    if until.latest <= found.ends.latest or (found.closed and until.earliest <= found.ends.latest):
        return Text(
            "Có thể đã quá hạn tạm giữ, tùy giờ nhận người.", "Custody may have run out; it depends on the hour."
        )
    if until.earliest > found.most.latest:
        most = found.days_at_most
        return Text(
            f"Đã quá {most} ngày, mức tạm giữ dài nhất. Cần biết đã có lệnh tạm giam hay chưa.",
            f"The {most} days that custody may last are over. It must be known if there is a detention order.",
        )
    end, days = sums.ended(found.ends), found.hours * found.periods // 24
    return Text(
        f"{days} ngày tạm giữ đầu đã hết {end.vi}. Chưa biết có gia hạn hay không.",
        f"The first {days} days of custody ended {end.en}. Whether they were extended is not known.",
    )


def _contrary(found: Term) -> Text:
    if found.closed:
        return Text(
            "Cơ quan có thể nói đã có quyết định gia hạn và phê chuẩn. Nên hỏi ngày giờ trên hai giấy đó.",
            "The agency may say that an extension was made and approved. Ask for the day and hour on both papers.",
        )
    return Text(
        "Cơ quan có thể nói đã chuyển sang tạm giam. Nên hỏi lệnh tạm giam bắt đầu từ ngày nào.",
        "The agency may say that detention had begun. Ask from which day the detention order runs.",
    )


CALLED_IN = (
    Text(
        "Giấy mời hoặc giấy triệu tập không phải là lý do để tạm giữ.",
        "An invitation or a summons is no ground for custody.",
    ),
    Text(
        "Cơ quan có thể nói người này tự thú, đầu thú hoặc bị giữ khẩn cấp sau khi đến.",
        "The agency may say that the person gave themselves up, or was held in an emergency after coming.",
    ),
)
ON_A_WARRANT = (
    Text(
        "Bị bắt để tạm giam thì phải có lệnh tạm giam. Luật không cho tạm giữ trong trường hợp này.",
        "An arrest for detention needs a detention order. The law does not provide custody for it.",
    ),
    Text(
        "Cơ quan có thể nói người này bị truy nã, bị giữ khẩn cấp, hoặc giấy đó chính là lệnh tạm giam.",
        "The agency may say the person was wanted or held in an emergency, or that the paper is a detention order.",
    ),
)
NO_GROUND = {"summons": CALLED_IN, "invitation": CALLED_IN, "detention_warrant": ON_A_WARRANT}


@rule(
    "custody_decision", Text("Quyết định tạm giữ", "The custody decision"), law=("custody_decision", "custody_persons")
)
def custody_decision(case: Case) -> Verdict:
    """Custody needs a written decision handed to the person, and only some persons may be put in custody."""
    given = case.yes("custody_decision_given")
    if given is not True and not _may_be_custody(case, given):
        return not_applicable(NO_CUSTODY)
    start = notions.custody_from(case) or case.when("first_decision_at") or case.when("handed_over_at")
    case.law("custody_decision", start)
    if given is False:
        return breached(
            Text("Không được giao quyết định tạm giữ.", "The custody decision was not handed over."),
            contrary=Text(
                "Cơ quan có thể nói đã giao cho người bị giữ mà gia đình không biết. Nên hỏi biên bản giao nhận.",
                "The agency may say it was handed to the person without the family knowing. Ask for the record of it.",
            ),
        )
    basis = case.choice("arrest_basis")
    if basis in NO_GROUND and basis not in case.law("custody_persons", start).value:
        said, contrary = NO_GROUND[basis]
        return breached(said, contrary=contrary, arguable=True)
    if given is None:
        raise Missing("custody_decision_given")
    return kept(Text("Đã được giao quyết định tạm giữ.", "The custody decision was handed over."))


def _may_be_custody(case: Case, given: bool | None) -> bool:
    """Whether there is custody. Raises Missing with what settles it: the hour of receipt only where no paper came."""
    try:
        return in_custody(case)
    except Missing:
        if given is None:
            raise Missing("custody_decision_given", "custody_from") from None
        raise


@rule(
    "custody_extension_approval",
    Text("Phê chuẩn việc gia hạn tạm giữ", "Approval of each custody extension"),
    law=("custody_extension_approval",),
)
def custody_extension_approval(case: Case) -> Verdict:
    """Every extension of custody needs the procuracy's approval."""
    found = term(case)
    if found is None:
        return not_applicable(NO_CUSTODY)
    case.law("custody_extension_approval", found.start)
    extensions = periods_of(case)[1:]
    if any(row["approved"] is False for row in extensions):
        return breached(
            Text(
                "Gia hạn tạm giữ mà Viện kiểm sát không phê chuẩn (không đồng ý).",
                "Custody was extended without the procuracy's approval.",
            ),
            contrary=_contrary(found),
        )
    if extensions and all(row["approved"] for row in extensions):
        return kept(Text("Các lần gia hạn đều được phê chuẩn.", "Every extension was approved."))
    until = found.until(case.at)
    if not extensions and (found.closed or until.latest <= found.ends.latest):
        return not_applicable(Text("Chưa có lần gia hạn nào.", "There has been no extension."))
    return unclear("custody_periods")
