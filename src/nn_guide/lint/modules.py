"""Rules on classes that inherit from nn.Module."""

import ast
from collections.abc import Iterator
from difflib import SequenceMatcher

from nn_guide.lint.rule import rule
from nn_guide.lint.source import (
    PARAMETRIC,
    File,
    Function,
    inside,
    method,
    methods,
    receiver,
    returned,
    self_attribute,
)

COMPREHENSIONS = ast.ListComp | ast.GeneratorExp
ACTIVATIONS = frozenset(
    f"torch.nn.{name}"
    for name in "ReLU ReLU6 Sigmoid Tanh SiLU GELU Mish SELU ELU LeakyReLU Hardswish Softmax "
    "LogSoftmax Softplus Flatten Identity".split()
)
DROPOUTS = tuple(
    f"torch.nn.functional.{name}"
    for name in ("dropout", "dropout1d", "dropout2d", "dropout3d", "alpha_dropout")
)
DROPOUT_CLASSES = tuple(
    f"torch.nn.{name}" for name in ("Dropout", "Dropout1d", "Dropout2d", "Dropout3d")
)
NO_INIT = frozenset("_init_ __int__ __init __init_ _init__ init__ __inti__".split())
TENSOR_METHODS = frozenset("to cuda float half double bfloat16 detach clone".split())


def _init(node: ast.ClassDef) -> Function | None:
    return next((m for m in methods(node) if m.name == "__init__"), None)


def _forward(node: ast.ClassDef) -> Function | None:
    return next((m for m in methods(node) if m.name == "forward"), None)


