"""Everything of one case in one file (ZIP): facts, answer, reasons, timeline, evidence, dates, papers, how to file.

Boundary: values in, bytes out, in memory; the same input gives the same bytes. Names and numbers are in it only when
the person chose so. `manifest.json` holds a SHA-256 of every other file and the state of the law (see `bundle_check`).
The sums find a file that was changed or lost on the way. They are no signature: whoever rewrites all can rewrite them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import yaml

import legal_rules
from legal_rules.counterfactual import reasons
from legal_rules.facts import Facts
from legal_rules.instants import iso
from remedies import bundle_pages, catalogue, filing, paper_files
from remedies.calendar import calendar
from remedies.catalogue import Paper, identity
from remedies.catalogue.known import Known
from remedies.catalogue.paper import Situation
from remedies.plan import plan
from remedies.strategies.offered import plan_as_json

FORMAT = 1
MANIFEST = "manifest.json"
FACTS = "du-lieu.yaml"
NAME = "bieu-mau.zip"
ZIPPED = (1980, 1, 1, 0, 0, 0)
LAW = Path(legal_rules.__file__).parent / "data"


def bundle(situation: Situation, lang: str, *, names: bool) -> bytes:
    """The file. Pages are in `lang`, papers in the language in which they are filed. Raises NotMade as a paper does."""
    if not names:
        situation = replace(situation, identity={})
    contents = dict(files(situation, lang))
    return packed({**contents, MANIFEST: _json(manifest(situation, contents))})


def files(situation: Situation, lang: str) -> Iterator[tuple[str, bytes]]:
    """Every file but the manifest, by its name; no name says what the case is about."""
    assessment, facts = situation.assessment, situation.facts
    steps = plan(assessment, facts, situation.way)
    why = reasons(facts, situation.at, tuple(unknown.fact for unknown in assessment.unknowns))
    answer = assessment.as_json() | {
        "plan": plan_as_json(steps, assessment, facts),
        "reasons": [reason.as_json() for reason in why],
        "known": {**situation.known.sources},
    }
    papers = proposed(situation)
    yield "doc-truoc.html", bundle_pages.first(papers, lang)
    yield FACTS, facts_file(facts, situation.identity, situation.known)
    yield "ket-qua.json", _json(answer)
    yield "ly-do.html", bundle_pages.reasons(assessment, steps, lang)
    yield "dong-thoi-gian.html", bundle_pages.timeline(assessment, lang)
    yield "chung-cu.html", bundle_pages.evidence(situation, lang)
    yield "lich.ics", calendar(assessment, lang)
    for paper in papers:
        if paper.filed:
            yield f"giay/{filing.file_name(paper, lang)}", filing.sheet(paper, situation, lang)
        for kind in paper_files.KINDS:
            filed = paper.filing_language if paper.signed else lang
            made = paper_files.made(paper, situation, filed, kind)
            yield f"giay/{paper_files.file_name(paper, filed, kind)}", made


def proposed(situation: Situation) -> list[Paper]:
    """The papers that the plan proposes. Those that go abroad ask for consent, each apart, and stay out."""
    found = catalogue.proposed(situation.assessment, situation.facts, situation.way)
    return [paper for paper in found if not paper.abroad]


def facts_file(facts: Facts, names: Mapping[str, str], known: Known | None = None) -> bytes:
    """The facts as `assess` and `paper` read them, what was said to be unknown too, how they are known, the names."""
    unknown = dict.fromkeys(sorted(facts.stated - set(facts.given)), "unknown")
    told = {identity.PREFIX + key: value for key, value in names.items()}
    how = known.as_facts() if known else {}
    return yaml.dump(
        {**facts.given, **unknown, **how, **told}, Dumper=_Plain, allow_unicode=True, sort_keys=False
    ).encode()


class _Plain(yaml.SafeDumper):
    """Writes what stands twice a second time: a fact file knows no aliases."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def manifest(situation: Situation, contents: Mapping[str, bytes]) -> dict[str, Any]:
    """What is in the bundle, when it was worked out, and by which state of the law."""
    return {
        "format": FORMAT,
        "at": iso(situation.at),
        "law": {"checked_on": situation.assessment.law_checked_on.isoformat(), "data": law_digest()},
        "files": {name: {"bytes": len(data), "sha256": sha256(data).hexdigest()} for name, data in contents.items()},
    }


@cache
def law_digest() -> str:
    """The SHA-256 of the data of the law, file by file in order of their names."""
    sums = (
        f"{path.relative_to(LAW)} {sha256(path.read_bytes()).hexdigest()}\n" for path in sorted(LAW.rglob("*.yaml"))
    )
    return sha256("".join(sums).encode()).hexdigest()


def packed(contents: Mapping[str, bytes]) -> bytes:
    """A ZIP of these files in their order, all of one day."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            entry = ZipInfo(name, ZIPPED)
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o600 << 16
            archive.writestr(entry, data)
    return out.getvalue()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
