"""D06d, the request to deposit money in place of detention (Criminal Procedure Code Art. 122; Joint Circular 06/2018).

The accused asks, or a close relative with money of their own, or the representative of somebody under 18 or with a
physical or mental weakness; counsel and helpers do not. The least sum by class is told where the class is certain.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from legal_rules.amounts import Line
from legal_rules.authorities import Addressees
from legal_rules.compensation_sum import dong
from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue import accused, d06a, money
from remedies.catalogue.denunciation import PASS_ON
from remedies.catalogue.ground import cite
from remedies.catalogue.known import Known
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines, minor
from remedies.catalogue.requests import two
from remedies.catalogue.voice import Voice, voice_of

MOST_DIGITS = 12
ACCEPT = Text(
    "Chấp nhận cho đặt tiền để bảo đảm, thay cho việc tạm giam {object}, theo Điều\u00a0122 Bộ luật Tố tụng hình sự.",
    "Accept a deposit of money in place of the detention of {object}, under Article\u00a0122 of the Criminal Procedure "
    "Code.",
)
IN_TIME = Text(
    "Trả lời trong {days} ngày làm việc, theo {article}: thông báo cho đặt tiền, hoặc văn bản nêu rõ lý do nếu không "
    "chấp nhận.",
    "Answer within {days} working days, under {article}: a notice to deposit, or a refusal with its reasons.",
)
ANSWER = Text(
    "Trả lời bằng văn bản; nếu không chấp nhận thì nêu rõ lý do.", "Answer in writing, with reasons if refused."
)
LEAST = Text("Mức thấp nhất theo loại tội là {sum} ({article}).", "The least sum for this class is {sum} ({article}).")
LOWER = Text(
    "Tôi đề nghị cho đặt mức thấp hơn, không dưới một nửa mức đó, vì {ground} ({article}).",
    "I ask to deposit less, not under half of that sum, because of this: {ground} ({article}).",
)
UNDER_18 = Text("người bị tạm giam chưa đủ 18 tuổi", "the person detained is under 18")
WEAKNESS = Text(
    "người bị tạm giam có nhược điểm về thể chất hoặc tâm thần", "the person detained has a physical or mental weakness"
)


def compose(situation: Situation) -> Mapping[str, Any]:
    """The head as its signer, the charge, the sum with its least and what lowers it, the reasons, the requests."""
    asked, on = signer(voice_of(situation)), day_of(situation.at)
    letter = Letter(
        subject=Text("", ""),
        lines=lines(address(situation)),
        paragraphs=accused.grounds(situation, asked),
        requests=(ACCEPT.fill(**asked.slots()), _in_time(on), PASS_ON),
    )
    return {
        **head(situation, asked),
        **accused.accused(situation, asked),
        "signer": asked.respondent,
        "letters": [letter],
        "amount": amount(situation.identity.get("surety_amount", "")),
        "least": least(situation),
        "lower": lower(situation),
        "depositor": not asked.own,
        "identified": situation.facts.value("fixed_residence") is True,
    }


def signer(speaker: Voice) -> Voice:
    """Counsel and helpers cannot ask: the paper is then left to a relative, whose name is not known."""
    if speaker.respondent in ("self", "family"):
        return speaker
    held = Text("người bị tạm giam", "the person detained")
    possessive = Text(f"của {held.vi}", f"{held.en}'s")
    return replace(speaker, respondent="family", person=held, whom=held, possessive=possessive, known=Known())


def amount(written: str) -> Text | None:
    """The sum that was typed, in figures and words; as typed where it is no plain number, None where nothing was."""
    number = figure(written)
    if number is not None:
        return money.amount(number)
    return Text(written, written) if written else None


def figure(written: str) -> int | None:
    """ "50.000.000 đồng" as a number of dong; None where it is none."""
    digits = re.sub(r"[.,\s]|(đồng|dong|đ|vnd)$", "", written.strip(), flags=re.I)
    plain = digits.isascii() and digits.isdigit() and 0 < len(digits.lstrip("0")) <= MOST_DIGITS
    return int(digits) if plain else None


def least(situation: Situation) -> Text | None:
    """The least sum of the class of the charge; None where the class is not certain."""
    line = _least(situation)
    return LEAST.fill(sum=dong(line.low), article=cite(line.citations)) if line and line.low else None


def _least(situation: Situation) -> Line | None:
    found = situation.assessment.sum("surety_least")
    return next((line for line in found.lines if line.id == "least"), None) if found.state == "counted" else None


def lower(situation: Situation) -> Text | None:
    """What may lower the sum, where the answers tell of it and the sum typed is not as high as the least anyway."""
    grounds = [UNDER_18] if minor(situation) else []
    grounds += [WEAKNESS] if situation.facts.value("disability") is True else []
    offered, line = figure(situation.identity.get("surety_amount", "")), _least(situation)
    enough = offered is not None and line is not None and line.low is not None and offered >= line.low
    if not grounds or enough:
        return None
    try:
        law = in_force("surety_half", day_of(situation.at))
    except (NoLawForDate, LawNotRead):
        return None
    why = Text("; ".join(g.vi for g in grounds), "; ".join(g.en for g in grounds))
    return LOWER.fill(ground=why, article=cite(law.citations))


def address(situation: Situation) -> Addressees:
    """The same office as the request for bail."""
    return d06a.address(situation)


def _in_time(on: date) -> Text:
    try:
        law = in_force("surety_answer", on)
    except (NoLawForDate, LawNotRead):
        return ANSWER
    return IN_TIME.fill(days=two(law.value["answer"]), article=cite(c for c in law.citations if c.article == "7"))


PAPER = Paper(
    id="D06d",
    number=13,
    title=Text("Đơn đề nghị được đặt tiền", "Request to deposit money"),
    purpose=Text(
        "Để đề nghị đặt một khoản tiền thay cho tạm giam. Tiền chỉ nộp vào kho bạc.",
        "To ask to deposit a sum in place of detention. Money goes to the treasury only.",
    ),
    not_proposed=d06a.NOT_DETAINED,
    steps=("surety",),
    feeds=d06a.FEEDS,
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    weigh=(
        d06a.NOT_IN_CUSTODY,
        Text(
            "Không nộp tiền cho cá nhân nào. Chỉ nộp vào kho bạc khi đã có thông báo. Làm trái cam đoan thì mất tiền "
            "và bị tạm giam.",
            "Give no money to any person. Pay it to the treasury only, once notified. Breaking the undertaking means "
            "losing the money, and detention.",
        ),
        Text(
            "Người hỗ trợ: Mẫu số 01, 02 của Thông tư liên tịch 06/2018 chưa được đọc. Xin mẫu ở nơi nhận; nội dung "
            "dưới đây dùng để điền vào mẫu đó.",
            "Caseworkers: forms 01 and 02 of Joint Circular 06/2018 were not read. Ask the office for the form; what "
            "is below serves to fill it in.",
        ),
    ),
    before=(
        Text(
            "Người bị giam, người thân thích, hoặc người đại diện của người chưa đủ 18 tuổi ký. Luật sư không ký thay.",
            "Signed by the person detained, a close relative, or the representative of someone under 18; not by "
            "counsel.",
        ),
        Text(
            "Kèm giấy cam đoan của người bị giam, giấy cam đoan của người thân đặt tiền, giấy về quan hệ, nguồn tiền, "
            "diện được giảm. Người khác nộp tiền thay thì có giấy ủy quyền (Mẫu số 03).",
            "Enclose the undertaking of the person detained, that of the relative who deposits, proof of the "
            "relation, of the money and of what lowers it. If somebody else pays it in, an authorisation (form 03).",
        ),
        Text(
            "Người bị giam có thể nộp qua nơi giam, nơi đó phải chuyển trong 1 ngày làm việc. Lấy biên nhận.",
            "The person detained may file through the place of detention, which passes it on in 1 working day. Get a "
            "receipt.",
        ),
    ),
)  # fmt: skip
