"""What is worth asking at the place of custody: the unknown that settles most and that somebody there can answer.

Boundary: chooses among declared questions by the unknowns of the assessment. An ask is no step of the contract; it is
shown on top of the plan with words to say and a sheet to note the answer on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from legal_rules.instants import When
from legal_rules.words import Text
from remedies.leading import leading
from remedies.steps import Matter


@dataclass(frozen=True)
class Ask:
    """One question to put to those who hold the person; `fact` is what it settles, `note` what to write down."""

    fact: str
    title: Text
    say: tuple[Text, ...]
    note: tuple[Text, ...]
    fits: Callable[[Matter], bool] = lambda matter: True


_PAPER = (
    Text("Số và ngày của giấy", "Number and date of the paper"),
    Text("Ai ký", "Who signed it"),
    Text("Từ giờ, ngày nào đến giờ, ngày nào", "From which hour and day to which"),
    Text("Viện kiểm sát đã đồng ý chưa, ngày nào", "Whether the procuracy approved it, and when"),
    Text("Ai trả lời, lúc mấy giờ", "Who answered, at what hour"),
)
_PLACE = (
    Text("Đang bị giữ ở đâu", "Where the person is held"),
    Text("Theo giấy nào, số và ngày", "On which paper, its number and date"),
    Text("Ai trả lời, lúc mấy giờ", "Who answered, at what hour"),
)


def _first_days(matter: Matter) -> bool:
    """Before detention, which other papers govern."""
    return matter.route == "criminal" and not matter.detained


def _decision_unknown(matter: Matter) -> bool:
    return _first_days(matter) and not isinstance(matter.value("first_decision_at"), When)


def _decision_unseen(matter: Matter) -> bool:
    return _first_days(matter) and isinstance(matter.value("first_decision_at"), When)


def _paper_unknown(matter: Matter) -> bool:
    """Not once a detention order is told that still runs, nor when a sentence is served."""
    running = bool(matter.value("detention_orders")) and not matter.breached("detention_after_term")
    return not matter.in_force and not running


def _charge_unknown(matter: Matter) -> bool:
    """A charge may be there and is not told: after a custody decision or detention, before any judgment."""
    judged = isinstance(matter.value("judgment_at"), When) or matter.cleared
    decided = isinstance(matter.value("first_decision_at"), When) or isinstance(matter.value("custody_from"), When)
    return not matter.value("charges") and not judged and (decided or matter.detained or matter.charged)


ASKS: tuple[Ask, ...] = (
    Ask(
        "custody_periods",
        Text("Hỏi: có quyết định gia hạn không?", "Ask: is there an extension decision?"),
        (
            Text(
                "“Thời hạn tạm giữ đầu đã hết. Có quyết định gia hạn không, số bao nhiêu, ngày nào?”",
                "“The first custody period is over. Is there an extension decision? Its number and date?”",
            ),
            Text(
                "“Viện kiểm sát đã phê chuẩn chưa? Cho tôi xin bản sao, hoặc cho tôi ghi lại.”",
                "“Has the procuracy approved it? May I have a copy, or write it down?”",
            ),
        ),
        _PAPER,
        _first_days,
    ),
    Ask(
        "first_decision_at",
        Text("Hỏi: đã có quyết định tạm giữ chưa?", "Ask: is there a custody decision yet?"),
        (
            Text(
                "“Người nhà tôi bị giữ theo giấy nào? Quyết định số bao nhiêu, ra lúc mấy giờ, ngày nào?”",
                "“On what paper is my relative held? Which decision, made at what hour and day?”",
            ),
            Text("“Ai phụ trách, và tôi gặp ở đâu?”", "“Who is in charge, and where can I meet them?”"),
        ),
        _PAPER,
        _decision_unknown,
    ),
    Ask(
        "custody_decision_given",
        Text("Hỏi: quyết định tạm giữ ghi đến giờ nào?", "Ask: until what hour does the custody decision run?"),
        (
            Text(
                "“Quyết định tạm giữ số bao nhiêu, từ giờ nào, ngày nào đến giờ nào, ngày nào?”",
                "“What is the number of the custody decision, from which hour and day to which?”",
            ),
            Text(
                "“Người bị giữ đã được giao một bản chưa? Cho tôi xin bản sao, hoặc cho tôi ghi lại.”",
                "“Was the person given a copy? May I have one, or write it down?”",
            ),
        ),
        _PAPER,
        _decision_unseen,
    ),
    Ask(
        "detention_orders",
        Text("Hỏi: lệnh tạm giam đến ngày nào?", "Ask: until when does the detention order run?"),
        (
            Text(
                "“Lệnh tạm giam số bao nhiêu, từ ngày nào đến ngày nào? Đã gia hạn lần nào chưa?”",
                "“What is the number of the detention order, from which day to which? Has it been extended?”",
            ),
        ),
        _PAPER,
        lambda m: (m.charged or m.detained) and not m.in_force and not m.cleared,
    ),
    Ask(
        "handed_over_at",
        Text("Hỏi: cơ quan nhận người lúc mấy giờ?", "Ask: at what hour was the person received?"),
        (
            Text(
                "“Biên bản giao nhận người ghi mấy giờ, ngày nào?”",
                "“What hour and day does the handover record show?”",
            ),
        ),
        (
            Text("Giờ và ngày ghi trên biên bản", "Hour and day in the record"),
            Text("Ai trả lời, lúc mấy giờ", "Who answered, at what hour"),
        ),
        _first_days,
    ),
    Ask(
        "charges",
        Text("Hỏi: bị khởi tố về điều, khoản nào?", "Ask: which article and clause is the charge?"),
        (
            Text(
                "“Đã có quyết định khởi tố bị can chưa? Ghi điều nào, khoản nào, ngày nào?”",
                "“Is there a decision to charge? Which article and clause, on what day?”",
            ),
        ),
        (
            Text("Điều và khoản ghi trên giấy", "Article and clause on the paper"),
            Text("Số và ngày của quyết định", "Number and date of the decision"),
            Text("Ai trả lời, lúc mấy giờ", "Who answered, at what hour"),
        ),
        _charge_unknown,
    ),
    Ask(
        "arrest_basis",
        Text("Hỏi: bị giữ theo giấy nào, ở đâu?", "Ask: on what paper, and where?"),
        (
            Text(
                "“Người nhà tôi đang ở đâu, bị giữ vì lý do gì, theo giấy nào?”",
                "“Where is my relative, why held, and on what paper?”",
            ),
        ),
        _PLACE,
        _paper_unknown,
    ),
)
SETTLED_TOO = {
    "custody_until": "custody_periods",
    "custody_from": "first_decision_at",
    "charge_clause": "charges",
    "charge_article": "charges",
    "order_shown": "arrest_basis",
}
"""Facts that the answer to another ask gives too."""


def choose(matter: Matter) -> Ask | None:
    """What the limit that matters now waits for, else the unknown that settles most; None when nobody can be asked."""
    if not matter.held or matter.route == "private":
        return None
    now = leading(matter.assessment)
    if now is not None and now[1].outcome == "unclear":
        wanted = {SETTLED_TOO.get(fact, fact) for fact in now[1].settled_by}
        first = next((ask for ask in ASKS if ask.fact in wanted and ask.fits(matter)), None)
        if first is not None:
            return first
    weight: dict[str, int] = {}
    for unknown in matter.assessment.unknowns:
        fact = SETTLED_TOO.get(unknown.fact, unknown.fact)
        weight[fact] = max(weight.get(fact, 0), unknown.settles)
    fitting = [ask for ask in ASKS if ask.fact in weight and ask.fits(matter)]
    return max(fitting, key=lambda ask: weight[ask.fact], default=None)
