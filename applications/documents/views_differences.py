"""What has changed between two versions that were handed in?"""

from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from applications import permissions
from applications.found import find_application
from applications.models import SubmittedVersion, SupplementSection
from applications.register.secrecy import open_target
from projects.versions import differences


@require_safe
def version_differences(request, pk, older, newer):
    """Only what differs; the address ending in ?all=1 shows everything."""
    application = find_application(request, pk, permissions.may_read_versions)
    if older > newer:
        return redirect("applications:differences", pk, newer, older)
    versions = application.versions.select_related("frozen_by")
    old = get_object_or_404(versions, number=older)
    new = get_object_or_404(versions, number=newer)
    is_own = permissions.is_applicant(request.user, application)
    for version in (old, new):
        open_target(request.user, version, is_own=is_own)
    sections = differences.compare(old.content, new.content)
    asked = _asked_between(application, old, new)
    for section in sections:
        section.asked.extend(row for row in asked if row.section == section.key)
    show_all = request.GET.get("all") == "1"
    context = {
        "application": application,
        "project": application.project,
        "old": old,
        "new": new,
        "sections": [each for each in sections if show_all or each.is_shown],
        "changed": [each for each in sections if each.is_changed],
        "show_all": show_all,
    }
    return render(request, "applications/documents/differences.html", context)


def _asked_between(
    application, old: SubmittedVersion, new: SubmittedVersion
) -> list[SupplementSection]:
    """What the fund asked the applicants to change between the two."""
    return list(
        SupplementSection.objects.filter(
            request__application=application,
            request__asked_at__gte=old.frozen_at,
            request__asked_at__lte=new.frozen_at,
        ).order_by("pk")
    )
