"""What cannot begin yet says so, with what has to be written first."""

from datetime import date

import pytest

from projects.models import BudgetLine, Node, Party
from projects.plan import progress as plan_progress
from tests.applications.writing.desk import page, tasks


def steps(project):
    progress = plan_progress.progress(project)
    found = {task.section.key: task for task in progress.tasks}
    return found | {"endorsements": progress.endorsements, "check": progress.handing_in}


def with_days(project):
    project.starts_on, project.ends_on = date(2027, 1, 1), date(2028, 12, 31)
    project.save()


def with_outcome(project):
    Node.objects.create(project=project, kind="outcome", text="Färre dygn")


def with_type(project):
    project.type = "testing"
    project.save()


def with_what_managers_answer_for(project):
    with_days(project)
    Party.objects.create(project=project, name="Eken", role="Med")
    BudgetLine.objects.create(
        project=project, payer="fund", cost_type="staff", year=2027, amount=5
    )


@pytest.mark.parametrize(
    ("key", "write"),
    [
        ("budget", with_days),
        ("benefits", with_outcome),
        ("evaluation", with_type),
        ("endorsements", with_what_managers_answer_for),
    ],
)
def test_each_prerequisite_is_told_until_it_is_met(application, key, write):
    before = steps(application.project)[key]
    assert (before.status, bool(before.reason)) == ("Kan inte börja än", True)
    write(application.project)
    after = steps(application.project)[key]
    assert (after.status, after.reason) == ("Inte påbörjad", "")


def test_every_part_of_the_table_is_tested_here():
    assert plan_progress.PREREQUISITES.keys() == {
        "budget",
        "benefits",
        "evaluation",
        "endorsements",
    }


def test_handing_in_cannot_begin_before_the_parts_are_done(application):
    step = steps(application.project)["check"]
    assert (step.status, bool(step.reason)) == ("Kan inte börja än", True)


def test_the_page_of_the_part_says_why_and_keeps_what_is_written(writer, application):
    why = steps(application.project)["benefits"].reason
    address = page(application, "benefits")
    assert why in writer.get(address).content.decode()
    assert why in writer.get(tasks(application)).content.decode()
    writer.post(address, {"non_monetary_value": "Tryggare barn"})
    assert why not in writer.get(tasks(application)).content.decode()
    texts = application.project.answers.values_list("text", flat=True)
    assert list(texts) == ["Tryggare barn"]
