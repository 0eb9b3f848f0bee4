"""What does an active owner usually do in a year? A wheel to begin with, to be changed.

The duties are those of domain 3.1; the tasks and their months are a proposal.
"""

from django.utils.translation import gettext_lazy as _

from fund.models import DutyTask
from fund.models.wheel import Duty

Rhythm = DutyTask.Rhythm

# duty, task, how it is done, rhythm, month of the (first) last day
USUAL = [
    (
        Duty.APPLICATIONS,
        _("Decide on the calls of the next year"),
        _("Which needs, which frame, which days? Support in the plans of the boards."),
        Rhythm.YEAR,
        10,
    ),
    (
        Duty.APPLICATIONS,
        _("Follow up how the applications were handled"),
        _("How long did it take, what was refused and why, what did applicants say?"),
        Rhythm.YEAR,
        6,
    ),
    (
        Duty.APPLICATIONS,
        _("See that each board's operations plan names social investments"),
        _("Before the boards decide on their plans."),
        Rhythm.YEAR,
        9,
    ),
    (
        Duty.LEARNING,
        _("Go through the learning reports of the tertial"),
        _("What did we learn, what do we change, who needs to know?"),
        Rhythm.TERTIAL,
        1,
    ),
    (
        Duty.LEARNING,
        _("Hold a learning seminar with projects and line managers"),
        _("Aimed at what may live on outside the projects."),
        Rhythm.HALF_YEAR,
        5,
    ),
    (
        Duty.KEEPING,
        _("Ask who pays for what works after the end of each project"),
        _("Receiving unit, cost a year, who decides, when."),
        Rhythm.HALF_YEAR,
        3,
    ),
    (
        Duty.KEEPING,
        _("Measure what lives on of projects that have ended"),
        _("Units that use the method, routines that are decided."),
        Rhythm.YEAR,
        11,
    ),
    (
        Duty.COMMUNICATION,
        _("Tell the inhabitants what the fund has led to"),
        _("In plain words, also what did not work."),
        Rhythm.YEAR,
        4,
    ),
    (
        Duty.COMMUNICATION,
        _("Tell the boards and the council about results and room"),
        _("With the accounts and before the budget."),
        Rhythm.HALF_YEAR,
        2,
    ),
    (
        Duty.GROUP,
        _("See whether the steering group is balanced"),
        _("Boards, competences, perspectives, terms that end."),
        Rhythm.HALF_YEAR,
        1,
    ),
    (Duty.GROUP, _("Ask for the yearly declaration of interests"), "", Rhythm.YEAR, 1),
    (
        Duty.GROUP,
        _("Go through the check questions together"),
        _("Date, who took part, and an answer to each."),
        Rhythm.YEAR,
        8,
    ),
]


def usual_tasks() -> list[dict]:
    """The tasks in the language of the reader, as `DutyTask` takes them."""
    return [
        {
            "duty": duty,
            "title": str(title),
            "about": str(about),
            "rhythm": rhythm,
            "month": month,
            "day": 31,
        }
        for duty, title, about, rhythm, month in USUAL
    ]
