"""One finding as one ground of a petition: article, rule, comparison with the facts, sum, conclusion.

Boundary: turns a finding into sentences of a paper; never decides an outcome and never counts. Where the finding rests
on the articles that our formal words describe, the rule is told in those; else in the words of the finding.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from legal_rules.answer import Assessment, Citation, Finding
from legal_rules.facts import Facts
from legal_rules.law import laws
from legal_rules.words import Text
from remedies.catalogue.voice import Voice

Group = Literal["holding", "charge", "investigator", "conditions"]
Compare = Callable[[Facts, Voice], "Text | None"]
Asks = Callable[[Facts, Voice], bool]
NBSP = "\u00a0"
MOST_ARTICLES = 4


def nothing(facts: Facts, voice: Voice) -> Text | None:
    """No comparison: the rule and the conclusion say it all."""
    return None


def always(facts: Facts, voice: Voice) -> bool:
    """The question may be put in every case where the finding is unclear."""
    return True


@dataclass(frozen=True)
class Ground:
    """What a petition says when finding `finding` is breached, or asks when it is unclear and `asks` holds.

    `subject` follows "Về việc"; `rule` is true of the 2015 Code's `articles` only. `group` is who answers: the
    procuracy for holding, custody and detention (Art. 474) and for the charge, the agency's head for other acts (475),
    the procuracy that supervises the place for the conditions of holding.
    `own` marks a right of the family itself. The texts take the slots of `Voice`.
    """

    finding: str
    group: Group
    subject: Text
    rule: Text
    articles: tuple[str, ...]
    conclusion: Text
    requests: tuple[str, ...] = ()
    compare: Compare = nothing
    question: Text | None = None
    asks: Asks = always
    own: bool = False

    def describes(self, citation: Citation) -> bool:
        """Whether `rule` tells what this article says; an article without a law is one of the 2015 Code."""
        return any(
            citation.law == (name.rpartition(":")[0] or "cpc_2015") and citation.article == name.rpartition(":")[2]
            for name in self.articles
        )


@dataclass(frozen=True)
class Paragraph:
    """One ground in a paper: rule with its article, facts, sum (the finding's own lines), conclusion."""

    finding: str
    rule: Text
    compare: Text | None
    sums: tuple[Text, ...]
    conclusion: Text
    asked: bool


@dataclass(frozen=True)
class Chosen:
    """A ground that this case has, with the finding it rests on."""

    ground: Ground
    finding: Finding

    @property
    def asked(self) -> bool:
        return self.finding.outcome == "unclear"


def choose(grounds: Iterable[Ground], assessment: Assessment, facts: Facts, voice: Voice) -> tuple[Chosen, ...]:
    """The grounds of this case: every breached finding, then what is unclear and may be asked about."""
    by_id = {f.id: f for f in assessment.findings}
    found = [Chosen(g, by_id[g.finding]) for g in grounds if g.finding in by_id]
    breached = [c for c in found if c.finding.outcome == "breached"]
    return (*breached, *(c for c in found if _asked(c, facts, voice)))


def _asked(chosen: Chosen, facts: Facts, voice: Voice) -> bool:
    """A missing fact that the rule got near to may be asked about; a rule that read nothing known is not raised."""
    finding, ground = chosen.finding, chosen.ground
    near = finding.outcome == "unclear" and finding.reason == "fact_missing" and bool(finding.because)
    return near and ground.question is not None and ground.asks(facts, voice)


def paragraphs(chosen: Iterable[Chosen], facts: Facts, voice: Voice) -> tuple[Paragraph, ...]:
    """The grounds in words; a law's full name stands where it is first cited, its short one after that."""
    named: set[str] = set()
    return tuple(_paragraph(c, facts, voice, named) for c in chosen)


def _paragraph(chosen: Chosen, facts: Facts, voice: Voice, named: set[str]) -> Paragraph:
    ground, finding = chosen.ground, chosen.finding
    described = [c for c in finding.citations if ground.describes(c)]
    told = ground.rule if described else finding.law
    articles = cite(described or finding.citations, named)
    conclusion = ground.question if chosen.asked and ground.question else ground.conclusion
    open_to_argument = finding.confidence == "arguable" and not chosen.asked
    return Paragraph(
        finding=finding.id,
        rule=Text(f"Theo {articles.vi}, {_lower(told.vi)}", f"Under {articles.en}, {_lower_en(told.en)}"),
        compare=ground.compare(facts, voice),
        sums=finding.arithmetic,
        conclusion=join(conclusion.fill(**voice.slots()), IF_OTHERWISE if open_to_argument else None),
        asked=chosen.asked,
    )


IF_OTHERWISE = Text(
    "Nếu có căn cứ hoặc cách hiểu khác mà tôi chưa được biết, tôi đề nghị nêu rõ bằng văn bản.",
    "If there is another ground or reading that I do not know of, I ask for it to be stated in writing.",
)


def join(*parts: Text | None) -> Text:
    """The sentences one after the other."""
    kept = [p for p in parts if p]
    return Text(" ".join(p.vi for p in kept), " ".join(p.en for p in kept))


def cite(citations: Iterable[Citation], named: set[str] | None = None, most: int = MOST_ARTICLES) -> Text:
    """ "khoản 1, 2 Điều 118 Bộ luật …": the articles of one law together, at most `most` of them.

    `named` remembers which laws were already named in full; they are named briefly from then on.
    """
    kept = sorted(dict.fromkeys(citations), key=lambda c: c.law != "cpc_2015")[:most]
    vi, en = [], []
    for law, group in groupby(kept, key=lambda c: c.law):
        title = laws()[law]["short" if named is not None and law in named else "name"]
        if named is not None:
            named.add(law)
        places = [_place(number, list(same)) for number, same in groupby(group, key=lambda c: c.article) if number]
        vi.append(f"{', '.join(p.vi for p in places)} {title['vi']}".strip())
        en.append(f"{', '.join(p.en for p in places)} of {title['en']}" if places else title["en"])
    return Text("; ".join(vi), "; ".join(en))


def _place(article: str, citations: list[Citation]) -> Text:
    """The clauses and points cited of one article."""
    vi, en = f"Điều{NBSP}{article}", f"Article{NBSP}{article}"
    clauses = sorted({c.clause for c in citations if c.clause}, key=_in_order)
    points = list(dict.fromkeys(c.point for c in citations if c.point))
    if len(clauses) == 1 and points:
        marks = ", ".join(points)
        return Text(f"điểm{NBSP}{marks} khoản{NBSP}{clauses[0]} {vi}", f"{en}({clauses[0]})({marks})")
    if clauses:
        return Text(f"khoản{NBSP}{', '.join(clauses)} {vi}", f"{en}({', '.join(clauses)})")
    return Text(vi, en)


def _in_order(clause: str) -> tuple[int, str]:
    """Clause 2 before clause 10, and 1 before 1a."""
    number = re.match(r"\d+", clause)
    return (int(number[0]) if number else 0, clause)


def _lower(sentence: str) -> str:
    """The first letter in lower case, unless the word is a name ("Viện kiểm sát", "Tòa án") or stands in capitals."""
    names = ("Viện ", "Tòa ", "Cơ quan An", "Cơ quan Cảnh", "Bộ ", "Ủy ", "Nhà nước", "Điều", "Hiến")
    return sentence if sentence.startswith(names) else sentence[:1].lower() + sentence[1:]


def _lower_en(sentence: str) -> str:
    return sentence if sentence[:2].isupper() or sentence.startswith("I ") else sentence[:1].lower() + sentence[1:]
