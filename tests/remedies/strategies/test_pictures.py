"""The pictures: every answer stands in them once, the words beside them say the same, and text stays text."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from remedies.strategies import workbooks
from remedies.strategies.pictures import Drawn, draw

BOOK = workbooks()["strategy_campaign"]
GRID, CHAIN = (picture for page in BOOK.pages for picture in page.pictures)
ROWS = [
    {"role": "Nơi <b>giải quyết</b> đơn", "power": "high", "interest": "low"},
    {"role": "Luật sư", "power": "low", "interest": "high"},
    {"role": "Hàng xóm", "interest": "high"},
    {"power": "high", "interest": "high"},
]


def numbers(drawn: Drawn) -> dict[str, tuple[float, float]]:
    """Each number of the grid, and where it stands."""
    found = ElementTree.fromstring(str(drawn.svg)).iter("{http://www.w3.org/2000/svg}text")
    return {t.text or "": (float(t.get("x", 0)), float(t.get("y", 0))) for t in found if (t.text or "").isdigit()}


def test_the_grid_places_by_both_scales_and_the_table_names_all() -> None:
    drawn = draw(BOOK, GRID, {"around": ROWS}, "vi")
    placed = numbers(drawn)
    assert set(placed) == {"1", "2"}
    assert placed["1"][0] < placed["2"][0]
    assert placed["1"][1] < placed["2"][1]
    assert [row[:2] for row in drawn.rows] == [("1", "Nơi <b>giải quyết</b> đơn"), ("2", "Luật sư"), ("3", "Hàng xóm")]
    assert drawn.rows[2][2] == "chưa đặt"
    assert len(drawn.heads) == len(drawn.rows[0])


def test_many_in_one_square_do_not_cover_each_other() -> None:
    rows = [{"role": str(n), "power": "some", "interest": "some"} for n in range(8)]
    places = list(numbers(draw(BOOK, GRID, {"around": rows}, "en")).values())
    assert len(set(places)) == len(rows)
    assert max(y for _, y in places) - min(y for _, y in places) < 96


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_chain_goes_from_deeds_to_the_goal(lang: str) -> None:
    values = {"deeds": [{"deed": "Một <i>"}, {"deed": "Hai"}], "changes": "Ba\nBốn", "goal": "Năm"}
    drawn = draw(BOOK, CHAIN, values, lang)
    said = "".join(ElementTree.fromstring(str(drawn.svg)).itertext())
    places = [said.index(word) for word in ("Một <i>", "Hai", "Ba", "Bốn", "Năm")]
    assert places == sorted(places)
    assert drawn.rows[0][1] == "Một <i>; Hai"


def test_nothing_answered_draws_nothing() -> None:
    for picture in (GRID, CHAIN):
        assert not draw(BOOK, picture, {}, "vi").svg
