"""Rules on losses and what they are given."""

import ast
from collections.abc import Iterator

from nn_guide.lint.rule import rule
from nn_guide.lint.source import File, argument, open_call, receiver

F = "torch.nn.functional"


def _given(file: File, function: str, module: str, *makers: str) -> Iterator[ast.AST]:
    """The calls of a loss whose prediction was made by one of these."""
    for call in file.computed(f"{F}.{function}", f"torch.nn.{module}"):
        if file.producer(argument(call, 0, "input")) in makers:
            yield call


@rule(
    "NNG201",
    "myths/losses#softmax-as-output-layer",
    (
        "probabilities go into cross-entropy, which wants logits",
        "CrossEntropyLoss applies log_softmax itself: softmax twice makes gradients small, and "
        "no error is raised.",
        "criterion(logits, target), and softmax only to read probabilities",
    ),
    (
        "把概率传给了交叉熵，而它要的是 logits",
        "CrossEntropyLoss 自己做 log_softmax；做两遍 softmax 会压小梯度，而且不报错。",
        "criterion(logits, target)，只在要看概率时才用 softmax",
    ),
)
def softmax_twice(file: File) -> Iterator[ast.AST]:
    return _given(file, "cross_entropy", "CrossEntropyLoss", "softmax", "sigmoid")


@rule(
    "NNG202",
    "losses/cross-entropy#nll-loss",
    (
        "probabilities or logits go into NLLLoss, which wants their logarithm",
        "NLLLoss only picks the number of the target's class: without log_softmax it has no "
        "lower bound.",
        "F.nll_loss(F.log_softmax(logits, dim=1), target), or F.cross_entropy(logits, target)",
    ),
    (
        "NLLLoss 要的是对数概率，却给了概率或 logits",
        "NLLLoss 只取出目标类别的那个数；没有 log_softmax，损失就没有下界。",
        "F.nll_loss(F.log_softmax(logits, dim=1), target)，或 F.cross_entropy(logits, target)",
    ),
)
def not_logarithms(file: File) -> Iterator[ast.AST]:
    return _given(file, "nll_loss", "NLLLoss", "softmax", "linear", "sigmoid")


@rule(
    "NNG203",
    "myths/binary#bceloss-applies-sigmoid",
    (
        "logits go into BCELoss, which wants probabilities",
        "BCELoss applies no sigmoid: an output below 0 or above 1 ends in a RuntimeError.",
        "nn.BCEWithLogitsLoss() on the logits",
    ),
    (
        "把 logits 传给了 BCELoss，而它要的是概率",
        "BCELoss 不做 sigmoid；输出小于 0 或大于 1 就会报 RuntimeError。",
        "对 logits 用 nn.BCEWithLogitsLoss()",
    ),
)
def logits_into_bce(file: File) -> Iterator[ast.AST]:
    return _given(file, "binary_cross_entropy", "BCELoss", "linear", "log_softmax")


@rule(
    "NNG204",
    "losses/binary-cross-entropy#pitfalls",
    (
        "probabilities go into BCEWithLogitsLoss, which wants logits",
        "It applies the sigmoid itself: of numbers from 0 to 1 it makes 0.5 to 0.73.",
        "nn.BCEWithLogitsLoss() on the output of the last Linear",
    ),
    (
        "把概率传给了 BCEWithLogitsLoss，而它要的是 logits",
        "它自己做 sigmoid；0 到 1 的数经过它只剩 0.5 到 0.73。",
        "对最后一个 Linear 的输出用 nn.BCEWithLogitsLoss()",
    ),
)
def probabilities_into_logits(file: File) -> Iterator[ast.AST]:
    return _given(
        file, "binary_cross_entropy_with_logits", "BCEWithLogitsLoss", "sigmoid", "softmax"
    )


