"""A recheck in plain text, for a lawyer at a terminal: the law that differs, then file by file what changes and why.

Boundary: lays out reports as they come; computes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from config import answer_words
from config.recheck_files import Report
from config.recheck_report import Tally, Write
from legal_rules import amounts
from legal_rules.answer import Citation
from legal_rules.engine import RULES
from legal_rules.instants import iso
from legal_rules.law import article_name, law_name, laws
from legal_rules.law_differences import Difference, Side
from legal_rules.words import Text

DIFFERS = Text("Luật khác nhau ở {n} điểm", "The law differs in {n} places")
NOTHING = Text("không có luật", "no law")
UNREAD = Text("chưa đọc được", "not read")
UNKNOWN = Text("chưa có", "none")
BECAUSE = Text("vì", "because of")
FROM, TO = Text("từ", "from"), Text("đến", "to")
SUMMARY = Text(
    "{files} tệp: {changed} tệp có câu trả lời khác đi ({answers} câu), {refused} tệp không đọc được.",
    "{files} files: {changed} with answers that change ({answers} answers), {refused} that could not be read.",
)
WORDS = {
    "outcome": answer_words.OUTCOMES,
    "state": answer_words.STATES
    | {"counted": Text("tính được", "counted"), "unclear": answer_words.OUTCOMES["unclear"]}
    | {"not_applicable": answer_words.OUTCOMES["not_applicable"]},
}


class AsText:
    """The law that differs, then file by file what changes and why, then the counts."""

    def __init__(self, write: Write, at: datetime, differences: tuple[Difference, ...], lang: str) -> None:
        self.write, self.lang = write, lang
        self.why = {difference.id: self._why(difference) for difference in differences}
        write(f"{answer_words.AT.to(lang)} {iso(at)}\n{DIFFERS.fill(n=len(differences)).to(lang)}\n")
        for line in self.why.values():
            write(f"  {line}\n")

    def add(self, report: Report) -> None:
        if report.changes:
            self.write(f"\n{report.file}\n")
        for change in report.changes:
            for line in self._change(change):
                self.write(line + "\n")

    def end(self, tally: Tally) -> None:
        self.write("\n")
        for id, count in tally.as_json()["by_answer"].items():
            self.write(f"{count:7} {id}\n")
        counts = {key: value for key, value in tally.as_json().items() if key != "by_answer"}
        self.write(SUMMARY.fill(**counts).to(self.lang) + "\n")

    def _change(self, change: Mapping[str, Any]) -> Iterator[str]:
        kind, id = change["kind"], change["id"]
        rule = amounts.RULES[id] if kind == "sum" else RULES[(kind, id)]
        yield f"  {id} ({rule.title.to(self.lang)})"
        for name, before in change["from"].items():
            yield f"    {name}: {self._value(name, before)} → {self._value(name, change['to'][name])}"
        for difference in change["why"]:
            yield f"    {BECAUSE.to(self.lang)} {self.why[difference]}"

    def _value(self, name: str, value: Any) -> str:
        if value is None or value == []:
            return UNKNOWN.to(self.lang)
        if isinstance(value, str) and value in WORDS.get(name, {}):
            return WORDS[name][value].to(self.lang)
        return value if isinstance(value, str) else _json(value)

    def _why(self, difference: Difference) -> str:
        return f"{difference.id}: {self._side(difference.before)} → {self._side(difference.after)}"

    def _side(self, side: Side | None) -> str:
        if side is None:
            return NOTHING.to(self.lang)
        told = side.as_json()
        value = UNREAD.to(self.lang) if side.status == "unread" else _json(side.value)
        days = [f"{word.to(self.lang)} {told[key]}" for word, key in ((FROM, "from"), (TO, "to")) if told[key]]
        where = [_source(citation, self.lang) for citation in side.citations]
        more = f"({'; '.join([*where, *days])})"
        return more if side.value is True and side.status != "unread" else f"{value} {more}"


def _source(citation: Citation, lang: str) -> str:
    """The article and the law; the other state may cite a law that this one no longer has."""
    law = law_name(citation, short=True).to(lang) if citation.law in laws() else citation.law
    return f"{article_name(citation).to(lang)}, {law}" if citation.article else law


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
