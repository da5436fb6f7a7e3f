"""The room of the plan: steps, papers, dates."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig


class RemediesConfig(AppConfig):
    """Adds its words to the register when Django starts."""

    name = "remedies"

    def ready(self) -> None:
        from intake import drafts
        from intake.words import register
        from remedies import pdf
        from remedies.bundle_words import BUNDLE_WORDS
        from remedies.catalogue import drawing
        from remedies.choice_words import CHOICE_WORDS
        from remedies.consent_words import CONSENT_WORDS
        from remedies.filling_words import FILLING_WORDS
        from remedies.hub.words import HUB_WORDS
        from remedies.knowing_words import KNOWING_WORDS
        from remedies.paper_words import PAPER_WORDS
        from remedies.point_words import POINT_WORDS
        from remedies.questionnaire_words import QUESTIONNAIRE_WORDS
        from remedies.step_words import STEP_WORDS
        from remedies.strategies.words import WORKBOOK_WORDS
        from remedies.words import WORDS

        register(WORDS)
        register(STEP_WORDS)
        register(CHOICE_WORDS)
        register(POINT_WORDS)
        register(PAPER_WORDS)
        register(FILLING_WORDS)
        register(KNOWING_WORDS)
        register(BUNDLE_WORDS)
        register(CONSENT_WORDS)
        register(QUESTIONNAIRE_WORDS)
        register(HUB_WORDS)
        register(WORKBOOK_WORDS)
        pdf.draw_first(drawing.sample)
        drafts.ended.connect(_let_go, dispatch_uid="papers drawn ahead")


def _let_go(sender: Any, *, row_id: bytes, **more: Any) -> None:
    """Nothing of a draft that has ended waits to be printed."""
    from remedies import pdf

    pdf.forget(row_id)
