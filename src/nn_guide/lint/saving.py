"""Rules on saving and loading."""

import ast
from collections.abc import Iterator

from nn_guide.lint.rule import rule
from nn_guide.lint.source import File, receiver, same


def _loads(file: File) -> Iterator[tuple[ast.Call, ast.expr]]:
    """The calls of load_state_dict on modules and optimizers, and on what."""
    for node in file.all(ast.Call):
        on = receiver(node, "load_state_dict")
        if on is not None and (file.is_layer(file.made(on)) or file.is_optimizer(on)):
            yield node, on


def _awaited(file: File, node: ast.AST) -> bool:
    return any(isinstance(a, ast.Try) for a in file.above(node))


@rule(
    "NNG401",
    "errors/saving#not-dict-like",
    (
        "load_state_dict gets the name of a file",
        "It wants the dict that torch.load reads from the file: a TypeError.",
        'model.load_state_dict(torch.load("model.pt"))',
    ),
    (
        "传给 load_state_dict 的是文件名",
        "它要的是 torch.load 从文件读出的字典，否则报 TypeError。",
        'model.load_state_dict(torch.load("model.pt"))',
    ),
)
def load_of_name(file: File) -> Iterator[ast.AST]:
    for call, _ in _loads(file):
        value = file.value(call.args[0]) if call.args else None
        text = isinstance(value, ast.JoinedStr) or (
            isinstance(value, ast.Constant) and isinstance(value.value, str)
        )
        if text and not _awaited(file, call):
            yield call


@rule(
    "NNG402",
    "models/state-dict#loading",
    (
        "the result of load_state_dict is no model",
        "It loads in place and returns the keys that didn't fit.",
        'model.load_state_dict(torch.load("model.pt")), without `model =`',
    ),
    (
        "load_state_dict 的返回值不是模型",
        "它就地载入，返回的是对不上的键。",
        'model.load_state_dict(torch.load("model.pt"))，前面不写 `model =`',
    ),
)
def load_assigned(file: File) -> Iterator[ast.AST]:
    for call, on in _loads(file):
        parent = file.parents[call]
        if isinstance(parent, ast.Assign) and any(same(t, on) for t in parent.targets):
            yield parent


@rule(
    "NNG403",
    "models/state-dict#checkpoint",
    (
        "torch.save gets the name before the object",
        "What is saved comes first: torch.save(obj, file).",
        'torch.save(model.state_dict(), "model.pt")',
    ),
    (
        "torch.save 的文件名写在了对象前面",
        "先写要保存的对象：torch.save(obj, file)。",
        'torch.save(model.state_dict(), "model.pt")',
    ),
)
def save_swapped(file: File) -> Iterator[ast.AST]:
    for call in file.calls("torch.save"):
        if len(call.args) < 2 or not isinstance(call.args[0], ast.Constant):
            continue
        second = call.args[1]
        state = receiver(second, "state_dict") is not None
        if isinstance(call.args[0].value, str) and not _awaited(file, call):
            if state or isinstance(second, ast.Dict) or file.is_layer(file.made(second)):
                yield call


@rule(
    "NNG404",
    "myths/saving#state-dict-is-a-snapshot",
    (
        "the best state is not kept: state_dict() is no copy",
        "Its tensors are those of the model, which training goes on to change.",
        "best = copy.deepcopy(model.state_dict())",
    ),
    (
        "没有留住最好的状态：state_dict() 不是副本",
        "其中的张量就是模型自己的，继续训练会改动它们。",
        "best = copy.deepcopy(model.state_dict())",
    ),
)
def state_kept(file: File) -> Iterator[ast.AST]:
    for call, on in _loads(file):
        best = call.args[0] if call.args else None
        if not isinstance(best, ast.Name) or file.loop(call):
            continue
        scope, bindings = file.bound(best)
        for binding in bindings:
            parent = file.parents.get(binding)
            value = parent.value if isinstance(parent, ast.Assign) else None
            kept = receiver(value, "state_dict") if value else None
            if value is None or kept is None:
                continue
            loop = file.loop(value)
            if (
                same(kept, on)
                and loop
                and scope is (file.function(value) or file.tree)
                and value.lineno < call.lineno
                and any(isinstance(n, ast.Attribute) and n.attr == "step" for n in ast.walk(loop))
                and not any(isinstance(n, ast.Break) for n in ast.walk(loop))
                and "deepcopy" not in file.words
            ):
                yield value


@rule(
    "NNG405",
    "errors/saving#weights-only",
    (
        "weights_only belongs to torch.load, not to load_state_dict",
        "The parenthesis is in the wrong place: a TypeError.",
        "model.load_state_dict(torch.load(file, weights_only=True))",
    ),
    (
        "weights_only 是 torch.load 的参数，不是 load_state_dict 的",
        "括号放错了位置，会报 TypeError。",
        "model.load_state_dict(torch.load(file, weights_only=True))",
    ),
)
def misplaced_option(file: File) -> Iterator[ast.AST]:
    wrong = {"weights_only", "map_location"}
    for call, _ in _loads(file):
        if any(k.arg in wrong for k in call.keywords) and not _awaited(file, call):
            yield call
