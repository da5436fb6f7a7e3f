"""The sealed half-finished answers: opening, keeping and deleting them, and the cookie that holds their secret.

Boundary: the only module that reads or writes the table of drafts. Nothing is stored on a GET; a row is made when the
first answer is given and dies with its life (24 hours without use, 10 minutes on a shared device, 7 days where it is
kept under a code) or by deletion.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.dispatch import Signal
from django.http import HttpRequest, HttpResponse

from intake import moment
from intake.models import Draft, Kept
from intake.state import Device, State
from sealing.envelope import TooLarge, Unopenable, open_, seal
from sealing.keys import DraftKeys, draft_keys, new_secret

COARSE = timedelta(minutes=10)
SHARED_MARK = ".s"
ended = Signal()
"""Sent with `row_id` when a person ends a draft, or leaves it: later rooms let go of what they made of it."""


class StaleDraft(Exception):
    """Another window wrote first; nothing was overwritten."""


class DraftFull(Exception):
    """The answers together are larger than a draft may be; nothing was stored."""


@dataclass
class OpenDraft:
    """A draft that this request's cookie opened."""

    keys: DraftKeys = field(repr=False)
    state: State

    @property
    def revision(self) -> int:
        """The revision that the next save expects."""
        return self.state.revision


def has_cookie(request: HttpRequest) -> bool:
    """Whether the browser believes that it has a draft."""
    return bool(request.COOKIES.get(settings.DRAFT_COOKIE_NAME))


def on_shared_device(request: HttpRequest) -> bool:
    """Whether the cookie says so; asks no database, so that a page about a failure can tell."""
    return request.COOKIES.get(settings.DRAFT_COOKIE_NAME, "").endswith(SHARED_MARK)


def is_stored(request: HttpRequest) -> bool:
    """Whether there is a row of this cookie: open, altered, or past its life and not purged yet."""
    keys = _keys(request)
    return keys is not None and Draft.objects.filter(row_id=keys.row_id).exists()


def current(request: HttpRequest) -> OpenDraft | None:
    """The draft of this request, opened once; None without a cookie, or when its life is over. Writes nothing."""
    if not hasattr(request, "_open_draft"):
        request._open_draft = _open(request)  # type: ignore[attr-defined]
    return request._open_draft  # type: ignore[attr-defined, no-any-return]


def is_shut(request: HttpRequest) -> bool:
    """Whether there is a draft of this cookie that does not open: altered, or of a version not known here."""
    current(request)
    return getattr(request, "_draft_shut", False)


def create(request: HttpRequest, response: HttpResponse, device: Device) -> OpenDraft:
    """Store a new, empty draft and give its secret to the browser. Rows that have outlived their life go first."""
    secret, now = new_secret(), moment.now()
    purge(now)
    draft = OpenDraft(draft_keys(secret), State(device, now, revision=1))
    Draft.objects.create(
        row_id=draft.keys.row_id, sealed=_sealed(draft), revision=1, expires_at=coarse(draft.state.stays_until)
    )
    request._open_draft = draft  # type: ignore[attr-defined]
    give_secret(response, secret, device)
    return draft


def give_secret(response: HttpResponse, secret: bytes, device: Device) -> None:
    """Put the secret of a draft into the browser's cookie, which ends with the browser.

    On a shared device it carries a mark, so that a page that opens no draft leaves by itself there too.
    """
    response.set_cookie(
        settings.DRAFT_COOKIE_NAME,
        base64.urlsafe_b64encode(secret).decode().rstrip("=") + SHARED_MARK * (device == "shared"),
        secure=settings.COOKIE_SECURE, httponly=True, samesite="Strict", path="/",
    )  # fmt: skip


def save(draft: OpenDraft) -> None:
    """Store the state as the next revision, in one statement; raises StaleDraft when another window wrote first."""
    expected, state = draft.state.revision, draft.state
    before = state.written_at
    state.revision, state.written_at = expected + 1, moment.now()
    try:
        changed = Draft.objects.filter(row_id=draft.keys.row_id, revision=expected).update(
            sealed=_sealed(draft), revision=state.revision, expires_at=coarse(state.stays_until)
        )
    except DraftFull:
        state.revision, state.written_at = expected, before
        raise
    if not changed:
        raise StaleDraft


