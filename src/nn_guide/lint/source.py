"""A file of Python as the rules see it: what names mean, what expressions are made of.

Everything here answers only when it is sure, and gives None otherwise.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

Node = TypeVar("Node", bound=ast.AST)
Function = ast.FunctionDef | ast.AsyncFunctionDef
Scope = (
    ast.Module,
    ast.ClassDef,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Lambda,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.GeneratorExp,
)
# Methods of a module that return it.
SAME = frozenset("to cuda cpu train eval float double half bfloat16 requires_grad_ apply".split())
PARAMETRIC = frozenset(
    f"torch.nn.{name}"
    for name in (
        "Linear Bilinear Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d "
        "BatchNorm1d BatchNorm2d BatchNorm3d LayerNorm GroupNorm RMSNorm Embedding EmbeddingBag "
        "RNN LSTM GRU RNNCell LSTMCell GRUCell MultiheadAttention Transformer TransformerEncoder "
        "TransformerDecoder TransformerEncoderLayer TransformerDecoderLayer PReLU LazyLinear "
        "LazyConv1d LazyConv2d LazyConv3d LinearCrossEntropyLoss AdaptiveLogSoftmaxWithLoss"
    ).split()
)
# What makes probabilities, or their logarithms, of numbers.
MAKERS = {
    **{f"torch.nn.functional.{name}": name for name in ("softmax", "log_softmax", "sigmoid")},
    **{f"torch.{name}": name for name in ("softmax", "log_softmax", "sigmoid")},
    "torch.special.expit": "sigmoid",
    "torch.nn.functional.linear": "linear",
    "torch.nn.Softmax": "softmax",
    "torch.nn.LogSoftmax": "log_softmax",
    "torch.nn.Sigmoid": "sigmoid",
    "torch.nn.Linear": "linear",
}


@dataclass(frozen=True)
class Made:
    """What a call makes: an instance of a class of torch, by its name, or of the file."""

    kind: str | ast.ClassDef
    call: ast.Call

    @property
    def name(self) -> str:
        """The class's name, if torch has it."""
        return self.kind if isinstance(self.kind, str) else ""


