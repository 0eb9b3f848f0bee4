"""Who are the people, and where in the municipality do they belong?"""

from collections.abc import Iterable

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from accounts.audit import AuditEvent as AuditEvent
from accounts.audit import Stateful as Stateful
from core import clock
from core.columns import belongs_to, holds, may_belong_to, once


class Named(models.Model):
    """What people know by its name."""

    name = models.CharField(_("name"), max_length=200)

    class Meta:
        abstract = True

    def __str__(self):
        return self.name


class Organisation(Named):
    """A legal person: a municipality, or somebody who works with one (organisation)."""

    class Kind(models.TextChoices):
        MUNICIPALITY = "municipality", _("Municipality")
        COMPANY = "municipal_company", _("Municipal company")
        REGION = "region", _("Region")
        STATE = "state", _("Government agency")
        ASSOCIATION = "association", _("Association")
        BUSINESS = "business", _("Business")
        ACADEMY = "academy", _("University")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    organisation_number = models.CharField(
        _("organisation number"), max_length=11, blank=True
    )

    class Meta:
        constraints = [
            once(
                "organisation_number_once",
                "organisation_number",
                condition=~models.Q(organisation_number=""),
            )
        ]


class Board(Named):
    """A political board with its own budget (nämnd)."""

    municipality = belongs_to(Organisation, "boards")
    short_name = models.CharField(_("short name"), max_length=30)
    is_central = models.BooleanField(
        _("executive board"), default=False, help_text=_("Kommunstyrelsen")
    )

    class Meta:
        constraints = [once("board_name_once", "municipality", "name")]


class Department(Named):
    """The officials who work for a board (förvaltning)."""

    board = belongs_to(Board, "departments")

    class Meta:
        constraints = [once("department_name_once", "board", "name")]


