"""Rules on the options of layers, and on layers that don't fit each other."""

import ast
from collections.abc import Iterator

from nn_guide.lint.rule import rule
from nn_guide.lint.source import File, argument, number, open_call

CONVOLUTIONS = tuple(
    f"torch.nn.{name}"
    for name in ("Conv1d", "Conv2d", "Conv3d", "ConvTranspose1d", "ConvTranspose2d")
)
ELEMENTWISE = frozenset(
    f"torch.nn.{name}"
    for name in "ReLU ReLU6 Sigmoid Tanh SiLU GELU Mish SELU ELU LeakyReLU Hardswish Softplus "
    "Dropout Identity".split()
)


def _demonstrated(file: File, node: ast.AST) -> bool:
    """Whether the error is waited for, by `try` or pytest.raises."""
    return any(
        isinstance(a, ast.Try) or (isinstance(a, ast.With) and "aises" in ast.unparse(a.items[0]))
        for a in file.above(node)
    )


def _numbers(file: File, call: ast.Call, *wanted: tuple[int, str]) -> list[float] | None:
    """Arguments of a call, if all are numbers that stand there, and nothing is hidden."""
    found = [number(argument(call, position, name)) for position, name in wanted]
    if open_call(call) or any(value is None for value in found) or _demonstrated(file, call):
        return None
    return [value for value in found if value is not None]


@rule(
    "NNG101",
    "errors/layers#dropout-probability",
    (
        "the dropout probability is not between 0 and 1",
        "p is a probability, not a percentage: this raises a ValueError.",
        "nn.Dropout(0.5)",
    ),
    (
        "丢弃概率不在 0 到 1 之间",
        "p 是概率，不是百分数，这里会报 ValueError。",
        "nn.Dropout(0.5)",
    ),
)
def dropout_probability(file: File) -> Iterator[ast.AST]:
    names = ("Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout")
    for call in file.calls(*(f"torch.nn.{name}" for name in names)):
        found = _numbers(file, call, (0, "p"))
        if found and not 0 <= found[0] <= 1:
            yield call


@rule(
    "NNG102",
    "errors/layers#embed-dim-and-heads",
    (
        "embed_dim is not divisible by num_heads",
        "Each head gets embed_dim / num_heads features: this raises an AssertionError.",
        "choose embed_dim as a multiple of num_heads",
    ),
    (
        "embed_dim 不能被 num_heads 整除",
        "每个头分到 embed_dim / num_heads 个特征，这里会报 AssertionError。",
        "让 embed_dim 是 num_heads 的倍数",
    ),
)
def heads(file: File) -> Iterator[ast.AST]:
    names = {
        "torch.nn.MultiheadAttention": ("embed_dim", "num_heads"),
        "torch.nn.TransformerEncoderLayer": ("d_model", "nhead"),
        "torch.nn.TransformerDecoderLayer": ("d_model", "nhead"),
        "torch.nn.Transformer": ("d_model", "nhead"),
    }
    for call in file.calls(*names):
        size, count = names[file.called(call)]
        found = _numbers(file, call, (0, size), (1, count))
        if found and found[1] > 0 and found[0] % found[1]:
            yield call


@rule(
    "NNG103",
    "errors/layers#divisible-by-groups",
    (
        "channels are not divisible by groups",
        "Each group takes the same number of channels: this raises a ValueError.",
        "choose in_channels and out_channels as multiples of groups",
    ),
    (
        "通道数不能被 groups 整除",
        "每组的通道数相同，这里会报 ValueError。",
        "让 in_channels 和 out_channels 都是 groups 的倍数",
    ),
)
def groups(file: File) -> Iterator[ast.AST]:
    for call in file.calls(*CONVOLUTIONS):
        place = 8 if "Transpose" in file.called(call) else 6
        group = place if place == 6 else 7
        for position, name in ((0, "in_channels"), (1, "out_channels")):
            found = _numbers(file, call, (position, name), (group, "groups"))
            if found and found[1] > 0 and found[0] % found[1]:
                yield call
                break


