"""How a question is worded: one sentence said to four people, and the no-break spaces of a legal text.

Boundary: words only. A pattern holds slots for the person held; who reads it decides what stands in them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from intake.question import Choice, Field, Voices
from legal_rules.words import Text

NB = "\u00a0"
Pair = tuple[str, str]

# {S} the person held, {s} the same at a second mention; English also {was} {is} {has} {does} {they} {them} {whose}.
VI: Mapping[str, Mapping[str, str]] = {
    "self": {"S": "bạn", "s": "bạn"},
    "family": {"S": "người thân của bạn", "s": "người thân"},
    "lawyer": {"S": "thân chủ", "s": "thân chủ"},
    "caseworker": {"S": "người được hỗ trợ", "s": "người được hỗ trợ"},
}
_YOU = {"was": "were", "is": "are", "has": "have", "does": "do", "they": "you", "them": "you", "whose": "your"}
_THEY = {"was": "was", "is": "is", "has": "has", "does": "does", "they": "they", "them": "them"}
EN: Mapping[str, Mapping[str, str]] = {
    "self": {"S": "you", "s": "you", **_YOU},
    "family": {"S": "your relative", "s": "your relative", "whose": "your relative’s", **_THEY},
    "lawyer": {"S": "your client", "s": "your client", "whose": "your client’s", **_THEY},
    "caseworker": {"S": "the person you are helping", "s": "the person", "whose": "the person’s", **_THEY},
}
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_TIGHT = re.compile(
    r"(?<=\d) (?=(?:giờ|phút|ngày|tháng|năm|tuổi|lần|người|việc|bước|hours?|days?|months?|years?|minutes?)\b)"
    rf"|(?<=\d) (?=(?:{_MONTHS})\b)"
    r"|(?<=\b[Đđ]iều) (?=\d)|(?<=\b[Kk]hoản) (?=\d)|(?<=\b[Nn]gày) (?=\d)|(?<=\b[Tt]háng) (?=\d)|(?<=\b[Nn]ăm) (?=\d)"
    r"|(?<=\b[Cc]hương) (?=[IVX])"
    r"|(?<=\bArticle) (?=\d)|(?<=\bArticles) (?=\d)|(?<=\b[Cc]lause) (?=\d)|(?<=\b[Cc]hapter) (?=[IVX])"
)


def t(vi: str, en: str) -> Text:
    """A text in both languages, numbers tied to their units and articles to their numbers."""
    return Text(_TIGHT.sub(NB, vi), _TIGHT.sub(NB, en))


def ask(
    vi: str,
    en: str,
    *,
    unseen: bool = False,
    self: Pair | None = None,
    family: Pair | None = None,
    lawyer: Pair | None = None,
    caseworker: Pair | None = None,
) -> Voices:
    """A sentence in four voices from one pattern; a voice given in full replaces the pattern.

    `unseen` asks the family only for what they know, since they were not there.
    """
    own = {"self": self, "family": family, "lawyer": lawyer, "caseworker": caseworker}
    said = {}
    for voice, words in own.items():
        text = Text(vi.format(**VI[voice]), en.format(**EN[voice])) if words is None else Text(*words)
        if unseen and voice == "family" and words is None:
            text = Text(f"Theo bạn biết, {_lower(text.vi)}", f"As far as you know, {_lower(text.en)}")
        said[voice] = t(_upper(text.vi), _upper(text.en))
    return Voices(**said)


def same(vi: str, en: str) -> Voices:
    """The same sentence for everybody."""
    return Voices.all(*t(vi, en))


def pick(value: str, vi: str, en: str, hint: Pair | None = None) -> Choice:
    """One answer to choose."""
    return Choice(value, t(vi, en), t(*hint) if hint else None)


def among(vi: str, en: str, *choices: Choice) -> tuple[Choice, ...]:
    """Choices that stand together under a heading in a long list."""
    return tuple(replace(choice, group=t(vi, en)) for choice in choices)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


NOT_YET = t("Chưa, đến giờ chưa có", "No, not so far")
DONE_OR_NOT = (pick("true", "Rồi", "Yes"), pick("false", "Chưa", "Not so far"))
APPROVED = Field(
    "approved",
    "yes_no",
    t("Viện kiểm sát đã phê chuẩn (đồng ý bằng văn bản)", "Approved by the procuracy"),
    choices=DONE_OR_NOT,
)
"""Of a decision that holds only once the procuracy agreed: a charge, more custody, an order of detention."""
