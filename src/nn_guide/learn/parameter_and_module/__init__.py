"""Checks of the lesson "Parameter and Module"."""

import torch
from torch import Tensor, nn

from nn_guide.labs import Calls, check, is_tensor, say

RIDES = torch.tensor([[10.0, 3.0], [20.0, 0.0], [5.0, 4.0]])


@check
def check_1(Airport):  # noqa: N803
    """Exercise 1: a tariff of your own."""
    model = Airport()
    is_module(model, "Airport")
    has(model, {"start": (), "per_km": ()})
    for name, parameter in model.named_parameters():
        assert not parameter.any(), say(
            f"{name} begins at {parameter.tolist()}, not at 0",
            f"{name} 的初始值是 {parameter.tolist()}，应为 0",
        )
    fill(model, {"start": 30.0, "per_km": 2.0})
    got = model(RIDES)
    call = "start = 30, per_km = 2, rides of 10, 20 and 5 km:"
    said = "start = 30、per_km = 2，路程为 10、20、5 公里："
    fares(got, call, said, [50.0, 70.0, 40.0])
    learns(model, got)


@check
def check_2(Taxi):  # noqa: N803
    """Exercise 2: day and night."""
    model = Taxi()
    is_module(model, "Taxi")
    named = dict(model.named_parameters())
    assert named, say(
        "Taxi() has no parameters: a module in a list of Python isn't seen. Make each an attribute "
        "of its own",
        "Taxi() 没有参数：放在 Python 列表里的模块不会被注册，要让每个模块各占一个属性",
    )
    count = sum(parameter.numel() for parameter in named.values())
    assert count == 6, say(
        f"Taxi() has {count} numbers to learn, in {', '.join(named)}; two tariffs have 6",
        f"Taxi() 有 {count} 个可学习的数（{'、'.join(named)}），两套价目一共应是 6 个",
    )
    groups: dict[str, list[Tensor]] = {}
    for name, parameter in named.items():
        groups.setdefault(name.partition(".")[0], []).append(parameter)
    assert {"day", "night"} <= set(groups), say(
        f"the attributes of Taxi are called {', '.join(groups)}, not day and night",
        f"Taxi 的属性名是 {'、'.join(groups)}，应为 day 和 night",
    )
    fill(model, {"day": 1.0, "night": 2.0})
    day, night = [14.0, 21.0, 10.0], [28.0, 42.0, 20.0]
    by_day = model(RIDES, torch.zeros(3))
    call = "with all parameters of day set to 1, of night to 2,"
    said = "把 day 的参数都设为 1、night 的都设为 2，"
    for other, what, zh in (
        (night, "the two tariffs are exchanged", "两套价目用反了"),
        ([42.0, 63.0, 30.0], "that is the sum of both", "这是两者之和"),
    ):
        assert not same(by_day, other), say(
            f"{call} three rides by day give {listed(by_day)}, not {day}: {what}",
            f"{said}白天的三程得到 {listed(by_day)}，应为 {day}：{zh}",
        )
    fares(by_day, f"{call} night = [0, 0, 0]:", f"{said}night = [0, 0, 0]：", day)
    by_night = model(RIDES, torch.ones(3))
    assert not same(by_night, day), say(
        f"{call} three rides at night give {listed(by_night)}, the fares of the day: is `night` "
        "used?",
        f"{said}夜里的三程得到 {listed(by_night)}，还是白天的价：night 用上了吗？",
    )
    fares(by_night, f"{call} night = [1, 1, 1]:", f"{said}night = [1, 1, 1]：", night)
    mixed = model(RIDES, torch.tensor([0.0, 1.0, 0.0]))
    for_all = same(mixed, day) or same(mixed, night)
    assert not for_all, say(
        f"{call} night = [0, 1, 0] gives {listed(mixed)}: one tariff for all. Decide for each ride",
        f"{said}night = [0, 1, 0] 时得到 {listed(mixed)}：所有行程用了同一套价目。要逐程判断",
    )
    fares(
        mixed,
        f"{call} night = [0, 1, 0]:",
        f"{said}night = [0, 1, 0]：",
        [14.0, 42.0, 10.0],
    )
    learns(model, mixed)


