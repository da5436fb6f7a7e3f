"""What happened and what it breaks, for readers abroad: the chronicle, national law, the Covenant, the categories.

Boundary: the verdict is the assessment's. A category is claimed only where its standard is breached, and no finding of
national law is made one of the Covenant here. Working Group on Arbitrary Detention, methods of work, paragraph 8.
"""

from __future__ import annotations

from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.instants import NEVER
from legal_rules.words import Text
from remedies.catalogue.abroad_words import CATEGORIES, NOT_YET
from remedies.catalogue.chronicle import chronicle
from remedies.catalogue.ground import cite, join

OPEN_READING = Text("Có thể có cách hiểu khác.", "Another reading is possible.")


def events(facts: Facts, assessment: Assessment) -> tuple[Text, ...]:
    """What happened, one sentence each, the earliest first; then what has not happened so far."""
    found = []
    for event in chronicle(facts, assessment):
        if event.fact in ("learned_at", "filings"):
            continue  # the steps taken have a part of their own
        vi, en = [event.when.vi], [event.when.en]
        for more in (event.where, event.who and Text(f"do {event.who.vi}", f"by {event.who.en}")):
            if more:
                vi.append(more.vi)
                en.append(more.en)
        found.append(Text(f"{', '.join(vi)}: {event.what.vi}", f"{', '.join(en)}: {event.what.en}"))
    return (*found, *(text for fact, text in NOT_YET.items() if facts.value(fact) in (NEVER, ())))


def national(assessment: Assessment) -> tuple[Text, ...]:
    """Each breached point of national law: the article, the rule, what follows for this person."""
    told = []
    for finding in assessment.findings:
        if finding.outcome == "breached":
            articles = cite(finding.citations)
            more = OPEN_READING if finding.confidence == "arguable" else None
            said = join(finding.law, finding.headline, more)
            assert said is not None
            told.append(Text(f"{articles.vi}: {said.vi}", f"{articles.en}: {said.en}"))
    return tuple(told)


def covenant(assessment: Assessment) -> tuple[Text, ...]:
    """Each breached article of the Covenant, with its sentence."""
    found = [s for s in assessment.standards if s.outcome == "breached" and not s.id.startswith("wgad_")]
    return tuple(
        Text(f"Điều {s.article} Công ước: {s.headline.vi}", f"Article {s.article} of the Covenant: {s.headline.en}")
        for s in found
    )


def category(assessment: Assessment, number: int) -> Text | None:
    """Why the category is claimed, None where it is not: the points that its standard rests on."""
    found = {s.id: s for s in assessment.standards}
    if found[f"wgad_category_{number}"].outcome != "breached":
        return None
    claim, standards, findings = CATEGORIES[number]
    points = [assessment.finding(id).title for id in findings if assessment.finding(id).outcome == "breached"]
    articles = [found[id] for id in standards if found[id].outcome == "breached"]
    vi = [p.vi for p in points] + [f"Điều {s.article} Công ước" for s in articles]
    en = [p.en for p in points] + [f"Article {s.article} of the Covenant" for s in articles]
    rests = Text(f" Căn cứ: {'; '.join(vi)}.", f" It rests on: {'; '.join(en)}.") if vi else Text("", "")
    return Text(claim.vi + rests.vi, claim.en + rests.en)
