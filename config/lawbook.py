"""The law book, docs/law.md: every rule with its dated law and one worked example, in both languages, by stage.

Boundary: lays out what the data, the catalogue and the examples say; decides nothing about the law.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from config import lawbook_words as words
from config.lawbook_example_words import told
from config.lawbook_examples import Golden, Key, example
from legal_rules import amounts
from legal_rules.answer import Citation
from legal_rules.engine import RULES
from legal_rules.law import CHECKED_ON, REVIEW_DUE, Version, article_name, law_name, parameters
from legal_rules.presumptions import PRESUMPTIONS
from legal_rules.recheck import KEYS
from legal_rules.words import Text


def book(cases: tuple[Golden, ...]) -> str:
    """The whole page as Markdown; the same law and the same cases give the same page."""
    return "\n".join(_Book(cases).lines()) + "\n"


class _Book:
    def __init__(self, cases: tuple[Golden, ...]) -> None:
        self.cases = cases
        self.written: set[str] = set()

    def lines(self) -> Iterator[str]:
        about = words.ABOUT.fill(checked=CHECKED_ON.isoformat(), due=REVIEW_DUE.isoformat())
        yield from (f"# {_both(words.TITLE)}", "", about.vi, "", about.en, "")
        for title, files in words.STAGES:
            keys = [key for key in KEYS if _file(key) in files]
            keys.sort(key=lambda key: files.index(_file(key)))
            yield from (f"## {_both(title)}", "")
            for key in keys:
                yield from self._rule(key, keys)
        yield from self._rest()
        yield from (f"## {_both(words.PRESUMPTIONS)}", "")
        yield from (f"- {text.vi}<br>{text.en}" for text in PRESUMPTIONS.values())
        yield from ("", words.OFFENCES.vi, "", words.OFFENCES.en)

    def _rule(self, key: Key, stage: list[Key]) -> Iterator[str]:
        rule = _entry(key)
        yield from (f"### {_both(rule.title)} (`{key[1]}`)", "")
        new = [name for name in rule.law if name not in self.written]
        for name in new:
            yield from self._versions(name)
        if seen := [name for name in rule.law if name not in new]:
            yield from (f"{_both(words.SEE)}: {', '.join(f'[{name}](#{name})' for name in seen)}.", "")
        if found := example(self.cases, key, stage):
            yield from told(key[0], found)

    def _rest(self) -> Iterator[str]:
        yield from (f"## {_both(words.STEPS)}", "")
        for name in parameters():
            if name not in self.written:
                yield from self._versions(name)

    def _versions(self, name: str) -> Iterator[str]:
        """A table of the versions of one parameter, under an anchor of its name."""
        self.written.add(name)
        yield from (f'<a id="{name}"></a>', "")
        yield f"| {' | '.join(_both(column) for column in words.COLUMNS)} |"
        yield "|---" * len(words.COLUMNS) + "|"
        said: Text | None = None
        for version in parameters()[name]:
            cells = (_days(version), _sources(version), _says(version, said), _numbers(version), _status(version))
            said = version.says
            yield f"| {' | '.join(cells)} |"
        yield ""


def _entry(key: Key) -> Any:
    return amounts.RULES[key[1]] if key[0] == "sum" else RULES[key]


def _file(key: Key) -> str:
    """The file of a rule: what the stages of the book are told by. Sureties have a sum and a deadline in one."""
    return str(_entry(key).apply.__module__).rpartition(".")[2]


def _both(text: Text) -> str:
    return f"{text.vi} / {text.en}"


def _cell(text: Text) -> str:
    return f"{text.vi}<br>{text.en}".replace("|", "\\|").replace("\n", " ")


def _days(version: Version) -> str:
    return f"{_day(version.law_from)} – {_day(version.law_to) if version.law_to else _both(words.STILL)}"


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _sources(version: Version) -> str:
    found = [_source(citation) for citation in version.citations]
    return _cell(Text("; ".join(source.vi for source in found), "; ".join(source.en for source in found)))


def _source(citation: Citation) -> Text:
    law = law_name(citation, short=True)
    if not citation.article:
        return law
    article = article_name(citation)
    return Text(f"{article.vi} {law.vi}", f"{article.en} of {law.en}")


def _says(version: Version, above: Text | None) -> str:
    says = words.SAME if version.says == above else version.says
    return _cell(says) + (f"<br>{_cell(version.note)}" if version.note else "")


def _numbers(version: Version) -> str:
    return "; ".join(f"{number:,}".replace(",", "\u00a0") for number in _leaves(version.value)) or "–"


def _leaves(value: Any) -> Iterator[int | float]:
    if isinstance(value, Mapping):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield value


def _status(version: Version) -> str:
    return _cell(words.STATUS["unread" if version.unread else version.status])
