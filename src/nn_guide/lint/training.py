"""Rules on the loop that trains, on optimizers and schedulers."""

import ast
from collections.abc import Iterator

from nn_guide.lint.rule import rule
from nn_guide.lint.source import File, argument, method, number, receiver, returned, same

FORGOTTEN = frozenset("eval train step zero_grad backward cuda cpu".split())
CLIP = ("torch.nn.utils.clip_grad_norm_", "torch.nn.utils.clip_grad_value_")


def _at(block: list[ast.stmt], *names: str) -> list[tuple[int, ast.expr]]:
    """Where a block calls a method and does nothing else, and on what."""
    return [(i, on) for i, s in enumerate(block) if (on := method(s, *names)) is not None]


def _quiet(statements: list[ast.stmt]) -> bool:
    """Whether no statement may run a step or a backward that isn't seen."""
    for statement in statements:
        if not isinstance(statement, ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Expr):
            return False
        if any(
            isinstance(n, ast.Attribute) and n.attr in ("backward", "step", "grad")
            for n in ast.walk(statement)
        ):
            return False
        if isinstance(statement, ast.Expr) and not method(
            statement, "zero_grad", "append", "update", "unscale_"
        ):
            call = statement.value
            if not isinstance(call, ast.Call) or "clip_grad" not in ast.unparse(call.func):
                return False
    return True


@rule(
    "NNG301",
    "errors/learning#no-zero-grad",
    (
        "the gradients are never cleared",
        "backward() adds to .grad: each step follows the sum of all batches so far.",
        "optimizer.zero_grad() before loss.backward()",
    ),
    (
        "梯度从未清空",
        "backward() 把梯度累加到 .grad 上，每一步走的是至今所有批次之和。",
        "在 loss.backward() 之前写 optimizer.zero_grad()",
    ),
)
def no_zero_grad(file: File) -> Iterator[ast.AST]:
    if {"zero_grad", "grad", "zero_", "LBFGS", "grad_zero_"} & file.words:
        return
    for block in file.blocks:
        steps = [(i, on) for i, on in _at(block, "step") if file.is_optimizer(on)]
        backwards = _at(block, "backward")
        if len(steps) == len(backwards) == 1 and backwards[0][0] < steps[0][0]:
            step = block[steps[0][0]]
            if file.loop(step) and file.block(step) is block:
                made = file.made(steps[0][1])
                if made and file.loop(made.call) is not file.loop(step):
                    yield step


@rule(
    "NNG302",
    "training/loop#pitfalls",
    (
        "the gradients are cleared between backward() and step()",
        "step() finds none: the weights stay as they are, and no error is raised.",
        "optimizer.zero_grad(), loss.backward(), optimizer.step()",
    ),
    (
        "在 backward() 与 step() 之间清空了梯度",
        "step() 拿不到梯度，权重不动，也不报错。",
        "optimizer.zero_grad()、loss.backward()、optimizer.step()",
    ),
)
def cleared_before_step(file: File) -> Iterator[ast.AST]:
    for block in file.blocks:
        for start, on in _at(block, "zero_grad"):
            computed = _at(block[:start], "backward")
            if not file.is_optimizer(on) or not computed:
                continue
            if any(same(on, used) for _, used in _at(block[computed[-1][0] : start], "step")):
                continue
            for end, stepped in _at(block, "step"):
                if end > start and same(on, stepped) and _cleared(block[start + 1 : end]):
                    yield block[start]
                    break


def _cleared(between: list[ast.stmt]) -> bool:
    """Whether nothing here can make gradients anew."""
    return _quiet(between) and not any(
        isinstance(n, ast.Call) for s in between if not isinstance(s, ast.Expr) for n in ast.walk(s)
    )