def _only_looped(node: ast.ClassDef, name: str, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether an attribute of `self` is only gone through, indexed, appended to and counted."""
    for inner in ast.walk(node):
        if self_attribute(inner, ast.Load) != name:
            continue
        parent = parents[inner]
        if isinstance(parent, ast.For | ast.comprehension | ast.Subscript):
            continue
        if isinstance(parent, ast.Attribute) and parent.attr == "append":
            continue
        if isinstance(parent, ast.Call) and ast.unparse(parent.func) in ("len", "enumerate"):
            continue
        return False
    return True


def _held(file: File) -> Iterator[tuple[ast.ClassDef, str, ast.expr]]:
    """What modules assign to attributes that do nothing but hold it."""
    for node in file.modules:
        if {"parameters", "add_module", "register_module", "setattr"} & {
            n.attr if isinstance(n, ast.Attribute) else getattr(n, "id", "") for n in ast.walk(node)
        }:
            continue
        for name, values in file.attributes(node).items():
            if _only_looped(node, name, file.parents):
                for value in values:
                    if value is not None:
                        yield node, name, value


@rule(
    "NNG001",
    "models/containers#plain-list",
    (
        "layers in a plain list are not registered",
        "parameters(), state_dict() and to() don't look into lists: the layers are never trained.",
        "self.layers = nn.ModuleList([...])",
    ),
    (
        "普通列表里的层没有注册",
        "parameters()、state_dict() 和 to() 都不看列表内部，这些层不会被训练。",
        "self.layers = nn.ModuleList([...])",
    ),
)
def layers_in_list(file: File) -> Iterator[ast.AST]:
    for node, name, value in _held(file):
        if isinstance(value, COMPREHENSIONS) and file.learns(file.made(value.elt)):
            yield value
        elif isinstance(value, ast.List | ast.Tuple):
            if len(value.elts) > 1 and any(file.learns(file.made(e)) for e in value.elts):
                yield value
            elif not value.elts:
                yield from _appended(file, node, name)


def _appended(file: File, node: ast.ClassDef, name: str) -> Iterator[ast.AST]:
    for call in (n for n in ast.walk(node) if isinstance(n, ast.Call) and len(n.args) == 1):
        if (
            (on := receiver(call, "append")) is not None
            and self_attribute(on) == name
            and file.learns(file.made(call.args[0]))
        ):
            yield call


@rule(
    "NNG002",
    "models/containers#module-dict",
    (
        "layers in a plain dict are not registered",
        "parameters(), state_dict() and to() don't look into dicts: the layers are never trained.",
        "self.layers = nn.ModuleDict({...})",
    ),
    (
        "普通字典里的层没有注册",
        "parameters()、state_dict() 和 to() 都不看字典内部，这些层不会被训练。",
        "self.layers = nn.ModuleDict({...})",
    ),
)
def layers_in_dict(file: File) -> Iterator[ast.AST]:
    for _, _, value in _held(file):
        if isinstance(value, ast.DictComp):
            elements: list[ast.expr] = [value.value]
        elif isinstance(value, ast.Dict) and len(value.values) > 1:
            elements = value.values
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
            elements = [k.value for k in value.keywords] if value.func.id == "dict" else []
        else:
            continue
        if any(file.learns(file.made(e)) for e in elements):
            yield value


def _registers(file: File, statement: ast.AST) -> bool:
    """Whether a statement assigns a module or a parameter to an attribute of `self`."""
    return (
        isinstance(statement, ast.Assign)
        and any(self_attribute(t, ast.Store) for t in statement.targets)
        and isinstance(statement.value, ast.Call)
        and (
            file.called(statement.value) == "torch.nn.Parameter"
            or file.is_layer(file.made(statement.value))
        )
    )


def _initializes(node: ast.AST) -> bool:
    """Whether something may run the constructor of nn.Module."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call):
            written = ast.unparse(inner.func)
            if written.endswith("__init__") or "super" in written or "init" in written:
                return True
    return False


@rule(
    "NNG003",
    "errors/modules#before-init",
    (
        "the constructor never calls super().__init__()",
        "nn.Module makes the dicts for parameters and submodules there: the first layer that is "
        "assigned raises an AttributeError.",
        "super().__init__() as the first line of __init__",
    ),
    (
        "构造函数没有调用 super().__init__()",
        "nn.Module 在那里建立存放参数和子模块的字典；缺了它，给第一个层赋值就会报 AttributeError。",
        "在 __init__ 的第一行写 super().__init__()",
    ),
)
def no_super_init(file: File) -> Iterator[ast.AST]:
    for node in file.plain_modules():
        init = _init(node)
        if init and not init.decorator_list and not _initializes(init):
            if any("super" in ast.unparse(s) for s in init.body):
                continue
            if any(_registers(file, s) for s in init.body):
                yield init


@rule(
    "NNG004",
    "errors/modules#before-init",
    (
        "a layer or parameter is assigned before super().__init__()",
        "The dict that takes it doesn't exist yet: this line raises an AttributeError.",
        "move super().__init__() to the first line of __init__",
    ),
    (
        "在 super().__init__() 之前就给层或参数赋值",
        "登记它的字典此时还不存在，这一行会报 AttributeError。",
        "把 super().__init__() 移到 __init__ 的第一行",
    ),
)
def before_super_init(file: File) -> Iterator[ast.AST]:
    for node in file.plain_modules():
        init = _init(node)
        for statement in init.body if init else []:
            if _initializes(statement) and not _registers(file, statement):
                break
            if _registers(file, statement) and init and any(map(_initializes, init.body)):
                yield statement


@rule(
    "NNG005",
    "errors/modules#before-init",
    (
        "the constructor of nn.Module is not called: parentheses are missing",
        "`super().__init__` only names the method, and `super.__init__()` is the method of the "
        "class super.",
        "super().__init__()",
    ),
    (
        "少了括号，nn.Module 的构造函数没有被调用",
        "`super().__init__` 只是取出方法；`super.__init__()` 调用的是 super 这个类自己的方法。",
        "super().__init__()",
    ),
)
def super_without_call(file: File) -> Iterator[ast.AST]:
    for node in file.modules:
        init = _init(node)
        for statement in init.body if init else []:
            written = ast.unparse(statement) if isinstance(statement, ast.Expr) else ""
            if written in ("super.__init__()", "super().__init__"):
                yield statement


@rule(
    "NNG006",
    "errors/modules#super-of-another-class",
    (
        "super() names another class",
        "super(A, self) needs an object of A: here it raises a TypeError.",
        "super().__init__(), which needs no names",
    ),
    (
        "super() 里写的是另一个类",
        "super(A, self) 要求 self 是 A 的实例，这里会报 TypeError。",
        "写 super().__init__()，不必写类名",
    ),
)
def super_of_another(file: File) -> Iterator[ast.AST]:
    for node in file.all(ast.Call):
        if not (
            isinstance(node.func, ast.Name) and node.func.id == "super" and len(node.args) == 2
        ):
            continue
        owner, named = file.owner(node), file.local_class(node.args[0])
        if owner is None or named is None or owner not in file.modules or named is owner:
            continue
        if ast.unparse(node.args[1]) == "self" and not _inherits(file, owner, named):
            yield node


def _inherits(file: File, node: ast.ClassDef, other: ast.ClassDef, depth: int = 0) -> bool:
    """Whether a class may inherit from another; True if unsure."""
    for base in node.bases:
        inner = file.local_class(base)
        if inner is None:
            if not file.qualified(base).startswith("torch.nn."):
                return True
        elif inner is other or depth > 8 or _inherits(file, inner, other, depth + 1):
            return True
    return False


@rule(
    "NNG007",
    "models/module#smallest-example",
    (
        "__init__ is misspelled",
        "Python doesn't call this method when the module is made: its layers are missing.",
        "def __init__(self, ...)",
    ),
    (
        "__init__ 拼写有误",
        "实例化时 Python 不会调用这个方法，模块里的层不会建立。",
        "def __init__(self, ...)",
    ),
)
def misspelled_init(file: File) -> Iterator[ast.AST]:
    for node in file.modules:
        if _init(node) is None:
            for function in methods(node):
                if function.name in NO_INIT and any(_registers(file, s) for s in function.body):
                    yield function


@rule(
    "NNG008",
    "errors/modules#missing-forward",
    (
        "forward is misspelled",
        "Calling the module calls forward, which isn't there: NotImplementedError.",
        "def forward(self, x)",
    ),
    (
        "forward 拼写有误",
        "调用模块就是调用 forward，而这里没有它，会报 NotImplementedError。",
        "def forward(self, x)",
    ),
)
def misspelled_forward(file: File) -> Iterator[ast.AST]:
    for node in file.plain_modules():
        if _forward(node) is None and "forward" not in file.attributes(node):
            for function in methods(node):
                called = any(self_attribute(n, ast.Load) == function.name for n in ast.walk(node))
                if _nearly_forward(function.name) and not called:
                    yield function


def _nearly_forward(name: str) -> bool:
    return name.isalpha() and SequenceMatcher(None, name, "forward").ratio() > 0.85


@rule(
    "NNG009",
    "errors/modules#unsupported-operand",
    (
        "forward returns nothing",
        "The last line computes a value that nobody gets: the module returns None.",
        "return x at the end of forward",
    ),
    (
        "forward 没有返回值",
        "最后一行算出的值没有交出去，模块返回的是 None。",
        "在 forward 末尾写 return x",
    ),
)
def forward_returns_nothing(file: File) -> Iterator[ast.AST]:
    for node in file.modules:
        forward = _forward(node)
        if forward is None or forward.decorator_list:
            continue
        last = forward.body[-1]
        if (
            isinstance(last, ast.Assign)
            and all(isinstance(t, ast.Name) for t in last.targets)
            and isinstance(last.value, ast.Call | ast.BinOp)
            and not any(
                isinstance(n, ast.Return | ast.Yield | ast.YieldFrom | ast.Raise)
                for n in inside(forward)
            )
        ):
            yield last


@rule(
    "NNG010",
    "models/module#pitfalls",
    (
        "a layer is made and used within forward",
        "It has new random weights in every call, and no optimizer knows them.",
        "make the layer in __init__: self.layer = nn.Linear(...)",
    ),
    (
        "在 forward 里创建层并当场使用",
        "每次调用都得到新的随机权重，优化器也不知道它们。",
        "在 __init__ 里创建：self.layer = nn.Linear(...)",
    ),
)
def layer_in_forward(file: File) -> Iterator[ast.AST]:
    for node in file.modules:
        forward = _forward(node)
        for call in inside(forward) if forward else []:
            if not isinstance(call, ast.Call):
                continue
            made = file.made(call.func) if isinstance(call.func, ast.Call | ast.Name) else None
            if (
                made
                and made.kind in PARAMETRIC
                and file.function(made.call) is forward
                and call is not made.call
                and "Loss" not in made.name
                and "load_state_dict" not in file.words
                and not _changed(file, made.call, forward)
            ):
                yield made.call


def _changed(file: File, call: ast.Call, function: Function | None) -> bool:
    """Whether what a call makes gets other weights, or is kept, before it is used."""
    parent = file.parents[call]
    if isinstance(parent, ast.Call):
        return False
    if not isinstance(parent, ast.Assign) or not isinstance(parent.targets[0], ast.Name):
        return True
    name = parent.targets[0].id
    return len(parent.targets) > 1 or any(
        isinstance(n, ast.Name)
        and n.id == name
        and isinstance(n.ctx, ast.Load)
        and not (isinstance(p := file.parents[n], ast.Call) and p.func is n)
        for n in (inside(function) if function else ())
    )


@rule(
    "NNG011",
    "errors/results#dropout-does-not-stop",
    (
        "nn.Dropout is made within forward",
        "A new module is in train mode: this dropout stays on after model.eval().",
        "make it in __init__, or F.dropout(x, p, training=self.training)",
    ),
    (
        "在 forward 里创建 nn.Dropout",
        "新建的模块总处于训练模式，model.eval() 之后它仍在丢弃。",
        "在 __init__ 里创建，或写 F.dropout(x, p, training=self.training)",
    ),
)
def dropout_in_forward(file: File) -> Iterator[ast.AST]:
    for node in file.modules:
        forward = _forward(node)
        for call in inside(forward) if forward else []:
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Call):
                if file.called(call.func) in DROPOUT_CLASSES:
                    yield call.func


