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
from remedies.catalogue.d04 import words
from remedies.catalogue.denunciation import PASS_ON
from remedies.catalogue.ground import cite
from remedies.catalogue.known import oath
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.requests import two
from remedies.catalogue.story import story
from remedies.catalogue.told import TAKERS, picked
from remedies.catalogue.voice import Voice, voice_of
from remedies.steps import Matter
from remedies.steps.step import PRIVATE

SUBJECT = Text("(và đề nghị khởi tố vụ án hình sự)", "(with a request to open a criminal case)")
OFFICER = "crime_report_officer"
SEIZED = {"unlawful_holding_by_private_person", "kidnapping_for_ransom"}


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
    speaker, matter = voice_of(situation), _matter(situation)
    letters = [_letter(act, situation, speaker, matter) for act in reports(matter)]
    return {
        **head(situation),
        "story": story(situation.facts, speaker),
        "letters": letters,
        "alone": len(letters) == 1,
        "undertaking": words.UNDERTAKING[oath(speaker)],
        "marked": bool(speaker.known.sources),
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
    asked = [words.FREE_NOW] if seized and act != OFFICER and not speaker.free else []
    asked += [words.RECEIVE, *([words.EXAMINE] if hurt else []), _in_time(on), *_protect(on), PASS_ON]
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
        return words.OPEN
    return words.IN_TIME.fill(days=law.value["days"], most=two(law.value["months"][0]), article=cite(law.citations[:1]))


def _protect(on: date) -> list[Text]:
    try:
        law = in_force("protection_in_proceedings", on)
    except (NoLawForDate, LawNotRead):
        return []
    return [words.PROTECT.fill(article=cite(law.citations))]


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
    steps=("crime_report", "request_to_open_case"),
    feeds=(
        "respondent", "arrested_at", "arrest_place", "arrested_by", "arrest_basis", "handed_over_at",
        "first_decision_at", "custody_from", "detention_from", "detention_orders", "charges", "ill_treated",
        "forced_confession", "wrongdoer", "wrong", "province", "investigating_agency", "still_held", "released_at",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    weigh=words.WEIGH,
    before=words.BEFORE,
)  # fmt: skip