@rule(
    "NNG303",
    "training/loop#smallest-example",
    (
        "step() comes before backward()",
        "After zero_grad() there are no gradients yet: this step does nothing, and those of "
        "backward() are cleared in the next round.",
        "optimizer.zero_grad(), loss.backward(), optimizer.step()",
    ),
    (
        "step() 写在了 backward() 之前",
        "zero_grad() 之后还没有梯度，这一步什么也不做；backward() 算出的梯度下一轮又被清空。",
        "optimizer.zero_grad()、loss.backward()、optimizer.step()",
    ),
)
def step_before_backward(file: File) -> Iterator[ast.AST]:
    for block in file.blocks:
        cleared, stepped = _at(block, "zero_grad"), _at(block, "step")
        backwards = _at(block, "backward")
        steps = [(i, on) for i, on in stepped if file.is_optimizer(on)]
        if not len(cleared) == len(steps) == len(backwards) == 1:
            continue
        (clear, on), (step, optimizer), (backward, loss) = cleared[0], steps[0], backwards[0]
        if not (clear < step < backward and same(on, optimizer) and file.loop(block[step])):
            continue
        between = block[clear + 1 : step]
        assigned = [s for s in between if isinstance(s, ast.Assign) and same(s.targets[0], loss)]
        if assigned and _quiet(between) and not optimizer_closure(block[step]):
            yield block[step]


def optimizer_closure(statement: ast.stmt) -> bool:
    """Whether a step gets a closure, which may call backward."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(call, ast.Call) and bool(call.args or call.keywords)


@rule(
    "NNG304",
    "errors/optimizers#scheduler-before-optimizer",
    (
        "scheduler.step() comes before optimizer.step()",
        "The first value of the schedule is never used, and torch warns.",
        "optimizer.step() first, then scheduler.step()",
    ),
    (
        "scheduler.step() 写在了 optimizer.step() 之前",
        "计划中的第一个学习率被跳过，torch 会给出警告。",
        "先 optimizer.step()，再 scheduler.step()",
    ),
)
def scheduler_first(file: File) -> Iterator[ast.AST]:
    for block in file.blocks:
        for place, on in _at(block, "step"):
            made = file.made(on)
            if not made or not file.is_scheduler(on) or not file.loop(block[place]):
                continue
            optimizer = argument(made.call, 0, "optimizer")
            if optimizer is None or not isinstance(optimizer, ast.Name):
                continue
            outer = file.function(block[place]) or file.tree
            steps = [
                n
                for n in ast.walk(outer)
                if (stepped := receiver(n, "step")) is not None and same(stepped, optimizer)
            ]
            after = [n for s in block[place + 1 :] for n in ast.walk(s) if n in steps]
            if steps and len(after) == len(steps):
                yield block[place]


@rule(
    "NNG305",
    "optimizers/how-they-work#create",
    (
        "the optimizer is made anew in every step",
        "Momentum and the averages of Adam are forgotten each time.",
        "make the optimizer once, before the loop",
    ),
    (
        "每一步都新建优化器",
        "动量和 Adam 的各个均值每次都丢失。",
        "在循环之前创建一次优化器",
    ),
)
def optimizer_in_loop(file: File) -> Iterator[ast.AST]:
    for block in file.blocks:
        for place, on in _at(block, "step"):
            made = file.made(on) if file.is_optimizer(on) else None
            loop = file.loop(block[place])
            if made is None or loop is None or file.statement(made.call) not in block[:place]:
                continue
            first = argument(made.call, 0, "params")
            model = receiver(first, "parameters") if first else None
            if not isinstance(model, ast.Name):
                continue
            name = model.id
            inner = [n for n in ast.walk(loop) if isinstance(n, ast.Name) and n.id == name]
            cleared = [s for _, s in _at(block[:place], "backward")]
            if cleared and all(isinstance(n.ctx, ast.Load) for n in inner):
                if not any(isinstance(n, ast.Break) for n in ast.walk(loop)):
                    if "load_state_dict" not in file.words:
                        yield made.call


@rule(
    "NNG306",
    "errors/modules#function-attribute",
    (
        "eval() or train() of what the model returned",
        "The parentheses come too early: a tensor has no such method.",
        "model.eval(), then model(x)",
    ),
    (
        "对模型的输出调用了 eval() 或 train()",
        "括号写早了，张量没有这个方法。",
        "先 model.eval()，再 model(x)",
    ),
)
def eval_of_output(file: File) -> Iterator[ast.AST]:
    for node in file.all(ast.Call):
        inner = receiver(node, "eval", "train")
        if isinstance(inner, ast.Call) and inner.args and not _returns_module(file, inner):
            if file.is_layer(file.made(inner.func)):
                yield node


def _returns_module(file: File, call: ast.Call) -> bool:
    """Whether a model's forward may return something else than a tensor."""
    made = file.made(call.func)
    if made is None or isinstance(made.kind, str):
        return False
    forwards = [
        f
        for f in made.kind.body
        if isinstance(f, ast.FunctionDef) and f.name == "forward" and not f.decorator_list
    ]
    return not forwards or not returned(forwards[0])


