"""What the papers for readers abroad share: the person, the holding, what happened, and the international verdict.

Boundary: facts and assessment in, texts out, in the third person ("the source reports"). The verdict is the
assessment's: a category is claimed only where its standard is breached, and no finding of national law is made one of
the Covenant here. Working Group on Arbitrary Detention, methods of work, paragraph 8.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.instants import NEVER, When, day_of
from legal_rules.provinces import find
from legal_rules.words import Text
from remedies.catalogue.abroad_words import AGENCIES, CATEGORIES, ISSUERS, NATIONALITIES, NOT_YET, POINTS
from remedies.catalogue.chronicle import chronicle, offence
from remedies.catalogue.dates import day, instant, upper_first
from remedies.catalogue.ground import cite, join
from remedies.catalogue.paper import Situation
from remedies.catalogue.told import BASES, FACILITIES, PLACES, at, picked

ARREST_LAW = ("arrest_basis", "arrest_order_formalities")
HOLDING_LAW: Mapping[str, tuple[str, ...]] = {
    "detention": ("detention_ground", "detention_limit"),
    "custody": ("custody_decision", "custody_limit"),
    "emergency": ("emergency_ground", "emergency_approval"),
    "administrative": ("administrative_custody_ground", "administrative_custody_limit"),
}
OPEN_READING = Text("Có thể có cách hiểu khác.", "Another reading is possible.")


def names(full: str) -> tuple[str, str]:
    """The family name and the other names of a name in Vietnamese order, family name first."""
    family, _, rest = full.strip().partition(" ")
    return family, rest.strip()


def age(facts: Facts) -> Text | None:
    """The age or the year of birth, as told."""
    if facts.value("birth_year") is not None:
        return Text(f"sinh năm {facts.value('birth_year')}", f"born in {facts.value('birth_year')}")
    if facts.value("age") is not None:
        return Text(f"{facts.value('age')} tuổi", f"aged {facts.value('age')}")
    return None


def nationality(facts: Facts) -> Text | None:
    return picked(facts, "nationality", NATIONALITIES)


def typed(situation: Situation, key: str) -> Text | None:
    """What was typed in a field of identity, the same in both languages."""
    value = situation.identity.get(key)
    return Text(value, value) if value else None


def place(facts: Facts, *, capital: bool = True) -> Text | None:
    """Where the person was taken: the kind of place, and the province of the case."""
    found = [t for t in (picked(facts, "arrest_place", PLACES), province(facts)) if t]
    if not found:
        return None
    told = Text(", ".join(t.vi for t in found), ", ".join(t.en for t in found))
    return upper_first(told) if capital else told


def province(facts: Facts) -> Text | None:
    """The province or city of the case."""
    found = find(facts.value("province"))
    return Text(found.name.vi[:1].lower() + found.name.vi[1:], found.name.en) if found else None


def issuer(facts: Facts) -> Text | None:
    """The body that issued the order of arrest."""
    return picked(facts, "order_issued_by", ISSUERS)


def reasons_given(facts: Facts) -> Text | None:
    """What the authorities said when the person was taken, and the charge."""
    if facts.value("arrest_basis") == "none_stated":
        stated: Text | None = Text("Không nêu lý do.", "No reason was given.")
    else:
        basis = picked(facts, "arrest_basis", BASES)
        stated = Text(f"{basis.vi}.", f"{basis.en}.") if basis else None
    return _sentences(upper_first(stated) if stated else None, charge(facts))


def charge(facts: Facts) -> Text | None:
    """The articles charged, each with its day."""
    found: list[Text] = []
    for row in facts.value("charges") or ():
        article = offence(row)
        if article:
            when = row.get("at")
            on = Text(f" ({instant(when).vi})", f" ({instant(when).en})") if isinstance(when, When) else Text("", "")
            found.append(Text(f"{article.vi}{on.vi}", f"{article.en}{on.en}"))
    if not found:
        return None
    vi, en = "; ".join(t.vi for t in found), "; ".join(t.en for t in found)
    return Text(f"Bị khởi tố theo {vi}.", f"Charged under {en}.")


def law(assessment: Assessment, findings: Iterable[str]) -> Text | None:
    """The articles of national law that those findings rest on, where they apply."""
    found = [assessment.finding(id) for id in findings]
    cited = [c for f in found if f.outcome != "not_applicable" for c in f.citations]
    return cite(cited, most=6) if cited else None


def since(facts: Facts) -> Text | None:
    """The days on which liberty was lost, custody and detention began."""
    started = {
        "arrested_at": Text("bị đưa đi {when}", "taken {when}"),
        "custody_from": Text("tạm giữ từ {when}", "custody from {when}"),
        "detention_from": Text("tạm giam từ {when}", "detention from {when}"),
    }
    instants = {fact: at(facts, fact) if fact == "arrested_at" else when(facts, fact) for fact in started}
    found = [text.fill(when=instants[fact]) for fact, text in started.items() if instants[fact]]
    return upper_first(_listed(found)) if found else None


def when(facts: Facts, fact: str) -> Text | None:
    """The instant, without the preposition that English puts before a day ("from on Monday")."""
    said = at(facts, fact)
    return Text(said.vi, said.en.removeprefix("on ").removeprefix("at ")) if said else None


def duration(facts: Facts, now: datetime) -> Text | None:
    """How long the holding lasted, in days, or has lasted up to `now`."""
    taken, released = facts.value("arrested_at"), facts.value("released_at")
    if not isinstance(taken, When):
        return None
    end = released.earliest if isinstance(released, When) else now
    days = (day_of(end) - day_of(taken.latest)).days
    until = day(end)
    if isinstance(released, When):
        return Text(f"Ít nhất {days} ngày, đến {until.vi}", f"At least {days} days, to {until.en}")
    if facts.value("still_held") is False:
        return None
    return Text(f"{days} ngày tính đến {until.vi}, vẫn tiếp tục", f"{days} days up to {until.en}, and continuing")


def holders(facts: Facts) -> Text | None:
    """Who holds the person: the kind of place, and the agency in charge."""
    found = [t for t in (picked(facts, "facility", FACILITIES), picked(facts, "investigating_agency", AGENCIES)) if t]
    return upper_first(_listed(found)) if found else None


def ordered_by(facts: Facts) -> Text | None:
    """Who ordered custody and detention, as far as told, and whether an approval is known."""
    agency = picked(facts, "investigating_agency", AGENCIES)
    approvals = [row.get("approved") for row in facts.value("detention_orders") or ()]
    approved = POINTS["approved"] if True in approvals else POINTS["not_approved"] if False in approvals else None
    return _sentences(Text(f"{upper_first(agency).vi}.", f"{upper_first(agency).en}.") if agency else None, approved)


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


def _listed(texts: list[Text]) -> Text:
    return Text("; ".join(t.vi for t in texts), "; ".join(t.en for t in texts))


def _sentences(*texts: Text | None) -> Text | None:
    return join(*texts) if any(texts) else None
