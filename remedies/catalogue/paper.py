"""What a paper is: its declaration, and the values that its templates read.

Boundary: types only. A paper is composed from the same assessment as the page; it computes no law again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from legal_rules.answer import Assessment
from legal_rules.authorities import Addressees
from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.catalogue.field import Declared
from remedies.catalogue.fields import declared
from remedies.catalogue.identity import Identity
from remedies.catalogue.known import Known
from remedies.ways import Way


@dataclass(frozen=True)
class Situation:
    """What a paper is made from. `facts` and `identity` may be empty: what is not known is then left to the pen.

    `way` is the choice between complaint and denunciation: it decides which papers are proposed, not what they say.
    `known`: how whoever answers knows what the papers state.
    """

    assessment: Assessment
    facts: Facts
    identity: Identity
    at: datetime
    way: Way = field(default_factory=Way)
    known: Known = field(default_factory=Known)


@dataclass(frozen=True)
class Paper:
    """One paper of the catalogue.

    `number` names its file and its page; `steps` are the steps of the plan that use it; `feeds` the facts told.
    `compose` gives the values of its templates; `address` who it goes to, None where it goes nowhere. `weigh` is told
    before the paper is shown, `before` after it. `abroad`: it names the person to readers abroad; consent comes first.
    `kept`: whoever makes it keeps it, or takes it along with another paper.
    """

    id: str
    number: int
    title: Text
    purpose: Text
    not_proposed: Text
    steps: tuple[str, ...]
    feeds: tuple[str, ...]
    folder: Path
    compose: Callable[[Situation], Mapping[str, Any]]
    address: Callable[[Situation], Addressees | None] = lambda situation: None
    filing_language: str = "vi"
    before: tuple[Text, ...] = field(default=())
    weigh: tuple[Text, ...] = field(default=())
    signed: bool = True
    abroad: bool = False
    kept: bool = False

    @property
    def filed(self) -> bool:
        """Whether it is handed in on its own; a list that one keeps, or a slip that goes along, is not."""
        return self.signed and not self.kept

    @property
    def fields(self) -> Declared:
        """Its fields, from the file in its folder."""
        return declared(self.folder)
