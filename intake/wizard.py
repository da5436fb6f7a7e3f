"""The interview's pages, driven by django-formtools through this one adapter.

Boundary: the only user of formtools. Its wizard keeps steps, forms and the way of a POST; everything that it would keep
in a session lies in the sealed draft, and the address alone says which question is meant. Each fault of formtools that
this cures is named in tests/intake/test_wizard_faults.py.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.datastructures import MultiValueDict
from formtools.wizard.storage.base import BaseStorage
from formtools.wizard.views import NamedUrlWizardView

from intake import drafts, moment
from intake.book import book
from intake.changes import changes, half_typed, tell
from intake.ended import stop_without_draft
from intake.first_hours import journey as journey_of
from intake.forms import AnswerForm, for_question, judge_of, shown, typed_text
from intake.journey import Journey
from intake.kinds.base import ANSWER, Raw
from intake.kinds.finding import FIND
from intake.kinds.listing import SOME, Rows
from intake.pages import (
    OFF_PATH,
    STAYED,
    address,
    back_to,
    backward,
    first_open,
    onward,
    question_context,
    remember_language,
    spoken,
)
from intake.question import Question
from intake.state import State

ACTIONS = ("_lang", "_stay", "_back", "_skip", "_add", "_remove", "_find", "_pick")


class DraftStorage(BaseStorage):  # type: ignore[misc]
    """Formtools' storage over the draft of the request: reads nothing else, and writes once, only after a change."""

    def __init__(self, prefix: str, request: HttpRequest, file_storage: Any = None) -> None:
        super().__init__(prefix, request, file_storage)
        self.init_data()
        self.draft = drafts.current(request)
        self.changed = False

    @property
    def state(self) -> State:
        """The state of the draft, which the wizard's dispatch has made sure of."""
        assert self.draft is not None
        return self.draft.state

    def set_step_data(self, step: str, cleaned_data: Any) -> None:
        """Store the value of an answer, never what was posted."""
        self.state.answer(book().by_slug[step].id, cleaned_data)
        self.changed = True

    def set_step_files(self, step: str, files: Any) -> None:
        """No question takes files."""

    def keep_typed(self, question: Question, typed: dict[str, list[str]], complained: bool) -> None:
        """Keep typed text, where it is not what the page would show anyway."""
        if typed != shown(self.state, question) or complained != (question.id in self.state.complained):
            self.state.keep_typed(question.id, typed, complained)
            self.changed = True

    def skip(self, question: Question) -> None:
        """Leave the question without an answer."""
        self.state.skip(question.id)
        self.changed = True

    def update_response(self, response: HttpResponseBase) -> None:
        """One write at the end of a request that changed something."""
        if self.changed and self.draft is not None:
            drafts.save(self.draft)
            self.changed = False