class File:
    """A parsed file."""

    def __init__(self, source: str):
        """Parse it.

        Raises:
            SyntaxError, ValueError: it isn't Python.
        """
        self.tree = ast.parse(source)
        self.parents: dict[ast.AST, ast.AST] = {}
        self._nodes: dict[type, list[ast.AST]] = defaultdict(list)
        for node in ast.walk(self.tree):
            self._nodes[type(node)].append(node)
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
        self.words = set(_words(self.tree))
        self._names: dict[ast.AST, str] = {}
        self._inner: dict[ast.AST, set[str]] = {}
        self._instances: dict[ast.AST, Made | None] = {}
        self._attributes: dict[ast.ClassDef, dict[str, list[ast.expr | None]]] = {}

    def all(self, kind: type[Node]) -> list[Node]:
        """All nodes of a kind, in the order of `ast.walk`."""
        return cast(list[Node], self._nodes[kind])

    def above(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes that contain it, the nearest first."""
        while node in self.parents:
            node = self.parents[node]
            yield node

    def function(self, node: ast.AST) -> Function | None:
        """The function that it stands in."""
        for above in self.above(node):
            if isinstance(above, Function):
                return above
        return None

    def owner(self, node: ast.AST) -> ast.ClassDef | None:
        """The class in whose method, or body, it stands."""
        return next((n for n in self.above(node) if isinstance(n, ast.ClassDef)), None)

    def loop(self, node: ast.AST) -> ast.For | ast.While | None:
        """The innermost loop of the same function that it stands in."""
        for above in self.above(node):
            if isinstance(above, ast.For | ast.While):
                return above
            if isinstance(above, Function | ast.Lambda | ast.ClassDef):
                return None
        return None

    def statement(self, node: ast.AST) -> ast.stmt:
        """The statement that it is a part of."""
        return next(n for n in (node, *self.above(node)) if isinstance(n, ast.stmt))

    def block(self, statement: ast.stmt) -> list[ast.stmt]:
        """The statements that it stands among."""
        parent = self.parents.get(statement)
        for field in ("body", "orelse", "finalbody"):
            among = getattr(parent, field, None)
            if isinstance(among, list) and statement in among:
                return among
        return [statement]

    @cached_property
    def blocks(self) -> list[list[ast.stmt]]:
        """All lists of statements."""
        fields = ("body", "orelse", "finalbody")
        found = [
            getattr(node, field, None)
            for nodes in self._nodes.values()
            for node in nodes
            for field in fields
        ]
        return [block for block in found if isinstance(block, list) and block]

    # Names.

    @cached_property
    def bindings(self) -> dict[ast.AST, dict[str, list[ast.AST]]]:
        """In each scope, what binds each name."""
        found: dict[ast.AST, dict[str, list[ast.AST]]] = defaultdict(lambda: defaultdict(list))
        for nodes in self._nodes.values():
            for node in nodes:
                for name in _bound(node):
                    found[self._scope(node)][name].append(node)
        outside: list[ast.Global | ast.Nonlocal] = [*self.all(ast.Global), *self.all(ast.Nonlocal)]
        for statement in outside:
            for name in statement.names:
                found[self.tree][name].append(statement)
        return found

    def _scope(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.arg):
            return next(n for n in self.above(node) if isinstance(n, Function | ast.Lambda))
        return next(n for n in self.above(node) if isinstance(n, Scope))

    def bound(self, name: ast.Name) -> tuple[ast.AST | None, list[ast.AST]]:
        """The scope whose name it is, and what binds it there."""
        scopes = [n for n in self.above(name) if isinstance(n, Scope)]
        for position, scope in enumerate(scopes):
            if position and isinstance(scope, ast.ClassDef):
                continue
            if binding := self.bindings[scope].get(name.id):
                return scope, binding
        return None, []

    def qualified(self, node: ast.AST) -> str:
        """What an expression names, through the imports, as torch.nn.Linear; "" if unsure."""
        if isinstance(node, ast.Attribute):
            inner = self.qualified(node.value)
            return _canonical(f"{inner}.{node.attr}") if inner else ""
        if not isinstance(node, ast.Name):
            return ""
        _, bindings = self.bound(node)
        names = {_imported(b, node.id, self.parents) for b in bindings}
        return names.pop() if len(names) == 1 else ""

    def called(self, node: ast.AST) -> str:
        """What a call calls, as `qualified` says it."""
        if not isinstance(node, ast.Call):
            return ""
        if node not in self._names:
            self._names[node] = self.qualified(node.func)
        return self._names[node]

    def value(self, node: ast.AST) -> ast.AST | None:
        """The expression that a name stands for where it is read."""
        if not isinstance(node, ast.Name):
            return node
        scope, bindings = self.bound(node)
        if scope is not None and scope == self._scope(node):
            found = self._before(node)
            if found is not None or len(bindings) != 1 or not isinstance(scope, ast.Module):
                return found
        elif len(bindings) != 1:
            return None
        return self._given(bindings[0], node.id) if bindings else None

    def _given(self, binding: ast.AST, name: str) -> ast.expr | None:
        parent = self.parents.get(binding)
        if isinstance(parent, ast.Assign) and binding in parent.targets:
            return parent.value
        if isinstance(parent, ast.AnnAssign) and binding is parent.target:
            return parent.value
        return None

    def _before(self, name: ast.Name) -> ast.expr | None:
        statement = self.statement(name)
        while True:
            block = self.block(statement)
            for earlier in reversed(block[: block.index(statement)]):
                if name.id in self._binds(earlier):
                    if isinstance(earlier, ast.Assign | ast.AnnAssign):
                        targets = (
                            earlier.targets if isinstance(earlier, ast.Assign) else [earlier.target]
                        )
                        if any(isinstance(t, ast.Name) and t.id == name.id for t in targets):
                            return earlier.value
                    return None
            above = self.parents.get(statement)
            if isinstance(above, ast.excepthandler | ast.match_case):
                above = self.parents[above]
            if not isinstance(above, ast.stmt) or isinstance(above, Function | ast.ClassDef):
                return None
            if isinstance(above, ast.For | ast.AsyncFor | ast.While | ast.Try | ast.Match) and (
                name.id in self._binds(above)
            ):
                return None
            if isinstance(above, ast.With) and any(
                name.id in self._binds(item) for item in above.items
            ):
                return None
            statement = above

    def _binds(self, node: ast.AST) -> set[str]:
        if node not in self._inner:
            self._inner[node] = {name for inner in ast.walk(node) for name in _bound(inner)}
        return self._inner[node]

    # Classes and what they hold.

    @cached_property
    def modules(self) -> list[ast.ClassDef]:
        """The classes that inherit from nn.Module, directly or through others of the file."""
        return [c for c in self.all(ast.ClassDef) if self.is_module(c)]

    def is_module(self, node: ast.ClassDef, seen: frozenset[ast.ClassDef] = frozenset()) -> bool:
        """Whether a class is known as a module."""
        for base in node.bases:
            if self.qualified(base) == "torch.nn.Module":
                return True
            inner = self.local_class(base)
            if inner and inner not in seen and self.is_module(inner, seen | {node, inner}):
                return True
        return False

    def plain_modules(self) -> list[ast.ClassDef]:
        """The classes that inherit from nn.Module and nothing else."""
        return [
            node
            for node in self.all(ast.ClassDef)
            if [self.qualified(base) for base in node.bases] == ["torch.nn.Module"]
            and not node.decorator_list
            and not node.keywords
        ]

    def local_class(self, node: ast.AST) -> ast.ClassDef | None:
        """The class of the file that an expression names."""
        if isinstance(node, ast.Name):
            _, bindings = self.bound(node)
            if len(bindings) == 1 and isinstance(bindings[0], ast.ClassDef):
                return bindings[0]
        return None

    def made(self, node: ast.AST | None, depth: int = 0) -> Made | None:
        """What an expression is an instance of."""
        if node is None or depth > 8:
            return None
        if node not in self._instances:
            self._instances[node] = self._made(node, depth)
        return self._instances[node]

    def _made(self, node: ast.AST, depth: int) -> Made | None:
        if isinstance(node, ast.Name):
            value = self.value(node)
            return self.made(value, depth + 1)
        if isinstance(node, ast.Attribute):
            inside = self._owner_of(node.value, depth)
            return self.attribute(inside, node.attr, depth) if inside else None
        if not isinstance(node, ast.Call):
            return None
        if inner := self.local_class(node.func):
            return Made(inner, node)
        name = self.called(node)
        if name.startswith("torch.") and name.rpartition(".")[2][:1].isupper():
            return Made(name, node)
        if isinstance(node.func, ast.Attribute) and node.func.attr in SAME:
            made = self.made(node.func.value, depth + 1)
            return made if made and self.is_layer(made) else None
        return None

    def _owner_of(self, node: ast.AST, depth: int) -> ast.ClassDef | None:
        if isinstance(node, ast.Name) and node.id == "self":
            function = self.function(node)
            owner = self.parents.get(function) if function else None
            if isinstance(owner, ast.ClassDef) and function and function.args.args[:1]:
                return owner if function.args.args[0].arg == "self" else None
            return None
        made = self.made(node, depth + 1)
        return made.kind if made and isinstance(made.kind, ast.ClassDef) else None

    def attributes(self, node: ast.ClassDef) -> dict[str, list[ast.expr | None]]:
        """What the methods of a class assign to the attributes of `self`."""
        if node not in self._attributes:
            found: dict[str, list[ast.expr | None]] = defaultdict(list)
            for inner in ast.walk(node):
                if own := self_attribute(inner, ast.Store, ast.Del):
                    found[own].append(self._given(inner, own))
            self._attributes[node] = found
        return self._attributes[node]

    def attribute(self, node: ast.ClassDef, name: str, depth: int = 0) -> Made | None:
        """What the attribute of a class's instance is, if it is assigned once."""
        values = self.attributes(node).get(name)
        if values is None:
            inner = [self.local_class(base) for base in node.bases]
            return (
                self.attribute(inner[0], name, depth + 1)
                if len(inner) == 1 and inner[0] and (depth < 8)
                else None
            )
        return self.made(values[0], depth + 1) if len(values) == 1 and values[0] else None

    def is_layer(self, made: Made | None) -> bool:
        """Whether it is a module."""
        if made is None:
            return False
        if isinstance(made.kind, ast.ClassDef):
            return self.is_module(made.kind)
        outer, _, name = made.kind.rpartition(".")
        return outer == "torch.nn" and name not in ("Parameter", "Buffer")

    def learns(self, made: Made | None) -> bool:
        """Whether it is a module that has parameters of its own."""
        if made is None:
            return False
        if isinstance(made.kind, ast.ClassDef):
            return self.is_module(made.kind) and any(
                isinstance(v, ast.Call) and self.called(v) in PARAMETRIC
                for values in self.attributes(made.kind).values()
                for v in values
            )
        return made.kind in PARAMETRIC

    # What comes out of a computation.

    def producer(self, node: ast.AST | None, depth: int = 0) -> str:
        """What computed an expression last: softmax, log_softmax, sigmoid or linear."""
        if node is None or depth > 8:
            return ""
        if isinstance(node, ast.Name):
            return self.producer(self.value(node), depth + 1)
        if not isinstance(node, ast.Call):
            return ""
        if (name := self.called(node)) in MAKERS and not name.rpartition(".")[2][0].isupper():
            return MAKERS[name]
        made = self.made(node.func)
        if made:
            return self._output(made, depth + 1) if self.is_layer(made) else ""
        if not name and isinstance(node.func, ast.Attribute):
            attribute = node.func.attr
            if attribute in ("softmax", "log_softmax", "sigmoid") and not (
                isinstance(node.func.value, ast.Name) and node.func.value.id == "self"
            ):
                return attribute
        return ""

    def _output(self, made: Made, depth: int) -> str:
        if isinstance(made.kind, ast.ClassDef):
            forwards = [
                n for n in made.kind.body if isinstance(n, Function) and n.name == "forward"
            ]
            returns = [r for f in forwards for r in returned(f)]
            if len(forwards) == len(returns) == 1 and not forwards[0].decorator_list:
                return self.producer(returns[0].value, depth + 1)
            return ""
        if made.kind == "torch.nn.Sequential":
            last = made.call.args[-1:]
            inner = self.made(last[0]) if last else None
            return self._output(inner, depth + 1) if inner and depth < 8 else ""
        return MAKERS.get(made.kind, "")

    # What many rules ask.

    def calls(self, *names: str) -> Iterator[ast.Call]:
        """The calls of what torch calls so."""
        for node in self.all(ast.Call):
            if self.called(node) in names:
                yield node

    def computed(self, function: str, module: str) -> Iterator[ast.Call]:
        """The calls of a loss with a prediction and a target, as function and as module."""
        for node in self.all(ast.Call):
            if self.called(node) == function or (
                (made := self.made(node.func)) and made.name == module
            ):
                yield node

    def is_optimizer(self, node: ast.AST) -> bool:
        """Whether an expression is one of torch's optimizers."""
        made = self.made(node)
        return (
            made is not None
            and made.name.startswith("torch.optim.")
            and (made.name.count(".") == 2)
        )

    def is_scheduler(self, node: ast.AST) -> bool:
        """Whether an expression is one of torch's schedulers."""
        made = self.made(node)
        return made is not None and made.name.startswith("torch.optim.lr_scheduler.")

    def without_gradients(self, node: ast.AST) -> bool:
        """Whether autograd may be off here."""
        for above in self.above(node):
            contexts: list[ast.expr] = []
            if isinstance(above, ast.With):
                contexts = [item.context_expr for item in above.items]
            elif isinstance(above, Function):
                contexts = above.decorator_list
            if contexts and not all(_is_other(c) for c in contexts):
                return True
        return False


def _is_other(context: ast.expr) -> bool:
    """Whether a context manager has surely nothing to do with gradients."""
    return isinstance(context, ast.Call) and ast.unparse(context.func) in ("open", "tqdm")


def argument(call: ast.Call, position: int, name: str) -> ast.expr | None:
    """An argument of a call, given by its place or its name."""
    if len(call.args) > position and not any(isinstance(a, ast.Starred) for a in call.args):
        return call.args[position]
    return next((k.value for k in call.keywords if k.arg == name), None)


def number(node: ast.AST | None) -> float | None:
    """The number that an expression is."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = number(node.operand)
        return None if inner is None else -inner
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return cast(float, node.value)
    return None


def open_call(call: ast.Call) -> bool:
    """Whether a call has arguments that aren't seen: `*args`, `**options`."""
    return any(isinstance(a, ast.Starred) for a in call.args) or any(
        k.arg is None for k in call.keywords
    )


def self_attribute(node: ast.AST, *contexts: type[ast.expr_context]) -> str:
    """The name of an attribute of `self`; "" for all else."""
    if (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
        and (not contexts or isinstance(node.ctx, contexts))
    ):
        return node.attr
    return ""


def receiver(node: ast.AST, *names: str) -> ast.expr | None:
    """What a call of a method is made on, if the method has one of the names; None for all else."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.value if node.func.attr in names else None
    return None


def method(statement: ast.AST, *names: str) -> ast.expr | None:
    """The receiver of a method that a statement calls, and does nothing else."""
    return receiver(statement.value, *names) if isinstance(statement, ast.Expr) else None


def methods(node: ast.ClassDef) -> Iterator[Function]:
    """The methods of a class."""
    return (n for n in node.body if isinstance(n, Function))


def inside(function: Function) -> Iterator[ast.AST]:
    """What a function contains, without the functions and classes within it."""
    todo: list[ast.AST] = list(function.body)
    while todo:
        node = todo.pop()
        yield node
        if not isinstance(node, Function | ast.Lambda | ast.ClassDef):
            todo.extend(ast.iter_child_nodes(node))


def returned(function: Function) -> list[ast.Return]:
    """The statements by which a function returns something."""
    return [n for n in inside(function) if isinstance(n, ast.Return) and n.value]


def same(one: ast.AST, other: ast.AST) -> bool:
    """Whether two expressions are written alike."""
    return ast.unparse(one) == ast.unparse(other)


def _words(tree: ast.AST) -> Iterator[str]:
    """All names that a file mentions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, Function | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.alias):
            yield node.name.rpartition(".")[2]


def _bound(node: ast.AST) -> list[str]:
    """The names that a node itself binds."""
    if isinstance(node, ast.Name):
        return [] if isinstance(node.ctx, ast.Load) else [node.id]
    if isinstance(node, ast.arg):
        return [node.arg]
    if isinstance(node, Function | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.alias):
        return [node.asname or node.name.partition(".")[0]]
    if isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
        return [node.name]
    return []


def _canonical(name: str) -> str:
    parts = name.split(".")
    if name.startswith("torch.nn.modules.") and len(parts) == 5:
        return f"torch.nn.{parts[4]}"
    if name.startswith("torch.optim.") and len(parts) == 4 and parts[2] != "lr_scheduler":
        return f"torch.optim.{parts[3]}"
    return {"torch.nn.parameter.Parameter": "torch.nn.Parameter"}.get(name, name)


def _imported(binding: ast.AST, name: str, parents: dict[ast.AST, ast.AST]) -> str:
    """What an import gives a name; "" for all else."""
    if not isinstance(binding, ast.alias):
        return ""
    statement = parents[binding]
    if isinstance(statement, ast.ImportFrom):
        if statement.level or not statement.module:
            return ""
        return _canonical(f"{statement.module}.{binding.name}")
    return binding.name if binding.asname else name