@rule(
    "NNG307",
    "training/loop#smallest-example",
    (
        "the parentheses of a call are missing",
        "Without them, the line names a method and calls nothing.",
        "optimizer.step(), loss.backward(), model.eval()",
    ),
    (
        "调用少了括号",
        "没有括号，这一行只是提到方法，什么也不执行。",
        "optimizer.step()、loss.backward()、model.eval()",
    ),
)
def not_called(file: File) -> Iterator[ast.AST]:
    if "torch" not in {a.name.partition(".")[0] for n in file.all(ast.Import) for a in n.names} | {
        (n.module or "").partition(".")[0] for n in file.all(ast.ImportFrom)
    }:
        return
    for statement in file.all(ast.Expr):
        node = statement.value
        if isinstance(node, ast.Attribute) and node.attr in FORGOTTEN:
            known = file.is_optimizer(node.value) or file.is_scheduler(node.value)
            tensor = node.attr == "backward" and isinstance(file.value(node.value), ast.Call)
            if known or tensor or file.is_layer(file.made(node.value)):
                yield statement


@rule(
    "NNG308",
    "errors/optimizers#only-tensors",
    (
        "an optimizer gets the model, not its parameters",
        "It goes through what it is given and finds no tensors: a TypeError.",
        "torch.optim.SGD(model.parameters(), lr=0.1)",
    ),
    (
        "交给优化器的是模型，不是它的参数",
        "优化器要逐个取出张量，这里取不到，会报 TypeError。",
        "torch.optim.SGD(model.parameters(), lr=0.1)",
    ),
)
def model_into_optimizer(file: File) -> Iterator[ast.AST]:
    for call in _optimizers(file):
        first = argument(call, 0, "params")
        if first is None:
            continue
        made = file.made(first)
        if (
            file.is_layer(made)
            and made
            and made.name
            not in (
                "torch.nn.ParameterList",
                "torch.nn.ParameterDict",
            )
        ):
            if isinstance(made.kind, str) or not {"__iter__", "__getitem__"} & file.words:
                yield call
        elif isinstance(first, ast.Attribute) and first.attr == "parameters":
            if file.is_layer(file.made(first.value)):
                yield call


def _optimizers(file: File) -> Iterator[ast.Call]:
    for call in file.all(ast.Call):
        name = file.called(call)
        if name.startswith("torch.optim.") and name.count(".") == 2:
            if name.rpartition(".")[2][0].isupper() and not name.endswith(".Optimizer"):
                yield call


@rule(
    "NNG309",
    "errors/optimizers#optimizer-keyword",
    (
        "the learning rate of an optimizer is called lr",
        "learning_rate is unknown to torch: a TypeError.",
        "torch.optim.Adam(model.parameters(), lr=1e-3)",
    ),
    (
        "优化器的学习率参数叫 lr",
        "torch 不认识 learning_rate，会报 TypeError。",
        "torch.optim.Adam(model.parameters(), lr=1e-3)",
    ),
)
def learning_rate(file: File) -> Iterator[ast.AST]:
    for call in _optimizers(file):
        if any(k.arg in ("learning_rate", "learningrate", "weightdecay") for k in call.keywords):
            if not any(isinstance(a, ast.Try) for a in file.above(call)):
                yield call


