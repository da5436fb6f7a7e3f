"""What the papers for readers abroad say of the person and of the arrest.

Boundary: facts and assessment in, texts out, in the third person. The holding is in `abroad_holding`, the verdict in
`abroad_verdict`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.instants import When
from legal_rules.provinces import find
from legal_rules.words import Text
from remedies.catalogue.abroad_words import ISSUERS, NATIONALITIES
from remedies.catalogue.chronicle_rows import offence
from remedies.catalogue.dates import instant, upper_first
from remedies.catalogue.ground import cite, join
from remedies.catalogue.paper import Situation
from remedies.catalogue.told import BASES, PLACES, picked

ARREST_LAW = ("arrest_basis", "arrest_order_formalities")
HOLDING_LAW: Mapping[str, tuple[str, ...]] = {
    "detention": ("detention_ground", "detention_limit"),
    "custody": ("custody_decision", "custody_limit"),
    "emergency": ("emergency_ground", "emergency_approval"),
    "administrative": ("administrative_custody_ground", "administrative_custody_limit"),
}


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


def age_when_taken(facts: Facts) -> Text | None:
    """The same where the form does not ask for the age of that day: it says that it is."""
    told = age(facts)
    if told is None or facts.value("birth_year") is not None:
        return told
    return Text(f"{told.vi} lúc bị đưa đi", f"{told.en} when taken")


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
    return sentences(upper_first(stated) if stated else None, charge(facts))


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


def listed(texts: list[Text]) -> Text:
    return Text("; ".join(t.vi for t in texts), "; ".join(t.en for t in texts))


def sentences(*texts: Text | None) -> Text | None:
    return join(*texts) if any(texts) else None
