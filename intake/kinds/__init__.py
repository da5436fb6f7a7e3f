"""The kinds of question: how each is read, shown again and drawn. One entry here for a new kind."""

from __future__ import annotations

from collections.abc import Mapping

from intake.kinds.base import Kind
from intake.kinds.choosing import OneOf, Several, YesNo
from intake.kinds.listing import Rows
from intake.kinds.moments import Days, Whens
from intake.kinds.writing import Numbers, Written

KINDS: Mapping[str, Kind] = {
    "choice": OneOf(),
    "yes_no": YesNo(),
    "many": Several(),
    "when": Whens(),
    "day": Days(),
    "number": Numbers(),
    "text": Written(),
    "rows": Rows(),
}
