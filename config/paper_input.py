"""What the commands that make papers read and write: facts with names in, a file out.

Boundary: reads files and the clock so that nothing else has to; refusals become one message and status 2.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from config import fact_files
from legal_rules.engine import assess
from legal_rules.facts import Facts, Problem, Refused, read
from legal_rules.words import Text
from remedies.catalogue import identity, known
from remedies.catalogue.paper import Situation

NOT_WRITTEN = Text("Không ghi được tệp {path}.", "The file {path} cannot be written.")
NOT_MADE = Text(
    "Chưa làm được tệp in. Rút ngắn phần kể rồi thử lại.",
    "The print file could not be made. Shorten the story and try again.",
)
NO_PLACE = Text("{key}: giấy này không có chỗ cho mục đó.", "{key}: no paper has a place for it.")

NO_CHOICE = Text("Không có lựa chọn này cho nhóm việc đó.", "There is no such choice for that group of facts.")


def situation(options: dict[str, Any], lang: str, warn: Callable[[str], object]) -> Situation:
    """What a paper is made from, by --facts and --at; `warn` is told of names that no paper has a place for."""
    at = fact_files.instant(options["at"], lang)
    written, names = identity.split(fact_files.load(options["facts"], lang))
    written, chosen = known.split(written)
    clean, problems = identity.read(names)
    problems += [
        Problem(known.PREFIX + topic, "choice", NO_CHOICE)
        for topic, source in chosen.items()
        if source not in known.OFFERED.get(topic, ())  # type: ignore[call-overload]
    ]
    facts = Facts()
    try:
        facts = read(written, at)
    except Refused as refused:
        problems = [*refused.problems, *problems]
    if problems:
        raise CommandError(Refused(problems).listed(lang), returncode=fact_files.REFUSED)
    for key in identity.unused(names):
        warn(NO_PLACE.fill(key=key).to(lang))
    told = known.Known.of({**chosen, "who": facts.value("respondent")})
    return Situation(assess(facts, at), facts, clean, at, known=told)


def write(path: str, content: bytes, lang: str) -> None:
    """To a file, or to standard output for "-"."""
    try:
        if path == "-":
            sys.stdout.buffer.write(content)
        else:
            Path(path).write_bytes(content)
    except OSError as error:
        raise CommandError(NOT_WRITTEN.fill(path=path).to(lang), returncode=fact_files.REFUSED) from error