class Unit(Named):
    """A part of a department (enhet)."""

    department = belongs_to(Department, "units")

    class Meta:
        constraints = [once("unit_name_once", "department", "name")]


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields):
        """A person who signs in with `email`; without a password, only by other means."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields):
        return self.create_user(
            email, password, is_staff=True, is_superuser=True, **fields
        )

    def get_by_natural_key(self, email):
        return self.get(email__iexact=email)

    def system(self):
        """The program itself, for what nobody asked for by hand. Cannot sign in."""
        user, _created = self.get_or_create(
            email="system@verkan.invalid",
            defaults={"name": "Verkan", "is_active": False},
        )
        return user


class User(AbstractBaseUser, PermissionsMixin):
    """A person with an account. Signs in with the e-mail address."""

    email = models.EmailField(_("e-mail address"), unique=True)
    name = models.CharField(_("name"), max_length=120)
    title = models.CharField(_("title"), max_length=120, blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    language = models.CharField(
        _("language"),
        max_length=2,
        choices=[("sv", "Svenska"), ("en", "English")],
        default="sv",
    )
    # A voice that writes, or a hand that shakes, sends single characters (WCAG 2.1.4).
    single_keys = models.BooleanField(
        _("use shortcuts with a single character"), default=True
    )
    department = may_belong_to(Department, "people", _("department"))
    unit = may_belong_to(Unit, "people", _("unit"))
    organisation = may_belong_to(Organisation, "people", _("organisation"))
    municipality = may_belong_to(Organisation, "accounts", _("account given by"))
    is_active = models.BooleanField(_("active"), default=True)
    is_staff = models.BooleanField(_("administers the installation"), default=False)
    joined_at = models.DateTimeField(default=clock.now, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="user_email_once_any_case")
        ]

    def __str__(self):
        return self.name or self.email

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name.split(" ")[0]


class GenderAnswerQuerySet(models.QuerySet["GenderAnswer"]):
    def counted(self, users: Iterable[int]) -> dict[str, int]:
        """How many of these (user ids) have given each answer: the only way that anybody
        but oneself reads it. Whoever shows something of it hides what is too few."""
        rows = self.filter(user__in=list(users)).order_by().values_list("gender")
        return dict(rows.annotate(count=models.Count("pk")))


class GenderAnswer(models.Model):
    """What somebody has said of their own gender, if they want to (kön). Domain 11.2.

    A table of its own, so that no list, file or history of people can hold it: it is not
    tracked, leaves no audit line and is in no administration. To take it back deletes it.
    """

    class Gender(models.TextChoices):
        WOMAN = "woman", _("Woman")
        MAN = "man", _("Man")
        OTHER = "other", _("Another gender")

    user = models.OneToOneField(
        User, on_delete=models.CASCADE, related_name="+", verbose_name=_("person")
    )
    gender = models.CharField(_("gender"), max_length=5, choices=Gender)

    objects = GenderAnswerQuerySet.as_manager()

    class Meta:
        constraints = [
            holds(
                "gender_answer_is_one_of_three",
                models.Q(gender__in=["woman", "man", "other"]),
            )
        ]

    def __str__(self):
        return f"#{self.pk}"


class CalendarAddress(models.Model):
    """The secret address at which a person's calendar reads their days (kalenderadress).

    Whoever has it reads them without signing in, as a calendar must: it is kept as a
    checksum only, and the person renews it or takes it back.
    """

    user = models.OneToOneField(
        User, on_delete=models.CASCADE, related_name="calendar_address"
    )
    key_hash = models.CharField(max_length=64, unique=True, editable=False)
    made_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        constraints = [
            holds(
                "calendar_address_is_a_checksum",
                models.Q(key_hash__regex="^[0-9a-f]{64}$"),
            )
        ]

    def __str__(self):
        return f"#{self.pk}"


class MailKind(models.TextChoices):
    """What a mail is about, named by the room that sends it. What no room has named comes
    at once and to everybody: notices, decisions, supplements with a last day (serving and
    telling of a decision, 33 § förvaltningslagen)."""

    ALWAYS = "always", _("What has to reach you")
    TASK = "task", _("Something that waits for you")
    REMINDER = "reminder", _("Reminders, and last days that have passed")
    NEWS = "news", _("What has happened, for you to know")


class Rhythm(models.TextChoices):
    """When a person wants mails of one kind."""

    AT_ONCE = "at_once", _("At once")
    DAILY = "daily", _("Together, once a day")
    WEEKLY = "weekly", _("Together, once a week")
    NEVER = "never", _("Not at all")

    @property
    def is_held(self) -> bool:
        """Goes with others in a letter."""
        return self in (Rhythm.DAILY, Rhythm.WEEKLY)


class MailWish(models.Model):
    """How somebody wants mails of a kind; without a row they come at once."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="mail_wishes")
    kind = models.CharField(max_length=8, choices=MailKind)
    rhythm = models.CharField(max_length=7, choices=Rhythm)

    class Meta:
        constraints = [
            once("mail_wish_once", "user", "kind"),
            holds(
                "mail_wish_is_about_what_is_optional",
                models.Q(kind__in=["task", "reminder", "news"]),
            ),
            holds(
                "mail_wish_is_a_rhythm",
                models.Q(rhythm__in=["at_once", "daily", "weekly", "never"]),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.kind}: {self.rhythm}"


class Mail(models.Model):
    """A message waiting to be sent, or sent: title and link, never contents (utskick)."""

    to = models.ForeignKey(
        User, on_delete=models.CASCADE, null=True, related_name="mails"
    )
    address = models.EmailField(
        blank=True, help_text=_("Of somebody who has no account.")
    )
    kind = models.CharField(max_length=8, choices=MailKind, default=MailKind.ALWAYS)
    # One that is held goes with others in a letter; its text is a line of that letter.
    rhythm = models.CharField(max_length=7, choices=Rhythm, default=Rhythm.AT_ONCE)
    subject = models.CharField(max_length=200)
    text = models.TextField()
    created_at = models.DateTimeField(default=clock.now, editable=False)
    sent_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        indexes = [
            models.Index(
                fields=["created_at"],
                name="mail_waiting",
                condition=models.Q(sent_at=None),
            )
        ]
        constraints = [
            holds(
                "mail_to_a_person_or_an_address",
                models.Q(to__isnull=False, address="")
                | models.Q(to=None) & ~models.Q(address=""),
            ),
            holds(
                "mail_that_is_held_is_optional",
                models.Q(rhythm="at_once")
                | models.Q(to__isnull=False, rhythm__in=["daily", "weekly"])
                & ~models.Q(kind="always"),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.subject}"
