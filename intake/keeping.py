"""Save and come back: a code that opens the half-finished answers again for seven days, on another device too.

Boundary: the only module that reads or writes the table of kept secrets. Opt-in, never on a shared device. The code is
shown once and stored nowhere; with the pepper outside the database it opens the draft's own secret. A code that is
mistyped, unknown, past its days or whose answers were deleted gives the same nothing.
"""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse

from intake import drafts, moment
from intake.drafts import OpenDraft
from intake.models import Kept
from intake.state import KEPT, Device
from sealing import codes
from sealing.envelope import Unopenable, open_, seal
from sealing.keys import draft_keys


class NotHere(Exception):
    """No code on a shared device: what is typed there is not to outlast its ten minutes."""


def keep(request: HttpRequest) -> str:
    """Keep the draft of this request for seven days under a new code, which takes the place of an older one.

    Raises LookupError without a draft, NotHere on a shared device, StaleDraft when another window wrote first.
    """
    draft = drafts.current(request)
    if draft is None:
        raise LookupError("there is no draft")
    if draft.state.device == "shared":
        raise NotHere
    code = codes.new_code()
    keys, state = codes.kept_keys(code, settings.CODE_PEPPER), draft.state
    before, state.kept_under, state.kept_until = state.kept_under, keys.lookup.hex(), moment.now() + KEPT
    with transaction.atomic():
        Kept.objects.create(
            lookup=keys.lookup,
            sealed=seal(keys.key, drafts.secret_of(request), _context(keys.lookup)),
            expires_at=drafts.coarse(state.kept_until),
        )
        if before:
            Kept.objects.filter(lookup=bytes.fromhex(before)).delete()
        drafts.save(draft)
    return code


def come_back(typed: str, device: Device, response: HttpResponse) -> OpenDraft | None:
    """Open the draft of a code on this device and give its secret to the browser; None for every other text."""
    code = codes.read(typed)
    if code is None:
        return None
    keys = codes.kept_keys(code, settings.CODE_PEPPER)
    row = Kept.objects.filter(lookup=keys.lookup).values_list("sealed", flat=True).first()
    if row is None:
        return None
    try:
        secret = open_(keys.key, bytes(row), _context(keys.lookup))
        draft = drafts.opened(draft_keys(secret))
    except Unopenable:
        return None
    if draft is None or draft.state.kept_until is None or moment.now() >= draft.state.kept_until:
        return None
    draft.state.device = device
    drafts.save(draft)
    drafts.give_secret(response, secret, device)
    return draft


def stay(request: HttpRequest) -> None:
    """Begin the life of the draft anew. Raises LookupError without one, StaleDraft when another window wrote first."""
    draft = drafts.current(request)
    if draft is None:
        raise LookupError("there is no draft")
    drafts.save(draft)


def _context(lookup: bytes) -> dict[str, str | int | bytes]:
    return {"kind": "kept", "row": lookup}
