"""An answer changed in another window while the press is under way is in the case, or the press did not count."""

from __future__ import annotations

import pytest
from django.test import Client, RequestFactory

from casework import vault
from casework.models import Case
from casework.public import handing
from casework.vault import Keys
from intake import drafts
from tests.casework.conftest import hand_over

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("when", ["before the draft is read again", "while it is sealed"])
def test_what_was_changed_meanwhile_is_what_is_sent(mai: Client, made, monkeypatch, when: str) -> None:
    def other_window(*_: object) -> None:
        request = RequestFactory().get("/")
        request.COOKIES = {name: cookie.value for name, cookie in mai.cookies.items()}
        draft = drafts.current(request)
        if draft is not None and draft.state.answers["order_shown"] is False:
            draft.state.answer("order_shown", True)
            drafts.save(draft)

    if when == "while it is sealed":
        monkeypatch.setattr(handing, "checkpoint", lambda name: other_window() if name == "sealed" else None)
    else:
        kept = drafts.forget
        monkeypatch.setattr(drafts, "forget", lambda request: (other_window(), kept(request)))
    hand_over(mai)
    case = Case.objects.get()
    answers = vault.open_answers(case, vault.case_key(case, Keys(made.pair)))
    assert answers["facts"]["order_shown"] is True
