"""The forms of django-allauth, dressed and worded like every other form here."""

from allauth.account import forms
from allauth.mfa.base import forms as mfa_forms
from allauth.mfa.totp.forms import ActivateTOTPForm as ActivateTOTP
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django.utils.translation import gettext as _

from core.forms.base import Ours


class Plain(Ours):
    """Every control has a label; a placeholder that repeats it only gets in the way."""

    mark_optional = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class LoginForm(Plain, forms.LoginForm):
    """E-mail address and password."""


class ResetPasswordForm(Plain, forms.ResetPasswordForm):
    """Where to send the link."""


class ResetPasswordKeyForm(Plain, forms.ResetPasswordKeyForm):
    """The new password, after the link."""


class ChangePasswordForm(Plain, forms.ChangePasswordForm):
    """The old password and the new one."""


class ReauthenticateForm(Plain, forms.ReauthenticateForm):
    """The password once more."""


class AuthenticateForm(Plain, mfa_forms.AuthenticateForm):
    """The code from the app, or a recovery code."""


class ReauthenticateWithCodeForm(Plain, mfa_forms.ReauthenticateForm):
    """The code once more."""


class AddKeyForm(Plain, AddWebAuthnForm):
    """A key of one's own, by default one that does without the password."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("What shall we call the key?")
        self.fields["passwordless"].label = _("Let me sign in with this key alone")
        self.fields["passwordless"].help_text = _(
            "The key asks for your fingerprint, your face or a code of its own."
        )
        self.fields["passwordless"].initial = True


class ActivateTOTPForm(Plain, ActivateTOTP):
    """The first code from the app."""
