"""The grounds of a complaint about the conditions of holding: visits, medical care. Words and articles only."""

from __future__ import annotations

from dataclasses import replace

from legal_rules.answer import Assessment, Citation
from legal_rules.facts import Facts
from legal_rules.instants import NEVER
from legal_rules.words import Text
from remedies.catalogue import compare
from remedies.catalogue.dates import day
from remedies.catalogue.ground import Chosen, Ground
from remedies.catalogue.grounds_arrest import NOT_RIGHT
from remedies.catalogue.voice import Voice

NEW_LAW = "law_128_2025"


def visits(facts: Facts, voice: Voice) -> Text | None:
    """The visits made, or that there was none, and the reason given."""
    parts: list[Text] = []
    made = facts.value("family_visits")
    if made is NEVER or made == ():
        parts.append(
            compare.said(
                Text(
                    "Đến ngày viết đơn, gia đình chưa được gặp {object}.",
                    "Up to the day of writing, the family was not allowed to see {object}.",
                ),
                voice,
            )
        )
    elif made:
        days = [day(one.earliest) for one in made]
        parts.append(
            Text(
                f"Gia đình đã được gặp {len(days)} lần: {'; '.join(d.vi for d in days)}.",
                f"The family had {len(days)} visits: {'; '.join(d.en for d in days)}.",
            )
        )
    reason = facts.value("family_visit_refused_reason")
    if reason:
        parts.append(Text(f"Lý do được nêu: {reason}.", f"The reason given: {reason}."))
    return compare.join(parts)


def visit_refused(facts: Facts) -> bool:
    """Whether the answers tell of no visit at all, or of a reason for refusing one."""
    made = facts.value("family_visits")
    return made is NEVER or made == () or bool(facts.value("family_visit_refused_reason"))


CARE = Ground(
    finding="medical_care",
    group="conditions",
    subject=Text("không cho khám bệnh, chữa bệnh", "medical care being refused"),
    rule=Text(
        "người bị tạm giữ, tạm giam được khám bệnh, chữa bệnh; nơi giữ chi trả, nhận thuốc theo đơn do gia đình gửi "
        "và chuyển lên nơi chữa được khi vượt quá khả năng.",
        "a person in custody or detention is examined and treated; the place of holding pays, takes in prescribed "
        "medicine from the family, and sends the person where treatment can be given.",
    ),
    articles=("decree_213_2026:17", "decree_213_2026:18"),
    conclusion=NOT_RIGHT,
    requests=("care",),
)
VISITS = Ground(
    finding="family_visits",
    group="conditions",
    subject=Text("không cho gia đình gặp", "visits of the family being refused"),
    rule=Text(
        "gia đình được gặp người bị tạm giữ một lần trong thời gian tạm giữ và một lần trong mỗi lần gia hạn, gặp "
        "người bị tạm giam mỗi tháng một lần; từ chối thì phải nêu rõ lý do.",
        "the family may see a person once in custody and once in each extension, and once a month in detention; a "
        "refusal must give its reason.",
    ),
    articles=("law_94_2015:22", "law_94_2015:34"),
    compare=visits,
    conclusion=NOT_RIGHT,
    asks=lambda facts, voice: visit_refused(facts),
    question=Text(
        "Nếu luật không có căn cứ để từ chối trong trường hợp này, tôi cho rằng gia đình phải được gặp {object}.",
        "If the law has no ground for refusing in this case, I submit that the family must be allowed to see {object}.",
    ),
    requests=("visit",),
    own=True,
)
UNDER_THE_NEW_LAW = replace(
    VISITS,
    rule=Text(
        "người bị tạm giữ, tạm giam được gặp thân nhân theo quy định của luật này.",
        "a person in custody or detention may see relatives as this law provides.",
    ),
    articles=(f"{NEW_LAW}:",),
)
CONDITIONS = (CARE, VISITS)


def visits_in_doubt(assessment: Assessment, facts: Facts) -> tuple[Chosen, ...]:
    """Visits that were refused where the law leaves it open, or where its measure was not read: asked about.

    Of the law of 2025 no article is named, since its text was not read.
    """
    found = next((f for f in assessment.findings if f.id == "family_visits"), None)
    if found is None or found.outcome != "unclear" or not visit_refused(facts):
        return ()
    if found.reason == "law_open":
        return (Chosen(VISITS, found),)
    if found.reason != "law_not_read":
        return ()
    return (Chosen(UNDER_THE_NEW_LAW, replace(found, citations=(Citation(NEW_LAW, ""),), arithmetic=())),)
