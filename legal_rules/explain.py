"""From trace to sentences: what is missing, what is not read, and which unknown fact settles most."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from legal_rules.answer import Deadline, Finding, Standard, Unknown
from legal_rules.facts import meaning
from legal_rules.law import Version, parameters
from legal_rules.words import Text

NOT_FOR_THIS_CASE = Text(
    "Quy định này không dùng cho trường hợp này.",
    "This rule does not cover this situation.",
)
LAW_CHANGED_BETWEEN = Text(
    "Luật đã đổi trong khoảng thời gian này. Cần biết rõ ngày hơn mới biết dùng bản luật nào.",
    "The law changed within this span. A closer date would tell which version applies.",
)


@lru_cache(maxsize=4096)
def missing(facts: tuple[str, ...]) -> Text:
    """The sentence of an unclear finding: what would settle it, in plain words."""
    names = [meaning(f) for f in facts]
    if not names:
        return Text("Chưa rõ. Luật để ngỏ điểm này.", "Not clear. The law leaves this point open.")
    vi = "; ".join(n.vi for n in names)
    en = "; ".join(n.en for n in names)
    return Text(
        f"Chưa đủ thông tin để biết. Điều cần biết thêm: {vi}.", f"Not enough is known. What would settle it: {en}."
    )


@lru_cache(maxsize=4096)
def no_law(on: date) -> Text:
    """A day that no version of the law in the product covers."""
    return Text(
        f"Việc xảy ra ngày {on:%d/%m/%Y}. Chưa có luật của thời đó ở đây nên không tính được. Nên hỏi luật sư.",
        f"This was on {on:%d/%m/%Y}. The law of that time is not held here, so nothing is worked out. Ask a lawyer.",
    )


def not_read(version: Version) -> Text:
    """A version whose words were not read."""
    day = version.law_from
    return Text(
        f"Từ ngày {day:%d/%m/%Y} có luật mới về điểm này nhưng chưa đọc được nguyên văn. Nên hỏi luật sư.",
        f"A newer law on this point runs from {day:%d/%m/%Y}; its words have not been read. Ask a lawyer.",
    )


def says(name: str) -> Text:
    """The rule of a period in words where nothing has started it: the latest version that says it."""
    return parameters()[name][-1].says


def unknowns(findings: Iterable[Finding], deadlines: Iterable[Deadline]) -> tuple[Unknown, ...]:
    """The unknown facts, the one that settles most first."""
    counts: dict[str, int] = {}
    for named in (*[f.settled_by for f in findings], *[d.settled_by for d in deadlines]):
        for fact in named:
            counts[fact] = counts.get(fact, 0) + 1
    ranked = sorted([(-count, fact) for fact, count in counts.items()])
    return tuple([Unknown(fact, -count) for count, fact in ranked])


def no_deadline(id: str, title: Text, facts: tuple[str, ...]) -> Deadline:
    """A deadline whose start is not known."""
    whose = "theirs" if id.endswith(("_answer", "prosecution_decision")) else "yours"
    return Deadline(id, whose, "unknown", title, settled_by=facts)  # type: ignore[arg-type]


def open_standard(id: str, title: Text, facts: tuple[str, ...]) -> Standard:
    """A standard that cannot be judged on what is known."""
    return Standard(id, "unclear", title, "", missing(facts), settled_by=facts)
