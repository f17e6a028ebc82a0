"""Checks of the lab "What is a parameter?", and its table as a
picture."""

import itertools
from collections.abc import Mapping

import torch
from matplotlib.colors import ListedColormap
from torch import nn

from nn_guide.labs import COLOURS, check, is_tensor, say

LOGITS = [[1.0, -2.0, 0.5]]


def draw_table(
    axes, columns: list[str], table: dict, guess: dict
) -> None:
    """A cell per row and column, filled where `table` has True, crossed
    where `guess` differs."""
    cells = [[bool(cell) for cell in row] for row in table.values()]
    colours = ListedColormap(["#e9ecee", COLOURS[0]])
    axes.pcolormesh(
        cells,
        cmap=colours,
        vmin=0,
        vmax=1,
        edgecolors="white",
        linewidth=2,
    )
    for y, (name, row) in enumerate(zip(table, cells, strict=True)):
        for x, cell in enumerate(row):
            if bool(guess[name][x]) != cell:
                axes.plot(
                    x + 0.5,
                    y + 0.5,
                    "x",
                    color=COLOURS[1],
                    markersize=9,
                    mew=2,
                )
    axes.set_xticks([x + 0.5 for x in range(len(columns))], columns)
    axes.set_yticks([y + 0.5 for y in range(len(table))], list(table))
    axes.tick_params(length=0, labeltop=True, labelbottom=False)
    axes.spines[:].set_visible(False)
    axes.invert_yaxis()


class Language(nn.Module):
    """A small model whose output layer uses the embedding's weight."""

    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(5, 3)
        self.body = nn.Sequential(
            nn.Linear(3, 3), nn.ReLU(), nn.Linear(3, 3)
        )
        self.output = nn.Linear(3, 5)
        self.output.weight = self.embedding.weight


@check
def check_count(count):
    """Exercise 1: count each trainable parameter once."""

    def counts(model, wanted, reason_en, reason_zh):
        got = count(model)
        kind, missing = type(got).__name__, got is None
        assert isinstance(got, Mapping), say(
            f"count(model) returns {kind}, not a dict"
            + (": is there a `return`?" if missing else ""),
            f"count(model) 返回的是 {kind}，不是字典"
            + ("：是不是漏了 `return`？" if missing else ""),
        )
        got = dict(got)
        assert got == wanted, say(
            f"{reason_en}: {got}, not {wanted}",
            f"{reason_zh}：结果是 {got}，应为 {wanted}",
        )

    model = Language()
    before = [
        parameter.requires_grad for parameter in model.parameters()
    ]
    wanted = {"embedding": 15, "body": 24, "output": 5}
    one = (
        "embedding.weight is output.weight",
        "embedding.weight 就是 output.weight",
    )
    counts(model, wanted, *one)
    again = (
        "a second call counts differently",
        "对同一个模型再数一次，结果变了",
    )
    counts(model, wanted, *again)
    assert before == [
        parameter.requires_grad for parameter in model.parameters()
    ], say(
        "count changed requires_grad of the model's parameters",
        "count 改动了模型参数的 requires_grad",
    )
    model.body[0].requires_grad_(False)
    frozen = (
        "body[0] has requires_grad=False",
        "body[0] 的 requires_grad 是 False",
    )
    counts(model, wanted | {"body": 12}, *frozen)

    model = Language()
    model.body[2].weight = model.body[0].weight
    within = (
        "body[0].weight is body[2].weight",
        "body[0].weight 就是 body[2].weight",
    )
    counts(model, wanted | {"body": 15}, *within)

    model = nn.Sequential(
        nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 2), nn.BatchNorm1d(2)
    )
    model[2].load_state_dict(model[0].state_dict())
    equal = (
        "two layers with equal values aren't tied, a ReLU has 0, and "
        "buffers aren't trained",
        "数值相等的两层并没有绑定，ReLU 有 0 个，缓冲区不参与训练",
    )
    counts(model, {"0": 6, "1": 0, "2": 6, "3": 4}, *equal)


