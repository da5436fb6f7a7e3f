"""What gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()

from django.db import connections  # noqa: E402  (the applications are loaded now)

from casework.checks import say_at_start  # noqa: E402

say_at_start()
connections.close_all()  # a worker must not inherit this one
