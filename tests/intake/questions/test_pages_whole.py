"""Every question's page is whole: one sentence, a line of help, a reason, the papers it goes into; in four voices."""

from intake.question import Question
from intake.questions import QUESTIONS
from remedies import catalogue
from tests.intake.questions.texts import VOICES
from tests.rows import over

ALL = over("question", QUESTIONS.values(), ids=lambda question: question.id)
NO_PAPER = frozenset(
    [
        "free_to_leave",
        "case_opened",
        "emergency_file_received_at",
        "act_at",
        "reoffended_or_signs",
        "fled_or_signs",
        "tampered_or_threatened",
        "breached_other_measure",
        "investigation_resumed_at",
        "prosecution_extended_days",
        "trial_extended_days",
        "appeal_file_received_at",
        "appeal_hearing_at",
        "sentence_months",
        "commune",
    ]
)
"""Answers that a paper shows only by what follows from them: a limit, a ground, an addressee."""
TOLD_BY_OTHERS = frozenset(
    [
        "arrested_at",
        "arrest_basis",
        "order_shown",
        "order_read_out",
        "order_copy_given",
        "rights_told",
        "minutes_made",
        "witness_commune",
        "witness_other",
        "ill_treated",
        "medical_care_refused",
        "forced_confession",
    ]
)

"""What only somebody who was there has seen."""


@ALL
def test_there_is_a_sentence_a_line_of_help_and_a_reason(question: Question):
    for voice in VOICES:
        for text in (question.ask.to(voice), question.hint_line.to(voice)):
            assert text.vi
            assert text.en
        assert question.ask.to(voice).vi.count("?") == 1
        assert question.hint_line.to(voice) != question.ask.to(voice)
    assert question.reasons
    assert question.hint_line.family not in question.reasons


@ALL
def test_the_papers_that_show_the_answer_are_named(question: Question):
    assert bool(catalogue.feeds(question.id)) != (question.id in NO_PAPER)


@ALL
def test_the_person_held_is_addressed_or_named_as_the_voice_wants(question: Question):
    own, others = question.ask.self, [question.ask.family, question.ask.lawyer, question.ask.caseworker]
    if any("người thân" in text.vi or "thân chủ" in text.vi for text in others):
        assert len({own, *others}) >= 3, "the person held and the family may share a wording, nobody else"
        assert len(set(others)) == 3
        assert not {"relative", "client"} & set(own.en.lower().split())


@over("id", sorted(TOLD_BY_OTHERS))
def test_a_relative_is_asked_only_for_what_is_known_to_them(id: str):
    question = QUESTIONS[id]
    said = question.ask.family
    shared = ("gia đình", "hoặc gia đình")
    assert "bạn biết" in said.vi or any(word in said.vi for word in shared), said.vi
    assert "as far as you know" in said.en.lower() or "the family" in said.en.lower(), said.en


def test_counsel_is_asked_when_they_were_registered_and_others_only_where_it_matters():
    question = QUESTIONS["counsel_registered_at"]
    base = {"stage": "custody", "counsel_requested_at": False}
    assert question.asked_if({**base, "respondent": "lawyer"})
    assert "đăng ký bào chữa của bạn" in question.ask.lawyer.vi
    for other in ("self", "family", "caseworker"):
        assert not question.asked_if({**base, "respondent": other})
        assert question.asked_if({**base, "respondent": other, "counsel_requested_at": "2026-11-20"})
        met = {"counsel_requested_at": "2026-11-20", "counsel_met_at": "2026-11-21"}
        assert not question.asked_if({**base, "respondent": other, **met})
    assert not question.asked_if({"respondent": "lawyer", "stage": "ended"})


def test_a_caseworker_is_asked_for_what_the_person_has_said_and_never_to_press_them():
    question = QUESTIONS["ill_treated"]
    assert "có kể" in question.ask.caseworker.vi
    assert "Không cần hỏi lại nếu họ chưa sẵn sàng" in question.hint_line.caseworker.vi
