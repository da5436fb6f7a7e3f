"""Which law that differs between two states each answer of a case met, itself or through the answers it asked for.

Boundary: reads what a watched case left in its traces; which states there are and what changes is `recheck`. An answer
that met none is the same under both states: what it read was the same, word for word, so nothing made it read on
differently.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from legal_rules.answer import Clock, Deadline, Finding
from legal_rules.case import Case
from legal_rules.facts import Facts
from legal_rules.law_differences import Difference
from legal_rules.questions import LAW, OUTCOME, Asked

Key = tuple[str, str]
"""Kind and id of an answer: ("finding", "custody_limit")."""
Met = dict[Difference, None]


class Watched(Case):
    """A case whose traces also name the other answers that were taken as they stand."""

    __slots__ = ()

    def __init__(self, facts: Facts, at: datetime) -> None:
        super().__init__(facts, at)
        self.traces = {}

    def finding(self, id: str) -> Finding:
        self.trace["finding", id] = None
        return super().finding(id)

    def clock(self, id: str) -> Clock:
        self.trace["clock", id] = None
        return super().clock(id)

    def deadline(self, id: str) -> Deadline:
        self.trace["deadline", id] = None
        return super().deadline(id)


class Touched:
    """What the answers of one case met; `known` holds what was noted while an answer was worked out.

    `of` gives the differences by the name of the law.
    """

    def __init__(self, case: Watched, known: dict[Key, Met], of: Mapping[str, list[Difference]]) -> None:
        self.case, self.known, self.of = case, known, of

    def met(self, key: Key) -> Met:
        """The differing law behind answer `key`; nothing behind one that nobody judged again, being the same."""
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = {}
            for thing in (self.case.traces or {}).get(key, ()):
                self._add(found, thing)
        return found

    def _add(self, found: Met, thing: object) -> None:
        if isinstance(thing, Difference):
            found[thing] = None
        elif isinstance(thing, Asked) and OUTCOME.get(thing.name) is thing:
            found |= self.met(("finding", thing.name))
        elif isinstance(thing, Asked) and thing.fact is None:
            # a day that `gates` asked for is noted with whoever asked first; the question, with all who did
            days = self.case.days_of_law if LAW.get(thing.name) is thing else (self.case.this_day,)
            found |= {d: None for d in self.of.get(thing.name, ()) if any(d.first <= day <= d.last for day in days)}
        elif isinstance(thing, tuple) and len(thing) == 2:
            found |= self.met((thing[0], thing[1]))
