"""What the pages of this side take in, with a message for each thing to change."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import QueryDict

from casework.public.handing import CONTACTS
from casework.public.words import WORDS
from intake.kinds.base import clean
from legal_rules.words import Text

LONGEST_WAY, LONGEST_ADDITION = 500, 4000


@dataclass
class Wishes:
    """How to be reached, and the consent; `faults` by field."""

    contact: str = ""
    way: str = ""
    consent: bool = False
    faults: dict[str, Text] = field(default_factory=dict)

    @classmethod
    def of(cls, post: QueryDict) -> Wishes:
        """What was posted, with its faults."""
        wishes = cls(post.get("contact", "")[:20], clean(post.get("way", ""))[:LONGEST_WAY].strip(), "consent" in post)
        if wishes.contact not in CONTACTS:
            wishes.faults["contact"] = WORDS["give.choose_contact"]
        elif wishes.contact == "way" and not wishes.way:
            wishes.faults["way"] = WORDS["give.write_way"]
        if not wishes.consent:
            wishes.faults["consent"] = WORDS["give.need_consent"]
        return wishes


@dataclass(frozen=True)
class Addition:
    """What happened since; `fault` where it cannot be sent as it is."""

    text: str
    fault: Text | None = None

    @classmethod
    def of(cls, written: str) -> Addition:
        """What was written; the text is kept in any case."""
        text = clean(written).strip()
        if not text:
            return cls(text, WORDS["code.add_empty"])
        if len(text) > LONGEST_ADDITION:
            return cls(text, WORDS["code.add_long"].fill(n=len(text), most=LONGEST_ADDITION))
        return cls(text)
