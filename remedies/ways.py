"""Which way fits: a complaint, a denunciation, a crime report. Three answers in, what they mean for the plan out.

Boundary: pure. The answers are no facts of the case; they choose among steps, and nothing that was filed is ever left
out. Law: Law on Complaints 2011 Arts. 2, 11; Law on Denunciation 2018 Art. 2; Criminal Procedure Code Arts. 469, 478.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from legal_rules.words import Text

if TYPE_CHECKING:
    from intake.situation import Situation

YES, NO, UNKNOWN = "yes", "no", "unknown"
CHOICES = (YES, NO, UNKNOWN)
COMPLAINTS = frozenset({"complaint_procedural", "complaint_administrative", "complaint_detention_regime"})


@dataclass(frozen=True)
class Way:
    """Whether the act hit the person's own rights, is to be put right, and someone is to answer for it."""

    own: str = UNKNOWN
    redo: str = UNKNOWN
    answer: str = UNKNOWN

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Way:
        """From what the draft keeps; anything that is no choice is unknown."""
        said = {name: kept.get(name) for name in ("own", "redo", "answer")}
        return cls(**{name: value for name, value in said.items() if value in CHOICES})

    def as_kept(self) -> dict[str, str]:
        """What `of` reads again; nothing where nothing was chosen."""
        said = {"own": self.own, "redo": self.redo, "answer": self.answer}
        return {name: value for name, value in said.items() if value != UNKNOWN}

    @property
    def told(self) -> bool:
        """Whether anything was chosen."""
        return self != Way()

    @property
    def complains(self) -> bool:
        """A complaint fits whoever is directly affected and wants something put right; not knowing keeps it open."""
        return NO not in (self.own, self.redo)

    @property
    def denounces(self) -> bool:
        """A denunciation fits anyone who wants a wrongdoer to answer."""
        return self.answer != NO

    def keeps(self, step: str) -> bool:
        """Whether the plan keeps a step that would fit otherwise."""
        if step in COMPLAINTS:
            return self.complains
        return self.denounces if step == "denunciation" else True

    def hastens(self, step: str) -> bool:
        """A denunciation is no longer only to be weighed up when it is the way that was chosen."""
        return step == "denunciation" and self.answer == YES and not self.complains


def chosen(here: Situation) -> Way:
    """What this draft keeps of the three answers."""
    return Way.of(here.draft.state.plan.get("way", {}))


@dataclass(frozen=True)
class Question:
    """One of the three, with what it changes."""

    name: str
    ask: Text
    why: Text


QUESTIONS = (
    Question(
        "own",
        Text(
            "Việc đó có ảnh hưởng trực tiếp đến người bị giữ (hoặc đến bạn) không?",
            "Did it affect the person held (or you) directly?",
        ),
        Text(
            "Chỉ người bị ảnh hưởng trực tiếp mới khiếu nại được. Tố cáo thì ai cũng làm được.",
            "Only whoever is directly affected may complain. Anyone may denounce.",
        ),
    ),
    Question(
        "redo",
        Text(
            "Có muốn quyết định hoặc việc làm đó được xem lại, sửa lại không?",
            "Is the decision or act to be looked at again and put right?",
        ),
        Text(
            "Khiếu nại là để sửa: thả người, hủy quyết định.",
            "A complaint puts things right: release, a decision undone.",
        ),
    ),
    Question(
        "answer",
        Text("Có muốn người làm sai bị xử lý không?", "Is the one who did wrong to answer for it?"),
        Text(
            "Tố cáo là để người làm sai bị xử lý. Phải ghi tên thật, và có rủi ro.",
            "A denunciation makes the wrongdoer answer. It needs a real name and carries risks.",
        ),
    ),
)
COMPLAIN = Text(
    "Khiếu nại hợp hơn. Hạn ngắn: trong vụ án hình sự 15 ngày, việc hành chính 90 ngày. Làm trước.",
    "A complaint fits. Its time is short: 15 days in a criminal case, 90 in administration. Do it first.",
)
DENOUNCE = Text(
    "Tố cáo hợp hơn. Không có hạn 15 ngày. Đọc phần rủi ro trước.",
    "A denunciation fits. It has no 15-day limit. Read about the risks first.",
)
BOTH = Text(
    "Làm được cả hai, bằng hai đơn riêng: khiếu nại trước vì hạn ngắn, tố cáo sau khi đã cân nhắc.",
    "Both are possible, in two papers: the complaint first, for its time is short; the denunciation once weighed.",
)
NEITHER = Text(
    "Không cần khiếu nại hay tố cáo. Vẫn còn các việc khác trong kế hoạch, như xin bồi thường.",
    "Neither is needed. Other steps of the plan remain, such as compensation.",
)
CRIME = Text(
    "Nếu có người đánh, nhốt, đòi tiền: đó có thể là tội phạm, báo cơ quan điều tra thay vì tố cáo.",
    "Beating, locking up or demanding money may be a crime: report it to the investigators instead.",
)


def advice(way: Way) -> tuple[Text, ...]:
    """What the three answers mean, in one or two sentences; nothing before any was given."""
    if not way.told:
        return ()
    both = way.complains and way.answer == YES
    found = BOTH if both else COMPLAIN if way.complains else DENOUNCE if way.denounces else NEITHER
    return (found, CRIME) if way.answer != NO else (found,)
