"""A pytest plugin that imports CHANGED_FILE where INSTEAD_OF stands; for mutants that only run on import."""

import importlib.machinery
import os
from pathlib import Path

import django

_read = importlib.machinery.SourceFileLoader.get_code


def _get_code(self: importlib.machinery.SourceFileLoader, name: str) -> object:
    if self.path != os.environ["INSTEAD_OF"]:
        return _read(self, name)
    return compile(Path(os.environ["CHANGED_FILE"]).read_text(encoding="utf-8"), self.path, "exec", dont_inherit=True)


importlib.machinery.SourceFileLoader.get_code = _get_code

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
django.setup()


def pytest_collectstart() -> None:
    """As few examples as the other mutants are judged by."""
    from tests.mutation.forks import few_examples

    few_examples()
