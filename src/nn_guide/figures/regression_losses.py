"""L1, MSE, smooth L1 and Huber loss and their gradients over the error of one number."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import _loss_and_gradient

SIZE = (6.4, 3.8)


def data() -> dict[str, dict[str, list[float]]]:
    """For each loss: the error, the loss and the gradient."""
    losses = {
        "L1Loss()": nn.L1Loss(reduction="none"),
        "MSELoss()": nn.MSELoss(reduction="none"),
        "SmoothL1Loss(beta=2)": nn.SmoothL1Loss(reduction="none", beta=2.0),
        "HuberLoss(delta=2)": nn.HuberLoss(reduction="none", delta=2.0),
    }
    curves = {}
    for name, loss in losses.items():
        error = torch.linspace(-4, 4, 65, device="cpu", dtype=torch.float64, requires_grad=True)
        values = loss(error, torch.zeros_like(error))
        curves[name] = _loss_and_gradient.curve("error", error, values)
    return curves


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The losses left, the gradients right, the names below both."""
    left, right = _loss_and_gradient.draw(
        figure, data, ("-", "--", "-", "-."), "error", "x − y", "x", ncols=2
    )
    left.set_ylim(-0.2, 8)
    right.set_ylim(-4.2, 4.2)
