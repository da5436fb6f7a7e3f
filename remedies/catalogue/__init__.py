"""Every paper: one folder each, with its declaration (`PAPER` in __init__.py) and its templates vi.html and en.html.

To add a paper, copy a folder. It is found by itself; its number must be new, since its file is named after it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.catalogue.paper import Paper
from remedies.plan import plan
from remedies.ways import Way

__all__ = ["PAPERS", "Paper", "feeds", "numbered", "offered", "proposed"]


def _discover() -> Mapping[str, Paper]:
    folders = [m.name for m in iter_modules(__path__) if m.ispkg]
    papers = sorted((import_module(f"{__name__}.{name}").PAPER for name in folders), key=lambda p: p.number)
    if len({p.number for p in papers}) != len(papers):
        raise ValueError("two papers have the same number")
    return MappingProxyType({p.id: p for p in papers})


PAPERS: Mapping[str, Paper] = _discover()


def numbered(number: int) -> Paper | None:
    """The paper with that number."""
    return next((p for p in PAPERS.values() if p.number == number), None)


def offered(paper: Paper, assessment: Assessment, facts: Facts, way: Way | None = None) -> bool:
    """Whether the plan of this case proposes the paper; `way` as for the plan."""
    return paper in proposed(assessment, facts, way)


def proposed(assessment: Assessment, facts: Facts, way: Way | None = None) -> tuple[Paper, ...]:
    """The papers that the plan of this case proposes, in their order; `way` as for the plan."""
    named = {id for step in plan(assessment, facts, way).steps for id in step.papers}
    return tuple(paper for paper in PAPERS.values() if paper.id in named)


@cache
def feeds(fact_id: str) -> Sequence[Text]:
    """The titles of the papers that the answer to `fact_id` goes into, for the page of the question."""
    return tuple(p.title for p in PAPERS.values() if fact_id in p.feeds)
