"""Can the coordinator plan the meetings of the group?"""

from datetime import timedelta

from core import clock
from fund.meetings import actions as meetings
from fund.models import Meeting
from tests import factories
from tests.fund.pages import url


def test_a_meeting_is_planned(client, fund, maria):
    day = clock.today() + timedelta(days=30)
    response = client.post(
        url("meetings", fund),
        {"day": day.isoformat(), "time": "13.15", "place": "Eken"},
    )

    meeting = Meeting.objects.get(fund=fund)
    assert response["Location"] == meeting.get_absolute_url()
    assert meeting.starts_at == factories.moment(
        day.year, day.month, day.day, 13
    ) + timedelta(minutes=15)
    assert meeting.place == "Eken"


def test_wrong_meetings_are_explained(client, fund, maria):
    good = {"day": (clock.today() + timedelta(days=1)).isoformat(), "time": "13.15"}
    for changes, field in [
        ({"day": "2020-01-01"}, "day"),
        ({"day": "x"}, "day"),
        ({"time": "25.99"}, "time"),
        ({"time": ""}, "time"),
        ({"place": "x" * 201}, "place"),
    ]:
        response = client.post(url("meetings", fund), good | changes)
        assert list(response.context["form"].errors) == [field], changes
    assert not fund.meetings.exists()


def test_the_list_of_meetings_goes_on(client, fund, maria):
    for day in range(30):
        meetings.plan_meeting(
            fund, starts_at=factories.moment(2025, 1, 1 + day), by=maria
        )
    first = client.get(url("meetings", fund))
    then = client.get(url("meetings", fund) + first.context["next_url"])
    listed = [*first.context["meetings"], *then.context["meetings"]]
    assert listed == list(fund.meetings.order_by("-starts_at", "pk"))
