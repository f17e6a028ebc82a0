"""The Gaussian negative log likelihood and its gradient by the mean, for three variances."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import _loss_and_gradient

SIZE = (6.4, 3.2)
VARIANCES = (0.25, 1, 4)


def data() -> dict[str, dict[str, list[float]]]:
    """For each variance: the error, the loss and the gradient."""
    loss, curves = nn.GaussianNLLLoss(reduction="none"), {}
    for v in VARIANCES:
        error = (torch.arange(-15, 16, device="cpu").double() / 5).requires_grad_()
        losses = loss(error, torch.zeros_like(error), torch.full_like(error, v))
        curves[f"v = {v}"] = _loss_and_gradient.curve("error", error, losses)
    return curves


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The losses left, the gradients right, the variances below both."""
    left, right = _loss_and_gradient.draw(
        figure, data, ("-", "--", "-."), "error", "μ − y", "μ", ncols=3
    )
    left.set_ylim(-1, 5)
    right.set_ylim(-5, 5)
