"""A decision is made in two steps: it is read, and then fixed as it was read."""

from django.urls import reverse


def read(client, case, data: dict, *, number: int = 1):
    """The sheet to read aloud, or the page of the point with what is wrong."""
    args = [case.item.meeting_id, number]
    return client.post(reverse("applications:decide", args=args), data)


def fix(client, case, data: dict, *, number: int = 1):
    """What is read is fixed. Where it comes no longer than to be read, that answer."""
    page = read(client, case, data, number=number)
    if page.status_code != 200 or "sheet" not in (page.context or ()):
        return page
    args = [case.item.meeting_id, number]
    sent = {**data, "read": page.context["sheet"].mark}
    return client.post(reverse("applications:fix", args=args), sent)


def fix_point(client, item, data: dict):
    """The same at a point that is no case."""
    args = [item.meeting_id, item.number]
    page = client.post(reverse("applications:point_decide", args=args), data)
    if page.status_code != 200 or "sheet" not in (page.context or ()):
        return page
    sent = {**data, "read": page.context["sheet"].mark}
    return client.post(reverse("applications:point_fix", args=args), sent)
