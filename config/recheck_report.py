"""What a recheck tells: its counts, and one JSON document written as the reports come. The text is `recheck_text`.

Boundary: lays out reports; counts them and computes nothing else.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import Any

from config.recheck_files import Report
from legal_rules.instants import iso
from legal_rules.recheck import Recheck

Write = Callable[[str], Any]


class Tally:
    """The counts of a recheck."""

    def __init__(self) -> None:
        self.files = self.changed = self.answers = 0
        self.by_answer: Counter[str] = Counter()
        self.refused: list[Report] = []

    def add(self, report: Report) -> None:
        self.files += 1
        self.changed += bool(report.changes)
        self.answers += len(report.changes)
        self.by_answer.update(change["id"] for change in report.changes)
        if report.refused is not None:
            self.refused.append(report)

    def as_json(self) -> dict[str, Any]:
        counts = {"files": self.files, "changed": self.changed, "answers": self.answers, "refused": len(self.refused)}
        return counts | {"by_answer": dict(sorted(self.by_answer.items(), key=lambda item: (-item[1], item[0])))}


class AsJson:
    """One document, written piece by piece: at, law, files, refused, summary. Only files with changes are listed."""

    def __init__(self, write: Write, at: datetime, recheck: Recheck, lang: str) -> None:
        self.write, self.first = write, True
        law = _json([difference.as_json() for difference in recheck.differences])
        write(f'{{"at": {_json(iso(at))},\n"law": {law},\n"files": [')

    def add(self, report: Report) -> None:
        if report.changes:
            self.write(("\n" if self.first else ",\n") + _json({"file": report.file, "changes": report.changes}))
            self.first = False

    def end(self, tally: Tally) -> None:
        refused = [{"file": report.file, "problems": report.refused} for report in tally.refused]
        self.write(f'],\n"refused": {_json(refused)},\n"summary": {_json(tally.as_json())}}}\n')


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
