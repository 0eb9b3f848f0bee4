"""Which forms have done what they were sent for?"""

from django.db import models

from core import clock


class SentForm(models.Model):
    """A form that has been sent and carried out, and where it led: sent again, it leads
    there and does nothing (core.pages.sent_once)."""

    fingerprint = models.CharField(max_length=64, primary_key=True)
    led_to = models.TextField(blank=True)
    sent_at = models.DateTimeField(default=clock.now, db_index=True)

    def __str__(self):
        return f"#{self.fingerprint[:8]} {self.led_to}"
