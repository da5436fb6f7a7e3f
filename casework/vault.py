"""What opens what. The only module of this room that touches keys and blobs; models store, views ask here.

    answers, notes, corrections   under the case key, wrapped to the team and to the offline recovery key
    plan, messages                under the shared key, wrapped to the receipt code and to the team
    summary (the queue's line)    sealed to the team

Every blob and wrap is bound to its case, team, kind and revision, so that nothing can be moved between rows.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from casework.models import Case, Entry, Member, Team
from sealing import boxes, teams
from sealing.boxes import Pair
from sealing.codes import CodeKeys
from sealing.envelope import Context, Unopenable, open_, seal
from sealing.passphrases import Cost, key_of, new_salt

Blob = Mapping[str, Any]


@dataclass(frozen=True)
class Keys:
    """What a member's unlocked session holds: the team's pair."""

    team: Pair = field(repr=False)


def statement(team: Team) -> Context:
    """What the root signs of a team."""
    return {
        "team": str(team.pk),
        "epoch": team.epoch,
        "public": bytes(team.public_key),
        "recovery": bytes(team.recovery_key),
    }


def vouched_for(team: Team, root_public: bytes) -> None:
    """Raises sealing.teams.WrongSignature unless the root signed this team's keys."""
    teams.verify(root_public, statement(team), bytes(team.signature))


# handing over -------------------------------------------------------------------------------------------------------


def new_case(case: Case, code: CodeKeys, *, answers: Blob, plan: Blob, summary: Blob) -> None:
    """Seal a new case into `case` (team and id set); the keys are forgotten on return: only team and code open it."""
    case_key, shared_key = secrets.token_bytes(32), secrets.token_bytes(32)
    case.lookup, case.code_key = code.lookup, code.pair.public
    case.case_key_team = boxes.wrap(bytes(case.team.public_key), case_key, _key_context(case, "case", "team"))
    case.case_key_recovery = boxes.wrap(bytes(case.team.recovery_key), case_key, _key_context(case, "case", "recovery"))
    case.shared_key_team = boxes.wrap(bytes(case.team.public_key), shared_key, _key_context(case, "shared", "team"))
    case.shared_key_code = boxes.wrap(code.pair.public, shared_key, _key_context(case, "shared", "code"))
    case.answers = seal(case_key, _pack(answers), _blob_context(case, "answers"))
    case.plan = seal(shared_key, _pack(plan), _blob_context(case, "plan"))
    case.summary = seal_summary(case, summary)


def shared_key_by_code(case: Case, code: CodeKeys) -> bytes:
    """The shared key for the holder of the code; raises Unopenable."""
    return boxes.unwrap(code.pair, bytes(case.shared_key_code), _key_context(case, "shared", "code"))


# the desk -----------------------------------------------------------------------------------------------------------


def case_key(case: Case, keys: Keys) -> bytes:
    """The case key for an unlocked member; raises Unopenable."""
    return boxes.unwrap(keys.team, bytes(case.case_key_team), _key_context(case, "case", "team"))


def case_key_by_recovery(case: Case, recovery: Pair) -> bytes:
    """The case key for two holders of the recovery; raises Unopenable."""
    return boxes.unwrap(recovery, bytes(case.case_key_recovery), _key_context(case, "case", "recovery"))


def shared_key(case: Case, keys: Keys) -> bytes:
    """The shared key for an unlocked member; raises Unopenable."""
    return boxes.unwrap(keys.team, bytes(case.shared_key_team), _key_context(case, "shared", "team"))


def open_answers(case: Case, key: bytes) -> Blob:
    """The answers as told."""
    return _unpack(open_(key, bytes(case.answers), _blob_context(case, "answers")))


def open_plan(case: Case, key: bytes) -> Blob:
    """The plan of the case, as the desk or the person's browser last made it."""
    return _unpack(open_(key, bytes(case.plan), _blob_context(case, "plan")))


def reseal(case: Case, keys: Keys, *, answers: Blob, plan: Blob, summary: Blob) -> None:
    """Seal a new revision; the caller saves only if the stored revision is still the one it read."""
    key, shared = case_key(case, keys), shared_key(case, keys)
    case.revision += 1
    case.answers = seal(key, _pack(answers), _blob_context(case, "answers"))
    case.plan = seal(shared, _pack(plan), _blob_context(case, "plan"))
    case.summary = seal_summary(case, summary)


def seal_summary(case: Case, summary: Blob) -> bytes:
    """The queue's line, for the team only."""
    return boxes.seal_to(bytes(case.team.public_key), _pack(summary), _blob_context(case, "summary"))


def open_summary(case: Case, keys: Keys) -> Blob:
    """The queue's line; raises Unopenable."""
    return _unpack(boxes.open_with(keys.team, bytes(case.summary), _blob_context(case, "summary")))


def seal_entry(entry: Entry, key: bytes, content: Blob) -> None:
    """Seal a message, addition, note or correction; number and kind are set before."""
    entry.sealed = seal(key, _pack(content), _entry_context(entry))


def open_entry(entry: Entry, key: bytes) -> Blob:
    """The content of an entry; raises Unopenable."""
    return _unpack(open_(key, bytes(entry.sealed), _entry_context(entry)))


# members ------------------------------------------------------------------------------------------------------------


def enrol(member: Member, team_pair: Pair, passphrase: str, cost: Cost) -> None:
    """Give a member a pair of their own under their passphrase, and the team's key wrapped to it."""
    pair, salt = boxes.new_pair(), new_salt()
    member.public_key, member.salt, member.cost = pair.public, salt, cost.as_json()
    member.private_sealed = seal(key_of(passphrase, salt, cost), pair.private, _member_context(member, "private"))
    member.team_wrap = boxes.wrap(pair.public, team_pair.private, _member_context(member, "team"))


def unlock(member: Member, passphrase: str) -> Keys:
    """The keys of an active member; raises Unopenable for a wrong passphrase, a revoked member or a swapped key."""
    if member.state != Member.ACTIVE or not member.private_sealed:
        raise Unopenable("the member is not active")
    key = key_of(passphrase, bytes(member.salt), Cost.of(member.cost))
    own = boxes.pair_from(open_(key, bytes(member.private_sealed), _member_context(member, "private")))
    team = boxes.pair_from(boxes.unwrap(own, bytes(member.team_wrap), _member_context(member, "team")))
    if team.public != bytes(member.team.public_key):
        raise Unopenable("this is not the key of the team")
    return Keys(team)


# contexts -----------------------------------------------------------------------------------------------------------


def _blob_context(case: Case, blob: str) -> Context:
    return {"blob": blob, "case": str(case.pk), "team": str(case.team_id), "revision": case.revision}


def _key_context(case: Case, key: str, holder: str) -> Context:
    return {"key": key, "for": holder, "case": str(case.pk), "team": str(case.team_id)}


def _entry_context(entry: Entry) -> Context:
    return {"entry": entry.kind, "number": entry.number, "case": str(entry.case_id)}


def _member_context(member: Member, what: str) -> Context:
    return {"member": str(member.pk), "team": str(member.team_id), "epoch": member.team.epoch, "what": what}


def _pack(blob: Blob) -> bytes:
    return json.dumps(blob, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf-8")


def _unpack(data: bytes) -> Blob:
    content: Blob = json.loads(data)
    return content