def divided(module: nn.Module, logits: torch.Tensor) -> torch.Tensor:
    """What the module returns for the logits, of which it gets a
    copy."""
    result = module(logits.clone())
    is_tensor(result, "temperature(logits)")
    assert result.numel() == logits.numel(), say(
        f"temperature(logits) has {result.numel()} numbers for "
        f"{logits.numel()} logits",
        f"temperature(logits) 有 {result.numel()} 个数，"
        f"而 logits 有 {logits.numel()} 个",
    )
    return result.view_as(logits).to(logits.dtype)


def temperature_of(module: nn.Module) -> float:
    """By what the module divides its input."""
    return (1 / divided(module, torch.ones(1))).item()


@check
def check_temperature(temperature_class):
    """Exercise 2: a learnable number that stays positive."""
    logits = torch.tensor(LOGITS)
    for initial in (1.0, 2.0, 0.5):
        module = temperature_class(initial)
        names = [name for name, _ in module.named_parameters()]
        assert len(names) == 1, say(
            f"named_parameters() has {names}, not one parameter",
            f"named_parameters() 里是 {names}，应当只有一个参数",
        )
        (name,), (parameter,) = names, module.parameters()
        assert parameter.numel() == 1, say(
            f"{name} has {parameter.numel()} numbers, not 1",
            f"{name} 有 {parameter.numel()} 个数，应为 1 个",
        )
        assert parameter.requires_grad, say(
            f"{name} has requires_grad=False",
            f"{name} 的 requires_grad 是 False",
        )
        got = temperature_of(module)
        assert abs(got - initial) < 1e-3, say(
            f"Temperature({initial}) divides by {got:.3f} at first, "
            f"not by {initial}",
            f"Temperature({initial}) 一开始除以的是 {got:.3f}，"
            f"应为 {initial}",
        )
        got = divided(module, logits)
        assert torch.allclose(got, logits / initial, atol=1e-2), say(
            f"Temperature({initial})(torch.tensor({LOGITS})) is "
            f"{got.tolist()}",
            f"Temperature({initial})(torch.tensor({LOGITS})) 得到 "
            f"{got.tolist()}",
        )
    found = []
    for value in (-6.0, -3.0, 0.0, 3.0, 6.0):
        with torch.no_grad():
            parameter.fill_(value)
        module.zero_grad()
        result = divided(module, torch.ones(1))
        now = (1 / result).item()
        assert 0 < now < float("inf"), say(
            f"with {name} set to {value}, the module divides by "
            f"{now:.3f}, not > 0",
            f"把 {name} 设为 {value} 时，模块除以的是 {now:.3f}，"
            "不是正数",
        )
        assert result.requires_grad, say(
            f"no gradient reaches {name}: the graph is cut",
            f"梯度传不到 {name}：计算图断了",
        )
        result.sum().backward()
        gradient = (
            0.0 if parameter.grad is None else parameter.grad.item()
        )
        assert gradient, say(
            f"with {name} set to {value}, its gradient is 0: training "
            "can't move it from there",
            f"把 {name} 设为 {value} 时，它的梯度是 0，"
            "训练无法让它离开这里",
        )
        found.append(now)
    numbers = ", ".join(f"{now:.3f}" for now in found)
    steps = {new > old for old, new in itertools.pairwise(found)}
    assert len(steps) == 1, say(
        f"with {name} set to -6, -3, 0, 3 and 6, the module divides "
        f"by {numbers}: the gradient points the wrong way somewhere",
        f"把 {name} 依次设为 -6、-3、0、3、6 时，"
        f"模块除以的是 {numbers}：有的地方梯度方向相反",
    )
    for target in (0.25, 4.0):
        module = temperature_class(1.0)
        optimizer = torch.optim.Adam(module.parameters(), lr=0.1)
        for _ in range(100):
            loss = (
                (divided(module, logits) - logits / target)
                .square()
                .mean()
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        got = temperature_of(module)
        assert abs(got - target) < abs(1.0 - target) / 2, say(
            f"trained towards a temperature of {target}, it is "
            f"{got:.2f} after 100 steps",
            f"以温度 {target} 为目标训练 100 步之后，温度是 {got:.2f}",
        )


def holds(
    average: nn.Module, wanted: list[torch.Tensor], tolerance: float
) -> bool:
    """Whether all these numbers are in the state dict, wherever they
    are kept in it."""
    kept = [
        v.flatten().double()
        for v in average.state_dict().values()
        if torch.is_tensor(v)
    ]
    numbers = torch.cat(
        [tensor.flatten().double() for tensor in wanted]
    )
    if not kept:
        return False
    distance = (
        numbers[:, None] - torch.cat(kept).to(numbers.device)
    ).abs()
    return bool((distance.amin(dim=1) < tolerance).all())


def no_gradients(average: nn.Module) -> None:
    """Assert that nothing in it is learned."""
    learned = [name for name, _ in average.named_parameters()]
    assert not learned, say(
        f"named_parameters() has {learned}: averages aren't "
        "parameters, not even frozen ones",
        f"named_parameters() 里有 {learned}：平均值不应是参数，"
        "冻结的也不行",
    )
    asks = [
        name
        for name, buffer in average.named_buffers()
        if buffer.requires_grad
    ]
    assert not asks, say(
        f"{asks} require gradients", f"{asks} 需要梯度"
    )


@check
def check_average(average_class):
    """Exercise 3: an average that is saved and moved, but not
    learned."""
    model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 4))
    names = list(model.state_dict())
    average = average_class(model, 0.75)
    no_gradients(average)
    start = [
        parameter.detach().clone() for parameter in model.parameters()
    ]
    saved = {
        name: tuple(tensor.shape)
        for name, tensor in average.state_dict().items()
    }
    assert holds(average, start, 1e-6), say(
        "before the first update, state_dict() doesn't hold the "
        f"model's parameters: {saved}",
        "第一次 update 之前，state_dict() 里没有模型各参数的值："
        f"{saved}",
    )
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(1)
    assert holds(average, start, 1e-6), say(
        "the model changed, and the averages with it, without update: "
        "they share memory",
        "没有调用 update，模型一变，平均值也跟着变了：两者共用内存",
    )

    def follow(
        average,
        model,
        decay,
        expected,
        moment_en,
        moment_zh,
        tolerance=1e-4,
    ):
        average.update(model)
        expected = [
            decay * old + (1 - decay) * parameter.detach()
            for old, parameter in zip(
                expected, model.parameters(), strict=True
            )
        ]
        assert holds(average, expected, tolerance), say(
            f"after {moment_en}, state_dict() has other numbers than "
            "decay * average + (1 - decay) * parameter",
            f"{moment_zh}，state_dict() 里的数不等于 decay * average "
            "+ (1 - decay) * parameter",
        )
        return expected

    expected = follow(
        average, model, 0.75, start, "update", "update 之后"
    )
    expected = follow(
        average,
        model,
        0.75,
        expected,
        "a second update",
        "第二次 update 之后",
    )
    moved = zip(start, model.parameters(), strict=True)
    same = all(
        torch.equal(p, old + 1) and p.requires_grad for old, p in moved
    )
    assert same, say("update changed the model", "update 改动了模型")
    added = [name for name in model.state_dict() if name not in names]
    assert not added, say(
        f"the model itself got {added}", f"模型自身多出了 {added}"
    )
    no_gradients(average)

    average.to(torch.float16)
    left = [
        name
        for name, tensor in average.state_dict().items()
        if tensor.is_floating_point() and tensor.dtype != torch.float16
    ]
    assert not left, say(
        f"after .to(torch.float16), {left} aren't in float16",
        f"执行 .to(torch.float16) 之后，{left} 不是 float16",
    )
    average.to(torch.float32)
    moment = ".to() and update", "执行 .to() 再 update 之后"
    expected = follow(
        average, model, 0.75, expected, *moment, tolerance=1e-2
    )

    loaded = average_class(
        nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 4)), 0.75
    )
    loaded.load_state_dict(average.state_dict())
    assert holds(loaded, expected, 1e-2), say(
        "load_state_dict() doesn't bring the averages back",
        "load_state_dict() 没有恢复平均值",
    )
    first, second = (
        nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 4))
        for _ in range(2)
    )
    start = [
        parameter.detach().clone() for parameter in first.parameters()
    ]
    moment = (
        "update(another_model) with decay=0.5",
        "decay=0.5，update(另一个模型) 之后",
    )
    follow(average_class(first, 0.5), second, 0.5, start, *moment)
