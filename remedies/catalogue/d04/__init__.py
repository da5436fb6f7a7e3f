"""D04, the report of what shows signs of a crime (Criminal Procedure Code Art. 144-147, 163(3), 484-487).

What officials did in a criminal case goes to the Supreme Procuracy's own agency, anything else to the police; both at
once are two letters. Signs are named, never a crime; the report is open to anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent, competent_procuracy
from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.addressed import reports, wrongdoers
from remedies.catalogue.crimes import Shown, shown
from remedies.catalogue.denunciation import PASS_ON
from remedies.catalogue.ground import cite
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.requests import two
from remedies.catalogue.story import story
from remedies.catalogue.told import TAKERS, picked
from remedies.catalogue.voice import Voice, voice
from remedies.steps import Matter
from remedies.steps.step import PRIVATE

SUBJECT = Text("(và đề nghị khởi tố vụ án hình sự)", "(with a request to open a criminal case)")
OFFICER = "crime_report_officer"
SEIZED = {"unlawful_holding_by_private_person", "kidnapping_for_ransom"}
FREE_NOW = Text(
    "Có biện pháp ngay để {object} được tự do và an toàn.", "Act at once so that {object} is free and safe."
)
RECEIVE = Text(
    "Tiếp nhận đơn, cấp cho tôi giấy biên nhận; xác minh từng việc nêu tại mục I và mục II.",
    "Take in this report, give me a receipt for it, and verify each point of parts I and II.",
)
EXAMINE = Text("Cho giám định thương tích, sức khỏe của {object}.", "Have {object} examined by a medical expert.")
PROTECT = Text(
    "Giữ bí mật về tôi; bảo vệ tôi, người bị hại, người làm chứng và người thân thích khi bị đe dọa, theo {article}.",
    "Keep secret who I am; protect me, the victim, the witnesses and their relatives against threats, under {article}.",
)
IN_TIME = Text(
    "Giải quyết trong {days} ngày, vụ việc phức tạp thì không quá {most} tháng, theo {article}; báo cho tôi việc tiếp "
    "nhận và kết quả bằng văn bản.",
    "Decide within {days} days, or {most} months if complex, under {article}; tell me of the receipt and the result in "
    "writing.",
)
OPEN = Text(
    "Giải quyết trong thời hạn luật định; báo cho tôi việc tiếp nhận và kết quả bằng văn bản.",
    "Decide within the time set by law; tell me of the receipt and the result in writing.",
)
WARNING = Text(
    "Tôi hiểu rằng cố ý tố giác sai sự thật phải chịu trách nhiệm trước pháp luật (Điều\u00a0156 Bộ luật Hình sự).",
    "I understand that a deliberately false report is answered for before the law (Penal Code Article\u00a0156).",
)
UNDERTAKING = {
    "own": Text(
        f"Tôi xin cam đoan đã trình bày trung thực những điều tôi biết. {WARNING.vi}",
        f"I declare that I have truthfully told what I know. {WARNING.en}",
    ),
    "told": Text(
        "Tôi xin cam đoan những điều chính tôi thấy, nghe là đúng sự thật; những điều tôi được biết qua người khác đã "
        f"được ghi rõ. {WARNING.vi}",
        "I declare that what I saw and heard myself is true, and that what I know from others is marked as such. "
        f"{WARNING.en}",
    ),
}


@dataclass(frozen=True)
class Report(Letter):
    """A letter with the signs it tells; `officer`: of somebody who conducts proceedings, None where it is open.

    `taker`: whoever took the person, where this letter may be about them.
    """

    signs: tuple[Shown, ...] = ()
    officer: bool | None = None
    taker: Text | None = None


def compose(situation: Situation) -> Mapping[str, Any]:
    """The head, the facts, and one letter for each agency that has to be told."""
    speaker, matter = voice(situation.facts), _matter(situation)
    letters = [_letter(act, situation, speaker, matter) for act in reports(matter)]
    return {
        **head(situation),
        "story": story(situation.facts, speaker),
        "letters": letters,
        "alone": len(letters) == 1,
        "undertaking": UNDERTAKING["own" if speaker.own else "told"],
    }


def address(situation: Situation) -> Addressees:
    """The agency of the first letter; the procuracy is informed."""
    return _to(reports(_matter(situation))[0], situation)


def _matter(situation: Situation) -> Matter:
    return Matter(situation.assessment, situation.facts)


def _to(act: str, situation: Situation) -> Addressees:
    to = competent(act, situation.facts, situation.at)
    return replace(to, informed=(competent_procuracy(situation.facts, situation.at),))


def _letter(act: str, situation: Situation, speaker: Voice, matter: Matter) -> Report:
    signs, on = _signs(act, situation, matter), day_of(situation.at)
    seized = matter.route == "private" or bool(SEIZED & set(situation.facts.value("wrong") or ()))
    hurt = any(s.article in ("373", "134") for s in signs) or matter.breached("ill_treatment")
    asked = [FREE_NOW] if seized and act != OFFICER and not speaker.free else []
    asked += [RECEIVE, *([EXAMINE] if hurt else []), _in_time(on), *_protect(on), PASS_ON]
    named = bool(set(situation.facts.value("wrongdoer") or ()) - {"unknown"}) or matter.route == "private"
    return Report(
        subject=SUBJECT,
        lines=lines(_to(act, situation)),
        paragraphs=(),
        requests=tuple(text.fill(**speaker.slots()) for text in asked),
        signs=signs,
        officer=act == OFFICER if named else None,
        taker=_taker(act, situation, matter),
    )


def _taker(act: str, situation: Situation, matter: Matter) -> Text | None:
    """Who took the person, unless this letter is about others: about private people when officials took them."""
    by_private = situation.facts.value("arrested_by") in PRIVATE
    private, _ = wrongdoers(matter)
    fits = not by_private if act == OFFICER else by_private or not private
    return picked(situation.facts, "arrested_by", TAKERS) if fits else None


def _signs(act: str, situation: Situation, matter: Matter) -> tuple[Shown, ...]:
    private, official = wrongdoers(matter)
    if act == OFFICER:
        return shown(situation, official=True, in_a_case=True)
    others = shown(situation, official=False, in_a_case=False) if private else ()
    outside = official and matter.route != "criminal"
    return (*others, *(shown(situation, official=True, in_a_case=False) if outside else ()))


def _in_time(on: date) -> Text:
    try:
        law = in_force("crime_report_answer", on)
    except (NoLawForDate, LawNotRead):
        return OPEN
    return IN_TIME.fill(days=law.value["days"], most=two(law.value["months"][0]), article=cite(law.citations[:1]))


def _protect(on: date) -> list[Text]:
    try:
        law = in_force("protection_in_proceedings", on)
    except (NoLawForDate, LawNotRead):
        return []
    return [PROTECT.fill(article=cite(law.citations))]


PAPER = Paper(
    id="D04",
    number=9,
    title=Text("Đơn tố giác tội phạm", "Report of a crime"),
    purpose=Text(
        "Để báo việc bắt, giữ người hoặc việc khác có dấu hiệu tội phạm, và đề nghị xác minh, khởi tố.",
        "To report that a person was seized or held, or anything else with signs of a crime, and ask for a case.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, chưa thấy việc có dấu hiệu tội phạm.",
        "The plan does not propose this paper now: the answers show no signs of a crime.",
    ),
    steps=("crime_report",),
    feeds=(
        "respondent", "arrested_at", "arrest_place", "arrested_by", "arrest_basis", "handed_over_at",
        "first_decision_at", "custody_from", "detention_from", "detention_orders", "charges", "ill_treated",
        "forced_confession", "wrongdoer", "wrong", "province", "investigating_agency", "still_held", "released_at",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    weigh=(
        Text(
            "Chỉ ghi điều bạn tự biết hoặc được kể, và ghi ai kể. Cố ý báo sai thì bị xử lý; có thể bị coi là vu khống "
            "(Điều 156 Bộ luật Hình sự). Nên hỏi luật sư trước.",
            "Write only what you know or were told, and by whom. A knowingly false report is punished and may count as "
            "slander (Penal Code Article 156). Ask a lawyer first.",
        ),
        Text(
            "Không ghi điều người thân, hoặc người bạn bào chữa, đã làm hay định làm.",
            "Do not write what your relative, or the person you defend, did or planned.",
        ),
    ),
    before=(
        Text(
            "Gạch bỏ điều luật nào bạn không chắc. Cơ quan điều tra sẽ xác định đó là tội gì.",
            "Strike out any article you are not sure of. The agency decides which crime it is.",
        ),
        Text(
            "Ký từng bản. Nộp trực tiếp thì lấy giấy biên nhận (Mẫu 214); nói miệng thì xin ghi biên bản (Mẫu 01). Công "
            "an xã, phường gần nhất cũng phải nhận.",
            "Sign each copy. Handed in, get the receipt (form 214); told orally, have it recorded (form 01). The nearest "
            "commune police must take it too.",
        ),
        Text(
            "Kèm bản sao ảnh, tin nhắn, giấy khám. Giữ bản gốc. Ai cũng báo được, không cần ủy quyền.",
            "Add copies of photos, messages, medical papers; keep the originals. Anybody may report; no authorisation.",
        ),
    ),
)  # fmt: skip