def reload(request: HttpRequest) -> OpenDraft | None:
    """The draft as it is stored now, whatever this request has changed in its own copy."""
    forget(request)
    return current(request)


def forget(request: HttpRequest) -> None:
    """Drop this request's copy."""
    if hasattr(request, "_open_draft"):
        del request._open_draft


def delete(request: HttpRequest, response: HttpResponse) -> bool:
    """Delete the stored draft, the code that it is kept under, and the cookie; whether there was a row to delete."""
    keys, deleted = _keys(request), 0
    if keys:
        draft = current(request)
        with transaction.atomic():
            if draft and draft.state.kept_under:
                Kept.objects.filter(lookup=bytes.fromhex(draft.state.kept_under)).delete()
            deleted, _ = Draft.objects.filter(row_id=keys.row_id).delete()
        ended.send(delete, row_id=keys.row_id)
    forget(request)
    drop_cookie(response)
    return bool(deleted)


def leave(request: HttpRequest, response: HttpResponse) -> None:
    """The quick exit: the cookie goes, and the stored draft with it unless it is kept under a code."""
    draft = current(request)
    if draft and draft.state.kept_until and moment.now() < draft.state.kept_until:
        ended.send(leave, row_id=draft.keys.row_id)
        drop_cookie(response)
    else:
        delete(request, response)


def drop_cookie(response: HttpResponse, name: str = "") -> None:
    """Take a cookie from the browser: the one of that name, else the secret of the draft and the names under it."""
    if not name:
        drop_cookie(response, settings.FILL_COOKIE_NAME)
    response.set_cookie(
        name or settings.DRAFT_COOKIE_NAME, "", max_age=0, expires="Thu, 01 Jan 1970 00:00:00 GMT",
        secure=settings.COOKIE_SECURE, httponly=True, samesite="Strict", path="/",
    )  # fmt: skip


def purge(now: datetime) -> int:
    """Delete every row whose life is over at `now`; how many drafts."""
    Kept.objects.filter(expires_at__lte=now).delete()
    return Draft.objects.filter(expires_at__lte=now).delete()[0]


def _open(request: HttpRequest) -> OpenDraft | None:
    keys = _keys(request)
    try:
        draft = keys and opened(keys)
    except Unopenable:
        request._draft_shut = True  # type: ignore[attr-defined]
        return None
    return draft if draft and moment.now() < draft.state.ends_at else None


def opened(keys: DraftKeys) -> OpenDraft | None:
    """The draft of these keys, its life over or not; None where there is none. Raises Unopenable for one altered."""
    row = Draft.objects.filter(row_id=keys.row_id).values_list("sealed", "revision").first()
    if not row:
        return None
    text = open_(keys.key, bytes(row[0]), _context(keys, row[1]))
    return OpenDraft(keys, State.from_bytes(text, row[1]))


def secret_of(request: HttpRequest) -> bytes:
    """The secret in the browser's cookie; raises ValueError where it holds none that could be one."""
    raw = request.COOKIES.get(settings.DRAFT_COOKIE_NAME, "").removesuffix(SHARED_MARK)
    secret = base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4))
    draft_keys(secret)
    return secret


def _keys(request: HttpRequest) -> DraftKeys | None:
    try:
        return draft_keys(secret_of(request))
    except (ValueError, binascii.Error):
        return None


def _sealed(draft: OpenDraft) -> bytes:
    try:
        return seal(draft.keys.key, draft.state.to_bytes(), _context(draft.keys, draft.state.revision))
    except TooLarge as error:
        raise DraftFull from error


def _context(keys: DraftKeys, revision: int) -> dict[str, str | int | bytes]:
    return {"kind": "draft", "row": keys.row_id, "revision": revision}


def coarse(end: datetime) -> datetime:
    """Rounded up, so that a row does not tell the minute it was written."""
    step = COARSE.total_seconds()
    return datetime.fromtimestamp(-(-end.timestamp() // step) * step, end.tzinfo)