class Interview(NamedUrlWizardView):  # type: ignore[misc]
    """One question a page: GET shows it, POST answers it, and both go by the path that the answers make."""

    storage_name = "intake.wizard.DraftStorage"
    template_name = "intake/question.html"
    storage: DraftStorage
    question: Question
    journey: Journey
    asked_before: set[str]
    stood: int = 0

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Make sure of a draft, then let formtools go on; a race that was lost shows what was typed."""
        self.question = spoken(kwargs["step"])
        if drafts.current(request) is None:
            return stop_without_draft(request)
        try:
            return super().dispatch(request, *args, **kwargs)  # type: ignore[no-any-return]
        except drafts.StaleDraft:
            return self._race_lost(request)
        except drafts.DraftFull:
            return self._show_again(self._form_as_posted(), "full")

    def get_form_list(self) -> OrderedDict[str, type[AnswerForm]]:
        """The questions on the path. Both attributes are formtools' own: its `post` deletes them after a change."""
        if not hasattr(self, "_resolved_form_list"):
            state = self.storage.state
            self.journey = journey_of(book(), state, moment.now())
            self._resolved_form_list = OrderedDict((q.slug, for_question(q)) for q in self.journey.path)
            self._cache_signature: tuple[object, ...] = ()
        return self._resolved_form_list

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Show the question of the address, if the path has come to it. Writes nothing."""
        if away := self._turned_away():
            return away
        state, typed = self.storage.state, self.storage.state.typed.get(self.question.id)
        # Text that was shown with messages is read again, so that they stand there in the other language too.
        data = self._as_data(typed) if typed is not None and self.question.id in state.complained else None
        return self.render(self.get_form(data=data))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Back, language, staying, skip and the buttons of rows; else the answer, the way formtools goes."""
        typed = typed_text(self.question, request.POST, f"{self.question.slug}-")
        self.stood = self.storage.state.revision
        if away := self._turned_away():
            if typed:
                self.storage.keep_typed(self.question, typed, complained=False)
            return self._with_news(away)
        action = next((a for a in ACTIONS if a in request.POST), "_find" if self._looks_up(typed) else "")
        self.storage.changed = action == "_stay"
        if self._overwrites(typed):
            return self._overtaken(action)
        if action == "_skip":
            self.storage.skip(self.question)
            return self.render_next_step(None)
        if action:
            return self._aside(action, typed)
        data = request.POST.copy()
        data.pop("wizard_goto_step", None)
        data[f"{self.prefix}-current_step"] = self.question.slug
        self.request.POST = data
        return super().post(request, *args, **kwargs)  # type: ignore[no-any-return]

    def process_step(self, form: AnswerForm) -> Any:
        """What is stored of a form: its value."""
        return form.cleaned_data["value"]

    def get_form(self, step: str | None = None, data: Any = None, files: Any = None) -> AnswerForm:
        """The form of the question of the address; the step of the storage is never asked."""
        self.storage.current_step = self.question.slug
        return super().get_form(self.question.slug, data)  # type: ignore[no-any-return]

    def get_form_initial(self, step: str) -> dict[str, Any]:
        """What the boxes show before anything is typed now."""
        return {"typed": shown(self.storage.state, self.question)}

    def get_form_kwargs(self, step: str | None = None) -> dict[str, Any]:
        """The judge that asks the law rooms about the answer among the others."""
        return {"judge": judge_of(book(), self.storage.state.answers, moment.now())}

    def render(self, form: AnswerForm | None = None, **kwargs: Any) -> HttpResponseBase:
        """A page of this question; text that was not taken is kept, and shown with its messages by a page of its own.

        A page that answers a POST would leave what was posted in the browser's file of open windows.
        """
        if form is not None and self.request.method == "POST" and form.errors:
            self.storage.keep_typed(self.question, form.raw, complained=True)
            return redirect(address(self.question, back_to(self.request)))
        return super().render(form, **kwargs)  # type: ignore[no-any-return]

    def render_next_step(self, form: AnswerForm | None, **kwargs: Any) -> HttpResponseBase:
        """Onward by the path that the answers make now; questions that a change has opened come first."""
        state = self.storage.state
        if form is None:  # skipped: formtools, which drops the path where an answer was stored, was not asked
            self.__dict__.pop("_resolved_form_list", None)
        self.get_form_list()
        if back_to(self.request):
            known = self.asked_before | self.journey.settled | set(state.due)
            state.due += [q.id for q in self.journey.path if q.id not in known]
        return self._with_news(onward(self.request, self.journey, self.question, state.due))

    def render_done(self, form: AnswerForm, **kwargs: Any) -> HttpResponseBase:
        """After the last question as after any other: the review follows, and the draft stays."""
        return self.render_next_step(form)

    def get_context_data(self, form: AnswerForm, **kwargs: Any) -> dict[str, Any]:
        """What the template lays out."""
        self.get_form_list()
        return question_context(self.request, self.storage.draft, book(), self.journey, form) | kwargs

    def _turned_away(self) -> HttpResponse | None:
        """To the next question, when this one is not asked (any more) or the path has not come to it."""
        self.get_form_list()
        self.asked_before = {q.id for q in self.journey.path}
        asked = self.journey.has(self.question)
        # The review and the plan may ask for an answer that the path has not come to.
        if asked and (self.journey.reachable(self.question) or back_to(self.request)):
            return None
        return first_open(self.journey, None if asked else OFF_PATH)

    def _aside(self, action: str, typed: dict[str, list[str]]) -> HttpResponse:
        """Leave the page for a moment, or change its rows: what was typed is kept, nothing is answered."""
        if self.question.kind == "rows":
            typed = Rows().turned(self.question, Raw(typed), {action: self.request.POST.get(action, "")})
        complained = action in ("_lang", "_stay") and self.question.id in self.storage.state.complained
        self.storage.keep_typed(self.question, typed, complained)
        if action == "_back":
            return backward(self.request, self.journey, self.question)
        if action == "_stay":
            return redirect(address(self.question, back_to(self.request), STAYED))
        response = redirect(self.request.get_full_path() + self._row_shown(action))
        if action == "_lang":
            remember_language(response, self.request.POST.get("_lang", ""))
        return response

    def _looks_up(self, typed: dict[str, list[str]]) -> bool:
        """Whether Enter was pressed in the box of a search: its words are new, so their lines are shown first."""
        sought, before = typed.get(FIND), shown(self.storage.state, self.question).get(FIND)
        return bool(sought) and sought != before and typed.get(ANSWER, [SOME]) == [SOME]

    def _row_shown(self, action: str) -> str:
        """Where the page opens after its rows were changed: at a new or filled row, what was found, or the list."""
        if action not in ("_add", "_remove", "_find", "_pick"):
            return ""
        if action == "_find":
            return "#found"
        rows = next((option.rows for option in self.get_form().drawn.options if option.rows), [])
        place = len(rows) if action == "_add" else sum(row.removable for row in rows)
        return f"#row-{place}" if place and action != "_remove" else "#rows"

    def _overtaken(self, action: str) -> HttpResponseBase:
        """The answer was changed after this page was shown: a replay goes on, anything else is asked first."""
        state, id = self.storage.state, self.question.id
        if action == "_skip" and id in state.skipped and id not in state.answers:
            return self.render_next_step(None)
        form = self._form_as_posted()
        if not action and form.is_valid() and id in state.answers and form.cleaned_data["value"] == state.answers[id]:
            return self.render_next_step(form)
        if action == "_lang":
            translation.activate(self.request.POST.get("_lang", "vi"))
        response = self._show_again(form, "stale")
        if action == "_lang":
            remember_language(response, self.request.POST.get("_lang", ""))
        return response

    def _race_lost(self, request: HttpRequest) -> HttpResponseBase:
        """Another request wrote between this one's reading and writing; judge the POST by what is stored now."""
        if drafts.reload(request) is None:
            return stop_without_draft(request)
        self.storage = DraftStorage(self.prefix, request)
        self.stood = self.storage.state.revision
        del self._resolved_form_list
        if away := self._turned_away():
            return away
        return self._overtaken(next((a for a in ACTIONS if a in request.POST), ""))

    def _show_again(self, form: AnswerForm, notice: str) -> TemplateResponse:
        """What was typed, with a notice and without writing anything."""
        state, seen = self.storage.state, self._revision_seen()
        context = self.get_context_data(form=form, notice=notice) | {
            "changes": changes(state, self.journey, seen, state.revision),
            "half_typed": half_typed(state, self.question),
        }
        return self.render_to_response(context, status=409)  # type: ignore[no-any-return]

    def _form_as_posted(self) -> AnswerForm:
        return self.get_form(data=self.request.POST)

    def _as_data(self, typed: dict[str, list[str]]) -> MultiValueDict[str, str]:
        return MultiValueDict({f"{self.question.slug}-{name}": values for name, values in typed.items()})

    def _overwrites(self, typed: dict[str, list[str]]) -> bool:
        """Whether the question was changed after this page was shown, to something other than what is posted."""
        state = self.storage.state
        return state.changed_since(self.question.id, self._revision_seen()) and typed != shown(state, self.question)

    def _revision_seen(self) -> int:
        """The revision of the draft that the posted page was drawn from; 0 where it does not say."""
        text = self.request.POST.get("_rev", "")
        return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0

    def _with_news(self, response: HttpResponseBase) -> HttpResponseBase:
        """The way on, which tells what another window changed since this one's page was drawn."""
        seen = self._revision_seen()
        if seen and changes(self.storage.state, self.journey, seen, self.stood, self.question.slug):
            tell(response, seen, self.stood, self.question)
        return response
