"""Who works in the team, and the trail of what was read and done. A lead invites, and closes a member's way in."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from casework import audit
from casework.desk.case_code import case_code
from casework.desk.invitations import invite
from casework.desk.teams import revoke
from casework.desk.unlock import Desk, unlocked
from casework.models import AuditEntry, Case, Member
from intake.dates import say_instant
from intake.words import language
from sealing.codes import shown

MOST_LINES = 200


@require_http_methods(["GET", "HEAD", "POST"])
@unlocked
def people_page(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The members; a lead's POST makes an invitation, whose link is shown once."""
    made = None
    if request.method == "POST":
        if not desk.member.leads:
            raise Http404
        team = desk.member.team
        token = invite(team, desk.keys.team, desk.at, leads="leads" in request.POST, by=str(desk.member.pk))
        made = (f"{request.scheme}://{request.get_host()}{reverse('desk_invited')}#{token}", shown(token))
    else:
        desk.record("people_read")
    held = Count("holds", filter=Q(holds__state=Case.OPEN))
    members = Member.objects.filter(team=desk.member.team).select_related("user").annotate(held=held)
    context = {"desk": desk, "place": "people", "members": members.order_by("user__username"), "made": made}
    return render(request, "desk/people.html", context)


@require_POST
@unlocked
def close(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """Close another member's way in, at once."""
    found = Member.objects.filter(pk=id, team=desk.member.team, state=Member.ACTIVE).exclude(pk=desk.member.pk)
    member = found.select_related("team", "user").first()
    if member is None or not desk.member.leads:
        raise Http404
    revoke(member, desk.at, str(desk.member.pk))
    return redirect("desk_people")


@require_safe
@unlocked
def trail_page(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The newest lines, and whether the chain holds; reading it is a line too."""
    team, lang = desk.member.team, language()
    names = {str(m.pk): m.user.get_username() for m in Member.objects.filter(team=team).select_related("user")}
    breaks = audit.verify_chain(team)
    lines = AuditEntry.objects.filter(team=team).order_by("-number")[:MOST_LINES]
    rows = [
        (
            line.number,
            say_instant(line.at, lang),
            names.get(line.actor, line.actor),
            f"verb.{line.verb}",
            names.get(line.target) or _code(line.target),
        )
        for line in lines
    ]
    desk.record("trail_read")
    context = {"desk": desk, "place": "trail", "rows": rows, "breaks": breaks, "most": MOST_LINES}
    return render(request, "desk/trail.html", context)


def _code(target: str) -> str:
    """The code of a case by its id, also when the case is no more."""
    return case_code(Case(pk=UUID(target))) if target else ""
