"""The web server process. Its size is in the environment, everything else is here."""

import os

bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WEB_WORKERS", "2"))
preload_app = True  # the workers share what they have read
threads = int(os.environ.get("WEB_THREADS", "4"))
worker_class = "gthread"
loglevel = os.environ.get("LOG_LEVEL", "INFO").lower()
timeout = 60
graceful_timeout = 20
# A worker that has grown is replaced before it matters, not all at once.
max_requests = 5000
max_requests_jitter = 500
accesslog = "-" if os.environ.get("ACCESS_LOG") == "True" else None
access_log_format = '%(h)s "%(m)s %(U)s" %(s)s %(B)s %(M)sms'
control_socket_disable = True
