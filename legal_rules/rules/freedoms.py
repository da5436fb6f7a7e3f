"""Articles 18, 19, 21 and 22 of the Covenant: a charge or a holding that rests on the use of a freedom.

A limit on these freedoms must be laid down by law, pursue an aim that the Covenant names, and be necessary; the
State has to show it. So a breach here is always arguable.
"""

from __future__ import annotations

from functools import lru_cache

from legal_rules.answer import Outcome, Standard
from legal_rules.engine import Case, once, standard
from legal_rules.rules import taking
from legal_rules.rules.international import answer
from legal_rules.words import Text

BREACHED = Text(
    "Bị giữ hoặc bị buộc tội liên quan đến {freedom}. Nhà nước phải chứng minh hạn chế này là cần thiết.",
    "Held or charged in connection with {freedom}. The State must show that the limit was necessary.",
)
NO_HOLDING_KNOWN = Text(
    "Liên quan đến {freedom}, nhưng chưa rõ có bị giữ hay bị buộc tội vì thế không.",
    "It concerns {freedom}, but whether a holding or a charge rests on it is not clear.",
)
UNKNOWN = Text("Chưa biết việc này có liên quan đến {freedom} không.", "Whether this concerns {freedom} is not known.")
UNRELATED = Text("Việc này không liên quan đến {freedom}.", "This does not concern {freedom}.")

RELIGION = Text("tự do tôn giáo, tín ngưỡng", "freedom of religion or belief")
EXPRESSION = Text("tự do ngôn luận", "freedom of expression")
ASSEMBLY = Text("quyền tụ họp ôn hòa", "peaceful assembly")
ASSOCIATION = Text("quyền lập hội", "freedom of association")


@once
def outcome_of(case: Case, fact: str) -> tuple[Outcome, tuple[str, ...]]:
    """Breached where the fact is true and a charge or a holding is known; not applicable where it is false."""
    related = case.yes(fact)
    if related is None:
        return "unclear", (fact,)
    if not related:
        return "not_applicable", ()
    if taking.liberty_lost(case) or case.rows("charges"):
        return "breached", ()
    return "unclear", ("arrested_at", "charges")


@lru_cache(maxsize=64)
def _filled(said: Text, freedom: Text) -> Text:
    return said.fill(freedom=freedom)


def _judge(case: Case, id: str, fact: str, article: str, freedom: Text) -> Standard:
    outcome, missing = outcome_of(case, fact)
    unclear = UNKNOWN if missing == (fact,) else NO_HOLDING_KNOWN
    said = {"breached": BREACHED, "unclear": unclear, "not_applicable": UNRELATED}[outcome]
    return answer(id, outcome, article, _filled(said, freedom), *missing)


@standard("iccpr_18_religion", Text("Tự do tôn giáo, tín ngưỡng", "Freedom of religion or belief"))
def religion(case: Case) -> Standard:
    """Nobody is held or charged for their religion or belief."""
    return _judge(case, "iccpr_18_religion", "religion_related", "18", RELIGION)


@standard("iccpr_19_expression", Text("Tự do ngôn luận", "Freedom of expression"))
def expression(case: Case) -> Standard:
    """Nobody is held or charged for what they said, wrote or posted, unless the limit is necessary."""
    return _judge(case, "iccpr_19_expression", "expression_related", "19", EXPRESSION)


@standard("iccpr_21_assembly", Text("Quyền tụ họp ôn hòa", "Peaceful assembly"))
def assembly(case: Case) -> Standard:
    """Nobody is held or charged for gathering peacefully, unless the limit is necessary."""
    return _judge(case, "iccpr_21_assembly", "assembly_related", "21", ASSEMBLY)


@standard("iccpr_22_association", Text("Quyền lập hội", "Freedom of association"))
def association(case: Case) -> Standard:
    """Nobody is held or charged for belonging to a group, unless the limit is necessary."""
    return _judge(case, "iccpr_22_association", "association_related", "22", ASSOCIATION)
