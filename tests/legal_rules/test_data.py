"""The data of the law: every law that is cited is named, every presumption and fact that a rule names exists."""

import ast
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
import yaml

import legal_rules
from legal_rules import catalogue
from legal_rules.amounts import RULES as AMOUNTS
from legal_rules.engine import RULES, assess
from legal_rules.facts import FACTS, read
from legal_rules.instants import VIET_NAM
from legal_rules.law import DATA, article_name, cite, law_name, laws, parameters
from legal_rules.presumptions import PRESUMPTIONS

RULE_FILES = sorted((Path(legal_rules.__file__).parent / "rules").glob("*.py"))


@pytest.mark.parametrize("key", laws())
def test_a_law_has_its_names_and_its_number(key: str) -> None:
    entry = laws()[key]

    assert set(entry) == {"number", "name", "short"}
    for names in (entry["name"], entry["short"]):
        assert set(names) == {"vi", "en"}
        assert all(name == name.strip() and name for name in names.values())
    assert len(entry["short"]["vi"]) <= len(entry["name"]["vi"])
    kinds = {"decree": "Nghị định", "circular": "Thông tư", "resolution": "Nghị quyết", "ttlt": "Thông tư liên tịch"}
    kind = kinds.get(key.partition("_")[0]) if not key.startswith("decree_law") else "Sắc lệnh"
    if kind:
        assert entry["name"]["vi"].startswith(f"{kind} số {entry['number']}".removesuffix(entry["number"]))


def test_numbers_of_laws_are_not_shared() -> None:
    numbers = [entry["number"] for entry in laws().values()]
    assert len(numbers) == len(set(numbers))


def test_a_paper_names_the_code_in_force_as_amended() -> None:
    name = law_name(cite("cpc_2015:119:2:a"))

    assert name.vi == "Bộ luật Tố tụng hình sự năm 2015 (đã được sửa đổi, bổ sung)"
    assert article_name(cite("cpc_2015:119:2:a")).vi == "điểm\u00a0a khoản\u00a02 Điều\u00a0119"


def test_every_law_in_the_list_is_needed_by_a_rule_or_a_reader() -> None:
    """A key that nothing cites is either a typing slip or a law that was dropped."""
    cited = {c.law for versions in parameters().values() for v in versions for c in v.citations}
    assert cited <= set(laws())
    assert {"cpc_2015", "cpc_2003", "constitution_2013", "law_complaints_2011"} <= cited


@cache
def _calls() -> tuple[tuple[str, str], ...]:
    """Every method that the rules call with a text, and the text."""
    nodes = (node for path in RULE_FILES for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    calls = (node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))
    return tuple(
        (call.func.attr, a.value)
        for call in calls
        for a in call.args
        if isinstance(a, ast.Constant) and isinstance(a.value, str)
    )


def _called_with(name: str) -> set[str]:
    """The texts that the rules pass to a method of the case."""
    return {text for method, text in _calls() if method == name}


def test_the_rules_presume_what_is_listed_and_nothing_else() -> None:
    used = _called_with("presume")

    assert used <= set(PRESUMPTIONS)
    assert {"no_extension", "no_release", "adult", "no_special_group", "held_is_not_free"} <= used
    assert len(PRESUMPTIONS) == 10
    assert all(text.vi and text.en for text in PRESUMPTIONS.values())


def test_the_rules_read_facts_that_exist() -> None:
    for method in ("yes", "choice", "number", "when", "never", "rows", "need", "need_when", "known"):
        assert _called_with(method) <= set(FACTS), method


def test_every_id_has_a_rule_with_a_rule_in_words() -> None:
    wanted = {("finding", i) for i in catalogue.FINDINGS} | {("clock", i) for i in catalogue.CLOCKS}
    wanted |= {("deadline", i) for i in catalogue.DEADLINES} | {("standard", i) for i in catalogue.STANDARDS}

    assert set(RULES) == wanted
    assert set(AMOUNTS) == set(catalogue.SUMS)
    for rule in (*RULES.values(), *AMOUNTS.values()):
        assert rule.title.vi
        assert rule.title.en
        assert set(rule.law) <= set(parameters())
        if getattr(rule, "kind", "sum") != "standard":
            assert rule.law
            assert parameters()[rule.law[0]][-1].says.vi


def test_files_of_data_say_nothing_twice() -> None:
    """PyYAML keeps the last of two equal keys in silence: a parameter written twice would lose its first text."""
    for path in sorted(DATA.rglob("*.yaml")):
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        assert _doubled(node) == [], path.name


def _doubled(node: yaml.Node) -> list[str]:
    found = []
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        found = [key for key in set(keys) if keys.count(key) > 1]
        for _, value in node.value:
            found += _doubled(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            found += _doubled(value)
    return found


def test_a_finding_tells_the_law_of_its_day_even_when_nothing_could_be_judged() -> None:
    at = datetime(2010, 1, 20, 18, 0, tzinfo=VIET_NAM)
    old = assess(read({"arrested_at": "2009-05-24"}, at), at)
    for finding in old.findings:
        assert finding.law_from is None or finding.law_from <= date(2010, 1, 20), finding.id
        assert all(c.law not in ("cpc_2015", "law_99_2025") for c in finding.citations), finding.id
