"""From a draft to exactly one case, whatever the network does.

The draft keeps, sealed, how to reach the person, the consent and the code until it is sent. Sending makes the case and
marks the draft in one transaction: pressed twice, in two windows, or cut off at any point, there is one case, or the
draft is as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.http import HttpRequest

from casework import audit, vault
from casework.closing import reopen
from casework.models import Case, Entry, Team
from casework.public.opening import READABLE
from casework.receiving import receiving_team
from intake import drafts
from intake.drafts import OpenDraft, StaleDraft
from intake.situation import Situation, situation_now
from legal_rules.instants import day_of
from remedies import knowing
from remedies.snapshot import snapshot, summary
from remedies.ways import chosen
from sealing.codes import code_keys, new_code, read

ATTEMPTS = 5
KEPT_YEARS = 1
"""From the first of the month of hand-over, so that the date in the clear tells no day."""
CONSENT_VERSION = 1
CONTACTS = ("page", "way", "none")

# Tests put a process to death at these points; in service nobody listens.
checkpoint: Callable[[str], None] = lambda name: None  # noqa: E731


class NothingToHandOver(Exception):
    """There is no draft, or it was not prepared."""


def prepare(draft: OpenDraft, contact: str, way: str, now: datetime) -> None:
    """Put contact, consent and a fresh code into the draft, which is not saved yet."""
    kept = draft.state.handover
    kept |= {"contact": contact, "way": way, "consent": {"version": CONSENT_VERSION, "on": day_of(now).isoformat()}}
    kept.setdefault("code", new_code())


def hand_over(request: HttpRequest) -> None:
    """Make the case of the answers as they are stored at that moment; does nothing where it was made before.

    Raises NothingToHandOver, NotVouchedFor (the root did not sign the team's keys; the draft stays), StaleDraft.
    """
    for _ in range(ATTEMPTS):
        here = situation_now(request)  # another window may have changed an answer
        if here is None:
            raise NothingToHandOver
        draft = here.draft
        if draft.state.handover.get("sent"):
            return
        code = read(draft.state.handover.get("code", ""))
        team = receiving_team()
        if code is None or team is None:
            raise NothingToHandOver
        try:
            _commit(here, team, code)
        except (StaleDraft, IntegrityError):
            continue
        return
    raise StaleDraft


def _commit(here: Situation, team: Team, code: str) -> None:
    draft, kept = here.draft, dict(here.draft.state.handover)
    case = _sealed(here, team, code, kept)
    checkpoint("sealed")
    with transaction.atomic():
        case.save(force_insert=True)
        checkpoint("inserted")
        draft.state.handover = {"sent": True, "contact": kept["contact"]}
        drafts.save(draft)
        checkpoint("marked")
        audit.record(team, here.at, "person", "case_received", str(case.pk), case.revision)
        checkpoint("recorded")
    checkpoint("committed")


def _sealed(here: Situation, team: Team, code: str, kept: dict[str, Any]) -> Case:
    month = day_of(here.at).replace(day=1)
    case = Case(team=team, month_created=month, purge_on=month.replace(year=month.year + KEPT_YEARS))
    answers = {
        "facts": dict(here.facts.given),
        "identity": dict(here.identity),
        "way": chosen(here).as_kept(),
        "known": knowing.of(here).as_kept(),
        "contact": {"how": kept["contact"], "way": kept["way"]},
        "consent": kept["consent"],
    }
    vault.new_case(
        case,
        code_keys(code, settings.CODE_PEPPER),
        answers=answers,
        plan=snapshot(here.assessment, here.facts, chosen(here)),
        summary=summary(here.assessment),
    )
    return case


def add_entry(case: Case, kind: str, key: bytes, content: dict[str, Any]) -> Entry:
    """Append a sealed entry under the next number, inside a transaction.

    Raises Case.DoesNotExist for a case that was deleted or taken back in the meantime.
    """
    with transaction.atomic():
        Case.objects.select_for_update().get(pk=case.pk, state__in=READABLE)
        if kind in (Entry.ADDITION, Entry.ANSWER):  # the person goes on: so does the desk
            reopen(case, datetime.fromisoformat(content["at"]), "person")
        last = Entry.objects.filter(case=case).order_by("-number").first()
        entry = Entry(case=case, number=last.number + 1 if last else 1, kind=kind)
        vault.seal_entry(entry, key, content)
        entry.save(force_insert=True)
    return entry
