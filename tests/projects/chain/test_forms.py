"""What is typed about a part of the chain: what is taken, and what is refused."""

import pytest
from django.core.exceptions import ValidationError
from django.http import QueryDict

from projects.chain import forms as chain_forms
from projects.models import Baseline, Edge, Indicator, Node, Target
from tests import factories


class TestChain:
    def opened(self, project, asked: str, data=None, **around):
        typed = None if data is None else QueryDict(mutable=True)
        if data:
            typed.update(data)
        return chain_forms.opened(project, QueryDict(asked), typed, **around)

    def arrow(self, project, source, target, **typed):
        words = {
            "source": source.pk,
            "target": target.pk,
            "evidence_level": "0",
            "assumption": "",
        }
        return self.opened(project, "part=arrow", words | typed)

    @pytest.fixture
    def links(self, project) -> dict[str, Node]:
        return {node.kind: node for node in project.nodes.all()}

    def test_an_arrow_leads_onward(self, project, links):
        later = Node.objects.create(project=project, kind="outcome", text="Sedan")
        Edge.objects.filter(project=project).delete()
        for source, target, wrong in (
            (links["output"], links["outcome"], False),
            (links["input"], links["impact"], False),  # a link may be passed over
            (links["outcome"], later, False),
            (later, links["outcome"], False),
            (links["outcome"], links["output"], True),
            (links["output"], links["output"], True),
            (links["outcome"], links["outcome"], True),
        ):
            form = self.arrow(project, source, target)
            assert ("target" in form.errors) == wrong, (source, target)

    def test_there_is_one_arrow_between_two(self, project, links):
        form = self.arrow(project, links["output"], links["outcome"])
        assert form.errors["target"] == ["Det finns redan en pil mellan de här två."]
        there = Edge.objects.get(source=links["output"], target=links["outcome"])
        words = {"source": there.source_id, "target": there.target_id}
        again = self.opened(
            project, f"part=arrow&pk={there.pk}", {**words, "evidence_level": "3"}
        )
        assert again.is_valid()

    def test_boxes_of_another_project_cannot_be_chosen(
        self, fund, leader, project, links
    ):
        other = factories.make_project(fund, leader).nodes.get(kind="impact")
        assert "target" in self.arrow(project, links["output"], other).errors
        with pytest.raises(ValidationError):
            self.opened(project, f"part=node&pk={other.pk}")

    def test_a_part_that_is_not_there_is_said_to_be_gone(self, project):
        for pk in ("0", "x", "-1", "9" * 19, "9" * 18, "1 "):
            with pytest.raises(ValidationError):
                self.opened(project, f"part=node&pk={pk}")

    def test_without_a_part_there_is_no_form(self, project):
        assert self.opened(project, "") is None
        assert self.opened(project, "part=nothing&pk=1") is None

    def test_how_an_arrow_stands_needs_what_it_rests_on(self, project):
        there = Edge.objects.filter(project=project).first()
        for status, rationale, wrong in (
            ("untested", "", False),
            ("supported", "", True),
            ("contradicted", "", True),
            ("supported", "Se rapporten", False),
        ):
            words = {"status": status, "rationale": rationale, "reason": "Mätt"}
            form = self.opened(
                project,
                f"part=arrow&pk={there.pk}",
                {"evidence_level": "1", **words},
                is_underway=True,
            )
            assert ("rationale" in form.errors) == wrong, words

    def test_while_it_is_written_an_arrow_has_no_standing_and_no_reason(self, project):
        there = Edge.objects.filter(project=project).first()
        asked = f"part=arrow&pk={there.pk}"
        written = set(self.opened(project, asked).fields)
        under_way = set(self.opened(project, asked, is_underway=True).fields)
        assert written - under_way == {"source", "target"}
        assert under_way - written == {"status", "rationale", "reason"}

    def test_only_an_outcome_has_a_horizon(self, project, links):
        for kind, horizon in (("outcome", "short"), ("output", "")):
            form = self.opened(
                project,
                "part=node",
                {"kind": kind, "text": "Ny", "horizon": "short"},
            )
            assert form.is_valid()
            assert form.cleaned_data["horizon"] == horizon
        fields = set(self.opened(project, f"part=node&pk={links['input'].pk}").fields)
        assert fields == {"text", "stakeholder"}
        outcome = links["outcome"].pk
        assert "horizon" in self.opened(project, f"part=node&pk={outcome}").fields

    def test_a_new_part_comes_after_those_that_are_there(self, project, links):
        last = max(node.position for node in links.values())
        form = self.opened(project, "part=node", {"kind": "input", "text": "Ny"})
        assert form.is_valid()
        form.keep()
        assert form.instance.position == last + 1
        Edge.objects.filter(project=project).delete()
        first = self.arrow(project, links["input"], links["impact"])
        assert first.is_valid()
        first.keep()
        assert first.instance.position == 0

    def test_where_a_new_indicator_starts(self, project, links):
        for number, (typed, wrong) in enumerate(
            [
                ({}, set()),
                ({"baseline": "31", "target": "20"}, set()),
                ({"missing_reason": "Mäts i vår"}, set()),
                ({"baseline": "0", "missing_reason": "Mäts i vår"}, {"missing_reason"}),
                ({"comparison": "31"}, {"baseline"}),
                ({"comparison": "31", "missing_reason": "Mäts i vår"}, set()),
                ({"comparison": "31", "baseline": "0"}, set()),
            ]
        ):
            form = self.new_indicator(project, links, name=f"Ny {number}", **typed)
            assert set(form.errors) == wrong, typed
            if wrong:
                continue
            form.keep()
            rows = Indicator.objects.select_related("baseline", "target")
            kept = rows.get(name=f"Ny {number}")
            has_start = "baseline" in typed or "missing_reason" in typed
            assert hasattr(kept, "baseline") == has_start, typed
            assert hasattr(kept, "target") == ("target" in typed), typed

    def new_indicator(self, project, links, **typed):
        words = {
            "node": links["outcome"].pk,
            "unit": "dygn",
            "direction": "up",
            "baseline_kind": "before",
        }
        return self.opened(project, "part=indicator", words | typed)

    def test_as_many_decimals_are_shown_as_were_typed(self, project, links):
        for baseline, target, decimals in (
            ("31", "20", 0),
            ("31,5", "20", 1),
            ("31", "20,25", 2),
            ("30", "", 0),
        ):
            form = self.new_indicator(
                project, links, name="Ny", baseline=baseline, target=target
            )
            assert form.is_valid()
            assert form.instance.decimals == decimals

    def test_what_is_emptied_is_taken_away_with_its_row(self, project, indicator):
        form = self.opened(
            project,
            f"part=indicator&pk={indicator.pk}",
            {
                "node": indicator.node_id,
                "name": indicator.name,
                "unit": "dygn",
                "direction": "down",
                "baseline_kind": "before",
            },
        )
        assert (form.initial["baseline"], form.initial["target"]) == (31, 20)
        assert form.is_valid()
        form.keep()
        assert not Baseline.objects.filter(indicator=indicator).exists()
        assert not Target.objects.filter(indicator=indicator).exists()

    def test_under_way_where_it_starts_has_a_page_of_its_own(self, project, indicator):
        form = self.opened(
            project,
            f"part=indicator&pk={indicator.pk}",
            {"name": "Nätter", "unit": "nätter", "direction": "up", "reason": "Nytt"},
            is_underway=True,
        )
        assert not {"node", *chain_forms.OF_BASELINE, *chain_forms.OF_TARGET} & set(
            form.fields
        )
        assert form.is_valid()
        form.keep()
        kept = Indicator.objects.select_related("baseline", "target").get(
            pk=indicator.pk
        )
        assert (kept.name, kept.baseline.value, kept.target.value) == ("Nätter", 31, 20)
