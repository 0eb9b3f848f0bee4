"""What the fund does with an application before the steering group meets."""

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import record
from accounts.models import User
from applications.casework import queries
from applications.eligibility import queries as eligibility
from applications.models import Application, FormalAnswer
from applications.process.messages import tell_applicants, tell_staff
from applications.process.rules import require_state, rules_for
from applications.register import numbering
from applications.register import tasks as register_tasks
from core import clock
from core.refusals import TransitionRefused
from projects.plan.facts import Facts

State = Application.State
Verdict = FormalAnswer.Verdict


@transaction.atomic
def register_application(
    application: Application, *, number: str = "", by: User
) -> str:
    """Give the case its registry number and return it: `number` as it is in the
    municipality's own registry, else the next of the fund and year.

    What was handed in gets an archive copy that bears the number.
    """
    number = numbering.number_for(application, number)
    application.register(by=by, registry_number=number)
    for version_id in application.versions.values_list("pk", flat=True):
        register_tasks.make_archive_copy.delay_on_commit(version_id=version_id)
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)
    tell_staff(
        application,
        "fund.prepare_cases",
        gettext_lazy("An application is registered and waits for the formal check"),
        but=by,
    )
    return number


@transaction.atomic
def start_formal_check(application: Application, *, by: User) -> None:
    application.start_formal_check(by=by)


@transaction.atomic
def answer_formal_check(
    application: Application, answers: Mapping[str, tuple[str, str]], *, by: User
) -> None:
    """Point code → (verdict, note), about the version handed in last. A point answered
    against the program's own finding needs a note. After a supplement that came during
    the preparation, the points can be answered again."""
    require_state(application, State.FORMAL_CHECK, State.PREPARATION)
    version = application.versions.latest("number")
    facts, rules = Facts(application.project), rules_for(application)
    points = eligibility.points(facts.project, rules, facts)
    found = {point.code: point for point in points}
    worded = queries.worded(facts, rules)
    for code, (verdict, note) in answers.items():
        overrides = found[code].is_met is False and verdict == Verdict.MET
        if overrides and not note.strip():
            raise TransitionRefused(
                _("Write why “%(point)s” is met all the same.")
                % {"point": found[code].label}
            )
        FormalAnswer.objects.update_or_create(
            application=application,
            point=code,
            defaults={
                "verdict": verdict,
                "note": note,
                "finding": worded[code],
                "version": version,
                "answered_at": clock.now(),
                "answered_by": by,
            },
        )


@transaction.atomic
def accept_findings(
    application: Application,
    answers: Mapping[str, tuple[str, str]],
    *,
    seen: str,
    notes: Mapping[str, str] | None = None,
    by: User,
) -> int:
    """Keep `answers`, and answer every other point that the program could tell as it was
    found; how many those were. The history tells which.

    `seen` is `queries.fingerprint` of the findings that were shown: refused when they
    are others now, since a person answers for what that person has read. `notes` are
    written beside points that are accepted.
    """
    found = eligibility.points(application.project, rules_for(application))
    if queries.fingerprint(found) != seen:
        raise TransitionRefused(
            _(
                "The findings have changed since you opened the page. Look at them again."
            )
        )
    version = application.versions.latest("number")
    kept = application.formal_answers.filter(version=version)
    settled = {*answers, *kept.values_list("point", flat=True)}
    accepted = [
        each for each in found if each.is_met is not None and each.code not in settled
    ]
    as_found = {
        each.code: (
            Verdict.MET if each.is_met else Verdict.NOT_MET,
            (notes or {}).get(each.code, ""),
        )
        for each in accepted
    }
    answer_formal_check(application, {**as_found, **answers}, by=by)
    if accepted:
        record(
            application,
            "findings_accepted",
            note="; ".join(each.label for each in accepted),
            version_hash=version.sha256,
            by=by,
        )
    return len(accepted)


@transaction.atomic
def start_preparation(application: Application, *, by: User) -> None:
    """The formal check is passed: every point is answered on the version handed in last,
    and none is unmet."""
    answers = application.formal_answers.filter(
        version=application.versions.latest("number")
    )
    given = dict(answers.values_list("point", "verdict"))
    found = eligibility.points(application.project, rules_for(application))
    open_points = [p.label for p in found if p.code not in given]
    if open_points:
        raise TransitionRefused(
            _("Answer first: %(points)s.") % {"points": "; ".join(open_points)}
        )
    if Verdict.NOT_MET in given.values():
        raise TransitionRefused(
            _("A point is not met. Ask for a supplement, or dismiss the application.")
        )
    application.start_preparation(by=by)
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)


@transaction.atomic
def dismiss_application(application: Application, *, reason: str, by: User) -> None:
    """The request cannot be tried; the applicants are told why."""
    application.dismiss(by=by, note=reason)
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)
    application.project.decline(by=by, note=reason)
    tell_applicants(application, gettext_lazy("Your application was dismissed"))
