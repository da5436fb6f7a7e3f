"""What every petition shares: its head, who signs, the undertaking, what is enclosed.

Boundary: values for the templates under templates/papers; a petition adds its own title, grounds and requests.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from legal_rules.authorities import Addressees
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.ages import under_18
from remedies.catalogue.ground import Paragraph
from remedies.catalogue.known import oath
from remedies.catalogue.paper import Situation
from remedies.catalogue.told import FACILITIES, NOT_TOLD, TAKERS, at, picked
from remedies.catalogue.voice import MEASURES, Voice, voice_of

FOR_INFORMATION = Text(" (để biết)", " (for information)")


@dataclass(frozen=True)
class Letter:
    """One petition to one desk: the lines after "Kính gửi", the subject, the paragraphs, the requests.

    `borrowed`: a relative also speaks for the rights of the person held; `supervised`: the reader is a procuracy.
    """

    subject: Text
    lines: tuple[Text, ...]
    paragraphs: tuple[Paragraph, ...]
    requests: tuple[Text, ...]
    own_right: Text | None = None
    rights: Text | None = None
    borrowed: bool = False
    supervised: bool = False

    @property
    def several(self) -> bool:
        return len(self.lines) > 1


def lines(to: Addressees) -> tuple[Text, ...]:
    """The lines after "Kính gửi": who decides, then who is informed; a blank where nobody is known."""
    offices = [office.title for office in to.decides]
    offices += [
        Text(office.title.vi + FOR_INFORMATION.vi, office.title.en + FOR_INFORMATION.en) for office in to.informed
    ]
    return tuple(_upper(o) for o in offices) or (Text("......", "......"),)


def head(situation: Situation, speaker: Voice | None = None) -> dict[str, object]:
    """The values that every petition's template reads. `speaker`: whoever signs, where that is not who answers."""
    facts, speaker = situation.facts, speaker or voice_of(situation)
    return {
        "voice": speaker,
        "signer": speaker.respondent,
        "identity": situation.identity,
        "year": day_of(situation.at).year,
        "learned": at(facts, "learned_at"),
        "late": situation.assessment.deadline("complaint_procedural").state in ("passed", "arguable"),
        "measure": MEASURES[speaker.measure],
        "held": speaker.held,
        "free": speaker.free,
        "released": at(facts, "released_at"),
        "place_held": picked(facts, "facility", FACILITIES),
        "taker": picked(facts, "arrested_by", TAKERS),
        "not_told": NOT_TOLD,
        "minor": minor(situation),
        "undertaking": UNDERTAKING[oath(speaker)],
    }


HEARD = Text(
    "Tôi xin cam đoan đã ghi đúng những điều tôi biết; điều tôi biết qua người khác hoặc giấy tờ đã được ghi rõ.",
    "I declare that I have truthfully told what I know, and that what I know from others or papers is marked as such.",
)
"""For a petition that tells nothing as seen."""
UNDERTAKING = {
    "own": Text(
        "Tôi xin cam đoan những nội dung nêu trên là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đơn.",
        "I declare that what is said above is true and that I answer for it before the law.",
    ),
    "told": Text(
        "Tôi xin cam đoan những điều chính tôi chứng kiến là đúng sự thật; những điều tôi được biết qua người khác "
        "đã được ghi rõ. Tôi chịu trách nhiệm trước pháp luật về nội dung đơn.",
        "I declare that what I saw myself is true, and that what I know from others is marked as such. I answer for "
        "this petition before the law.",
    ),
    "heard": Text(
        f"{HEARD.vi} Tôi chịu trách nhiệm trước pháp luật về nội dung đơn.",
        f"{HEARD.en} I answer for this petition before the law.",
    ),
}


def subject(subjects: Iterable[Text], otherwise: Text, most: int = 2) -> Text:
    """ "(Về việc a và b)": the first two subjects, and a mention of the rest."""
    found = list(subjects)
    if not found:
        return Text(f"(Về {otherwise.vi})", f"(On {otherwise.en})")
    rest = (
        Text(" và các việc khác nêu trong đơn", " and other matters told below") if len(found) > most else Text("", "")
    )
    vi, en = [t.vi for t in found[:most]], [t.en for t in found[:most]]
    glue_vi, glue_en = (", ", ", ") if rest.vi else (" và ", " and ")
    return Text(f"(Về việc {glue_vi.join(vi)}{rest.vi})", f"(On {glue_en.join(en)}{rest.en})")


def _upper(text: Text) -> Text:
    return Text(text.vi[:1].upper() + text.vi[1:], text.en[:1].upper() + text.en[1:])


def minor(situation: Situation) -> bool:
    """Whether the person held is certainly under 18: then a parent or guardian speaks without an authorisation."""
    return under_18(situation.facts, situation.at)
