"""Findings as pages show them: grouped, and one by one in a fixed order.

Boundary: words and grouping; the outcome, the sum and the articles come from the finding as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from intake.dates import NBSP, say_date
from legal_rules.answer import Assessment, Citation, Finding, Standard
from legal_rules.law import article_name, law_name
from legal_rules.words import Text
from remedies.present_clock import Kind
from remedies.present_links import slug

TAGS: Mapping[str, tuple[Kind, Text]] = {
    "kept": ("ok", Text("Làm đúng", "Kept")),
    "breached": ("gap", Text("Có dấu hiệu trái luật", "Not followed")),
    "unclear": ("maybe", Text("Chưa rõ", "Not clear yet")),
    "not_applicable": ("maybe", Text("Không áp dụng", "Does not apply")),
}
PAST = Text("Quá hạn", "Past the limit")
WITHIN = Text("Trong hạn", "Within the limit")
ARGUED = Text("Còn bàn cãi", "Open to argument")
TIMED = ("decision_within_12_hours", "detention_after_term", "family_notice")
"""Limits in time whose ids do not say so."""
HEADS = {
    "breached": Text("Có dấu hiệu trái luật", "Signs that the law was not followed"),
    "unclear": Text("Chưa rõ", "Not clear yet"),
    "kept": Text("Làm đúng", "Kept"),
    "not_applicable": Text("Không dùng cho trường hợp này", "Not for this case"),
}
SURE = {
    "settled": Text("Luật ghi rõ điều này.", "The law says this clearly."),
    "arguable": Text("Luật có thể hiểu theo hai cách.", "The law can be read in two ways."),
    "check_with_lawyer": Text(
        "Nên hỏi luật sư trước khi dùng điểm này: chưa đọc được nguyên văn bản luật mới nhất.",
        "Ask a lawyer before relying on this point: the newest text of the law has not been read in full.",
    ),
}


@dataclass(frozen=True)
class Row:
    """One finding in a list."""

    title: Text
    headline: Text
    kind: Kind
    tag: Text
    slug: str


@dataclass(frozen=True)
class Part:
    """Findings of one outcome."""

    outcome: str
    head: Text
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class SumLine:
    """A line of a sum: words at the left, the figure at the right (empty where the line is a sentence)."""

    label: Text
    figure: Text | None


def tag(finding: Finding) -> tuple[Kind, Text]:
    """Shape and word. A limit in time says "past" or "within"; an arguable breach never looks certain."""
    kind, words = TAGS[finding.outcome]
    if finding.outcome == "breached" and finding.confidence == "arguable":
        return "maybe", ARGUED
    timed = finding.id.endswith("_limit") or finding.id in TIMED
    if timed and finding.outcome in ("kept", "breached"):
        return kind, WITHIN if finding.outcome == "kept" else PAST
    return kind, words


def row(finding: Finding) -> Row:
    kind, words = tag(finding)
    return Row(finding.title, finding.headline, kind, words, slug(finding.id))


def parts(assessment: Assessment) -> tuple[Part, ...]:
    """All findings by outcome: past, unclear, kept, not for this case; empty parts are left out."""
    found = (
        Part(outcome, head, tuple(row(f) for f in assessment.findings if f.outcome == outcome))
        for outcome, head in HEADS.items()
    )
    return tuple(part for part in found if part.rows)


def pressing(assessment: Assessment) -> tuple[Part, ...]:
    """For the plan: what is past, and what is unclear although it was counted. The rest has a page of its own."""
    late = [f for f in assessment.findings if f.outcome == "breached"]
    counted = [f for f in assessment.findings if f.outcome == "unclear" and f.arithmetic]
    found = (Part(o, HEADS[o], tuple(map(row, fs))) for o, fs in (("breached", late), ("unclear", counted)))
    return tuple(part for part in found if part.rows)


def source(citation: Citation) -> Text:
    """ "khoản 1 Điều 114 Bộ luật …", the first letter a capital."""
    article, law = article_name(citation), law_name(citation)
    vi, en = f"{article.vi} {law.vi}", f"{article.en}, {law.en}"
    return Text(vi[0].upper() + vi[1:], en)


def joined(citations: tuple[Citation, ...]) -> Text:
    """Several articles in one line."""
    named = [source(citation) for citation in citations]
    return Text("; ".join(n.vi for n in named), "; ".join(n.en for n in named))


def versions(finding: Finding) -> Text | None:
    """From when to when the law applied, and the day it was checked."""
    if finding.law_from is None:
        return None
    vi, en = f"Áp dụng từ {_day(finding.law_from)}", f"In force from {_day(finding.law_from, 'en')}"
    if finding.law_to is not None:
        vi, en = f"{vi} đến {_day(finding.law_to)}", f"{en} to {_day(finding.law_to, 'en')}"
    if finding.checked_on is not None:
        vi = f"{vi}. Kiểm tra ngày {_day(finding.checked_on)}"
        en = f"{en}. Checked on {_day(finding.checked_on, 'en')}"
    return Text(f"{vi}.", f"{en}.")


def _day(day: object, lang: str = "vi") -> str:
    said = say_date(day, lang)  # type: ignore[arg-type]
    return said.split(" ", 1)[1]


SHORT = 14
"""Letters of a figure that fit beside its words on a small phone."""
_CUT = re.compile(r"^(?P<label>.*?\S)\s*(?::\s+|=\s*|→\s*)(?P<figure>.*\d.*)$")


def sum_lines(arithmetic: tuple[Text, ...]) -> tuple[SumLine, ...]:
    """The sum in two columns: a line "words: figure" is cut at its last sign; any other line stays a sentence."""
    return tuple(_sum_line(line) for line in arithmetic)


def _sum_line(line: Text) -> SumLine:
    vi, en = _cut(line.vi), _cut(line.en)
    if vi and en:
        return SumLine(Text(vi[0], en[0]), Text(vi[1], en[1]))
    return SumLine(line, None)


def _cut(line: str) -> tuple[str, str] | None:
    """ "Cộng 12 giờ: 22:00 18/11" becomes its two halves; the colon inside an hour is no cut."""
    found = _CUT.match(line)
    return (found["label"], _together(found["figure"])) if found else None


def _together(figure: str) -> str:
    """A short figure stays on one line: an hour with its day, a number with its unit."""
    return figure.replace(" ", NBSP) if len(figure) <= SHORT else figure


STANDARD_TAGS: Mapping[str, tuple[Kind, Text]] = {
    "kept": ("ok", Text("Đạt chuẩn", "Met")),
    "breached": ("gap", Text("Chưa đạt chuẩn", "Not met")),
    "unclear": ("maybe", Text("Chưa rõ", "Not clear yet")),
    "not_applicable": ("maybe", Text("Không áp dụng", "Does not apply")),
}


def standard_tag(standard: Standard) -> tuple[Kind, Text]:
    """Shape and word of the international verdict; an arguable breach is dotted, never crossed."""
    if standard.outcome == "breached" and standard.confidence == "arguable":
        return "maybe", STANDARD_TAGS["breached"][1]
    return STANDARD_TAGS[standard.outcome]
