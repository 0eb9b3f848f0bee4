"""Where the pages of a draft are, and how its forms are sent."""

import json

from django.urls import reverse


def page(application, section):
    return reverse("applications:section", args=[application.pk, section])


def tasks(application):
    return reverse("applications:tasks", args=[application.pk])


def management(prefix, total, initial=0):
    return {f"{prefix}-TOTAL_FORMS": total, f"{prefix}-INITIAL_FORMS": initial}


def autosaved(client, address, data):
    changed = [name for name in data if not name.startswith("fingerprint-")]
    response = client.post(
        address,
        {**data, "autosave_changed": ",".join(changed)},
        headers={"X-Autosave": "1"},
    )
    return response.status_code, json.loads(response.content)
