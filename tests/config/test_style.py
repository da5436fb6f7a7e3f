"""The tokens keep their measured contrast, in light and dark; the stylesheet and the first page stay small."""

from __future__ import annotations

import gzip
import re

import pytest
import tinycss2
from django.test import Client

from config import stylesheet
from tests.architecture.tree import files

# token, ground it stands on, contrast in light, contrast in dark (WCAG 2.x)
PAIRS = [
    ("ink", "ground", 14.1, 14.7), ("ink", "surface", 15.3, 12.9),
    ("ink2", "ground", 7.7, 9.7), ("ink2", "surface", 8.4, 8.5), ("ink2", "tint", 7.1, 7.2),
    ("edge", "surface", 5.0, 5.3), ("edge", "ground", 4.6, 6.0),
    ("act", "ground", 7.7, 10.3), ("act", "surface", 8.4, 9.0), ("on-act", "act", 8.4, 10.3),
    ("on-act", "act-h", 11.5, 12.7), ("ink", "tint", 13.0, 10.9), ("act", "tint", 7.1, 7.6),
    ("ok", "surface", 8.4, 4.8), ("gap", "gap-t", 7.3, 8.2), ("gap", "surface", 8.4, 9.1),
    ("maybe", "maybe-t", 7.3, 8.0), ("maybe", "surface", 8.6, 9.0),
    ("err", "err-t", 7.2, 7.5), ("err", "ground", 7.5, 9.3),
    ("focus", "ring", 10.4, 12.9), ("ring", "ground", 14.1, None), ("focus", "ground", None, 12.0),
]  # fmt: skip
SPARE = {"line"}  # decoration only, never the only sign of anything
DARK = "(prefers-color-scheme:dark)"
NOT_TEXT = {"edge", "ring", "focus", "ok"}  # 3:1 is enough for these


def tokens() -> tuple[dict[str, str], dict[str, str]]:
    """The colours of the inlined stylesheet as a browser reads them: light, and light overlaid by dark."""
    light: dict[str, str] = {}
    dark: dict[str, str] = {}
    for rule in tinycss2.parse_stylesheet(stylesheet.inlined(), skip_whitespace=True, skip_comments=True):
        if rule.type == "qualified-rule" and tinycss2.serialize(rule.prelude) == ":root":
            light |= colours(rule.content)
        elif rule.type == "at-rule" and DARK in tinycss2.serialize(rule.prelude or []).replace(" ", ""):
            for inner in tinycss2.parse_rule_list(rule.content, skip_whitespace=True):
                dark |= colours(inner.content)
    return light, light | dark


def colours(content) -> dict[str, str]:
    found = tinycss2.parse_blocks_contents(content, skip_whitespace=True)
    return {
        item.name[2:]: tinycss2.serialize(item.value).strip()
        for item in found
        if item.type == "declaration" and item.name.startswith("--")
    }


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]} on {pair[1]}")
def test_a_pair_keeps_its_contrast(pair: tuple, scheme: str) -> None:
    token, ground, light, dark = pair
    wanted = light if scheme == "light" else dark
    if wanted is None:
        pytest.skip("this pair does not meet in this scheme")
    palette = tokens()[scheme == "dark"]
    measured = contrast(palette[token], palette[ground])
    assert measured == pytest.approx(wanted, abs=0.06)
    assert measured >= (3 if token in NOT_TEXT else 7)  # AAA for every word


def test_every_colour_is_measured_and_given_for_the_dark() -> None:
    light, dark = tokens()
    measured = {name for pair in PAIRS for name in pair[:2]} | SPARE
    assert set(light) == set(dark) == measured


def test_colours_are_used_through_tokens_only() -> None:
    rules = re.sub(r":root\{[^}]*\}", "", stylesheet.inlined())
    rules = rules[: rules.index("@media print")]  # black and white on paper
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", rules)) == {"#0003"}  # the shadow of the paper preview


def test_the_stylesheet_is_small_and_its_minified_form_reads_the_same() -> None:
    def rules(css: str) -> list[str]:
        parsed = tinycss2.parse_stylesheet(css, skip_whitespace=True, skip_comments=True)
        return [re.sub(r"\s+", "", tinycss2.serialize([rule])).replace(";}", "}") for rule in parsed]

    source = re.sub(r"/\*.*?\*/", "", stylesheet.SOURCE.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert len(stylesheet.inlined().encode()) <= 8000
    assert rules(stylesheet.inlined()) == rules(source)
    assert not [rule for rule in rules(source) if "error" in rule]


@pytest.mark.django_db
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_first_page_fits_in_ten_kilobytes(client: Client, settings, lang: str) -> None:
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = lang
    assert len(gzip.compress(client.get("/").content, 6)) <= 10_000


def test_the_classes_of_the_templates_have_rules() -> None:
    """A class that neither a rule nor the list at the head of the stylesheet knows is a slip of the pen."""
    sources = "".join(path.read_text(encoding="utf-8") for path in (stylesheet.SOURCE, stylesheet.DESK))
    known = set(re.findall(r"\.([a-z][\w-]*)", sources))
    for path in files(".html"):
        if {"tests", "catalogue", "papers"}.intersection(
            path.parts
        ) or "sheet" in path.stem:  # drawn with its own stylesheet
            continue
        text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", " ", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for value in re.findall(r'\bclass="([^"]*)"', text):
            assert set(value.split()) <= known, f"{path}: {value}"


def test_no_template_styles_by_attribute() -> None:
    for path in files(".html", ".svg"):
        if not {"tests", "catalogue", "papers"}.intersection(path.parts):
            assert not re.search(r"\sstyle=", path.read_text(encoding="utf-8")), path


def test_minifying_keeps_what_means_something() -> None:
    assert stylesheet.minify("a , b > c { margin : 0 ; }\n/* x */ .d :hover{ width: calc(1px + 2px) }") == (
        "a,b>c{margin :0}.d :hover{width:calc(1px + 2px)}"
    )