@rule(
    "NNG012",
    "myths/functional#f-dropout-cannot-be-switched-off",
    (
        "F.dropout without training=self.training",
        "Its argument `training` is True if left out: it stays on after model.eval().",
        "F.dropout(x, p, training=self.training)",
    ),
    (
        "F.dropout 没有写 training=self.training",
        "不写时 training 为 True，model.eval() 之后它仍在丢弃。",
        "F.dropout(x, p, training=self.training)",
    ),
)
def dropout_without_training(file: File) -> Iterator[ast.AST]:
    for call in file.calls(*DROPOUTS):
        given = [k.arg for k in call.keywords]
        starred = any(isinstance(a, ast.Starred) for a in call.args)
        if len(call.args) > 2 or "training" in given or None in given or starred:
            continue
        function, guarded = file.function(call), False
        for above in file.above(call):
            if isinstance(above, ast.If | ast.IfExp):
                guarded = True
        if function and function.name == "forward" and file.owner(call) in file.modules:
            if not guarded:
                yield call


@rule(
    "NNG013",
    "myths/modules#parameter-is-registered-automatically",
    (
        "a tensor with requires_grad=True is no parameter",
        "nn.Module registers nn.Parameter only: the optimizer never gets this tensor, and it is "
        "not saved.",
        "self.weight = nn.Parameter(torch.randn(...))",
    ),
    (
        "requires_grad=True 的张量不是参数",
        "nn.Module 只登记 nn.Parameter；这个张量交不到优化器手里，也不会被保存。",
        "self.weight = nn.Parameter(torch.randn(...))",
    ),
)
def tensor_as_parameter(file: File) -> Iterator[ast.AST]:
    for node in file.modules:
        init = _init(node)
        for statement in init.body if init else []:
            if not isinstance(statement, ast.Assign) or not isinstance(statement.value, ast.Call):
                continue
            call = statement.value
            if (
                any(self_attribute(t) for t in statement.targets)
                and file.called(call).startswith("torch.")
                and file.called(call).count(".") == 1
                and any(
                    k.arg == "requires_grad" and ast.unparse(k.value) == "True"
                    for k in call.keywords
                )
                and "register_parameter" not in file.words
            ):
                yield call


