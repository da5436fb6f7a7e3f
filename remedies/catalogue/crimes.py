"""The crimes that the answers show signs of: which article, of whom, and which sentence tells why. Never "committed".

Boundary: articles of the 2015 Penal Code, which applies to what was done since 1 January 2018; the agency decides what
it was. A sign needs a wrong that was named or a finding that was breached; the penalty is nobody's business here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from legal_rules import offences
from legal_rules.answer import Finding
from legal_rules.instants import When, day_of
from legal_rules.words import Text
from remedies.catalogue import known
from remedies.catalogue.dates import upper_first
from remedies.catalogue.paper import Situation
from remedies.catalogue.signs import HOW, OFFICIAL, PRIVATE, Sign, Wrongs
from remedies.catalogue.voice import voice_of

CODE = "penal_code_2015"
SINCE = date(2018, 1, 1)
SAYS = Text(
    "Sự việc trên có dấu hiệu của {name} quy định tại Điều\u00a0{article} Bộ luật Hình sự năm 2015 (đã được sửa đổi, "
    "bổ sung); đề nghị xác minh.",
    "What happened shows signs of the crime of Article\u00a0{article} of the 2015 Penal Code as amended ({name}); I "
    "ask for it to be verified.",
)


@dataclass(frozen=True)
class Shown:
    """A sign in the words of the paper."""

    article: str
    says: Text
    because: Text
    sums: tuple[Text, ...]


def shown(situation: Situation, *, official: bool, in_a_case: bool) -> tuple[Shown, ...]:
    """The signs of crimes of officials, or of others; none for what was done before the Code."""
    taken = situation.facts.value("arrested_at")
    if isinstance(taken, When) and day_of(taken.earliest) < SINCE:
        return ()
    past = {f.id: f for f in situation.assessment.findings if f.outcome == "breached"}
    wrongs = Wrongs(frozenset(situation.facts.value("wrong") or ()), frozenset(past), official, in_a_case)
    return tuple(_said(sign, past, situation) for sign in (*PRIVATE, *OFFICIAL) if sign.shown(wrongs))


def _said(sign: Sign, past: dict[str, Finding], situation: Situation) -> Shown:
    name = offences.articles(CODE)[sign.article].name
    found = [id for id in sign.findings if id in past]
    speaker = voice_of(situation)
    because = upper_first(sign.because.fill(**speaker.slots(), how=_how(found)))
    return Shown(
        article=sign.article,
        says=SAYS.fill(name=Text(name.vi[:1].lower() + name.vi[1:], name.en), article=sign.article),
        because=known.sourced(sign.topic, because, speaker),
        sums=tuple(line for id in found for line in past[id].arithmetic),
    )


def _how(found: list[str]) -> Text:
    if not found:
        return Text("", "")
    return Text(" " + "; ".join(HOW[id].vi for id in found), ", " + "; ".join(HOW[id].en for id in found))
