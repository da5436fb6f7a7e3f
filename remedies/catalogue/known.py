"""How the signer of a paper knows what it states: by group of facts, seen or told by whom, and the words for it.

Boundary: choices in, words of a paper out. Nothing is known of who told it but the kind; no name is ever in it. Where
nothing was chosen the general wording stands, and what was told is never worded as seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from legal_rules.words import Text

if TYPE_CHECKING:
    from remedies.catalogue.voice import Voice

Topic = Literal["arrest", "holding", "treatment", "papers"]
Source = Literal["saw", "person", "witness", "officials", "paper"]
Oath = Literal["own", "told", "heard"]
SAW: Source = "saw"
PREFIX = "known."
"""Of a choice in a file of facts."""
WHO = ("family", "lawyer")
"""Who may say how they know; the person held knows it first hand, and a caseworker signs nothing."""
TOPICS: Mapping[Topic, Text] = {
    "arrest": Text("Lúc bị bắt, bị đưa đi", "When the person was taken"),
    "holding": Text("Việc bị giữ: ở đâu, từ lúc nào, đến nay", "The holding: where, since when, until now"),
    "treatment": Text("Lời nói, việc làm với người bị giữ", "What was said or done to the person held"),
    "papers": Text("Lệnh, quyết định: nội dung, ngày giờ", "Orders and decisions: what they say, of when"),
}
OFFERED: Mapping[Topic, tuple[Source, ...]] = {
    "arrest": ("saw", "person", "witness", "officials", "paper"),
    "holding": ("saw", "person", "witness", "officials", "paper"),
    "treatment": ("saw", "person", "witness", "paper"),
    "papers": ("paper", "person", "officials"),
}
BEARS_ON: Mapping[Topic, frozenset[str]] = {
    "arrest": frozenset({
        "arrested_at", "arrest_place", "arrested_by", "arrest_basis", "order_shown", "order_read_out",
        "order_copy_given", "minutes_made", "witness_commune", "witness_organisation", "witness_other",
        "administrative_decision_given", "emergency_ground",
    }),
    "holding": frozenset({"handed_over_at", "facility", "still_held", "released_at"}),
    "treatment": frozenset({"ill_treated", "forced_confession", "reasons_told", "rights_told", "medical_care_refused"}),
    "papers": frozenset({
        "first_decision_at", "custody_from", "custody_until", "custody_periods", "custody_decision_given", "charges",
        "detention_from", "detention_orders", "order_approved_by_procuracy",
    }),
}  # fmt: skip
"""Which facts belong to a group, for lists that tell facts one by one."""
_SEEN: Mapping[Topic, Text] = {
    "arrest": Text("Chính tôi chứng kiến: ", "I saw this myself: "),
    "holding": Text("Chính tôi biết việc này: ", "I know this at first hand: "),
    "treatment": Text("Chính tôi chứng kiến: ", "I saw this myself: "),
}
_BY: Mapping[Source, Text] = {
    "saw": Text("chính tôi thấy, biết", "as I saw or know it myself"),
    "person": Text("theo lời kể của {person}", "as {person} told me"),
    "witness": Text("theo lời kể của người biết việc", "as somebody who knows of it told me"),
    "officials": Text("theo điều cán bộ cho tôi biết", "as officials told me"),
    "paper": Text("theo giấy tờ tôi đã xem", "according to papers that I have read"),
}
_FROM_RELATIVES = Text(
    "theo lời kể của gia đình hoặc người biết việc", "as the family or somebody who knows of it told me"
)
GENERAL = Text("Theo những gì tôi được biết, ", "As far as I know, ")


@dataclass(frozen=True)
class Known:
    """What `who` chose: group of facts to source. Empty where nothing was said."""

    who: str = ""
    sources: Mapping[Topic, Source] = field(default_factory=dict)

    @classmethod
    def of(cls, kept: Any) -> Known:
        """From what a draft, a case or a file keeps; what is no choice is left out."""
        if not isinstance(kept, Mapping) or kept.get("who") not in WHO:
            return cls()
        return cls(kept["who"], {t: kept[t] for t, sources in OFFERED.items() if kept.get(t) in sources})

    def as_kept(self) -> dict[str, str]:
        """What `of` reads again; nothing where nothing was chosen."""
        return {"who": self.who} | {str(t): str(s) for t, s in self.sources.items()} if self.sources else {}

    def as_facts(self) -> dict[str, str]:
        """The same as lines of a file of facts; who chose is whoever answers there."""
        return {f"{PREFIX}{topic}": source for topic, source in self.sources.items()}

    def by(self, who: str) -> Known:
        """These choices where `who` made them: nobody else can say how they know."""
        return self if self.who == who else Known()

    def behind(self, fact: str) -> Source | None:
        """How one fact is known, None where nothing was said of it."""
        return next((source for topic, source in self.sources.items() if fact in BEARS_ON[topic]), None)


def split(answers: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The facts of a file, and the choices without their prefix."""
    facts = {k: v for k, v in answers.items() if not str(k).startswith(PREFIX)}
    return facts, {str(k).removeprefix(PREFIX): v for k, v in answers.items() if str(k).startswith(PREFIX)}


def by(source: Source, who: str, person: Text) -> Text:
    """How it is known, inside a sentence; `person` as whoever signs calls the person held."""
    told = _FROM_RELATIVES if source == "witness" and who == "lawyer" else _BY[source]
    return told.fill(person=person)


def lead(topic: Topic | None, voice: Voice) -> Text | None:
    """The words before a sentence of that group; None where nothing was chosen for it."""
    source = voice.known.sources.get(topic) if topic else None
    if topic is None or source is None:
        return None
    if source == SAW:
        return _SEEN[topic]
    told = by(source, voice.respondent, voice.person)
    return Text(f"{_upper(told.vi)}, ", f"{_upper(told.en)}, ")


def inside(topic: Topic, voice: Voice) -> Text | None:
    """The same for the middle of a sentence."""
    source = voice.known.sources.get(topic)
    if source == SAW:
        return Text("chính tôi thấy", "as I saw it myself")
    return by(source, voice.respondent, voice.person) if source else None


def sourced(topic: Topic | None, text: Text, voice: Voice) -> Text:
    """A sentence with how it is known before it; as it is where nothing was chosen."""
    return _after(lead(topic, voice), text)


def joined(parts: Iterable[tuple[Topic | None, Text]], voice: Voice) -> Text | None:
    """Sentences one after the other; how they are known is said where that changes. A group without a choice is not
    drawn under the words of the one before. None where there are none.
    """
    found: list[Text] = []
    last: Text | None = None
    for topic, text in parts:
        here = lead(topic, voice) or (GENERAL if topic and last and last != GENERAL else None)
        found.append(text if here == last else _after(here, text))
        last = here or (last if topic is None else None)
    return Text(" ".join(t.vi for t in found), " ".join(t.en for t in found)) if found else None


def oath(voice: Voice) -> Oath:
    """Which undertaking fits: of what was lived through, of things seen and told, of things told only."""
    if voice.own:
        return "own"
    chosen = voice.known.sources.values()
    return "heard" if chosen and SAW not in chosen else "told"


def _after(before: Text | None, text: Text) -> Text:
    return Text(before.vi + _lower(text.vi), before.en + _lower(text.en)) if before else text


def _lower(text: str) -> str:
    """The first letter in lower case, unless the word is "I", a name, or stands in capitals."""
    keeps = text.startswith(("I ", "Viện kiểm sát", "Tòa án")) or text[:2].isupper()
    return text if keeps else text[:1].lower() + text[1:]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
