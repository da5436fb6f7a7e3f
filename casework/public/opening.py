"""Opening by the keys of a code: the plan and its messages, nothing else.

A code that is unknown, mistyped, revoked or deleted ends the same way after the same work: derived keys, one
look-up, one attempt to unwrap.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db import transaction

from casework import vault
from casework.models import Case, Entry
from sealing.boxes import WRAP_BYTES
from sealing.codes import CodeKeys, code_keys, new_code, read
from sealing.envelope import Unopenable

READABLE = (Case.OPEN, Case.CLOSED)
"""Until a closed case is deleted, the person reads it and can take it back."""
_NOBODYS = Case(shared_key_code=b"\x01" + bytes(WRAP_BYTES - 1))


class PlanShut(Exception):
    """The code is the right one, and the plan behind it does not open: altered, or of a version not known here."""


@dataclass(frozen=True)
class Opened:
    """A case as its code opens it; a message that does not open is empty."""

    case: Case
    key: bytes = field(repr=False)
    plan: Mapping[str, Any]
    messages: tuple[tuple[str, Mapping[str, Any]], ...]


def keys_of(typed: str) -> CodeKeys:
    """The keys of the code in what was typed; of a code that nobody has, where there is none in it."""
    spare = new_code()  # made in any case: what is no code at all takes no longer than what is one
    return code_keys(read(typed) or spare, settings.CODE_PEPPER)


def open_with(keys: CodeKeys) -> Opened | None:
    """The plan and messages for the keys of a code; None for anything but the live code of a case.

    Raises PlanShut, to the holder of the code only.
    """
    found = Case.objects.select_related("team").filter(lookup=keys.lookup, state__in=READABLE).first()
    case = found or _NOBODYS
    try:
        key = vault.shared_key_by_code(case, keys)
    except Unopenable:
        return None
    try:
        plan = vault.open_plan(case, key)
    except Unopenable as error:
        raise PlanShut from error
    entries = Entry.objects.filter(case=case, kind__in=Entry.SHARED)
    return Opened(case, key, plan, tuple((e.kind, _content(e, key)) for e in entries))


def _content(entry: Entry, key: bytes) -> Mapping[str, Any]:
    try:
        return vault.open_entry(entry, key)
    except Unopenable:
        return {}


def withdraw(opened: Opened) -> bool:
    """Take the case back: the code opens nothing from now on, and every blob is overwritten with nothing.

    Whether it was still there to take back.
    """
    with transaction.atomic():
        case = Case.objects.select_for_update().filter(pk=opened.case.pk, state__in=READABLE).first()
        if case is None:
            return False
        Entry.objects.filter(case=case).delete()
        case.state, case.lookup, case.code_key, case.holder = Case.WITHDRAWN, None, secrets.token_bytes(32), None
        case.revision += 1
        for blob in (
            "case_key_team",
            "case_key_recovery",
            "answers",
            "shared_key_team",
            "shared_key_code",
            "plan",
            "summary",
        ):
            setattr(case, blob, secrets.token_bytes(len(getattr(case, blob))))
        case.save()
    return True
