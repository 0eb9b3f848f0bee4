"""Does the tool find what can be changed, and does everything it names still exist?"""

import ast
import gc
import os
import signal
import time
from functools import cache
from types import ModuleType

import pytest

from core.kept import Kept
from tests.mutants import forks, living, making, places
from tests.mutants.__main__ import explained

RULE = """
SHOWN_FROM_HERE = 5
STATES = {State.A, State.B}

def may_show(count, *, was_asked=False):
    \"\"\"Never fewer than 5.\"\"\"
    if count is None or not was_asked:
        return False
    return count >= SHOWN_FROM_HERE and given("app.view")
"""
WANTED = {
    "app:SHOWN_FROM_HERE: 5 → 6",
    "app:STATES: {State.A, State.B} → {State.A}",
    "app:STATES: {State.A, State.B} → {State.B}",
    "app:may_show: False → True",
    "app:may_show: count is None → count is not None",
    "app:may_show: count is None or not was_asked → False or not was_asked",
    "app:may_show: count is None or not was_asked → count is None or False",
    "app:may_show: count is None or not was_asked → count is None or was_asked",
    "app:may_show: return False → return True",
    "app:may_show: count >= SHOWN_FROM_HERE → count > SHOWN_FROM_HERE",
    "app:may_show: count >= SHOWN_FROM_HERE and given('app.view') → True and given('app.view')",
    "app:may_show: count >= SHOWN_FROM_HERE and given('app.view') → count >= SHOWN_FROM_HERE and True",
    "app:may_show: given('app.view') → given('app.viewx')",
}


def found(text: str = RULE) -> dict[str, making.Mutant]:
    tree = ast.parse(text)
    return {one.name: one for one in making.mutants("app/rule.py", tree)}


def test_every_comparison_boolean_and_constant_is_changed():
    assert set(found()) == WANTED


def test_a_mutant_is_known_when_it_stands_on_another_line():
    assert set(found("import re\n\n\n" + RULE)) == WANTED


def test_of_a_module_only_some_functions_can_be_wanted():
    text = f"{RULE}\n\ndef other(n):\n    return n > 0\n"
    names = [
        one.name
        for one in making.mutants("app/rule.py", ast.parse(text), frozenset(["other"]))
    ]
    assert names == ["app:other: n > 0 → n >= 0", "app:other: n > 0 → n > 1"]


@pytest.fixture
def module(monkeypatch):
    """A loaded module, and another that has imported from it."""
    tree = ast.parse(
        "SHOWN_FROM_HERE = 5\n\ndef shows(n):\n    return n >= SHOWN_FROM_HERE\n"
    )
    rule, other = ModuleType("rule"), ModuleType("other")
    rule.__file__ = "/rule.py"
    exec(compile(tree, "/rule.py", "exec"), vars(rule))
    other.held = [rule.shows]
    other.SHOWN_FROM_HERE = rule.SHOWN_FROM_HERE
    monkeypatch.setitem(living.sys.modules, "rule", rule)
    monkeypatch.setitem(living.sys.modules, "other", other)
    return tree, rule, other


def mutant(tree, name: str) -> making.Mutant:
    return next(one for one in making.mutants("app/rule.py", tree) if one.name == name)


def test_whoever_holds_a_function_has_the_changed_one(module):
    tree, rule, other = module
    alive = living.Living({"/rule.py"})
    assert other.held[0](5)
    with mutant(
        tree, "app:shows: n >= SHOWN_FROM_HERE → n > SHOWN_FROM_HERE"
    ).change.made():
        alive.exchange("/rule.py", tree)
    assert not other.held[0](5)
    alive.exchange("/rule.py", tree)
    assert other.held[0](5)


def test_what_the_garbage_collector_does_not_look_at_is_changed_too(module):
    tree, rule, _other = module
    gc.collect()
    gc.freeze()
    alive = living.Living({"/rule.py"})
    alive.exchange("/rule.py", living.marked(tree, "rule.py"))
    passed = living.listen()
    rule.shows(5)
    assert passed


def test_whoever_has_imported_a_limit_has_the_changed_one(module):
    tree, rule, other = module
    alive = living.Living({"/rule.py"})
    with mutant(tree, "app:SHOWN_FROM_HERE: 5 → 6").change.made():
        alive.exchange("/rule.py", tree, names=True)
    assert (rule.SHOWN_FROM_HERE, other.SHOWN_FROM_HERE, rule.shows(5)) == (6, 6, False)


def test_a_class_is_not_made_anew_with_a_limit(module):
    """A model would be registered twice, and nothing after that tell of the limit."""
    tree, rule, _other = module
    made = []
    rule.made = made.append
    tree.body += ast.parse("class Row:\n    made(SHOWN_FROM_HERE)\n").body
    alive = living.Living({"/rule.py"})
    with mutant(tree, "app:SHOWN_FROM_HERE: 5 → 6").change.made():
        alive.exchange("/rule.py", tree, names=True)
    assert (rule.SHOWN_FROM_HERE, made) == (6, [])


def test_what_is_passed_is_heard(module):
    tree, rule, _other = module
    alive = living.Living({"/rule.py"})
    alive.exchange("/rule.py", living.marked(tree, "rule.py"))
    passed = living.listen()
    rule.shows(5)
    assert passed == {("rule.py", 4)}


def test_what_was_kept_is_asked_anew(module):
    _tree, rule, _other = module
    rule.shows = cache(rule.shows)
    rule.shows(5)
    question = Kept(lambda: None)
    question.once = "put together before"
    living.Living({"/rule.py"}).forget()
    Kept.every.remove(question)
    assert rule.shows.cache_info().currsize == 0
    assert "once" not in vars(question)


def test_what_a_fork_answers_is_told():
    assert forks.tell(lambda: ["a test"], seconds=5) == ["a test"]


def test_a_fork_that_works_without_end_is_told_from_one_that_waits():
    """On a busy machine all work takes long: only what a fork uses itself is counted."""
    with pytest.raises(forks.Spent):
        forks.tell(lambda: any(iter(int, 1)), seconds=1, wall=600)
    with pytest.raises(forks.Hangs):
        forks.tell(lambda: time.sleep(600), seconds=1, wall=0.2)


def test_a_fork_that_waits_longer_than_it_may_work_is_heard_to_the_end():
    assert forks.tell(lambda: time.sleep(1.5), seconds=1) is None


def test_a_fork_that_falls_says_nothing_of_a_mutant():
    with pytest.raises(forks.Hangs):
        forks.tell(lambda: os.kill(os.getpid(), signal.SIGKILL), seconds=5)


@pytest.mark.parametrize("rule", places.RULES)
def test_every_rule_is_where_the_list_says(rule):
    assert places.files(rule.partition("::")[0])


def test_every_test_beside_is_where_the_list_says():
    beside = {test for tests in places.BESIDE.values() for test in tests}
    missing = {test for test in beside if not (places.ROOT / test).exists()}
    assert missing == set()
    assert set(places.BESIDE) <= {place.path for place in places.places()}


def test_every_explanation_is_of_a_mutant_that_there_is():
    there = {
        mutant.name
        for place in places.places()
        for mutant in making.mutants(
            place.path, ast.parse((places.ROOT / place.path).read_text()), place.only
        )
    }
    assert set(explained()) - there == set()
