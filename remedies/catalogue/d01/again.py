"""The complaint a second time, for the points whose first complaint was answered, or not answered in time.

Criminal Procedure Code Art. 474(2)-(3), 475; Joint Circular 02/2018 Art. 5. Points that were not complained of yet stay
a first complaint, in a letter of their own.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.authorities import Addressees, Challenged, competent
from legal_rules.words import Text
from remedies.catalogue.earlier import Earlier, earlier
from remedies.catalogue.ground import Group
from remedies.catalogue.paper import Situation

FIRST, SECOND = "complaint_procedural", "complaint_procedural_second"
ABOUT: Mapping[Group, tuple[str, ...]] = {"holding": ("holding",), "charge": ("other",), "investigator": ("other",)}
LATE = ("passed", "arguable")


def before(group: Group, situation: Situation) -> Earlier | None:
    """What became of the first complaint about these points; None while there is none, or it may still be answered."""
    found = earlier(situation, FIRST, ABOUT[group])
    return None if found.state == "unknown" else found


def to(challenged: Challenged, situation: Situation, *, again: bool) -> Addressees:
    """Who answers the first complaint, or the second."""
    act = f"complaint_{challenged}_second" if again else f"complaint_{challenged}"
    return competent(act, situation.facts, situation.at)


def late(situation: Situation, *, again: bool) -> bool:
    """Whether the time for this complaint is over or can only be argued."""
    return situation.assessment.deadline(SECOND if again else FIRST).state in LATE


def worded(subject: Text) -> Text:
    """The subject of a second complaint."""
    return Text(
        subject.vi.replace("(Về ", "(Khiếu nại lần hai, về ", 1),
        subject.en.replace("(On ", "(Second complaint, on ", 1),
    )