@rule(
    "NNG310",
    "errors/results#memory-grows",
    (
        "the graphs of all steps are kept",
        "A sum or a list of losses holds what each was computed from: memory grows.",
        "total += loss.item()",
    ),
    (
        "每一步的计算图都被保留",
        "累加或收集损失张量，就留住了各自的计算图，内存不断增长。",
        "total += loss.item()",
    ),
)
def graphs_kept(file: File) -> Iterator[ast.AST]:
    for block in file.blocks:
        for place, loss in _at(block, "backward"):
            statement = block[place]
            if not isinstance(loss, ast.Name) or not file.loop(statement):
                continue
            call = statement.value if isinstance(statement, ast.Expr) else None
            if not isinstance(call, ast.Call) or call.args or call.keywords:
                continue
            if not isinstance(file.value(loss), ast.Call | ast.BinOp):
                continue
            for other in block:
                kept = _kept(other, loss.id)
                if kept and isinstance(kept, ast.Name) and _outside(file, kept, statement):
                    calls = file.all(ast.Call)
                    reads = [receiver(n, "backward", "detach_", "clear") for n in calls]
                    if not any(r and same(kept, r) for r in reads) and not _rebound(
                        block, block.index(other), loss.id
                    ):
                        yield other


def _kept(statement: ast.stmt, name: str) -> ast.expr | None:
    """What a statement adds a tensor to."""
    if isinstance(statement, ast.AugAssign) and isinstance(statement.op, ast.Add):
        is_it = isinstance(statement.value, ast.Name) and statement.value.id == name
        return statement.target if is_it else None
    on = method(statement, "append")
    if on is not None and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        arguments = statement.value.args
        if len(arguments) == 1 and isinstance(arguments[0], ast.Name):
            return on if arguments[0].id == name else None
    return None


def _outside(file: File, name: ast.Name, statement: ast.stmt) -> bool:
    """Whether a number or list is made before the loop."""
    loop = file.loop(statement)
    scope, bindings = file.bound(name)
    if loop is None or scope is not (file.function(statement) or file.tree):
        return False
    made = [b for b in bindings if not isinstance(file.parents.get(b), ast.AugAssign)]
    values = [parent.value for b in made if isinstance(parent := file.parents.get(b), ast.Assign)]
    inner = set(ast.walk(loop))
    plain = all(number(v) is not None or (isinstance(v, ast.List) and not v.elts) for v in values)
    return bool(values) and plain and len(values) == len(made) and not inner & set(made)


def _rebound(block: list[ast.stmt], place: int, name: str) -> bool:
    """Whether the tensor's name is given a number before it is kept, as loss = loss.item()."""
    for statement in block[:place]:
        if isinstance(statement, ast.Assign) and any(
            isinstance(t, ast.Name) and t.id == name for t in statement.targets
        ):
            if any(
                isinstance(n, ast.Attribute) and n.attr in ("item", "detach", "data")
                for n in ast.walk(statement.value)
            ):
                return True
    return False


@rule(
    "NNG311",
    "errors/gradients#no-graph",
    (
        "backward() of what has no graph",
        "item(), detach() and .data cut the result from what it was computed of.",
        "loss.backward(), and loss.item() only to print",
    ),
    (
        "对没有计算图的东西调用 backward()",
        "item()、detach() 和 .data 会把结果与计算过程断开。",
        "loss.backward()；loss.item() 只用于打印",
    ),
)
def backward_of_detached(file: File) -> Iterator[ast.AST]:
    for node in file.all(ast.Call):
        on = receiver(node, "backward")
        if on is None or any(isinstance(a, ast.Try | ast.With) for a in file.above(node)):
            continue
        value = file.value(on)
        cut = receiver(value, "item", "detach") if isinstance(value, ast.Call) else None
        bare = isinstance(value, ast.Call) and not value.args
        data = isinstance(value, ast.Attribute) and value.attr == "data" and value is on
        if (cut and bare) or data:
            yield node


@rule(
    "NNG312",
    "errors/gradients#no-graph",
    (
        "backward() within torch.no_grad()",
        "The loss is computed without a graph there: a RuntimeError.",
        "leave the training out of the `with`; it is for evaluation",
    ),
    (
        "在 torch.no_grad() 里调用 backward()",
        "那里算出的损失没有计算图，会报 RuntimeError。",
        "把训练移到 `with` 之外，它只用于评估",
    ),
)
def backward_without_grad(file: File) -> Iterator[ast.AST]:
    if {"enable_grad", "set_grad_enabled"} & file.words:
        return
    for node in file.all(ast.With):
        names = [
            file.called(item.context_expr)
            for item in node.items
            if isinstance(item.context_expr, ast.Call)
        ]
        if not {"torch.no_grad", "torch.inference_mode"} & set(names):
            continue
        if len(names) > 1 or any(isinstance(a, ast.Try) for a in file.above(node)):
            continue
        for place, loss in _at(node.body, "backward"):
            value = file.value(loss)
            if value is not None and file.statement(value) in node.body[:place]:
                if isinstance(value, ast.Call):
                    yield node.body[place]