@check
def check_3(Linear):  # noqa: N803
    """Exercise 3: your own Linear."""
    layer = Linear(3, 2)
    is_module(layer, "Linear")
    weight = dict(layer.named_parameters()).get("weight")
    assert weight is None or tuple(weight.shape) != (3, 2), say(
        "the weight of Linear(3, 2) has the shape (3, 2): torch keeps a row per output, (2, 3)",
        "Linear(3, 2) 的 weight 形状是 (3, 2)：torch 的存法是每个输出一行，即 (2, 3)",
    )
    has(layer, {"weight": (2, 3), "bias": (2,)})
    assert len({round(x, 6) for x in layer.weight.flatten().tolist()}) > 1, say(
        "all numbers of the weight are equal at the start: a next layer that begins so, too, would "
        "keep both outputs equal for ever",
        "weight 的初始值全都相等：如果下一层也是这样开始，两个输出就会永远相等下去",
    )
    other = dict(Linear(3, 2).named_parameters())["weight"]
    assert not torch.equal(layer.weight, other), say(
        "two layers begin with the same weights: a seed is set inside the class",
        "两个层的初始权重完全相同：类里面固定了随机种子",
    )
    x = torch.tensor([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]])
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([[1.0, 0.0, 2.0], [0.0, 1.0, 0.0]]))
        layer.bias.copy_(torch.tensor([10.0, 20.0]))
    with Calls() as calls:
        got = layer(x)
    assert not calls.among("linear"), say(
        "it works, but F.linear or nn.Linear does it; use only @ and +",
        "结果对了，但用的是 F.linear 或 nn.Linear；请只用 @ 和 +",
    )
    is_tensor(got, "layer(x)", (2, 2))
    wanted = [17.0, 22.0, 10.0, 20.0]
    assert not same(got.flatten(), [7.0, 2.0, 0.0, 0.0]), say(
        f"layer(x) is {listed(got)}, not {wanted}: the bias isn't added",
        f"layer(x) 是 {listed(got)}，应为 {wanted}：没有加 bias",
    )
    assert same(got.flatten(), wanted), say(
        f"layer(x) is {listed(got)}, not {wanted}", f"layer(x) 是 {listed(got)}，应为 {wanted}"
    )
    learns(layer, got)
    wide = Linear(5, 4)
    is_tensor(wide(torch.ones(7, 5)), "Linear(5, 4)(x), x: (7, 5)", (7, 4))


def is_module(model, name: str) -> None:
    """Assert that it is a module."""
    assert isinstance(model, nn.Module), say(
        f"{name} is no nn.Module: class {name}(nn.Module)",
        f"{name} 不是 nn.Module，应写成 class {name}(nn.Module)",
    )


def has(model: nn.Module, wanted: dict[str, tuple]) -> None:
    """Assert that a module has these parameters, of these shapes."""
    named = dict(model.named_parameters())
    for name, shape in wanted.items():
        value = getattr(model, name, None)
        assert name in named or not isinstance(value, Tensor), say(
            f"{name} is a tensor but no parameter; the optimizer will never get it",
            f"{name} 只是张量，不是参数，优化器拿不到它",
        )
        assert name in named, say(
            f"there is no parameter {name}; there are: {', '.join(named) or 'none'}",
            f"没有名为 {name} 的参数；现有的参数：{'、'.join(named) or '无'}",
        )
        got = tuple(named[name].shape)
        assert got == shape or (shape == () and got == (1,)), say(
            f"{name} has the shape {got}, not {shape}", f"{name} 的形状是 {got}，应为 {shape}"
        )
        assert named[name].requires_grad, say(
            f"{name} doesn't require a gradient: it won't learn", f"{name} 不需要梯度，学不到东西"
        )
    extra = sorted(set(named) - set(wanted))
    assert not extra, say(
        f"there is one parameter too many: {', '.join(extra)}", f"多了参数：{'、'.join(extra)}"
    )


def fill(model: nn.Module, values: dict[str, float]) -> None:
    """Fill each parameter whose name begins with a key."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.fill_(values[name.partition(".")[0]])


def fares(got, call: str, said: str, wanted: list[float]) -> None:
    """Assert that fares are as wanted, one for each ride."""
    is_tensor(got, say(call, said).rstrip(":："))
    assert tuple(got.shape) == (len(wanted),), say(
        f"{call} the shape is {tuple(got.shape)}, not ({len(wanted)},): one fare for each ride",
        f"{said}形状是 {tuple(got.shape)}，应为 ({len(wanted)},)：每程一个车费",
    )
    assert same(got, wanted), say(
        f"{call} {listed(got)}, not {wanted}", f"{said}得到 {listed(got)}，应为 {wanted}"
    )


def learns(model: nn.Module, output: Tensor) -> None:
    """Assert that a loss of the output reaches each parameter."""
    model.zero_grad()
    if output.requires_grad:
        output.square().mean().backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None, say(
            f"no gradient reaches {name}: what is returned has lost the record",
            f"梯度传不到 {name}：返回的结果丢了计算记录",
        )


def listed(numbers: Tensor) -> list:
    """The numbers of a tensor, with one digit after the point."""
    return [round(number, 1) for number in numbers.flatten().tolist()]


def same(got: Tensor, wanted: list[float]) -> bool:
    """Whether a flat tensor holds these numbers."""
    return tuple(got.shape) == (len(wanted),) and torch.allclose(got, torch.tensor(wanted))
