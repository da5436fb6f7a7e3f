"""An assessment in plain text, for a lawyer at a terminal: findings by outcome, with articles and the sums.

Boundary: lays out what the assessment and the plan say; computes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from textwrap import wrap

from intake.dates import say_date, say_instant, say_limit
from legal_rules.amounts import RULES as AMOUNTS
from legal_rules.amounts import Sum
from legal_rules.answer import Assessment, Citation, Clock, Deadline, Finding, Standard
from legal_rules.engine import RULES
from legal_rules.facts import meaning
from legal_rules.guidance import behind
from legal_rules.instants import day_of
from legal_rules.law import article_name, law_name
from legal_rules.presumptions import PRESUMPTIONS
from legal_rules.words import Text
from remedies import answer_words as words
from remedies.plan import Plan, Planned

WIDTH = 110


def render(assessment: Assessment, plan: Plan, lang: str) -> str:
    """The whole answer in `lang`, wrapped to a terminal's width."""
    return "\n".join(_Layout(lang, day_of(assessment.at)).answer(assessment, plan)) + "\n"


class _Layout:
    """Lines of text in one language; `day` dates the law behind the steps."""

    def __init__(self, lang: str, day: date) -> None:
        self.lang, self.day = lang, day

    def answer(self, assessment: Assessment, plan: Plan) -> Iterator[str]:
        yield f"{self.say(words.AT)} {self.moment(assessment.at)}"
        yield f"{self.say(words.CHECKED)} {self.moment(assessment.law_checked_on)}"
        for outcome, label in words.OUTCOMES.items():
            yield from self.section(label, [f for f in assessment.findings if f.outcome == outcome], self.finding)
        clocks = [c for c in assessment.clocks if c.state != "not_started"]
        yield from self.section(words.CLOCKS, clocks, self.clock)
        deadlines = [one for d in assessment.deadlines for one in (d, *d.others) if one.due]
        yield from self.section(words.DEADLINES, deadlines, self.deadline)
        standards = [s for s in assessment.standards if s.outcome != "not_applicable"]
        yield from self.section(words.STANDARDS, standards, self.standard)
        sums = [s for s in assessment.sums if s.state != "not_applicable"]
        yield from self.section(words.SUMS, sums, self.amount)
        yield from self.section(words.PLAN, plan.steps, self.step)
        yield from self.heading(words.UNKNOWNS, len(assessment.unknowns))
        for unknown in assessment.unknowns:
            yield f"  {unknown.settles:3} {unknown.fact}: {self.say(meaning(unknown.fact))}"

    def section(self, label: Text, items: Iterable[object], lay: object) -> Iterator[str]:
        listed = list(items)
        if not listed:
            return
        yield from self.heading(label, len(listed))
        for item in listed:
            yield from lay(item)  # type: ignore[operator]

    def heading(self, label: Text, count: int) -> Iterator[str]:
        title = f"{self.say(label)} ({count})"
        yield from ("", title.upper(), "=" * len(title))

    # one item each --------------------------------------------------------------------------------------------------

    def finding(self, finding: Finding) -> Iterator[str]:
        yield f"- {self.say(finding.title)} [{finding.id}]"
        if finding.outcome == "not_applicable":
            return
        yield from self.paragraph(self.say(finding.headline))
        yield from self.labelled(words.LAW, self.say(finding.law))
        yield from self.source(finding.citations)
        yield from self.lines(words.SUM, finding.arithmetic)
        if finding.contrary_reading:
            yield from self.labelled(words.CONTRARY, self.say(finding.contrary_reading))
        yield from self.open(finding.settled_by)
        for name in finding.presumed:
            yield from self.labelled(words.PRESUMED, self.say(PRESUMPTIONS[name]))
        yield from self.labelled(words.SURE, self.say(words.CONFIDENCE[finding.confidence]))

    def clock(self, clock: Clock) -> Iterator[str]:
        yield f"- {self.say(RULES['clock', clock.id].title)} [{clock.id}]: {self.say(words.STATES[clock.state])}"
        parts = []
        if clock.starts:
            parts.append(f"{self.say(words.STARTS)} {self.moment(clock.starts.latest)}")
        if clock.ends:
            parts.append(f"{self.say(words.ENDS)} {say_limit(clock.last_day or clock.ends, self.lang)}")
        if clock.ends_at_most:
            most = clock.ends_at_most
            end = self.moment(most) if isinstance(most, datetime) else self.say(words.OPEN_ENDED)
            parts.append(f"{self.say(words.AT_MOST)} {end}")
        yield from self.paragraph("; ".join(parts))
        for start, end_of in clock.uncovered:
            until = self.moment(end_of) if end_of else self.say(words.NOW)
            yield from self.paragraph(f"{self.say(words.UNCOVERED)}: {self.moment(start)} {self.say(words.TO)} {until}")
        yield from self.lines(words.SUM, clock.arithmetic)
        yield from self.source(clock.citations)
        yield from self.open(clock.settled_by)

    def deadline(self, deadline: Deadline) -> Iterator[str]:
        title = self.say(RULES["deadline", deadline.id].title)
        state = f"{self.say(words.WHOSE[deadline.whose])}, {self.say(words.STATES[deadline.state])}"
        yield f"- {title} [{deadline.id}]: {state}"
        parts = []
        if deadline.opens:
            parts.append(f"{self.say(words.OPENS)} {self.moment(deadline.opens)}")
        if deadline.due:
            parts.append(f"{self.say(words.SAFE)} {say_limit(deadline.due, self.lang)}")
        if deadline.arguable_until:
            parts.append(f"{self.say(words.ARGUABLE)} {say_limit(deadline.arguable_until, self.lang)}")
        yield from self.paragraph("; ".join(parts))
        yield from self.paragraph(self.say(deadline.counting))
        yield from self.lines(words.SUM, deadline.arithmetic)
        yield from self.source(deadline.citations)
        if deadline.after:
            yield from self.labelled(words.AFTER, self.say(deadline.after.says))

    def amount(self, found: Sum) -> Iterator[str]:
        yield f"- {self.say(AMOUNTS[found.id].title)} [{found.id}]"
        yield from self.paragraph(self.say(found.headline))
        for line in found.lines:
            yield from self.labelled(line.label, self.say(line.working))
            yield from self.source(line.citations)
        yield from self.open(found.settled_by)

    def standard(self, standard: Standard) -> Iterator[str]:
        yield f"- {self.say(RULES['standard', standard.id].title)} [{standard.id}]: {self._outcome(standard)}"
        yield from self.paragraph(self.say(standard.headline))
        instrument = self.say(standard.instrument)
        yield from self.labelled(words.SOURCE, f"{instrument} {standard.article}".strip())
        yield from self.open(standard.settled_by)

    def step(self, planned: Planned) -> Iterator[str]:
        urgency = self.say(words.URGENCY[planned.urgency])
        yield f"{planned.order:2}. {self.say(planned.step.title)} [{planned.id}]: {urgency}"
        yield from self.labelled(words.WHO, self.say(planned.step.who))
        yield from self.labelled(words.WHERE, self.say(planned.step.to))
        if planned.papers:
            yield from self.labelled(words.PAPERS, ", ".join(planned.papers))
        yield from self.lines(words.HERE, planned.here)
        yield from self.lines(words.RISK, planned.step.risks)
        yield from self.lines(words.REFUSED, planned.step.refused)
        for _, version in behind(planned.id, self.day, planned.step.law):
            yield from self.labelled(words.LAW, self.say(version.says))
            yield from self.source(version.citations)

    # parts ----------------------------------------------------------------------------------------------------------

    def _outcome(self, standard: Standard) -> str:
        return self.say(words.OUTCOMES[standard.outcome])

    def open(self, facts: tuple[str, ...]) -> Iterator[str]:
        if facts:
            listed = "; ".join(f"{self.say(meaning(f))} ({f})" for f in facts)
            yield from self.labelled(words.SETTLED_BY, listed)

    def source(self, citations: tuple[Citation, ...]) -> Iterator[str]:
        """The articles, each law named once after its own."""
        by_law: dict[str, list[Citation]] = {}
        for citation in citations:
            by_law.setdefault(citation.law, []).append(citation)
        yield from self.labelled(words.SOURCE, "; ".join(self._articles(found) for found in by_law.values()))

    def _articles(self, citations: list[Citation]) -> str:
        articles = ", ".join(self.say(article_name(c)) for c in citations if c.article)
        law = self.say(law_name(citations[0], short=True))
        return f"{articles}{' of ' if self.lang == 'en' else ' '}{law}" if articles else law

    def lines(self, label: Text, texts: tuple[Text, ...]) -> Iterator[str]:
        for text in texts:
            yield from self.labelled(label, self.say(text))

    def labelled(self, label: Text, text: str) -> Iterator[str]:
        if text:
            yield from self.paragraph(f"{self.say(label)}: {text}")

    def paragraph(self, text: str) -> Iterator[str]:
        yield from wrap(text, WIDTH, initial_indent="    ", subsequent_indent="      ", break_long_words=False)

    def say(self, text: Text) -> str:
        return text.to(self.lang)

    def moment(self, value: date | datetime) -> str:
        return say_instant(value, self.lang) if isinstance(value, datetime) else say_date(value, self.lang)
