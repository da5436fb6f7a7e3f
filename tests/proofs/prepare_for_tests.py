"""Run in a process of its own: makes tables, a team and a caseworker in the database of a server under proof.

Prints one line of JSON: `root` (public half), `team` and `recovery` (private halves), all hex.
"""

from __future__ import annotations

import json

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from casework.desk.invitations import accept  # noqa: E402
from casework.desk.teams import new_team  # noqa: E402
from intake import moment  # noqa: E402

NAME, PASSPHRASE = "ha", "sông dài cá lội"

if __name__ == "__main__":
    call_command("migrate", interactive=False, verbosity=0)
    made = new_team(moment.now())
    accept(made.token, NAME, PASSPHRASE, moment.now())
    print(json.dumps({"root": made.root_public.hex(), "team": made.pair.private.hex()}))  # noqa: T201