@rule(
    "NNG014",
    "models/parameter#pitfalls",
    (
        "what is computed from a Parameter is no Parameter",
        "The result is a plain tensor, which the module doesn't register (`to` and `float` give "
        "the Parameter back only where they have nothing to do).",
        "nn.Parameter(torch.randn(...) * 0.1), and move the whole module",
    ),
    (
        "由 Parameter 算出来的不再是 Parameter",
        "结果是普通张量，模块不会登记（`to`、`float` 只有在无事可做时才原样返回 Parameter）。",
        "nn.Parameter(torch.randn(...) * 0.1)；移动设备时移动整个模块",
    ),
)
def computed_parameter(file: File) -> Iterator[ast.AST]:
    for node in file.modules:
        for statement in (n for n in ast.walk(node) if isinstance(n, ast.Assign)):
            if not any(self_attribute(t, ast.Store) for t in statement.targets):
                continue
            value = statement.value
            operands: list[ast.expr] = []
            if isinstance(value, ast.BinOp):
                operands = [value.left, value.right]
            elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
                operands = [value.func.value] if value.func.attr in TENSOR_METHODS else []
            if any(file.called(o) == "torch.nn.Parameter" for o in operands):
                yield value


@rule(
    "NNG015",
    "myths/own-layers#mylayer-uninitialised-weights",
    (
        "a Parameter of uninitialized memory",
        "torch.Tensor(2, 3) and torch.empty(2, 3) hold whatever was in memory, and nothing here "
        "fills them.",
        "nn.Parameter(torch.randn(...) * 0.1), or nn.init.normal_(...) in __init__",
    ),
    (
        "Parameter 用的是未初始化的内存",
        "torch.Tensor(2, 3) 和 torch.empty(2, 3) 里是内存中的旧数据，而这里没有给它们赋初值。",
        "nn.Parameter(torch.randn(...) * 0.1)，或在 __init__ 里用 nn.init.normal_(...)",
    ),
)
def uninitialized(file: File) -> Iterator[ast.AST]:
    if any("init" in w.lower().replace("__init__", "") or "reset" in w for w in file.words):
        return
    for node in file.plain_modules():
        init = _init(node)
        if init is None or not {m.name for m in methods(node)} <= {
            "__init__",
            "forward",
            "extra_repr",
        }:
            continue
        for statement in init.body:
            value = statement.value if isinstance(statement, ast.Assign) else None
            if not isinstance(value, ast.Call) or file.called(value) != "torch.nn.Parameter":
                continue
            inner = value.args[0] if value.args else None
            targets = statement.targets if isinstance(statement, ast.Assign) else []
            names = [self_attribute(target) for target in targets]
            touched = [n for n in ast.walk(init) if self_attribute(n, ast.Load) in names]
            if (
                isinstance(inner, ast.Call)
                and inner.args
                and not inner.keywords  # a dtype, a device: they are loaded
                and not value.keywords
                and (
                    file.called(inner) == "torch.empty"
                    or (
                        file.called(inner) == "torch.Tensor"
                        and not isinstance(inner.args[0], ast.List | ast.Starred)
                        and len(inner.args) > 1
                    )
                )
                and not touched
                and not {"parameters", "named_parameters", "load_state_dict", "data"} & file.words
            ):
                yield value


