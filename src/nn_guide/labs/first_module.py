"""Checks of the lab "Your first module"."""

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check, is_tensor, say

x = torch.linspace(-3, 3, 200).unsqueeze(1)


def train(model, x, y, steps):
    """Fit the model to the data with Adam; the loss of the last
    step."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(steps):
        loss = F.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@check
def check_wave(wave_class):
    """Exercise 1: three parameters."""
    wave = wave_class()
    names = sorted(name for name, _ in wave.named_parameters())
    wanted = ["amplitude", "frequency", "phase"]
    assert names == wanted, say(
        f"named_parameters() has {names}, not {wanted}",
        f"named_parameters() 里是 {names}，应为 {wanted}",
    )
    points = x.to(wave.phase.device)
    for name, start in zip(wanted, (1, 1, 0), strict=True):
        parameter = getattr(wave, name)
        assert parameter.numel() == 1, say(
            f"{name} has {parameter.numel()} elements, not 1",
            f"{name} 有 {parameter.numel()} 个元素，应为 1 个",
        )
        assert parameter.item() == start, say(
            f"{name} starts at {parameter.item():g}, not at {start}",
            f"{name} 的初值是 {parameter.item():g}，应为 {start}",
        )
        assert parameter.requires_grad, say(
            f"{name} doesn't require a gradient: it can't learn",
            f"{name} 不需要梯度，也就无法学习",
        )
    is_tensor(wave(points), "wave(x)", points.shape)
    assert close(wave(points), points.sin()), say(
        "at first, wave(x) != sin(x)",
        "用初值计算，wave(x) 不等于 sin(x)",
    )
    with torch.no_grad():
        for name, value in zip(wanted, (3.0, 2.0, 0.5), strict=True):
            getattr(wave, name).fill_(value)
    expected = 3 * torch.sin(2 * points + 0.5)
    assert close(wave(points), expected), say(
        "with amplitude 3, frequency 2, phase 0.5: wave(x) != 3 * "
        "sin(2 * x + 0.5)",
        "amplitude、frequency、phase 取 3、2、0.5 时，"
        "wave(x) 不等于 3 * sin(2 * x + 0.5)",
    )
    wave(points).square().sum().backward()
    lost = [name for name in wanted if getattr(wave, name).grad is None]
    assert not lost, say(
        f"no gradient reaches {lost}", f"梯度传不到 {lost}"
    )
    wave = wave_class()
    loss = train(wave, points, torch.sin(2 * points), steps=1000)
    assert loss < 0.01, say(
        f"after training on sin(2 * x), the loss is {loss:.2f}, not < "
        "0.01",
        f"用 sin(2 * x) 训练之后，损失是 {loss:.2f}，"
        "没有降到 0.01 以下",
    )


@check
def check_stack(stack_class):
    """Exercise 2: as many layers as you like."""
    for depth in (3, 5):
        stack = stack_class(depth)
        linear = {
            id(layer): layer
            for layer in stack.modules()
            if isinstance(layer, nn.Linear)
        }
        found, wanted = len(linear), depth + 2
        assert found == wanted, say(
            f"Stack({depth}) has {found} different layers among its "
            f"modules(), not {wanted}",
            f"Stack({depth}) 的 modules() 里有 {found} 个不同的线性"
            f"层，应为 {wanted} 个",
        )
        tensors, wanted = len(list(stack.parameters())), 2 * depth + 4
        assert tensors == wanted, say(
            f"Stack({depth}).parameters() has {tensors} tensors, not "
            f"{wanted}",
            f"Stack({depth}).parameters() 里有 {tensors} 个张量，"
            f"应为 {wanted} 个",
        )
        points = x.to(stack.first.weight.device)
        output = stack(points)
        is_tensor(output, "stack(x)", (200, 1))
        inner = [
            layer
            for layer in linear.values()
            if layer not in (stack.first, stack.last)
        ]
        layers = [stack.first, *inner, stack.last]
        assert not close(output, nn.Sequential(*layers)(points)), say(
            "stack(x) is computed without tanh",
            "计算 stack(x) 时没有用到 tanh",
        )
        between = [
            part for layer in layers for part in (nn.Tanh(), layer)
        ][1:]
        assert close(output, nn.Sequential(*between)(points)), say(
            "stack(x) is not first, then each layer in turn, then "
            "last, with tanh in between",
            "stack(x) 应当依次经过 first、中间各层和 last，"
            "相邻两层之间是 tanh",
        )
        before = {
            name: tensor.clone()
            for name, tensor in stack.state_dict().items()
        }
        train(stack, points, torch.sin(2 * points), steps=1)
        still = [
            name
            for name, now in stack.state_dict().items()
            if torch.equal(now, before[name])
        ]
        assert not still, say(
            f"a step of the optimizer didn't change {still}",
            f"优化器更新一步之后，{still} 没有变化",
        )


@check
def check_standardize(standardize_class):
    """Exercise 3: numbers that are kept but not learned."""
    data, others = (
        torch.tensor([[1.0], [3.0], [8.0]]),
        torch.tensor([[-2.0], [0.0], [7.0]]),
    )
    layer = standardize_class(data.clone())
    saved = list(layer.state_dict())
    assert saved, say(
        "state_dict() has []: neither mean nor std would be saved",
        "state_dict() 里是 []：mean 和 std 都不会保存",
    )
    learned = [
        name for name, p in layer.named_parameters() if p.requires_grad
    ]
    assert not learned, say(
        f"named_parameters() has {learned}, which require gradients: "
        "an optimizer would change them",
        f"named_parameters() 里的 {learned} 需要梯度，优化器会修改它们",
    )
    expected = (data - data.mean()) / data.std()
    is_tensor(layer(data.clone()), "layer(data)", data.shape)
    assert close(layer(data.clone()), expected), say(
        "layer(data) != (data - mean) / std",
        "layer(data) 不等于 (data - mean) / std",
    )
    assert close(layer(data[:2].clone()), expected[:2]), say(
        "layer(data[:2]) != (data[:2] - mean) / std, with the mean "
        "and std of all the data",
        "layer(data[:2]) 不等于 (data[:2] - mean) / std；"
        "mean 和 std 要取自全部数据",
    )
    loaded = standardize_class(others)
    loaded.load_state_dict(layer.state_dict())
    assert close(loaded(data.clone()), expected), say(
        f"state_dict() has only {saved}: a layer that loads it "
        "doesn't get both mean and std",
        f"state_dict() 里只有 {saved}：加载之后，"
        "得不到全部的 mean 和 std",
    )
    layer.to(torch.float16).load_state_dict(
        standardize_class(others).state_dict()
    )
    expected = (others - others.mean()) / others.std()
    assert close(layer(others.half()), expected, 1e-2), say(
        "after .to(torch.float16), layer(x) doesn't use the tensors "
        "of state_dict() any more",
        "执行 .to(torch.float16) 之后，"
        "layer(x) 用的不再是 state_dict() 里的张量",
    )


def close(
    one: torch.Tensor, other: torch.Tensor, tolerance: float = 1e-4
) -> bool:
    """Whether two tensors hold the same numbers up to rounding."""
    return torch.allclose(one.float(), other.float(), atol=tolerance)
