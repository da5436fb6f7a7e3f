"""D09a, the appeal against a first-instance judgment, and its late form with the statement that goes with it.

Criminal Procedure Code Art. 331 (who), 332 (contents), 333 (time), 335 (late). The labels follow the court form, whose
criminal version was not seen. The defendant signs; for one under 18 a representative or counsel may.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.words import Text
from remedies.catalogue.d09a import appealing, late
from remedies.catalogue.d09a.appellant import appellant
from remedies.catalogue.ground import choose, paragraphs
from remedies.catalogue.grounds_rights import CHARGE, INVESTIGATION
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.told import at

GROUNDS = (*CHARGE, *INVESTIGATION)
NOTHING = Text("", "")


def compose(situation: Situation) -> Mapping[str, Any]:
    """The appeal; where its time is over, also the statement of what stood in the way."""
    facts, who = situation.facts, appellant(situation)
    cleared = facts.value("outcome") == "acquitted"
    grounds = () if cleared else choose(GROUNDS, situation.assessment, facts, who.voice)
    chosen = [c for c in grounds if not c.asked]
    to, is_late = lines(address(situation)), late.is_late(situation)
    appeal = Letter(
        subject=late.SUBJECT if is_late else NOTHING,
        lines=to,
        paragraphs=paragraphs(chosen, facts, who.voice),
        requests=(),
    )
    statement = Letter(subject=late.STATEMENT_ON, lines=to, paragraphs=(), requests=())
    return {
        **head(situation, who.voice),
        "appellant": who,
        "judged": at(facts, "judgment_at"),
        "served": at(facts, "judgment_served_at"),
        "absent": facts.value("present_at_judgment") is False,
        "scope": (appealing.ACQUITTED,) if cleared else appealing.SCOPE,
        "asks": appealing.ASKS_OF_CLEARED if cleared else appealing.ASKS,
        "late": is_late,
        "perhaps_late": not is_late and late.may_be_late(situation),
        "ended": late.ended(situation),
        "obstacles": late.OBSTACLES,
        "undertaking": NOTHING,
        "letters": [appeal, statement] if is_late else [appeal],
    }


def address(situation: Situation) -> Addressees:
    """The court that judged first."""
    return competent("appeal", situation.facts, situation.at)


PAPER = Paper(
    id="D09a",
    number=19,
    title=Text("Đơn kháng cáo", "Appeal"),
    purpose=Text(
        "Để Tòa án cấp trên xử lại khi không đồng ý với bản án. Đã trễ hạn thì kèm bản tường trình.",
        "To have a higher court try the case again. When the time is over, a statement goes with it.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, chưa có bản án sơ thẩm, hoặc đã kháng cáo, đã xử lại.",
        "The plan does not propose this paper now: by the answers there is no first judgment yet, or an appeal was "
        "made or heard.",
    ),
    steps=("appeal", "late_appeal", "appeal_reasons"),
    feeds=(
        "respondent", "age", "birth_year", "disability", "outcome", "judgment_at", "judgment_served_at",
        "present_at_judgment", "charges", "province", "stage", "still_held", "released_at",
        "facility", "counsel_requested_at", "counsel_met_at", "counsel_appointed", "forced_confession",
        "ill_treated", "interrogation_unrecorded", "tried_before_for_same_act",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=appealing.BEFORE,
    weigh=appealing.WEIGH,
)  # fmt: skip
