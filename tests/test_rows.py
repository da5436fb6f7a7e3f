"""A test over many rows in one item tries them all, names those that fail, and fails where there is none."""

from __future__ import annotations

import pytest

from tests.rows import over


def test_every_row_is_tried_and_each_that_fails_is_named() -> None:
    tried = []

    @over("row", range(5), ids=lambda row: f"row-{row}")
    def small(row: int) -> None:
        tried.append(row)
        assert row % 2 == 0, "odd"
        if row == 4:
            raise KeyError("four")

    with pytest.raises(AssertionError) as told:
        small()
    assert tried == [0, 1, 2, 3, 4]
    assert str(told.value).splitlines()[0] == "3 of 5"
    assert [line.split(":")[0] for line in str(told.value).splitlines() if line.startswith("row-")] == [
        "row-1", "row-3", "row-4",
    ]  # fmt: skip


def test_without_a_row_it_fails() -> None:
    @over("row", [])
    def small(row: int) -> None:
        raise NotADirectoryError

    with pytest.raises(AssertionError, match="no row"):
        small()


@over("row", "ab")
def test_a_fixture_is_still_given(row: str, tmp_path) -> None:
    assert tmp_path.is_dir()
    assert row in "ab"
