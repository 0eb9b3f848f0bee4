"""The memo while it is written: kept, clashing, drawn again, and too late."""

import pytest
from pytest_django.asserts import assertContains, assertRedirects

from applications.memos import actions as memos
from applications.models import Application
from core.texts.clash import fingerprint
from fund import permissions as of_fund
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.memos.desk import known, texts, url

State = Application.State
Role = of_fund.Role


class TestWriting:
    def test_saving_keeps_what_was_typed(self, client, draft, ready, coordinator):
        client.force_login(coordinator)
        response = client.post(url("memo", ready), {"risks": "Mina risker"})
        assertRedirects(response, url("memo", ready))
        assert texts(draft)["risks"] == "Mina risker"

    def test_autosave_answers_with_marks(self, client, draft, ready, coordinator):
        client.force_login(coordinator)
        old = texts(draft)["need"]
        data = {
            "need": "Nytt behov",
            "risks": "skickas inte",
            "fingerprint-need": fingerprint(old),
            "autosave_changed": "need",
        }
        response = client.post(url("memo", ready), data, headers={"X-Autosave": "1"})
        answer = response.json()
        assert answer["errors"] == answer["conflicts"] == {}
        assert answer["fingerprints"]["need"] == fingerprint("Nytt behov")
        said = texts(draft)
        assert said["need"] == "Nytt behov"
        assert said["risks"] != "skickas inte"

    def test_two_writers_see_both_texts(self, client, draft, ready, coordinator, fund):
        other = factories.make_role(fund, Role.COORDINATOR, "Nils Andersson")
        old = texts(draft)["need"]
        memos.save_parts(draft, {"need": "Nils text"}, seen={}, by=other)
        client.force_login(coordinator)
        data = {"need": "Marias text", "fingerprint-need": fingerprint(old)}
        response = client.post(url("memo", ready), data)
        assert response.status_code == 409
        assertContains(response, "Nils text", status_code=409)
        assertContains(response, "Marias text", status_code=409)
        assertContains(response, "Nils Andersson", status_code=409)
        assert texts(draft)["need"] == "Nils text"
        again = {"need": "Marias text", "fingerprint-need": fingerprint("Nils text")}
        client.post(url("memo", ready), again)
        assert texts(draft)["need"] == "Marias text"

    def test_autosave_tells_a_clash(self, client, draft, ready, coordinator, fund):
        other = factories.make_role(fund, Role.COORDINATOR, "Nils Andersson")
        old = texts(draft)["need"]
        memos.save_parts(draft, {"need": "Nils text"}, seen={}, by=other)
        client.force_login(coordinator)
        data = {
            "need": "Marias text",
            "fingerprint-need": fingerprint(old),
            "autosave_changed": "need",
        }
        response = client.post(url("memo", ready), data, headers={"X-Autosave": "1"})
        assert response.status_code == 409
        assert response.json()["conflicts"] == {
            "need": {"theirs": "Nils text", "by": "Nils Andersson"}
        }

    def test_autosave_leaves_the_marks_of_what_was_not_sent(
        self, client, draft, ready, coordinator, fund
    ):
        """With a fresh mark of a text it does not show, a browser would write over it."""
        other = factories.make_role(fund, Role.COORDINATOR, "Nils Andersson")
        before = texts(draft)
        memos.save_parts(draft, {"need": "Nils text"}, seen={}, by=other)
        client.force_login(coordinator)
        marks = {f"fingerprint-{key}": fingerprint(before[key]) for key in before}
        data = {**before, **marks, "risks": "Mina", "autosave_changed": "risks"}
        response = client.post(url("memo", ready), data, headers={"X-Autosave": "1"})
        assert response.json()["fingerprints"] == {"risks": fingerprint("Mina")}

        client.post(url("memo", ready), data)
        assert texts(draft)["need"] == "Nils text"

    @pytest.mark.parametrize("text", ["x" * 4001, "född 19811218-9876", "a\x00b"])
    def test_what_is_wrong_is_said_and_the_rest_saved(
        self, client, draft, ready, coordinator, text
    ):
        client.force_login(coordinator)
        before = texts(draft)["need"]
        response = client.post(url("memo", ready), {"need": text, "risks": "Rätt"})
        assert response.status_code == 200
        assert "need" in response.context["form"].errors
        said = texts(draft)
        assert (said["need"], said["risks"]) == (before, "Rätt")


class TestWritingAgain:
    def test_both_texts_are_shown_before_one_is_replaced(
        self, client, draft, ready, coordinator
    ):
        drawn = texts(draft)["risks"]
        memos.save_parts(draft, {"risks": "Mina risker"}, seen={}, by=coordinator)
        client.force_login(coordinator)
        page = client.get(url("memo_redraw", ready, "risks"))
        assertContains(page, "Mina risker")
        assertContains(page, "Ingen söker")
        assert texts(draft)["risks"] == "Mina risker"
        client.post(url("memo_redraw", ready, "risks"))
        assert texts(draft)["risks"] == drawn

    def test_all_at_once_leaves_the_edited_alone(
        self, client, in_preparation, coordinator, assessors
    ):
        memo = memos.begin_memo(known(in_preparation), by=coordinator)
        memos.save_parts(memo, {"risks": "Mina risker"}, seen={}, by=coordinator)
        for assessor in assessors:
            factories.assess(in_preparation, assessor, by=coordinator)
        client.force_login(coordinator)
        assertContains(
            client.get(url("memo", in_preparation)), "Uppgifterna har ändrats"
        )
        client.post(url("memo_redraw_all", in_preparation))
        said = texts(memo)
        assert said["risks"] == "Mina risker"
        assert "75,0" in said["assessment"]

    def test_a_part_that_is_none_is_not_found(self, client, draft, ready, coordinator):
        client.force_login(coordinator)
        assert client.get(url("memo_redraw", ready, "weather")).status_code == 404


class TestTooLate:
    def test_what_was_typed_too_late_is_refused_and_shown(
        self, client, finished, ready, coordinator
    ):
        client.force_login(coordinator)
        response = client.post(url("memo", ready), {"risks": "För sent"})
        assertContains(response, "Tjänsteskrivelsen är färdig", status_code=409)
        assert response.context["typed"] == [("Risker", "För sent")]
        assertContains(response, "För sent", status_code=409)
        assert texts(finished)["risks"] != "För sent"
        autosaved = client.post(
            url("memo", ready), {"risks": "x"}, headers={"X-Autosave": "1"}
        )
        assert autosaved.status_code == 403

    def test_so_is_what_was_typed_when_the_case_was_decided_meanwhile(
        self, client, draft, ready, coordinator
    ):
        Application.objects.filter(pk=ready.pk).update(state=State.REFERRED_BACK)
        client.force_login(coordinator)
        response = client.post(url("memo", ready), {"risks": "För sent"})
        assert response.status_code == 409
        assert response.context["typed"] == [("Risker", "För sent")]

    def test_but_not_to_somebody_who_stands_aside(
        self, client, finished, ready, coordinator
    ):
        declare_conflict(ready.project, ground="j1", by=coordinator)
        client.force_login(coordinator)
        response = client.post(url("memo", ready), {"risks": "För sent"})
        assert response.status_code == 403
