"""Form 01 of administrative complaints, first and second: who complains, who is authorised, of what, why, what is asked.

Law on Complaints 2011 Art. 7-9, 12, 28, 33, 35, 37; the form and its order: Decree 155/2026, annex (from 1 July 2026).
Boundary: the values of templates/papers/form01_*.html; the form has no undertaking and no subject line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from legal_rules.authorities import competent
from legal_rules.facts import Facts
from legal_rules.instants import When, day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue.dates import instant
from remedies.catalogue.ground import Chosen, choose, cite, paragraphs
from remedies.catalogue.grounds_arrest import ARREST
from remedies.catalogue.grounds_official import ADMINISTRATIVE
from remedies.catalogue.grounds_rights import INVESTIGATION
from remedies.catalogue.paper import Situation
from remedies.catalogue.petition import Letter, head, lines, minor
from remedies.catalogue.requests import REQUESTS
from remedies.catalogue.story import story
from remedies.catalogue.told import at
from remedies.catalogue.voice import Voice, voice

NOTHING = Text("", "")
GROUNDS = (
    *ADMINISTRATIVE,
    *(g for g in ARREST if g.finding == "family_notice"),
    *(replace(g, articles=("constitution_2013:20",)) for g in INVESTIGATION if g.finding == "ill_treatment"),
)
"""Ill-treatment rests on the Constitution here: the Code of criminal procedure does not govern this custody."""
CUSTODY = Text("tạm giữ người theo thủ tục hành chính", "administrative custody of a person")
DECISION = {
    True: Text("quyết định hành chính", "the administrative decision"),
    False: Text("hành vi hành chính", "the administrative act"),
}
ROUNDS = {
    1: Text("khiếu nại lần đầu đối với", "a first complaint against"),
    2: Text("khiếu nại lần hai đối với", "a second complaint against"),
}
STAY = Text(
    "Tạm đình chỉ việc thi hành quyết định nêu trên trong lúc giải quyết, theo Điều 35 Luật Khiếu nại, vì việc tiếp "
    "tục giữ {object} gây hậu quả khó khắc phục.",
    "Stay the decision above while the complaint is settled, under Article 35 of the Law on Complaints, since keeping "
    "{object} longer does damage that is hard to repair.",
)
END = Text("Chấm dứt việc tạm giữ và để {object} ra về.", "End the custody and let {object} go.")
UNLAWFUL = Text(
    "Kết luận bằng văn bản về việc nêu tại mục 5; hủy bỏ quyết định nếu trái pháp luật.",
    "Decide in writing on what is told in part 5; annul the decision if it is unlawful.",
)
COPIES = Text("Giao bản sao quyết định, biên bản có liên quan.", "Hand over copies of the decision and records.")
DIALOGUE = Text(
    "Tổ chức đối thoại và báo trước cho tôi ít nhất {days} ngày.",
    "Hold a dialogue, and tell me at least {days} days before.",
)
IN_TIME = Text(
    "Thông báo bằng văn bản việc thụ lý; giải quyết trong {usual} ngày kể từ ngày thụ lý, vụ việc phức tạp thì không "
    "quá {most} ngày, theo {article}.",
    "Tell me in writing that it is accepted; settle it within {usual} days of the acceptance, or {most} days if "
    "complex, under {article}.",
)
OPEN = Text(
    "Thông báo bằng văn bản việc thụ lý và giải quyết trong thời hạn luật định.",
    "Tell me in writing that it is accepted, and settle it within the time set by law.",
)
TIMES = {1: "complaint_administrative_answer", 2: "administrative_complaint_second_answer"}


def compose(situation: Situation, act: str, round: int) -> Mapping[str, Any]:
    """The values of the form; `act` is the kind of complaint that names its office, `round` 1 or 2."""
    facts, speaker = situation.facts, voice(situation.facts)
    chosen = choose(GROUNDS, situation.assessment, facts, speaker)
    letter = Letter(
        subject=NOTHING,
        lines=lines(competent(act, facts, situation.at)),
        paragraphs=paragraphs(chosen, facts, speaker),
        requests=tuple(_requests(chosen, speaker, facts, day_of(situation.at), round)),
    )
    return {
        **head(situation),
        "letters": [letter],
        "story": story(facts, speaker, frozenset({"family"})),
        "undertaking": NOTHING,
        "round": ROUNDS[round],
        "second": round == 2,
        "authorised": not speaker.own and not minor(situation),
        "about": _about(facts),
        "decided": DECISION[_by_decision(facts)],
        "known": _known(facts),
    }


def _rows(facts: Facts) -> list[Mapping[str, Any]]:
    kinds = ("administrative_decision", "administrative_act")
    return [row for row in facts.value("decisions") or () if row.get("kind") in kinds]


def _by_decision(facts: Facts) -> bool:
    """Whether a decision is complained of, not only an act: a row that says so, or a decision that was handed over."""
    rows = _rows(facts)
    if rows:
        return rows[0].get("kind") == "administrative_decision"
    return facts.value("administrative_decision_given") is True


def _about(facts: Facts) -> Text | None:
    """What it is about: as told, else administrative custody; None where nobody said."""
    told = next((row["about"] for row in _rows(facts) if row.get("about")), None)
    if told:
        return Text(told, told)
    return CUSTODY if facts.value("arrest_basis") == "administrative_custody" else None


def _known(facts: Facts) -> Text | None:
    """When the decision was received or the act known."""
    for row in _rows(facts):
        for key in ("received_at", "learned_at"):
            if isinstance(row.get(key), When):
                return instant(row[key])
    return at(facts, "learned_at")


def _requests(chosen: tuple[Chosen, ...], speaker: Voice, facts: Facts, on: date, round: int) -> list[Text]:
    asked: list[Text] = []
    in_custody = facts.value("arrest_basis") == "administrative_custody" and not speaker.free
    if in_custody:
        asked.append(END.fill(**speaker.slots()))
        if _by_decision(facts):
            asked.append(STAY.fill(**speaker.slots()))
    wanted = {key for c in chosen for key in c.ground.requests}
    asked += [REQUESTS[key].fill(**speaker.slots()) for key in ("medical", "verify", "notify_family") if key in wanted]
    asked += [UNLAWFUL, COPIES]
    return [*asked, *_in_time(facts, on, round)]


def _in_time(facts: Facts, on: date, round: int) -> list[Text]:
    try:
        law = in_force(TIMES[round], on)
    except (NoLawForDate, LawNotRead):
        return [OPEN]
    usual, most = law.value["remote" if facts.value("remote_area") is True else "usual"]
    article = cite([c for c in law.citations if c.law == "law_complaints_2011"])
    dialogue = [DIALOGUE.fill(days=law.value["dialogue_notice"])] if round == 2 else []
    return [*dialogue, IN_TIME.fill(usual=usual, most=most, article=article)]


FEEDS = (
    "respondent", "age", "birth_year", "arrested_at", "arrest_place", "arrested_by", "arrest_basis", "order_shown",
    "administrative_decision_given", "administrative_custody_ground", "administrative_custody_extended",
    "remote_area", "ill_treated", "family_notified_at", "still_held", "released_at", "province", "decisions",
    "learned_at",
)  # fmt: skip
WHO = Text(
    "Người bị giữ tự ký. Người khác ký thay chỉ khi được ủy quyền: giấy ủy quyền theo mẫu, có công chứng hoặc chứng thực "
    "(hết năm 2026; sau đó phải chứng thực). Chỉ người ốm đau, già yếu, khuyết tật hoặc không tự làm được mới ủy quyền "
    "cho người thân, người khác; luật sư thì lúc nào cũng được. Cha mẹ, người giám hộ của người chưa đủ 18 tuổi thì "
    "không cần.",
    "The person held signs. Somebody else does so only under an authorisation on its form, notarised or certified (until "
    "the end of 2026; certified after that). Only someone ill, old, disabled or otherwise unable may authorise a "
    "relative or another; a lawyer always. A parent or guardian of someone under 18 needs none.",
)
FORM = Text(
    "Đơn theo Mẫu số 01, Nghị định 155/2026 (dùng từ ngày 01/7/2026). Giữ đúng thứ tự mục; thiếu chỗ thì viết thêm tờ. "
    "Người hỗ trợ: so lại với mẫu đăng trên Công báo trước khi nộp.",
    "It follows Form 01 of Decree 155/2026 (from 1 July 2026). Keep the order of its parts; add sheets if short of room. "
    "Caseworkers: compare with the form in the official gazette before filing.",
)