@rule(
    "NNG104",
    "errors/layers#padding-same-strided",
    (
        "padding='same' with a stride",
        "'same' keeps the size, a stride greater than 1 doesn't: this raises a ValueError.",
        "padding=kernel_size // 2, or stride=1",
    ),
    (
        "padding='same' 又带步幅",
        "'same' 要求尺寸不变，大于 1 的步幅做不到，这里会报 ValueError。",
        "padding=kernel_size // 2，或 stride=1",
    ),
)
def same_with_stride(file: File) -> Iterator[ast.AST]:
    for call in file.calls(*CONVOLUTIONS[:3]):
        padding, stride = argument(call, 4, "padding"), number(argument(call, 3, "stride"))
        if isinstance(padding, ast.Constant) and padding.value == "same":
            if stride and stride > 1 and not _demonstrated(file, call):
                yield call


@rule(
    "NNG105",
    "errors/layers#one-layer-dropout",
    (
        "dropout does nothing in a recurrent network of one layer",
        "It acts between layers, and there is only one.",
        "num_layers=2, or nn.Dropout on the output",
    ),
    (
        "单层循环网络的 dropout 不起作用",
        "它作用在层与层之间，而这里只有一层。",
        "num_layers=2，或对输出用 nn.Dropout",
    ),
)
def one_layer_dropout(file: File) -> Iterator[ast.AST]:
    for call in file.calls("torch.nn.LSTM", "torch.nn.GRU", "torch.nn.RNN"):
        given = argument(call, 2, "num_layers")
        layers = 1 if given is None else number(given)
        dropout = number(next((k.value for k in call.keywords if k.arg == "dropout"), None))
        if layers == 1 and dropout and not open_call(call) and not _demonstrated(file, call):
            yield call


@rule(
    "NNG106",
    "errors/layers#num-groups",
    (
        "num_channels is not divisible by num_groups",
        "The number of groups comes first: nn.GroupNorm(num_groups, num_channels).",
        "nn.GroupNorm(2, 6)",
    ),
    (
        "num_channels 不能被 num_groups 整除",
        "组数写在前面：nn.GroupNorm(num_groups, num_channels)。",
        "nn.GroupNorm(2, 6)",
    ),
)
def group_norm(file: File) -> Iterator[ast.AST]:
    for call in file.calls("torch.nn.GroupNorm"):
        found = _numbers(file, call, (0, "num_groups"), (1, "num_channels"))
        if found and found[0] > 0 and found[1] % found[0]:
            yield call


@rule(
    "NNG107",
    "errors/layers#implicit-dimension",
    (
        "softmax without dim",
        "torch then chooses the dimension by the number of dimensions, and warns.",
        "dim=-1, if the classes are in the last dimension",
    ),
    (
        "softmax 没有写 dim",
        "这时 torch 按维数来猜用哪一维，并给出警告。",
        "类别在最后一维时写 dim=-1",
    ),
)
def softmax_without_dim(file: File) -> Iterator[ast.AST]:
    if "catch_warnings" in file.words:
        return
    places = {
        **{f"torch.nn.{name}": 0 for name in ("Softmax", "LogSoftmax", "Softmin")},
        **{f"torch.nn.functional.{name}": 1 for name in ("softmax", "log_softmax", "softmin")},
    }
    for call in file.calls(*places):
        place = places[file.called(call)]
        if argument(call, place, "dim") is None and not open_call(call):
            if not place or len(call.args) == 1:
                yield call


def _chain(file: File, call: ast.Call) -> list[tuple[str, ast.Call]]:
    """The layers of a Sequential that are given one by one; one that isn't known has no name."""
    return [((made.name, made.call) if (made := file.made(a)) else ("", call)) for a in call.args]


def _neighbours(
    file: File, before: str, after: tuple[str, ...]
) -> Iterator[tuple[ast.Call, str, ast.Call]]:
    """Layers of a Sequential that follow each other, with only elementwise ones between."""
    for sequential in file.calls("torch.nn.Sequential"):
        last: ast.Call | None = None
        for name, call in _chain(file, sequential):
            if last is not None and name in after:
                yield last, name, call
            if name not in ELEMENTWISE:
                last = call if name == before else None


