"""The charge in words: what the accused is called, the offence with its article, its class where that is certain.

Boundary: facts as words; the class is the law's own reading.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from legal_rules import offences
from legal_rules.engine import Case
from legal_rules.facts import Facts
from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate
from legal_rules.rules import notions
from legal_rules.rules.sums import SEVERITY
from legal_rules.words import Text
from remedies.catalogue.paper import Situation

AT_COURT = frozenset({"trial", "appeal"})


def word(facts: Facts) -> Text:
    """ "bị can" until the case is at court, then "bị cáo"."""
    return Text("bị cáo", "defendant") if facts.value("stage") in AT_COURT else Text("bị can", "accused")


def charge(facts: Facts) -> Text | None:
    """The offences charged, with their articles; None where no article is known."""
    told = [_charge(row) for row in facts.value("charges") or () if row.get("article")]
    return Text("; ".join(t.vi for t in told), "; ".join(t.en for t in told)) if told else None


def _charge(row: Mapping[str, Any]) -> Text:
    code = "penal_code_1999" if row.get("code") == "penal_code_1999" else "penal_code_2015"
    year, article, clause = code[-4:], str(row["article"]), row.get("clause")
    entry = offences.articles(code).get(article)
    name = Text(entry.name.vi, f"{entry.name.en}, ") if entry else Text("", "")
    at = f"khoản\u00a0{clause} Điều\u00a0{article}" if clause else f"Điều\u00a0{article}"
    en = f"Article\u00a0{article}({clause})" if clause else f"Article\u00a0{article}"
    vi = f"{name.vi[:1].lower()}{name.vi[1:]} theo {at}" if name.vi else at
    return Text(f"{vi} Bộ luật Hình sự năm {year}", f"{name.en}{en} of the {year} Penal Code")


def severity(situation: Situation) -> Text | None:
    """The class of the heaviest charge; None where it is not certain."""
    if not situation.facts.value("charges"):
        return None
    try:
        possible = notions.severities(Case(situation.facts, situation.at), day_of(situation.at))
    except (NoLawForDate, LawNotRead):
        return None
    return SEVERITY[possible[0]] if len(possible) == 1 else None
