import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()
# Read every page's code now, once for all workers, and not while somebody waits.
get_resolver().url_patterns  # noqa: B018
# What is read by now stays: the workers share it, and nobody searches it for rubbish.
gc.collect()
gc.freeze()
