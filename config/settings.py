"""Django's settings, for production and for the test server on plain HTTP.

Boundary: reads the environment through `config.env` only. Production is what happens when nothing is said;
TEST_SERVER=1 relaxes exactly what plain HTTP makes impossible, and every page then says so.
"""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path
from typing import Any, Literal

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from config.env import env, host_name, instant, key_bytes, secret_text, switch, web_address, words

ROOT = Path(__file__).resolve().parent.parent

TEST_SERVER: bool = env(
    "TEST_SERVER", "1 on plain HTTP for trying out: pages say that nothing is private.", switch, "0"
)
SECRET_KEY: str = env(
    "SECRET_KEY", "Secret of this installation: 50 characters, or @ and a file.", secret_text, secret=True
)
ALLOWED_HOSTS: list[str] = env("ALLOWED_HOSTS", "Host names this server answers to, with commas between.", words)
DESK_HOST: str = env(
    "DESK_HOST", "One of ALLOWED_HOSTS that is the desk's alone; without it the desk is on every one.",
    host_name, "",
)  # fmt: skip
if DESK_HOST and DESK_HOST not in ALLOWED_HOSTS:
    raise ImproperlyConfigured("DESK_HOST must be one of ALLOWED_HOSTS.")
DATABASE_URL: str = env(
    "DATABASE_URL", "Where the sealed drafts are kept: sqlite:///… or postgres://…", secret=True,
    default=f"sqlite:///{ROOT / 'var' / 'data.sqlite3'}",
)  # fmt: skip
BEHIND_PROXY: bool = env("BEHIND_PROXY", "1 if a proxy ends TLS and sets X-Forwarded-Proto itself.", switch, "0")
EXIT_URL: str = env("EXIT_URL", "The everyday page that the quick exit leads to.", web_address, "https://nchmf.gov.vn/")
HUB_FOLDER: str = env(
    "HUB_FOLDER",
    "A folder of .yaml files with contacts that this organisation adds, see docs/adding-help.md.",
    default="",
)
TEAM_ROOT: bytes = env(
    "TEAM_ROOT", "Public half of the root that signs team keys, 64 hex digits; without it nothing is handed over.",
    key_bytes, "",
)  # fmt: skip
CODE_PEPPER: bytes = env(
    "CODE_PEPPER", "64 hex digits, or @ and a file: receipt codes open only with it. Default: derived from SECRET_KEY.",
    key_bytes, "", secret=True,
) or blake2b(SECRET_KEY.encode(), person=b"code pepper", digest_size=32).digest()  # fmt: skip
AUTHENTICATOR_KEY: bytes = env(
    "AUTHENTICATOR_KEY", "64 hex digits, or @ and a file: seals recovery codes. Default: derived from SECRET_KEY.",
    key_bytes, "", secret=True,
) or blake2b(SECRET_KEY.encode(), person=b"authenticators", digest_size=32).digest()  # fmt: skip
DEMO_DESK: bool = env(
    "DEMO_DESK", "1 opens the desk's log-in without a passkey, on a test server, to this machine only.", switch, "0"
)
if DEMO_DESK and not TEST_SERVER:
    raise ImproperlyConfigured("DEMO_DESK is for demonstrations: it is refused unless TEST_SERVER=1.")
FIXED_NOW = env("FIXED_NOW", "An instant that the clock is stopped at, for demonstrations only.", instant, "")
if FIXED_NOW and not TEST_SERVER:
    raise ImproperlyConfigured("FIXED_NOW is for demonstrations: it is refused unless TEST_SERVER=1.")

DEBUG = False
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
# No sessions and no accounts on the public side (see casework.desk.sessions); no admin anywhere.
INSTALLED_APPS = [
    "django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions", "django.contrib.staticfiles",
    "formtools", "allauth", "allauth.account", "allauth.mfa", "config.apps.ShellConfig", "intake", "remedies",
    "casework",
]  # fmt: skip

