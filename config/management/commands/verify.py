"""`manage.py verify FILE.zip`: whether a bundle is whole. Offline; nothing is unpacked to a disk.

Ends with 0 when every file is there and unchanged, 1 when something is not, 2 when it cannot be checked.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.fact_files import LANGUAGES, NOT_THERE, REFUSED
from legal_rules.words import Text
from remedies.bundle import law_digest
from remedies.bundle_check import LARGEST, NotABundle, check

WHOLE = Text("Đủ {n} tệp, không tệp nào bị đổi.", "All {n} files are there and unchanged.")
NOT_WHOLE = Text("Bộ này không còn nguyên.", "This bundle is not whole.")
MADE = Text("Lập lúc {at}; luật kiểm ngày {on}.", "Worked out at {at}; the law was checked on {on}.")
OTHER_LAW = Text(
    "Chương trình này dùng bản luật khác: kết quả tính lại có thể khác.",
    "This program has another state of the law: working it out again may differ.",
)
NO_PROOF = Text("Việc này không chứng minh ai đã lập.", "This does not prove who made it.")


class Command(BaseCommand):
    """Reads a bundle and says what is wrong with it."""

    help = "Check a bundle: every file there, unchanged, nothing added. Exit status 0, 1 (not whole) or 2 (no bundle)."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """FILE.zip, --lang."""
        parser.add_argument("file", metavar="FILE.zip", help='a bundle, or "-"')
        parser.add_argument("--lang", choices=LANGUAGES, default="vi")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print what was found."""
        lang = options["lang"]
        try:
            manifest, problems = check(_content(options["file"], lang))
        except NotABundle as refused:
            raise CommandError(refused.says.to(lang), returncode=REFUSED) from refused
        if problems:
            raise CommandError("\n".join(text.to(lang) for text in (NOT_WHOLE, *problems)), returncode=1)
        law = manifest.get("law", {})
        self.stdout.write(WHOLE.fill(n=len(manifest["files"])).to(lang))
        self.stdout.write(MADE.fill(at=manifest.get("at"), on=law.get("checked_on")).to(lang))
        if law.get("data") != law_digest():
            self.stdout.write(OTHER_LAW.to(lang))
        self.stdout.write(NO_PROOF.to(lang))


def _content(path: str, lang: str) -> bytes:
    try:
        if path == "-":
            return sys.stdin.buffer.read(LARGEST + 1)
        with Path(path).open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise CommandError(NOT_THERE.fill(path=path).to(lang), returncode=REFUSED) from error
