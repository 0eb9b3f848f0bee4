"""What wires the apps: settings, addresses, services, the start page and the demo."""

from config.celery import app as celery_app

__all__ = ["celery_app"]
