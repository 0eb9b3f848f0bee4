"""How is the code of a program that runs exchanged, so that everybody has the new?

A function keeps its place in every table and closure that holds it; only what it does is
another. What a module names (a table, a limit) is named anew wherever it was imported.
"""

import ast
import builtins
import gc
import sys
from collections import defaultdict
from types import CodeType, FunctionType, ModuleType

from core.kept import Kept

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Living:
    """The loaded modules of some files, and every function that was written in them."""

    def __init__(self, files: set[str]):
        self.modules: dict[str, ModuleType] = {}
        for module in list(sys.modules.values()):
            if (name := vars(module).get("__file__")) in files:
                self.modules[name] = module
        self._functions: dict[tuple, list[FunctionType]] = defaultdict(list)
        gc.unfreeze()  # what tests/conftest.py has frozen is told of nowhere
        for thing in gc.get_objects():
            if isinstance(thing, FunctionType) and _file_of(thing) in files:
                self._functions[_written_at(thing.__code__)].append(thing)
        gc.freeze()

    def exchange(self, file: str, tree: ast.Module, *, names: bool = False) -> None:
        """From now on the module of `file` is `tree`; with `names`, its tables as well."""
        code = compile(ast.fix_missing_locations(tree), file, "exec")
        for inner in _inside(code):
            for function in self._functions[_written_at(inner)]:
                function.__code__ = inner
        if names:
            self._name_anew(self.modules[file], tree)

    def forget(self) -> None:
        """What was answered or put together once is so anew, by the code of now."""
        for question in Kept.every:
            vars(question).pop("once", None)
        for module in self.modules.values():
            for thing in vars(module).values():
                if hasattr(thing, "cache_clear"):
                    thing.cache_clear()

    def _name_anew(self, module: ModuleType, tree: ast.Module) -> None:
        """Run the module once more beside, and take over what it names. A class is made
        once: a model that is made anew takes the place of the one that all others know."""
        tables = [each for each in tree.body if not isinstance(each, ast.ClassDef)]
        code = compile(ast.Module(tables, []), str(module.__file__), "exec")
        again = ModuleType(module.__name__)
        again.__dict__.update(vars(module))
        exec(code, again.__dict__)  # noqa: S102 - our own code, changed by a character
        for name, new in vars(again).items():
            old = vars(module).get(name)
            if isinstance(new, FunctionType) and isinstance(old, FunctionType):
                old.__defaults__ = new.__defaults__
                old.__kwdefaults__ = new.__kwdefaults__
            elif _is_value(new) and name in vars(module) and _differ(old, new):
                _instead(name, old, new)


def _file_of(function: FunctionType) -> str:
    return function.__code__.co_filename


def _written_at(code: CodeType) -> tuple[str, str, int]:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _inside(code: CodeType):
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _inside(constant)


def _is_value(thing) -> bool:
    return not isinstance(thing, ModuleType | type | FunctionType) and not callable(
        thing
    )


def _differ(old, new) -> bool:
    return type(old) is not type(new) or old != new


def _instead(name: str, old, new) -> None:
    """Every module that has the old under this name has the new."""
    for module in list(sys.modules.values()):
        if vars(module).get(name) is old:
            setattr(module, name, new)


def marked(tree: ast.Module, file: str) -> ast.Module:
    """The module with a mark before each statement of a function."""
    return ast.fix_missing_locations(_Marking(file).visit(tree))


class _Marking(ast.NodeTransformer):
    """Puts `passed((file, line))` before what a function does."""

    def __init__(self, file: str):
        self.file = file
        self.depth = 0

    def generic_visit(self, node: ast.AST) -> ast.AST:
        is_function = isinstance(node, FUNCTIONS)
        self.depth += is_function
        super().generic_visit(node)
        for name in ("body", "orelse", "finalbody"):
            body = getattr(node, name, None)
            if (
                self.depth
                and isinstance(body, list)
                and not isinstance(node, ast.ClassDef)
            ):
                setattr(node, name, [one for each in body for one in self._mark(each)])
        self.depth -= is_function
        return node

    def _mark(self, statement: ast.stmt) -> list[ast.stmt]:
        where = ast.Tuple(
            [ast.Constant(self.file), ast.Constant(statement.lineno)], ast.Load()
        )
        call = ast.Call(ast.Name(PASSED, ast.Load()), [where], [])
        return [ast.copy_location(ast.Expr(call), statement), statement]


PASSED = "_passed_"


def listen() -> set[tuple[str, int]]:
    """The marks that are passed from now on."""
    passed: set[tuple[str, int]] = set()
    setattr(builtins, PASSED, passed.add)
    return passed
