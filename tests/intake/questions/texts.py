"""Every text of a question with where it stands, for the tests of the words."""

from collections.abc import Iterator

from intake.question import Choice, Question, Voices
from legal_rules.words import Text

VOICES = ("self", "family", "lawyer", "caseworker")


def voices(said: Voices) -> dict[str, Text]:
    return {name: getattr(said, name) for name in VOICES}


def every(question: Question) -> Iterator[tuple[str, Text]]:
    """All texts: the question and its hint in each voice, the choices, the fields, the reasons."""
    for name, text in voices(question.ask).items():
        yield f"ask.{name}", text
    if question.hint:
        for name, text in voices(question.hint).items():
            yield f"hint.{name}", text
    yield "short", question.short
    yield from _choices("choice", question.choices)
    for field in question.fields:
        yield f"field.{field.id}", field.label
        if field.hint:
            yield f"field.{field.id}.hint", field.hint
        yield from _choices(f"field.{field.id}", field.choices)
    for n, text in enumerate(question.why):
        yield f"why.{n}", text
    for name, text in (("not_yet", question.not_yet), ("none", question.none_label)):
        if text:
            yield name, text


def _choices(where: str, choices: tuple[Choice, ...]) -> Iterator[tuple[str, Text]]:
    for choice in choices:
        yield f"{where}.{choice.value}", choice.label
        if choice.group:
            yield f"{where}.{choice.value}.group", choice.group
        if choice.hint:
            yield f"{where}.{choice.value}.hint", choice.hint


def page(question: Question, voice: str) -> str:
    """The Vietnamese words on the page of one reader."""
    others = tuple(f".{v}" for v in VOICES if v != voice)
    return " ".join(text.vi for where, text in every(question) if not where.endswith(others))
