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
