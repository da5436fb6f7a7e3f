"""Which answers of a case change between two states of the law, from what to what, and why.

Boundary: facts in, changes out; files and processes are the command's. A state of the law is a `LawBook`, a value, so
both stand side by side in one process, and a process more is only a matter of speed. The rules are the same for both.

The law that a case asks for is watched, and what differs is noted in the trace of whoever asked for it: an answer that
met nothing that differs, itself or through another answer, is the same under both states and is judged once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter
from typing import Any

from legal_rules import amounts, catalogue, judging, law
from legal_rules.authorities import ACTS, competent
from legal_rules.case import Case
from legal_rules.facts import Facts
from legal_rules.gates import Gates
from legal_rules.instants import When, iso
from legal_rules.law_book import LawBook
from legal_rules.law_differences import Difference, differences
from legal_rules.touched import Key, Met, Touched, Watched

IDS: Mapping[str, tuple[str, ...]] = {
    "finding": catalogue.FINDINGS,
    "clock": catalogue.CLOCKS,
    "deadline": catalogue.DEADLINES,
    "standard": catalogue.STANDARDS,
    "sum": catalogue.SUMS,
}
KEYS: tuple[Key, ...] = tuple((kind, id) for kind, ids in IDS.items() for id in ids)
# What of an answer is compared: outcomes, states, dates and amounts, not the words around them, which are written out
# only when asked for.
COMPARED: Mapping[str, tuple[str, ...]] = {
    "finding": ("outcome", "reason"),
    "clock": ("state", "starts", "ends", "last_day", "ends_at_most", "uncovered"),
    "deadline": ("state", "opens", "due", "arguable_until", "others"),
    "standard": ("outcome", "id"),
    "sum": ("state", "low", "high"),
    "office": ("decides", "informed"),
}
VALUES = {kind: attrgetter(*names) for kind, names in COMPARED.items()}
ASKED: Mapping[str, Callable[[Case, str], Any]] = {
    "finding": Case.finding,
    "clock": Case.clock,
    "deadline": Case.deadline,
    "standard": judging.standard,
    "sum": lambda case, id: amounts.every(case, (id,))[0],
    "office": lambda case, id: competent(id, case.facts, case.at),
}
OFFICES: tuple[Key, ...] = tuple(("office", act) for act in ACTS)
# Law that a choice of office reads, beside the names of offices and provinces.
READ_FOR_OFFICES = {name for act in ACTS.values() for name in act.law} | {"court_of_first_instance"}
Said = dict[str, Any]
Answers = dict[Key, Any]


@dataclass(frozen=True)
class Change:
    """One answer that changes. `before` and `after` hold what differs of it; `why`, the law read on the way to it."""

    kind: str
    id: str
    before: Said
    after: Said
    why: tuple[Difference, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "id": self.id,
            "from": _plain(self.before),
            "to": _plain(self.after),
            "why": [difference.id for difference in self.why],
        }


class Recheck:
    """Two states of the law, for one thread. Raises LawError when one of them contradicts itself."""

    def __init__(self, before: LawBook, after: LawBook) -> None:
        self.before, self.after = before, after
        self.differences = differences(before, after)
        self._of: dict[str, list[Difference]] = {}
        for difference in self.differences:
            self._of.setdefault(difference.name, []).append(difference)
        # Which tiers there are is in the code by their days, so a law turned back to a day says nothing of offices.
        turned_back = before.as_of or after.as_of
        of_offices = not turned_back and any(
            n.startswith(("office:", "province:")) or n in READ_FOR_OFFICES for n in self._of
        )
        self.keys = (*KEYS, *OFFICES) if of_offices else KEYS
        self._met: Met = {}
        self._case: Watched | None = None
        before.watch = after.watch = self._note
        for book in (before, after):  # ways that were learnt while nobody watched do not tell of every look-up
            book.part("gates", Gates).clear()

    def changes(self, facts: Facts, at: datetime) -> tuple[Change, ...]:
        """The answers that change for one case, in the order of the catalogue; the offices of each act come last."""
        if not self.differences:
            return ()
        others, after, met = self._judged(self.after, facts, at, self.keys)
        if not met:
            return ()
        keys = [key for key in self.keys if after.met(key)]
        answers, before, _ = self._judged(self.before, facts, at, keys)
        found = []
        for key in keys:
            old, new = _said(key, answers[key]), _said(key, others[key])
            if old != new:
                met = before.met(key) | after.met(key)
                why = tuple([difference for difference in self.differences if difference in met])
                changed = [name for name in new if old[name] != new[name]]
                found.append(Change(*key, {n: old[n] for n in changed}, {n: new[n] for n in changed}, why))
        return tuple(found)

    def _judged(self, book: LawBook, facts: Facts, at: datetime, keys: Iterable[Key]) -> tuple[Answers, Touched, Met]:
        """The answers of a fresh case under one state of the law, and the differing law that each and all asked for."""
        met, answers, of_offices = Met(), Answers(), dict[Key, Met]()
        with law.applying(book):
            case = self._case = Watched(facts, at)
            self._met = met
            for key in keys:
                if key[0] == "office":  # read the law without a trace
                    self._met = of_offices[key] = {}
                answers[key] = ASKED[key[0]](case, key[1])
        for found in of_offices.values():
            met |= found
        return answers, Touched(case, of_offices, self._of), met

    def _note(self, name: str, on: date) -> None:
        for difference in self._of.get(name, ()):
            if difference.first <= on <= difference.last:
                self._met[difference] = None
                if self._case is not None:
                    self._case.trace[difference] = None  # an answer that reads this asks its rule every time


def _said(key: Key, answer: Any) -> Said:
    """What is compared of an answer; of the other deadlines of the same kind, the dates alone."""
    said = dict(zip(COMPARED[key[0]], VALUES[key[0]](answer), strict=True))
    if key[0] == "office":
        return {part: tuple(office.title.vi for office in offices) for part, offices in said.items()}
    if key[0] == "deadline" and said["others"]:
        said["others"] = tuple((o.state, o.opens, o.due, o.arguable_until) for o in said["others"])
    return said


def _plain(value: Any) -> Any:
    """`value` as JSON can hold it, in the shapes of the answer."""
    if isinstance(value, dict):
        return {name: _uncovered(v) if name == "uncovered" else _plain(v) for name, v in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, When):
        return iso(value.latest)
    if isinstance(value, datetime):
        return iso(value)
    return value.isoformat() if isinstance(value, date) else value


def _uncovered(spans: tuple[tuple[datetime, datetime | None], ...]) -> list[dict[str, Any]]:
    return [{"from": iso(start), "to": iso(end) if end else None} for start, end in spans]