@rule(
    "NNG313",
    "errors/gradients#in-place-on-leaf",
    (
        "a leaf that requires grad is changed in place",
        "Autograd would lose its value: a RuntimeError.",
        "with torch.no_grad(): weight -= 0.1 * weight.grad",
    ),
    (
        "就地修改需要梯度的叶子张量",
        "自动求导会丢失它的值，因此报 RuntimeError。",
        "with torch.no_grad(): weight -= 0.1 * weight.grad",
    ),
)
def leaf_in_place(file: File) -> Iterator[ast.AST]:
    for node in file.all(ast.AugAssign):
        if not isinstance(node.target, ast.Name) or file.without_gradients(node):
            continue
        if any(isinstance(a, ast.Try) for a in file.above(node)):
            continue
        if {"set_grad_enabled", "no_grad_", "requires_grad_"} & file.words:
            continue
        scope, bindings = file.bound(node.target)
        made = [b for b in bindings if not isinstance(file.parents.get(b), ast.AugAssign)]
        if len(made) != 1 or scope is not (file.function(node) or file.tree):
            continue
        parent = file.parents.get(made[0])
        value = parent.value if isinstance(parent, ast.Assign) else None
        if isinstance(value, ast.Call) and _leaf(file, value):
            yield node


def _leaf(file: File, call: ast.Call) -> bool:
    """Whether a call makes a leaf that requires grad."""
    name = file.called(call)
    if name == "torch.nn.Parameter":
        return len(call.args) == 1 and not call.keywords
    makers = "tensor zeros ones rand randn full".split()
    return name in {f"torch.{m}" for m in makers} and any(
        k.arg == "requires_grad" and ast.unparse(k.value) == "True" for k in call.keywords
    )


@rule(
    "NNG314",
    "optimizers/gradients#pitfalls",
    (
        "the gradients are clipped before there are any, or after the step",
        "Clipping acts on the gradients of the last backward(), and step() uses them.",
        "loss.backward(), clip_grad_norm_(...), optimizer.step()",
    ),
    (
        "梯度裁剪放在了 backward() 之前或 step() 之后",
        "裁剪作用于最近一次 backward() 的梯度，而使用梯度的是 step()。",
        "loss.backward()、clip_grad_norm_(...)、optimizer.step()",
    ),
)
def clipped_at_wrong_place(file: File) -> Iterator[ast.AST]:
    for block in file.blocks:
        clips = [
            i
            for i, s in enumerate(block)
            if isinstance(s, ast.Expr) and file.called(s.value) in CLIP
        ]
        steps = [(i, on) for i, on in _at(block, "step") if file.is_optimizer(on)]
        backwards, cleared = _at(block, "backward"), _at(block, "zero_grad")
        if not len(clips) == len(steps) == len(backwards) == len(cleared) == 1:
            continue
        clip, step, backward, clear = clips[0], steps[0][0], backwards[0][0], cleared[0][0]
        if not file.loop(block[clip]):
            continue
        if (clear < clip < backward < step and _quiet(block[clear + 1 : clip])) or (
            backward < step < clip and (clear < backward or clip < clear)
        ):
            yield block[clip]


@rule(
    "NNG315",
    "optimizers/gradients#amp",
    (
        "scaled gradients are clipped",
        "The scaler multiplied them: the limit holds for the wrong numbers.",
        "scaler.unscale_(optimizer) before clip_grad_norm_",
    ),
    (
        "裁剪的是放大过的梯度",
        "GradScaler 已把梯度放大，这时的阈值对不上真正的梯度。",
        "在 clip_grad_norm_ 之前调用 scaler.unscale_(optimizer)",
    ),
)
def clipped_while_scaled(file: File) -> Iterator[ast.AST]:
    if "unscale_" in file.words:
        return
    for block in file.blocks:
        scaled = [
            i
            for i, on in _at(block, "backward")
            if (scaler := receiver(on, "scale")) is not None
            and (made := file.made(scaler))
            and made.name.endswith(".GradScaler")
            and "enabled" not in {k.arg for k in made.call.keywords}
        ]
        clips = [
            i
            for i, s in enumerate(block)
            if isinstance(s, ast.Expr) and file.called(s.value) in CLIP
        ]
        steps = [i for i, on in _at(block, "step") if not file.is_scheduler(on)]
        for clip in clips:
            if any(s < clip for s in scaled) and any(clip < s for s in steps):
                yield block[clip]


