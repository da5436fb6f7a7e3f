"""The tables of the interview: sealed drafts and sealed secrets. Nothing in a row tells who wrote it, what or when."""

from __future__ import annotations

from django.db import models


class Draft(models.Model):
    """Half-finished answers, sealed; only the secret in the person's cookie gives the row id and the key.

    `expires_at` is rounded up, for deleting only; the exact end of life is inside the envelope. `revision` rises by one
    with every write and is part of the envelope's context.
    """

    row_id = models.BinaryField(max_length=16, primary_key=True)
    sealed = models.BinaryField()
    revision = models.PositiveIntegerField()
    expires_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return "draft"


class Kept(models.Model):
    """The secret of a draft, sealed under a code that only the person has; `expires_at` is rounded up."""

    lookup = models.BinaryField(max_length=16, primary_key=True)
    sealed = models.BinaryField()
    expires_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return "kept"
