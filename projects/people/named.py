"""Whom does the plan name as its owner and leader, and who of them has an account?"""

import re
from dataclasses import dataclass, field

from django.db.models import CharField, F, Q, Value

from accounts.models import User
from projects.models import Project, TeamMember

Role = TeamMember.Role
QUESTIONS = {"owner_name": Role.OWNER.value, "leader_name": Role.LEADER.value}


@dataclass
class Named:
    """What the plan says, and those of the municipality's people it can mean."""

    text: str = ""
    people: list[User] = field(default_factory=list)


def named_in(project: Project) -> dict[str, Named]:
    """ "owner" and "leader" → whom the plan names for it: in a question, and in one for
    each that is named and not appointed."""
    named = {role: Named() for role in QUESTIONS.values()}
    rows = project.answers.filter(question__in=QUESTIONS).exclude(text="")
    for question, text in rows.values_list("question", "text"):
        role = QUESTIONS[question]
        named[role].text = text.strip()
        if getattr(project, f"{role}_id") is None:
            named[role].people = _with_account(project, text.strip())
    return named


def _with_account(project: Project, text: str) -> list[User]:
    """Those whose first and last name stands in the text, or whose address. A name that
    two have is no proof of either: both are proposed."""
    told = User.objects.annotate(told=Value(text, output_field=CharField()))
    rows = told.filter(
        Q(told__icontains=F("name"), name__contains=" ")
        | Q(told__icontains=F("email")),
        is_active=True,
        municipality=project.fund.municipality_id,
    )
    return [each for each in rows.order_by("name", "pk") if _stands_in(each, text)]


def _stands_in(person: User, text: str) -> bool:
    """As whole words: Anna Berg is not meant by Anna Bergman."""
    whole = rf"(?<!\w)(?:{re.escape(person.name)}|{re.escape(person.email)})(?!\w)"
    return re.search(whole, text, re.IGNORECASE) is not None
