"""Facts in: the one door of this package for what a person knows. `read` a mapping, `load_yaml` a file.

Boundary: the names other modules import. Words are in `vocabulary`, checks in `reading`, the YAML in `fact_file`.
"""

from __future__ import annotations

from legal_rules.fact_file import load_yaml
from legal_rules.problems import Problem, Refused
from legal_rules.reading import Facts, Row, read
from legal_rules.vocabulary import FACTS, Fact, Key, meaning

__all__ = ["FACTS", "Fact", "Facts", "Key", "Problem", "Refused", "Row", "load_yaml", "meaning", "read"]
