"""The timeline: true lengths, honest fills, the same stretches in words, safe and readable SVG in both languages."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal_rules.answer import Assessment, Stretch
from legal_rules.instants import When
from legal_rules.words import Text
from remedies.timeline import drawn, horizontal, key, spoken, strip, vertical
from remedies.timeline_down import LEAST
from remedies.timeline_scale import pieces, place, segments, shares, spread
from tests.remedies import cases
from tests.remedies.cases import NOW, assessment, at, between, finding, t

SVG = "{http://www.w3.org/2000/svg}"
CASES = ("tour", "first_hour", "detained")
DRAWINGS = (vertical, horizontal, strip)


def made(name: str) -> Assessment:
    return getattr(cases, name)()[0]  # type: ignore[no-any-return]


def stretch(kind: str, start: When, end: When | None, stage: str = "holding", **more) -> Stretch:  # type: ignore[no-untyped-def]
    return Stretch(kind, start, end, stage, more.pop("label", Text("Chặng", "Stretch")), **more)  # type: ignore[arg-type]


def texts(picture: str) -> list[str]:
    root = ElementTree.fromstring(picture)
    return ["".join(node.itertext()) for node in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("draw", DRAWINGS, ids=lambda d: d.__name__)
@pytest.mark.parametrize("name", CASES)
def test_every_picture_is_sound_and_named(name: str, draw, lang: str) -> None:  # type: ignore[no-untyped-def]
    picture = draw(made(name), lang)
    root = ElementTree.fromstring(picture)
    assert root.get("role") == "img"
    assert root[0].tag == f"{SVG}title"
    assert root[0].text
    assert "style=" not in picture
    assert "NaN" not in picture
    assert "inf" not in picture
    used = set(re.findall(r"url\(#(\w+)\)", picture))
    assert used <= {p.get("id") for p in root.iter(f"{SVG}pattern")}


def test_pictures_of_one_page_do_not_share_names() -> None:
    ids = [set(re.findall(r'id="(\w+)"', draw(made("tour"), "vi"))) for draw in DRAWINGS]
    ids += [set(re.findall(r'id="(\w+)"', entry.swatch)) for entry in key(made("tour"))]
    assert sum(map(len, ids)) == len(set().union(*ids))


@pytest.mark.parametrize("draw", [vertical, horizontal])
def test_both_languages_draw_the_same_marks(draw) -> None:  # type: ignore[no-untyped-def]
    def marks(lang: str) -> list[str]:
        return re.findall(
            r'class="(d-\w+)"', re.sub(r"<text.*?</text>|<path class=\"d-line\"[^>]*>", "", draw(made("tour"), lang))
        )

    assert marks("vi") == marks("en")


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", CASES)
def test_the_words_tell_the_same_stretches(name: str, lang: str) -> None:
    shown = made(name)
    told = spoken(shown, lang)
    assert len(told) == len(shown.stretches)
    for line, one in zip(told, shown.stretches, strict=True):
        assert one.label.to(lang) in line.words
    picture = " ".join(texts(vertical(shown, lang)))
    assert all(one.label.to(lang).split()[0] in picture for one in shown.stretches)


def test_a_day_is_told_once_and_a_year_only_when_it_is_another() -> None:
    first = spoken(made("tour"), "vi")[0].words
    assert first.startswith("Từ 8–10\u00a0giờ đến 20–22\u00a0giờ thứ\u00a0Tư 18/11: Bị đưa đi")
    assert "2026" not in first
    assert "01/09" in spoken(made("detained"), "vi")[0].words
    old = assessment(stretches=[stretch("lawful", at(1, 8, 0, 12, 2025), at(2, 8, 0, 12, 2025))])
    assert "01/12/2025" in spoken(old, "vi")[0].words
    assert "1\u00a0December\u00a02025" in spoken(old, "en")[0].words


def test_midnight_is_the_end_of_the_day_before() -> None:
    assert "24:00 Chủ\u00a0nhật 29/11" in spoken(made("detained"), "vi")[0].words
    assert {"29/11", "CN 24:00"} <= set(texts(vertical(made("detained"), "vi")))


def test_the_length_without_a_decision_is_told_as_the_least() -> None:
    assert "Ít nhất 8\u00a0giờ" in spoken(made("tour"), "vi")[2].words
    assert "At least 8\u00a0hours" in spoken(made("tour"), "en")[2].words


# honest fills -----------------------------------------------------------------------------------------------


def test_stripes_only_for_what_is_certain() -> None:
    sure = made("tour")
    assert [s.kind for s in drawn(sure)].count("uncovered") == 1
    for confidence in ("arguable", "check_with_lawyer"):
        found = tuple(
            replace(f, confidence=confidence) if f.id == "decision_within_12_hours" else f  # type: ignore[arg-type]
            for f in sure.findings
        )
        doubtful = replace(sure, findings=found)
        assert "uncovered" not in {s.kind for s in drawn(doubtful)}
        for draw in DRAWINGS:
            assert 'class="d-gap"' not in draw(doubtful, "vi")
        assert "hai cách" in spoken(doubtful, "vi")[2].words


def test_stripes_need_a_finding_that_is_breached() -> None:
    gap = stretch("uncovered", at(18, 22), at(19, 6), finding="custody_limit")
    assert drawn(assessment([finding("custody_limit", "unclear")], stretches=[gap]))[0].kind == "unclear"
    assert drawn(assessment([finding("custody_limit", "breached")], stretches=[gap]))[0].kind == "uncovered"


def test_what_lies_ahead_is_never_filled() -> None:
    running = assessment(stretches=[stretch("lawful", at(20, 8), at(27, 8), "custody")])
    found = pieces(running.stretches, NOW)
    assert [(p.kind, p.first, p.last) for p in found] == [("lawful", t(20, 8), NOW), ("ahead", NOW, t(27, 8))]
    assert 'class="d-next"' in vertical(running, "vi")


def test_stripes_start_late_and_end_early() -> None:
    gap = stretch("uncovered", between(t(18, 20), t(18, 22)), between(t(19, 6), t(19, 8)))
    found = pieces([gap], NOW)
    assert [(p.first, p.last) for p in found] == [(t(18, 22), t(19, 6))]


def test_a_known_instant_is_straight_and_an_uncertain_one_a_zigzag() -> None:
    uncertain, known = between(t(18, 8), t(18, 10)), at(18, 8)
    for start, jagged in ((uncertain, True), (known, False)):
        found = pieces([stretch("lawful", start, at(18, 20))], NOW)
        assert found[0].jagged_a is jagged


def test_an_interval_that_decides_is_a_dotted_stretch_with_straight_edges() -> None:
    edges = {p.stretch.label.vi: (p.jagged_a, p.jagged_b) for p in pieces(cases.STRETCHES, NOW)}
    assert edges["Có thể đã quá hạn"] == (False, False)
    assert edges["Bị đưa đi"] == (True, False)
    assert edges["Tạm giữ 3 ngày đầu"] == (False, True)


def test_the_key_lists_the_fills_in_use_only() -> None:
    assert [entry.words.en for entry in key(made("first_hour"))] == [
        "Within the time the law allows",
        "Not reached yet",
    ]
    assert len(key(made("tour"))) == 4


def test_stripes_and_dots_survive_a_photocopy() -> None:
    picture = vertical(made("tour"), "vi")
    assert 'width="8" height="8"' in picture
    assert "rotate(45)" in picture
    assert 'width="7" height="7"' in picture
    gap = re.search(r'<path class="d-gap" stroke-width="2.5" d="M(\d+)', picture)
    lawful = re.search(r'<path class="d-ok" d="M(\d+)', picture)
    assert gap
    assert lawful
    assert int(lawful[1]) - int(gap[1]) == 4


# scales ----------------------------------------------------------------------------------------------------


def test_each_stage_has_its_scale_and_breaks_at_a_mark() -> None:
    found = segments(pieces(cases.STRETCHES, NOW))
    assert [(s.scale, len(s.pieces)) for s in found] == [("hours", 3), ("days", 4)]
    picture = " ".join(texts(vertical(made("tour"), "vi")))
    assert "theo giờ" in picture
    assert "theo ngày" in picture
    assert "theo" not in " ".join(texts(vertical(made("first_hour"), "vi")))


@given(st.lists(st.floats(1, 1e6), min_size=1, max_size=9), st.floats(10, 900))
def test_lengths_are_true_and_never_too_thin(weights: list[float], length: float) -> None:
    found = shares(weights, length, LEAST)
    assert all(size >= LEAST - 1e-6 for size in found)
    assert sum(found) == pytest.approx(max(length, LEAST * len(weights)))
    free = [(w, size) for w, size in zip(weights, found, strict=True) if size > LEAST + 1e-6]
    assert all(size / w == pytest.approx(free[0][1] / free[0][0]) for w, size in free)
    ordered = [size for _, size in sorted(zip(weights, found, strict=True))]
    assert all(a <= b + 1e-6 for a, b in itertools.pairwise(ordered))


@given(st.lists(st.tuples(st.floats(0, 400), st.floats(10, 60)), min_size=1, max_size=8))
def test_words_never_lie_over_each_other(boxes: list[tuple[float, float]]) -> None:
    boxes.sort()
    found = spread(boxes, 0, 1000, 4)
    for (top, (_, size)), after in zip(zip(found, boxes, strict=True), found[1:], strict=False):
        assert top + size <= after + 1e-6
    assert all(top >= -1e-6 for top in found)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["lawful", "uncovered", "unclear", "ahead"]),
            st.sampled_from(["holding", "administrative", "custody", "detention"]),
            st.integers(1, 90 * 24),
            st.integers(0, 30),
        ),
        max_size=12,
    ),
    st.integers(-2000, 4000),
)
def test_any_stretches_can_be_drawn(raw: list[tuple[str, str, int, int]], offset: int) -> None:
    start, found = t(1), []
    for kind, stage, hours, blur in raw:
        end = start + timedelta(hours=hours)
        wide = When(start, start + timedelta(hours=blur)), When(end, end + timedelta(hours=blur))
        found.append(stretch(kind, *wide, stage))
        start = end
    shown = assessment(stretches=found, now=t(1) + timedelta(hours=offset))
    for draw in DRAWINGS:
        picture = draw(shown, "vi")
        assert not picture or ElementTree.fromstring(picture) is not None
    placed = place(segments(pieces(found, shown.at)), [100.0] * len(segments(pieces(found, shown.at))), LEAST, 20)
    every = [p for s in placed for p in s.pieces]
    assert all(a.b <= b.a + 1e-6 for a, b in itertools.pairwise(every))


def test_a_hole_between_two_arrests_is_a_break_and_not_a_fill() -> None:
    twice = [
        stretch("lawful", at(1, 8), at(1, 20), "holding"),
        stretch("lawful", at(10, 8), at(10, 20), "holding"),
    ]
    assert len(segments(pieces(twice, NOW))) == 2


# readable ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CASES)
def test_text_is_at_least_13_px_on_the_narrowest_page(name: str) -> None:
    for draw, room in ((vertical, 320 - 32), (horizontal, 640 - 32), (strip, 320 - 32 - 2 * 16 - 7)):
        root = ElementTree.fromstring(draw(made(name), "vi"))
        box = float((root.get("viewBox") or "").split()[2])
        shown = min(room, float(root.get("width") or 0))
        words = root.find("{*}g[@font-size]")
        assert words is not None
        assert float(words.attrib["font-size"]) * shown / box >= 13
    assert float(re.search(r'width="(\d+)"', strip(made(name), "vi"))[1]) <= 400  # type: ignore[index]


def test_now_is_a_pill_inside_the_picture_and_nowhere_else() -> None:
    assert "9\u00a0giờ, CN\u00a022/11" in texts(vertical(made("tour"), "vi"))
    assert "bây giờ" in texts(strip(made("tour"), "vi"))
    over = assessment(stretches=[stretch("lawful", at(1, 8), at(1, 20))])
    assert not any("giờ, CN" in words for words in texts(vertical(over, "vi")))


def test_a_day_stands_once_beside_the_band_while_it_stays_the_same() -> None:
    shown = texts(vertical(made("tour"), "vi"))
    assert shown.count("T4\u00a018/11") == 1
    assert {"8–10\u00a0giờ", "20–22\u00a0giờ", "22\u00a0giờ"} <= set(shown)


def test_hostile_words_stay_words() -> None:
    evil = Text('<script>alert("1")</script> & <b>', "</svg><script>x</script>")
    shown = assessment(stretches=[stretch("lawful", at(18, 8), at(18, 20), label=evil, note=evil)])
    for draw in (vertical, horizontal):
        for lang in ("vi", "en"):
            root = ElementTree.fromstring(draw(shown, lang))
            assert not list(root.iter(f"{SVG}script"))
            assert "<script" not in draw(shown, lang)


def test_nothing_known_nothing_drawn() -> None:
    for draw in DRAWINGS:
        assert draw(assessment(), "vi") == ""
    assert spoken(assessment(), "vi") == ()
    assert key(assessment()) == ()


def test_very_many_stretches_are_left_to_the_tall_picture() -> None:
    day = date(2026, 1, 1)
    many = [
        stretch(
            "lawful", When.on(day + timedelta(days=30 * n)), When.on(day + timedelta(days=30 * n + 30)), "detention"
        )
        for n in range(12)
    ]
    assert horizontal(assessment(stretches=many), "vi") == ""
    assert vertical(assessment(stretches=many), "vi")