@rule(
    "NNG205",
    "losses/kl-divergence#pitfalls",
    (
        "the input of the KL divergence is no logarithm",
        "F.kl_div wants log-probabilities as its first argument; with probabilities the result "
        "is no divergence.",
        'F.kl_div(F.log_softmax(x, dim=-1), target, reduction="batchmean")',
    ),
    (
        "KL 散度的输入没有取对数",
        "F.kl_div 的第一个参数要对数概率；给了概率，结果就不是散度。",
        'F.kl_div(F.log_softmax(x, dim=-1), target, reduction="batchmean")',
    ),
)
def kl_of_probabilities(file: File) -> Iterator[ast.AST]:
    return _given(file, "kl_div", "KLDivLoss", "softmax", "sigmoid")


@rule(
    "NNG206",
    "myths/losses#kldiv-default-reduction",
    (
        "the KL divergence with the reduction that is the default",
        "'mean' divides by all elements and not by the batch; torch warns of it.",
        'nn.KLDivLoss(reduction="batchmean")',
    ),
    (
        "KL 散度用了默认的 reduction",
        "默认的 'mean' 除以元素总数，而不是批次大小；torch 也会警告。",
        'nn.KLDivLoss(reduction="batchmean")',
    ),
)
def kl_default(file: File) -> Iterator[ast.AST]:
    for name, places in (("torch.nn.KLDivLoss", 0), (f"{F}.kl_div", 2)):
        for call in file.calls(name):
            given = {k.arg for k in call.keywords}
            if open_call(call) or len(call.args) > places:
                continue
            if not given & {"reduction", "size_average", "reduce"}:
                yield call


@rule(
    "NNG207",
    "errors/losses#truth-value",
    (
        "a loss gets its tensors where its options belong",
        "nn.CrossEntropyLoss(output, target) makes a module with these as options; the error "
        "is about the truth value of a tensor.",
        "nn.CrossEntropyLoss()(output, target), or F.cross_entropy(output, target)",
    ),
    (
        "把张量传给了损失函数类的构造函数",
        "nn.CrossEntropyLoss(output, target) 是实例化，张量被当成了选项；报错说的是张量的真假值。",
        "nn.CrossEntropyLoss()(output, target)，或 F.cross_entropy(output, target)",
    ),
)
def loss_of_tensors(file: File) -> Iterator[ast.AST]:
    names = ("CrossEntropyLoss", "NLLLoss", "BCELoss", "BCEWithLogitsLoss", "MSELoss", "L1Loss")
    for call in file.calls(*(f"torch.nn.{name}" for name in names)):
        if len(call.args) != 2 or call.keywords or open_call(call):
            continue
        parent = file.parents[call]
        if isinstance(parent, ast.Call) and parent.func is call:
            continue
        made = isinstance(call.args[0], ast.Call) and file.is_layer(file.made(call.args[0].func))
        backward = isinstance(parent, ast.Attribute) and parent.attr in ("backward", "item")
        target = isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Name)
        later = target and any(
            isinstance(on := receiver(n, "backward"), ast.Name) and file.value(on) is call
            for n in file.all(ast.Call)
        )
        if made or backward or later:
            yield call


@rule(
    "NNG208",
    "myths/training#loss-created-inside-loop",
    (
        "a loss with weights is made in the loop",
        "It has new random weights in every step, and the optimizer holds those of another.",
        "make the loss once, before the loop, and give its parameters to the optimizer",
    ),
    (
        "在循环里创建带权重的损失函数",
        "每一步都得到新的随机权重，优化器手里的却是另一份。",
        "在循环之前创建一次，并把它的参数交给优化器",
    ),
)
def weighted_loss_in_loop(file: File) -> Iterator[ast.AST]:
    for call in file.calls(
        "torch.nn.LinearCrossEntropyLoss", "torch.nn.AdaptiveLogSoftmaxWithLoss"
    ):
        loop = file.loop(call)
        if loop and any(
            isinstance(n, ast.Attribute) and n.attr == "step" and file.loop(n) is loop
            for n in ast.walk(loop)
        ):
            yield call
