"""Why a person may be detained at all: the class of the crime, the five grounds, minors, and the groups kept out.

Boundary: grounds as alleged. Whether an allegation is true is for the procuracy and the court; a ground that is alleged
keeps the finding, one that is certainly absent breaks it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import When
from legal_rules.law import Version
from legal_rules.rules import notions
from legal_rules.rules.detention_term import case_start, in_detention
from legal_rules.words import Text

NO_DETENTION = Text("Không có tạm giam trong trường hợp này.", "There was no detention in this case.")
NO_GROUND = Text("Không có căn cứ nào luật đòi hỏi để tạm giam.", "None of the grounds that the law asks for is there.")
SAY_GROUND = Text(
    "Cơ quan có thể nói có dấu hiệu bỏ trốn, tiếp tục phạm tội hoặc cản trở. Nên hỏi căn cứ ghi trong lệnh tạm giam.",
    "The agency may say there are signs of flight, a further offence or obstruction. Ask which one the order states.",
)
OWN_REASONS = Text(
    "Luật trong nước chỉ cần loại tội. Chuẩn quốc tế đòi nêu lý do riêng cho từng người.",
    "National law needs only the class of the crime. The international standard asks for reasons in each case.",
)
CLASS_ALONE = Text(
    "Loại tội này được tạm giam mà luật không đòi thêm căn cứ.",
    "For this class of crime the law asks for no further ground.",
)
NO_PRISON = Text(
    "Khoản bị khởi tố không có hình phạt tù, nên luật không cho tạm giam.",
    "The clause charged carries no prison, so the law allows no detention for it.",
)
GROUND_ALLEGED = Text("Có nêu một căn cứ mà luật cho phép.", "A ground that the law allows is alleged.")
WANTED = "wanted_notice"


@rule("detention_ground", Text("Căn cứ tạm giam", "Ground of detention"), law=("detention_grounds",))
def detention_ground(case: Case) -> Verdict:
    """Detention rests on the class of the crime, or on a further ground for lesser crimes."""
    if not in_detention(case):
        return not_applicable(NO_DETENTION)
    start = case_start(case)
    version = case.law("detention_grounds", start)
    classes = notions.severities(case, start)
    minor = notions.is_minor(case, start)
    if minor:
        return _minor(case, start, classes, version)
    each = [_adult(case, name, version, start) for name in classes]
    if minor is None and any(v.outcome == "kept" for v in each):
        return unclear("age")
    return _agreed(each)


def _agreed(verdicts: Sequence[Verdict]) -> Verdict:
    """The verdict that all possible classes share; else unclear, settled by the charge and what each class needs."""
    if len(verdicts) == 1 or (len({v.outcome for v in verdicts}) == 1 and verdicts[0].outcome != "unclear"):
        return verdicts[0]
    return unclear(*dict.fromkeys(["charges", *(f for v in verdicts for f in v.settled_by)]))


def _adult(case: Case, name: notions.Severity, version: Version, start: When) -> Verdict:
    law = version.value
    if name in law["class_alone"]:
        return kept(CLASS_ALONE, contrary=OWN_REASONS)
    most = _most_years(case, start)
    if most == 0:
        return breached(NO_PRISON)
    if most is None and name == "less_serious":
        return _agreed_penalty(_by_grounds(case, law["grounds"]), _low_penalty(case, law["low_penalty"]))
    if most is not None and most <= law["over_years"]:
        return _low_penalty(case, law["low_penalty"])
    return _by_grounds(case, law["grounds"])


def _most_years(case: Case, start: When) -> float | None:
    """The top of the frame in years, 0 without prison, None when the clause is not known."""
    found = notions.offence(case, start)
    return None if found is None else notions.top_years(found)


def _agreed_penalty(above: Verdict, below: Verdict) -> Verdict:
    return above if above.outcome == below.outcome != "unclear" else unclear("charges", *above.settled_by)


def _by_grounds(case: Case, names: Sequence[str]) -> Verdict:
    answers = {fact: answer for name in names for fact, answer in _ground(case, name).items()}
    if True in answers.values():
        return kept(GROUND_ALLEGED, contrary=None, arguable=True)
    unknown = [fact for fact, answer in answers.items() if answer is None]
    if unknown:
        return unclear(*unknown)
    return breached(NO_GROUND, contrary=SAY_GROUND)


def _ground(case: Case, name: str) -> dict[str, bool | None]:
    """Each fact of one ground with whether it is met."""
    if name == "no_residence_or_identity":
        return {fact: _negated(case.yes(fact)) for fact in ("fixed_residence", "identity_known")}
    if name == "no_residence":
        return {"fixed_residence": _negated(case.yes("fixed_residence"))}
    if name == "fled_and_wanted":
        basis = case.choice("arrest_basis")
        return {"arrest_basis": None if basis is None else basis == WANTED}
    if name == "fled_or_signs" and case.choice("arrest_basis") == WANTED:
        return {name: True}
    return {name: case.yes(name)}


def _negated(answer: bool | None) -> bool | None:
    return None if answer is None else not answer


def _low_penalty(case: Case, allowed: bool) -> Verdict:
    """Crimes of up to 2 years: only a further offence, or flight and arrest on a wanted notice."""
    if not allowed:
        return breached(
            Text(
                "Tội có mức tù đến 2 năm không được tạm giam.",
                "A crime of up to 2 years in prison did not allow detention.",
            )
        )
    again, fled = case.yes("reoffended_or_signs"), case.yes("fled_or_signs")
    basis = case.choice("arrest_basis")
    if basis == WANTED:
        return kept(GROUND_ALLEGED)
    if again:
        return kept(
            GROUND_ALLEGED,
            contrary=Text(
                "Với tội nhẹ này phải là tiếp tục phạm tội thật, chỉ có dấu hiệu thì chưa đủ.",
                "For so light a crime a real further offence is needed; signs of one are not enough.",
            ),
            arguable=True,
        )
    unknown = [fact for fact, answer in (("reoffended_or_signs", again), ("fled_or_signs", fled)) if answer is None]
    if fled and basis is None:
        unknown.append("arrest_basis")
    return unclear(*unknown) if unknown else breached(NO_GROUND, contrary=SAY_GROUND)


def _minor(case: Case, start: When, classes: Sequence[notions.Severity], adult: Version) -> Verdict:
    """A person under 18: fewer classes, and from 2018 a ground each time."""
    version = case.law("minor_detention_grounds", start)
    law = version.value
    ages = notions.age_on(case, start)
    young = ages is not None and ages[1] < notions.OLDER_MINOR
    if ages is not None and (ages[1] < law["youngest"] or (young and _not_listed(case, start, law))):
        return breached(TOO_YOUNG)
    allowed = law["younger"] if young else law["older"]
    if allowed is None:
        return unclear(
            headline=Text(
                "Căn cứ tạm giam người 16-17 tuổi từ năm 2026 chưa đọc được. Nên hỏi luật sư.",
                "The grounds for detaining a person of 16 or 17 since 2026 have not been read. Ask a lawyer.",
            ),
            reason="law_not_read",
        )
    each = [_minor_class(case, name, law, adult) for name in classes if name in allowed]
    if len(each) < len(classes):
        each.append(_low_penalty(case, True) if law["low_penalty"] and allowed == law["older"] else breached(TOO_YOUNG))
    return _agreed(each)


def _not_listed(case: Case, start: When, law: dict[str, list[str]]) -> bool:
    """Whether nobody of 14 or 15 answers for any of the crimes charged (Penal Code Art. 12(2))."""
    rows = notions.charges(case, start)
    known = all(row.get("article") and row.get("code") != notions.OLD_CODE for row in rows)
    listed = law["listed"]
    return bool(rows and listed) and known and not any(row["article"] in listed for row in rows)


LIST_CUT = Text(
    "Chưa thấy căn cứ nào đã đọc được, nhưng danh sách của luật mới cho loại tội này chưa đọc hết. Nên hỏi luật sư.",
    "None of the grounds read is there, but the new law's list for this class was not read to its end. Ask a lawyer.",
)
TOO_YOUNG = Text(
    "Tuổi này, với loại tội này, luật không cho tạm giam.",
    "At this age and for this class of crime the law does not allow detention.",
)


def _minor_class(case: Case, name: notions.Severity, law: dict[str, Any], adult: Version) -> Verdict:
    if law["ground_always"]:
        found = _by_grounds(case, law.get("grounds") or adult.value["grounds"])
        if found.outcome == "breached" and name not in law.get("read_for", notions.SEVERITIES):
            return unclear(headline=LIST_CUT, reason="law_not_read")
        return found
    return kept(CLASS_ALONE) if name in adult.value["class_alone"] else _by_grounds(case, adult.value["grounds"])


@rule(
    "detention_special_group",
    Text("Người không bị tạm giam", "Groups that are not detained"),
    law=("detention_special_groups",),
)
def detention_special_group(case: Case) -> Verdict:
    """Pregnant women, mothers of small children, the frail and the seriously ill are not detained, with exceptions."""
    if not in_detention(case):
        return not_applicable(NO_DETENTION)
    start = case_start(case)
    groups = [case.yes(fact) for fact in ("pregnant", "child_under_36_months", "elderly_or_weak", "seriously_ill")]
    if True not in groups:
        case.presume("no_special_group")
        return not_applicable(
            Text("Không thuộc nhóm nào luật nêu.", "The person is in none of the groups that the law names.")
        )
    version = case.law("detention_special_groups", start)
    settled = ["fixed_residence", "identity_known"] if version.value["identity_needed"] else ["fixed_residence"]
    answers = {fact: case.yes(fact) for fact in settled}
    if False in answers.values():
        return not_applicable(
            Text(
                "Nơi ở hoặc lai lịch chưa rõ nên quy định này không che chở.",
                "Residence or identity is not clear, so the rule gives no cover.",
            )
        )
    return _exceptions(case, start, version, [fact for fact, answer in answers.items() if answer is None])


def _exceptions(case: Case, start: When, version: Version, unknown: list[str]) -> Verdict:
    if case.choice("arrest_basis") == WANTED:
        return kept(
            Text(
                "Thuộc nhóm này, nhưng bị bắt theo lệnh truy nã thì luật cho tạm giam.",
                "The person is in such a group, but after an arrest on a wanted notice the law allows detention.",
            )
        )
    answers = _alleged(case, version)
    secure = notions.national_security(case, start)
    if not unknown and (True in answers.values() or secure):
        return unclear(
            *[fact for fact, answer in answers.items() if answer] or ["charges"],
            headline=Text(
                "Thuộc nhóm không bị tạm giam, nhưng có nêu một lý do ngoại lệ. Lý do đó có thật không?",
                "The person is in a group that is not detained, but an exception is alleged. Is it real?",
            ),
            contrary=SAY_GROUND,
        )
    unknown += [fact for fact, answer in answers.items() if answer is None]
    unknown += ["charges"] if secure is None else []
    if unknown:
        return unclear(*unknown)
    return breached(
        Text(
            "Thuộc nhóm người luật nói không tạm giam mà vẫn bị tạm giam.",
            "The law says that a person of this group is not detained.",
        ),
        contrary=SAY_GROUND,
    )


def _alleged(case: Case, version: Version) -> dict[str, bool | None]:
    """The exceptions with whether each is alleged. Flight is one only with an arrest on a wanted notice."""
    answers = {}
    if case.choice("arrest_basis") is None or case.rows("at_liberty"):
        answers["fled_or_signs"] = case.yes("fled_or_signs")
    # The 2003 Code: a further offence or obstruction counts only while under another measure.
    if not version.value["measure_first"] or case.yes("breached_other_measure") is not False:
        answers |= {fact: case.yes(fact) for fact in ("reoffended_or_signs", "tampered_or_threatened")}
    return answers
