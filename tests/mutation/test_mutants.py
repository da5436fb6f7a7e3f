"""The runner of the mutants: decorated functions are changed, and what no test sees is told from what one sees."""

import ast
import signal
import subprocess
import sys

import pytest

from legal_rules import law
from legal_rules.gates import Gates
from tests.legal_rules.rules.asking import finding
from tests.mutation import forks, reach, report
from tests.mutation.mutants import of_source
from tests.mutation.reach import ROOT

TOY = '''
@rule("limit", Text("Hạn", "Limit"), law=("limit",))
def limit(case):
    """Three days."""
    if case.days > 3:
        return Text("Quá hạn", "Too long")
    return None


class Clock:
    @property
    def over(self):
        return self.end <= self.now
'''


def test_decorated_functions_and_methods_are_changed_and_nothing_outside_them() -> None:
    found = list(of_source(TOY, "toy.py"))
    changes = [mutant.change for mutant in found]

    assert {mutant.function for mutant in found} == {"limit", "Clock.over"}
    assert "- if case.days > 3:\n+ if case.days >= 3:" in changes
    assert "- return self.end <= self.now\n+ return self.end < self.now" in changes
    assert not [change for change in changes if "Hạn" in change or "Three days" in change]
    assert len(set(changes)) == len(changes)
    for mutant in found:
        ast.parse(mutant.source)


def test_changes_of_mere_words_are_told_apart() -> None:
    words = {mutant.change for mutant in of_source(TOY, "toy.py") if mutant.words}
    assert '- return Text("Quá hạn", "Too long")\n+ return Text("Quá hạn", "XXToo longXX")' in words
    assert not [change for change in words if "days" in change]


def test_a_run_tells_what_was_seen_from_what_was_not(tmp_path) -> None:
    out = tmp_path / "results.jsonl"
    command = [sys.executable, "-m", "tests.mutation", "--only", "legal_rules/instants.py", "--out", str(out)]
    done = subprocess.run(
        [*command, "--tests", "tests/mutation/toy"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    left = report.survivors(out)
    functions = {function for _, function, _ in left}
    assert "When.within" not in functions  # the toy's test holds both of its sides
    assert "When.plus" in functions  # and does not come by this one


def test_no_answer_learnt_before_a_change_is_left_to_hide_it() -> None:
    with law.applying(law.LawBook()) as book:
        assert finding("ill_treatment", ill_treated=True).outcome == "breached"
        assert book.part("gates", Gates)

        reach.empty()
        assert not book.part("gates", Gates)


def test_the_law_is_read_again_where_that_is_asked() -> None:
    with law.applying(law.LawBook()) as book:
        before = book.parameters
        reach.empty()
        assert book.parameters is before
        reach.empty(files=True)
        assert book.parameters is not before


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM])
def test_what_something_else_stopped_was_not_seen_by_a_test(sent: signal.Signals) -> None:
    assert forks.BY_SIGNAL[sent] not in report.SEEN


def test_a_mutant_that_took_too_much_processor_time_was_seen() -> None:
    assert {forks.BY_SIGNAL[sent] for sent in (signal.SIGPROF, signal.SIGXCPU)} <= set(report.SEEN)
