"""A Gaussian fitted to two bumps by each direction of the KL divergence."""

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure
from torch import Tensor

from nn_guide.figures import Data

SIZE = (6.4, 3.2)
FORWARD, REVERSE = "kl_div(log q, p)", "kl_div(log p, q)"


def gaussian(x: Tensor, mean: float | Tensor, std: float | Tensor) -> Tensor:
    """The logarithms of the probabilities of the points `x`."""
    return (-(((x - mean) / std) ** 2) / 2).log_softmax(dim=0)


def data() -> Data:
    """The points, the probabilities of each distribution, mean and deviation of each fit."""
    x = torch.linspace(-7, 7, 71, device="cpu", dtype=torch.float64)
    p = 0.6 * gaussian(x, -2.4, 0.8).exp() + 0.4 * gaussian(x, 2.4, 0.8).exp()
    curves = {"x": x, "p": p}
    fits = {}
    for name in (FORWARD, REVERSE):
        mean = torch.tensor(-1.0, device="cpu", dtype=torch.float64, requires_grad=True)
        log_std = torch.tensor(0.0, device="cpu", dtype=torch.float64, requires_grad=True)
        optimizer = torch.optim.Adam([mean, log_std], lr=0.02)
        for _ in range(1500):
            optimizer.zero_grad()
            log_q = gaussian(x, mean, log_std.exp())
            if name == FORWARD:
                loss = F.kl_div(log_q, p, reduction="sum")
            else:
                loss = F.kl_div(p.log(), log_q, reduction="sum", log_target=True)
            loss.backward()
            optimizer.step()
        curves[name] = log_q.exp()
        fits[name] = [value.item() for value in (mean, log_std.exp(), loss)]
    return {
        "curves": {name: curve.tolist() for name, curve in curves.items()},
        "mean, std, loss": fits,
    }


def draw(figure: Figure, data: Data) -> None:
    """Draw p as an area, and a line per fit."""
    axes = figure.add_subplot()
    curves = data["curves"]
    axes.fill_between(curves["x"], curves["p"], color="C5", alpha=0.35, linewidth=0, label="p")
    for name in (FORWARD, REVERSE):
        axes.plot(curves["x"], curves[name], label=f"q: {name}")
    axes.set_ylim(0)
    axes.set_xlabel("x")
    axes.set_title("p(x), q(x)", loc="left", fontsize="medium")
    axes.legend(frameon=False)
