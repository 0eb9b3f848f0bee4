"""Which questions are open, whatever has been answered?"""

from hypothesis import given
from hypothesis import strategies as st

from applications.models import CallQuestion
from applications.questions.queries import Family

Kind = CallQuestion.Kind


@given(data=st.data())
def test_a_question_is_open_only_when_all_it_follows_from_is(data):
    """For any forest of conditions and any answers, in any versions."""
    count = data.draw(st.integers(1, 7))
    questions, answers = [], {}
    for pk in range(1, count + 1):
        parent = data.draw(st.sampled_from([None, *range(1, pk)]))
        when = data.draw(st.sampled_from(["", "yes", "no"])) if parent else ""
        questions.append(
            CallQuestion(
                pk=pk, kind=Kind.YES_NO, depends_on_id=parent, depends_answer=when
            )
        )
        answers[f"call-{pk}"] = data.draw(st.sampled_from(["", "yes", "no"]))

    found = {q.pk for q in Family(questions).open_questions(questions, answers)}

    for question in questions:
        parent, when = question.depends_on_id, question.depends_answer
        if parent is None:
            assert question.pk in found
            continue
        given_answer = answers[f"call-{parent}"]
        holds = given_answer == when if when else given_answer != ""
        assert (question.pk in found) == (parent in found and holds)
