"""Back in after a lost device: the name and one recovery code, each code once; a new passkey must follow.

Boundary: allauth checks the code, counts wrong ones and spends it; here the session is begun and marked.
"""

from __future__ import annotations

from allauth.mfa.base.forms import AuthenticateForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from casework import audit
from casework.desk.accounts import name_in
from casework.desk.passkey_words import WORDS
from casework.desk.unlock import DUE, log_in, member_of
from casework.models import Member
from intake import moment

LONGEST_CODE = 30


@require_http_methods(["GET", "HEAD", "POST"])
def recover_page(request: HttpRequest) -> HttpResponse:
    """The form; an unknown name, a wrong code and a used code are told alike."""
    if member_of(request) is not None:
        return redirect("desk")
    if request.method != "POST":
        return render(request, "desk/recover.html", {"name": ""})
    name = name_in(request)
    code = "".join(letter for letter in request.POST.get("code", "")[:LONGEST_CODE] if letter.isdecimal())
    member = Member.objects.select_related("team", "user").filter(user__username=name, state=Member.ACTIVE).first()
    if member is None or not _spent(member, code):
        return render(request, "desk/recover.html", {"name": name, "message": WORDS["recover.no"]}, status=422)
    log_in(request, member)
    request.session[DUE] = True
    return redirect("desk_unlock")


def _spent(member: Member, code: str) -> bool:
    """Whether the code was one of the member's; it is used up then, and the trail tells either way."""
    form = AuthenticateForm(user=member.user, data={"code": code})
    right = form.is_valid()
    if right:
        form.save()
    audit.record(member.team, moment.now(), str(member.pk), "recovered" if right else "recovery_refused")
    return right
