"""Which small changes of a rule are there? Every comparison, boolean and constant.

A mutant is known by its app, its function and its words, never by a line or a file: an
explanation stays with its mutant when the code moves.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

SWAPPED = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
OPPOSITES = {"min": "max", "max": "min", "any": "all", "all": "any"}
# What is said to people, or about the code itself, is no rule.
SAYS = {"_", "gettext", "gettext_lazy", "ngettext", "pgettext", "record", "notify"}
ANSWERS = re.compile(r"^_?(?:may|is|was|has|can|must)_")
PERMISSION = re.compile(r"^[a-z]+\.[a-z_]+$")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
OF_A_CLASS = (*FUNCTIONS, ast.ClassDef)
TABLE = (ast.Constant, ast.Attribute, ast.Name)
WORDS = (ast.Constant, ast.JoinedStr)
TOLD_WITH = (ast.expr, ast.Return, ast.AugAssign)
LONGEST = 160  # of the words that are told with a change; longer, it stands alone


@dataclass(frozen=True)
class Mutant:
    """One change: in which function, of which words into which, and where in the tree."""

    name: str
    path: str
    line: int
    statement: int | None  # the line that a test has to pass; None outside functions
    before: str
    after: str
    change: "Change" = field(compare=False, repr=False)


@dataclass
class Change:
    """`new` instead of `old`, in a field of a node or in its list of many."""

    node: ast.AST
    field: str
    index: int | None
    old: ast.AST
    new: ast.AST | None

    @contextmanager
    def made(self) -> Iterator[None]:
        held = getattr(self.node, self.field)
        setattr(self.node, self.field, self._with(held))
        try:
            yield
        finally:
            setattr(self.node, self.field, held)

    def _with(self, held):
        if self.index is None:
            return self.new
        rest = [self.new] if self.new is not None else []
        return [*held[: self.index], *rest, *held[self.index + 1 :]]


@dataclass(frozen=True)
class _Place:
    """Where the walk is: the function or table, its statement, the words round about."""

    name: str = ""
    statement: int | None = None
    line: int = 0
    words: ast.AST | None = None


def mutants(path: str, tree: ast.Module, only=frozenset()) -> list[Mutant]:
    """All mutants of a module, in the order of its lines."""
    seen: Counter = Counter()
    found = []
    for place, change in _changes(tree, _Place()):
        if only and not only & set(place.name.split(".")):
            continue
        before, after = _told(place, change)
        name = f"{path.split('/')[0]}:{place.name}: {before} → {after}"
        seen[name] += 1
        if seen[name] > 1:
            name = f"{name} ({seen[name]})"
        found.append(
            Mutant(name, path, place.line, place.statement, before, after, change)
        )
    return sorted(found, key=lambda mutant: mutant.line)


def _told(place: _Place, change: Change) -> tuple[str, str]:
    """The words before and after: of all that stands round about, or of it alone."""
    words = place.words or change.old
    if isinstance(change.node, ast.comprehension) or len(ast.unparse(words)) > LONGEST:
        words = change.old
    elif words is change.old and isinstance(change.node, TOLD_WITH):
        words = change.node
    if words is change.old:
        return ast.unparse(words), ast.unparse(change.new) if change.new else "nothing"
    before = ast.unparse(words)
    with change.made():
        return before, ast.unparse(words)


def _changes(node: ast.AST, place: _Place) -> Iterator[tuple[_Place, Change]]:
    for name, index, child in _children(node):
        if isinstance(node, ast.ClassDef) and not isinstance(child, OF_A_CLASS):
            continue  # what a class is made of is made once
        inside = _inside(node, child, place)
        for change in _of(node, name, index, child, inside.name):
            yield inside, change
        if not isinstance(child, ast.JoinedStr):
            yield from _changes(child, inside)


def _children(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    """What stands in a node, save what is said, annotated or written above it."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "ctx"):
            continue
        many = value if isinstance(value, list) else [value]
        for index, child in enumerate(many):
            if isinstance(child, ast.AST) and not _is_silent(child):
                yield name, index if isinstance(value, list) else None, child


def _is_silent(node: ast.AST) -> bool:
    if isinstance(node, ast.Raise | ast.Import | ast.ImportFrom):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True  # a docstring
    if isinstance(node, ast.Call):
        return getattr(node.func, "id", getattr(node.func, "attr", "")) in SAYS
    return False


def _inside(node: ast.AST, child: ast.AST, place: _Place) -> _Place:
    """Where `child` is, which stands in `node` at `place`."""
    line = getattr(child, "lineno", place.line)
    if isinstance(child, OF_A_CLASS):
        return _Place(f"{place.name}.{child.name}".strip("."), None, line)
    if isinstance(child, ast.stmt):
        if place.statement is not None or isinstance(node, FUNCTIONS):
            return _Place(place.name, child.lineno, line)
        table = getattr(child, "target", getattr(child, "targets", [None])[0])
        name = ast.unparse(table) if table else ""
        return _Place(f"{place.name}.{name}".strip("."), None, line)
    words = place.words
    if isinstance(node, ast.expr):
        inner = isinstance(child, ast.Compare | ast.BoolOp | ast.BinOp)
        words = child if inner else node
    return replace(place, line=line, words=words)


def _of(node, name, index, child, place) -> Iterator[Change]:
    """The changes of `child`, which stands in `node`."""

    def instead(new: ast.AST | None) -> Change:
        new = new and ast.copy_location(new, child)
        return Change(node, name, index, child, new)

    if type(child) in SWAPPED:
        yield Change(node, name, index, child, SWAPPED[type(child)]())
    elif isinstance(child, ast.Constant):
        yield from map(instead, _other_constant(node, name, child))
    elif isinstance(child, ast.UnaryOp) and isinstance(child.op, ast.Not | ast.USub):
        yield instead(child.operand)
    elif isinstance(child, ast.Name) and child.id in OPPOSITES and name == "func":
        yield instead(ast.Name(OPPOSITES[child.id], ast.Load()))
    if isinstance(node, ast.BoolOp) and name == "values":
        yield instead(ast.Constant(isinstance(node.op, ast.And)))  # as if not there
    elif _is_member(node, name, child):
        yield instead(None)
    yield from map(instead, _answers(node, name, child, place))


def _other_constant(node, name, child: ast.Constant) -> Iterator[ast.AST]:
    value = child.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield ast.Constant(value + 1)
    elif isinstance(value, str) and value.isdigit():
        yield ast.Constant(str(int(value) + 1))
    elif isinstance(value, str) and (
        PERMISSION.match(value) or isinstance(node, ast.Compare)
    ):
        yield ast.Constant(f"{value}x")


def _is_member(node, name, child) -> bool:
    """One of several in a set, a list, or a tuple of words."""
    if name != "elts" or len(node.elts) < 2:
        return False
    if isinstance(node, ast.Tuple):
        return all(isinstance(each, WORDS) for each in node.elts)
    return all(isinstance(each, TABLE) for each in node.elts)


def _answers(node, name, child, place: str) -> Iterator[ast.AST]:
    """Whether to go this way at all; yes or no to what a rule is asked."""
    if isinstance(child, ast.Constant | ast.BoolOp):  # changed part by part
        return
    asks = name == "test" and isinstance(node, ast.If | ast.IfExp | ast.While)
    filters = name == "ifs" and isinstance(node, ast.comprehension)
    rules = isinstance(node, ast.Return) and ANSWERS.match(place.split(".")[-1])
    if asks or (rules and name == "value"):
        yield ast.Constant(True)
        yield ast.Constant(False)
    elif filters:
        yield ast.Constant(True)
