"""Fact files: the habits of YAML 1.2, and every way a file can be refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legal_rules.facts import Refused, load_yaml


def codes(text: str) -> list[str]:
    with pytest.raises(Refused) as refused:
        load_yaml(text)
    return [p.code for p in refused.value.problems]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-11-18", "2026-11-18"),
        ('"2026-11-18"', "2026-11-18"),
        ("2026-11-18T08:00", "2026-11-18T08:00"),
        ("2026-11-18 08:00", "2026-11-18 08:00"),
        ("22:15", "22:15"),
        ("1:30:00", "1:30:00"),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("off", "off"),
        ("true", True),
        ("False", False),
        ('"true"', "true"),
        ("~", None),
        ("", None),
        ("null", None),
        ("331", 331),
        ("0", 0),
        ("01", "01"),
        ("0o17", "0o17"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        ("1.5", "1.5"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("-3", -3),
        ("99999999999999999999", "99999999999999999999"),
        ("unknown", "unknown"),
        ("[a, 1, true]", ["a", 1, True]),
        ("{earliest: 2026-11-18, latest: 2026-11-19}", {"earliest": "2026-11-18", "latest": "2026-11-19"}),
        ("<<", "<<"),
        ("Hà Nội", "Hà Nội"),
    ],
)
def test_what_a_value_becomes(text: str, value: object) -> None:
    found = load_yaml(f"fact: {text}")["fact"]

    assert found == value
    assert type(found) is type(value)


def test_quoted_and_unquoted_dates_are_the_same() -> None:
    assert load_yaml("a: 2026-11-18T08:00") == load_yaml("a: '2026-11-18T08:00'")


def test_a_merge_key_is_only_a_key() -> None:
    assert load_yaml("a: {<<: {b: 1}}") == {"a": {"<<": {"b": 1}}}


def test_an_empty_file_is_no_fact_at_all() -> None:
    assert load_yaml("") == {}
    assert load_yaml("# nothing yet\n") == {}


def test_json_is_read_too() -> None:
    assert load_yaml('{"charges": [{"article": "331"}], "still_held": true}') == {
        "charges": [{"article": "331"}],
        "still_held": True,
    }


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: 1\na: 2", "duplicate"),
        ("a: {b: 1, b: 2}", "duplicate"),
        ("a: 1\n'a': 2", "duplicate"),
        ("a: &x 1\nb: *x", "alias"),
        ("a: [1", "not_yaml"),
        ("a: b: c", "not_yaml"),
        ("a: 1\n---\nb: 2", "not_yaml"),
        ("a: \x07", "not_yaml"),
        ("a: !!python/object/apply:os.system [ls]", "not_yaml"),
        ("a: !!python/name:os.system x", "not_yaml"),
        ("a: !!timestamp 2026-01-01", "not_yaml"),
        ("a: !!int x", "not_yaml"),
        ("a: !!bool maybe", "not_yaml"),
        ("a: !!binary x", "not_yaml"),
        ("a: !thing x", "not_yaml"),
        ("- a", "not_a_mapping"),
        ("words", "not_a_mapping"),
        ("? [a]\n: 1", "not_a_mapping"),
        ("a: !!map x", "not_yaml"),
        ("a: !!seq {b: 1}", "not_yaml"),
        ("a: !!str [b]", "not_yaml"),
        ("a: [" + "1, " * 15_000 + "]", "too_many"),
        ("a: [[[[[[[1]]]]]]]", "too_deep"),
        ("[" * 60_000, "too_deep"),
        ("{a: " * 15_000, "too_deep"),
        ("- " * 30_000, "too_deep"),
        ("a: " + "x" * 66_000, "too_large"),
        ("a: " + "ế" * 30_000, "too_large"),
    ],
    ids=lambda value: value[:24].encode("unicode_escape").decode(),
)
def test_what_is_refused(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_every_duplicate_is_told() -> None:
    assert codes("a: 1\na: 2\nb: 1\nb: 2") == ["duplicate", "duplicate"]


def test_where_a_file_breaks_is_said() -> None:
    with pytest.raises(Refused) as refused:
        load_yaml("a: 1\nb: [2\nc: 3\n")
    assert "3" in refused.value.problems[0].message.en


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60) | st.text("abc:[]{}-?&*!'\"#|>%@` \n\t,01", max_size=40))
def test_nothing_but_a_mapping_or_a_refusal(text: str) -> None:
    found: object = None
    try:
        found = load_yaml(text)
    except Refused as refused:
        found = refused.problems
    assert isinstance(found, dict) or found
