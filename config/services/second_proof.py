"""Who has to show more than a password, because of what they may do?

The installation names roles (SECOND_PROOF_ROLES). Whoever holds one of them and has
neither an app for codes nor a key is led to where one is added, and to no other page,
until there is one; from then on allauth asks for it at every sign-in.
"""

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.models import Exists, OuterRef
from django.http import HttpResponseRedirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from accounts.models import User
from fund.models import Appointment
from projects.models import TeamMember

PAGE = "second_proof"
# A paper with codes opens the door in an emergency, and is no proof by itself.
PROOFS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
# The way in and out, and where a proof is added.
ALWAYS_OPEN = {PAGE, "set_language", "health"}
OPEN_BEGINNINGS = ("mfa_", "account_")


class SecondProofMiddleware:
    """No page of work before the second proof that a role demands."""

    def __init__(self, get_response):
        self.get_response = get_response
        known = {*Appointment.Role.values, *TeamMember.Role.values}
        if unknown := set(settings.SECOND_PROOF_ROLES) - known:
            raise ImproperlyConfigured(
                f"SECOND_PROOF_ROLES: there is no role {', '.join(sorted(unknown))}. "
                f"Roles are {', '.join(sorted(known))}."
            )

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if not settings.SECOND_PROOF_ROLES or not request.user.is_authenticated:
            return None
        if _is_open(request.resolver_match.view_name, view):
            return None
        if not lacks_proof(request.user):
            return None
        is_part = "HX-Request" in request.headers
        lead = HttpResponseClientRedirect if is_part else HttpResponseRedirect
        return lead(reverse(PAGE))


def lacks_proof(user: User) -> bool:
    """Holds a role that demands a second proof, and has none."""
    roles = settings.SECOND_PROOF_ROLES
    of_funds = Appointment.objects.filter(
        user=OuterRef("pk"), role__in=roles, until=None
    )
    of_projects = TeamMember.objects.filter(user=OuterRef("pk"), role__in=roles)
    proofs = Authenticator.objects.filter(user=OuterRef("pk"), type__in=PROOFS)
    holds = Exists(of_funds) | Exists(of_projects)
    return User.objects.filter(holds, ~Exists(proofs), pk=user.pk).exists()


def _is_open(name: str, view) -> bool:
    return (
        name in ALWAYS_OPEN
        or name.startswith(OPEN_BEGINNINGS)
        or not getattr(view, "login_required", True)
    )
