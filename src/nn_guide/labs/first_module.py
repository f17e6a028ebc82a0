"""Checks of the lab "Your first module"."""

import torch
import torch.nn.functional as F

from nn_guide.labs import check

x = torch.linspace(-3, 3, 200).unsqueeze(1)


def train(model, x, y, steps):
    """Fit the model to the data with Adam; the loss of the last step."""
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
    assert names == wanted, f"named_parameters() has {names}, not {wanted}"
    values = [getattr(wave, name).tolist() for name in wanted]
    assert values == [[1], [1], [0]], f"{', '.join(wanted)} start at {values}, not [[1], [1], [0]]"
    points = x.to(wave.phase.device)
    assert torch.allclose(wave(points), points.sin(), atol=1e-5), "at first, wave(x) != sin(x)"
    with torch.no_grad():
        for name, value in zip(wanted, (3.0, 2.0, 0.5), strict=True):
            getattr(wave, name).fill_(value)
    expected = 3 * torch.sin(2 * points + 0.5)
    assert torch.allclose(wave(points), expected, atol=1e-4), (
        "with amplitude 3, frequency 2, phase 0.5: wave(x) != 3 * sin(2 * x + 0.5)"
    )
    wave = wave_class()
    loss = train(wave, points, torch.sin(2 * points), steps=1000)
    assert loss < 0.01, f"after training on sin(2 * x), the loss is {loss:.2f}, not < 0.01"


@check
def check_stack(stack_class):
    """Exercise 2: as many layers as you like."""
    stack = stack_class(3)
    different = len({id(layer) for layer in stack.layers})
    assert different == 3, f"stack.layers holds {different} different layer(s), not 3"
    tensors = len(list(stack.parameters()))
    assert tensors == 10, f"stack.parameters() has {tensors} tensors, not 10"
    points = x.to(stack.first.weight.device)
    shape = tuple(stack(points).shape)
    assert shape == (200, 1), f"stack(x) has the shape {shape}, not (200, 1)"
    before = {name: tensor.clone() for name, tensor in stack.state_dict().items()}
    train(stack, points, torch.sin(2 * points), steps=1)
    still = [name for name, now in stack.state_dict().items() if torch.equal(now, before[name])]
    assert not still, f"a step of the optimizer didn't change {still}"


@check
def check_standardize(standardize_class):
    """Exercise 3: numbers that are kept but not learned."""
    data = torch.tensor([[1.0], [3.0], [8.0]])
    layer = standardize_class(data)
    learned = [name for name, _ in layer.named_parameters()]
    assert not learned, f"named_parameters() has {learned}: an optimizer would change them"
    saved = sorted(layer.state_dict())
    assert saved == ["mean", "std"], f"state_dict() has {saved}, not ['mean', 'std']"
    expected = (data - data.mean()) / data.std()
    assert torch.allclose(layer(data), expected), "layer(data) != (data - mean) / std"
    assert torch.allclose(layer(data[:2]), expected[:2]), (
        "layer(data[:2]) != (data[:2] - mean) / std, with the mean and std of all the data"
    )
    dtype = layer.to(torch.float64).mean.dtype
    assert dtype == torch.float64, f"after .to(torch.float64), mean is still {dtype}"