MIDDLEWARE = [
    "config.middleware.headers",
    "config.middleware.language",
    "config.middleware.spoken_errors",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
    "config.hosts.sides",
    "casework.desk.sessions.desk_sessions",
    "django.middleware.csrf.CsrfViewMiddleware",
    "allauth.account.middleware.AccountMiddleware",  # sets nothing but an attribute; of use under /ban/ only
    "intake.ended.Ended",
]

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"],
            "builtins": ["intake.templatetags.words"],
        },
    }
]

DATABASES: dict[str, Any] = {"default": dj_database_url.parse(DATABASE_URL, conn_max_age=60, conn_health_checks=True)}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;",
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Ho_Chi_Minh"

# Cookies end with the browser, are never read by a script and carry neutral names. `__Host-` needs TLS.
COOKIE_PREFIX = "" if TEST_SERVER else "__Host-"
COOKIE_SECURE = not TEST_SERVER
DRAFT_COOKIE_NAME = f"{COOKIE_PREFIX}page"
LANGUAGE_COOKIE_NAME = f"{COOKIE_PREFIX}lang"
LANGUAGE_COOKIE_SECURE = COOKIE_SECURE
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE: Literal["Lax"] = "Lax"
VIEW_COOKIE_NAME = f"{COOKIE_PREFIX}view"
FILL_COOKIE_NAME = f"{COOKIE_PREFIX}fill"
BACK_COOKIE_NAME = f"{COOKIE_PREFIX}back"
CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}form"
CSRF_COOKIE_AGE = None
CSRF_COOKIE_SECURE = COOKIE_SECURE
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "config.errors.went_stale"

# The desk alone has sessions. `__Host-` allows no path of its own, `__Secure-` does.
DESK_PREFIX = "" if TEST_SERVER else "__Secure-"
SESSION_ENGINE = "casework.desk.session_store"
SESSION_COOKIE_PATH = "/ban/"
SESSION_COOKIE_NAME = f"{DESK_PREFIX}ban"
SESSION_COOKIE_SECURE = COOKIE_SECURE
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE: Literal["Strict"] = "Strict"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
DESK_KEY_COOKIE_NAME = f"{DESK_PREFIX}ban-k"
PASSPHRASE_COST = (3, 64 * 1024, 1)
"""Argon2id for new passphrases: passes, memory in KiB, lanes."""

# Logging in: a passkey, or a recovery code and then a new passkey. No password, no mail, no sign-up.
AUTHENTICATION_BACKENDS = ["casework.desk.adapter.NoPasswords"]
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
LOGIN_URL = "desk_login"
ACCOUNT_ADAPTER = "casework.desk.adapter.DeskAccounts"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_RATE_LIMITS = {"login_failed": "5/5m/key"}  # for one member; behind a proxy all share one address
MFA_ADAPTER = "casework.desk.adapter.DeskPasskeys"
MFA_SUPPORTED_TYPES = ["webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"
MFA_RATE_LIMITS = {"webauthn_login": ""}  # a signature cannot be guessed
MFA_RECOVERY_CODE_DIGITS = 12
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_REAUTHENTICATION_REQUIRED = False  # these pages ask for an unlocked desk: passkey and passphrase

SECURE_SSL_REDIRECT = not TEST_SERVER
SECURE_HSTS_SECONDS = 0 if TEST_SERVER else 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = not TEST_SERVER
SECURE_HSTS_PRELOAD = not TEST_SERVER
SECURE_REFERRER_POLICY = "same-origin"  # not no-referrer: the browser would then send `Origin: null` with a form
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
X_FRAME_OPTIONS = "DENY"

# One answer: a long story in Vietnamese, percent-encoded, is under 100 kB. Files are never taken.
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 300
DATA_UPLOAD_MAX_NUMBER_FILES = 0
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]

STATIC_URL = "/static/"
STATIC_ROOT = ROOT / "var" / "static"
STATICFILES_DIRS = [ROOT / "static"]
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# No address and no path is written down; a failure is noted with its place in the code only.
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"discreet": {"()": "config.logs.Discreet"}},
    "handlers": {"err": {"class": "config.logs.Quiet", "formatter": "discreet"}},
    "root": {"handlers": ["err"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["err"], "level": "ERROR", "propagate": False},
        "django.security": {"handlers": [], "level": "CRITICAL", "propagate": False},
    },
}
