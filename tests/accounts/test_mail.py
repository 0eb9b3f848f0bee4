"""A message is written with what it tells of, sent once, and holds a title and a link."""

import pytest
from django.core import mail as post
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy

from accounts.actions import notify, notify_address, wish_mails
from accounts.models import Mail, MailKind, MailWish
from accounts.tasks import send_letters, send_mail, send_waiting_mail
from core import clock
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.factories import make_user, moment

SUBJECT = gettext_lazy("An application has arrived")


@pytest.fixture
def karin():
    return make_user("Karin Nyström")


def tell(*people):
    return notify(people, subject=SUBJECT, path="/applications/5/")


def test_it_is_sent_after_the_commit(karin, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        tell(karin)
        assert post.outbox == []
    (message,) = post.outbox
    assert message.to == [karin.email]
    assert Mail.objects.get().sent_at is not None


def test_what_is_rolled_back_is_not_told(karin, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        tell(karin)
        transaction.set_rollback(True)
    assert not Mail.objects.exists()
    assert post.outbox == []


def test_twice_the_task_is_once_the_message(karin):
    (row,) = tell(karin)
    send_mail(mail_id=row.pk)
    send_mail(mail_id=row.pk)
    assert len(post.outbox) == 1


def test_a_message_that_is_gone_is_no_fault():
    send_mail(mail_id=404)
    assert post.outbox == []


@pytest.mark.parametrize("told", [notify, notify_address])
def test_a_line_break_in_a_name_begins_no_header(karin, told):
    """It would be refused when it is sent, and wait for ever."""
    subject = "Skolfam\r\nBcc: alla@ekkoping.se\x85har beviljats"
    if told is notify:
        notify([karin], subject=subject, path="/")
    else:
        notify_address("eva@ekkoping.se", name="Eva", subject=subject, path="/")
    send_mail(mail_id=Mail.objects.get().pk)
    (message,) = post.outbox
    assert message.subject == "Skolfam Bcc: alla@ekkoping.se har beviljats"
    assert message.message()["Bcc"] is None


def test_one_person_gets_one_message(karin):
    assert len(tell(karin, karin)) == 1


def test_nobody_is_told_nothing():
    assert notify([], subject=SUBJECT, path="/") == []


@pytest.mark.parametrize(
    ("language", "subject"),
    [("sv", "En ansökan har kommit in"), ("en", "An application has arrived")],
)
def test_each_reads_it_in_their_own_language(karin, language, subject):
    karin.language = language
    karin.save()
    (row,) = tell(karin)
    assert row.subject == subject


def test_it_holds_a_title_and_a_link_and_no_contents(settings):
    settings.SITE_URL = "https://fond.example"
    coordinator, applicant = make_user("Maria"), make_user("Karin")
    fund = factories.make_fund()
    factories.people.appoint(coordinator, fund=fund, role="coordinator", by=applicant)
    application = factories.submitted(
        factories.make_call(fund), applicant, title="Hemligt namn"
    )
    row = Mail.objects.filter(to=coordinator).latest("pk")
    assert f"https://fond.example{application.get_absolute_url()}" in row.text
    assert "Hemligt namn" not in row.text + row.subject
    assert "Ett svar i flera ord" not in row.text


def test_a_person_with_a_conflict_gets_no_mail_of_that_case():
    fund = factories.make_fund()
    maria = factories.make_role(fund, "coordinator")
    jane = factories.make_role(fund, "coordinator")
    assessors = [factories.make_role(fund, "assessor") for _ in range(2)]
    application = factories.in_preparation(
        factories.make_call(fund), make_user(), maria
    )
    for assessor in assessors:
        factories.assign(application, assessor, by=maria)
    declare_conflict(application.project, ground="j4", by=jane)
    Mail.objects.all().delete()
    for assessor in assessors:
        factories.assess(application, assessor, by=maria)
    told = set(Mail.objects.values_list("to", flat=True))
    assert maria.pk in told
    assert jane.pk not in told


def test_what_was_lost_on_the_way_is_put_on_the_queue_again(
    karin, django_capture_on_commit_callbacks
):
    with clock.travel(moment(2026, 1, 1)):
        tell(karin)
    tell(karin)
    send_waiting_mail()
    assert len(post.outbox) == 1


# --- Which mails one wants ------------------------------------------------------------

MONDAY, TUESDAY = moment(2026, 3, 2), moment(2026, 3, 3)


@pytest.mark.parametrize(
    ("rhythm", "at_once", "on_tuesday", "on_monday"),
    [
        ("at_once", 2, 0, 0),
        ("daily", 0, 1, 1),
        ("weekly", 0, 0, 1),
        ("never", 0, 0, 0),
    ],
)
def test_it_comes_when_one_wants_it(
    karin,
    rhythm,
    at_once,
    on_tuesday,
    on_monday,
    django_capture_on_commit_callbacks,
):
    wish_mails(karin, {"news": rhythm})
    for day, letters in ((TUESDAY, on_tuesday), (MONDAY, on_monday)):
        post.outbox.clear()
        Mail.objects.all().delete()
        with clock.travel(day), django_capture_on_commit_callbacks(execute=True):
            for _twice in range(2):
                notify([karin], subject=SUBJECT, path="/p/7/", kind=MailKind.NEWS)
        assert len(post.outbox) == at_once
        with clock.travel(day), django_capture_on_commit_callbacks(execute=True):
            send_waiting_mail()  # what is held does not wait for a lost Redis
            for _twice in range(2):
                send_letters()
        letter = post.outbox[at_once:]
        assert len(letter) == letters
        assert all(one.body.count("/p/7/") == 2 for one in letter)


def test_what_has_to_reach_somebody_comes_at_once(karin):
    wish_mails(karin, {"news": "never", "task": "never", "reminder": "weekly"})
    (row,) = tell(karin)
    assert (row.kind, row.rhythm) == ("always", "at_once")
    for wrong in (
        lambda: MailWish.objects.create(user=karin, kind="always", rhythm="never"),
        lambda: Mail.objects.filter(pk=row.pk).update(rhythm="weekly"),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            wrong()


def test_one_chooses_on_the_page_of_the_account(client, karin):
    client.force_login(karin)
    url = reverse("accounts:mail_wishes")
    wished = {"task": "daily", "reminder": "at_once", "news": "never"}
    refused = client.post(url, wished | {"news": "hourly"})
    assert refused.status_code == 200
    assert not karin.mail_wishes.exists()
    client.post(url, wished | {"always": "never"})
    assert dict(karin.mail_wishes.values_list("kind", "rhythm")) == wished
    page = client.get(reverse("accounts:account"))
    assert page.context["mails"].initial == wished
