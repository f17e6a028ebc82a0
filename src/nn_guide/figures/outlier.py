"""A line through points of which one is an outlier, fitted by L1Loss and by MSELoss."""

from itertools import combinations

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import INK, Data

SIZE = (6.4, 3.4)


def data() -> Data:
    """The points, and the heights of both lines above them; said: the slopes of the lines."""
    x = torch.arange(10, device="cpu", dtype=torch.float64)
    bumps = [0.2, -0.3, 0.1, 0.3, -0.2, -0.1, 0.3, -0.2, 0.1, -0.2]
    y = 1 + 0.5 * x + x.new_tensor(bumps)
    y[8] = 14
    design = torch.stack([x, torch.ones_like(x)], dim=1)
    squares = design @ torch.linalg.lstsq(design, y.unsqueeze(1)).solution.squeeze(1)
    # One of the best lines of L1Loss always passes through two of the points.
    lines = [design @ torch.linalg.solve(design[[i, j]], y[[i, j]]) for i, j in pairs(len(x))]
    absolute = min(lines, key=lambda line: nn.L1Loss()(line, y).item())
    found = {"x": x, "y": y, "L1Loss": absolute, "MSELoss": squares}
    said = {name: (found[name][1] - found[name][0]).item() for name in ("L1Loss", "MSELoss")}
    return {**{name: tensor.tolist() for name, tensor in found.items()}, "said": said}


def pairs(count: int) -> list[tuple[int, int]]:
    return list(combinations(range(count), 2))


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Points and two lines."""
    axes = figure.add_subplot()
    axes.plot(data["x"], data["y"], "o", color=INK, markersize=5)
    axes.plot(data["x"], data["L1Loss"], label="L1Loss")
    axes.plot(data["x"], data["MSELoss"], "--", label="MSELoss")
    axes.set_xlabel("x")
    axes.set_ylabel("y")
    axes.grid(alpha=0.2)
    axes.legend(frameon=False, loc="upper left")
