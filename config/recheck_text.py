"""A recheck in plain text, for a lawyer at a terminal: the law that differs, then file by file what changes and why.

Boundary: lays out reports as they come; computes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from config.recheck_files import Report
from config.recheck_report import Tally, Write
from legal_rules import amounts, law
from legal_rules.answer import Citation
from legal_rules.engine import RULES
from legal_rules.instants import iso
from legal_rules.law import article_name, law_name
from legal_rules.law_differences import Difference, Side
from legal_rules.recheck import Recheck
from legal_rules.words import Text
from remedies import answer_words

DIFFERS = Text("Số điểm luật khác nhau: {n}", "Points on which the law differs: {n}")
NOTHING = Text("không có luật", "no law")
UNREAD = Text("chưa đọc được", "not read")
UNKNOWN = Text("chưa có", "none")
BECAUSE = Text("vì", "because of")
FROM, TO = Text("từ", "from"), Text("đến", "to")
ADDRESSED = Text("gửi đến", "addressed to")
SUMMARY = Text(
    "Số tệp: {files}. Có câu trả lời khác đi: {changed} (số câu: {answers}). Không đọc được: {refused}.",
    "Files: {files}. With answers that change: {changed} (answers: {answers}). Could not be read: {refused}.",
)
WORDS = {
    "outcome": answer_words.OUTCOMES,
    "state": answer_words.STATES
    | {"counted": Text("tính được", "counted"), "unclear": answer_words.OUTCOMES["unclear"]}
    | {"not_applicable": answer_words.OUTCOMES["not_applicable"]},
}


class AsText:
    """The law that differs, then file by file what changes and why, then the counts."""

    def __init__(self, write: Write, at: datetime, recheck: Recheck, lang: str) -> None:
        self.write, self.lang, self.books = write, lang, (recheck.after, recheck.before)
        self.why = {difference.id: self._why(difference) for difference in recheck.differences}
        write(f"{answer_words.AT.to(lang)} {iso(at)}\n{DIFFERS.fill(n=len(self.why)).to(lang)}\n")
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
        yield f"  {id} ({_title(kind, id).to(self.lang)})"
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
        where = [self._source(citation) for citation in side.citations]
        more = f"({'; '.join([*where, *days])})"
        return more if side.value is True and side.status != "unread" else f"{value} {more}"

    def _source(self, citation: Citation) -> str:
        """The article and the law, by the state of the law that has it."""
        book = next(book for book in self.books if citation.law in book.laws)
        with law.applying(book):
            name = law_name(citation, short=True).to(self.lang)
        return f"{article_name(citation).to(self.lang)}, {name}" if citation.article else name


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _title(kind: str, id: str) -> Text:
    """What an answer is called; whom an act is addressed to has no rule of its own."""
    if kind == "office":
        return ADDRESSED
    return amounts.RULES[id].title if kind == "sum" else RULES[(kind, id)].title
