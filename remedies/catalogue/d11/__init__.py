"""D11, the claim for damages in the criminal case against whoever did the harm, and to be recognised in it.

Criminal Procedure Code Art. 30 (civil part), 62 (victim), 63 (civil plaintiff); Civil Code 2015 Art. 584, 589-592. It
goes where the wrongdoer's case is, not the case of the person held. No form was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees
from legal_rules.words import Text
from remedies import addressed
from remedies.catalogue.d11 import claiming
from remedies.catalogue.held import family_voice
from remedies.catalogue.losses import total
from remedies.catalogue.money import amount
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines, minor
from remedies.catalogue.story import story
from remedies.steps import Matter


def compose(situation: Situation) -> Mapping[str, Any]:
    """Who claims and as what, in which case, what was done, each loss and the sum, the requests."""
    facts, speaker = situation.facts, family_voice(situation)
    claimed = total(situation.identity)
    letter = Letter(
        subject=Text("(trong vụ án hình sự)", "(in a criminal case)"),
        lines=(*lines(address(situation)), claiming.LATER_HOLDER),
        paragraphs=(),
        requests=claiming.requests(speaker),
        borrowed=speaker.relative and not minor(situation),
    )
    return {
        **head(situation, speaker),
        "capacities": claiming.capacities(speaker, minor(situation)),
        "story": story(facts, speaker, claiming.NOT_TOLD),
        "wrongs": claiming.wrongs(facts),
        "sum_said": None if claimed is None else amount(claimed),
        "letters": [letter],
    }


def address(situation: Situation) -> Addressees:
    """Who investigates the wrongdoer: as a report of the crime."""
    found = addressed.offices("crime_report", Matter(situation.assessment, situation.facts))
    return Addressees(found, (), claiming.WHY)


PAPER = Paper(
    id="D11",
    number=23,
    title=Text("Đơn yêu cầu bồi thường (trong vụ án)", "Claim for damages (in a criminal case)"),
    purpose=Text(
        "Để được công nhận là bị hại hoặc nguyên đơn dân sự và đòi bồi thường, khi người gây hại đã bị khởi tố.",
        "To be recognised as victim or civil plaintiff and claim damages, once a case is open against the wrongdoer.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, chưa thấy việc có dấu hiệu tội phạm gây thiệt hại.",
        "The plan does not propose this paper now: the answers show no sign of a crime that did harm.",
    ),
    steps=("civil_claim", "victim_role"),
    feeds=(
        "respondent", "age", "birth_year", "arrested_at", "arrest_place", "arrested_by", "order_shown",
        "order_copy_given", "arrest_basis", "handed_over_at", "released_at", "still_held", "wrong", "wrongdoer",
        "province",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=claiming.BEFORE,
    weigh=claiming.WEIGH,
)  # fmt: skip
