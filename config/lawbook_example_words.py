"""One worked example of the law book in words: the answers given, the result, the sum, what was taken as so.

Boundary: the words of the questions and of the engine; nothing is worked out here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from config import lawbook_words as words
from config.lawbook_examples import Example
from intake.dates import say_instant, say_limit
from intake.said import say_answer
from legal_rules.facts import FACTS, meaning
from legal_rules.presumptions import PRESUMPTIONS
from legal_rules.words import Text
from remedies import answer_words
from remedies.present_answers import question_of

LANGUAGES = ("vi", "en")
CLOCK = ((answer_words.ENDS, ("last_day", "ends")), (answer_words.AT_MOST, ("ends_at_most",)))
DEADLINE = (
    (answer_words.OPENS, ("opens",)),
    (answer_words.SAFE, ("due",)),
    (answer_words.ARGUABLE, ("arguable_until",)),
)


def told(kind: str, example: Example) -> Iterator[str]:
    """The lines of an example, as a quotation in both languages."""
    for lang in LANGUAGES:
        yield (
            f"> **{words.EXAMPLE.to(lang)}** ({words.WHEN_IT_IS.to(lang)} {say_instant(example.golden.at, lang)}). "
            + ("; ".join(_given(example.answer.because, lang)))
        )
        yield f"> → {' '.join(_result(kind, example.answer, lang))}"
        for name in getattr(example.answer, "presumed", ()):
            yield f"> ({words.PRESUMED.to(lang)}: {PRESUMPTIONS[name].to(lang).rstrip('.')})"
        yield ">" if lang != LANGUAGES[-1] else ""


def _given(because: Any, lang: str) -> Iterator[str]:
    for fact, value in because.items():
        question = question_of(fact) if fact in FACTS else None
        label = question.short if question else meaning(fact)
        lines = say_answer(question, value, lang) if question else [str(value)]
        yield f"{label.to(lang)}: {', '.join(lines)}"


def _result(kind: str, answer: Any, lang: str) -> Iterator[str]:
    """The verdict in bold, the sentence, the sum."""
    if kind in ("finding", "standard"):
        yield f"**{answer_words.OUTCOMES[answer.outcome].to(lang)}.**"
        yield answer.headline.to(lang)
    elif kind == "sum":
        yield f"**{answer.headline.to(lang)}**"
    else:
        yield f"**{answer_words.STATES[answer.state].to(lang).capitalize()}.**"
        yield "; ".join(_dates(kind, answer, lang)) + "."
    if kind == "standard":
        yield f"({answer.instrument.to(lang)} {answer.article})".replace(" )", ")")
    if lines := getattr(answer, "arithmetic", ()):
        yield "; ".join(line.to(lang).rstrip(".") for line in lines) + "."


def _dates(kind: str, answer: Any, lang: str) -> Iterator[str]:
    names = CLOCK if kind == "clock" else DEADLINE
    ends = [(label, next((v for name in of if (v := getattr(answer, name))), None)) for label, of in names]
    for label, moment in ends:
        if moment is not None:
            yield f"{label.to(lang)} {_moment(moment, lang)}"


def _moment(moment: date | datetime | str, lang: str) -> str:
    if isinstance(moment, str):
        open_ended: Text = answer_words.OPEN_ENDED
        return open_ended.to(lang)
    return say_limit(moment, lang)
