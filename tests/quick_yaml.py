"""YAML of the tests' own tables, read by the loader in C where there is one: some are long, every process reads them.

Boundary: text in, plain values out, as `yaml.safe_load` gives them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load(path: Path) -> Any:
    """What a file holds."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
