"""Everything about filing one paper in this case: where, how, how many, with what, which receipt, what follows.

Boundary: gathers what the paper, its step of the plan and the law's own words say; decides nothing. It is shown on the
preview and printed as a sheet of its own, a second file: whoever stands frightened at a counter hands over the whole
stack, so nothing that is to be kept may hang on the paper that is filed, and its pages stay those of the petition.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from intake.dates import say_limit
from legal_rules.authorities import Addressees
from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate, book, in_force
from legal_rules.words import Text
from remedies import pdf
from remedies.catalogue import Paper, drawing
from remedies.catalogue.paper import Situation
from remedies.catalogue.petition import Letter
from remedies.catalogue.standing import Standing, standing
from remedies.filing_words import COPIES, ENCLOSE, ENCLOSED, HOW, LABELS, RECEIPT, RECEIPTS, USUAL, WAYS
from remedies.steps import STEPS, Matter, Step

OPEN = ("open", "arguable")


@dataclass(frozen=True)
class Filing:
    """`due` is the person's own day; `answer` how long they have; `silence` what to do when it is over.

    `apart` holds the offices of each petition, where the file has several; `to` is then that of the first.
    """

    copies: int
    to: Addressees | None
    apart: tuple[tuple[Text, ...], ...]
    standing: Standing | None
    ways: tuple[Text, ...]
    enclose: Text
    receipt: Text
    due: Text | None
    answer: tuple[Text, ...]
    silence: tuple[Text, ...]


def filing(paper: Paper, situation: Situation, letters: Sequence[Letter] = ()) -> Filing:
    """How this paper is filed in this case. `letters` are those that it was composed of."""
    step, matter = _step(paper, situation), Matter(situation.assessment, situation.facts)
    ways = HOW.get(paper.id, USUAL)
    if not matter.held:
        ways = tuple(way for way in ways if way != "facility")
    offices = max((len(letter.lines) for letter in letters), default=1)
    return Filing(
        copies=COPIES.get(paper.id, offices + 1),
        to=paper.address(situation) if situation.facts.given else None,
        apart=tuple(letter.lines for letter in letters) if len(letters) > 1 else (),
        standing=standing(paper, situation, letters),
        ways=tuple(WAYS[way] for way in ways),
        enclose=ENCLOSED.get(paper.id, ENCLOSE),
        receipt=RECEIPTS.get(paper.id, RECEIPT),
        due=_due(step, matter),
        answer=_answer(step, matter),
        silence=_silence(step, day_of(situation.at)),
    )


def sheet(paper: Paper, situation: Situation, lang: str) -> bytes:
    """The sheet to keep, as PDF. Raises pdf.NotMade."""
    letters = paper.compose(situation).get("letters", ())
    found = filing(paper, situation, letters)
    labels = {key: text.fill(n=found.copies, due="").to(lang) for key, text in LABELS.items()}
    return pdf.render(drawing.page("papers/filing.html", paper, {"filing": found, "labels": labels}, lang))


def file_name(paper: Paper, lang: str) -> str:
    """`phieu-3.pdf`, or `phieu-3-en.pdf` for the English one."""
    return f"phieu-{paper.number}{'' if lang == 'vi' else '-en'}.pdf"


def _step(paper: Paper, situation: Situation) -> Step | None:
    """The step that the paper serves: one of this case that can be taken now, else one that waits, else the first."""
    matter, named = Matter(situation.assessment, situation.facts), [s for s in STEPS if paper.id in s.papers]
    fitting = [s for s in named if s.fits(matter)] or named
    return next((s for s in fitting if s.possible(matter)), next(iter(fitting), None))


def _due(step: Step | None, matter: Matter) -> Text | None:
    found = matter.deadline(step.by) if step and step.by else None
    if found is None or found.due is None or found.state not in OPEN:
        return None
    return LABELS["due"].fill(due=Text(say_limit(found.due, "vi"), say_limit(found.due, "en")))


def _answer(step: Step | None, matter: Matter) -> tuple[Text, ...]:
    """How long they have, in the law's words; where the law sets no time, what to expect."""
    if step is None:
        return ()
    return (matter.deadline(step.answer).counting,) if step.answer else step.expect


def _silence(step: Step | None, on: date) -> tuple[Text, ...]:
    """What the law says of silence, else what the step says of a refusal."""
    if step is None:
        return ()
    name = f"after_{step.answer}"
    if name in book().entries:
        try:
            return (in_force(name, on).says,)
        except (NoLawForDate, LawNotRead):
            pass
    return step.refused
