"""What both denunciations share: which acts they may tell, one letter for each head, requests, undertaking, risks.

Boundary: values for templates/papers/denunciation_*.html. Only what was found past is told, never a question: a
denunciation may hold what the denouncer knows and nothing else. What is not settled is worded as open to another
reading. The times for the answer come from the law on the day of the letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from legal_rules.authorities import Addressees
from legal_rules.law import LawNotRead, NoLawForDate, Version, in_force
from legal_rules.words import Text
from remedies.catalogue.ground import Chosen, Ground, choose, paragraphs
from remedies.catalogue.known import oath
from remedies.catalogue.paper import Situation
from remedies.catalogue.petition import HEARD, Letter, head, lines
from remedies.catalogue.requests import REQUESTS
from remedies.catalogue.story import story
from remedies.catalogue.told import TAKERS, picked
from remedies.catalogue.voice import Voice, voice, voice_of

URGENT = ("release_if_not_extended", "release_if_none", "medical")


NOBODY = Text("", "")


@dataclass(frozen=True)
class Denunciation(Letter):
    """A letter of a denunciation; `denounced` says whose acts it tells, where no name is known."""

    denounced: Text = NOBODY


def found(grounds: Iterable[Ground], situation: Situation) -> tuple[Chosen, ...]:
    """The acts that were found past. One that is not settled counts as open to argument, and is worded so."""
    facts = situation.facts
    chosen = choose(grounds, situation.assessment, facts, voice(facts))
    return tuple(_worded(c) for c in chosen if not c.asked)


def _worded(chosen: Chosen) -> Chosen:
    if chosen.finding.confidence == "settled":
        return chosen
    return Chosen(chosen.ground, replace(chosen.finding, confidence="arguable"))


def letter(
    situation: Situation,
    chosen: Iterable[Chosen],
    to: Addressees,
    subject: Text,
    denounced: Text,
    asks: Iterable[Text],
) -> Denunciation:
    """One letter: its acts, the urgent requests that they call for, then `asks`, then passing on."""
    kept, speaker = tuple(chosen), voice_of(situation)
    return Denunciation(
        subject=subject,
        lines=lines(to),
        paragraphs=paragraphs(kept, situation.facts, speaker),
        requests=(*_urgent(kept, speaker), VERIFY, STOP, *asks, PASS_ON),
        denounced=denounced,
    )


def _urgent(chosen: tuple[Chosen, ...], speaker: Voice) -> tuple[Text, ...]:
    wanted = {key for c in chosen for key in c.ground.requests if not (speaker.free and key.startswith("release"))}
    return tuple(REQUESTS[key].fill(**speaker.slots()) for key in URGENT if key in wanted)


def by_taker(situation: Situation, whoever: Text) -> Text:
    """Who is denounced where no name is known, with the body that took the person."""
    taker = picked(situation.facts, "arrested_by", TAKERS)
    return Text(f"{whoever.vi} ({taker.vi})", f"{whoever.en} ({taker.en})") if taker else whoever


def context(situation: Situation, letters: list[Denunciation]) -> Mapping[str, Any]:
    """The values that both templates read: those of every petition, the facts, the letters, the undertaking."""
    speaker = voice_of(situation)
    return {
        **head(situation),
        "story": story(situation.facts, speaker),
        "letters": letters,
        "alone": len(letters) == 1,
        "undertaking": UNDERTAKING[oath(speaker)],
        "marked": bool(speaker.known.sources),
    }


def in_time(name: str, on: date, words: Callable[[Version], Text]) -> Text:
    """The request for a decision within the time of the law of the day; without numbers where none is known."""
    try:
        return words(in_force(name, on))
    except (NoLawForDate, LawNotRead):
        return OPEN


OPEN = Text(
    "Giải quyết tố cáo trong thời hạn luật định và gửi kết quả cho tôi bằng văn bản.",
    "Decide on the denunciation within the time set by law and send me the result in writing.",
)
VERIFY = Text(
    "Xác minh, kết luận về từng hành vi nêu tại mục II và xử lý người có vi phạm theo quy định của pháp luật (nếu có).",
    "Verify and decide on each act told in part II, and deal with any breach as the law provides.",
)
STOP = Text(
    "Nếu hành vi đang tiếp diễn: có biện pháp để chấm dứt ngay.",
    "If an act is still going on: take measures to end it at once.",
)
PASS_ON = Text(
    "Trường hợp không thuộc thẩm quyền, chuyển đơn đến nơi có thẩm quyền và thông báo cho tôi biết.",
    "If this is not within your powers, pass it on to whoever has them and tell me.",
)
UNDERSTOOD = Text(
    "Tôi hiểu rằng cố ý tố cáo sai sự thật phải chịu trách nhiệm trước pháp luật.",
    "I understand that deliberately false denunciation is answered for before the law.",
)
UNDERTAKING = {
    "own": Text(
        f"Tôi xin cam đoan đã trình bày trung thực những điều tôi biết. {UNDERSTOOD.vi}",
        f"I declare that I have truthfully told what I know. {UNDERSTOOD.en}",
    ),
    "told": Text(
        "Tôi xin cam đoan những điều chính tôi thấy, nghe là đúng sự thật; những điều tôi được biết qua người khác đã "
        f"được ghi rõ. {UNDERSTOOD.vi}",
        "I declare that what I saw and heard myself is true, and that what I know from others is marked as such. "
        f"{UNDERSTOOD.en}",
    ),
    "heard": Text(f"{HEARD.vi} {UNDERSTOOD.vi}", f"{HEARD.en} {UNDERSTOOD.en}"),
}
WEIGH = (
    Text(
        "Chỉ tố cáo điều bạn tự biết và tin là đúng. Ghi rõ tự mình thấy, hay nghe ai kể. Gạch bỏ điểm bạn không biết.",
        "Denounce only what you know yourself and believe true. Say whether you saw it or who told you. Strike out any "
        "point that you do not know.",
    ),
    Text(
        "Luật cấm cố ý tố cáo sai, không cấm nhớ nhầm. Cố ý nói sai thì có thể bị kỷ luật, bị phạt hoặc bị khởi tố "
        "(Điều 156 Bộ luật Hình sự). Có người đã bị xử theo Điều 156, 331 vì lời tố cáo. Nên hỏi luật sư trước.",
        "The law forbids deliberate untruth, not an honest mistake. Deliberate untruth may bring discipline, a fine or "
        "a charge (Penal Code Article 156). People were tried under Articles 156 and 331 over what they denounced. "
        "Ask a lawyer first.",
    ),
    Text(
        "Đơn phải có tên, địa chỉ thật và chữ ký. Đơn không tên không được giải quyết như tố cáo. Đơn này đề nghị giữ "
        "kín tên và bảo vệ bạn, nhưng không ai bảo đảm được chắc chắn.",
        "It needs a true name, address and signature. An anonymous one is not handled as a denunciation. This paper "
        "asks for secrecy and protection, but nobody can guarantee them.",
    ),
    Text(
        "Không ghi điều người thân, hoặc người bạn bào chữa, đã làm hay định làm. Đơn chỉ cần việc cán bộ đã làm.",
        "Do not write what your relative, or the person you defend, did or planned. The paper only needs what the "
        "official did.",
    ),
)
BEFORE = (
    Text(
        "Đọc lại từng điểm. Ghi tên, chức vụ người bị tố cáo; không biết tên thì ghi số hiệu, đặc điểm, đơn vị. Không "
        "ghi nhà riêng, gia đình, điện thoại riêng của họ.",
        "Read each point again. Give the name and post of the person denounced, or badge number, features and unit. "
        "Leave out their home, family and private telephone.",
    ),
    Text(
        "Tự ký, không nhờ người khác đứng tên. Kèm bản sao chứng cứ, giữ bản gốc.",
        "Sign in person; nobody may stand in. Add copies of the evidence and keep the originals.",
    ),
    Text(
        "Gửi một nơi thôi, đúng địa chỉ nhận đơn mà nơi đó công bố. Không gửi qua thư điện tử hay mạng xã hội. Kể "
        "hoặc đăng ra ngoài thì tên bạn có thể không còn được giữ kín.",
        "Send it to one office only, at the address which that office made known, never by email or social media. If "
        "you tell or post it, your name may no longer be kept secret.",
    ),
)
FEEDS = (
    "respondent", "arrested_at", "arrest_place", "arrested_by", "arrest_basis", "order_shown", "order_read_out",
    "order_copy_given", "reasons_told", "rights_told", "minutes_made", "witness_commune", "witness_organisation",
    "witness_other", "handed_over_at", "first_decision_at", "family_notified_at", "province", "facility",
    "still_held", "released_at",
)  # fmt: skip
