"""The golden plans: situations with the plan that each must give, kept in `plans/*.yaml`.

Boundary: test help only. `what`, `facts`, `first`, `must` and `never` are written by hand from the law; `expected` is
what was read and found right. `python -m tests.remedies.plans_for_tests` writes `expected` anew; read the difference.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from legal_rules.engine import assess
from legal_rules.facts import read
from legal_rules.instants import VIET_NAM
from remedies.plan import Plan, Planned, plan
from remedies.steps import Urgency
from tests import quick_yaml

FOLDER = Path(__file__).parent / "plans"
GROUPS: dict[str, Urgency] = {"today": "now", "week": "soon", "later": "later", "consider": "consider"}
HEAD = "# Golden plans. By hand: what, at, facts, first, must, never. Read whole and kept: expected.\n"


def made(case: dict[str, Any]) -> Plan:
    """The plan of one situation, by the law at its instant."""
    at = moment(case["at"])
    facts = read(_texts(case["facts"]), at)
    return plan(assess(facts, at), facts)


def shown(found: Plan) -> dict[str, Any]:
    """A plan as the file keeps it: the thing to ask, then each group's steps in order."""
    ask = {"ask": {**found.ask.title.as_dict(), "after": found.ahead}} if found.ask else {}
    groups = {name: [_row(step) for step in found.group(urgency)] for name, urgency in GROUPS.items()}
    return ask | groups


def _row(planned: Planned) -> dict[str, Any]:
    """One step: title, status, whom it goes to first, by when."""
    to = planned.offices[0].title if planned.offices else planned.step.to
    row = {"step": planned.id, **planned.step.title.as_dict(), "to": to.vi, "to_en": to.en}
    if planned.by and planned.by.due:
        row["by"] = f"{planned.by.due.isoformat()[:16]} {planned.by.state}"
    return row if planned.status == "to_do" else row | {"status": planned.status}


def moment(said: Any) -> datetime:
    """The instant of a situation, in Viet Nam."""
    found = said if isinstance(said, datetime) else datetime.fromisoformat(str(said))
    return found.replace(tzinfo=VIET_NAM)


def _texts(value: Any) -> Any:
    """The facts as a file of facts gives them: every date as text."""
    if isinstance(value, dict):
        return {key: _texts(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_texts(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def cases() -> list[dict[str, Any]]:
    """Every situation of every file."""
    return [case for path in sorted(FOLDER.glob("*.yaml")) for case in load(path)]


def load(path: Path) -> list[dict[str, Any]]:
    return list(quick_yaml.load(path))


def main() -> None:
    """Writes what the plans are now into the files."""
    for path in sorted(FOLDER.glob("*.yaml")):
        rows = [{**_texts(case), "expected": shown(made(case))} for case in load(path)]
        said = yaml.safe_dump(rows, sort_keys=False, allow_unicode=True, width=118, default_flow_style=None)
        path.write_text(HEAD + said, encoding="utf-8")


if __name__ == "__main__":
    main()
