"""What may be answered, what is decided by somebody else, and what is read of it?"""

import pytest

from core.refusals import TransitionRefused
from projects.conflicts import actions
from projects.conflicts.queries import asides_of, has_answered, with_asides
from projects.models import Aside, ConflictOfInterest, ConflictRuling, Project
from projects.models.conflict import ACTING, HANDLING
from tests import factories
from tests.projects.conflicts.ties import answers, has_left, ruled, takes_part

NONE, UNSURE = "none", "unsure"
ALL = ConflictOfInterest.Ground.values


@pytest.fixture
def person():
    return factories.make_user("Pia Person")


@pytest.fixture
def judge():
    return factories.make_user("Doris Domare")


def answer_of(project, person) -> ConflictOfInterest | None:
    return ConflictOfInterest.objects.filter(project=project, user=person).first()


def nothing(project, person) -> None:
    """Neither takes part nor has answered."""


@pytest.mark.parametrize("ground", ALL)
@pytest.mark.parametrize(
    ("before", "refused"),
    [
        (nothing, set()),
        (answers("j1"), set()),  # the latest answer holds
        (takes_part, {NONE}),
        (has_left, {NONE}),
        (ruled("j4"), {NONE, UNSURE}),
        (ruled(NONE), set()),
    ],
    ids=["nothing", "answered", "takes_part", "has_left", "conflict", "free"],
)
def test_which_answers_are_refused(project, person, before, refused, ground):
    before(project, person)
    kept = answer_of(project, person)
    if ground in refused:
        with pytest.raises(TransitionRefused):
            actions.declare_conflict(project, ground=ground, by=person)
        assert answer_of(project, person) == kept
        return
    given = actions.declare_conflict(project, ground=ground, note="Så.", by=person)
    written = answer_of(project, person)
    assert (written, written.ground, written.note) == (given, ground, "Så.")
    assert written.ruling is None


class TestRuled:
    def rule(self, project, person, ground, by) -> ConflictRuling:
        return actions.rule(project, person, ground=ground, reason="Prövat.", by=by)

    @pytest.mark.parametrize(("ground", "is_conflict"), [("j2", True), (NONE, False)])
    def test_by_somebody_else_and_what_was_answered_is_kept(
        self, project, person, judge, ground, is_conflict
    ):
        answers(UNSURE)(project, person)
        ruling = self.rule(project, person, ground, judge)
        told = (ruling.answered, ruling.ground, ruling.ruled_by, ruling.reason)
        assert told == (UNSURE, ground, judge, "Prövat.")
        assert ruling.is_conflict == is_conflict
        written = answer_of(project, person)
        assert (written.ground, written.ruling) == (ground, ruling)

    def test_never_about_oneself(self, project, person):
        answers(UNSURE)(project, person)
        with pytest.raises(TransitionRefused, match="sitt eget jäv|eget jäv"):
            self.rule(project, person, NONE, person)
        assert not ConflictRuling.objects.exists()

    def test_not_before_there_is_an_answer(self, project, person, judge):
        with pytest.raises(TransitionRefused, match="Pia Person"):
            self.rule(project, person, "j1", judge)
        assert not ConflictRuling.objects.exists()


class TestRead:
    @pytest.mark.parametrize(
        ("tie", "answered"),
        [
            (nothing, False),
            (takes_part, False),  # stands aside, and has said nothing of it
            (answers(NONE), True),
            (answers(UNSURE), True),
            (answers("j3"), True),
            (ruled(NONE), True),
        ],
    )
    def test_who_has_answered(self, project, person, judge, tie, answered):
        answers("j1")(project, judge)
        tie(project, person)
        assert has_answered(person, project) == answered
        assert has_answered(judge, project)

    def test_a_deed_closes_for_those_it_is_closed_to(self, project, person, judge):
        takes_part(project, person)
        answers("j1")(project, judge)
        answers(NONE)(project, factories.make_user("Fri"))
        names = {deed: self.names(project, deed) for deed in (ACTING, HANDLING)}
        assert names[ACTING] == ["Doris Domare"]
        assert names[HANDLING][0] == "Doris Domare"
        assert set(names[HANDLING]) > {"Doris Domare", "Pia Person"}
        assert "Fri" not in names[HANDLING]

    def names(self, project, deed: int) -> list[str]:
        return [aside.user.name for aside in asides_of(project, deed)]

    def test_names_and_who_decided_are_read_at_once(
        self, project, person, django_assert_num_queries
    ):
        ruled("j4")(project, person)

        def told(row) -> list[str]:
            return [f"{one.user.name}: {one.ruled_by}" for one in asides_of(row)]

        bare = Project.objects.get(pk=project.pk)
        with django_assert_num_queries(1):
            names = told(bare)
        (read,) = with_asides(Project.objects.filter(pk=project.pk))
        with django_assert_num_queries(0):
            assert told(read) == names
        assert "Pia Person: Prövande" in names


@pytest.mark.parametrize(("closes", "leaves"), [(1, True), (2, True), (3, False)])
def test_who_leaves_the_room(closes, leaves):
    assert Aside(closes=closes).leaves_the_room == leaves


@pytest.mark.parametrize(
    ("ground", "is_answer"), [*((each, True) for each in ALL), ("applies", False)]
)
def test_what_is_the_persons_own_answer(ground, is_answer):
    aside = Aside(ground=ground)
    assert (aside.is_answer, aside.ruled_by) == (is_answer, None)
