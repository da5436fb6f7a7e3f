"""`manage.py recheck --facts DIR`: which answers change between two states of the law, and why. Nothing is saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config import committed_law, fact_files
from config.recheck_files import Report, Task, named, reports
from config.recheck_report import AsJson, Tally
from config.recheck_text import AsText
from legal_rules.law_book import DATA
from legal_rules.recheck import Recheck
from legal_rules.words import Text

NOT_A_DATE = Text("--since cần một ngày, viết như 2025-06-30.", "--since takes a date, such as 2025-06-30.")
NO_FILES = Text("Trong {folder} không có tệp .yaml nào.", "There is no .yaml file in {folder}.")
BAD_LAW = Text("Dữ liệu luật trong {folder} không đọc được: {problem}", "The law in {folder} cannot be read: {problem}")
NO_COMMIT = Text(
    "Không lấy được bản luật đã lưu bằng git ({problem}). Dùng --against và một thư mục dữ liệu luật, hoặc --since.",
    "The committed law cannot be had from git ({problem}). Give a folder of the data of the law with --against, "
    "or use --since.",
)
SOME_REFUSED = Text(
    "Số tệp không đọc được: {n}. Các tệp khác đã tính xong.", "Files that could not be read: {n}. The others are done."
)
DONE = "\r{done:,} / {total:,}  {percent} %"


class Command(BaseCommand):
    """Compares the law of this checkout with an earlier state of it on every fact file of a folder."""

    help = "Which answers change between two states of the law, from what to what, and why."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """--facts, --since or --against, --at, --format, --lang, --processes."""
        parser.add_argument("--facts", required=True, metavar="DIR", help="a folder of fact files")
        state = parser.add_mutually_exclusive_group()
        state.add_argument("--since", metavar="DATE", help="compare with the law in force on DATE, never changed since")
        state.add_argument("--against", metavar="DATA", help="compare with this folder of the data of the law")
        parser.add_argument("--format", choices=("text", "json"), default="text")
        parser.add_argument("--processes", type=int, default=2, metavar="N", help="default: 2")
        fact_files.arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Report file by file; files that cannot be read are listed at the end, with status 2."""
        lang, folder = options["lang"], Path(options["facts"])
        files = named(folder)
        if not files:
            raise CommandError(NO_FILES.fill(folder=folder).to(lang), returncode=fact_files.REFUSED)
        at, since = fact_files.instant(options["at"], lang), _day(options["since"], lang)
        with _earlier(options["against"], since, lang) as before:
            task = Task(folder, before, since, at, lang)
            tally = self._all(task, files, options)
        if tally.refused:
            raise CommandError(_listed(tally.refused, lang), returncode=fact_files.REFUSED)

    def _all(self, task: Task, files: list[str], options: dict[str, Any]) -> Tally:
        recheck = _recheck(task)
        layout = AsJson if options["format"] == "json" else AsText
        told = layout(lambda text: self.stdout.write(text, ending=""), task.at, recheck, task.lang)
        tally = Tally()
        with reports(task, recheck, files, options["processes"]) as found:
            for report in found:
                tally.add(report)
                told.add(report)
                self._progress(tally.files, len(files))
        told.end(tally)
        return tally

    def _progress(self, done: int, total: int) -> None:
        """A line that counts up, on a terminal only."""
        percent = 100 * done // total
        if self.stderr.isatty() and percent != 100 * (done - 1) // total:
            line = DONE.format(done=done, total=total, percent=percent)
            self.stderr.write(line, style_func=str, ending="\n" if done == total else "")


def _recheck(task: Task) -> Recheck:
    try:
        return task.recheck()
    except Exception as problem:  # whatever a slip of the pen in the data may lead to
        message = BAD_LAW.fill(folder=task.before, problem=repr(problem)).to(task.lang)
        raise CommandError(message, returncode=fact_files.REFUSED) from problem


@contextmanager
def _earlier(against: str | None, since: date | None, lang: str) -> Iterator[Path]:
    """The folder of the earlier state: the one named, this checkout's own with --since, else the committed files."""
    if against or since:
        yield Path(against) if against else DATA
        return
    with TemporaryDirectory() as place:
        try:
            yield committed_law.written(Path(place))
        except committed_law.NotThere as problem:
            raise CommandError(NO_COMMIT.fill(problem=problem).to(lang), returncode=fact_files.REFUSED) from problem


def _day(text: str | None, lang: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise CommandError(NOT_A_DATE.to(lang), returncode=fact_files.REFUSED) from error


def _listed(refused: list[Report], lang: str) -> str:
    lines = [SOME_REFUSED.fill(n=len(refused)).to(lang)]
    for report in refused:
        lines += [report.file, *(f"  {line}" for line in (report.refused or "").splitlines())]
    return "\n".join(lines)
