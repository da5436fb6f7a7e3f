"""Whoever may write to the database still makes nobody read a changed, moved or older thing as if it were genuine.

Rows are altered where they lie, read back, and opened as the product opens them. What was altered must be refused with
`Unopenable`; what was not must still open, so that no refusal comes from a broken proof.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import uuid4

import pytest

from casework import audit, vault
from casework.desk.invitations import NotInvited, accept, invite
from casework.models import AuditEntry, Case, Entry, Invitation, Member, Team
from casework.vault import Keys
from sealing.codes import CodeKeys, code_keys, new_code
from sealing.envelope import Unopenable
from sealing.teams import WrongSignature
from tests.casework.conftest import Made, make_member, make_team

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 1)
PASSPHRASE = "sông dài cá lội"
WRAPS = ("case_key_team", "case_key_recovery", "shared_key_team", "shared_key_code")
BLOBS = ("answers", "plan", "summary")
# What stops opening when a column is altered.
NEEDS = {
    "answers": {"case_key_team", "answers"},
    "answers by recovery": {"case_key_recovery", "answers"},
    "plan": {"shared_key_team", "plan"},
    "plan by code": {"shared_key_code", "plan"},
    "summary": {"summary"},
    "note": {"case_key_team"},
    "message": {"shared_key_team"},
    "message by code": {"shared_key_code"},
}
BOUND_TO_REVISION = {"answers", "answers by recovery", "plan", "plan by code", "summary"}


@dataclass
class Told:
    """A case in the database, and what opens it."""

    made: Made
    code: CodeKeys
    id: Any

    def openers(self) -> dict[str, Callable[[], Any]]:
        """Each way to read something of the case, as it lies in the database now."""
        case, keys = Case.objects.select_related("team").get(pk=self.id), Keys(self.made.pair)
        note, message = case.entries.get(kind=Entry.NOTE), case.entries.get(kind=Entry.MESSAGE)
        return {
            "answers": lambda: vault.open_answers(case, vault.case_key(case, keys)),
            "answers by recovery": lambda: vault.open_answers(
                case, vault.case_key_by_recovery(case, self.made.recovery)
            ),
            "plan": lambda: vault.open_plan(case, vault.shared_key(case, keys)),
            "plan by code": lambda: vault.open_plan(case, vault.shared_key_by_code(case, self.code)),
            "summary": lambda: vault.open_summary(case, keys),
            "note": lambda: vault.open_entry(note, vault.case_key(case, keys)),
            "message": lambda: vault.open_entry(message, vault.shared_key(case, keys)),
            "message by code": lambda: vault.open_entry(message, vault.shared_key_by_code(case, self.code)),
        }

    def columns(self) -> dict[str, bytes]:
        values = Case.objects.filter(pk=self.id).values(*WRAPS, *BLOBS).get()
        return {name: bytes(value) for name, value in values.items()}


def a_case(made: Made) -> Told:
    code = code_keys(new_code(), bytes(32))
    case = Case(team=made.team, month_created=DAY, purge_on=DAY)
    vault.new_case(case, code, answers={"what": "answers"}, plan={"what": "plan"}, summary={"what": "summary"})
    case.save()
    keys = Keys(made.pair)
    for number, (kind, key) in enumerate(
        [(Entry.NOTE, vault.case_key(case, keys)), (Entry.MESSAGE, vault.shared_key(case, keys))], start=1
    ):
        entry = Entry(case=case, number=number, kind=kind)
        vault.seal_entry(entry, key, {"what": kind})
        entry.save()
    return Told(made, code, case.pk)


def refused(opener: Callable[[], Any]) -> bool:
    """Whether it does not open; anything but `Unopenable`, which says why, is a failure of the proof."""
    try:
        opener()
    except Unopenable as error:
        return bool(str(error))
    return False


def exactly(told: Told, gone: set[str], how: object) -> None:
    """Those, and only those, are refused now."""
    assert {name for name, opener in told.openers().items() if refused(opener)} == gone, how


def flipped(value: bytes, bit: int) -> bytes:
    altered = bytearray(value)
    altered[bit // 8] ^= 1 << bit % 8
    return bytes(altered)


@pytest.fixture
def world(db) -> tuple[Told, Told, Told]:
    """Two cases of one team, and one of another under the same root."""
    ours = make_team()
    other = make_team(ours.root, epoch=0)
    return a_case(ours), a_case(ours), a_case(other)


def alterations(told: Told, world: tuple[Told, ...], dice: Random) -> Iterator[tuple[str, dict[str, bytes]]]:
    """(kind, columns with their new bytes), without end."""
    own = told.columns()
    while True:
        name = dice.choice([*WRAPS, *BLOBS])
        value, place = own[name], dice.randrange(len(own[name]))
        yield "bit", {name: flipped(value, place * 8 + dice.randrange(8))}
        yield "row", {name: dice.choice([o for o in world if o is not told]).columns()[name]}
        other = dice.choice([n for n in (BLOBS if name in BLOBS else WRAPS) if n != name])
        yield "within", {name: own[other], other: own[name]}
        yield "version", {name: bytes([dice.choice([v for v in range(256) if v != value[0]])]) + value[1:]}
        yield "length", {name: dice.choice([value[:place], value + b"\0", b"", value[:1], value * 2])}


def test_no_altered_or_moved_bytes_of_a_case_are_accepted(world, how_many) -> None:
    dice, done, told = Random(1), Counter(), world[0]
    exactly(told, set(), "as it was made")
    before = told.columns()
    for kind, columns in alterations(told, world, dice):
        Case.objects.filter(pk=told.id).update(**columns)
        exactly(told, {name for name, needs in NEEDS.items() if needs & set(columns)}, (kind, sorted(columns)))
        Case.objects.filter(pk=told.id).update(**before)
        done[kind] += 1
        if done.total() == how_many(350, 9_000):
            break
    exactly(told, set(), "put back")
    assert len(done) == 5


def test_no_context_of_a_case_can_be_changed(world, how_many) -> None:
    one, two, theirs = world
    everything = set(NEEDS)
    for turn in range(how_many(5, 50)):
        Case.objects.filter(pk=one.id).update(revision=2 + turn)
        exactly(one, BOUND_TO_REVISION, "revision")
        Case.objects.filter(pk=one.id).update(revision=1, team=theirs.made.team)
        exactly(one, everything, "team")
        Case.objects.filter(pk=one.id).update(team=one.made.team)
        kept = two.columns()
        Case.objects.filter(pk=two.id).update(**one.columns())
        exactly(Told(one.made, one.code, two.id), everything, "the whole of one case as another")
        Case.objects.filter(pk=two.id).update(**kept)
    exactly(one, set(), "put back")
    exactly(two, set(), "put back")


def test_an_older_revision_cannot_be_put_back(world) -> None:
    told = world[0]
    case, old = Case.objects.get(pk=told.id), told.columns()
    vault.reseal(case, Keys(told.made.pair), answers={"now": 2}, plan={"now": 2}, summary={"now": 2})
    case.save()
    exactly(told, set(), "the new one")
    for blob in BLOBS:
        Case.objects.filter(pk=told.id).update(**{blob: old[blob]})
        exactly(told, {name for name, needs in NEEDS.items() if blob in needs}, blob)
        Case.objects.filter(pk=told.id).update(**{blob: getattr(case, blob)})


def test_no_entry_can_be_altered_or_moved(world, how_many) -> None:
    told, other, _ = world
    dice, keys = Random(2), Keys(told.made.pair)

    def opens(entry: Entry) -> bool:
        case = Case.objects.get(pk=told.id)
        key = vault.case_key(case, keys) if entry.kind == Entry.NOTE else vault.shared_key(case, keys)
        return not refused(lambda: vault.open_entry(entry, key))

    for turn in range(how_many(40, 300)):
        entry = Entry.objects.filter(case=told.id)[turn % 2]
        assert opens(entry)
        foreign = Entry.objects.get(case=other.id, number=entry.number)
        shared = entry.kind in Entry.SHARED
        changed = dice.choice(
            [
                {"sealed": flipped(bytes(entry.sealed), dice.randrange(len(entry.sealed) * 8))},
                {"sealed": foreign.sealed},
                {"number": entry.number + dice.randint(10, 19)},  # a number that no other entry has
                {"kind": dice.choice([k for k in Entry.SHARED if k != entry.kind]) if shared else Entry.CORRECTION},
                {"case_id": other.id, "number": 9},
            ]
        )
        if changed.get("kind") == Entry.CORRECTION:
            entry.kind = Entry.CORRECTION  # under the case key, as a note
            key = vault.case_key(Case.objects.get(pk=told.id), keys)
            assert refused(lambda e=entry, k=key: vault.open_entry(e, k)), changed
            continue
        Entry.objects.filter(pk=entry.pk).update(**changed)
        assert not opens(Entry.objects.get(pk=entry.pk)), changed
        Entry.objects.filter(pk=entry.pk).update(
            sealed=entry.sealed, number=entry.number, kind=entry.kind, case_id=told.id
        )


def test_no_key_of_a_member_can_be_altered_or_moved(made, how_many) -> None:
    dice, ha, lan = Random(3), make_member(made, "ha"), make_member(made, "lan")
    binh = make_member(make_team(made.root, epoch=0), "binh")
    held = {"private_sealed": ha.private_sealed, "salt": ha.salt, "team_wrap": ha.team_wrap, "cost": ha.cost}
    costs: list[dict[str, Any]] = [
        {},
        {"passes": 2, "memory": 64, "lanes": 1},
        {"passes": 0, "memory": 64, "lanes": 1},
        {"passes": 1, "memory": 64, "lanes": 1, "more": 1},
        {"passes": 1, "memory": 2**31, "lanes": 1},
        {"passes": "x", "memory": 64, "lanes": 1},
        {"passes": 10**6, "memory": 64, "lanes": 1},
        {"passes": 1, "memory": 8, "lanes": 4},
    ]
    assert vault.unlock(ha, PASSPHRASE).team == made.pair
    for turn in range(how_many(60, 400)):
        name = dice.choice(["private_sealed", "salt", "team_wrap"])
        value, place = bytes(held[name]), dice.randrange(len(held[name]) * 8)
        other = dice.choice([lan, binh])
        columns = [
            {name: flipped(value, place)},
            {name: bytes(getattr(other, name))},
            {n: bytes(getattr(other, n)) for n in ("private_sealed", "salt", "team_wrap")},
            {"private_sealed": ha.team_wrap, "team_wrap": ha.private_sealed},
            {name: value[: dice.randrange(len(value))]},
            {"team": binh.team},
            {"cost": costs[turn // 7 % len(costs)]},
        ][turn % 7]
        Member.objects.filter(pk=ha.pk).update(**columns)
        now = Member.objects.select_related("team").get(pk=ha.pk)
        assert refused(lambda n=now: vault.unlock(n, PASSPHRASE)), columns
        Member.objects.filter(pk=ha.pk).update(**held, team=made.team)
    assert vault.unlock(Member.objects.get(pk=ha.pk), PASSPHRASE).team == made.pair
    assert refused(lambda: vault.unlock(ha, "sông dài cá lặn"))


def test_no_key_of_a_team_can_be_swapped(made, how_many) -> None:
    dice, other = Random(5), make_team(make_team().root, epoch=0).team
    member = make_member(made, "ha")
    for turn in range(how_many(30, 150)):
        name = dice.choice(["public_key", "recovery_key", "signature"])
        value = bytes(getattr(made.team, name))
        columns = [
            {name: flipped(value, dice.randrange(len(value) * 8))},
            {name: bytes(getattr(other, name))},
            {"public_key": made.team.recovery_key, "recovery_key": made.team.public_key},
            {"epoch": dice.randint(2, 99)},
            {n: bytes(getattr(other, n)) for n in ("public_key", "recovery_key", "signature")},
        ][turn % 5]
        Team.objects.filter(pk=made.team.pk).update(**columns)
        now = Team.objects.get(pk=made.team.pk)
        with pytest.raises(WrongSignature):
            vault.vouched_for(now, made.root.public)
        if "public_key" in columns or "epoch" in columns:
            again = Member.objects.select_related("team").get(pk=member.pk)
            assert refused(lambda m=again: vault.unlock(m, PASSPHRASE)), columns
        made.team.save()
    vault.vouched_for(Team.objects.get(pk=made.team.pk), made.root.public)
    theirs = Team.objects.get(pk=made.team.pk)
    theirs.pk = uuid4()
    with pytest.raises(WrongSignature):
        vault.vouched_for(theirs, made.root.public)


def test_no_invitation_can_be_raised_or_moved(made, fixed_now, how_many) -> None:
    dice = Random(6)
    token = invite(made.team, made.pair, fixed_now, leads=False, by="operator")
    other = invite(made.team, made.pair, fixed_now, leads=False, by="operator")
    mine, theirs = Invitation.objects.all()
    if not _opens(token, bytes(mine.lookup)):
        mine, theirs = theirs, mine
    elsewhere = make_team(made.root, epoch=0).team
    for turn in range(how_many(12, 60)):
        sealed = bytes(mine.team_sealed)
        columns = [
            {"leads": True},
            {"team_sealed": flipped(sealed, dice.randrange(len(sealed) * 8))},
            {"team_sealed": theirs.team_sealed},
            {"team": elsewhere},
        ][turn % 4]
        Invitation.objects.filter(pk=mine.pk).update(**columns)
        with pytest.raises(NotInvited):
            accept(token, "lan", PASSPHRASE, fixed_now)
        Invitation.objects.filter(pk=mine.pk).update(leads=False, team_sealed=sealed, team=made.team)
    assert not Member.objects.exists()
    accept(token, "lan", PASSPHRASE, fixed_now)
    accept(other, "ha", PASSPHRASE, fixed_now)


def _opens(token: str, lookup: bytes) -> bool:
    from casework.desk import invitations
    from sealing.codes import read

    return invitations._lookup(read(token) or "") == lookup


def test_no_line_of_the_trail_can_be_altered(made, fixed_now, how_many) -> None:
    dice = Random(7)
    for n in range(6):
        audit.record(made.team, fixed_now, "person", "case_received", str(n), n)
    newest = bytes(AuditEntry.objects.last().digest)
    assert audit.verify_chain(made.team, newest) == []
    for _ in range(how_many(20, 100)):
        line = dice.choice(list(AuditEntry.objects.all()))
        columns: dict[str, Any] = dice.choice(
            [
                {"at": line.at + timedelta(seconds=dice.randint(1, 9))},
                {"actor": "nobody"},
                {"verb": "withdrawn"},
                {"target": "another"},
                {"revision": line.revision + 1},
                {"number": line.number + 50},
                {"previous": flipped(bytes(line.previous), dice.randrange(256))},
                {"digest": flipped(bytes(line.digest), dice.randrange(256))},
            ]
        )
        AuditEntry.objects.filter(pk=line.pk).update(**columns)
        assert audit.verify_chain(made.team, newest), columns
        line.save()
    assert audit.verify_chain(made.team, newest) == []
