"""The same network with its layers in a list and in an nn.ModuleList: what an optimizer gets of it,
and how the loss falls."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn
from torch.nn import functional as F

from nn_guide.figures import COLOURS, INK
from nn_guide.training.threads import one_thread

SIZE = (6.4, 2.5)
SEEDS, STEPS, EVERY = 5, 200, 20
DRIFT = 0.01
CONTAINERS: dict[str, type] = {"list": list, "nn.ModuleList": nn.ModuleList}


class Net(nn.Module):
    """Three hidden layers in a container, and a head."""

    def __init__(self, container: type) -> None:
        super().__init__()
        self.layers = container([nn.Linear(inputs, 16) for inputs in (2, 16, 16)])
        self.head = nn.Linear(16, 2)

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = torch.relu(layer(x))
        return self.head(x)


def data() -> dict[str, dict[str, Any]]:
    """For each container: the names that the module finds, and the loss now and then, a list per
    seed."""
    found: dict[str, dict[str, Any]] = {}
    with one_thread(), torch.device("cpu"), torch.random.fork_rng(devices=[]):
        torch.set_default_dtype(torch.float64)
        try:
            for name, container in CONTAINERS.items():
                losses = [_losses(container, seed) for seed in range(SEEDS)]
                names = [n for n, _ in Net(container).named_parameters()]
                found[name] = {"found": names, "losses": losses}
        finally:
            torch.set_default_dtype(torch.float32)
    return found


def _losses(container: type, seed: int) -> list[float]:
    torch.manual_seed(seed)
    x = torch.rand(300, 2) * 4 - 2
    inside = (x.norm(dim=1) < 1.5).long()
    model = Net(container)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    for step in range(STEPS + 1):
        loss = F.cross_entropy(model(x), inside)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % EVERY == 0:
            losses.append(loss.item())
    return losses


def draw(figure: Figure, data: dict[str, dict[str, Any]]) -> None:
    """Left a row of boxes per container, filled where the optimizer has the layer; right the
    losses."""
    boxes, curves = figure.subplots(1, 2, width_ratios=[1.25, 1])
    boxes.set_axis_off()
    boxes.set(xlim=(-0.5, 6.2), ylim=(-0.9, 3.9))
    for row, (name, facts) in enumerate(data.items()):
        y, colour = 2.6 - 2.3 * row, COLOURS[1 - row]
        boxes.text(-0.4, y + 0.75, f"layers = {name}([…])", color=colour, fontsize=9)
        for x, layer in ((0.2, "layers.0"), (1.95, "layers.1"), (3.7, "layers.2"), (5.45, "head")):
            known = f"{layer}.weight" in facts["found"]
            box: dict[str, Any] = {
                "boxstyle": "round,pad=0.4",
                "facecolor": f"{colour}50" if known else "none",
                "edgecolor": colour if known else INK,
                "linestyle": "-" if known else ":",
            }
            said = layer.replace("layers.", "layers[") + "]" if "." in layer else layer
            style: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 8}
            boxes.text(x, y, said, bbox=box, **style)
        for losses in facts["losses"]:
            steps = range(0, EVERY * len(losses), EVERY)
            curves.plot(steps, losses, color=colour, linewidth=1.1)
    curves.set(xlabel="step", ylabel="loss", ylim=(0, None), xlim=(0, STEPS))