@rule(
    "NNG016",
    "errors/modules#must-be-tensor",
    (
        "an activation gets the tensor where its options belong",
        "nn.ReLU(x) makes a module and takes x for `inplace`; nothing is computed.",
        "F.relu(x), or nn.ReLU()(x)",
    ),
    (
        "把张量传给了激活函数类的构造函数",
        "nn.ReLU(x) 只是实例化，x 被当成 `inplace`；什么也没有算。",
        "F.relu(x)，或 nn.ReLU()(x)",
    ),
)
def activation_of_tensor(file: File) -> Iterator[ast.AST]:
    for call in file.calls(*ACTIVATIONS):
        function = file.function(call)
        if function is None or function.name != "forward" or len(call.args) != 1:
            continue
        if file.owner(call) not in file.modules or file.called(call) == "torch.nn.Identity":
            continue
        value: ast.AST | None = call.args[0]
        first = function.args.args[1].arg if len(function.args.args) > 1 else ""
        parent = file.parents[call]
        used = isinstance(parent, ast.Call) and parent.func is call
        if isinstance(value, ast.Name) and value.id != first:
            value = file.value(value)
        if not used and (
            (isinstance(value, ast.Name) and value.id == first)
            or (isinstance(value, ast.Call) and file.is_layer(file.made(value.func)))
        ):
            yield call


