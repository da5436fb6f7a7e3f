"""The data of the law as the last commit has it, written beside the edited one for comparing.

Boundary: asks git, where there is one; the caller owns the folder that is written into.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from pathlib import Path

from django.conf import settings

KEPT_IN = "legal_rules/data"


class NotThere(LookupError):
    """There is no git here, or it has no such files; the text says why."""


def written(place: Path) -> Path:
    """Write the data of the last commit below `place` and return its folder. Raises NotThere."""
    git = shutil.which("git")
    if git is None:
        raise NotThere("git: not found")
    ask = [git, "-C", str(settings.ROOT), "archive", "HEAD", KEPT_IN]
    made = subprocess.run(ask, capture_output=True, check=False)
    if made.returncode:
        raise NotThere(made.stderr.decode(errors="replace").strip())
    with tarfile.open(fileobj=io.BytesIO(made.stdout)) as archive:
        for member in archive:
            if content := archive.extractfile(member):
                path = place / member.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.read())
    return place / KEPT_IN
