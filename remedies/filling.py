"""Which names and numbers a paper has room for in this case, which of them are still blank, and reading what was typed.

Boundary: no request, no storage. What has room is seen by composing the paper with a mark in every field, so that this
cannot differ from the page. Names are typed nowhere else; the pen is the default.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from legal_rules.vocabulary import meaning
from legal_rules.words import Text
from remedies.catalogue import Paper, drawing, identity
from remedies.catalogue.field import Row
from remedies.catalogue.paper import Situation

MOST = 6
"""Fields on one page of the form."""
CUT = 1000
MARK = "\ue000{}\ue000"
GROUPS: Mapping[str, tuple[Text, tuple[str, ...]]] = {
    "signer": (Text("Người ký đơn", "Who signs"), ("filer_", "authorisation_", "contact_", "doc_place")),
    "held": (Text("Người bị giữ", "The person held"), ("detainee_", "detention_")),
    "papers": (Text("Giấy tờ, cơ quan, người khác", "Papers, offices, other people"), ("",)),
}


@dataclass(frozen=True)
class Box:
    """One field to type in, with what stands in it and what is wrong with that."""

    key: str
    label: Text
    value: str
    message: Text | None = None


@dataclass(frozen=True)
class Page:
    """One page of the form: a group, or a part of one."""

    title: Text
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Blank:
    """A place that would print as a dotted line or as not known; `fact`: the answer that would fill it."""

    what: Text
    fact: str | None = None


def room(paper: Paper, situation: Situation) -> tuple[str, ...]:
    """The fields of identity that this paper has a place for in this case, in its order."""
    marked = {key: MARK.format(number) for number, key in enumerate(identity.KNOWN)}
    page = drawing.body(
        paper,
        replace(situation, identity=marked),
        paper.filing_language,
    )
    return tuple(key for key in paper.fields.identity if marked[key] in page)


def blanks(paper: Paper, situation: Situation, has_room: Iterable[str]) -> tuple[Blank, ...]:
    """What is still open on the paper, in its order: names for the pen, and answers that nobody gave."""
    return tuple(dict.fromkeys(b for row in paper.fields.rows for b in _open(row, situation, set(has_room))))


def _open(row: Row, situation: Situation, has_room: set[str]) -> Iterator[Blank]:
    if row.missing == "omit" and not row.needed:
        return
    told = any(situation.facts.value(fact) is not None for fact in row.facts)
    if not told:
        for key in row.identity:
            if key in has_room and not situation.identity.get(key):
                yield Blank(identity.KNOWN[key].label)
    if not told and not any(situation.identity.get(key) for key in row.identity):
        for fact in row.facts:
            yield Blank(meaning(fact), fact)


def pages(keys: Sequence[str], most: int = MOST) -> tuple[Page, ...]:
    """The pages of the form: who signs, the person held, the rest; at most `most` fields a page."""
    left, found = list(keys), []
    for title, prefixes in GROUPS.values():
        group = [key for key in left if key.startswith(prefixes)]
        left = [key for key in left if key not in group]
        found += [Page(title, tuple(part)) for part in _parts(group, most)]
    return tuple(found)


def _parts(group: list[str], most: int) -> Iterator[list[str]]:
    """Parts of even length."""
    count = -(-len(group) // most)
    for number in range(count):
        yield group[number * len(group) // count : (number + 1) * len(group) // count]


@dataclass(frozen=True)
class Typed:
    """What was typed: as it was, clean, and what is wrong, by key."""

    raw: Mapping[str, str]
    clean: Mapping[str, str]
    wrong: Mapping[str, Text]

    def boxes(self, page: Page) -> list[Box]:
        """The fields of one page with their messages."""
        return [Box(k, identity.KNOWN[k].label, self.raw.get(k, ""), self.wrong.get(k)) for k in page.keys]

    def others(self, page: Page | None = None) -> list[tuple[str, str]]:
        """What the other pages hold, for hidden fields; empty ones too, so that nothing kept takes their place."""
        return [(key, value) for key, value in self.raw.items() if not (page and key in page.keys)]


def typed(data: Mapping[str, str], keys: Iterable[str]) -> Typed:
    """Read the posted fields; names that the paper has no place for are dropped, and every text is cut at a limit."""
    raw = {key: str(data.get(key, ""))[:CUT] for key in keys}
    clean, problems = identity.read(raw)
    return Typed(raw, clean, {p.fact.removeprefix(identity.PREFIX): p.message for p in problems})