@rule(
    "NNG017",
    "myths/own-layers#backward-method-in-module",
    (
        "autograd never calls a module's backward",
        "It follows the operations of forward; a method `backward` of a module is a plain method.",
        "leave it out, or write a torch.autograd.Function",
    ),
    (
        "自动求导不会调用模块的 backward",
        "它沿着 forward 里的运算走；模块里的 `backward` 只是普通方法。",
        "去掉它，或改写成 torch.autograd.Function",
    ),
)
def backward_of_module(file: File) -> Iterator[ast.AST]:
    for node in file.plain_modules():
        for function in methods(node):
            arguments = [a.arg for a in function.args.args]
            if (
                function.name == "backward"
                and _forward(node)
                and len(arguments) == 2
                and "grad" in arguments[1]
                and returned(function)
                and not any(self_attribute(n, ast.Load) == "backward" for n in ast.walk(node))
            ):
                yield function


@rule(
    "NNG018",
    "errors/functions#legacy-function",
    (
        "forward and backward of a Function are static methods",
        "Without @staticmethod, apply raises a RuntimeError.",
        "@staticmethod above forward(ctx, ...) and backward(ctx, ...)",
    ),
    (
        "Function 的 forward 和 backward 应是静态方法",
        "没有 @staticmethod，调用 apply 会报 RuntimeError。",
        "在 forward(ctx, ...) 和 backward(ctx, ...) 上方写 @staticmethod",
    ),
)
def function_not_static(file: File) -> Iterator[ast.AST]:
    for node in file.all(ast.ClassDef):
        bases = [file.qualified(base) for base in node.bases]
        if bases not in (["torch.autograd.Function"], ["torch.autograd.function.Function"]):
            continue
        wrapped = {
            t.id
            for s in node.body
            if isinstance(s, ast.Assign)
            for t in s.targets
            if isinstance(t, ast.Name)
        }
        for function in methods(node):
            if function.name in ("forward", "backward", "setup_context"):
                if not function.decorator_list and function.name not in wrapped:
                    yield function


WITHOUT_EFFECT = frozenset(
    "view reshape permute transpose squeeze unsqueeze flatten contiguous detach relu sigmoid tanh "
    "softmax float half double long to cuda cpu clamp expand repeat".split()
)


@rule(
    "NNG019",
    "layers/shape#pitfalls",
    (
        "the result is thrown away",
        "Methods of a tensor without a trailing underscore return a new tensor and leave theirs "
        "as it is.",
        "x = x.view(...)",
    ),
    (
        "结果没有接住",
        "名字不带下划线的张量方法返回新张量，原张量不变。",
        "x = x.view(...)",
    ),
)
def result_thrown_away(file: File) -> Iterator[ast.AST]:
    for node in file.modules:
        forward = _forward(node)
        if forward is None or len(forward.args.args) < 2:
            continue
        first = forward.args.args[1].arg
        for statement in inside(forward):
            receiver = method(statement, *WITHOUT_EFFECT)
            if isinstance(receiver, ast.Name) and receiver.id == first:
                yield statement
            elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
                called = file.called(statement.value)
                if called.startswith("torch.nn.functional.") and not called.endswith("_"):
                    if not any(k.arg in ("inplace", "out") for k in statement.value.keywords):
                        if len(statement.value.args) == 1:
                            yield statement
