"""Checks of the lab "What is a parameter?", and its table as a picture."""

import torch
from matplotlib.colors import ListedColormap
from torch import nn

from nn_guide.labs import COLOURS, check

LOGITS = [[1.0, -2.0, 0.5]]


def draw_table(axes, columns: list[str], table: dict, guess: dict) -> None:
    """A cell per row and column, filled where `table` has True, crossed where `guess` differs."""
    cells = [[bool(cell) for cell in row] for row in table.values()]
    colours = ListedColormap(["#e9ecee", COLOURS[0]])
    axes.pcolormesh(cells, cmap=colours, vmin=0, vmax=1, edgecolors="white", linewidth=2)
    for y, (name, row) in enumerate(zip(table, cells, strict=True)):
        for x, cell in enumerate(row):
            if bool(guess[name][x]) != cell:
                axes.plot(x + 0.5, y + 0.5, "x", color=COLOURS[1], markersize=9, mew=2)
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
        self.body = nn.Sequential(nn.Linear(3, 3), nn.ReLU(), nn.Linear(3, 3))
        self.output = nn.Linear(3, 5)
        self.output.weight = self.embedding.weight


@check
def check_count(count):
    """Exercise 1: count each trainable parameter once."""
    model = Language()
    wanted = {"embedding": 15, "body": 24, "output": 5}
    got = count(model)
    assert got is not None, "count(model) returns None"
    got = dict(got)
    assert got == wanted, f"embedding.weight is output.weight: {got}, not {wanted}"
    assert dict(count(model)) == wanted, "a second call with the same model counts differently"

    model.body[0].requires_grad_(False)
    wanted["body"] = 12
    got = dict(count(model))
    assert got == wanted, f"body[0] has requires_grad=False: {got}, not {wanted}"

    model = Language()
    model.body[2].weight = model.body[0].weight
    wanted["body"] = 15
    got = dict(count(model))
    assert got == wanted, f"body[0].weight is body[2].weight: {got}, not {wanted}"

    model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 2))
    model[2].load_state_dict(model[0].state_dict())
    got = dict(count(model))
    wanted = {"0": 6, "1": 0, "2": 6}
    assert got == wanted, f"two layers with equal values aren't tied: {got}, not {wanted}"


def temperature_of(module) -> float:
    """By what the module divides its input."""
    return (1 / module(torch.ones(1))).item()


@check
def check_temperature(temperature_class):
    """Exercise 2: a learnable number that stays positive."""
    for initial in (1.0, 2.0, 0.5):
        module = temperature_class(initial)
        names = [name for name, _ in module.named_parameters()]
        assert len(names) == 1, f"named_parameters() has {names}, not one parameter"
        (parameter,) = module.parameters()
        assert parameter.numel() == 1, f"{names[0]} has {parameter.numel()} numbers, not 1"
        assert parameter.requires_grad, f"{names[0]} has requires_grad=False"
        got = temperature_of(module)
        assert abs(got - initial) < 1e-3, (
            f"Temperature({initial}) divides by {got:.3f} at first, not by {initial}"
        )

    logits = torch.tensor(LOGITS)
    got = module(logits)
    assert torch.allclose(got, logits / 0.5, atol=1e-3), (
        f"Temperature(0.5)(torch.tensor({LOGITS})) is {got.tolist()}"
    )
    found = []
    for value in (-3.0, 0.0, 3.0):
        with torch.no_grad():
            parameter.fill_(value)
        module.zero_grad()
        now = temperature_of(module)
        set_to = f"with {names[0]} set to {value}"
        assert 0 < now < float("inf"), f"{set_to}, the module divides by {now:.3f}, not > 0"
        module(torch.ones(1)).sum().backward()
        gradient = 0.0 if parameter.grad is None else parameter.grad.item()
        assert abs(gradient) > 1e-6, (
            f"{set_to}, its gradient is 0: training can't move it from there"
        )
        found.append(now)
    assert found[0] < found[1] < found[2] or found[0] > found[1] > found[2], (
        f"with {names[0]} set to -3, 0 and 3, the module divides by "
        f"{', '.join(f'{now:.3f}' for now in found)}: the gradient points the wrong way somewhere"
    )
    for target in (0.25, 4.0):
        module = temperature_class(1.0)
        optimizer = torch.optim.Adam(module.parameters(), lr=0.1)
        for _ in range(100):
            loss = (module(logits) - logits / target).square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        got = temperature_of(module)
        assert abs(got - target) < abs(1.0 - target) / 2, (
            f"trained towards a temperature of {target}, it is {got:.2f} after 100 steps"
        )


def find(average, like: torch.Tensor) -> torch.Tensor:
    """The tensor in the state dict that has this shape."""
    shapes = [tuple(tensor.shape) for tensor in average.state_dict().values()]
    shape = tuple(like.shape)
    assert shapes.count(shape) == 1, (
        f"state_dict() has tensors of the shapes {shapes}: {shapes.count(shape)} of {shape}, not 1"
    )
    return list(average.state_dict().values())[shapes.index(shape)]


@check
def check_average(average_class):
    """Exercise 3: an average that is saved and moved, but not learned."""
    model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 4))
    average = average_class(model, 0.75)
    learned = [name for name, _ in average.named_parameters()]
    assert not learned, f"named_parameters() has {learned}: nothing here is learned"

    start = [parameter.detach().clone() for parameter in model.parameters()]
    for old in start:
        kept = find(average, old)
        assert torch.equal(kept, old), "before the first update, the averages aren't the parameters"
    asks = [name for name, buffer in average.named_buffers() if buffer.requires_grad]
    assert not asks, f"{asks} require gradients"

    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(1)
    for old in start:
        assert torch.equal(find(average, old), old), (
            "the model changed, and the averages with it, without update: they share memory"
        )

    def follow(expected, moment, tolerance):
        average.update(model)
        expected = [
            0.75 * old + 0.25 * parameter.detach()
            for old, parameter in zip(expected, model.parameters(), strict=True)
        ]
        for new in expected:
            assert torch.allclose(find(average, new), new, atol=tolerance), (
                f"after {moment}, state_dict() has other numbers than "
                "decay * average + (1 - decay) * parameter"
            )
        return expected

    expected = follow(follow(start, "update", 1e-4), "a second update", 1e-4)
    for old, parameter in zip(start, model.parameters(), strict=True):
        assert torch.allclose(parameter.detach(), old + 1), "update changed the model"
    asks = [name for name, buffer in average.named_buffers() if buffer.requires_grad]
    assert not asks, f"after update, {asks} require gradients"

    average.to(torch.float16)
    for new in expected:
        dtype = find(average, new).dtype
        assert dtype == torch.float16, f"after .to(torch.float16), an average is still {dtype}"
    average.to(torch.float32)
    expected = follow(expected, ".to() and update", 1e-2)

    other = average_class(nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 4)), 0.75)
    other.load_state_dict(average.state_dict())
    for new in expected:
        assert torch.equal(find(other, new), find(average, new)), (
            "load_state_dict() doesn't bring the averages back"
        )