@rule(
    "NNG108",
    "errors/shapes#mat1-and-mat2",
    (
        "a Linear takes another number of features than the one before it gives",
        "in_features must be the out_features before: this raises a RuntimeError at the first "
        "call.",
        "nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)",
    ),
    (
        "Linear 的输入特征数与前一层的输出对不上",
        "in_features 必须等于前一层的 out_features，否则第一次调用就报 RuntimeError。",
        "nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)",
    ),
)
def linear_sizes(file: File) -> Iterator[ast.AST]:
    for before, _, after in _neighbours(file, "torch.nn.Linear", ("torch.nn.Linear",)):
        given = _numbers(file, before, (1, "out_features"))
        taken = _numbers(file, after, (0, "in_features"))
        if given and taken and given != taken:
            yield after


@rule(
    "NNG109",
    "errors/shapes#conv-channels",
    (
        "a layer takes another number of channels than the convolution before it gives",
        "in_channels or num_features must be the out_channels before: this raises a "
        "RuntimeError at the first call.",
        "nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 16, 3)",
    ),
    (
        "通道数与前一个卷积的输出对不上",
        "in_channels 或 num_features 必须等于前一层的 out_channels，否则第一次调用就报 "
        "RuntimeError。",
        "nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 16, 3)",
    ),
)
def channels(file: File) -> Iterator[ast.AST]:
    takers = ("torch.nn.Conv2d", "torch.nn.BatchNorm2d")
    for before, name, after in _neighbours(file, "torch.nn.Conv2d", takers):
        argument_name = "in_channels" if name == takers[0] else "num_features"
        given = _numbers(file, before, (1, "out_channels"))
        taken = _numbers(file, after, (0, argument_name))
        if given and taken and given != taken:
            yield after


@rule(
    "NNG110",
    "activations/softmax#pitfalls",
    (
        "a softmax of one number is always 1",
        "The only class gets all of the probability, whatever the network says.",
        "nn.Linear(n, 1) with nn.BCEWithLogitsLoss, or two outputs",
    ),
    (
        "只有一个数时 softmax 恒为 1",
        "唯一的类别总是分到全部概率，与网络的输出无关。",
        "nn.Linear(n, 1) 配 nn.BCEWithLogitsLoss，或者用两个输出",
    ),
)
def softmax_of_one(file: File) -> Iterator[ast.AST]:
    for before, _, after in _neighbours(file, "torch.nn.Linear", ("torch.nn.Softmax",)):
        size = _numbers(file, before, (1, "out_features"))
        if size == [1] and number(argument(after, 0, "dim")) == -1:
            yield after


@rule(
    "NNG111",
    "myths/modules#missing-flatten-can-be-silent",
    (
        "a Linear follows a pooling of images without nn.Flatten",
        "It acts on the last dimension, the width, and not on the channels.",
        "nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10)",
    ),
    (
        "图像池化之后直接接 Linear，少了 nn.Flatten",
        "Linear 作用在最后一维，也就是宽，而不是通道。",
        "nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10)",
    ),
)
def missing_flatten(file: File) -> Iterator[ast.AST]:
    for pool in ("torch.nn.AdaptiveAvgPool2d", "torch.nn.AdaptiveMaxPool2d"):
        for before, _, after in _neighbours(file, pool, ("torch.nn.Linear",)):
            size = argument(before, 0, "output_size")
            width = number(size.elts[-1]) if isinstance(size, ast.Tuple) else number(size)
            taken = _numbers(file, after, (0, "in_features"))
            if width is not None and taken and taken[0] != width:
                yield after


@rule(
    "NNG112",
    "errors/modules#init-without-underscore",
    (
        "the name of an initialization ends with an underscore",
        "nn.init.xavier_uniform is the old name, which warns, and some have been removed.",
        "nn.init.xavier_uniform_(layer.weight)",
    ),
    (
        "初始化函数的名字以下划线结尾",
        "nn.init.xavier_uniform 是旧名，会给出警告，有些已被删除。",
        "nn.init.xavier_uniform_(layer.weight)",
    ),
)
def old_init(file: File) -> Iterator[ast.AST]:
    names = (
        "uniform normal constant eye dirac xavier_uniform xavier_normal kaiming_uniform "
        "kaiming_normal orthogonal sparse"
    ).split()
    yield from file.calls(*(f"torch.nn.init.{name}" for name in names))