@rule(
    "NNG316",
    "models/parameter#freeze",
    (
        "the flag is called requires_grad",
        "Python makes a new attribute of the misspelled name, and nothing is frozen.",
        "parameter.requires_grad = False, or module.requires_grad_(False)",
    ),
    (
        "这个标志叫 requires_grad",
        "名字拼错时，Python 只是新建一个属性，什么也没有冻结。",
        "parameter.requires_grad = False，或 module.requires_grad_(False)",
    ),
)
def misspelled_flag(file: File) -> Iterator[ast.AST]:
    wrong = {
        "require_grad",
        "required_grad",
        "requires_grads",
        "require_grads",
        "requires_gradient",
    }
    for node in file.all(ast.Assign):
        for target in node.targets:
            if (
                isinstance(target, ast.Attribute)
                and target.attr in wrong
                and ast.unparse(target.value) != "self"
                and ast.unparse(node.value) in ("True", "False")
            ):
                yield node


@rule(
    "NNG317",
    "models/parameter#freeze",
    (
        "requires_grad of a module freezes nothing",
        "A module has no such flag: Python makes a plain attribute, and its parameters learn on.",
        "model.fc.requires_grad_(False)",
    ),
    (
        "给模块的 requires_grad 赋值并不会冻结",
        "模块没有这个标志，Python 只是新建一个普通属性，参数照样训练。",
        "model.fc.requires_grad_(False)",
    ),
)
def module_flag(file: File) -> Iterator[ast.AST]:
    for node in file.all(ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Attribute) and target.attr == "requires_grad":
                made = file.made(target.value)
                if file.is_layer(made) and made:
                    if isinstance(made.kind, str) or "requires_grad" not in [
                        f.name for f in ast.walk(made.kind) if isinstance(f, ast.FunctionDef)
                    ]:
                        yield node


@rule(
    "NNG318",
    "errors/data-loading#loader-options",
    (
        "a DataLoader with a sampler can't shuffle",
        "The sampler says the order already: a ValueError.",
        "leave out shuffle=True",
    ),
    (
        "有 sampler 的 DataLoader 不能再 shuffle",
        "顺序已经由 sampler 决定，会报 ValueError。",
        "去掉 shuffle=True",
    ),
)
def sampler_and_shuffle(file: File) -> Iterator[ast.AST]:
    for call in file.all(ast.Call):
        if file.called(call) in (
            "torch.utils.data.DataLoader",
            "torch.utils.data.dataloader.DataLoader",
        ):
            given = {k.arg: k.value for k in call.keywords}
            shuffle = given.get("shuffle")
            sampler = given.get("sampler") or given.get("batch_sampler")
            if isinstance(shuffle, ast.Constant) and shuffle.value is True:
                known = isinstance(sampler, ast.Call) or (
                    isinstance(sampler, ast.Name) and isinstance(file.value(sampler), ast.Call)
                )
                if known and not any(isinstance(a, ast.Try) for a in file.above(call)):
                    yield call


@rule(
    "NNG319",
    "models/hooks#pitfalls",
    (
        "forward() is called by its name",
        "model(x) runs the hooks too, model.forward(x) leaves them out.",
        "model(x)",
    ),
    (
        "直接调用了 forward()",
        "model(x) 会运行钩子，model.forward(x) 会跳过它们。",
        "model(x)",
    ),
)
def forward_by_name(file: File) -> Iterator[ast.AST]:
    for node in file.all(ast.Call):
        name = receiver(node, "forward")
        if isinstance(name, ast.Name) and file.is_layer(file.made(name)):
            function = file.function(node)
            hooked = any("hook" in w for w in file.words)
            if not hooked and (function is None or function.name in ("main", "train", "evaluate")):
                yield node
