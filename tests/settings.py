"""Settings of the tests: the test server's, with a key that protects nothing."""

import os

os.environ.setdefault("TEST_SERVER", "1")
os.environ.setdefault("SECRET_KEY", "only-for-tests-" * 5)
os.environ.setdefault("ALLOWED_HOSTS", "testserver,localhost,127.0.0.1")

from config.settings import *  # noqa: F403

STATIC_ROOT = ROOT / "static"  # noqa: F405  (served as it is, without a collected copy)
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"  # noqa: F405
PASSPHRASE_COST = (1, 64, 1)
