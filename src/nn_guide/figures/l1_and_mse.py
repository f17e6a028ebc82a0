"""L1 and MSE loss and their gradients over the error of one number."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import _loss_and_gradient

SIZE = (6.4, 3.2)


def data() -> dict[str, dict[str, list[float]]]:
    """For each loss: the error, the loss and the gradient."""
    curves = {}
    for loss in (nn.L1Loss(reduction="none"), nn.MSELoss(reduction="none")):
        error = (torch.arange(-15, 16, device="cpu").double() / 5).requires_grad_()
        losses = loss(error, torch.zeros_like(error))
        curves[type(loss).__name__] = _loss_and_gradient.curve("error", error, losses)
    return curves


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The losses left, the gradients right, the names below both."""
    _loss_and_gradient.draw(figure, data, ("-", "--"), "error", "x − y", "x", ncols=2)
