"""How the signer knows what a paper states: which groups of facts it states, what may be chosen, what the draft keeps.

Boundary: no page. Asked only before a paper is printed, never in the interview; kept sealed with the answers, as the
other choices of the plan are. Which kind of source is all that is asked: no name, no words, nothing a relative did.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from intake.situation import Situation as Answers
from legal_rules.words import Text
from remedies.catalogue import Paper
from remedies.catalogue.known import BEARS_ON, OFFERED, TOPICS, WHO, Known, Source, Topic, by
from remedies.catalogue.paper import Situation
from remedies.catalogue.voice import voice_of
from remedies.knowing_words import LABELS, OF_LAWYER, UNKNOWN

KEPT = "known"
NOTHING = "unknown"
"""The choice that leaves the general wording."""


class _Asked(dict[Topic, Source]):
    """Nothing chosen; notes for which groups a paper asked."""

    def __init__(self) -> None:
        super().__init__()
        self.topics: set[Topic] = set()

    def get(self, topic: Topic, default: Any = None) -> Any:
        """None, noted."""
        self.topics.add(topic)
        return default


@dataclass(frozen=True)
class Group:
    """One group of facts with the choices: value, label, whether it is the one that stands."""

    topic: Topic
    title: Text
    choices: tuple[tuple[str, Text, bool], ...]


def stated(paper: Paper, situation: Situation) -> tuple[Topic, ...]:
    """The groups of facts that this paper states in the words of whoever answered, in the order of the page."""
    asked = _Asked()
    who = situation.facts.value("respondent")
    if who not in WHO:
        return ()
    paper.compose(replace(situation, known=Known(who, asked)))
    return tuple(topic for topic in TOPICS if topic in asked.topics)


def of(here: Answers) -> Known:
    """What this draft keeps, where whoever answers now chose it."""
    return Known.of(here.draft.state.plan.get(KEPT)).by(here.respondent or "")


def groups(topics: Iterable[Topic], who: str, chosen: Mapping[str, str]) -> tuple[Group, ...]:
    """What the page lays out; nothing stands chosen beforehand."""
    return tuple(
        Group(
            topic,
            TOPICS[topic],
            tuple((v, label(v, who), chosen.get(topic) == v) for v in (*OFFERED[topic], NOTHING)),
        )
        for topic in topics
    )


def label(value: str, who: str) -> Text:
    """A choice in words, for whoever answers."""
    if value == NOTHING:
        return UNKNOWN
    return OF_LAWYER[value] if who == "lawyer" and value in OF_LAWYER else LABELS[value]


def keep(here: Answers, topics: Iterable[Topic], chosen: Mapping[str, str]) -> None:
    """Put the choices for `topics` into the draft, beside those of other papers; saving is the caller's."""
    sources = {**of(here).sources}
    for topic in topics:
        value = chosen.get(topic)
        sources.pop(topic, None)
        if value in OFFERED[topic]:
            sources[topic] = value
    here.draft.state.plan[KEPT] = Known(here.respondent or "", sources).as_kept()


def told(situation: Situation) -> tuple[tuple[Text, Text], ...]:
    """What was chosen, for lists: each group with how it is known, as whoever answered says it."""
    found = _sources(situation)
    return tuple((TOPICS[topic], found[topic]) for topic in TOPICS if topic in found)


def facts(situation: Situation) -> Iterator[tuple[str, Text]]:
    """The same for each fact that was told."""
    for topic, how in _sources(situation).items():
        yield from ((fact, how) for fact in BEARS_ON[topic] if fact in situation.facts.given)


def _sources(situation: Situation) -> Mapping[Topic, Text]:
    speaker = voice_of(situation)
    return {t: by(s, speaker.respondent, speaker.person) for t, s in speaker.known.sources.items()}
