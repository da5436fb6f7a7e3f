"""What a golden case says and how an answer is held against it: the parts that the test files share.

A case: its `id`, `what` happened, the `article` it turns on, the `source` of the expected answer, `at`, `facts`,
`expect` and `never`. Findings are written as "breached", "unclear (law_not_read)" with a reason, "breached
(arguable)" with how sure it is, "unclear (trial_at)" with a fact that would settle it. Only files directly in this
folder are golden cases; `written` gives them all.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from legal_rules import amounts, judging
from legal_rules.answer import Assessment, Standard
from legal_rules.catalogue import SUMS
from legal_rules.engine import Case
from legal_rules.facts import Facts
from legal_rules.values import interval

HERE = Path(__file__).parent
TOLD = ("id", "what", "article", "source")
PARTS = {"findings", "clocks", "deadlines", "standards", "sums"}


class _Texts(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Dates stay text, as in fact files."""


_Texts.yaml_implicit_resolvers = {
    first: [(tag, found) for tag, found in pairs if not tag.endswith(":timestamp")]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class Answers:
    """The answers of one case, each judged when it is asked for: a case names a few of many."""

    def __init__(self, facts: Facts, at: datetime) -> None:
        self.case = Case(facts, at)
        self.finding, self.clock, self.deadline = self.case.finding, self.case.clock, self.case.deadline

    def standard(self, id: str) -> Standard:
        return judging.standard(self.case, id)

    def sum(self, id: str) -> amounts.Sum:
        return next(found for found in amounts.every(self.case, SUMS) if found.id == id)


@cache
def load(path: Path) -> Any:
    """What a file holds, parsed once; nobody writes to it."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_Texts)


def cases(path: Path) -> list[dict[str, Any]]:
    """The cases of a file; one that is not written as this module says is refused."""
    found = load(path)
    for case in found:
        told = case.get("id", case)
        assert set(case) <= {*TOLD, "at", "facts", "expect", "never"}, told
        assert all(isinstance(case.get(key), str) and case[key].strip() for key in TOLD), told
        assert re.fullmatch(r"[a-z][a-z0-9_]{2,59}", case["id"]), told
        assert set(case.get("expect", {})) | set(case.get("never", {})) <= PARTS, told
    return found


def written() -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every golden case with its file: those written with thought, without the twins made from them."""
    for path in sorted(HERE.glob("*.yaml")):
        for case in cases(path):
            yield path, case


def instant(text: str) -> datetime:
    return interval(text).earliest


def differences(assessment: Assessment | Answers, expected: dict[str, Any]) -> list[str]:
    """Where the answer differs from what a case expects, in words; every id must exist."""
    found = [
        f"{id}: {_told(assessment, id)}, not {wanted}"
        for id, wanted in expected.get("findings", {}).items()
        if not _says(assessment, id, wanted)
    ]
    found += [
        f"{id}: {assessment.standard(id).outcome}, not {wanted}"
        for id, wanted in expected.get("standards", {}).items()
        if assessment.standard(id).outcome != wanted
    ]
    for kind, get in (("clocks", assessment.clock), ("deadlines", assessment.deadline), ("sums", assessment.sum)):
        for id, keys in expected.get(kind, {}).items():
            values = {key: getattr(get(id), key) for key in keys}
            found += [f"{id}.{k}: {values[k]}, not {w}" for k, w in keys.items() if not _equal(values[k], w)]
    return found


def _says(assessment: Assessment | Answers, id: str, wanted: str) -> bool:
    """Whether a finding has the outcome, and in brackets the reason, the certainty or a fact that would settle it."""
    finding = assessment.finding(id)
    outcome, _, more = wanted.rstrip(")").partition(" (")
    return finding.outcome == outcome and (
        not more or more in (finding.reason, finding.confidence, *finding.settled_by)
    )


def _told(assessment: Assessment | Answers, id: str) -> str:
    finding = assessment.finding(id)
    return f"{finding.outcome} ({finding.reason or finding.confidence}; {finding.headline.en})"


def _equal(value: Any, wanted: Any) -> bool:
    if isinstance(value, datetime):
        return value == instant(str(wanted))
    if isinstance(value, date):
        return value.isoformat() == str(wanted)
    return value == wanted


def said(expected: dict[str, Any]) -> int:
    """How many things a case says; one that says nothing tests nothing."""
    return sum(len(part) for part in expected.values())
