"""Where do lines, labels and words stand in a picture?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.drawing import pen


class TestThePen:
    @pytest.mark.parametrize(
        ("top", "values"),
        [
            (40, [0, 10, 20, 30, 40]),
            (26.8, [0, 10, 20, 30]),
            (1_150_000, [0, 500_000, 1_000_000, 1_500_000]),
            (1, [0, 0.25, 0.5, 0.75, 1]),
        ],
    )
    def test_grid_lines_stand_at_round_figures_and_reach_the_top(self, top, values):
        assert pen.grid_values(top) == values

    @given(st.lists(st.floats(0, 100), min_size=1, max_size=6))
    def test_labels_are_moved_apart_and_keep_their_order(self, places):
        moved = pen.spread(places, 15, 0, 100)
        pairs = sorted(zip(places, moved, strict=True), key=lambda pair: pair[1])
        assert [place for place, _moved in pairs] == sorted(places)
        steps = [b[1] - a[1] for a, b in zip(pairs, pairs[1:], strict=False)]
        assert all(step >= 15 - 1e-6 for step in steps)

    def test_a_long_text_is_cut_with_a_mark(self):
        assert pen.wrapped("ett två tre fyra fem sex", 60, 12, 2) == [
            "ett två",
            "tre fyra…",
        ]

    def test_a_word_wider_than_its_box_is_parted_where_it_may_be(self):
        lines = pen.wrapped("En implementeringsutvärdering och inget mer", 100, 12, 9)
        whole = " ".join(lines).replace("- ", "")
        assert whole == "En implementeringsutvärdering och inget mer"
        assert [line for line in lines if line.endswith("-")]
        assert all(pen.width_of(line, 12) <= 100 for line in lines)

    def test_a_long_word_in_a_box_says_where_it_may_be_parted(self):
        assert pen.soft("En skola") == "En skola"
        told = pen.soft("Familjehemmens tid")
        assert "\u00ad" in told
        assert told.replace("\u00ad", "") == "Familjehemmens tid"

    def test_what_is_no_word_is_cut_to_fit(self):
        lines = pen.wrapped("9" * 40, 100, 12, 9)
        assert "".join(lines) == "9" * 40
        assert all(pen.width_of(line, 12) <= 100 for line in lines)
