"""Who may hand in although the call has closed, until when, and why?"""

from django.db import models
from django.db.models import Q
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from applications.models.application import Application
from applications.models.call import Call
from core import clock
from core.columns import belongs_to, holds, once
from core.stamps import person, stamped


class LateCode(models.Model):
    """Lets one application be handed in after closing, once (kod för sen ansökan).

    The code itself is not kept, only its hash. Which application it is for shows when it
    is used: until then the draft is the applicants' own.
    """

    call = belongs_to(Call, "late_codes")
    code_hash = models.CharField(max_length=64, editable=False)
    given_to = models.CharField(_("for whom"), max_length=200)
    reason = models.CharField(_("why"), max_length=300)
    valid_until = models.DateTimeField(_("valid until"))
    given_at = models.DateTimeField(default=clock.now, editable=False)
    given_by = person()
    application = models.OneToOneField(
        Application,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="late_code",
    )
    used_at = models.DateTimeField(null=True, editable=False)
    used_by = person(null=True, editable=False)

    class Meta:
        constraints = [
            once("late_code_once_per_call", "call", "code_hash"),
            stamped("latecode", "given"),
            holds(
                "latecode_used_at_and_by_together",
                Q(used_at=None, used_by=None, application=None)
                | Q(
                    used_at__isnull=False,
                    used_by__isnull=False,
                    application__isnull=False,
                ),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.given_to}"

    @staticmethod
    def hash_of(code: str) -> str:
        """The hash of a code as people type it: no spaces or hyphens, capitals or not."""
        plain = "".join(sign for sign in code.upper() if sign.isalnum())
        mark = salted_hmac("applications.LateCode", plain, algorithm="sha256")
        return mark.hexdigest()

    @property
    def is_over(self) -> bool:
        return self.used_at is not None or self.valid_until <= clock.now()
