"""Long lists: no row makes a person read more than a screen of choices without a heading."""

import pytest

from intake.kinds import KINDS
from intake.kinds.base import Raw
from intake.question import Field
from intake.questions import QUESTIONS

MOST_UNDER_ONE = 9
MOST_WITHOUT = 12
FIELDS = [pytest.param(q, f, id=f"{q.id}-{f.id}") for q in QUESTIONS.values() for f in q.fields if f.choices]


@pytest.mark.parametrize(("question", "field"), FIELDS)
def test_a_long_list_stands_in_groups_that_hold_every_choice_once(question, field: Field):
    drawn = KINDS["rows"].draw(question, Raw({}), [])
    boxes = [box for group in drawn.options[0].rows[0].groups for box in group.boxes]
    box = next(box for box in boxes if box.name == f"r0-{field.id}")
    loose = [value for value, _ in box.options]
    grouped = [value for _, options in box.groups for value, _ in options]
    assert len(loose) <= MOST_WITHOUT
    assert all(1 < len(options) <= MOST_UNDER_ONE for _, options in box.groups)
    assert len({*loose, *grouped}) == len(loose) + len(grouped)
    assert {c.value for c in field.choices} <= {*loose, *grouped}


def test_the_papers_sent_are_grouped_and_one_chosen_is_shown_again():
    filings = QUESTIONS["filings"]
    typed = KINDS["rows"].typed(filings, [{"kind": "wgad_urgent", "at": "2026-11-20"}])
    box = KINDS["rows"].draw(filings, Raw(typed), []).options[0].rows[0].groups[0].boxes[0]
    assert (box.value, len(box.groups)) == ("wgad_urgent", 8)
    assert KINDS["rows"].read(filings, Raw(typed)) == [{"kind": "wgad_urgent", "at": "2026-11-20"}]
