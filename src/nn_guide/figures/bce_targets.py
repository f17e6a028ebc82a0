"""Binary cross entropy and its gradient over the logit, for each of the two answers."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import _loss_and_gradient

SIZE = (6.4, 3.2)


def data() -> dict[str, dict[str, list[float]]]:
    """For each target: the logit, the loss and the gradient."""
    bce, curves = nn.BCEWithLogitsLoss(reduction="none"), {}
    for y in (0, 1):
        z = torch.linspace(-6, 6, 37, device="cpu", dtype=torch.float64, requires_grad=True)
        losses = bce(z, torch.full_like(z, y))
        curves[f"y = {y}"] = _loss_and_gradient.curve("z", z, losses)
    return curves


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The loss left, the gradient right, the targets below both."""
    _loss_and_gradient.draw(figure, data, ("-", "--"), "z", "z", "z", ncols=2)
