"""Drawings and checks of the lab "Digits, end to end"."""

import torch
import torch.nn.functional as F
from matplotlib.patches import Rectangle
from torch import Tensor, nn

from nn_guide.labs import check, values
from nn_guide.training.digits import digits


def gallery(axes, pictures: Tensor, titles=(), columns: int = 12) -> None:
    """Draw pictures `(N, 1, H, W)` in rows, each under its title, if there are any."""
    height, width = pictures.shape[-2:]
    down = height + (4 if titles else 2)
    for index, picture in enumerate(pictures):
        left, top = index % columns * (width + 2), index // columns * down
        extent = (left, left + width, top + height, top)
        axes.imshow(values(picture[0]), cmap="gray_r", vmin=0, vmax=1, extent=extent)
        axes.add_patch(Rectangle((left, top), width, height, fill=False, edgecolor="silver"))
    for index, title in enumerate(titles):
        middle = index % columns * (width + 2) + width / 2
        axes.text(middle, index // columns * down - 0.5, title, ha="center", fontsize=9)
    bottom = (len(pictures) - 1) // columns * down + height
    axes.set(xlim=(-1, columns * (width + 2) - 1), ylim=(bottom + 1, -3 if titles else -1))
    axes.set_axis_off()


def bars(axes, names, **series) -> None:
    """Draw a group of bars for each name, one bar per series, with the numbers on top."""
    width = 0.8 / len(series)
    for index, (label, numbers) in enumerate(series.items()):
        places = [place + width * index for place in range(len(numbers))]
        drawn = axes.bar(places, numbers, width=0.9 * width, label=label)
        axes.bar_label(drawn, fmt="%.2f", fontsize=8)
    axes.set_xticks([place + 0.4 - width / 2 for place in range(len(names))], names)
    axes.set(ylabel="accuracy", ylim=(0, 1.1))
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False)


@check
def check_recall(recall):
    """Exercise 1: accuracy per class."""
    matrix = torch.tensor([[4, 4, 0], [0, 5, 0], [0, 1, 9]])
    wanted = torch.tensor([0.5, 1.0, 0.9])
    found = recall(matrix)
    shape = tuple(found.shape)
    assert shape == (3,), f"recall(matrix) has the shape {shape}, not (3,): one number per class"
    right = torch.allclose(found.float(), wanted, atol=1e-4)
    numbers = [round(number, 2) for number in found.tolist()]
    assert right, f"recall({matrix.tolist()}) is {numbers}, not [0.5, 1.0, 0.9]"


class Probe(nn.Module):
    """Get right what its pictures say, and note how it is called."""

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.dropout = nn.Dropout(0.5)
        self.calls = []

    def forward(self, pictures):
        logits = self.scale * pictures.flatten(1)[:, :10]
        self.calls.append((self.training or self.dropout.training, logits.requires_grad))
        return logits


@check
def check_evaluate(evaluate):
    """Exercise 2: judge a model and leave no trace."""
    classes = torch.arange(101) % 10
    pictures = F.one_hot((classes + (torch.arange(101) >= 64)) % 10, 64).float()
    pictures = pictures.reshape(101, 1, 8, 8)
    for mode in (True, False):
        probe = Probe().train(mode)
        found = float(evaluate(probe, pictures, classes))
        assert probe.calls, "the model wasn't called"
        trained, graph = (any(column) for column in zip(*probe.calls, strict=True))
        assert not trained, "the model was in training mode while it was judged"
        assert not graph, "the logits require a gradient: a graph was built"
        assert abs(found - 64 / 101) < 1e-4, (
            f"64 of 101 pictures are right, that is {64 / 101:.3f}, not {found:.3f}"
        )
        now = probe.training
        assert now == mode, f"model.training was {mode} before and is {now} after"
        assert probe.scale.requires_grad, "a parameter no longer requires a gradient"


def fit(model: nn.Module, epochs: int = 10) -> nn.Module:
    """Train the model on the training pictures as they are."""
    pictures, classes = digits()[0].tensors
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    model.train()
    for _ in range(epochs):
        for batch in torch.randperm(len(classes)).split(64):
            loss = F.cross_entropy(model(pictures[batch]), classes[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.eval()


@check
def check_reader(reader):
    """Exercise 3: a model that doesn't mind a shift, without having seen one."""
    model = reader()
    pictures, classes = digits()[1].tensors
    shape = tuple(model(pictures[:5]).shape)
    assert shape == (5, 10), f"the logits of 5 pictures have the shape {shape}, not (5, 10)"
    parameters = sum(parameter.numel() for parameter in model.parameters())
    assert parameters <= 1500, f"the model has {parameters:,} parameters, not at most 1,500"
    fit(model)
    for shift, least in ((0, 0.93), (-1, 0.9), (1, 0.9)):
        with torch.no_grad():
            predicted = model(pictures.roll(shift, dims=3)).argmax(dim=1)
        found = (predicted == classes).float().mean().item()
        assert found >= least, (
            f"trained and then judged on x.roll({shift}, dims=3), "
            f"it gets {found:.0%} right, not {least:.0%}"
        )
